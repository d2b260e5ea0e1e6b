import { addDays, type Day } from '../model/index.ts';
import { DAY_WORDS, MONTHS, SPANS, WEEKDAYS } from './data/dates.ts';
import type { Reading } from './reading.ts';

export interface When {
  readonly date: Day;
  readonly precision: 'day' | 'week' | 'month' | 'year';
  /** Tokens, half open. */
  readonly from: number;
  readonly until: number;
  readonly rule: string;
}

const day = (year: number, month: number, date: number): Day | undefined => {
  const at = new Date(Date.UTC(year, month, date));
  return at.getUTCMonth() === month && at.getUTCDate() === date
    ? (at.toISOString().slice(0, 10) as Day)
    : undefined;
};

/** The dates that a sentence names, counted from the day it was published. Past ones unless a word of future stands before. */
export function findDates(reading: Reading, published: Day): readonly When[] {
  const known = FOUND.get(reading);
  if (known?.published === published) return known.dates;
  const dates = readDates(reading, published);
  FOUND.set(reading, { published, dates });
  return dates;
}

/** A sentence's dates are asked for by each of its events. */
const FOUND = new WeakMap<Reading, { readonly published: Day; readonly dates: readonly When[] }>();

function readDates(reading: Reading, published: Day): When[] {
  const found: When[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') continue;
    const when =
      calendar(reading, at, published) ?? weekday(reading, at, published) ?? relative(reading, at, published);
    if (when === undefined) continue;
    found.push(when);
    at = when.until - 1;
  }
  return found;
}

/** "Feb. 5", "5 February 2026", "February 2025", "5 февраля". */
function calendar(reading: Reading, at: number, published: Day): When | undefined {
  const { tokens } = reading;
  const first = tokens[at]?.lower ?? '';
  if (!MONTHS.has(first) && !/^\d/.test(first)) return undefined;
  const word = (offset: number): string => tokens[at + offset]?.lower ?? '';
  const number = (offset: number): number => {
    const digits = /^(\d{1,4})(?:st|nd|rd|th|-го)?$/.exec(word(offset))?.[1];
    return digits === undefined ? Number.NaN : Number(digits);
  };
  const month = MONTHS.get(word(0));
  const thisYear = Number(published.slice(0, 4));
  if (month !== undefined) {
    // "May" alone is no month, nor is "march".
    if (tokens[at]?.shape === 'lower' && (word(0) === 'may' || word(0) === 'march')) return undefined;
    const stop = word(1) === '.' ? 1 : 0;
    const date = number(1 + stop);
    if (date >= 1 && date <= 31) {
      const comma = word(2 + stop) === ',' ? 1 : 0;
      const year = number(2 + stop + comma);
      const has = year >= 1900 && year <= 2100;
      return dated(
        has ? year : thisYear,
        month,
        date,
        published,
        at,
        at + 2 + stop + (has ? comma + 1 : 0),
        has,
      );
    }
    const year = number(1 + stop);
    if (year >= 1900 && year <= 2100) {
      const first = day(year, month, 1);
      return first === undefined
        ? undefined
        : { date: first, precision: 'month', from: at, until: at + 2 + stop, rule: 'month and year' };
    }
    return monthAlone(reading, at, month, published);
  }
  const date = number(0);
  const after = MONTHS.get(word(1));
  if (date >= 1 && date <= 31 && after !== undefined) {
    const year = number(2);
    const has = year >= 1900 && year <= 2100;
    return dated(has ? year : thisYear, after, date, published, at, at + (has ? 3 : 2), has);
  }
  return undefined;
}

const BEFORE_MONTH = new Set(['in', 'during', 'the', 'since', 'last', 'early', 'late', 'mid', 'of']);

/** "in August", "the February attacks": the last one of that name. */
function monthAlone({ tokens }: Reading, at: number, month: number, published: Day): When | undefined {
  if (tokens[at]?.shape === 'lower' || !BEFORE_MONTH.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const year = Number(published.slice(0, 4));
  const first = day(month + 1 > Number(published.slice(5, 7)) ? year - 1 : year, month, 1);
  return first === undefined
    ? undefined
    : { date: first, precision: 'month', from: at, until: at + 1, rule: 'month by its name' };
}

function dated(
  year: number,
  month: number,
  date: number,
  published: Day,
  from: number,
  until: number,
  sure: boolean,
): When | undefined {
  const named = day(year, month, date);
  if (named === undefined) return undefined;
  // A date without a year lies in the last ten months or the next two.
  const far = !sure && named > addDays(published, 62);
  const settled = far ? day(year - 1, month, date) : named;
  return settled === undefined
    ? undefined
    : { date: settled, precision: 'day', from, until, rule: 'calendar date' };
}

/** "on Thursday", "next Monday", "last Friday". */
function weekday(reading: Reading, at: number, published: Day): When | undefined {
  const wanted = WEEKDAYS.get(reading.tokens[at]?.lower ?? '');
  if (wanted === undefined) return undefined;
  const before = reading.tokens[at - 1]?.lower ?? '';
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - wanted + 7) % 7;
  const ahead = before === 'next' || before === 'coming' || before === 'следующий' || isFuture(reading, at);
  // "overnight into Monday", told on Sunday evening: the night that has begun.
  const night = back === 6 && (before === 'into' || before === 'early');
  const shift = night
    ? 0
    : ahead
      ? (wanted - today + 7) % 7 || 7
      : before === 'last' && back === 0
        ? -7
        : -back;
  return {
    date: addDays(published, shift),
    precision: 'day',
    from: at,
    until: at + 1,
    rule: ahead ? 'coming weekday' : 'last weekday',
  };
}

const FUTURE = new Set([
  'will',
  'scheduled',
  'expected',
  'due',
  'planned',
  'plans',
  'set',
  'пройдут',
  'состоится',
  'состоятся',
  'відбудеться',
  'відбудуться',
]);
const isFuture = (reading: Reading, at: number): boolean =>
  reading.tokens.slice(Math.max(0, at - 10), at).some((token) => FUTURE.has(token.lower)) &&
  !reading.tokens
    .slice(Math.max(0, at - 2), at)
    .some((token) => token.lower === 'said' || token.lower === 'says');

const SPAN_BEGINNINGS: ReadonlySet<string> = new Set(
  [...SPANS.keys()].map((pair) => pair.split(' ')[0] ?? ''),
);

/** "yesterday", "last night", "last week", "three days ago". */
function relative(reading: Reading, at: number, published: Day): When | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.lower ?? '';
  const spans = SPAN_BEGINNINGS.has(word) ? SPANS.get(`${word} ${tokens[at + 1]?.lower ?? ''}`) : undefined;
  if (spans !== undefined)
    return {
      date: addDays(published, spans.days),
      precision: spans.precision,
      from: at,
      until: at + 2,
      rule: 'words of time',
    };
  const shift = DAY_WORDS.get(word);
  if (shift !== undefined)
    return {
      date: addDays(published, shift),
      precision: 'day',
      from: at,
      until: at + 1,
      rule: 'words of time',
    };
  const mark = reading.numbers.find((number) => number.from === at);
  if (mark !== undefined && tokens[mark.until + 1]?.lower === 'ago' && mark.value < 400) {
    const unit = tokens[mark.until]?.lower ?? '';
    const until = mark.until + 2;
    if (unit.startsWith('day'))
      return { date: addDays(published, -mark.value), precision: 'day', from: at, until, rule: 'days ago' };
    if (unit.startsWith('week'))
      return {
        date: addDays(published, -7 * mark.value),
        precision: 'week',
        from: at,
        until,
        rule: 'weeks ago',
      };
    if (unit.startsWith('month'))
      return {
        date: addDays(published, -30 * mark.value),
        precision: 'month',
        from: at,
        until,
        rule: 'months ago',
      };
    if (unit.startsWith('year') && mark.value < 100)
      return {
        date: addDays(published, -365 * mark.value),
        precision: 'year',
        from: at,
        until,
        rule: 'years ago',
      };
  }
  return undefined;
}
