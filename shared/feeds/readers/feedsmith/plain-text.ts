import { decodeHTML } from 'entities';

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** What an element holds that has nothing but text or one CDATA section in it, without the white space around. */
interface PlainText {
  readonly value: string;
  /** Behind its end tag. */
  readonly end: number;
}

/** Undefined where the element holds anything else, or isn't closed. @param tag its start tag, as written */
export function cutText(text: string, from: number, tag: string): PlainText | undefined {
  const open = afterBlank(text, from);
  if (text.startsWith(CDATA, open)) return cutCdata(text, open + CDATA.length, tag);
  const close = text.indexOf('<', open);
  const end = endOf(tag, text, close);
  if (end < 0) return undefined;
  const written = text.slice(open, close);
  return { value: decoded(written).trim(), end };
}

/** As feedsmith has it: without a semicolon there is no entity. */
function decoded(written: string): string {
  const start = written.indexOf('&');
  return start >= 0 && written.includes(';', start) ? decodeHTML(written) : written;
}

function cutCdata(text: string, from: number, tag: string): PlainText | undefined {
  const close = text.indexOf(CDATA_END, from);
  if (close < 0) return undefined;
  const end = endOf(tag, text, afterBlank(text, close + CDATA_END.length));
  const value = text.slice(from, close);
  // feedsmith takes comments out of it.
  return end < 0 || value.includes('<!--') ? undefined : { value: value.trim(), end };
}

/** Where the end tag at `at` ends; -1 where there is another, or none. */
function endOf(tag: string, text: string, at: number): number {
  const blank = tag.indexOf(' ');
  const name = blank < 0 ? tag : tag.slice(0, blank);
  const end = at + 2 + name.length;
  return at >= 0 && text.startsWith('</', at) && text.startsWith(name, at + 2) && text[end] === '>'
    ? end + 1
    : -1;
}

/** Index of the first character from `at` on that is no blank or line break. */
export function afterBlank(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09;
