import type { Branded } from './ids.ts';

/** UTC, ISO 8601 with milliseconds and Z (`2026-02-06T05:12:00.000Z`): as text it sorts as time does. */
export type Instant = Branded<'Instant'>;
/** A UTC calendar day, `2026-02-06`. */
export type Day = Branded<'Day'>;
/** A UTC month, `2026-02`. */
export type Month = Branded<'Month'>;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** @param ms milliseconds since 1970 UTC. @throws RangeError where no such date exists. */
export const instant = (ms: number): Instant => new Date(ms).toISOString() as Instant;
/** Milliseconds since 1970 UTC. */
export const millis = (at: Instant): number => Date.parse(at);
export const dayOf = (at: Instant | Day): Day => at.slice(0, 10) as Day;
export const monthOf = (at: Instant | Day): Month => at.slice(0, 7) as Month;
/** `2026-02-06T05`: the bucket of the change index. */
export const hourOf = (at: Instant): string => at.slice(0, 13);

/** The day `count` days after (or before, if negative). */
export const addDays = (day: Day, count: number): Day =>
  dayOf(instant(Date.parse(`${day}T00:00:00.000Z`) + count * DAY));

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(b) - Date.parse(a)) / DAY);

/** Every day that touches the half-open range `[from, until)`, ascending. */
export function daysIn(from: Instant, until: Instant): Day[] {
  const days: Day[] = [];
  for (let day = dayOf(from); `${day}T00:00:00.000Z` < until; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Every month that touches the half-open range `[from, until)`, ascending. */
export function monthsIn(from: Instant, until: Instant): Month[] {
  const months: Month[] = [];
  for (const day of daysIn(from, until)) {
    const month = monthOf(day);
    if (months.at(-1) !== month) months.push(month);
  }
  return months;
}

/** Reads an instant or a day written in ISO 8601; undefined for anything else. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d))?$/.test(text)) return undefined;
  const ms = Date.parse(text);
  // V8 takes 30 February for 2 March: a day that doesn't exist is no date.
  const day = text.slice(0, 10);
  if (Number.isNaN(ms) || instant(Date.parse(`${day}T00:00:00.000Z`)).slice(0, 10) !== day) return undefined;
  return instant(ms);
}

/** The instant `ms` milliseconds later. */
export const addMillis = (at: Instant, ms: number): Instant => instant(millis(at) + ms);

/** Every month from that of `from` to that of `to`, both included, ascending. */
export function monthsBetween(from: Day, to: Day): Month[] {
  const months: Month[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (let at = monthOf(from); at <= monthOf(to); ) {
    months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Month;
  }
  return months;
}

/** Every hour that touches the half-open range `[from, until)`, ascending, as `hourOf` names them. */
export function hoursIn(from: Instant, until: Instant): string[] {
  const hours: string[] = [];
  for (let ms = Math.floor(millis(from) / HOUR) * HOUR; ms < millis(until); ms += HOUR)
    hours.push(hourOf(instant(ms)));
  return hours;
}
