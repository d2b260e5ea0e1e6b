import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedFeed } from '../../../shared/model/index.ts';

/** Material that lies beside the project, read in place; tests over it are skipped where it isn't there. */
export const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
export const hasData = (folder: string): boolean => existsSync(join(DATA, folder));

/** Every file below a folder, as paths from the data's root, in order. */
export function filesBelow(folder: string, extension = /./): string[] {
  const root = join(DATA, folder);
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => extension.test(name) && statSync(join(root, name)).isFile())
    .map((name) => join(folder, name))
    .sort();
}

export const readData = (file: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, file)));

/** One thing that feedparser's authors say a file must be read as. */
export interface Fact {
  readonly file: string;
  readonly of: 'feed' | 'item';
  readonly field:
    | 'title'
    | 'link'
    | 'id'
    | 'updated'
    | 'published'
    | 'summary'
    | 'content'
    | 'author'
    | 'language';
  /** A date as `[year, month, day, hour, minute, second]`. */
  readonly expected: string | readonly number[];
}

/** Their names for our fields. `created` and `expired` are of no use here. */
const FIELDS: Readonly<Record<string, Fact['field']>> = {
  title: 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  updated: 'updated',
  updated_parsed: 'updated',
  modified: 'updated',
  modified_parsed: 'updated',
  date: 'updated',
  date_parsed: 'updated',
  published: 'published',
  published_parsed: 'published',
  issued_parsed: 'published',
  summary: 'summary',
  description: 'summary',
  subtitle: 'summary',
  tagline: 'summary',
  info: 'summary',
  "content'][0]['value": 'content',
  author: 'author',
  language: 'language',
};

/** Where a file says that it was served from: its `Content-Location`, else the address of feedparser's test server. */
export function addressOf(file: string, text: string): string {
  const served = `http://127.0.0.1:8097/${file.slice(file.indexOf('tests/'))}`;
  const location = /Header:\s*Content-Location:\s*(\S+)/i.exec(text)?.[1];
  return location === undefined || !URL.canParse(location, served) ? served : new URL(location, served).href;
}

/** Reads the facts out of a file's `Expect:` comment: the terms that compare a field of ours with a literal. */
export function factsIn(file: string, text: string): Fact[] {
  const line = /Expect:\s*(.*)/.exec(text)?.[1];
  if (line === undefined) return [];
  const facts: Fact[] = [];
  for (const term of line.split(/ and (?=(?:not |feed|entries|\())/)) {
    const found =
      /^(feed|entries\[0\])(?:\['(.+?)'\]|\.(\w+))\s*==\s*(u?(['"])(?:.*)\5|\([\d, ]+\))\s*$/.exec(
        term.trim(),
      );
    const field = FIELDS[found?.[2] ?? found?.[3] ?? ''];
    if (!found || !field) continue;
    facts.push({ file, of: found[1] === 'feed' ? 'feed' : 'item', field, expected: literal(found[4] ?? '') });
  }
  return facts;
}

/** A Python literal: a string with its escapes, or a time tuple. */
function literal(source: string): string | number[] {
  if (source.startsWith('(')) return source.slice(1, -1).split(',').map(Number).slice(0, 6);
  const body = source.replace(/^u?['"]/, '').slice(0, -1);
  return body
    .replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\U([0-9a-f]{8})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\(['"\\])/g, '$1');
}

/** What a reader made of a feed, by the names that facts use. */
export interface Reading {
  readonly feed: Readonly<Partial<Record<Fact['field'], string>>>;
  readonly items: readonly Readonly<Partial<Record<Fact['field'], string>>>[];
}

/** The facts that feedparser's tests state of fields that we have: all but those of its HTML sanitiser. */
export function statedFacts(): Fact[] {
  return filesBelow('feeds/feedparser/tests/wellformed', /\.xml$/)
    .filter((file) => !file.includes('/sanitize/'))
    .flatMap((file) => factsIn(file, new TextDecoder().decode(readData(file))));
}

export function isRight(fact: Fact, reading: Reading): boolean {
  const source = fact.of === 'feed' ? reading.feed : (reading.items[0] ?? {});
  // feedparser's summary of an entry that has none is its content.
  const got = source[fact.field] ?? (fact.field === 'summary' ? source.content : undefined);
  if (typeof fact.expected !== 'string') {
    const [year = 0, month = 1, ...rest] = fact.expected;
    return got !== undefined && Date.parse(got) === Date.UTC(year, month - 1, ...rest);
  }
  const expected = fact.expected;
  if (got === undefined) return expected === '';
  switch (fact.field) {
    case 'updated':
    case 'published':
      return Date.parse(got) === Date.parse(expected) || got === expected;
    case 'title':
      // Ours is plain text, theirs may be markup.
      return got === wordsOf(expected) || sameWords(got, expected);
    case 'author':
      return got === expected || isNameOf(got, expected);
    case 'link':
      return got.replace(/\/$/, '') === expected.replace(/\/$/, '');
    case 'summary':
    case 'content':
      return sameMarkup(got, expected);
    default:
      return got === expected;
  }
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
const sameWords = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);
/** feedparser writes "Name (address)"; a byline is the name. */
const isNameOf = (got: string, expected: string): boolean =>
  expected.startsWith(`${got} (`) || expected.endsWith(`(${got})`);
/** Markup is the same where words and addresses are; quoting and spacing don't matter, nor which entity is used. */
const sameMarkup = (a: string, b: string): boolean =>
  sameWords(a, b) && JSON.stringify(addressesIn(a)) === JSON.stringify(addressesIn(b));
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)\s*=\s*["']?([^"'\s>]+)/gi)].map((match) => match[1] ?? '');

/** IPTC's samples, by what its own tests say of them. */
export function ninjsSamples(): { readonly valid: readonly string[]; readonly invalid: readonly string[] } {
  const files = filesBelow('wire/ninjs', /\.json$/).filter((file) => !file.endsWith('schema.json'));
  return {
    valid: files.filter((file) => /should_pass|\/examples\//.test(file) && !file.includes('not-valid')),
    invalid: files.filter((file) => /should_fail|not-valid/.test(file)),
  };
}

/** Samples of NewsML-G2: documents, and pieces of documents without the item that they are part of. */
export function newsMlSamples(): { readonly whole: readonly string[]; readonly pieces: readonly string[] } {
  const files = [...filesBelow('wire/newsml-g2', /\.xml$/), ...filesBelow('wire/python-newsmlg2', /\.xml$/)];
  const isWhole = (file: string): boolean =>
    /<(?:news|package|planning|concept|knowledge|catalog)(?:Item|Message)/.test(
      new TextDecoder().decode(readData(file)),
    );
  return { whole: files.filter(isWhole), pieces: files.filter((file) => !isWhole(file)) };
}

/** Real feeds and wire documents under so many bytes, as what is to be wounded. */
export const realDocuments = (limit: number): readonly Uint8Array[] =>
  [
    ...filesBelow('feeds/feedsmith', /\.xml$/),
    ...filesBelow('wire/newsml-g2', /\.xml$/),
    ...filesBelow('wire/ninjs/examples', /\.json$/),
    ...filesBelow('feeds/rss-parser/test/input'),
  ]
    .map(readData)
    .filter(({ length }) => length < limit);

/** A feed by the names that facts use. */
export function readingOf(feed: ParsedFeed): Reading {
  const fields = (values: Readonly<Partial<Record<Fact['field'], string | undefined>>>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return {
    feed: fields({
      title: feed.title,
      link: feed.url,
      id: feed.id,
      updated: feed.updated,
      published: feed.updated,
      summary: feed.description,
      author: feed.author,
      language: feed.language,
    }),
    items: feed.items.map((item) =>
      fields({
        title: item.title,
        link: item.url,
        id: item.guid,
        updated: item.updated,
        published: item.published,
        summary: item.summary,
        content: item.content,
        author: item.author,
        language: item.language,
      }),
    ),
  };
}
