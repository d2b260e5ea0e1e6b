import {
  CALENDAR,
  CYRILLIC_OF_WORDS,
  DISTRICT_WORDS,
  LOCATIVES,
  NEVER,
  NEVER_OPENING,
  NEVER_WRITTEN,
  OF_WORDS,
  ORG_BEFORE_OF,
  ORG_WORDS,
  PLURAL_REGION_WORDS,
  REGION_WORDS,
  SITE_PAIRS,
  SITE_TRIPLES,
  SITE_WORDS,
  SPEECH,
  STREET_WORDS,
  WEAK_LOCATIVES,
} from '../data/places/words.ts';
import { isGivenName, type People } from './filters.ts';
import type { Match, PieceText } from './match.ts';

/** What stands around a name and what it tells. Weights are log odds; their reasons are for people to read. */
export interface Evidence {
  readonly weight: number;
  readonly reasons: readonly string[];
  /** A word for a region or a smaller area follows, or "region of" stands before. */
  readonly wantsRegion: boolean;
  readonly wantsTown: boolean;
  readonly wantsDistrict: boolean;
  /** A word for a single site follows: "Kuwait International Airport". */
  readonly site: boolean;
  /** A verb of speech follows. */
  readonly speaks: boolean;
  /** Up to four capitals, not in a headline of capitals: an abbreviation more often than a town. */
  readonly acronym: boolean;
  /** Stands after "in", "near" and their like, or opens a dateline. */
  readonly located: boolean;
  /** Last piece (exclusive) of the name with its type word: "Kharkiv oblast", "Bagram air base". */
  readonly to: number;
}

/** How many pieces at `at` name a kind of site: "airport", "air base", "nuclear power plant"; 0 for none. */
export const siteWords = (view: PieceText, at: number): number => {
  const one = view.folded(at);
  if (!SITE_BEGINNINGS.has(one)) return SITE_WORDS.has(one) ? 1 : 0;
  const two = `${one}-${view.folded(at + 1)}`;
  const three = `${two}-${view.folded(at + 2)}`;
  if (SITE_TRIPLES.has(three)) return 3;
  if (SITE_PAIRS.has(two)) return 2;
  return SITE_WORDS.has(one) ? 1 : 0;
};

const SITE_BEGINNINGS: ReadonlySet<string> = new Set(
  [...SITE_PAIRS, ...SITE_TRIPLES].map((name) => name.split('-')[0] ?? ''),
);

/** Vague words: evidence of a place, no part of its name. */
const AROUND = new Set(['area', 'countryside', 'suburb', 'suburbs', 'districts', 'raions']);

/** Weighs the words before and after a match. */
export function weigh(view: PieceText, match: Match, people: People): Evidence {
  const reasons: string[] = [];
  let weight = 0;
  const say = (by: number, reason: string): void => {
    weight += by;
    reasons.push(reason);
  };
  const { from } = match;
  let { to } = match;
  let wantsRegion = false;
  let wantsTown = false;
  let wantsDistrict = false;
  let isSiteName = false;
  const single = to - from === 1;
  const folded = view.folded(from);
  const before = from > 0 && view.gap(from - 1) === 'joined' ? view.folded(from - 1) : '';
  const capitalBefore = before !== '' && view.isCapital(from - 1);
  const located = before !== '' && isLocated(view, from);

  // What follows: a type word makes the name longer, another capitalised word may make it another name.
  const after = view.gap(to - 1) === 'joined' || view.gap(to - 1) === 'other' ? view.folded(to) : '';
  const joined = view.gap(to - 1) === 'joined';
  if (after !== '' && (joined || view.pieces[to - 1]?.token.possessive)) {
    const site = joined ? siteWords(view, to) : 0;
    if (joined && REGION_WORDS.has(after) && after !== 'states') {
      wantsRegion = true;
      say(1.5, `"${after}" follows`);
      // "the Kherson and Donetsk regions": the plural belongs to both names, so to neither.
      if (!isPluralRegionWord(view, to)) to += 1;
    } else if (joined && DISTRICT_WORDS.has(after)) {
      wantsDistrict = true;
      say(1.2, `"${after}" follows`);
      if (!AROUND.has(after)) to += 1;
    } else if (site > 0) {
      say(1, `"${after}" follows`);
      isSiteName = true;
      to += site;
    } else if (joined && after === 'city') {
      wantsTown = true;
      say(1, '"city" follows');
    } else if (joined && ORG_WORDS.has(after) && view.isCapital(to)) {
      say(-5, `"${after}" follows: an organisation`);
    } else if (joined && view.isCapital(to) && STREET_WORDS.has(after)) {
      say(-1.2, `"${after}" follows`);
    } else if (joined && view.isCapital(to) && !isShouted(view, to)) {
      say(single ? -0.8 : -0.3, 'a capitalised word follows');
    }
  }
  if (before === 'of' && OF_WORDS.has(view.folded(from - 2))) {
    const type = view.folded(from - 2);
    if (REGION_WORDS.has(type)) wantsRegion = true;
    else if (type === 'city' || type === 'town' || type === 'village') wantsTown = true;
    say(2, `"${type} of" stands before`);
  } else if (before === 'of' && ORG_BEFORE_OF.has(view.folded(from - 2))) {
    say(-2.5, `"${view.folded(from - 2)} of" stands before`);
  } else if (CYRILLIC_OF_WORDS.has(precedingCyrillic(view, from))) {
    wantsTown = true;
    say(1.5, 'a word for a settlement stands before');
  } else if (located) {
    say(1.2, `"${before}" stands before`);
  } else if (WEAK_LOCATIVES.has(before)) {
    say(0.5, `"${before}" stands before`);
  }
  if (isQuoted(view, from, match.to)) {
    // The airfield "Saky", but the pipeline "Druzhba".
    if (CYRILLIC_OF_WORDS.has(view.folded(from - 1))) say(1.5, 'a word for a settlement stands before');
    else say(-2.5, 'a title in quotes');
  }
  if (isDateline(view, from, to)) say(2, 'opens a dateline');

  // People.
  const role = people.roles.get(from);
  const nextRole = people.roles.get(match.to);
  if (role === 'surname' && people.roles.get(from - 1) !== undefined) say(-4, 'part of a person’s name');
  else if (role === 'surname' && !located) say(-2.5, 'stands after a title');
  else if (role === 'given' && nextRole === 'surname') say(-4, 'part of a person’s name');
  else if (single && people.surnames.has(folded)) say(located ? -1 : -2.5, 'a surname elsewhere in the text');
  else if (single && isGivenName(folded)) say(located ? -0.2 : -1.2, 'a given name');
  if (capitalBefore && role === undefined && !isShouted(view, from - 1) && !view.opensSentence(from - 1))
    say(-0.6, 'a capitalised word stands before');
  if (single && CALENDAR.has(folded)) say(-5, 'a month or a day');
  const first = view.pieces[from]?.token;
  // "Предложил Владимир Зеленский": a given name that is a town's, before a surname.
  const given = GIVEN_TOO.test(first?.lower ?? '') && joined && view.isCapital(match.to);
  const opening = view.opensSentence(from) && NEVER_OPENING.has(first?.lower ?? '');
  if (single && (given || opening || NEVER.has(folded) || NEVER_WRITTEN.has(first?.text ?? '')))
    say(-6, 'an agency or a common capitalised word');
  const acronym =
    single &&
    first?.shape === 'upper' &&
    first.text.length <= 4 &&
    !isShouted(view, from) &&
    !isDateline(view, from, to);
  const speaks = joined && SPEECH.has(after);
  return {
    weight,
    reasons,
    site: isSiteName,
    wantsRegion,
    wantsTown,
    wantsDistrict,
    speaks,
    acronym,
    located,
    to,
  };
}

/** "in", "near" before it, perhaps with "the" or a direction between: "in the northern Idlib". */
function isLocated(view: PieceText, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    if (view.gap(at) !== 'joined') return false;
    const folded = view.folded(at);
    if (LOCATIVES.has(folded)) return true;
    if (view.pieces[at]?.token.shape !== 'lower') return false;
    if (folded !== 'the' && !folded.endsWith('ern') && folded !== 'city' && folded !== 'central')
      return false;
  }
  return false;
}

/** The word before, also over the stop of "г. Харьков" and "с. Покровское". */
function precedingCyrillic(view: PieceText, from: number): string {
  const folded = view.folded(from - 1);
  if (from === 0 || folded.charCodeAt(0) < 0x0400 || folded.charCodeAt(0) > 0x04ff) return '';
  return view.gap(from - 1) === 'joined' || (view.gap(from - 1) === 'stop' && folded.length < 4)
    ? folded
    : '';
}

/** Among words all in capitals: a headline, where a capital tells nothing. */
export function isShouted(view: PieceText, at: number): boolean {
  const shouts = (i: number): boolean => view.pieces[i]?.token.shape === 'upper' && view.folded(i).length > 3;
  return shouts(at) && ((shouts(at - 1) && view.gap(at - 1) !== 'line') || shouts(at + 1));
}

const QUOTES = /["«»“”„]/;

/** Alone between quotes, as pipelines, ships and firms are: the "Druzhba" pipeline. */
const isQuoted = (view: PieceText, from: number, to: number): boolean =>
  QUOTES.test(view.text.charAt((view.pieces[from]?.start ?? 0) - 1)) &&
  QUOTES.test(view.text.charAt(view.pieces[to - 1]?.end ?? 0));

/** Most names that one dateline joins by slashes, but the first. */
const MAX_SLASHES = 3;

/** At the start of a line and before a dash or an agency in brackets: "KYIV —", "BEIRUT (Reuters) -". */
function isDateline(view: PieceText, from: number, to: number): boolean {
  const first = view.pieces[from];
  const last = view.pieces[to - 1];
  if (!first || !last) return false;
  // "MOSCOW/KYIV —": each of the names between slashes opens it.
  let opening = from;
  for (let hops = 0; hops < MAX_SLASHES && opening > 0 && view.gap(opening - 1) === 'slash'; hops++)
    opening--;
  if (opening > 0 && view.gap(opening - 1) !== 'line') return false;
  const after = view.text.slice(last.end, last.end + 40);
  return /^(?:\/\p{Lu}|, ?\p{L}[^—–\n(]{0,24}(?: [—–-]{1,2} | ?\()| ?[—–] ?| -{1,2} | \((?:Reuters|AP|AFP|Xinhua|TASS|Interfax|UPI|dpa|CNN|BBC))/u.test(
    after,
  );
}

/** Whether a plural type word closes the list that a name stands in: "Donetsk, Luhansk and Kherson regions". */
export const isPluralRegionWord = (view: PieceText, at: number): boolean =>
  PLURAL_REGION_WORDS.has(view.pieces[at]?.token.lower ?? '');

const GIVEN_TOO = /^(?:владимир|володимир)(?:а|у|ом|е|ові|ем)?$/;
