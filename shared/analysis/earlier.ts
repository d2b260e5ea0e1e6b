import { type Day, daysBetween, type Mention } from '../model/index.ts';
import { findDates, type When } from './dates.ts';
import type { Reading } from './reading.ts';

/** Sentences at the head of a story whose events are its news, whenever they happened. */
const LEAD = 2;
/** How many days before its report what the body tells is no news any more; a span is known by its first day. */
const STALE: Readonly<Record<When['precision'], number>> = { day: 4, week: 8, month: 31, year: 366 };

const isStale = (date: Day, precision: When['precision'], published: Day): boolean =>
  daysBetween(date, published) >= STALE[precision];

/** Of what they ask or complain of a date may be, and they of today. */
const ASKS: ReadonlySet<Mention['type']> = new Set(['talks_urged', 'talks_refused', 'ceasefire_violation']);

const BEFORE_YEAR = new Set('in of during early late mid'.split(' '));

/** "у жовтні 2022 року", "в апреле 2019 года". */
const OF_YEAR = /^(?:год[ау]?|року|році|г|р)$/;

/** "in 2019", "in late 2023": a year before that of the report. */
const namesYear = ({ tokens }: Reading, published: Day): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:19|20)\d\d$/.test(lower) &&
      Number(lower) < Number(published.slice(0, 4)) &&
      (BEFORE_YEAR.has(tokens[at - 1]?.lower ?? '') || OF_YEAR.test(tokens[at + 1]?.lower ?? '')),
  );

/** What a paragraph has told so far of when it happened. */
export interface Recall {
  /** Its last date lies well before the report: what follows undated is of then. */
  readonly stale: boolean;
}

/**
 * What a sentence of the body tells of a day long past is background, and so is what its paragraph goes on to tell
 * without a date. `at` counts the sentences of the body, from 0; where the first tells news (`led`) the second may recall.
 */
export function recall(
  reading: Reading,
  mentions: readonly Mention[],
  published: Day | undefined,
  at: number,
  before: Recall,
  led: boolean,
): { readonly mentions: readonly Mention[]; readonly recall: Recall } {
  const leads = at < LEAD && !(led && at > 0);
  if (published === undefined || leads) return { mentions, recall: { stale: false } };
  const dates = findDates(reading, published).filter(({ date }) => date <= published);
  const year = namesYear(reading, published);
  const fresh = dates.some(({ date, precision }) => !isStale(date, precision, published));
  const old = year || dates.some(({ date, precision }) => isStale(date, precision, published));
  const stale = old ? !fresh : before.stale && !fresh;
  const isOld = ({ status, date, datePrecision = 'day', type }: Mention): boolean =>
    (at >= LEAD || (stale && !ASKS.has(type))) &&
    (status === 'happened' || status === 'intercepted') &&
    (stale || (date !== undefined && isStale(date, datePrecision, published)));
  return {
    mentions: mentions.map((mention) => (isOld(mention) ? { ...mention, status: 'background' } : mention)),
    recall: { stale },
  };
}
