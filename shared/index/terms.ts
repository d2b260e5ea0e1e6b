/** Checks of what a reader is asked: each refusal says what would do. */
import { DAY, type Day, dayOf, type Instant, InvalidInput, instant, MINUTE, millis } from '../model/index.ts';

export const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;
/** Nothing was ever reported before, and a range is never longer. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** @throws InvalidInput unless 1 to 200. */
export function limitOf(limit: number = DEFAULT_LIMIT): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new InvalidInput(`The limit is a whole number from 1 to ${MAX_LIMIT}; ${limit} is not.`, { limit });
  return limit;
}

/** @throws InvalidInput where the range is empty, ends before it starts, or isn't of this age. */
export function checkRange(from: string, until: string): void {
  for (const [name, value] of Object.entries({ from, until })) {
    const year = Number(value.slice(0, 4));
    if (Number.isNaN(Date.parse(value)) || !(year >= FIRST_YEAR && year <= LAST_YEAR))
      throw new InvalidInput(`${name} is no date between ${FIRST_YEAR} and ${LAST_YEAR}: ${value}.`, {
        [name]: value,
      });
  }
  if (!(from < until))
    throw new InvalidInput(`The range ends (${until}) before or where it starts (${from}).`, { from, until });
}

/** @throws InvalidInput where a range ends more than a year ahead: there nothing is planned, and every month costs a read. */
export function checkAhead(until: string, now: Instant): void {
  if (Date.parse(until) > millis(now) + YEAR)
    throw new InvalidInput(`until is more than a year ahead: ${until}; give an earlier one.`, { until });
}
const YEAR = 366 * DAY;

/** @throws InvalidInput where it is after now: nothing can have changed since. */
export function checkSince(since: Instant, now: Instant): void {
  if (since > now)
    throw new InvalidInput(`since is after now (${now}): ${since}; give an earlier one.`, { since });
}

/** @throws InvalidInput unless it has the form of a BCP 47 primary subtag. */
export function checkLanguage(language: string): void {
  if (!/^[a-z]{2,3}$/.test(language))
    throw new InvalidInput(
      `language: give a language as two or three letters (en, ru, uk), not ${language.slice(0, 60)}.`,
      { language: language.slice(0, 200) },
    );
}

const MIDNIGHT = 'T00:00:00.000Z';

/** The days that a half-open range touches, itself half open. */
export function dayRange(
  from: Instant | Day,
  until: Instant | Day,
): { readonly from: Day; readonly until: Day } {
  checkRange(from, until);
  const last = until.length > 10 && !until.endsWith(MIDNIGHT) ? nextDay(dayOf(until)) : dayOf(until);
  return { from: dayOf(from), until: last };
}

const nextDay = (day: Day): Day => dayOf(instant(Date.parse(`${day}${MIDNIGHT}`) + 24 * 60 * MINUTE));
export const startOf = (day: Day): Instant => instant(Date.parse(`${day}${MIDNIGHT}`));
