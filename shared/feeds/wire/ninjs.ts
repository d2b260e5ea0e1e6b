import { withoutBy } from '../byline.ts';
import { creditOfDateline } from '../credit.ts';
import type { RawItem, RawText } from '../raw.ts';
import { isObject, type JsonObject, partsOf } from './ninjs-schema.ts';
import { pubStatusOf, revisionOf, subjectCode } from './subjects.ts';

/** Reads one ninjs object of any version: 1.x has `headline` and `body_html`, 2.x and 3.x lists of them with roles. */
export function readNinjs(source: JsonObject): RawItem {
  // 3.x writes in camel case what 1.x and 2.x write in lower case.
  const item = new Map(Object.entries(source).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (name: string): string | undefined => string(item.get(name));
  const uri = text('uri');
  const subjects = [...partsOf(item.get('subject')), ...partsOf(item.get('subjects'))].filter(isObject);
  const byline = text('byline') ?? text('by');
  const headline =
    text('headline') ?? variant(item, 'headline')?.value ?? oneOf(item.get('headlines'))?.value;
  return {
    guid: uri,
    link: uri !== undefined && /^https?:/i.test(uri) ? uri : undefined,
    title: titled(headline ?? text('title') ?? text('slugline')),
    published: text('firstcreated') ?? text('contentcreated') ?? text('versioncreated'),
    updated: text('versioncreated'),
    language: text('language'),
    author: byline === undefined ? undefined : withoutAgency(withoutBy(byline)),
    credit: creditOf(item) ?? creditOfDateline(byline),
    summary: variant(item, 'description') ?? oneOf(item.get('descriptions')),
    content: variant(item, 'body') ?? oneOf(item.get('bodies')),
    categories: subjects.map((subject) => string(subject['name'])),
    subjects: subjects.map(
      (subject) =>
        subjectCode(string(subject['code']), string(subject['scheme'])) ??
        subjectCode(string(subject['uri'])) ??
        subjectCode(string(subject['literal']), string(subject['uri'])),
    ),
    pubStatus: pubStatusOf(text('pubstatus')) ?? 'usable',
    revision: revisionOf(text('version')),
    embargoedUntil: text('embargoed'),
  };
}

/** "Ann (AP)" is Ann, of whom the credit says the rest. */
const withoutAgency = (byline: string): string =>
  creditOfDateline(byline) === undefined ? byline : byline.replace(/\s*\([^()]{2,40}\)\s*$/, '');

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const titled = (value: string | undefined): RawText | undefined =>
  value === undefined ? undefined : { value, kind: 'html' };

/** `body_html` before `body_xhtml` before `body_text` before any other `body_…`. */
const ORDER = ['html', 'xhtml', 'main', 'text'];

function variant(item: ReadonlyMap<string, unknown>, stem: string): RawText | undefined {
  const names = [...item.keys()].filter((name) => name.startsWith(`${stem}_`));
  const name =
    ORDER.map((suffix) => `${stem}_${suffix}`).find((known) => item.has(known)) ??
    names.find((other) => !/creditline|caption/.test(other)) ??
    names[0];
  const value = name === undefined ? undefined : string(item.get(name));
  return value === undefined ? undefined : { value, kind: name?.endsWith('_text') ? 'text' : 'html' };
}

/** Of several texts with roles the main one, of several renderings of it the one in HTML. */
function oneOf(texts: unknown): RawText | undefined {
  const found = partsOf(texts)
    .filter(isObject)
    .flatMap((part) => {
      const value = string(part['value']);
      const type = string(part['contentType'] ?? part['contenttype']) ?? '';
      const role = string(part['role']) ?? '';
      const rank = (/html/.test(type) || role.includes('html') ? 2 : 0) + (role === 'main' ? 1 : 0);
      const kind =
        /plain/.test(type) || (type === '' && role === 'text') ? ('text' as const) : ('html' as const);
      return value === undefined ? [] : [{ value, kind, rank }];
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = found;
  return best && { value: best.value, kind: best.kind };
}

/** Who supplied it: the named sources, else the credit line, else whose copyright it is. */
function creditOf(item: ReadonlyMap<string, unknown>): string | undefined {
  const sources = [...partsOf(item.get('infosource')), ...partsOf(item.get('infosources'))]
    .filter(isObject)
    .flatMap((source) => string(source['name']) ?? []);
  if (sources.length > 0) return sources.join(', ');
  return string(item.get('description_creditline')) ?? string(item.get('copyrightholder'));
}
