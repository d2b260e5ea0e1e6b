/** Place, day and agency before the first sentence: "KYIV, Feb 6 (Reuters) -", "Киев. 13 марта. УНИАН -". */

/** Longest dateline: "ABU DHABI, United Arab Emirates, February 6, 2026 (Reuters) —". */
const LONGEST = 90;
/** Between the parts of a dateline. */
const BETWEEN = /\s*\(|\)\s?[-–—:.]{0,2}\s?|\s[-–—]{1,2}\s?|\/[.:]?\s*[-–—]?\s?|,\s|\.\s|:\s/g;
const MONTH =
  /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)/iu;
const PARTICLES = /^(?:and|der|del|von|the|of|года|року|году)$/iu;

/**
 * Where the dateline that names an agency ends, and which.
 *
 * @param agencyOf the slug of a phrase that is nothing but an agency.
 */
export function agencyDateline(
  text: string,
  agencyOf: (phrase: string) => string | undefined,
): { readonly slug: string; readonly end: number } | undefined {
  const head = (text.slice(0, LONGEST).split('\n', 1)[0] ?? '').replace(/^[/([]/, ' ');
  let start = 0;
  let slug: string | undefined;
  for (const mark of head.matchAll(BETWEEN)) {
    const part = head.slice(start, mark.index).trim();
    const end = mark.index + mark[0].length;
    const isAgencyAlone = start === 0 && mark[0] === ', ';
    const found = agencyOf(part.replace(/\.(?:ru|com|net|ua)$/i, ''));
    if (found !== undefined) {
      // "TASS, February 5." has its date after it; "Reuters, which moved …" goes on.
      if (isAgencyAlone && !/^\d{1,2}\s|^\p{Lu}\p{L}+\s\d/u.test(head.slice(end))) return undefined;
      slug = found;
      if (!isAgencyAlone) return { slug, end };
    } else if (!isPlaceOrDate(part)) return undefined;
    else if (slug !== undefined) return { slug, end };
    start = end;
  }
  return undefined;
}

/** No verb: every word is a name, a day, a month or a number. */
const isPlaceOrDate = (part: string): boolean =>
  part.split(/\s+/).every((word) => !/^\p{Ll}{3,}/u.test(word) || MONTH.test(word) || PARTICLES.test(word));
