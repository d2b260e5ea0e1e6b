/** Longest dateline: "ABU DHABI, United Arab Emirates, February 6, 2026 (Reuters) —". */
const LONGEST = 90;

/** What tells readers which version they have: "UPDATE 2-", "WRAPUP 1 -", "CORRECTED:", "BREAKING:". */
const MARK =
  /^(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|CORRECTION|EXCLUSIVE|URGENT|BREAKING|FLASH|ALERT|LIVE|JUST IN|СРОЧНО|МОЛНИЯ|ТЕРМІНОВО|ОНОВЛЕНО|ОБНОВЛЕНО|UPDATED)(?:\s\d{1,2})?\s?[-–—:|!.]\s?)+/;

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)/iu;
/** Small words within names. */
const PARTICLES = new Set([
  'al',
  'el',
  'as',
  'ash',
  'de',
  'del',
  'la',
  'and',
  'of',
  'the',
  'on',
  'і',
  'и',
  'на',
  'near',
]);

/** Where a dateline may end: a dash, a colon after capitals, or a full stop after the agency. */
const ENDS = /\s[-–—]{1,2}\s|\s?—\s?|:\s|\/[.:,]?\s[-–—]?\s?|\)\s?[.:]\s|\)\s(?=\p{Lu})/gu;

/**
 * Where the words of a sentence begin, after the dateline and what stands before it: "KYIV, Feb 6 (Reuters) - ",
 * "МОСКВА, 6 февраля. /ТАСС/. ", "GAZA: ", "UPDATE 2-". `start` itself where there is none. Offsets in UTF-16 code units.
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const from = start + (MARK.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0);
  const head = text.slice(from, Math.min(end, from + LONGEST));
  if (!/^\p{Lu}/u.test(head)) return from;
  // Most sentences have no such mark, and looking for the first costs less than for all.
  if (head.search(ENDS) < 0) return from;
  for (const mark of head.matchAll(ENDS)) {
    const until = mark.index + (mark[0].startsWith(')') || mark[0].startsWith('/') ? 1 : 0);
    const rest = from + mark.index + mark[0].length;
    if (rest < end && isDateline(head.slice(0, until), mark[0], text.slice(rest, end))) return rest;
  }
  return from;
}

function isDateline(head: string, mark: string, rest: string): boolean {
  const words = head.split(/[\s,./()]+/).filter((word) => word !== '');
  const names = words.filter((word) => /^\p{L}/u.test(word) && !MONTHS.test(word));
  // No verb: every word is a name, a day, a month or a number.
  if (names.length === 0 || names.some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word))) return false;
  if (/\([^()]{2,40}\)?$|\/[^/\s]{2,20}\/?$/.test(head)) return true;
  if (
    words.some(
      (word, at) =>
        MONTHS.test(word) && words.some((day, by) => Math.abs(by - at) === 1 && /^\d{1,2}$/.test(day)),
    )
  )
    return true;
  // A city in capitals, before words that are not.
  const [first = '', second = ''] = names;
  // "ABU DHABI", "EL OBEID": two short words as one long.
  const capitals =
    names.length <= 6 &&
    (/^\p{Lu}{4,}/u.test(first) || (/^\p{Lu}{2,}$/u.test(first) && /^\p{Lu}{3,}/u.test(second)));
  return capitals && !mark.startsWith('/') && /^["'“«]?[\p{Lu}\d].*\p{Ll}{2}/u.test(rest.slice(0, 60));
}
