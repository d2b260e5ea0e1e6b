import type { Day } from '../model/index.ts';
import { ATTRIBUTING } from './data/saying.ts';
import { findDates, type When } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** Whether a date follows a verb of saying at once. */
const isSaying = (reading: Reading, from: number): boolean =>
  reading.tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => ATTRIBUTING.has(lower)) ||
  reading.tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === 'agreed');

/** Words that open an aside with a time of its own: "following the raid on Monday", "in retaliation for the May attack". */
const ASIDES = new Set([
  'following',
  'after',
  'despite',
  'since',
  'until',
  'till',
  'starting',
  'before',
  'retaliation',
  'response',
  'deadline',
  'amid',
  'anniversary',
  'which',
]);

/** Where the aside begins that holds a token, -1 for the main clause. */
const asideAt = (reading: Reading, at: number): number =>
  reading.tokens.findLastIndex(({ lower }, i) => i < at && ASIDES.has(lower));

/** Whether a date and a trigger are told together, none of them in an aside of the other. */
export function isToldWith(reading: Reading, date: number, trigger: number): boolean {
  const own = asideAt(reading, date);
  if (own !== asideAt(reading, trigger)) return false;
  // "Following the talks on Monday, both sides agreed": the comma ends the aside.
  const leading = own >= 0 && own <= 2 && date < trigger;
  return !leading || !reading.tokens.slice(date, trigger).some(({ lower }) => lower === ',');
}

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
    if (draft.status !== 'background' && !isToldWith(reading, from, draft.from)) return false;
    return draft.status === 'background' || (rule !== 'months ago' && rule !== 'years ago');
  });
  const near = [...dates].sort((a, b) => Math.abs(a.from - draft.from) - Math.abs(b.from - draft.from))[0];
  if (near !== undefined) return near;
  if (draft.status === 'planned' || draft.status === 'background') return undefined;
  return context.date ?? { date: published, precision: 'day', from: 0, until: 0, rule: 'day of the report' };
}
