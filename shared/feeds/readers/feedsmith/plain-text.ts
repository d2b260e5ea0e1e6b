import { decodeHTML } from 'entities';
import type { RssFeed } from 'feedsmith';
import { FIELD_LIMIT } from '../../plain.ts';

/** An element that has nothing but text or one CDATA section in it. */
interface PlainElement {
  /** Its start tag as written, without brackets; attributes that none of our fields is read from are left out. */
  readonly tag: string;
  /** Without the white space around. */
  readonly value: string;
  /** Behind its end tag. */
  readonly end: number;
}

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
/** Start tags with an attribute that none of our fields is read from. */
const WITH_UNUSED = /^(category|source) (?:domain|url)="[^"<>]{0,2000}"$/;

/** Undefined where no such element begins at `at`, or it isn't closed. */
export function cutElement(text: string, at: number): PlainElement | undefined {
  const tagEnd = text.indexOf('>', at);
  if (tagEnd < 0 || !text.startsWith('<', at)) return undefined;
  const written = text.slice(at + 1, tagEnd);
  if (written.endsWith('/')) {
    const empty = written.slice(0, -1).trimEnd();
    return empty.includes(' ') ? undefined : { tag: empty, value: '', end: tagEnd + 1 };
  }
  const blank = written.indexOf(' ');
  const name = blank < 0 ? written : written.slice(0, blank);
  const tag = blank >= 0 && WITH_UNUSED.test(written) ? name : written;
  const open = afterBlank(text, tagEnd + 1);
  const cut = text.startsWith(CDATA, open)
    ? cutCdata(text, open + CDATA.length, name)
    : cutText(text, open, name);
  // With an attribute left out, what is empty isn't nothing.
  if (!cut || (cut.value === '' && tag !== written)) return undefined;
  return { tag, value: cut.value, end: cut.end };
}

type PlainText = Omit<PlainElement, 'tag'>;

function cutText(text: string, from: number, name: string): PlainText | undefined {
  const close = text.indexOf('<', from);
  // To decode more than is kept, and then give up, would take time and memory twice.
  if (close < 0 || close - from > FIELD_LIMIT) return undefined;
  const end = endOf(name, text, close);
  return end < 0 ? undefined : { value: decoded(text.slice(from, close)).trim(), end };
}

/** As feedsmith has it: without a semicolon there is no entity. */
function decoded(written: string): string {
  const start = written.indexOf('&');
  return start >= 0 && written.includes(';', start) ? decodeHTML(written) : written;
}

function cutCdata(text: string, from: number, name: string): PlainText | undefined {
  const close = text.indexOf(CDATA_END, from);
  if (close < 0) return undefined;
  const end = endOf(name, text, afterBlank(text, close + CDATA_END.length));
  const value = text.slice(from, close);
  // feedsmith takes comments out of it, and decodes what it says of authors.
  if (end < 0 || value.includes('<!--') || (name === 'author' && value.includes('&'))) return undefined;
  return { value: value.trim(), end };
}

/** Where the end tag at `at` ends; -1 where there is another, or none. */
function endOf(name: string, text: string, at: number): number {
  const end = at + 2 + name.length;
  return text.startsWith('</', at) && text.startsWith(name, at + 2) && text[end] === '>' ? end + 1 : -1;
}

/** Index of the first character from `at` on that is no blank or line break. */
export function afterBlank(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09;

const NAME = /^[^@<>()[\]:]{1,200}$/;
const ADDRESS = /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/;
/** Without entities: feedsmith decodes a name in brackets once more. */
const ADDRESS_AND_NAME = /^(\S{3,200}) \(([^@<>()[\]:&]{1,200})\)$/;

/** An author who is a name, an address, or `me@example.com (A. Person)`; undefined where feedsmith is to take it apart. */
export function personOf(author: string): RssFeed.Person | undefined {
  if (author.includes('www.')) return undefined;
  if (NAME.test(author)) return { name: author };
  if (ADDRESS.test(author)) return { email: author };
  const [, email = '', name = ''] = ADDRESS_AND_NAME.exec(author) ?? [];
  return ADDRESS.test(email) && name.trim() !== '' ? { name: name.trim(), email } : undefined;
}
