import { GIVEN_NAMES } from '../data/places/given-names.ts';
import { DISTRICT_WORDS, REGION_WORDS, SITE_WORDS, STREET_WORDS, TITLES } from '../data/places/words.ts';
import type { PieceText } from './match.ts';

const GIVEN = new Set(GIVEN_NAMES.trim().split(/\s+/));

export const isGivenName = (folded: string): boolean => GIVEN.has(folded);

/** Which pieces of a text are likely parts of people's names, and the surnames met. */
export interface People {
  /** `given` or `surname` by piece; absent for the rest. */
  readonly roles: ReadonlyMap<number, 'given' | 'surname'>;
  readonly surnames: ReadonlySet<string>;
}

const isPlaceWord = (folded: string): boolean =>
  REGION_WORDS.has(folded) ||
  DISTRICT_WORDS.has(folded) ||
  SITE_WORDS.has(folded) ||
  STREET_WORDS.has(folded);

/** Longest name of a person, in words after the given name. */
const MAX_SURNAMES = 3;

/**
 * Marks people by their given names ("Jordan Smith", "Steve Witkoff") and titles ("Gen. Paris"), so that later
 * stages take neither the names nor a surname standing alone for a town's.
 */
export function findPeople(view: PieceText): People {
  const roles = new Map<number, 'given' | 'surname'>();
  const surnames = new Set<string>();
  const count = view.pieces.length;
  for (let i = 0; i < count; i++) {
    const folded = view.folded(i);
    const given = view.isCapital(i) && GIVEN.has(folded) && view.pieces[i]?.token.possessive === false;
    const title = TITLES.has(folded);
    if (!given && !title) continue;
    const gap = view.gap(i);
    // "Lt. Gen. Smith": a title's own stop.
    if (gap !== 'joined' && !(title && gap === 'stop' && folded.length < 5)) continue;
    let last = i;
    while (
      last < i + MAX_SURNAMES &&
      last + 1 < count &&
      view.isCapital(last + 1) &&
      !isPlaceWord(view.folded(last + 1)) &&
      !TITLES.has(view.folded(last + 1)) &&
      (last === i || view.gap(last) === 'joined' || isInitial(view, last))
    )
      last++;
    if (last === i) continue;
    if (given) roles.set(i, 'given');
    for (let k = i + 1; k <= last; k++) {
      if (given || k === last || GIVEN.has(view.folded(k))) roles.set(k, 'surname');
    }
    if (given || !title) surnames.add(view.folded(last));
    else if (view.isCapital(i)) surnames.add(view.folded(last));
  }
  return { roles, surnames };
}

const isInitial = (view: PieceText, i: number): boolean =>
  view.folded(i).length === 1 && view.gap(i) === 'stop';
