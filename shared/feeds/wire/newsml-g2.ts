import { creditOfDateline } from '../credit.ts';
import { arrived, childOf, childrenOf, findElement, innerHtml, isElement, textIn } from '../elements.ts';
import type { RawFeed, RawItem, RawText } from '../raw.ts';
import type { XmlElement } from '../tree.ts';
import { UnreadableFeed } from '../unreadable.ts';
import { G2_ITEMS } from './items.ts';
import { readNitf } from './nitf.ts';
import { pubStatusOf, revisionOf, subjectCode } from './subjects.ts';

/**
 * Reads a NewsML-G2 document: an item, or a message with any number of them. An item without a guid is left out and
 * counted, unless it is the only one; so is one that was cut off.
 *
 * @throws UnreadableFeed `invalid` where no item has a guid
 */
export function readNewsMl(tree: XmlElement): RawFeed {
  const message = findElement(tree, 'newsmessage');
  const outer = message ?? tree;
  const { whole: items, broken } = arrived(itemsIn(outer), outer);
  const identified = items.filter(({ attributes }) => (attributes.get('guid') ?? '').trim() !== '');
  const invalid = items.length - identified.length;
  if (identified.length === 0 && invalid > 0)
    throw new UnreadableFeed(
      'invalid',
      'The document is no valid NewsML-G2: its item has no guid; tell its publisher.',
      {
        fault: 'no guid',
      },
    );
  const header = childOf(message, 'header');
  return {
    id: textIn(childOf(header, 'transmitid')),
    updated: textIn(childOf(header, 'sent')),
    items: identified.map(readItem),
    dropped: { ...(invalid > 0 ? { invalid } : {}), ...(broken > 0 ? { broken } : {}) },
  };
}

/** Items at any depth of a message's sets, but not items within items, unless the outer isn't closed: it swallows the next. */
function itemsIn(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) =>
      G2_ITEMS.has(child.name) ? [child, ...(child.whole ? [] : itemsIn(child))] : itemsIn(child),
    );
}

function readItem(item: XmlElement): RawItem {
  const meta = childOf(item, 'itemmeta');
  const about = childOf(item, 'contentmeta');
  const nitf = findElement(item, 'nitf');
  const inner = nitf && readNitf(nitf);
  const language =
    childOf(about, 'language')?.attributes.get('tag') ?? item.attributes.get('xml:lang') ?? inner?.language;
  const subjects = [...childrenOf(about, 'subject'), ...childrenOf(about, 'genre')];
  const itemStatus = childOf(meta, 'pubstatus');
  const contentMeta = about;
  return {
    guid: item.attributes.get('guid'),
    link: linkOf(meta, item),
    title: titleOf(item, meta, about) ?? inner?.title,
    published:
      textIn(childOf(meta, 'firstcreated')) ??
      textIn(childOf(contentMeta, 'contentcreated')) ??
      textIn(childOf(meta, 'versioncreated')) ??
      inner?.published,
    updated: textIn(childOf(meta, 'versioncreated')) ?? textIn(childOf(contentMeta, 'contentmodified')),
    language,
    author: textIn(childOf(about, 'by')) ?? namesOf(childrenOf(about, 'creator')) ?? inner?.author,
    credit:
      textIn(childOf(about, 'creditline')) ??
      namesOf(childrenOf(about, 'infosource')) ??
      creditOfDateline(textIn(childOf(about, 'dateline'))) ??
      namesOf(childrenOf(meta, 'provider')) ??
      inner?.credit,
    summary: descriptionOf(item, about) ?? inner?.summary,
    content: contentOf(item) ?? inner?.content ?? listOf(item),
    categories: [
      ...subjects.map(nameOf),
      ...childrenOf(about, 'keyword').map(textIn),
      ...(inner?.categories ?? []),
    ],
    subjects: [
      ...subjects.map(
        ({ attributes }) => subjectCode(attributes.get('qcode')) ?? subjectCode(attributes.get('uri')),
      ),
      ...(inner?.subjects ?? []),
    ],
    pubStatus:
      pubStatusOf(itemStatus?.attributes.get('qcode') ?? itemStatus?.attributes.get('uri')) ?? 'usable',
    revision: revisionOf(item.attributes.get('version')),
    embargoedUntil: textIn(childOf(meta, 'embargoed')),
  };
}

function titleOf(
  item: XmlElement,
  meta: XmlElement | undefined,
  about: XmlElement | undefined,
): RawText | undefined {
  const headlines = childrenOf(about, 'headline');
  const headline =
    headlines.find(({ attributes }) => /main|^$/.test(attributes.get('role') ?? '')) ?? headlines[0];
  const value =
    textIn(headline) ??
    textIn(childOf(meta, 'title')) ??
    textIn(childOf(childOf(item, 'concept'), 'name')) ??
    textIn(childOf(about, 'slugline')) ??
    textIn(findElement(item, 'headline'));
  return value === undefined ? undefined : { value, kind: 'text' };
}

const nameOf = (element: XmlElement): string | undefined => textIn(childOf(element, 'name'));

function namesOf(elements: readonly XmlElement[]): string | undefined {
  const names = elements.flatMap(
    (element) =>
      nameOf(element) ?? element.attributes.get('literal') ?? codeOf(element.attributes.get('qcode')) ?? [],
  );
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** What follows the colon of a qcode: `is:AP` is AP. */
const codeOf = (qcode: string | undefined): string | undefined => qcode?.slice(qcode.indexOf(':') + 1);

function linkOf(meta: XmlElement | undefined, item: XmlElement): string | undefined {
  const links = childrenOf(meta, 'link').filter(({ attributes }) =>
    /alternate|self|web/i.test(attributes.get('rel') ?? ''),
  );
  const href = links.map(({ attributes }) => attributes.get('href')).find((link) => link !== undefined);
  const guid = item.attributes.get('guid') ?? '';
  return href ?? (/^https?:\/\//i.test(guid) ? guid : undefined);
}

function descriptionOf(item: XmlElement, about: XmlElement | undefined): RawText | undefined {
  const texts = childrenOf(about, 'description');
  const summary =
    texts.find(({ attributes }) => /summary|caption|drol:/.test(attributes.get('role') ?? '')) ?? texts[0];
  const definition = childOf(childOf(item, 'concept'), 'definition');
  const element = summary ?? definition;
  return element && { value: innerHtml(element), kind: 'html' };
}

function contentOf(item: XmlElement): RawText | undefined {
  const set = childOf(item, 'contentset');
  for (const inline of childrenOf(set, 'inlinexml')) {
    if (findElement(inline, 'nitf')) continue;
    const body = findElement(inline, 'body') ?? inline;
    if (textIn(body) !== undefined) return { value: innerHtml(body), kind: 'html' };
  }
  const data = childOf(set, 'inlinedata');
  const text = textIn(data);
  if (text === undefined) return undefined;
  return { value: text, kind: /html/.test(data?.attributes.get('contenttype') ?? '') ? 'html' : 'text' };
}

/** A package's body is what it points at: the headlines of its items. */
function listOf(item: XmlElement): RawText | undefined {
  if (item.name !== 'packageitem') return undefined;
  const titles = referencesIn(childOf(item, 'groupset')).flatMap(
    (reference) => textIn(childOf(reference, 'title')) ?? textIn(childOf(reference, 'headline')) ?? [],
  );
  return titles.length === 0 ? undefined : { value: titles.join('\n'), kind: 'text' };
}

function referencesIn(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? [])
    .filter(isElement)
    .flatMap((child) => (child.name === 'itemref' ? [child] : referencesIn(child)));
}
