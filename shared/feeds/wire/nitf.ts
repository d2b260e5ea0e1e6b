import type { PubStatus } from '../../model/index.ts';
import { withoutBy } from '../byline.ts';
import { creditOfDateline } from '../credit.ts';
import { parseFeedDate } from '../dates/index.ts';
import { childOf, childrenOf, findElement, innerHtml, textIn } from '../elements.ts';
import type { RawItem, RawText } from '../raw.ts';
import type { XmlElement } from '../tree.ts';
import { pubStatusOf, revisionOf, subjectCode } from './subjects.ts';

/** Reads an NITF 3.x document, alone or within NewsML-G2. */
export function readNitf(nitf: XmlElement): RawItem {
  const head = childOf(nitf, 'head');
  const docdata = childOf(head, 'docdata');
  const body = childOf(nitf, 'body');
  const bodyHead = childOf(body, 'body.head');
  const headline = childOf(bodyHead, 'hedline');
  const content = childOf(body, 'body.content');
  const title =
    textIn(childOf(headline, 'hl1')) ??
    textIn(headline) ??
    textIn(childOf(head, 'title')) ??
    textIn(childOf(bodyHead, 'hl1'));
  const language =
    nitf.attributes.get('xml:lang') ??
    nitf.attributes.get('baselang') ??
    body?.attributes.get('xml:lang') ??
    content?.attributes.get('xml:lang');
  const subjects = childrenOf(childOf(head, 'tobject'), 'tobject.subject');
  const link = childOf(head, 'pubdata')?.attributes.get('ex-ref');
  const ids = [childOf(docdata, 'doc-id')?.attributes.get('id-string'), nitf.attributes.get('uno')];
  return {
    guid: ids.find((id) => id !== undefined && id.trim() !== ''),
    link,
    title: title === undefined ? undefined : { value: title, kind: 'text' },
    published: dateOf(docdata, 'date.issue') ?? dateOf(docdata, 'date.release') ?? storyDate(bodyHead),
    updated: dateOf(docdata, 'date.issue'),
    language,
    author: bylinesOf(bodyHead),
    credit:
      textIn(childOf(bodyHead, 'distributor')) ??
      creditOfDateline(textIn(childOf(bodyHead, 'dateline'))) ??
      childOf(docdata, 'doc.copyright')?.attributes.get('holder'),
    summary: bodyOf(childOf(bodyHead, 'abstract')),
    content: bodyOf(content),
    categories: [
      ...subjects.map(
        (subject) =>
          subject.attributes.get('tobject.subject.matter') ?? subject.attributes.get('tobject.subject.type'),
      ),
      ...childrenOf(childOf(docdata, 'key-list'), 'keyword').map(({ attributes }) => attributes.get('key')),
    ],
    subjects: subjects.map((subject) => {
      const code = subject.attributes.get('tobject.subject.refnum');
      return subjectCode(code) ?? subjectCode(code, 'subjectcode');
    }),
    pubStatus: statusOf(docdata),
    revision: revisionOf(childOf(docdata, 'du-key')?.attributes.get('version')),
    embargoedUntil: releaseOf(docdata),
  };
}

const dateOf = (docdata: XmlElement | undefined, name: string): string | undefined =>
  childOf(docdata, name)?.attributes.get('norm');

/** When it may be published, whatever its status says; a day that can't be read holds only what is withheld. */
function releaseOf(docdata: XmlElement | undefined): string | undefined {
  const release = dateOf(docdata, 'date.release');
  switch (statusOf(docdata)) {
    case 'withheld':
      return release;
    case 'canceled':
      return undefined;
    case 'usable':
      return parseFeedDate(release) === undefined ? undefined : release;
  }
}

function storyDate(head: XmlElement | undefined): string | undefined {
  const date = childOf(childOf(head, 'dateline'), 'story.date');
  return date?.attributes.get('norm') ?? textIn(date);
}

const statusOf = (docdata: XmlElement | undefined): PubStatus =>
  pubStatusOf(docdata?.attributes.get('management-status')) ?? 'usable';

function bylinesOf(head: XmlElement | undefined): string | undefined {
  const names = childrenOf(head, 'byline').flatMap((byline) => bylineOf(byline) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}

/** "By A. Person, Staff Reporter" is A. Person; what stands in a `byttl` is a title. */
function bylineOf(byline: XmlElement): string | undefined {
  const people = childrenOf(byline, 'person').flatMap((person) => textIn(person) ?? []);
  if (people.length > 0) return people.join(', ');
  const person = textIn(findElement(byline, 'person'));
  if (person !== undefined) return person;
  const text = byline.children.filter((node): node is string => typeof node === 'string').join(' ');
  const name = withoutBy(text)
    .replace(/[\s,;]+$/, '')
    .trim();
  return name === '' ? textIn(byline) : name;
}

function bodyOf(element: XmlElement | undefined): RawText | undefined {
  return element && { value: innerHtml(element), kind: 'html' };
}
