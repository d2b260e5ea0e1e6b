import type { Reading } from './reading.ts';
import type { Count, Toll } from './toll.ts';
import { coordinated, countsPeople, included, sum } from './toll-people.ts';

/** Tolls told without a verb of killing or hurting, or with the number behind "the dead", "the injured". */
export function idiomaticToll(reading: Reading, from: number, until: number): Toll {
  const killed =
    putAt(reading, from, until, DEAD) ?? livesLost(reading, from, until) ?? bodiesOf(reading, from, until);
  const injured = putAt(reading, from, until, HURT);
  return { ...(killed ? { killed } : {}), ...(injured ? { injured } : {}) };
}

const DEAD = new Set(['dead', 'deaths', 'killed', 'fatalities']);
const HURT = new Set(['injured', 'wounded', 'hurt', 'injuries']);

/** "put the dead at 14 and the injured at 66". */
function putAt(reading: Reading, from: number, until: number, words: ReadonlySet<string>): Count | undefined {
  const { tokens, numbers } = reading;
  for (let at = from + 1; at < until - 2; at += 1) {
    if (!words.has(tokens[at]?.lower ?? '') || !ARTICLES.has(tokens[at - 1]?.lower ?? '')) continue;
    const mark = numbers.find((number) => number.from === at + 2);
    if (tokens[at + 1]?.lower === 'at' && mark !== undefined && mark.until <= until)
      return { value: mark.value, from: mark.from, until: mark.until, rule: 'put at a number', all: true };
  }
  return undefined;
}
const ARTICLES = new Set(['the', 'of', 'number']);

/** "At least 34 patients and medical staff lost their lives". */
function livesLost(reading: Reading, from: number, until: number): Count | undefined {
  const at = livesLostAt(reading, from, until);
  if (at < 0) return undefined;
  const skip = included(reading, from, at);
  const numbers = reading.numbers.filter(
    (mark) =>
      mark.from >= from && mark.until <= at && !skip.has(mark.from) && countsPeople(reading, mark, at),
  );
  return numbers.length > 0 ? sum(reading, coordinated(reading, numbers), from, at) : undefined;
}

/** The token where "lost their lives" begins, or -1. */
export const livesLostAt = ({ tokens }: Reading, from: number, until: number): number => {
  for (let at = from; at < until - 2; at += 1)
    if (
      /^(?:lost|lose)$/.test(tokens[at]?.lower ?? '') &&
      tokens[at + 1]?.lower === 'their' &&
      tokens[at + 2]?.lower === 'lives'
    )
      return at;
  return -1;
};

/** "bringing in the bodies of 15 people": but not bodies that one side hands to the other. */
function bodiesOf(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens, numbers } = reading;
  if (tokens.slice(from, until).some(({ lower }) => HANDED.test(lower))) return undefined;
  for (let at = from; at < until - 2; at += 1) {
    if (tokens[at]?.lower !== 'bodies' || tokens[at + 1]?.lower !== 'of') continue;
    const mark = numbers.find((number) => number.from >= at + 2 && number.from <= at + 4);
    if (mark !== undefined && countsPeople(reading, mark, until))
      return { value: mark.value, from: mark.from, until: mark.until, rule: 'bodies' };
  }
  return undefined;
}
const HANDED = /^(?:return|hand|repatriat|exchang|swap|receiv|transfer|releas)/;

/** "no casualties", "Nobody was hurt", "the crew were unharmed": nobody dead, nobody hurt, or one of the two. */
export function noCasualties(reading: Reading, from: number, until: number): Toll {
  const { tokens } = reading;
  const zero = (start: number, end: number): Count => ({
    value: 0,
    from: start,
    until: end,
    rule: 'no casualties',
  });
  for (let at = from; at < until; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (lower === 'nobody' || (lower === 'no' && next === 'one')) {
      const end = Math.min(until, at + 6);
      for (let verb = at + 1; verb < end; verb += 1) {
        const word = tokens[verb]?.lower ?? '';
        const count = zero(at, verb + 1);
        // Nobody hurt is nobody dead as well.
        if (HURT.has(word)) return { killed: count, injured: count };
        if (word === 'killed') return { killed: count };
      }
    }
    if (lower === 'unharmed' || lower === 'unhurt') {
      const harmed = reading.hits.some(
        (hit) => hit.from >= from && hit.from < until && /kill|injure/.test(hit.classes.join(' ')),
      );
      if (!harmed) return { killed: zero(at, at + 1), injured: zero(at, at + 1) };
    }
    if (lower !== 'no' && lower !== 'without') continue;
    for (let noun = at + 1; noun < Math.min(until, at + 6); noun += 1) {
      const word = tokens[noun]?.lower ?? '';
      const count = zero(at, noun + 1);
      if (word === 'immediate') break;
      if (word === 'casualties') return { killed: count, injured: count };
      if (word === 'injuries') return { injured: count };
      if (word === 'deaths' || word === 'fatalities') return { killed: count };
    }
  }
  return {};
}
