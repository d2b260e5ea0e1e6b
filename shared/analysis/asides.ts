import { NO_PLACE } from './data/locating.slavic.ts';
import { readSlavicExchanged } from './exchange.slavic.ts';
import type { Reading } from './reading.ts';
import { locate } from './stage.ts';
import type { Aside, Told } from './story.ts';
import { weaponIn } from './strike-type.ts';
import { isSuspected } from './voices.slavic.ts';

/** What a Russian or Ukrainian sentence names that may be of an event told elsewhere. */
export function asides(reading: Reading): Pick<Told, 'sides' | 'sites' | 'swapped'> {
  const swapped = reading.numbers.length === 0 ? undefined : readSlavicExchanged(reading)?.value;
  return {
    sides: reading.actors.filter((mark) => !isSuspected(reading, mark)).map(({ code }) => code),
    sites: sitesOf(reading),
    ...(swapped === undefined ? {} : { swapped }),
  };
}

/** The towns and countries that a Russian or Ukrainian sentence names. */
const sitesOf = ({ toponyms }: Reading): readonly Aside[] =>
  toponyms
    .filter(({ place, text }) => place.precision === 'exact' || !NO_PLACE.test(text.toLowerCase()))
    .map(({ place, text }) => ({
      place: text,
      resolved: place,
      ...(place.country ? { country: place.country } : {}),
    }));

/** Where a sentence without an event is set, and the weapon that it names. */
export function asideOf(reading: Reading, slavic: boolean): Aside | undefined {
  const at = locate(reading, slavic).find(
    ({ name, toponym, preposition, from }) =>
      name !== undefined &&
      // "У Коротичі рятувальники …": a village that no table knows opens the sentence.
      (toponym !== undefined || (slavic && preposition !== '' && from === 1)) &&
      (slavic || !UNSETTLED.has(preposition)),
  );
  const weapon = weaponIn(reading);
  if (at === undefined && weapon === undefined) return undefined;
  return {
    ...(weapon ? { type: weapon } : {}),
    ...(at?.name ? { place: at.name } : {}),
    ...(at?.country ? { country: at.country } : {}),
    ...(at?.toponym ? { resolved: at.toponym.place } : {}),
  };
}
const UNSETTLED = new Set(['', 'from', 'between']);
