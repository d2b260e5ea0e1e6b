import {
  CALENDAR,
  DISTRICT_WORDS,
  GENERIC,
  LOCATIVES,
  NEVER,
  NO_TOWN,
  OF_WORDS,
  OFFICE_WORDS,
  ORG_WORDS,
  REGION_WORDS,
  SMALL_PARTS,
  STREET_WORDS,
  TITLES,
} from '../data/places/words.ts';
import { siteWords } from './evidence.ts';
import type { People } from './filters.ts';
import type { PieceText } from './match.ts';
import type { Support } from './resolve.ts';
import type { Toponym } from './toponym.ts';

/** Longest unlisted name, in pieces without its type word. */
const LONGEST = 5;

/** Support from which the one country that a text speaks of may be taken for the country of a name it doesn't place. */
const SURE = 0.4;

/**
 * Adds places that no table has, where the text itself says that they are places: "the village of X", "X District",
 * "X Air Base", "in X, Syria", "X in northern Syria". They are named as written; country and region come from the
 * place that follows, else from the only country that the text speaks of.
 */
export function findUnlisted(
  view: PieceText,
  found: readonly Toponym[],
  people: People,
  support: Support,
): Toponym[] {
  const out: Toponym[] = [];
  let k = 0;
  for (let i = 0; i < view.pieces.length; i++) {
    const start = view.pieces[i]?.start ?? 0;
    while (k < found.length && (found[k]?.end ?? 0) <= start) {
      const known = found[k++];
      if (known) out.push(known);
    }
    const known = found[k];
    if (known && known.start <= start) continue;
    if (!view.isCapital(i) || view.pieces[i]?.token.kind !== 'word') continue;
    const to = endOfName(view, i, known?.start ?? Number.POSITIVE_INFINITY, people);
    if (to === i) continue;
    const place = unlistedAt(view, i, to, known, support);
    if (place) out.push(place);
    i = to - 1;
  }
  return [...out, ...found.slice(k)];
}

/** End of the run of capitalised pieces at `from`; `from` itself where they name a person or no place. */
function endOfName(view: PieceText, from: number, until: number, people: People): number {
  let to = from;
  for (let at = from; at < from + LONGEST && at < view.pieces.length; at++) {
    const piece = view.pieces[at];
    if (!piece || piece.start >= until) break;
    const folded = piece.folded;
    if (at === from && GENERIC.has(folded)) return from;
    if (people.roles.has(at) || NEVER.has(folded) || CALENDAR.has(folded) || TITLES.has(folded)) return from;
    if (view.isCapital(at)) {
      if (ORG_WORDS.has(folded) || STREET_WORDS.has(folded) || (at > from && NO_TOWN.has(folded)))
        return from;
      if (at > from && siteWords(view, at) > 0) break;
      if (at > from && (DISTRICT_WORDS.has(folded) || REGION_WORDS.has(folded))) break;
      to = at + 1;
    } else if (!SMALL_PARTS.has(folded) || at === from) break;
    if (view.gap(at) !== 'joined' || piece.token.possessive) break;
  }
  return to;
}

function unlistedAt(
  view: PieceText,
  from: number,
  to: number,
  next: Toponym | undefined,
  support: Support,
): Toponym | undefined {
  const joinedBefore = from > 0 && view.gap(from - 1) === 'joined';
  const before = joinedBefore ? view.folded(from - 1) : '';
  const located = LOCATIVES.has(before) || (before === 'the' && LOCATIVES.has(view.folded(from - 2)));
  const ofType = before === 'of' && OF_WORDS.has(view.folded(from - 2));
  const joinedAfter = view.gap(to - 1) === 'joined';
  const site = joinedAfter ? siteWords(view, to) : 0;
  const district = joinedAfter && isAreaWord(view.folded(to));
  const capital = joinedAfter && view.isCapital(to);
  const container = containerAfter(view, to + (district ? 1 : site), next);
  const containing = located && container !== undefined && !isShort(view, from, to);
  // A small "base" or "camp" may follow any name; a capital one, or "in" before, makes it a name of its own.
  const typed = (site > 0 || district) && (capital || located) && !view.opensSentence(from);
  if (!ofType && !containing && !typed) return undefined;
  const end = view.pieces[to - 1 + (district && capital ? 1 : site)]?.end ?? 0;
  const start = view.pieces[from]?.start ?? 0;
  const text = view.text.slice(start, end);
  const country = container?.place.country ?? onlyCountry(support);
  const region = container?.place.region;
  return {
    ...{ start, end, text },
    place: {
      name: text,
      precision: site > 0 ? 'exact' : district ? 'region' : 'city',
      ...(country === undefined ? {} : { country }),
      ...(region === undefined ? {} : { region }),
      ...(region !== undefined && site === 0 && district ? { withinRegion: true as const } : {}),
    },
    role: 'place',
    score: ofType || (container && typed) ? 0.8 : 0.6,
    reasons: [
      'in no table',
      ...(ofType ? [`"${view.folded(from - 2)} of" stands before`] : []),
      ...(typed ? [`"${view.folded(to)}" follows`] : []),
      ...(container ? [`${container.text} follows`] : []),
    ],
  };
}

const isAreaWord = (folded: string): boolean =>
  (DISTRICT_WORDS.has(folded) || REGION_WORDS.has(folded)) && !OFFICE_WORDS.has(folded);

/** One piece of three letters or fewer: "in UK, France", "in Oct, Syria". */
const isShort = (view: PieceText, from: number, to: number): boolean =>
  to - from === 1 && view.folded(from).length < 4;

/** The place that the name is said to lie in: after a comma, or after "in" ("in the"). */
function containerAfter(view: PieceText, to: number, next: Toponym | undefined): Toponym | undefined {
  const end = view.pieces[to - 1]?.end;
  if (next === undefined || end === undefined || next.place.country === undefined) return undefined;
  if (next.start - end > 24) return undefined;
  const between = view.text.slice(end, next.start);
  return between === ', ' ||
    between === ' in ' ||
    between === ' in the ' ||
    between === ', in ' ||
    between === ', in the '
    ? next
    : undefined;
}

/** The country that the text speaks of, where it speaks of one alone or of one far more than of others. */
function onlyCountry(support: Support): string | undefined {
  const [first, second] = [...support.countries].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= SURE && (second === undefined || second[1] < first[1] / 2)
    ? first[0]
    : undefined;
}
