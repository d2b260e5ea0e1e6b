import { otherPlaces } from './other-places.ts';
import { findLocations, type Location } from './places.ts';
import { slavicPlaces } from './placing.slavic.ts';
import type { Reading } from './reading.ts';
import { isSpeakers } from './speakers.ts';

/** Every place that a sentence names, in order. */
export function locate(reading: Reading, slavic: boolean): Location[] {
  if (slavic) return slavicPlaces(reading);
  const named = findLocations(reading);
  return [...named, ...otherPlaces(reading, named)]
    .filter((location) => !isSpeakers(reading, location))
    .sort((a, b) => a.from - b.from);
}

/** What is heard and seen before anybody says what it was. */
const SIGNS =
  /^(?:explosions?|blasts?|blaze|fires|взрыв\S*|вибух\S*|пожар\S*|пожеж\S*|горит|горить|палає|прилет\S*|приліт\S*|тревог\S*|тривог\S*)$/;

/**
 * Where a sentence's event was when only the sentence before names the place: "Взрывы в Джанкое. Оккупанты пишут об ударе
 * по аэродрому". The tokens are of no sentence that the event stands in, so they are none.
 */
export function stageOf(before: Reading | undefined, slavic: boolean): Location | undefined {
  if (before === undefined || !before.tokens.some(({ lower }) => SIGNS.test(lower))) return undefined;
  const named = locate(before, slavic).filter(
    ({ name, preposition }) => name !== undefined && (slavic || preposition !== ''),
  );
  const [place] = named;
  return place === undefined ? undefined : { ...place, from: 0, until: 0, list: 0 };
}

const SETTLEMENTS = /^(?:city|town|village|port|capital|camp)$/;
const AT = /^(?:in|at|on|near|outside|across|around|over|of)$/;

/**
 * Where an English sentence that says "there" or "in the city" speaks of: the town that the one before named last.
 * "Kharkiv was not spared. A missile hit a factory in the city."
 */
export function pointedTo(
  { tokens }: Reading,
  here: readonly Location[],
  before: Reading | undefined,
): Location | undefined {
  if (before === undefined || here.some(({ name }) => name !== undefined)) return undefined;
  const points = tokens.some(({ lower }, at) => {
    const next = tokens[at + 1]?.lower ?? '';
    // "There was", "there are": no place.
    if (lower === 'there') return at > 0 && !/^(?:is|are|was|were|has|have|had|will|would|be)$/.test(next);
    if (!AT.test(lower) || next !== 'the') return false;
    return (
      SETTLEMENTS.test(tokens[at + 2]?.lower ?? '') &&
      !/^(?:of|where|that)$/.test(tokens[at + 3]?.lower ?? '')
    );
  });
  if (!points) return undefined;
  const place = locate(before, false).findLast(
    ({ toponym }) => toponym?.place.precision === 'city' || toponym?.place.precision === 'exact',
  );
  return place === undefined ? undefined : { ...place, from: 0, until: 0, list: 0 };
}
