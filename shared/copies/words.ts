/** Text → the words that copies are compared by, and the facts that tell look-alikes apart. Linear in the text. */
import { STOP_WORDS } from './stop-words.ts';

/** Words read of one text: twenty times the longest wire story. What follows is another page's worth of copies. */
const WORD_LIMIT = 20_000;
/** Characters read of one word: longer runs are base64, not speech. */
const WORD_LENGTH = 40;
/** Characters read of one text, of which 20,000 words need some 150,000. */
const TEXT_LIMIT = 400_000;
/** Letters of a name that its cases and spellings share: Zelensky, Zelenskyy; Харьков, Харькове. */
const STEM = 5;

export interface Words {
  /** Content words in order, folded: no case, no diacritics, no stop words. */
  readonly content: readonly string[];
  /** All words, stop words among them. */
  readonly count: number;
  /** Numbers, as digits. */
  readonly numbers: readonly string[];
  /** The first letters of words with a capital inside a sentence: who and where, whatever case they stand in. */
  readonly names: readonly string[];
  /** The same of words that open a sentence: names, or not. */
  readonly openers: readonly string[];
  /** Names of days and months. */
  readonly days: readonly string[];
}

/** Most wire text is; it has nothing to decompose. */
const ASCII = /^[\x00-\x7f]*$/;

/** No diacritics, typographic apostrophes straightened. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.replaceAll('`', "'")
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘ʼ`´]/g, "'");

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:'\p{L}{1,3}(?!\p{L}))?/gu;
/** Scripts that write no spaces: their runs are cut by the segmenter's dictionary. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

export function wordsOf(text: string): Words {
  const folded = fold(text.slice(0, TEXT_LIMIT));
  const content: string[] = [];
  const numbers = new Set<string>();
  const names = new Set<string>();
  const openers = new Set<string>();
  const days = new Set<string>();
  let count = 0;
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    if (count >= WORD_LIMIT) break;
    count += 1;
    const word = match[0].slice(0, WORD_LENGTH);
    const before = end;
    end = match.index + match[0].length;
    if (match[0].charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(word)) {
      for (const part of unspacedWords(match[0])) content.push(part);
      continue;
    }
    const lower = withoutPossessive(word.toLowerCase());
    const number = numberOf(lower);
    if (number !== undefined) {
      numbers.add(number);
      content.push(number);
      continue;
    }
    if (STOP_WORDS.has(lower)) continue;
    content.push(lower);
    if (DATED.has(lower)) days.add(lower);
    else if (word.length > 1 && word.charCodeAt(0) !== lower.charCodeAt(0) && isCapital(word))
      (opens(folded, before, match.index) ? openers : names).add(lower.slice(0, STEM));
  }
  return { content, count, numbers: [...numbers], names: [...names], openers: [...openers], days: [...days] };
}

function* unspacedWords(run: string): Generator<string> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(run.slice(0, WORD_LIMIT)))
    if (isWordLike === true) yield segment;
}

const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** Whether the word at `start` begins a sentence: capitals there say nothing. */
function opens(text: string, end: number, start: number): boolean {
  if (end === 0) return true;
  const between = text.slice(end, Math.min(start, end + 8));
  return /[.!?:;\n"“”«»„—–|]/.test(between);
}

/** Thai begins here; everything before it writes spaces. */
const FIRST_UNSPACED = 0x0e00;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
   fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70
   eighty 80 ninety 90 dozen 12 hundred 100 thousand 1000 два 2 две 2 двое 2 три 3 трое 3 четыре 4 четверо 4 пять 5
   пятеро 5 шесть 6 семь 7 восемь 8 девять 9 десять 10 дві 2 двоє 2 троє 3 чотири 4 п'ять 5 шість 6 сім 7 вісім 8
   дев'ять 9 десять 10`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

function numberOf(lower: string): string | undefined {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return lower.replace(/[.,](?=\d{3}(?!\d))/g, '');
  return NUMBER_WORDS.get(lower);
}

/** Days and months, which tell one day's story from the next one's, whatever their case. */
const DATED: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье
   января февраля марта апреля мая июня июля августа сентября октября ноября декабря понеділок вівторок середу
   четвер п'ятницю суботу неділю січня лютого березня квітня травня червня липня серпня вересня жовтня листопада
   грудня montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi
   dimanche lunes martes miercoles jueves viernes sabado domingo`.split(/\s+/),
);
