/** What a date is made of. */
export interface Fields {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly milli?: number;
  /** Minutes east of UTC; a date without a zone is taken as UTC. */
  readonly zone?: number;
}

/** Days of a month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Two digits are of the years 1970 to 2069: no feed is older than the web, and none is that far ahead. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

const TIME = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?$/;
/** A time with colons; undefined for what is none. */
export function readTime(text: string): Pick<Fields, 'hour' | 'minute' | 'second' | 'milli'> | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  return {
    hour: Number(parts[1]),
    minute: Number(parts[2]),
    second: Number(parts[3] ?? 0),
    milli: Math.floor(Number(`0.${parts[4] ?? 0}`) * 1000),
  };
}

/** An hour over 12 already is of 24, whatever stands beside it. */
export function twelveHour(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
