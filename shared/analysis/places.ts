import { landAcross } from './border-lines.ts';
import { LOCATIVES, PLACE_KINDS, STRIKING } from './data/locating.en.ts';
import { COUNTRY_BY_NAME, type Link, readChain, toponymIn } from './place-names.ts';
import type { Toponym } from './places/index.ts';
import type { Reading } from './reading.ts';
import { isPlace, isTaken } from './struck-places.ts';
import { RIVER, SEA } from './waters.ts';

/** A place that a sentence locates something at: the name as written, with what is known of it. */
export interface Location {
  /** Tokens, half open. */
  readonly from: number;
  readonly until: number;
  /** As written; absent where only a country is named. */
  readonly name?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly toponym?: Toponym;
  /** The word before it: `in`, `near`, `on` … */
  readonly preposition: string;
  /** Members of one list ("in Dnipro, Kharkiv and Odesa") share it: the token where the list begins. */
  readonly list: number;
}

/** Every place a sentence names after a word of place, chains ("Turbat, Balochistan, Pakistan") and lists resolved. */
export function findLocations(reading: Reading): Location[] {
  const locations: Location[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const struck = STRIKING.has(word);
    if (!struck && !LOCATIVES.has(word)) continue;
    const chain = readChain(reading, at + 1);
    const [first] = chain;
    // "captures Lyman", "strikes the city of Lviv": a name that the finder knows or that the text calls a place.
    if (first === undefined || (word === 'on' && RIVER.test(first.text))) continue;
    if (struck && !isPlace(reading, first, at + 1) && !isTaken(reading, at, first)) continue;
    locations.push(...settle(reading, chain, struck ? 'hit' : word, at));
    at = Math.max(...chain.map(({ until }) => until)) - 1;
  }
  return locations;
}

interface Known extends Link {
  readonly toponym?: Toponym;
  /** ISO alpha-2. */
  readonly country?: string;
  readonly isCountry: boolean;
}

function known(reading: Reading, link: Link): Known {
  const toponym = toponymIn(reading, link.from, link.until);
  const named = COUNTRY_BY_NAME.get(link.text.toLowerCase().replace(/^the /, ''));
  const country = named ?? toponym?.place.country;
  const isCountry =
    named !== undefined || (toponym?.place.precision === 'country' && toponym.text === link.text);
  return { isCountry, ...link, ...(toponym ? { toponym } : {}), ...(country ? { country } : {}) };
}

/** Whether a link says where the one before it lies: "Turbat, Balochistan", "Toul and Nabatieh, Lebanon". */
function contains(link: Known, before: Known | undefined, lastAnd: number, at: number): boolean {
  if (before === undefined || link.joint !== ',') return false;
  if (link.isCountry || at > lastAnd) return true;
  const region = link.toponym?.place;
  return (
    region?.precision === 'region' && before.toponym?.place.region === region.region && KINDED.test(link.text)
  );
}
const KINDED = /(?:oblast|province|state|district|governorate|region|department|county|krai)$/i;

/** Tells containers from siblings in a chain, and gives each place the country that the chain ends in. */
function settle(reading: Reading, chain: readonly Link[], preposition: string, list: number): Location[] {
  const links = chain.map((link) => known(reading, link));
  const lastAnd = links.findLastIndex((link) => link.joint === 'and');
  const places: Location[] = [];
  for (const [at, link] of links.entries()) {
    if (contains(link, links[at - 1], lastAnd, at)) continue;
    // "in Kharkiv, Russia said": a country after a comma without a place before it stands alone.
    const around = links
      .slice(at + 1)
      .filter((later, step) => contains(later, link, lastAnd, at + 1 + step) && later.country);
    // "Ndu, Northwest Region, Cameroon": the country named is surer than what a region's name may mean.
    const container = around.find(({ isCountry }) => isCountry) ?? around[0];
    const owner = at === 0 ? ownerOf(reading, link.from) : undefined;
    const country =
      container?.country ?? owner ?? link.country ?? links.find((one) => one.isCountry)?.country;
    const known = link.toponym && !link.isCountry && (owner === undefined || link.country === owner);
    places.push({
      from: link.from,
      until: link.until,
      ...(link.isCountry ? {} : { name: link.text }),
      ...(country ? { country } : {}),
      ...(known && link.toponym ? { toponym: link.toponym } : {}),
      preposition,
      list,
    });
  }
  return places;
}

/** "the Lebanese city of Blida": the country that the words before a name tell. */
export function ownerOf(reading: Reading, from: number): string | undefined {
  if (reading.tokens[from - 1]?.lower !== 'of' || !PLACE_KINDS.has(reading.tokens[from - 2]?.lower ?? ''))
    return undefined;
  return reading.actors.find(
    ({ until, kind }) => kind === 'demonym' && (until === from - 2 || until === from - 3),
  )?.country;
}

/** ISO alpha-2 of the country around a location: its own, its list's, the next named in the sentence, the one before. */
export function countryAround(
  reading: Reading,
  location: Location,
  locations: readonly Location[],
): string | undefined {
  const { tokens } = reading;
  const across = location.country === undefined ? undefined : landAcross(reading, location.country);
  if (across !== undefined) return across;
  // "the Khor Mor gas field in Sulaymaniyah, Iraq": what stands around it is surer than what its name may mean.
  const around = locations.find(
    ({ from, preposition, country }) =>
      preposition === 'in' &&
      country !== undefined &&
      from > location.until &&
      from <= location.until + 4 &&
      // "Leave through Rafah for hospitals in Egypt": where they go.
      !tokens.slice(location.until, from).some(({ lower }) => lower === 'for'),
  );
  if (around?.country !== undefined && location.name !== undefined) return around.country;
  if (location.country !== undefined) return location.country;
  const sibling = locations.find((other) => other.list === location.list && other.country !== undefined);
  if (sibling !== undefined) return sibling.country;
  const later = locations.find(
    (other) => other.from > location.from && ENCLOSING.has(other.preposition) && other.country,
  );
  if (later !== undefined) return later.country;
  return locations.findLast(
    (other) => other.from < location.from && other.preposition !== 'from' && other.country,
  )?.country;
}
const ENCLOSING = new Set(['in', 'near', 'across', 'within', 'throughout', 'along', 'off']);

/** Waters belong to nobody unless the text says so. */
export const isSea = (location: Location): boolean =>
  location.preposition === 'off' || (location.name !== undefined && SEA.test(location.name));
