import { BEFORE_ANY, BEFORE_NAME, BEFORE_NUMBER, OPENERS } from './abbreviations.ts';
import { isDigit, isLineEnd, isSpace, isWordCode } from './characters.ts';
import type { Range } from './tokens.ts';

/** A sentence: half-open span in UTF-16 code units, without white space at its ends, within one line. */
export interface Sentence extends Range {}

/** . ! ? … and their kin in Chinese, Arabic, Urdu, Hindi and Armenian. */
const ENDS = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0x061f, 0x06d4, 0x0964, 0x0589]);
/** These end a sentence without a space after them. */
const ENDS_ALONE = new Set([0x3002, 0xff01, 0xff1f]);
/** Quotes and brackets that close: they belong to the sentence before. */
const CLOSERS = new Set([0x22, 0x27, 0x29, 0x5d, 0x7d, 0x2019, 0x201d, 0x00bb, 0x300d, 0x300f, 0xff09]);

/**
 * Cuts a text into sentences. A line end is always a boundary (stories hold a paragraph, a list item, a headline or a
 * byline a line); so is a stop, a mark or an ellipsis, with the quotes that close after it, unless what stands before
 * is an abbreviation or an initial, or what follows goes on in small letters. Datelines stay with their sentence.
 * Linear: each stop looks back over one word and ahead over one.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = -1;
  let last = 0;
  const close = (): void => {
    if (start !== -1) sentences.push({ start, end: last });
    start = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (isLineEnd(code)) close();
      continue;
    }
    if (start === -1) start = at;
    last = at + 1;
    if (!ENDS.has(code)) continue;
    let end = at + 1;
    while (end < text.length && ENDS.has(text.charCodeAt(end))) end++;
    const marks = end - at;
    while (end < text.length && CLOSERS.has(text.charCodeAt(end))) end++;
    if (endsSentence(text, start, at, marks, end)) {
      last = end;
      close();
    } else last = end;
    at = end - 1;
  }
  close();
  return sentences;
}

/** @param at the first mark, @param end after the marks and the quotes that close. */
function endsSentence(text: string, start: number, at: number, marks: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (end >= text.length || ENDS_ALONE.has(code)) return true;
  const closed = end > at + marks;
  // "example.com", "3.5", "U.S."; but a stop glued to the next capital by a careless feed, "killed.The", ends.
  if (!isSpace(text.charCodeAt(end))) return !closed && marks === 1 && code === 46 && isGlued(text, at, end);
  const next = nextWord(text, end);
  if (next.lineEnd) return true;
  if (next.small) return false;
  if (code !== 46 || marks > 1 || closed) return !closed || !next.mark || next.word !== '';
  return !isAbbreviation(text, start, at, next);
}

/** A small letter, the stop, then a capital and a small letter: "were killed.The army". */
function isGlued(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const first = text.charAt(end);
  const second = text.charAt(end + 1);
  return (
    isSmall(before) &&
    isSmall(text.charAt(at - 2)) &&
    isSmall(text.charAt(at - 3)) &&
    first !== first.toLowerCase() &&
    (isSmall(second) || isSpace(text.charCodeAt(end + 1)))
  );
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

interface NextWord {
  readonly word: string;
  readonly small: boolean;
  readonly digit: boolean;
  /** A dash or the like stands before the word. */
  readonly mark: boolean;
  readonly lineEnd: boolean;
}

/** Longest run of marks or spaces that is looked over for the next word. */
const LOOK_AHEAD = 8;

function nextWord(text: string, from: number): NextWord {
  let at = from;
  let mark = false;
  for (; at < text.length && at < from + LOOK_AHEAD; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return { word: '', small: false, digit: false, mark, lineEnd: true };
    if (isWordCode(code) || isDigit(code)) break;
    // A dash after a quotation: `"…," — said X`. Opening quotes and brackets belong to the next sentence.
    if (code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2c) mark = true;
  }
  let end = at;
  while (end < text.length && end < at + 20 && isWordCode(text.charCodeAt(end))) end++;
  // "Sen. A.B. Stone": an initial is no article.
  const word = text.slice(at, end === at + 1 && text.charCodeAt(end) === 46 ? end + 1 : end);
  const first = word.charAt(0);
  return {
    word: word.toLowerCase(),
    small: first !== '' && first !== first.toUpperCase(),
    digit: isDigit(text.charCodeAt(at)),
    mark,
    lineEnd: end === at && at >= text.length,
  };
}

/** Longest abbreviation that is looked back for. */
const LOOK_BACK = 14;

function isAbbreviation(text: string, start: number, at: number, next: NextWord): boolean {
  let from = at;
  while (from > start && from > at - LOOK_BACK && isAbbreviationCode(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  if (word === '') return false;
  const first = text.charAt(from);
  const capital = first !== first.toLowerCase();
  if (word.length === 1) {
    // An initial ("J. Smith", "А. Петров"), or a list's "a."; "Plan B. The …" and "12 м. Потом" end.
    if (capital && !OPENERS.has(next.word)) return true;
    if (BEFORE_NAME.has(word) || BEFORE_NUMBER.has(word)) return true;
    return BEFORE_ANY.has(word) && !OPENERS.has(next.word);
  }
  if (BEFORE_NAME.has(word)) return !OPENERS.has(next.word);
  // "No. 5", "Sept. 3", but "he said no. 15 more were …".
  if (BEFORE_NUMBER.has(word)) return next.digit && (capital || word.charCodeAt(0) > 127);
  if (BEFORE_ANY.has(word)) return next.digit || !OPENERS.has(next.word);
  // Acronyms not in the list: "J.K. Rowling", "S.P.L.A. forces".
  return word.includes('.') && isInitials(word) && !OPENERS.has(next.word);
}

const isAbbreviationCode = (code: number): boolean =>
  isWordCode(code) || code === 46 || code === 45 || code === 0x2116;

/** Single letters between stops. */
function isInitials(word: string): boolean {
  for (let i = 0; i < word.length; i++) if ((word.charAt(i) === '.') !== (i % 2 === 1)) return false;
  return true;
}
