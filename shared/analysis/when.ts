import type { Day } from '../model/index.ts';
import { ATTRIBUTING } from './data/saying.ts';
import { findDates, type When } from './dates.ts';
import type { Draft } from './drafts.ts';
import type { Reading } from './reading.ts';

/** Whether a date follows a verb of saying at once. */
const isSaying = (reading: Reading, from: number): boolean =>
  reading.tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => ATTRIBUTING.has(lower)) ||
  reading.tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === 'agreed');

/** The date named nearest to the trigger, else the story's last, else, of what has happened, the day of the report. */
export function dateOf(
  reading: Reading,
  draft: Draft,
  context: { readonly published?: Day; readonly date?: When },
): When | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const all = findDates(reading, published);
  // "said on Thursday that talks will be held": the day of the saying, not of the talks.
  const dates = all.filter(({ from, date, rule }) => {
    if (draft.status === 'planned') return !isSaying(reading, from) && date >= published;
    // "which had lapsed more than four years ago": what is news did not happen then.
    return draft.status === 'background' || (rule !== 'months ago' && rule !== 'years ago');
  });
  const near = [...dates].sort((a, b) => Math.abs(a.from - draft.from) - Math.abs(b.from - draft.from))[0];
  if (near !== undefined) return near;
  if (draft.status === 'planned' || draft.status === 'background') return undefined;
  return context.date ?? { date: published, precision: 'day', from: 0, until: 0, rule: 'day of the report' };
}
