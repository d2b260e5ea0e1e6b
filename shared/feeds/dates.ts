import { type Instant, instant } from '../model/index.ts';
import { zoneMinutes } from './zones.ts';

/** Longest date that is looked at: the longest legal form has under 40 characters. */
const LIMIT = 80;

interface Fields {
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

/**
 * The instant that a feed's date means, in UTC, or undefined where it can't be read: a date is never guessed.
 * Reads RFC 822/2822 in the shapes feeds give it (named zones, long or swapped months, two-digit years, no seconds,
 * asctime), ISO 8601 with its short and ordinal forms, `YYYY/MM/DD`, and dates in words of the languages of `MONTHS`.
 */
export function parseFeedDate(raw: string | undefined): Instant | undefined {
  if (raw === undefined || raw.length > LIMIT * 4) return undefined;
  const usual = readUsual(raw);
  if (usual) return toInstant(usual);
  const text = raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LIMIT || !/\d/.test(text)) return undefined;
  const fields = readIso(text) ?? readKorean(text) ?? readWords(text);
  return fields && toInstant(fields);
}

const USUAL =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) (GMT|[+-]\d{4})$/;
const USUAL_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The form that nine feeds of ten write, without the search that the others need. */
function readUsual(text: string): Fields | undefined {
  const parts = USUAL.exec(text);
  if (!parts) return undefined;
  const zone = parts[7] === 'GMT' ? 0 : zoneMinutes(parts[7] ?? '');
  if (zone === undefined) return undefined;
  return {
    year: Number(parts[3]),
    month: USUAL_MONTHS.indexOf(parts[2] ?? '') / 3 + 1,
    day: Number(parts[1]),
    hour: Number(parts[4]),
    minute: Number(parts[5]),
    second: Number(parts[6]),
    zone,
  };
}

function toInstant(at: Fields): Instant | undefined {
  const { hour = 0, minute = 0, second = 0, milli = 0, zone = 0 } = at;
  if (at.month < 1 || at.month > 12 || at.day < 1 || at.day > daysInMonth(at.year, at.month))
    return undefined;
  if (minute > 59 || second > 60 || hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(at.year, at.month - 1, at.day);
  date.setUTCHours(hour, minute - zone, second, milli);
  const ms = date.getTime();
  // Instants sort as text only within four-digit years.
  if (Number.isNaN(ms) || date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return undefined;
  return instant(ms);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Two digits are of the years 1970 to 2069: no feed is older than the web, and none is that far ahead. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

const TIME = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?$/;
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
function readIso(text: string): Fields | undefined {
  const split = /^(-?\d[\d/.-]*)(?:[T ](\d[\d:.,]*) ?([A-Za-z+-][\w:+/-]*)?)?$/i.exec(text);
  if (!split) return undefined;
  const date = isoDate(split[1] ?? '');
  if (!date) return undefined;
  if (split[2] === undefined) return date;
  const time = readTime(split[2]) ?? compactTime(split[2]);
  const zone = split[3] === undefined ? 0 : zoneMinutes(split[3]);
  return time && zone !== undefined ? { ...date, ...time, zone } : undefined;
}

function isoDate(text: string): Fields | undefined {
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

function readTime(text: string): Pick<Fields, 'hour' | 'minute' | 'second' | 'milli'> | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  return {
    hour: Number(parts[1]),
    minute: Number(parts[2]),
    second: Number(parts[3] ?? 0),
    milli: Math.floor(Number(`0.${parts[4] ?? 0}`) * 1000),
  };
}

function compactTime(text: string): Pick<Fields, 'hour' | 'minute' | 'second'> | undefined {
  const parts = /^(\d\d)(\d\d)?(\d\d)?$/.exec(text);
  if (!parts) return undefined;
  return { hour: Number(parts[1]), minute: Number(parts[2] ?? 0), second: Number(parts[3] ?? 0) };
}

/** `2004년 05월 28일 01:31:15` and `2004-05-25 오후 11:23:17`, both in Korean time. */
function readKorean(text: string): Fields | undefined {
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

/** An hour over 12 already is of 24, whatever stands beside it. */
function twelveHour(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** First letters that tell the months of a language, January to December; accents and case don't matter. */
const MONTHS: readonly string[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec', // English, and much of the rest
  'jan fev mar avr mai juin juil aou sep oct nov dec', // French
  'ene feb mar abr may jun jul ago sep oct nov dic', // Spanish
  'gen feb mar apr mag giu lug ago set ott nov dic', // Italian
  'jan feb mrz apr mai jun jul aug sep okt nov dez', // German
  'jan fev mar abr mai jun jul ago set out nov dez', // Portuguese
  'янв фев мар апр мая июн июл авг сен окт ноя дек', // Russian
  'січ лют бер кві тра чер лип сер вер жов лис гру', // Ukrainian
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ', // Greek
  'jan feb marc apr maj juni juli aug szept okt nov dec', // Hungarian
  'oca sub mar nis may haz tem agu eyl eki kas ara', // Turkish
];
const MONTH_OF = new Map<string, number>(
  MONTHS.flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
);
const WEEKDAYS = new Set(
  (
    'mon tue wed thu fri sat sun lun mar mer jeu ven sam dim mie jue vie sab dom gio mon die mit don fre sam son ' +
    'seg ter qua qui sex пон вто сре чет пят суб вос пн вт ср чт пт сб вс пон вів сер чет п’я суб нед нд ' +
    'κυρ δευ τρι τετ πεμ παρ σαβ mo di mi do fr sa so'
  ).split(' '),
);
/** Words that carry nothing: "6 de febrero de 2026", "at". */
const FILLERS = new Set(['de', 'del', 'um', 'uhr', 'г', 'р', 'г.', 'р.', 'года', 'року', 'a', 'à', 'в', 'о']);

function monthOfWord(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  if (!/^\p{L}{3,12}$/u.test(plain)) return undefined;
  // й and ї are letters of their own: decomposed they would lose what tells мая from май.
  return (
    MONTH_OF.get(plain.slice(0, 5)) ??
    MONTH_OF.get(plain.slice(0, 4)) ??
    MONTH_OF.get(plain.slice(0, 3)) ??
    (plain.startsWith('маи') ? 5 : undefined)
  );
}

/** RFC 822 and its relatives, token by token: what is a number, a month, a time, a zone decides what it means. */
function readWords(text: string): Fields | undefined {
  const tokens = text
    // `2004-július-13T9:15-05:00`, `06-Feb-2026`: one token that holds all.
    .replace(/(\d)(?:-|\/)(\p{L}{3,})(?:-|\/)(\d)/u, '$1 $2 $3')
    .replace(/(\d)T(\d{1,2}:)/, '$1 $2')
    .replace(/(:\d{1,2}(?:\.\d+)?)([+-]\d{1,2}:?\d{0,2})$/, '$1 $2')
    .split(/[\s,;()]+/)
    .filter((token) => token !== '');
  const numbers: string[] = [];
  let month: number | undefined;
  let monthFirst = false;
  let time: ReturnType<typeof readTime>;
  let zone: number | undefined;
  let date: Fields | undefined;
  let half: 'am' | 'pm' | undefined;
  for (const token of tokens) {
    const lower = token.toLowerCase().replace(/\.$/, '');
    const attached = /^(\d{1,2}:\d\d(?::\d\d)?)(am|pm)$/.exec(lower);
    if (attached) {
      time ??= readTime(attached[1] ?? '');
      half = attached[2] === 'pm' ? 'pm' : 'am';
    } else if (/^\d{1,4}(?:st|nd|rd|th|\.)?$/.test(lower)) numbers.push(lower.replace(/\D/g, ''));
    else if (token.includes(':') && /^\d/.test(token)) {
      if (time) return undefined;
      time = readTime(token);
      if (!time) return undefined;
    } else if (lower === 'am' || lower === 'pm' || lower === 'a.m' || lower === 'p.m')
      half = lower.startsWith('p') ? 'pm' : 'am';
    else if (
      (month === undefined || (monthFirst && numbers.length === 1)) &&
      isMonth(token, lower, numbers)
    ) {
      // "mar, 3 mar": the first was a day of the week.
      monthFirst = numbers.length === 0;
      month = monthOfWord(token);
    } else if (isWeekday(lower, numbers) || FILLERS.has(lower) || (lower === 'at' && !time)) continue;
    else if (/^\d{4}[-/.]\d/.test(token) && !date) {
      date = isoDate(token);
      if (!date) return undefined;
    } else {
      const minutes = zoneMinutes(token);
      if (minutes === undefined) return undefined;
      // `GMT +0100`: the offset says more than the name before it.
      zone = zone === undefined || zone === 0 ? minutes : zone;
    }
  }
  const day = date && month === undefined ? date : dayOfNumbers(numbers, month);
  if (!day) return undefined;
  return {
    ...day,
    ...time,
    ...(time ? { hour: twelveHour(time.hour ?? 0, half) } : {}),
    ...(zone === undefined ? {} : { zone }),
  };
}

const isMonth = (token: string, lower: string, numbers: readonly string[]): boolean =>
  numbers.length < 2 && !isWeekday(lower, numbers) && monthOfWord(token) !== undefined;

/** A weekday stands first; "mar" and "sam" before any number are days, after one months. */
function isWeekday(lower: string, numbers: readonly string[]): boolean {
  if (MONTH_OF.has(lower) && lower !== 'sam') return false;
  return (
    numbers.length === 0 &&
    /^\p{L}/u.test(lower) &&
    (WEEKDAYS.has(lower) || WEEKDAYS.has(lower.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 3)))
  );
}

function dayOfNumbers(numbers: readonly string[], month: number | undefined): Fields | undefined {
  const [first, second] = numbers;
  if (month === undefined || numbers.length !== 2 || first === undefined || second === undefined)
    return undefined;
  // The year is what can't be a day; of two that could be, the second.
  const yearFirst = first.length > 2;
  if (yearFirst === second.length > 2 && yearFirst) return undefined;
  const year = fullYear(yearFirst ? first : second);
  return { year, month, day: Number(yearFirst ? second : first) };
}
