import { type Fields, fullYear, readTime, twelveHour } from './fields.ts';
import { isoDate } from './iso.ts';
import { zoneMinutes } from './zones.ts';

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
export function readWords(text: string): Fields | undefined {
  const tokens = text
    // `2004-július-13T9:15-05:00`, `06-Feb-2026`: one token that holds all.
    .replace(/(\d)(?:-|\/)(\p{L}{3,})(?:-|\/)(\d)/u, '$1 $2 $3')
    .replace(/(\d)T(\d{1,2}:)/, '$1 $2')
    .replace(/(:\d{1,2}(?:\.\d+)?)([+-]\d{1,2}:?\d{0,2})$/, '$1 $2')
    // `GMT+0300 (Moscow Standard Time)`, as JavaScript writes it: the offset says it all.
    .replace(/([+-]\d{2}:?\d{2}) \([\p{L} .'’-]{1,60}\)$/u, '$1')
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
