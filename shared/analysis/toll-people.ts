import type { Token } from '../text/index.ts';
import {
  ABOUT_WORDS,
  BE_WORDS,
  BREAKS,
  INCLUDING_WORDS,
  NOT_PEOPLE,
  PEOPLE_ADJECTIVES,
  PEOPLE_WORDS,
} from './data/counting.en.ts';
import { isAge, isDayOfMonth, isTakenBack } from './no-toll.ts';
import type { NumberMark } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Count } from './toll.ts';

const FROM = new Set(['from', 'of']);

/** Whether a number counts people: not an age, a year, a share, a weapon, or a time. */
export function countsPeople(reading: Reading, mark: NumberMark, limit: number): boolean {
  const { tokens } = reading;
  // "on April 7", "32 people, not 20 as reported earlier".
  if (isDayOfMonth(tokens, mark) || isTakenBack(tokens, mark.from) || isAge(tokens, mark)) return false;
  // "nine Yemenis from one family".
  if (tokens[mark.until]?.lower === 'family' && FROM.has(tokens[mark.from - 1]?.lower ?? '')) return false;
  if (
    mark.value >= 1900 &&
    mark.value <= 2100 &&
    tokens[mark.from]?.kind === 'number' &&
    !ABOUT_WORDS.has(tokens[mark.from - 1]?.lower ?? '')
  ) {
    const after = tokens[mark.until]?.lower ?? '';
    if (!PEOPLE_WORDS.has(after)) return false;
  }
  // "aged 16 and 18".
  for (let at = mark.from - 1; at >= Math.max(0, mark.from - 4); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'aged' || word === 'ages') return false;
    if (word !== 'and' && word !== ',' && tokens[at]?.kind !== 'number') break;
  }
  const end = Math.min(tokens.length, mark.until + 5, Math.max(limit, mark.until + 1));
  for (let at = mark.until; at < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (NOT_PEOPLE.has(word) || word === '%' || word === '-') return false;
    // "two Israeli strikes", "three Palestinian children": what they are comes after.
    if (PEOPLE_ADJECTIVES.has(word)) continue;
    if (PEOPLE_WORDS.has(word)) return true;
    if (word === ',' || word === 'and') break;
  }
  const before = tokens[mark.from - 1];
  return before === undefined || before.text !== '$';
}

/** Numbers that belong together: a comma, "and" or a victim's kind lies between, no verb and no preposition of place. */
export function coordinated(reading: Reading, numbers: readonly NumberMark[]): readonly NumberMark[] {
  const last = numbers.at(-1);
  if (last === undefined) return numbers;
  const together = [last];
  for (let at = numbers.length - 2; at >= 0; at -= 1) {
    const mark = numbers[at];
    const next = together[0];
    if (mark === undefined || next === undefined || !joined(reading, mark.until, next.from)) break;
    together.unshift(mark);
  }
  return together;
}

/** Longest way between two numbers of one list, in tokens: "145 Baloch Liberation Army (BLA) insurgents, 18 civilians". */
const LIST_STEP = 9;

export function joined({ tokens }: Reading, from: number, until: number): boolean {
  if (until - from > LIST_STEP) return false;
  // "four people, including two policemen, and 35 others were injured": others are not of the list.
  const after = tokens[until + 1]?.lower ?? '';
  if (after === 'others' || after === 'more')
    for (let at = from; at < until; at += 1) if (INCLUDING_WORDS.has(tokens[at]?.lower ?? '')) return false;
  let joint = false;
  for (let at = from; at < until; at += 1) {
    const word = tokens[at]?.lower ?? '';
    // "two of his guards" goes on; "two of them in Kyiv" does not.
    if (BREAKS.has(word) && !(word === 'of' && at === from)) return false;
    if (word === 'and' || word === ',' || word === 'plus') joint = true;
  }
  return joint;
}

/** A list's numbers added up, with those who stand in it one by one: "nine troops, one officer and a civilian" is 11. */
export function sum(
  reading: Reading,
  numbers: readonly NumberMark[],
  from: number,
  until: number,
): Count | undefined {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // "a couple, a man and a woman": those are the two.
  const told = reading.tokens[last.from]?.lower === 'couple';
  if (told) return { value: last.value, from: last.from, until: last.until, rule: 'number of people' };
  const before = onesBetween(reading, Math.max(from, first.from - 7), first.from);
  const after = onesBetween(reading, last.until, Math.min(until, last.until + 12));
  const ones = before + after;
  return {
    value: numbers.reduce((total, mark) => total + mark.value, 0) + ones,
    from: first.from,
    until: last.until,
    rule: numbers.length > 1 || ones > 0 ? 'sum of a list' : 'number of people',
  };
}

/** Single people between two tokens of a list: ", a nurse and a child". */
function onesBetween({ tokens }: Reading, from: number, until: number): number {
  let ones = 0;
  const forward = until - from;
  for (let at = from; at < until && forward > 0; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (INCLUDING_WORDS.has(word) || (BREAKS.has(word) && word !== 'of')) return at < until ? ones : 0;
    if (word !== 'a' && word !== 'an' && !(word === 'the' && tokens[at - 1]?.lower === 'and')) continue;
    const joint = tokens[at - 1]?.lower ?? '';
    if (joint !== 'and' && joint !== ',' && at !== 0) continue;
    const person = noun(tokens, at, until);
    if (person === undefined || PLURAL_NOUN.test(tokens[person]?.lower ?? '')) continue;
    // "12 people, a doctor said": a list goes on to its "and".
    if (joint === ',' && !tokens.slice(person, until).some(({ lower }) => lower === 'and')) continue;
    ones += 1;
  }
  return ones;
}

const PLURAL_NOUN = /[^s]s$/;

/** The token of the person that "a" introduces: "a senior Hamas commander". */
function noun(tokens: readonly Token[], at: number, until: number): number | undefined {
  for (let next = at + 1; next < Math.min(until, at + 6); next += 1) {
    const word = tokens[next]?.lower ?? '';
    if (word === ',' || word === 'and' || word === 'in' || CROWDS.has(word)) return undefined;
    if (PEOPLE_ADJECTIVES.has(word) && PEOPLE_WORDS.has(tokens[next + 1]?.lower ?? '')) return next + 1;
    if (PEOPLE_WORDS.has(word)) return next;
  }
  return undefined;
}

const CROWDS = new Set(['number', 'group', 'handful', 'crowd', 'team']);
/** One person without a number: "a woman and a child", "commander X is killed". */
export function single(
  reading: Reading,
  from: number,
  verb: number,
  skip: ReadonlySet<number>,
): Count | undefined {
  const { tokens } = reading;
  let value = 0;
  let first = -1;
  for (let at = from; at < verb; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (skip.has(at) || (word !== 'a' && word !== 'an' && word !== 'another')) continue;
    const person =
      noun(tokens, at, verb) ??
      (word === 'another' && BE_WORDS.has(tokens[at + 1]?.lower ?? '') ? at : undefined);
    if (person === undefined || MANY.has(tokens[person]?.lower ?? '')) continue;
    if (BE_WORDS.has(tokens[person + 1]?.lower ?? '') && tokens[person + 2]?.lower === 'among')
      return undefined;
    value += tokens[person]?.lower === 'couple' ? 2 : 1;
    if (first < 0) first = at;
    // "a couple, a man and a woman": those are the two.
    if (tokens[person]?.lower === 'couple') break;
  }
  if (value > 0) return { value, from: first, until: verb, rule: 'one person each' };
  // "a nurse was among those killed": not all of them.
  const among = tokens.slice(from, verb).some(({ lower }) => lower === 'among');
  if (among) return undefined;
  const before = tokens[verb - 1]?.lower ?? '';
  // "was reported killed".
  const told = (before === 'reported' || before === 'confirmed') && tokens[verb - 2]?.lower === 'was';
  // "was ambushed and killed".
  const both = before === 'and' && /^(?:is|was)$/.test(tokens[verb - 3]?.lower ?? '');
  const one =
    before === 'is' || before === 'was' || told || both || (tokens[verb]?.lower === 'dies' && verb > 0);
  return one && from < verb
    ? { value: 1, from: verb - 1, until: verb, rule: 'a verb in the singular' }
    : undefined;
}

const MANY = new Set(['family', 'crew', 'families', 'personnel']);

/** People told one by one after a verb: "killed a nurse and a child", "killing the driver", "assassinates minister Ali Khan". */
export function singleAfter(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens } = reading;
  const word = tokens[from]?.lower ?? '';
  if (word === 'himself' || word === 'herself')
    return { value: 1, from, until: from + 1, rule: 'one person' };
  if (/^(?:an?|the|its|their|his|her)$/.test(word)) {
    const person = noun(tokens, from, until);
    if (person === undefined || (word !== 'a' && word !== 'an' && PLURAL.test(tokens[person]?.lower ?? '')))
      return undefined;
    const couple = tokens[person]?.lower === 'couple';
    const value = couple ? 2 : 1 + onesBetween(reading, person + 1, Math.min(until, person + 10));
    return { value, from, until: person + 1, rule: value > 1 ? 'one person each' : 'one person' };
  }
  return named(reading, from, until);
}
const PLURAL = /(?:s|men|people|children|personnel|police|troops|crew|family|elderly|aid)$/;

/** A person by name: two capitals in a row that name no actor and no place, after titles at most. */
export function named(reading: Reading, from: number, until: number): Count | undefined {
  const { tokens } = reading;
  for (let at = from; at < Math.min(until - 1, from + 8); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) return undefined;
    if (STOPS.has(token.lower)) return undefined;
    const capitals = isCapital(token) && isCapital(next) && !token.possessive;
    if (!capitals || reading.actors.some((mark) => mark.from <= at + 1 && mark.until > at)) continue;
    if (reading.toponyms.some((place) => place.start < next.end && place.end > token.start)) continue;
    return { value: 1, from: at, until: at + 2, rule: 'a person by name' };
  }
  return undefined;
}
const isCapital = ({ kind, shape }: Token): boolean =>
  kind === 'word' && (shape === 'capital' || shape === 'mixed');
const STOPS = new Set([
  ',',
  '.',
  'in',
  'on',
  'at',
  'by',
  'during',
  'after',
  'people',
  'civilians',
  'several',
  'both',
  'and',
  'members',
  'near',
]);
