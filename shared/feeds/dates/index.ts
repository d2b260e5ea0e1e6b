import { type Instant, instant } from '../../model/index.ts';
import { daysInMonth, type Fields } from './fields.ts';
import { readIso, readKorean } from './iso.ts';
import { usualInstant } from './usual.ts';
import { readWords } from './words.ts';
import { summerShift } from './zones.ts';

/** Longest date that is looked at: the longest legal form has under 40 characters. */
const LIMIT = 80;

/**
 * The instant that a feed's date means, in UTC, or undefined where it can't be read: a date is never guessed.
 * Reads RFC 822/2822 in the shapes feeds give it (named zones, long or swapped months, two-digit years, no seconds,
 * asctime), ISO 8601 with its short and ordinal forms, `YYYY/MM/DD`, and dates in words of the languages of `MONTHS`.
 */
export function parseFeedDate(raw: string | undefined): Instant | undefined {
  if (raw === undefined || raw.length > LIMIT * 4) return undefined;
  const usual = usualInstant(raw);
  if (usual !== undefined) return usual;
  const text = raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LIMIT || !/\d/.test(text)) return undefined;
  const fields = readIso(text) ?? readKorean(text) ?? readWords(text);
  return fields && toInstant(fields, text);
}

function toInstant(at: Fields, text: string): Instant | undefined {
  const { hour = 0, minute = 0, second = 0, milli = 0, zone = 0 } = at;
  if (at.month < 1 || at.month > 12 || at.day < 1 || at.day > daysInMonth(at.year, at.month))
    return undefined;
  if (minute > 59 || second > 60 || hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(at.year, at.month - 1, at.day);
  date.setUTCHours(hour, minute - zone, second, milli);
  const ms = Number.isNaN(date.getTime()) ? Number.NaN : date.getTime() + summerShift(text, date.getTime());
  // Instants sort as text only within four-digit years; the year 1 is .NET's word for no date, and 0 is Unix's.
  if (ms === 0) return undefined;
  if (Number.isNaN(ms) || date.getUTCFullYear() < 2 || date.getUTCFullYear() > 9999) return undefined;
  return instant(ms);
}
