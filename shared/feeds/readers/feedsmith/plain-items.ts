import type { RssFeed } from 'feedsmith';
import { given } from '../../raw.ts';
import { afterBlank, cutElement, personOf } from './plain-text.ts';

/** A document whose items are all plain: the items, and what is left for feedsmith to read. */
export interface PlainDocument {
  readonly items: RssFeed.Item<string>[];
  /** The document with one item of a word in place of all of them. */
  readonly shell: string;
}

/**
 * Cuts the items out of an RSS document in which each is plain: a run of the usual elements, with nothing but text or
 * one CDATA section in each, where there is only one way to read them. They are what feedsmith makes of them, at a
 * sixth of the cost; a test holds the two equal. Undefined where any item holds anything else, or anything but
 * the ends of channel and document comes after them.
 *
 * In what the items stand isn't looked at: whoever asks has feedsmith read the shell, and sees whether it finds one.
 */
export function cutPlainItems(document: string): PlainDocument | undefined {
  // As an XML parser does, before it looks at anything.
  const text = document.includes('\r') ? document.replace(/\r\n?/g, '\n') : document;
  const start = text.indexOf(ITEM);
  if (start < 0 || !hasUsualPrefixes(text.slice(0, Math.max(start, DECLARATIONS)))) return undefined;
  const items: RssFeed.Item<string>[] = [];
  let at = start;
  while (text.startsWith(ITEM, at)) {
    const cut = cutItem(text, at + ITEM.length);
    if (!cut) return undefined;
    items.push(cut.item);
    at = afterBlank(text, cut.end);
  }
  const rest = text.slice(at);
  return END_OF_FEED.test(rest) ? { items, shell: text.slice(0, start) + STAND_IN + rest } : undefined;
}

const ITEM = '<item>';
const ITEM_END = '</item>';
const STAND_IN = '<item><title>t</title></item>';
const END_OF_FEED = /^<\/channel>\s*<\/rss>\s*$/;

/** Fields by their start tags as written: another case, or another attribute, is not plain. */
const FIELDS: ReadonlyMap<string, keyof Fields> = new Map([
  ['title', 'title'],
  ['link', 'link'],
  ['description', 'description'],
  ['pubDate', 'pubDate'],
  ['guid', 'guid'],
  ['guid isPermaLink="true"', 'guid'],
  ['guid isPermaLink="false"', 'guid'],
  ["guid isPermaLink='true'", 'guid'],
  ["guid isPermaLink='false'", 'guid'],
  ['content:encoded', 'content'],
]);
/** Those of which an item may have several. */
const LISTS: ReadonlyMap<string, keyof Lists> = new Map([
  ['category', 'categories'],
  ['author', 'authors'],
  ['dc:creator', 'creators'],
  ['dc:date', 'dates'],
  ['dc:subject', 'subjects'],
]);
/** Those that none of our fields is read from. */
const UNUSED: ReadonlySet<string> = new Set(['comments', 'source', 'slash:comments', 'wfw:commentRss']);
/** Pictures and sounds, which none of our fields is read from either. */
const MEDIA =
  /<(?:enclosure|media:content|media:thumbnail)(?: (?:url|length|type|medium|width|height)="[^"<>]{0,2000}"){0,6} ?\/>/y;

/** What each prefix must stand for, where it is declared at all. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['media', 'http://search.yahoo.com/mrss/'],
  ['slash', 'http://purl.org/rss/1.0/modules/slash/'],
  ['wfw', 'http://wellformedweb.org/CommentAPI/'],
]);

/** How far feedsmith looks for declarations of prefixes, in tags or in texts. */
const DECLARATIONS = 65_536;

/** feedsmith goes by namespaces, which may give a prefix, or names without one, another meaning. */
function hasUsualPrefixes(text: string): boolean {
  for (const [, prefix, uri] of text.matchAll(/xmlns(?::([\w.-]{1,40})\s?=\s?"([^"]{0,200})")?/gi)) {
    if (prefix === undefined) return false;
    const usual = NAMESPACES.get(prefix.toLowerCase());
    if (usual !== undefined && usual !== uri) return false;
  }
  return true;
}

interface Fields {
  title?: string;
  link?: string;
  description?: string;
  pubDate?: string;
  guid?: string;
  content?: string;
}

interface Lists {
  categories?: string[];
  authors?: string[];
  creators?: string[];
  dates?: string[];
  subjects?: string[];
}

/** @param from where the item's first field is expected */
function cutItem(
  text: string,
  from: number,
): { readonly item: RssFeed.Item<string>; readonly end: number } | undefined {
  const fields: Fields = {};
  const lists: Lists = {};
  let isPermaLink: boolean | undefined;
  let at = afterBlank(text, from);
  while (!text.startsWith(ITEM_END, at)) {
    const element = cutElement(text, at);
    if (!element) {
      MEDIA.lastIndex = at;
      if (!MEDIA.test(text)) return undefined;
      at = afterBlank(text, MEDIA.lastIndex);
      continue;
    }
    const { tag, value } = element;
    const field = FIELDS.get(tag);
    const list = field === undefined ? LISTS.get(tag) : undefined;
    if (field !== undefined) {
      // Which of two is meant is for feedsmith to say.
      if (fields[field] !== undefined) return undefined;
      fields[field] = value;
      if (tag.startsWith('guid ')) isPermaLink = tag.includes('true');
    } else if (list === undefined) {
      if (!UNUSED.has(tag)) return undefined;
    } else if (value !== '') {
      lists[list] ??= [];
      lists[list].push(value);
    }
    at = afterBlank(text, element.end);
  }
  const item = itemOf(fields, lists, isPermaLink);
  return item && { item, end: at + ITEM_END.length };
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The item as feedsmith gives it: what is empty is absent. An item with nothing in it is left to feedsmith. */
function itemOf(
  fields: Fields,
  lists: Lists,
  isPermaLink: boolean | undefined,
): RssFeed.Item<string> | undefined {
  const { title, link, description, pubDate, guid, content } = fields;
  const { categories, authors, creators, dates, subjects } = lists;
  const item: Writable<RssFeed.Item<string>> = {};
  if (title) item.title = title;
  if (link) item.link = link;
  if (description) item.description = description;
  if (authors) {
    const people = authors.map(personOf);
    if (!people.every((person) => person !== undefined)) return undefined;
    item.authors = people;
  }
  if (categories) item.categories = categories.map((name) => ({ name }));
  if (guid) item.guid = isPermaLink === undefined ? { value: guid } : { value: guid, isPermaLink };
  if (pubDate) item.pubDate = pubDate;
  if (creators || dates || subjects)
    item.dc = { ...given('creators', creators), ...given('dates', dates), ...given('subjects', subjects) };
  if (content) item.content = { encoded: content };
  for (const _ in item) return item;
  return undefined;
}
