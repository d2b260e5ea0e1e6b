import { kindOf, OVERLOOKED, RECORD, type Vocabulary, vocabularyOf } from './survey-names.ts';

/** Entries of one document that are read: more than any feed measured has, and the last of them are the oldest. */
export const ITEM_LIMIT = 20_000;

/** What a document looks like from afar: one linear pass over its tags, before any reader is let near it. */
export interface Survey {
  /** Local name of the first element, lower case; undefined where there is none. */
  readonly root: string | undefined;
  /** Elements called `item` or `entry` that hold anything; `url` of a sitemap, the items of NewsML-G2. */
  readonly items: number;
  /** Those that hold nothing and say nothing of themselves: readers leave them out without a word. */
  readonly empty: number;
  /** Where the first item begins that is more than is read; undefined where all are. */
  readonly beyond: number | undefined;
  /** Whether there are elements that neither library reads and some feeds keep their text or author in. */
  readonly overlooked: boolean;
  /** Start tags, about: what reading costs, whatever machine it is on. */
  readonly tags: number;
  readonly depth: number;
  /** Characters of the longest run without a tag (CDATA and comments are none), or of the longest item. */
  readonly longest: number;
  /** Attributes of the tag that has most, about (each `=` counts). */
  readonly attributes: number;
  /** Whether the first element is closed: a document that was cut off isn't. */
  readonly closed: boolean;
  /** Where an internal DTD subset or any DOCTYPE begins and ends. */
  readonly doctypes: readonly (readonly [start: number, end: number])[];
}

const ROOT_TAG = 4_096;
/** White space that an empty element may hold. */
const BLANK = 200;

/** Surveys an XML-like text. Linear in its length, whatever it holds. */
export function surveyXml(text: string): Survey {
  let at = text.indexOf('<');
  let last = 0;
  /** End of the last tag: what follows is one field, in however many pieces. */
  let field = 0;
  let depth = 0;
  let deepest = 0;
  let items = 0;
  let empty = 0;
  let itemStart = -1;
  let opened = -1;
  let openedAs = '';
  let longest = 0;
  let attributes = 0;
  let root: string | undefined;
  let tags = 0;
  let beyond: number | undefined;
  let overlooked = false;
  let names: Vocabulary = vocabularyOf(undefined);
  let closed = false;
  const doctypes: (readonly [number, number])[] = [];
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    let end: number;
    if (next === BANG) {
      const isDoctype = doctypes.length < DOCTYPES && /^<!doctype/i.test(text.slice(at, at + 9));
      end = isDoctype ? endOfDoctype(text, at) : endOfMarked(text, at);
      if (end < 0) break;
      if (isDoctype) doctypes.push([at, end]);
    } else if (next === QUESTION) {
      end = text.indexOf('>', at + 2);
      if (end < 0) break;
    } else if (next === SLASH) {
      end = text.indexOf('>', at + 2);
      if (end < 0) break;
      if (at - field > longest) longest = at - field;
      field = end + 1;
      if (depth > 0) depth -= 1;
      if (itemStart >= 0 && isEndOf(openedAs, text, at + 2)) {
        // An item with nothing in it is none: readers leave it out, and are right.
        if (opened === last && at - last < BLANK && text.slice(last, at).trim() === '') {
          items -= 1;
          if (opened - itemStart === openedAs.length + 2) empty += 1;
        }
        if (end - itemStart > longest) longest = end - itemStart;
        itemStart = -1;
      }
      if (depth === 0 && root !== undefined) closed = true;
    } else if (isNameStart(next)) {
      const name = endOfName(text, at + 1);
      if (text.charCodeAt(name) === GREATER) end = name;
      else {
        const tag = endOfTag(text, at + 1);
        if (tag.end < 0) break;
        end = tag.end;
        if (tag.equals > attributes) attributes = tag.equals;
      }
      if (root === undefined) {
        root = localName(text.slice(at, Math.min(end + 1, at + ROOT_TAG)));
        names = vocabularyOf(root);
      }
      if (at - field > longest) longest = at - field;
      field = end + 1;
      tags += 1;
      if (text.charCodeAt(end - 1) === SLASH) {
        // Without a word inside, but an attribute may be what counts.
        const kind = kindOf(text, at + 1, name, names);
        if (end > name + 1 && kind === OVERLOOKED) overlooked = true;
        if (kind === RECORD && text.slice(name, end - 1).trim() === '') empty += 1;
      } else {
        depth += 1;
        if (depth > deepest) deepest = depth;
        const kind = kindOf(text, at + 1, name, names);
        if (kind === OVERLOOKED) overlooked = true;
        else if (kind === RECORD) {
          items += 1;
          if (items > ITEM_LIMIT) beyond ??= at;
          itemStart = at;
          opened = end + 1;
          openedAs = text.slice(at + 1, name);
        }
      }
    } else end = at;
    last = end + 1;
    at = text.indexOf('<', last);
  }
  if (text.length - field > longest) longest = text.length - field;
  return {
    root,
    items,
    empty,
    beyond: items > ITEM_LIMIT ? beyond : undefined,
    overlooked,
    tags,
    depth: deepest,
    longest,
    attributes,
    closed: closed && depth === 0,
    doctypes,
  };
}

const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const GREATER = 0x3e;

const isNameStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;

/** Index of the `>` that ends a comment, CDATA section or declaration; -1 where it is cut off. */
function endOfMarked(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return ahead(text.indexOf('-->', at + 4), 2);
  if (text.startsWith('<![CDATA[', at)) return ahead(text.indexOf(']]>', at + 9), 2);
  return text.indexOf('>', at);
}

/** Declarations that are looked into: a document has one, a careless one two. */
const DOCTYPES = 4;

/** A DOCTYPE may hold a subset in brackets, with declarations of its own. */
function endOfDoctype(text: string, at: number): number {
  const end = text.indexOf('>', at);
  if (end < 0 || !text.slice(at, end).includes('[')) return end;
  const close = text.indexOf(']', at);
  return close < 0 ? end : text.indexOf('>', close);
}

const ahead = (index: number, by: number): number => (index < 0 ? -1 : index + by);

function endOfTag(text: string, at: number): { end: number; equals: number } {
  // Most tags are short and have no attributes: the first `>` is their end.
  const first = text.indexOf('>', at);
  if (first < 0 || (first - at < 40 && !text.slice(at, first).includes('=')))
    return { end: first, equals: 0 };
  let equals = 0;
  let quote = 0;
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return { end: index, equals };
    else if (code === 0x3d) equals += 1;
    else if ((code === 0x22 || code === 0x27) && equals > 0) quote = code;
  }
  // A quote that is never closed: the tag ends where a tag without quotes would.
  return { end: first, equals };
}

/** Longest name that is looked at, prefix and all. */
const NAME = 40;

/** Index of what ends the name at `at`; `at` where that is no name or too long for one of interest. */
function endOfName(text: string, at: number): number {
  for (let index = at; index < at + NAME; index += 1) {
    const code = text.charCodeAt(index);
    if (code === GREATER || code === SLASH || code <= 0x20) return index;
  }
  return at;
}

/** Whether the end tag at `at` has this name: one comparison, where most end tags are of something else. */
const isEndOf = (name: string, text: string, at: number): boolean =>
  text.charCodeAt(at) === name.charCodeAt(0) &&
  text.startsWith(name, at) &&
  endOfName(text, at) === at + name.length;

/** Local name of a tag's element, lower case. */
function localName(tag: string): string {
  const name = /^<([^\s/>]{1,100})/.exec(tag)?.[1] ?? '';
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
