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
