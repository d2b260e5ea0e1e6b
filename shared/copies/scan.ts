/** Where the words of a text stand. One pass over code units: a pattern with Unicode classes takes three times as long. */

/** What a code unit is to a word. */
type Kind = 0 | 1 | 2;
const [OTHER, DIGIT, LETTER] = [0, 1, 2] as const;

/** Every unit below the Cyrillic supplement's end: nearly all of what wires in six languages send. */
const KINDS = Uint8Array.from({ length: 0x530 }, (_, unit) => kindByPattern(String.fromCharCode(unit)));

function kindByPattern(character: string): Kind {
  if (/^\p{N}$/u.test(character)) return DIGIT;
  return /^\p{L}$/u.test(character) ? LETTER : OTHER;
}

/** Code units of the character at `at`. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  if (unit < KINDS.length) return KINDS[unit] as Kind;
  return Number.isNaN(unit) ? OTHER : kindByPattern(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const APOSTROPHE = 0x27;
/** Letters after an apostrophe that end a word: "don't", "they've". */
const ENDING = 3;
const isGrouping = (unit: number): boolean => unit === 0x2c || unit === 0x2e;

/**
 * Calls `onWord` with the half-open span of each word until it returns false. A word is digits, with points and commas
 * between them, or letters and digits that begin with a letter, with an ending after an apostrophe.
 */
export function scanWords(text: string, onWord: (start: number, end: number) => boolean): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const start = at;
    at = kind === DIGIT ? endOfNumber(text, at) : endOfLetters(text, at);
    if (!onWord(start, at)) return;
  }
}

function endOf(text: string, start: number, isPart: (kind: Kind) => boolean): number {
  let at = start;
  while (at < text.length && isPart(kindAt(text, at))) at += widthAt(text, at);
  return at;
}

const isDigit = (kind: Kind): boolean => kind === DIGIT;
const isLetter = (kind: Kind): boolean => kind === LETTER;

function endOfNumber(text: string, start: number): number {
  let at = endOf(text, start, isDigit);
  while (isGrouping(text.charCodeAt(at)) && kindAt(text, at + 1) === DIGIT) at = endOf(text, at + 1, isDigit);
  return at;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  // Written out: this is where most of a text is read.
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < KINDS.length) {
      if (KINDS[unit] === OTHER) break;
      at += 1;
    } else {
      if (kindAt(text, at) === OTHER) break;
      at += widthAt(text, at);
    }
  }
  if (text.charCodeAt(at) !== APOSTROPHE) return at;
  const end = endOf(text, at + 1, isLetter);
  return end > at + 1 && end - at - 1 <= ENDING ? end : at;
}
