/** Text → the words that copies are compared by, and the facts that tell look-alikes apart. Linear in the text. */
import { scanWords } from './scan.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words read of one text: twenty times the longest wire story. What follows is another page's worth of copies. */
const WORD_LIMIT = 20_000;
/** Characters read of one word: longer runs are base64, not speech. */
const WORD_LENGTH = 40;
/** Characters read of one text, of which 20,000 words need some 150,000. */
const TEXT_LIMIT = 400_000;
/** Letters of a name that its cases and spellings share: Zelensky, Zelenskyy; Харьков, Харькове. */
const STEM = 5;

/** A name as it is compared. @param word folded, in lower case. */
export const nameStem = (word: string): string => word.slice(0, STEM);

/** What is said, each with the place of its first word among the content words. */
type Said = ReadonlyMap<string, number>;

export interface Words {
  /** Content words in order, folded: no case, no diacritics, no stop words. */
  readonly content: readonly string[];
  /** All words, stop words among them. */
  readonly count: number;
  /** Numbers, as digits. */
  readonly numbers: Said;
  /** The first letters of words with a capital inside a sentence: who and where, whatever case they stand in. */
  readonly names: Said;
  /** The same of words that open a sentence: names, or not. And initials of names of several words: UAE, RSF. */
  readonly openers: Said;
  /** Names of days and months. */
  readonly days: Said;
  /** Content words of the first sentence that has some. */
  readonly lead: number;
}

/** All but ASCII, quotation marks, dashes and plain Cyrillic, which is nearly all of most texts: what NFKD may change. */
const CHANGING =
  /[^\x00-\x5f\x61-\x7f«»\u0402\u0404-\u0406\u0408-\u040b\u040f-\u0418\u041a-\u0438\u043a-\u044f\u0452\u0454-\u0456\u0458-\u045b\u045f\u0490\u0491–—“”„]+/g;
/** The usual ones, by themselves. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  [...'\u00a0ЁЇЙйёї’‘…`éèáíóúñçäöü'].map((character) => [character, foldAny(character)] as const),
);

/** No diacritics, typographic apostrophes straightened. */
export const fold = (text: string): string =>
  text.replace(CHANGING, (run) => FOLDED.get(run) ?? foldAny(run));

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'");
}

/** Scripts that write no spaces: their runs are cut by the segmenter's dictionary. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

export function wordsOf(text: string): Words {
  const folded = fold(text.slice(0, TEXT_LIMIT));
  const content: string[] = [];
  const numbers = new Map<string, number>();
  const names = new Map<string, number>();
  const openers = new Map<string, number>();
  const days = new Map<string, number>();
  let count = 0;
  let before = 0;
  let initials = '';
  let lead = 0;
  const note = (said: Map<string, number>, word: string): void => {
    if (!said.has(word)) said.set(word, content.length - 1);
  };
  const endName = (): void => {
    if (initials.length > 1) note(openers, initials.slice(0, STEM));
    initials = '';
  };
  // Once for all words, where that moves none of them.
  const lowered = folded.toLowerCase();
  const isAligned = lowered.length === folded.length;
  scanWords(folded, (start, end) => {
    count += 1;
    const gap = before;
    before = end;
    if (lead === 0 && content.length >= LEAST_LEAD && endsSentence(folded, gap, start)) lead = content.length;
    if (folded.charCodeAt(start) >= FIRST_UNSPACED && UNSPACED.test(folded.slice(start, end))) {
      for (const part of unspacedWords(folded.slice(start, end))) content.push(part);
      return count < WORD_LIMIT;
    }
    const until = Math.min(end, start + WORD_LENGTH);
    const word = withoutPossessive(
      isAligned ? lowered.slice(start, until) : folded.slice(start, until).toLowerCase(),
    );
    const known = KNOWN.get(word);
    if (start - gap !== 1) endName();
    if (known === STOP) {
      if (!IN_NAMES.has(word)) endName();
      return count < WORD_LIMIT;
    }
    const number = known ?? (isDigit(word.charCodeAt(0)) ? withoutGrouping(word) : undefined);
    content.push(number ?? word);
    const isCapital = until - start > 1 && folded.charCodeAt(start) !== word.charCodeAt(0);
    if (number !== undefined) note(numbers, number);
    else if (DATED.has(word)) note(days, word);
    else if (isCapital) {
      const opening = opens(folded, gap, start);
      if (opening) endName();
      initials += word.charAt(0);
      note(opening ? openers : names, nameStem(word));
      return count < WORD_LIMIT;
    }
    endName();
    return count < WORD_LIMIT;
  });
  endName();
  return { content, count, numbers, names, openers, days, lead: lead === 0 ? content.length : lead };
}

function* unspacedWords(run: string): Generator<string> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(run.slice(0, WORD_LIMIT)))
    if (isWordLike === true) yield segment;
}

const withoutPossessive = (word: string): string =>
  word.charCodeAt(word.length - 2) === 0x27 && word.endsWith('s') ? word.slice(0, -2) : word;

/** Whether the word at `start` begins a sentence: capitals there say nothing. */
function opens(text: string, end: number, start: number): boolean {
  if (end === 0) return true;
  for (let at = end; at < Math.min(start, end + 8); at += 1) if (ENDS.includes(text.charAt(at))) return true;
  return false;
}
const ENDS = '.!?:;\n"“”«»„—–|';

/** Fewer content words are a label: "Breaking news." */
const LEAST_LEAD = 3;
/** Letters before a stop that are no abbreviation, as "Gen." and "ул." are. */
const WHOLE_WORD = 4;

/** Whether a sentence ends between the words that end and begin there. A line without a stop is a heading, or when it came out. */
function endsSentence(text: string, end: number, start: number): boolean {
  for (let at = end; at < Math.min(start, end + 8); at += 1) {
    const mark = text.charAt(at);
    if (mark === '.' || mark === '!' || mark === '?')
      return (
        /\s/.test(text.charAt(at + 1)) && /^\p{L}+$/u.test(text.slice(Math.max(0, end - WHOLE_WORD), end))
      );
  }
  return false;
}

/** Thai begins here; everything before it writes spaces. */
const FIRST_UNSPACED = 0x0e00;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
   fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70
   eighty 80 ninety 90 dozen 12 hundred 100 thousand 1000 два 2 две 2 двое 2 три 3 трое 3 четыре 4 четверо 4 пять 5
   пятеро 5 шесть 6 семь 7 восемь 8 девять 9 десять 10 дві 2 двоє 2 троє 3 чотири 4 п'ять 5 шість 6 сім 7 вісім 8
   дев'ять 9 десять 10 second 2nd third 3rd fourth 4th fifth 5th второи 2nd вторая 2nd второго 2nd вторую 2nd
   повторныи 2nd повторного 2nd повторно 2nd третии 3rd третьего 3rd другии 2nd другого 2nd вдруге 2nd повторнии 2nd
   третіи 3rd третього 3rd`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** Stop words that stand within names, and have no letter in their initials: Democratic Republic of the Congo. */
const IN_NAMES: ReadonlySet<string> = new Set(['of', 'the', 'for', 'de', 'du', 'des', 'del', 'la']);

/** What a stop word is known as; numbers are known by their digits. */
const STOP = '';
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...[...STOP_WORDS].map((word) => [word, STOP] as const),
  ...NUMBER_WORDS,
]);

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const withoutGrouping = (number: string): string => number.replace(/[.,](?=\d{3}(?!\d))/g, '');

/** Days of the week, whatever their case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday понедельник вторник среду среда четверг пятницу пятница
   субботу суббота воскресенье понеділок вівторок середу середа четвер п'ятницю п'ятниця неділю неділя montag dienstag
   mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles
   jueves viernes sabado domingo`.split(/\s+/),
);
/** Days and months, which tell one day's story from the next one's. */
const DATED: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...`january february march april june july august september october november december января февраля марта апреля мая
   июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня
   жовтня листопада грудня`.split(/\s+/),
]);
