import { isObject } from './ninjs-schema.ts';

/** What could be read of a text that is meant to be JSON and is none. */
export interface JsonPieces {
  readonly value: unknown;
  /** Members of its list that could not be read. */
  readonly broken: number;
}

/** Members that can't be read after which the rest isn't looked at: what has more is no list, and each costs an error. */
const BROKEN_LIMIT = 1_000;

/**
 * Reads a list, or an object with a list under `items`, that JSON.parse refuses: with commas before a closing bracket left
 * out and line breaks in strings escaped; where that isn't enough, the members that are whole. Undefined where none is,
 * and for an object without a list: of that there is no part that could stand alone. Linear in the text's length.
 */
export function readPieces(text: string): JsonPieces | undefined {
  const list = text.startsWith('[') ? 0 : itemsAt(text);
  if (list === undefined) return undefined;
  const mended = withoutSlips(text);
  const whole = mended === text ? undefined : parse(mended);
  if (whole !== undefined) return { value: whole, broken: 0 };
  const start = list === 0 ? 0 : (itemsAt(mended) ?? list);
  const { members, broken, end } = membersOf(mended, start);
  if (members.length === 0) return undefined;
  if (start === 0) return { value: members, broken };
  const head = mended.slice(0, start + 1);
  const around = parse(head + mended.slice(end)) ?? parse(`${head}]}`);
  return isObject(around) ? { value: { ...around, items: members }, broken } : undefined;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const BREAKS = /[\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The two slips that people make who write JSON by hand or by template. */
function withoutSlips(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const string = text.slice(at, end);
      const escaped = string.replace(BREAKS, (found) => ESCAPES[found] ?? found);
      if (escaped !== string) {
        out += text.slice(from, at) + escaped;
        from = end;
      }
      at = end - 1;
    } else if (code === COMMA && isClosing(text.charCodeAt(afterBlank(text, at + 1)))) {
      out += text.slice(from, at);
      from = at + 1;
    }
  }
  return out + text.slice(from);
}

/** Where the list under `items` of the outermost object begins. */
function itemsAt(text: string): number | undefined {
  let at = afterBlank(text, 1);
  while (text.charCodeAt(at) === QUOTE) {
    const keyEnd = endOfString(text, at);
    const value = afterBlank(text, afterBlank(text, keyEnd) + 1);
    if (text[value] === '[' && text.slice(at, keyEnd) === '"items"') return value;
    const end = endOfValue(text, value);
    if (end === undefined) return undefined;
    at = afterBlank(text, afterBlank(text, end) + 1);
  }
  return undefined;
}

/** @returns the members that can be read, and where the list is closed, or the text ends */
function membersOf(text: string, list: number) {
  const members: unknown[] = [];
  let broken = 0;
  let at = list + 1;
  while (true) {
    while (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === COMMA) at += 1;
    if (at >= text.length || text[at] === ']' || broken === BROKEN_LIMIT) return { members, broken, end: at };
    const end = endOfValue(text, at);
    const member = end === undefined ? undefined : parse(text.slice(at, end));
    if (member === undefined) broken += 1;
    else members.push(member);
    at = end ?? text.length;
  }
}

/** Behind the value that begins at `at`, by its brackets; undefined where it is cut off. */
function endOfValue(text: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index) - 1;
    else if (isOpening(code)) depth += 1;
    else if (depth > 0 && isClosing(code)) depth -= 1;
    // A number or word ends before what follows it; a bracket where there should be a value is taken for one.
    else if (depth === 0 && (isClosing(code) || code === COMMA)) return Math.max(index, at + 1);
    else continue;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** Behind the string that begins at `at`, or the text's end. */
function endOfString(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return index + 1;
    if (code === BACKSLASH) index += 1;
  }
  return text.length;
}

const isOpening = (code: number): boolean => code === 0x7b || code === 0x5b;
const isClosing = (code: number): boolean => code === 0x7d || code === 0x5d;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function afterBlank(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index))) index += 1;
  return index;
}
