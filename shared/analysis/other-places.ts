import { BE_WORDS } from './data/counting.en.ts';
import { NOT_PLACES, ORGANISATIONS, SITE_NAMES, STRIKING } from './data/locating.en.ts';
import { siteEnding } from './place-names.ts';
import { type Location, ownerOf } from './places.ts';
import type { Reading } from './reading.ts';
import { RIVER } from './waters.ts';

/** Before a place, whose officer speaks, not where it happened. */
const OFFICES = new Set(['mayor', 'governor']);

/** Places that the finder knows and no word of place introduces: "Kharkiv's outskirts". */
export function otherPlaces(reading: Reading, found: readonly Location[]): Location[] {
  const places: Location[] = [];
  for (const toponym of reading.toponyms) {
    if (toponym.role === 'actor') continue;
    const title = reading.tokens.findLast(({ end }) => end <= toponym.start)?.lower ?? '';
    if (OFFICES.has(title) || (title === 'the' && RIVER.test(toponym.text))) continue;
    const from = reading.tokens.findIndex((token) => token.end > toponym.start);
    const until = reading.tokens.findIndex((token) => token.start >= toponym.end);
    const end = until < 0 ? reading.tokens.length : until;
    if (from < 0 || found.some((place) => place.from < end && place.until > from)) continue;
    const { precision } = toponym.place;
    if (ORGANISATIONS.has(reading.tokens[end]?.lower ?? '')) continue;
    const [first, last] = wholeName(reading, from, end);
    const owner = ownerOf(reading, from);
    const country = owner ?? toponym.place.country;
    const before = places.at(-1);
    const joint = before && reading.tokens.slice(before.until, from).every(({ lower }) => JOINTS.has(lower));
    // "attacked Benghazi airport", "hit Tyre and Sidon": what the verb names is where it happened.
    const struck =
      STRIKING.has(title) ||
      (joint === true && before?.preposition === 'hit') ||
      isStruck(reading, from, last);
    places.push({
      from: first,
      until: last,
      ...(precision === 'country'
        ? {}
        : {
            name: first === from && last === end ? toponym.text : nameAt(reading, first, last),
            ...(country === toponym.place.country ? { toponym } : {}),
          }),
      ...(country ? { country } : {}),
      preposition: struck ? 'hit' : '',
      list: struck && joint && before?.preposition === 'hit' ? before.list : from,
    });
  }
  return places;
}

const nameAt = ({ text, tokens }: Reading, from: number, until: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0);

/** "Golestan Palace", "Mina al-Ahmadi": the whole of the name that the finder knows a part of, with its site's kind. */
function wholeName({ tokens, actors }: Reading, from: number, until: number): readonly [number, number] {
  const part = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.kind === 'word' &&
      (token.shape === 'capital' || token.shape === 'mixed') &&
      !token.possessive &&
      !NOT_PLACES.has(token.lower) &&
      !actors.some((mark) => mark.from <= at && at < mark.until)
    );
  };
  let first = from;
  if (first > 1 && part(first - 1) && !part(first - 2)) first -= 1;
  let last = until;
  if (tokens[until - 1]?.possessive) return [first, last];
  if (part(last) && SITE_NAMES.has(tokens[last]?.lower ?? '')) last += 1;
  return [first, last + siteEnding(tokens, last)];
}

/** "The Jabalia refugee camp in the Gaza Strip is hit": the subject of what was done. */
function isStruck({ tokens }: Reading, from: number, until: number): boolean {
  if (from > 3) return false;
  const be = tokens.findIndex(({ lower }, at) => at >= until && at < until + 8 && BE_WORDS.has(lower));
  return be >= 0 && [1, 2].some((step) => STRUCK.test(tokens[be + step]?.lower ?? ''));
}
const STRUCK =
  /^(?:hit|struck|attacked|bombed|shelled|targeted|captured|raided|seized|pounded|bombarded|stormed)$/;

const JOINTS = new Set([',', 'and']);
