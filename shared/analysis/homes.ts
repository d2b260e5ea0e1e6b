import type { Draft } from './draft.ts';
import { isSea, type Location } from './places.ts';
import type { Reading } from './reading.ts';
import { homeOf, type Role } from './roles.ts';

const TRUCES: ReadonlySet<string> = new Set([
  'ceasefire',
  'ceasefire_violation',
  'prisoner_exchange',
  'humanitarian_access',
  'other_deescalation',
]);

/** A truce between one state and those who fight it at home lies in that state; with Hamas or Hezbollah it lies in two. */
export function homeOfTruce(
  reading: Reading,
  { type }: Draft,
  place: Location | undefined,
  parties: readonly string[],
): string | undefined {
  if (place !== undefined || !TRUCES.has(type)) return undefined;
  const states = parties.flatMap((code) => homeOf(code) ?? []);
  const [state] = states;
  const others = reading.actors.filter(
    (mark) => homeOf(mark.code) === undefined && (mark.kind === 'noun' || parties.includes(mark.code)),
  );
  const homes = new Set(others.flatMap(({ country }) => country ?? []));
  if (states.length > 1 || others.length === 0 || homes.size > 1) return undefined;
  const [home] = homes;
  if (state === undefined) return type === 'ceasefire' ? home : undefined;
  return home === undefined || home === state ? state : undefined;
}

/** Where no place is named, a state is struck at home, and a group where it mostly acts; on the open sea nobody is. */
export function homeOfVictim(
  reading: Reading,
  draft: Draft,
  place: Location | undefined,
  initiator: Role | undefined,
  target: Role | undefined,
): string | undefined {
  if (place !== undefined && isSea(place)) return undefined;
  // A ship is where it sails, and a state's troops may be anywhere.
  if (atSea(reading, draft, place) || isAdrift(reading, place)) return undefined;
  const states = new Set(
    [initiator, target].flatMap((role) => (role && homeOf(role.code) ? [role.code] : [])),
  );
  const clash = reading.hits.some(({ classes }) => classes.includes('violence.clash'));
  if (states.size > 1 && (clash || ABROAD.has(target?.rule ?? ''))) return undefined;
  if (target !== undefined) {
    const home = homeOf(target.code) ?? reading.actors.find(({ code }) => code === target.code)?.country;
    if (home !== undefined) return home;
  }
  return initiator === undefined
    ? undefined
    : reading.actors.find(({ code, kind }) => code === initiator.code && kind === 'group')?.country;
}
const atSea = (reading: Reading, { family }: Pick<Draft, 'family'>, place: Location | undefined): boolean =>
  family === 'strike' && place === undefined && reading.tokens.some(({ lower }) => SHIP.test(lower));
/** "A tanker near Fujairah is struck": a ship off a coast is in nobody's waters, unless in port or said to be. */
export const isOffshore = ({ tokens }: Reading, place: Location): boolean =>
  (place.preposition === 'near' ||
    place.preposition === 'off' ||
    tokens.slice(Math.max(0, place.from - OFF_REACH), place.from).some(({ lower }) => OFF.test(lower))) &&
  tokens.some(({ lower }) => SHIP.test(lower)) &&
  !tokens.some(
    ({ lower }, at) => IN_PORT.test(lower) || (lower === 'carrier' && LAND.test(tokens[at - 1]?.lower ?? '')),
  );
/** "off the coast of Mogadishu", "50 nautical miles northwest of Dubai". */
const OFF = /^(?:coast|coastline|shores?|nm|\d+nm|nautical)$/;
const OFF_REACH = 5;
const IN_PORT = /^(?:territorial|ports?|harbou?r|docked|berthed|anchored|moored|dock)$/;
const LAND = /^(?:personnel|troop|armou?red)$/;
/** A place off which a ship was: its country was taken from it. */
const isAdrift = (reading: Reading, place: Location | undefined): boolean =>
  place !== undefined && place.country === undefined && isOffshore(reading, place);
export const SHIP =
  /^(?:(?:war)?ships?|vessels?|tankers?|frigate|corvette|submarine|destroyer|boats?|freighter|carrier|yacht|trawler|танкер\S{0,3}|судно|судна|суду|судном|суда|балкер\S{0,3}|сухогруз\S{0,3}|суховантаж\S{0,4}|кораб(?:л|е)\S{1,3}|фрегат\S{0,3}|катер\S{0,3}|лодк\S{1,3}|човн\S{1,3}|яхт\S{1,2}|эсмин\S{2,5}|есмін\S{2,5}|контейнеровоз\S{0,3}|газовоз\S{0,3})$/;
const ABROAD = new Set(['owner of what was hit', 'whose people were lost', 'whose post was hit']);

/**
 * Where a place that no table knows lies: in the one state that the sentence names beside whoever struck from afar
 * ("Fights erupt in the village of Talataye …, with the Malian army"), else where the sentences before were.
 */
export function homeOfUnknown(
  reading: Reading,
  { family }: Draft,
  place: Location | undefined,
  initiator: Role | undefined,
  scene: string | undefined,
): string | undefined {
  if (place !== undefined && (place.name === undefined || isSea(place) || isAdrift(reading, place)))
    return undefined;
  const named = new Set(
    reading.actors.flatMap(({ code, kind }) =>
      kind !== 'group' && kind !== 'noun' && code !== (family === 'strike' ? initiator?.code : '')
        ? (homeOf(code) ?? [])
        : [],
    ),
  );
  const [one] = named;
  if (place !== undefined && named.size === 1) return one;
  if (family === 'talks' || scene === undefined || atSea(reading, { family }, place)) return undefined;
  return named.size === 0 || (named.size === 1 && one === scene) ? scene : undefined;
}
