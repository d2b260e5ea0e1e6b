import type { Token } from '../text/index.ts';
import { type Aside, asideAt } from './context.ts';
import {
  ABOUT_WORDS,
  BE_WORDS,
  BY_NAME,
  FATAL,
  LEFTWARD,
  RIGHTWARD,
  VAGUE_NUMBERS,
} from './data/counting.en.ts';
import type { NumberMark } from './numbers.ts';
import type { Reading } from './reading.ts';
import { earlierBlows, included, isOfOthers } from './toll-asides.ts';
import { bodiesFound, idiomaticToll, livesLostAt, noCasualties } from './toll-idioms.ts';
import { deathOf, listedDead, withCompany, withOthers } from './toll-named.ts';
import { coordinated, countsPeople, joined, named, single, singleAfter, sum } from './toll-people.ts';

/** A number of people with the tokens that gave it. `from` and `until` count tokens, half open. */
export interface Count {
  readonly value: number;
  readonly from: number;
  readonly until: number;
  readonly rule: string;
  /** "Four other people": on top of those told before. */
  readonly others?: true;
  /** "Put the dead at 14": of the whole event, whatever was told before. */
  readonly all?: true;
}

export interface Toll {
  readonly killed?: Count;
  readonly injured?: Count;
}

/** How far from its verb a number of victims is looked for, in tokens. */
const REACH = 26;

/** The dead and the hurt that tokens `[from, until)` of a sentence state; those told in stretches `apart` are another's. */
export function readToll(
  reading: Reading,
  from = 0,
  until = reading.tokens.length,
  apart: readonly Aside[] = earlierBlows(reading),
): Toll {
  const zero = noCasualties(reading, from, until);
  const idiom = idiomaticToll(reading, from, until);
  const counted = listedDead(reading, from, until) ?? countOf(reading, 'kill', from, until, apart);
  const killed =
    idiom.killed ??
    (counted === undefined ? undefined : withCompany(reading, counted, until)) ??
    zero.killed ??
    bodiesFound(reading, from, until) ??
    deathOf(reading, from, until);
  const injured = idiom.injured ?? countOf(reading, 'injure', from, until, apart) ?? zero.injured;
  return { ...(killed ? { killed } : {}), ...(injured ? { injured } : {}) };
}

function countOf(
  reading: Reading,
  kind: 'kill' | 'injure',
  from: number,
  until: number,
  apart: readonly Aside[],
): Count | undefined {
  for (const hit of reading.hits) {
    if (hit.from < from || hit.from >= until || asideAt(apart, hit.from) !== undefined) continue;
    const fatal = kind === 'kill' && FATAL.has(hit.phrase);
    if (!hit.classes.includes(kind) && !fatal) continue;
    // "seven people are killed and injured": nobody says how many of each.
    if (kind === 'injure' && isOneVerbTwo(reading, hit.from)) continue;
    // "wounding nine people, before being killed": whoever did it, not they.
    if (/^(?:before|after|until) being$/.test(words(reading, hit.from - 2, hit.from))) continue;
    // "Nobody was hurt": no one person is.
    if (isNobody(reading, hit.from)) continue;
    const verb = hit.phrase;
    const passive = isPassive(reading.tokens, hit.from);
    const right = (): Count | undefined => countRight(reading, hit.until, until);
    const left = (): Count | undefined => countLeft(reading, hit.from, from, kind);
    let count: Count | undefined;
    if (verb === 'death toll' || verb === 'toll') count = tollAfter(reading, hit.until, until);
    else if (RIGHTWARD.has(verb)) count = right();
    else if (LEFTWARD.has(verb) || passive) count = left() ?? (passive ? undefined : right());
    else if (isCounted(reading, hit.from) || isEnded(reading, hit.from, hit.until)) count = left() ?? right();
    else count = right() ?? left();
    // "General Sarvarov died on Monday".
    if (count === undefined && (verb === 'died' || verb === 'dies'))
      count = named(reading, leftEdge(reading, hit.from, from, kind), hit.from);
    if (count !== undefined) return isOfOthers(reading, count) ? { ...count, others: true } : count;
  }
  return undefined;
}

const words = ({ tokens }: Reading, from: number, until: number): string =>
  tokens
    .slice(Math.max(0, from), until)
    .map(({ lower }) => lower)
    .join(' ');

const isPassive = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1)
    if (BE_WORDS.has(tokens[back]?.lower ?? '')) return true;
  return false;
};

const isNobody = ({ tokens }: Reading, verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 4), verb)
    .some(({ lower }, at, near) => lower === 'nobody' || (lower === 'no' && near[at + 1]?.lower === 'one')) ||
  (LOSSES.has(tokens[verb]?.lower ?? '') &&
    tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => NONE.has(lower)));
const LOSSES = new Set(['casualties', 'deaths', 'fatalities', 'injuries', 'casualty']);
const NONE = new Set(['no', 'without', 'any', 'zero']);
/** "an estimated 5 servicemen", "a total of 12": the number comes. */
const countedSoon = ({ tokens, numbers }: Reading, at: number): boolean =>
  COUNTED.has(tokens[at + 1]?.lower ?? '') && numbers.some(({ from }) => from > at && from <= at + 3);
const COUNTED = new Set(['estimated', 'total', 'additional', 'further', 'average', 'reported', 'combined']);

/** "killed and injured". */
const isOneVerbTwo = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.lower === 'killed';

/** "One member killed and two injured": a list of such. */
const isEnded = ({ tokens, numbers }: Reading, verb: number, until: number): boolean =>
  (tokens[until]?.lower === 'and' || tokens[until]?.lower === ',') &&
  numbers.some((mark) => mark.until <= verb && mark.until >= verb - 5);

/** "six more injured during two strikes": the number stands right before. */
const isCounted = (reading: Reading, verb: number): boolean =>
  reading.numbers.some(({ until }) => until === verb) ||
  (reading.numbers.some(({ until }) => until <= verb && until >= verb - 3) &&
    !reading.numbers.some(({ from }) => from > verb && from <= verb + 4));

/** Numbers of people to the left of a verb: "Six soldiers and seven gunmen, including two officers, are killed" is 13. */
function countLeft(reading: Reading, verb: number, from: number, kind: 'kill' | 'injure'): Count | undefined {
  const start = leftEdge(reading, verb, from, kind);
  const skip = included(reading, start, verb);
  const numbers = reading.numbers.filter(
    (mark) =>
      mark.from >= start && mark.until <= verb && !skip.has(mark.from) && countsPeople(reading, mark, verb),
  );
  const last = numbers.at(-1)?.until ?? start;
  // "30 people and dozens more injured": those who are many are the ones.
  for (let at = last; at < verb; at += 1)
    if (!skip.has(at) && VAGUE_NUMBERS.has(reading.tokens[at]?.lower ?? '')) return undefined;
  if (numbers.length > 0) return sum(reading, coordinated(reading, numbers), start, verb);
  return single(reading, start, verb, skip);
}

/** Where the subject of a verb can begin: after the last other verb of death or injury, or a semicolon. */
function leftEdge(reading: Reading, verb: number, from: number, kind: 'kill' | 'injure'): number {
  let edge = Math.max(from, verb - REACH);
  for (const hit of reading.hits) {
    if (hit.until > verb || hit.from < edge) continue;
    const other = hit.classes.includes('kill') || hit.classes.includes('injure');
    if (other && hit.until < verb - (kind === 'injure' ? 1 : 2)) edge = hit.until;
  }
  const lost = livesLostAt(reading, edge, verb);
  if (lost >= 0) edge = lost + 3;
  for (let at = edge; at < verb; at += 1) {
    const word = reading.tokens[at]?.lower;
    if (word === ';' || word === 'that' || word === 'while' || word === 'when') edge = at + 1;
  }
  return edge;
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
  const skip = included(reading, verb, edge);
  let first: NumberMark | undefined;
  for (let at = verb; at < Math.min(edge, verb + 7); at += 1) {
    const word = tokens[at]?.lower ?? '';
    const mark = reading.numbers.find((number) => number.from === at);
    // "killed 80 of them": right after the verb it is no part of another.
    if (mark !== undefined && (!skip.has(at) || tokens[mark.until]?.lower === 'of')) {
      if (!countsPeople(reading, mark, edge)) return undefined;
      first = mark;
      break;
    }
    // "some 50", "several dozen": a number after "some" is one.
    if (VAGUE_NUMBERS.has(word) && !(word === 'some' && reading.numbers.some(({ from }) => from === at + 1)))
      return undefined;
    const several = SEVERAL.has(tokens[at + 1]?.lower ?? '');
    if (SINGLES.has(word) && at === verb && !several && !countedSoon(reading, at))
      return singleAfter(reading, at, edge);
    if (word === 'in' || word === 'by' || word === ',' || word === '.') break;
  }
  if (first === undefined)
    return BY_NAME.has(tokens[verb - 1]?.lower ?? '')
      ? withOthers(reading, singleAfter(reading, verb, edge), edge)
      : undefined;
  const list = [first];
  for (const mark of reading.numbers) {
    const last = list.at(-1);
    if (last === undefined || mark.from < last.until || mark.until > edge || skip.has(mark.from)) continue;
    if (!joined(reading, last.until, mark.from)) break;
    if (!countsPeople(reading, mark, edge)) break;
    list.push(mark);
  }
  const all = sum(reading, list, first.from, edge);
  // "killed General Karim Shahbazi and at least 13 other people".
  const others = /^(?:others?|more)$/.test(tokens[first.until]?.lower ?? '');
  const one = others ? singleAfter(reading, verb, first.from) : undefined;
  return one === undefined || all === undefined ? all : { ...all, value: all.value + one.value };
}

/** Before one person: "a woman", "her mother". */
const SINGLES = new Set(['a', 'an', 'the', 'his', 'her']);
/** After "a": "a dozen people", "a hundred". */
const SEVERAL = new Set(['dozen', 'score', 'hundred', 'thousand', 'half-dozen']);

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
  if (told === undefined) return undefined;
  const skip = included(reading, from, Math.min(until, from + REACH));
  const next = reading.hits.find(
    (hit) => hit.from > told.until && (hit.classes.includes('kill') || hit.classes.includes('injure')),
  );
  const list = marks
    .slice(marks.indexOf(told))
    .filter(
      (mark) => mark === told || (!skip.has(mark.from) && (next === undefined || mark.until <= next.from)),
    );
  const parts = list.filter((_, at) =>
    list.slice(0, at).every((one, i) => joined(reading, one.until, list[i + 1]?.from ?? one.until)),
  );
  const value = parts.reduce((total, mark) => total + mark.value, 0);
  return { value, from: told.from, until: parts.at(-1)?.until ?? told.until, rule: 'death toll' };
}
