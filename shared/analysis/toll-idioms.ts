import type { NumberMark } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Count, Toll } from './toll.ts';
import { included } from './toll-asides.ts';
import { coordinated, countsPeople, joined, sum } from './toll-people.ts';

/** Tolls told without a verb of killing or hurting, or with the number behind "the dead", "the injured". */
export function idiomaticToll(reading: Reading, from: number, until: number): Toll {
  const killed =
    putAt(reading, from, until, DEAD) ??
    livesLost(reading, from, until) ??
    livesTaken(reading, from, until) ??
    bodiesOf(reading, from, until);
  const injured = putAt(reading, from, until, HURT) ?? inHospital(reading, from, until);
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
  if (reading.tokens[at + 2]?.lower === 'life')
    return { value: 1, from: at, until: at + 3, rule: 'lost his life' };
  return numbers.length > 0 ? sum(reading, coordinated(reading, numbers), from, at) : undefined;
}

/** "cost 42 lives", "claimed at least 14 lives", "12 lives were lost", "with the loss of thirteen soldiers", "lost five men". */
function livesTaken(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens } = reading;
  for (const mark of reading.numbers) {
    if (mark.from < from || mark.until > until) continue;
    const next = tokens[mark.until]?.lower ?? '';
    const before = tokens.slice(Math.max(from, mark.from - 4), mark.from).map(({ lower }) => lower);
    const lives = next === 'lives' && before.every((word) => word !== 'saved' && word !== 'save');
    const lost = before.some((word, i) => LOSING.has(word) && !(word === 'loss' && before[i + 1] !== 'of'));
    const soldiers =
      lost && LOST.test(next) && before.every((word) => word !== 'of' || before.includes('loss'));
    if (lives || soldiers) {
      const list = reading.numbers.filter(
        (other) => other.from >= mark.from && other.until <= Math.min(until, mark.until + LIST),
      );
      return sum(reading, firstList(reading, list), mark.from, until);
    }
  }
  return undefined;
}
const LOSING = new Set(['lost', 'loses', 'losing', 'loss']);
const LOST =
  /^(?:soldiers?|troops|men|fighters?|police(?:men)?|officers?|marines|people|civilians|peacekeepers|guards|servicemen|militants|rebels|personnel)$/;
const LIST = 12;

/** Of numbers the first and those joined to it. */
function firstList(reading: Reading, numbers: readonly NumberMark[]): readonly NumberMark[] {
  const list = numbers.slice(0, 1);
  for (const mark of numbers.slice(1)) {
    const last = list.at(-1);
    if (
      last === undefined ||
      !joined(reading, last.until, mark.from) ||
      !countsPeople(reading, mark, mark.until + 4)
    )
      break;
    list.push(mark);
  }
  return list;
}

/** "over 300 in hospital", "nine colleagues are being treated", "26 were treated for cuts", "70 in care": hurt, where nothing else says how many. */
function inHospital(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens, hits } = reading;
  if (hits.some((hit) => hit.classes.includes('injure') && hit.from >= from && hit.from < until))
    return undefined;
  for (let at = from + 1; at < until; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    const treated = /^treated$|^treatment$/.test(word);
    if (!treated && !(word === 'in' && (next === 'hospital' || next === 'care' || next === 'hospitals')))
      continue;
    const mark = reading.numbers.findLast(
      (number) => number.until <= at && number.until >= at - IN_CARE && number.from >= from,
    );
    if (mark === undefined || !countsPeople(reading, mark, at)) continue;
    if (
      tokens
        .slice(mark.until, at)
        .some(({ text, lower }) => text === ',' || text === ';' || lower === 'dead' || lower === 'died')
    )
      continue;
    return { value: mark.value, from: mark.from, until: at + 1, rule: 'in hospital' };
  }
  return undefined;
}
const IN_CARE = 6;

/** The token where "lost their lives" begins, or -1. */
export const livesLostAt = ({ tokens }: Reading, from: number, until: number): number => {
  for (let at = from; at < until - 2; at += 1)
    if (
      LOSE.has(tokens[at]?.lower ?? '') &&
      /^(?:their|his|her)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^li(?:ves|fe)$/.test(tokens[at + 2]?.lower ?? '')
    )
      return at;
  return -1;
};
const LOSE = new Set(['lost', 'lose']);

/** "bringing in the bodies of 15 people": but not bodies that one side hands to the other. */
function bodiesOf(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens, numbers } = reading;
  if (numbers.length === 0) return undefined;
  if (tokens.slice(from, until).some(({ lower }) => HANDED.test(lower))) return undefined;
  for (let at = from; at < until - 2; at += 1) {
    if (tokens[at]?.lower !== 'bodies') continue;
    if (tokens[at + 1]?.lower !== 'of') continue;
    const mark = numbers.find((number) => number.from >= at + 2 && number.from <= at + 4);
    if (mark !== undefined && countsPeople(reading, mark, until))
      return { value: mark.value, from: mark.from, until: mark.until, rule: 'bodies' };
  }
  return undefined;
}
/** "Recovered 87 bodies", where no other word tells of the dead; "two more bodies" are not all. */
export function bodiesFound({ tokens, numbers }: Reading, from: number, until: number): Count | undefined {
  if (numbers.length === 0) return undefined;
  if (tokens.slice(from, until).some(({ lower }) => HANDED.test(lower))) return undefined;
  for (let at = from; at < until; at += 1) {
    if (!/^(?:bodies|corpses)$/.test(tokens[at]?.lower ?? '')) continue;
    const mark = numbers.find((number) => number.until === at && number.from >= from);
    if (mark !== undefined && FOUND.test(around(tokens, at)))
      return { value: mark.value, from: mark.from, until: at + 1, rule: 'bodies' };
  }
  return undefined;
}
const FOUND = /\b(?:recover|found|count|pull|retriev|logg|collect|receiv|bring|brought|buri)/;
const around = (tokens: Reading['tokens'], at: number): string =>
  tokens
    .slice(Math.max(0, at - 6), at + 6)
    .map(({ lower }) => lower)
    .join(' ');
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
        if (HURT.has(word) || word === 'harmed') return { injured: count };
        if (word === 'killed') return { killed: count };
      }
    }
    if (lower === 'unharmed' || lower === 'unhurt') {
      const harmed = reading.hits.some(
        (hit) => hit.from >= from && hit.from < until && /kill|injure/.test(hit.classes.join(' ')),
      );
      if (!harmed) return { injured: zero(at, at + 1) };
    }
    if (lower !== 'no' && lower !== 'without') continue;
    for (let noun = at + 1; noun < Math.min(until, at + 6); noun += 1) {
      const word = tokens[noun]?.lower ?? '';
      const count = zero(at, noun + 1);
      if (word === 'immediate') break;
      if (word === 'casualties' || word === 'victims' || (word === 'harm' && noun === at + 1))
        return { killed: count, injured: count };
      if (word === 'injuries') return { injured: count };
      if (word === 'deaths' || word === 'fatalities') return { killed: count };
    }
  }
  return {};
}
