import type { Token } from '../text/index.ts';
import { NUMBER_WORDS, SCALE_WORDS } from './data/numbers.ts';

/** A number in a sentence. `from` and `until` count tokens, half open. */
export interface NumberMark {
  readonly from: number;
  readonly until: number;
  readonly value: number;
}

/** Reads one token: "1,500", "twenty-three", "троє". Undefined where it is no whole number. */
function readNumber(token: Token): number | undefined {
  if (token.kind === 'number') {
    const digits = token.lower.replaceAll(',', '');
    return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
  }
  const known = NUMBER_WORDS.get(token.lower);
  if (known !== undefined) return known;
  if (token.parts === undefined || token.parts.length !== 2) return undefined;
  const [tens, ones] = token.parts.map((part) => NUMBER_WORDS.get(part.lower));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined;
}

/** The whole numbers of a sentence, in figures and in words ("two hundred and five", "1,200", "3 тысячи"). */
export function findNumbers(tokens: readonly Token[]): NumberMark[] {
  const marks: NumberMark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const first = token === undefined ? undefined : readNumber(token);
    if (token === undefined || first === undefined) continue;
    let value = first;
    let until = at + 1;
    const tail = grouped(tokens, at);
    if (tail !== undefined) {
      value = value * 1000 + tail;
      until += 1;
    }
    for (; until < tokens.length; until += 1) {
      const next = tokens[until];
      if (next === undefined) break;
      const scale = SCALE_WORDS.get(next.lower);
      if (scale !== undefined) {
        value = value < scale ? value * scale : value;
        continue;
      }
      const joined = next.lower === 'and' && value >= 100 && token.kind === 'word';
      const part = readNumber(joined ? (tokens[until + 1] ?? next) : next);
      if (part === undefined || next.kind !== 'word' || part >= value || !adds(value, part)) break;
      value += part;
      if (joined) until += 1;
    }
    marks.push({ from: at, until, value });
    at = until - 1;
  }
  return marks;
}

/** "6 000 тел": thousands parted by a space, as Russian and Ukrainian write them. */
function grouped(tokens: readonly Token[], at: number): number | undefined {
  const [head, tail, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (head === undefined || tail === undefined || noun === undefined) return undefined;
  const digits = /^\d{1,3}$/.test(head.lower) && /^\d{3}$/.test(tail.lower) && tail.start - head.end === 1;
  return digits && /^[а-яёіїєґ]/.test(noun.lower) ? Number(tail.lower) : undefined;
}

/** "hundred twenty" and "twenty five" add up; "two one" does not. */
const adds = (value: number, part: number): boolean =>
  value % 100 === 0 ? part < 100 : value % 10 === 0 && value % 100 !== 10 && part < 10;
