import { isDigit, isLineEnd, isSpace, isWordCode, lowerWord } from './characters.ts';

/** `[start, end)` in UTF-16 code units of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Range {
  /** The slice; of "Ukraine's" it is "Ukraine". */
  readonly text: string;
  /** Lower case, with apostrophes as `'` and hyphens as `-`: for looking up. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punct';
  /** An English possessive follows ("Ukraine's", "rebels'"); its `'s` lies outside the span and is no token. */
  readonly possessive: boolean;
  /** How a word is written: `upper` has two capitals or more and no small letter; `none` for other kinds and scripts without case. */
  readonly shape: 'lower' | 'capital' | 'upper' | 'mixed' | 'none';
  /** The pieces of a hyphenated word ("Russia-Ukraine", "49-year-old"), each with its own span. */
  readonly parts?: readonly Token[];
}

/** No word is longer: what is, is cut into pieces of this length, so that no later stage meets a 1 MB word. */
const MAX_WORD = 256;

/** U.S. and a.m. are one token, with their stops: a letter, a stop, a letter, a stop. */
const MAX_ACRONYM = 12;

const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0x2018, 0x60, 0xb4]);
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);

/**
 * Cuts `[from, until)` of a text into words, numbers and punctuation marks, in order; white space is left out.
 * Words keep inner hyphens and apostrophes ("Al-Shabaab", "doesn't", "п'ять"); "1,500" and "3.5" are one number,
 * "10-15" two; "F-16", "20mm" and "5th" are words; every mark is a token of its own, but for "..." and "--".
 */
export function tokenise(text: string, from = 0, until = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < until; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isWordCode(code) || isDigit(code)) {
      at = readWord(text, at, until, tokens);
    } else {
      let end = at + 1;
      while (end < until && text.charCodeAt(end) === code && (code === 46 || code === 45)) end++;
      tokens.push(makeToken(text, at, end, 'punct', false));
      at = end;
    }
  }
  return tokens;
}

/**
 * The same tokens as `tokenise(text, from, until)` gives, out of those of the whole text; cut anew only where one of
 * them reaches over an end.
 */
export function tokensWithin(
  text: string,
  tokens: readonly Token[],
  from: number,
  until: number,
): readonly Token[] {
  let first = 0;
  // Halves what is left, since a text has many sentences.
  for (let after = tokens.length; first < after; ) {
    const middle = (first + after) >> 1;
    if ((tokens[middle]?.start ?? from) < from) first = middle + 1;
    else after = middle;
  }
  let end = first;
  while ((tokens[end]?.start ?? until) < until) end++;
  const isCut = (tokens[first - 1]?.end ?? 0) > from || (tokens[end - 1]?.end ?? 0) > until;
  return isCut ? tokenise(text, from, until) : tokens.slice(first, end);
}

function readWord(text: string, at: number, until: number, tokens: Token[]): number {
  const acronym = acronymEnd(text, at, until);
  let end = acronym;
  let letters = acronym > at;
  let hyphens = false;
  if (end === at) {
    const limit = Math.min(until, at + MAX_WORD);
    while (end < limit) {
      const code = text.charCodeAt(end);
      if (isDigit(code)) {
        end++;
      } else if (isWordCode(code)) {
        letters = true;
        end++;
      } else if (end + 1 < limit && joins(text, end, letters)) {
        if (HYPHENS.has(code)) hyphens = true;
        end++;
      } else break;
    }
  }
  let possessive = false;
  let next = end;
  const mark = text.charCodeAt(end - 2);
  // "Ukraine's" was read whole: give back its 's.
  if (end - at > 2 && (text.charCodeAt(end - 1) | 32) === 115 && APOSTROPHES.has(mark)) {
    possessive = true;
    end -= 2;
  } else if (
    (text.charCodeAt(end - 1) | 32) === 115 &&
    end < until &&
    APOSTROPHES.has(text.charCodeAt(end)) &&
    end - at > 2
  ) {
    // "rebels' base": the mark may as well close a quotation, so it stays a token.
    possessive = true;
  } else if (
    acronym > at &&
    APOSTROPHES.has(text.charCodeAt(end)) &&
    (text.charCodeAt(end + 1) | 32) === 115 &&
    end + 2 <= until &&
    !isWordCode(text.charCodeAt(end + 2))
  ) {
    possessive = true;
    next = end + 2;
  }
  const token = makeToken(text, at, end, letters ? 'word' : 'number', possessive);
  // New keys after a spread are slow to add, before it they are not.
  tokens.push(hyphens ? { parts: partsOf(text, at, end, possessive), ...token } : token);
  return next;
}

/** Whether the mark at `at` holds together what stands on both sides of it. */
function joins(text: string, at: number, letters: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isSpace(code)) return false;
  const after = text.charCodeAt(at + 1);
  if (HYPHENS.has(code)) return isWordCode(after) || (letters && isDigit(after));
  if (APOSTROPHES.has(code)) return letters && isWordCode(after) && code !== 0x2018;
  // 1,500 and 3.5 and 12:30, but not the end of a sentence or of a list.
  if (code === 46 || code === 44 || code === 58)
    return !letters && isDigit(text.charCodeAt(at - 1)) && isDigit(after);
  return false;
}

/** End of "U.S." or "a.m." at `at`, or `at` where none stands there. */
function acronymEnd(text: string, at: number, until: number): number {
  let end = at;
  const limit = Math.min(until, at + MAX_ACRONYM);
  while (end + 1 < limit && isWordCode(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 46) end += 2;
  if (end - at < 4) return at;
  // "e.g.example": the last letter belongs to a longer word.
  return end < until && isWordCode(text.charCodeAt(end)) ? at : end;
}

function partsOf(text: string, from: number, until: number, possessive: boolean): Token[] {
  const parts: Token[] = [];
  let start = from;
  for (let at = from; at <= until; at++) {
    if (at < until && !HYPHENS.has(text.charCodeAt(at))) continue;
    let digits = true;
    for (let i = start; i < at; i++) if (isWordCode(text.charCodeAt(i))) digits = false;
    parts.push(makeToken(text, start, at, digits ? 'number' : 'word', possessive && at === until));
    start = at + 1;
  }
  return parts;
}

function makeToken(
  text: string,
  start: number,
  end: number,
  kind: Token['kind'],
  possessive: boolean,
): Token {
  const slice = text.slice(start, end);
  const small = kind === 'word' && isSmall(slice);
  const lower = small ? slice : lowerWord(slice);
  return { start, end, text: slice, lower, kind, possessive, shape: small ? 'lower' : shapeOf(slice, kind) };
}

function shapeOf(word: string, kind: Token['kind']): Token['shape'] {
  if (kind !== 'word') return 'none';
  let capitals = 0;
  let smalls = 0;
  let firstCapital = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isWordCode(code)) continue;
    const letter = word.charAt(i);
    const isCapital = code < 128 ? code < 97 : letter !== letter.toLowerCase();
    if (isCapital) {
      if (capitals + smalls === 0) firstCapital = true;
      capitals++;
    } else if (code < 128 || letter !== letter.toUpperCase()) smalls++;
  }
  if (capitals === 0) return smalls === 0 ? 'none' : 'lower';
  if (smalls === 0) return capitals > 1 ? 'upper' : 'capital';
  return firstCapital && capitals === 1
    ? 'capital'
    : firstCapital && /[-'’]/.test(word)
      ? 'capital'
      : 'mixed';
}

/** Most words: small ASCII letters and nothing else. */
function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Whether a line end stands between two places of a text. */
export function brokenBetween(text: string, from: number, until: number): boolean {
  for (let i = from; i < until; i++) if (isLineEnd(text.charCodeAt(i))) return true;
  return false;
}
