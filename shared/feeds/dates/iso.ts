import { daysInMonth, type Fields, fullYear, readTime, twelveHour } from './fields.ts';
import { zoneMinutes } from './zones.ts';

const ISO_DATES: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,3})-(?<d>\d{1,2})$/,
  /^(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})$/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
  /^(?<y>\d{4})-(?<o>\d{3})$/,
  /^(?<y>\d{4})(?<o>\d{3})$/,
  /^(?<y>\d{4})-(?<m>\d\d)$/,
  /^(?<y>\d{4})$/,
  /^(?<y>\d\d)-(?<m>\d\d)-(?<d>\d\d)$/,
  /^-(?<y>\d\d)-?(?<m>\d\d)$/,
  /^(?<y>\d\d)(?<m>\d\d)(?<d>\d\d)$/,
  /^(?<y>\d\d)-?(?<o>\d{3})$/,
];

/** ISO 8601, its W3C profile, and what databases write: `2026-02-06 05:12:00.0`. */
export function readIso(text: string): Fields | undefined {
  const split = /^(-?\d[\d/.-]*)(?:[T ](\d[\d:.,]*) ?([A-Za-z+-][\w:+/-]*)?)?$/i.exec(text);
  if (!split) return undefined;
  const date = isoDate(split[1] ?? '');
  if (!date) return undefined;
  if (split[2] === undefined) return date;
  const time = readTime(split[2]) ?? compactTime(split[2]);
  const zone = split[3] === undefined ? 0 : zoneMinutes(split[3]);
  return time && zone !== undefined ? { ...date, ...time, zone } : undefined;
}

export function isoDate(text: string): Fields | undefined {
  for (const form of ISO_DATES) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const year = fullYear(parts['y'] ?? '');
    if (parts['o'] !== undefined) return ordinalDay(year, Number(parts['o']));
    return { year, month: Number(parts['m'] ?? 1), day: Number(parts['d'] ?? 1) };
  }
  return undefined;
}

function ordinalDay(year: number, ordinal: number): Fields | undefined {
  let day = ordinal;
  for (let month = 1; month <= 12; month += 1) {
    const days = daysInMonth(year, month);
    if (day <= days) return { year, month, day };
    day -= days;
  }
  return undefined;
}

function compactTime(text: string): Pick<Fields, 'hour' | 'minute' | 'second'> | undefined {
  const parts = /^(\d\d)(\d\d)?(\d\d)?$/.exec(text);
  if (!parts) return undefined;
  return { hour: Number(parts[1]), minute: Number(parts[2] ?? 0), second: Number(parts[3] ?? 0) };
}

/** `2004년 05월 28일 01:31:15` and `2004-05-25 오후 11:23:17`, both in Korean time. */
export function readKorean(text: string): Fields | undefined {
  const parts =
    /^(\d{4})(?:년|-) ?(\d{1,2})(?:월|-) ?(\d{1,2})일? (?:(오전|오후) )?(\d{1,2}:\d{1,2}(?::\d{1,2})?)$/.exec(
      text.normalize('NFC'),
    );
  if (!parts) return undefined;
  const time = readTime(parts[5] ?? '');
  if (!time) return undefined;
  const hour = twelveHour(
    time.hour ?? 0,
    parts[4] === '오후' ? 'pm' : parts[4] === '오전' ? 'am' : undefined,
  );
  return {
    year: Number(parts[1]),
    month: Number(parts[2]),
    day: Number(parts[3]),
    ...time,
    hour,
    zone: 9 * 60,
  };
}
