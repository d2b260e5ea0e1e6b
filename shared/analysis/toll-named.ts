/** The dead told by their names: one by one in a list, by "the death of", or with those who died beside them. */
import type { Token } from '../text/index.ts';
import { BY_NAME, COMPANY, KIN, RANKS } from './data/counting.en.ts';
import type { Reading } from './reading.ts';
import type { Count } from './toll.ts';
import { countsPeople } from './toll-people.ts';

/** Longest list of names with titles that is looked through, in tokens. */
const REACH = 48;
/** Words past which a subject does not go back. */
const OTHER_CLAUSE = new Set(
  'said says say that when while after before as if whether where which who in by ; : .'.split(' '),
);
const DOWN = new Set('killed assassinated executed murdered eliminated dead'.split(' '));
const TOLD_SO = new Set('confirmed reported shot both all also reportedly'.split(' '));
const PLURAL_BE = /^(?:are|were|been)$/;

/** "Minister A. B., commander C. D. and adviser E. F. are killed", "assassinated both A. B. and C. D.". */
export function listedDead(reading: Reading, from: number, until: number): Count | undefined {
  for (let at = from; at < until; at += 1) {
    const word = reading.tokens[at]?.lower ?? '';
    const listed = DOWN.has(word) ? subjectList(reading, from, at) : undefined;
    if (listed !== undefined) return listed;
    if (
      BY_NAME.has(word) &&
      !/^(?:is|are|was|were|been|being|and)$/.test(reading.tokens[at - 1]?.lower ?? '')
    ) {
      const object = objectList(reading, at + 1, until);
      if (object !== undefined) return object;
    }
  }
  return undefined;
}

function subjectList(reading: Reading, from: number, verb: number): Count | undefined {
  const word = (at: number): string => reading.tokens[at]?.lower ?? '';
  let end = verb;
  while (end > from && TOLD_SO.has(word(end - 1))) end -= 1;
  if (!PLURAL_BE.test(word(end - 1))) return undefined;
  end -= word(end - 1) === 'been' ? 2 : 1;
  let start = end;
  while (start > from && end - start < REACH && !OTHER_CLAUSE.has(word(start - 1))) start -= 1;
  return listOf(reading, start, end);
}

function objectList(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens } = reading;
  let end = from;
  while (end < until && end - from < REACH && !OTHER_CLAUSE.has(tokens[end]?.lower ?? '')) end += 1;
  return listOf(reading, from, end);
}

/** Two people and more, each part of the list ending in a name. */
function listOf(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens, numbers } = reading;
  if (numbers.some((mark) => mark.from >= from && mark.until <= until)) return undefined;
  let value = 0;
  let start = from;
  for (let at = from; at <= until; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (at < until && word !== ',' && word !== 'and') continue;
    if (at > start) {
      if (!isPerson(reading, at - 2, start)) return undefined;
      value += 1;
    }
    start = at + 1;
  }
  return value < 2 ? undefined : { value, from, until, rule: 'people by name' };
}

/** Whether the two tokens from `at` are a person's name: no side's and no place's, or after a title. */
function isPerson(reading: Reading, at: number, from: number): boolean {
  const [first, second] = [reading.tokens[at], reading.tokens[at + 1]];
  if (at < from || first === undefined || second === undefined) return false;
  if (!isCapital(first) || !isCapital(second) || first.possessive) return false;
  if (at > from && RANKS.has(reading.tokens[at - 1]?.lower ?? '')) return true;
  if (reading.actors.some((mark) => mark.from <= at + 1 && mark.until > at)) return false;
  return !reading.toponyms.some((place) => place.start < second.end && place.end > first.start);
}

const isCapital = ({ kind, shape }: Token): boolean =>
  kind === 'word' && (shape === 'capital' || shape === 'mixed');

/** "Confirms the death of the group's commander A. B. in an air strike". */
export function deathOf(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens } = reading;
  for (let at = from; at < until - 3; at += 1) {
    if (tokens[at]?.lower !== 'death' || tokens[at + 1]?.lower !== 'of') continue;
    for (let next = at + 2; next < Math.min(until - 1, at + 12); next += 1) {
      const word = tokens[next]?.lower ?? '';
      if (word === ',' || word === 'and' || OTHER_CLAUSE.has(word)) break;
      if (isPerson(reading, next, at + 2))
        return { value: 1, from: at, until: next + 2, rule: 'the death of' };
    }
  }
  return undefined;
}

/** "… was killed near the city along with his wife and three children": those are dead too. */
export function withCompany({ tokens, numbers }: Reading, one: Count, until: number): Count {
  if (one.value !== 1) return one;
  const start = tokens.findIndex(
    ({ lower }, at) =>
      at >= one.until && at < until && COMPANY.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`),
  );
  if (start < 0) return one;
  let value = 1;
  for (let at = start + 2; at < until; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const mark = numbers.find(({ from }) => from === at);
    if (mark !== undefined) value += mark.value;
    else if (KIN.has(word) && !numbers.some(({ until: end }) => end === at)) value += 1;
    else if (!PLAIN.has(word) && !KIN_MANY.test(word)) break;
  }
  return value === 1 ? one : { ...one, value, rule: `${one.rule}, and those with him` };
}
const PLAIN = new Set('his her a an the and , of young own'.split(' '));
const KIN_MANY =
  /^(?:children|sons|daughters|bodyguards|others|people|relatives|aides|guards|brothers|sisters)$/;

/** "killing commander Ibrahim Aqil and at least 13 other people". */
export function withOthers(reading: Reading, one: Count | undefined, until: number): Count | undefined {
  if (one === undefined || reading.tokens[one.until]?.lower !== 'and') return one;
  const mark = reading.numbers.find(({ from }) => from > one.until && from <= one.until + 4);
  if (mark === undefined || mark.until > until || !countsPeople(reading, mark, until)) return one;
  return { ...one, value: one.value + mark.value, until: mark.until };
}
