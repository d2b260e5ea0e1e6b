import type { Token } from '../text/index.ts';
import {
  ABOUT_WORDS,
  BE_WORDS,
  BREAKS,
  FATAL,
  INCLUDING_WORDS,
  LEFTWARD,
  NOT_PEOPLE,
  PEOPLE_WORDS,
  RIGHTWARD,
  VAGUE_NUMBERS,
} from './data/counting.en.ts';
import type { NumberMark } from './numbers.ts';
import type { Reading } from './reading.ts';

/** A number of people with the tokens that gave it. `from` and `until` count tokens, half open. */
export interface Count {
  readonly value: number;
  readonly from: number;
  readonly until: number;
  readonly rule: string;
}

export interface Toll {
  readonly killed?: Count;
  readonly injured?: Count;
}

/** How far from its verb a number of victims is looked for, in tokens. */
const REACH = 26;

/** The dead and the hurt that tokens `[from, until)` of a sentence state. */
export function readToll(reading: Reading, from = 0, until = reading.tokens.length): Toll {
  const zero = noCasualties(reading, from, until);
  const killed = countOf(reading, 'kill', from, until) ?? zero.killed;
  const injured = countOf(reading, 'injure', from, until) ?? zero.injured;
  return { ...(killed ? { killed } : {}), ...(injured ? { injured } : {}) };
}

/** "no casualties": nobody dead and nobody hurt; "no injuries", "no deaths": one of the two. */
function noCasualties(reading: Reading, from: number, until: number): Toll {
  for (let at = from; at < until; at += 1) {
    if (reading.tokens[at]?.lower !== 'no' && reading.tokens[at]?.lower !== 'without') continue;
    for (let next = at + 1; next < Math.min(until, at + 6); next += 1) {
      const word = reading.tokens[next]?.lower ?? '';
      const count = { value: 0, from: at, until: next + 1, rule: 'no casualties' };
      if (word === 'immediate') break;
      if (word === 'casualties') return { killed: count, injured: count };
      if (word === 'injuries') return { injured: count };
      if (word === 'deaths' || word === 'fatalities') return { killed: count };
    }
  }
  return {};
}

function countOf(reading: Reading, kind: 'kill' | 'injure', from: number, until: number): Count | undefined {
  for (const hit of reading.hits) {
    if (hit.from < from || hit.from >= until) continue;
    const fatal = kind === 'kill' && FATAL.has(hit.phrase);
    if (!hit.classes.includes(kind) && !fatal) continue;
    const verb = hit.phrase;
    const passive = isPassive(reading.tokens, hit.from);
    const right = (): Count | undefined => countRight(reading, hit.until, until);
    const left = (): Count | undefined => countLeft(reading, hit.from, from, kind);
    let count: Count | undefined;
    if (verb === 'death toll' || verb === 'toll') count = tollAfter(reading, hit.until, until);
    else if (LEFTWARD.has(verb) || passive) count = left() ?? (passive ? undefined : right());
    else if (RIGHTWARD.has(verb)) count = right();
    else count = right() ?? left();
    if (count !== undefined) return count;
  }
  return undefined;
}

const isPassive = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1)
    if (BE_WORDS.has(tokens[back]?.lower ?? '')) return true;
  return false;
};

/** Numbers of people to the left of a verb: "Six soldiers and seven gunmen, including two officers, are killed" is 13. */
function countLeft(reading: Reading, verb: number, from: number, kind: 'kill' | 'injure'): Count | undefined {
  const start = leftEdge(reading, verb, from, kind);
  const skip = included(reading.tokens, start, verb);
  const numbers = reading.numbers.filter(
    (mark) =>
      mark.from >= start && mark.until <= verb && !skip.has(mark.from) && countsPeople(reading, mark, verb),
  );
  if (numbers.length > 0) return sum(coordinated(reading, numbers));
  for (let at = start; at < verb; at += 1)
    if (VAGUE_NUMBERS.has(reading.tokens[at]?.lower ?? '')) return undefined;
  return single(reading, start, verb, skip);
}

/** Numbers that belong together: a comma, "and" or a victim's kind lies between, no verb and no preposition of place. */
function coordinated(reading: Reading, numbers: readonly NumberMark[]): readonly NumberMark[] {
  const last = numbers.at(-1);
  if (last === undefined) return numbers;
  const together = [last];
  for (let at = numbers.length - 2; at >= 0; at -= 1) {
    const mark = numbers[at];
    const next = together[0];
    if (mark === undefined || next === undefined || next.from - mark.until > 8) break;
    const between = reading.tokens.slice(mark.until, next.from).map((token) => token.lower);
    if (!between.some((word) => word === 'and' || word === ',' || word === 'plus')) break;
    if (between.some((word) => BREAKS.has(word))) break;
    together.unshift(mark);
  }
  return together;
}

const sum = (numbers: readonly NumberMark[]): Count | undefined => {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const value = numbers.reduce((total, mark) => total + mark.value, 0);
  return {
    value,
    from: first.from,
    until: last.until,
    rule: numbers.length > 1 ? 'sum of a list' : 'number of people',
  };
};

/** Where the subject of a verb can begin: after the last other verb of death or injury, or a semicolon. */
function leftEdge(reading: Reading, verb: number, from: number, kind: 'kill' | 'injure'): number {
  let edge = Math.max(from, verb - REACH);
  for (const hit of reading.hits) {
    if (hit.until > verb || hit.from < edge) continue;
    const other = hit.classes.includes('kill') || hit.classes.includes('injure');
    if (other && hit.until < verb - (kind === 'injure' ? 1 : 2)) edge = hit.until;
  }
  for (let at = edge; at < verb; at += 1) {
    const word = reading.tokens[at]?.lower;
    if (word === ';' || word === 'that' || word === 'while' || word === 'when') edge = at + 1;
  }
  return edge;
}

/** Tokens of asides that name a part of the number before: "including two children", "among them a medic". */
function included(tokens: readonly Token[], from: number, until: number): ReadonlySet<number> {
  const skip = new Set<number>();
  let inside = false;
  for (let at = from; at < until; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (INCLUDING_WORDS.has(word)) inside = true;
    else if (inside && (BE_WORDS.has(word) || word === 'have' || word === ')')) inside = false;
    if (inside) skip.add(at);
  }
  return skip;
}

/** Whether a number counts people: not an age, a year, a share, a weapon, or a time. */
function countsPeople(reading: Reading, mark: NumberMark, limit: number): boolean {
  const { tokens } = reading;
  if (
    mark.value >= 1900 &&
    mark.value <= 2100 &&
    tokens[mark.from]?.kind === 'number' &&
    !ABOUT_WORDS.has(tokens[mark.from - 1]?.lower ?? '')
  ) {
    const after = tokens[mark.until]?.lower ?? '';
    if (!PEOPLE_WORDS.has(after)) return false;
  }
  for (
    let at = mark.until;
    at < Math.min(tokens.length, mark.until + 5, Math.max(limit, mark.until + 1));
    at += 1
  ) {
    const word = tokens[at]?.lower ?? '';
    if (NOT_PEOPLE.has(word) || word === '%' || word === '-') return false;
    if (PEOPLE_WORDS.has(word)) return true;
    if (word === ',' || word === 'and') break;
  }
  const before = tokens[mark.from - 1];
  return before === undefined || before.text !== '$';
}

/** One person without a number: "a woman and a child", "commander X is killed". */
function single(reading: Reading, from: number, verb: number, skip: ReadonlySet<number>): Count | undefined {
  const { tokens } = reading;
  let value = 0;
  let first = -1;
  for (let at = from; at < verb; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (skip.has(at) || (word !== 'a' && word !== 'an' && word !== 'another')) continue;
    for (let next = at + 1; next < Math.min(verb, at + 6); next += 1) {
      const noun = tokens[next]?.lower ?? '';
      if (noun === ',' || noun === 'and' || noun === 'in') break;
      if (!PEOPLE_WORDS.has(noun)) continue;
      value += 1;
      if (first < 0) first = at;
      break;
    }
  }
  if (value > 0) return { value, from: first, until: verb, rule: 'one person each' };
  const verbBefore = tokens[verb - 1]?.lower ?? '';
  const one = verbBefore === 'is' || verbBefore === 'was' || (tokens[verb]?.lower === 'dies' && verb > 0);
  if (one && from < verb) return { value: 1, from: verb - 1, until: verb, rule: 'a verb in the singular' };
  return undefined;
}

/** Numbers right after a verb: "killing at least two soldiers and three civilians". */
function countRight(reading: Reading, verb: number, until: number): Count | undefined {
  const { tokens } = reading;
  let edge = Math.min(until, verb + REACH);
  for (const hit of reading.hits)
    if (
      hit.from >= verb &&
      hit.from < edge &&
      (hit.classes.includes('kill') || hit.classes.includes('injure'))
    )
      edge = hit.from;
  const skip = included(tokens, verb, edge);
  let first: NumberMark | undefined;
  for (let at = verb; at < Math.min(edge, verb + 7); at += 1) {
    const word = tokens[at]?.lower ?? '';
    const mark = reading.numbers.find((number) => number.from === at);
    if (mark !== undefined && !skip.has(at)) {
      if (!countsPeople(reading, mark, edge)) return undefined;
      first = mark;
      break;
    }
    if (VAGUE_NUMBERS.has(word)) return undefined;
    if ((word === 'a' || word === 'an') && at <= verb + 1) return singleAfter(reading, at, edge);
    if (word === 'in' || word === 'by' || word === ',' || word === '.') return undefined;
  }
  if (first === undefined) return undefined;
  const list = [first];
  for (const mark of reading.numbers) {
    const last = list.at(-1);
    if (last === undefined || mark.from < last.until || mark.until > edge || skip.has(mark.from)) continue;
    const between = tokens.slice(last.until, mark.from).map((token) => token.lower);
    if (
      between.length > 6 ||
      between.some((word) => BREAKS.has(word)) ||
      !between.some((w) => w === 'and' || w === ',')
    )
      break;
    if (!countsPeople(reading, mark, edge)) break;
    list.push(mark);
  }
  return sum(list);
}

function singleAfter(reading: Reading, from: number, until: number): Count | undefined {
  for (let at = from + 1; at < Math.min(until, from + 6); at += 1)
    if (PEOPLE_WORDS.has(reading.tokens[at]?.lower ?? ''))
      return { value: 1, from, until: at + 1, rule: 'one person' };
  return undefined;
}

/** "the death toll rises to 35". */
function tollAfter(reading: Reading, from: number, until: number): Count | undefined {
  const marks = reading.numbers.filter(
    (mark) => mark.from >= from && mark.until <= Math.min(until, from + REACH),
  );
  const told = marks.find((mark) => {
    const word = reading.tokens[mark.from - 1]?.lower ?? '';
    return (
      word === 'to' || word === 'at' || word === 'reaches' || word === 'reached' || ABOUT_WORDS.has(word)
    );
  });
  return told ? { value: told.value, from: told.from, until: told.until, rule: 'death toll' } : undefined;
}
