import { NOT_PEOPLE, PART, PERSON, SINGLE } from './data/counting.slavic.ts';
import type { NumberMark } from './numbers.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';
import type { Count, Toll } from './toll.ts';
import {
  bothOf,
  inHospital,
  isDenied,
  livesOf,
  nobody,
  slainOf,
  spared,
  unharmed,
} from './toll-idioms.slavic.ts';

/** How far from its word a number stands, in tokens. */
const REACH = 6;

/** The dead and the hurt that a Russian or Ukrainian sentence states: the numbers nearest to the word, before it first. */
export function readSlavicToll(reading: Reading): Toll {
  const zero = nobody(reading);
  const killed =
    zero?.kind === 'kill' ? zero.count : (countOf(reading, 'kill') ?? (zero?.both ? zero.count : undefined));
  const injured =
    zero?.kind === 'injure'
      ? zero.count
      : (countOf(reading, 'injure') ?? (zero?.both ? zero.count : undefined));
  const none = spared(reading);
  const dead = killed ?? slainOf(reading) ?? livesOf(reading) ?? bothOf(reading) ?? none;
  const hurt = injured ?? inHospital(reading) ?? unharmed(reading) ?? none;
  return { ...(dead ? { killed: dead } : {}), ...(hurt ? { injured: hurt } : {}) };
}

function countOf(reading: Reading, kind: 'kill' | 'injure'): Count | undefined {
  const skip = parts(reading);
  const plain = reading.numbers.filter((mark) => !skip.has(mark.from) && isPlain(reading, mark));
  const gap = (from: number, until: number): number =>
    Array.from({ length: until - from }, (_, i) => from + i).filter((at) => !skip.has(at)).length;
  for (const hit of reading.hits) {
    if (!hit.classes.includes(kind) || isDenied(reading, hit.from)) continue;
    const [from, until] = clauseAround(reading, hit.from, hit.until, kind, skip);
    const aside = beforeAside(reading, hit.from, plain);
    if (aside !== undefined) return listOf(reading, aside, plain, 0, aside.until);
    const before = ACTIVE.test(hit.phrase)
      ? undefined
      : plain.findLast((mark) => mark.until <= hit.from && mark.from >= from);
    const after = plain.find((mark) => mark.from >= hit.until && mark.until <= until);
    const near =
      before !== undefined && gap(before.until, hit.from) < REACH
        ? before
        : after !== undefined && after.from - hit.until < REACH
          ? after
          : undefined;
    if (near !== undefined) return listOf(reading, near, plain, from, near === before ? hit.from : until);
    const aged = agedAfter(reading, hit.until);
    if (aged > 0) return { value: aged, from: hit.from, until: hit.until, rule: 'people told by their age' };
    const people = peopleIn(reading, hit.until, until, skip) || peopleIn(reading, from, hit.from, skip);
    if (people > 0) return { value: people, from: hit.from, until: hit.until, rule: 'one person each' };
    if (SINGLE.has(hit.phrase))
      return { value: 1, from: hit.from, until: hit.until, rule: 'a word in the singular' };
  }
  return undefined;
}

/** "убили охранника": whom, not before it. */
const ACTIVE = /^(?:убил|вбил|убив|вбив|ранил|поранил|застрелил|розстріля|расстреля)(?!о|ян)/;

/** "20 человек, по данным Минздрава, пострадали", "298 людей, що були на борту, загинули": over an aside. */
function beforeAside({ tokens }: Reading, hit: number, plain: readonly NumberMark[]): NumberMark | undefined {
  if (tokens[hit - 1]?.text !== ',') return undefined;
  let open = hit - 2;
  while (open > 0 && hit - open < ASIDE && tokens[open]?.text !== ',') open -= 1;
  if (tokens[open]?.text !== ',') return undefined;
  return plain.findLast(({ until }) => until <= open && open - until <= 1);
}
const ASIDE = 14;

/** The stretch around a word in which its numbers stand: to the commas, and to the words of another harm. */
function clauseAround(
  reading: Reading,
  from: number,
  until: number,
  kind: 'kill' | 'injure',
  skip: ReadonlySet<number>,
): readonly [number, number] {
  const other = kind === 'kill' ? 'injure' : 'kill';
  const ends = (at: number): boolean =>
    (!skip.has(at) && /^[,;:(—–]$/.test(reading.tokens[at]?.text ?? '')) ||
    reading.hits.some((hit) => hit.from === at && hit.classes.includes(other));
  let first = from;
  while (first > 0 && !ends(first - 1)) first -= 1;
  let last = until;
  while (last < reading.tokens.length && !ends(last)) last += 1;
  return [first, last];
}

/** "…, включая троих детей, …": tokens of a part of the number named, its commas with it. */
function parts({ tokens }: Reading): ReadonlySet<number> {
  const skip = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!PART.has(tokens[at]?.lower ?? '')) continue;
    let from = at;
    while (from > 0 && at - from < 3 && tokens[from]?.text !== ',') from -= 1;
    let until = at + 1;
    while (until < tokens.length && !/^[,;)]$/.test(tokens[until]?.text ?? '')) until += 1;
    for (let i = from; i <= until; i += 1) skip.add(i);
    at = until;
  }
  return skip;
}

/** "двое мужчин и женщина", "пять полицейских и двое боевиков": a list's numbers, and those who stand in it one by one. */
function listOf(
  reading: Reading,
  near: NumberMark,
  plain: readonly NumberMark[],
  from: number,
  until: number,
): Count {
  let { value } = near;
  let end = near.until;
  let start = near.from;
  for (let at = near.until; at < Math.min(until, near.until + 8); at += 1) {
    if (!AND.has(wordAt(reading, at))) continue;
    const next = plain.find((mark) => mark.from > at && mark.from <= at + 3 && mark.until <= until);
    const person = [1, 2].find((step) => PERSON.has(wordAt(reading, at + step)));
    // "десять погибли и более двадцати получили ранения": those of the next word.
    if (next !== undefined && until - next.until < 3 && isHarm(reading, until)) break;
    if (next !== undefined) value += next.value;
    else if (person !== undefined && at + person < until) value += 1;
    else break;
    end = next?.until ?? at + (person ?? 0) + 1;
  }
  const before = plain.findLast(
    (mark) => mark.until < near.from && mark.from >= from && near.from - mark.until < 4,
  );
  // "водитель и двое пассажиров".
  if (
    before === undefined &&
    AND.has(wordAt(reading, near.from - 1)) &&
    PERSON.has(wordAt(reading, near.from - 2))
  ) {
    value += 1;
    start = near.from - 2;
  }
  if (before !== undefined && AND.has(wordAt(reading, near.from - 1))) {
    value += before.value;
    start = before.from;
  }
  return {
    value,
    from: start,
    until: end,
    rule: value === near.value ? 'number beside the word' : 'sum of a list',
  };
}
const isHarm = ({ hits }: Reading, at: number): boolean =>
  hits.some(({ from, classes }) => from === at && (classes.includes('kill') || classes.includes('injure')));
const AND = new Set(['и', 'і', 'й', 'та', 'да']);

/** Single people in a stretch: "мужчина и женщина". */
function peopleIn({ tokens }: Reading, from: number, until: number, skip: ReadonlySet<number>): number {
  let people = 0;
  for (let at = from; at < until; at += 1) {
    if (skip.has(at) || !PERSON.has(tokens[at]?.lower ?? '')) continue;
    // "местный житель", "чоловік-водій": one, told by two words.
    if (at > from && PERSON.has(tokens[at - 1]?.lower ?? '')) continue;
    // "сотни солдат": many, and no number.
    if (MANY.test(tokens[at - 1]?.lower ?? '')) continue;
    people += 1;
  }
  return people;
}

const MANY = /^(?:сотн|сотен|десятк|десятков|тысяч|тисяч|мног|багат|несколь|кільк|част)/;

/** Whether a number counts people rather than days or drones. */
const isPlain = ({ tokens }: Reading, { from, until }: NumberMark): boolean => {
  const value = tokens[from]?.text ?? '';
  return !NOT_PEOPLE.test(tokens[until]?.lower ?? '') && !/^(?:19|20)\d\d$/.test(value);
};

/** "49-річний чоловік і 48-річна жінка": people told one by one, up to the next comma. */
function agedAfter({ tokens }: Reading, start: number): number {
  let count = 0;
  for (let at = start; at < tokens.length && at < start + AGED_REACH; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === ',' && count > 0) break;
    if (/^\d+-(?:річн|летн)/.test(word)) count += 1;
  }
  return count;
}
const AGED_REACH = 10;
