import type { Token } from '../text/index.ts';
import {
  BUILDINGS,
  CONNECTORS,
  DESCRIBING,
  DIRECTIONS,
  LOCATIVES,
  MACRO_REGIONS,
  NOT_PLACES,
  PLACE_KINDS,
  STRIKING,
} from './data/locating.en.ts';
import type { Toponym } from './places/index.ts';
import { COUNTRIES } from './places/index.ts';
import type { Reading } from './reading.ts';

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

/** Countries in the order of their names in the sentence, for looking a name up. */
const BY_NAME = new Map(
  COUNTRIES.flatMap((country) =>
    country.words.en.names.map((name) => [name.toLowerCase(), country.alpha2] as const),
  ),
);

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
    if (first === undefined || (struck && !isPlace(reading, first, at + 1))) continue;
    locations.push(...settle(reading, chain, struck ? 'hit' : word, at));
    at = (chain.at(-1)?.until ?? at + 1) - 1;
  }
  return locations;
}

/** Whether what a verb names is a place: known to the finder, or introduced as one. */
const isPlace = (reading: Reading, link: Link, start: number): boolean =>
  !BY_NAME.has(link.text.toLowerCase()) &&
  (toponymIn(reading, link.from, link.until) !== undefined ||
    reading.tokens.slice(start, link.from).some(({ lower }) => PLACE_KINDS.has(lower)));

interface Link {
  readonly from: number;
  readonly until: number;
  readonly text: string;
  /** `and` where the link was joined by "and", else `,`. */
  readonly joint: '' | ',' | 'and';
}

/** Names in a row, joined by commas and "and". */
function readChain(reading: Reading, start: number): Link[] {
  const { tokens } = reading;
  const links: Link[] = [];
  let at = start;
  let joint: Link['joint'] = '';
  while (links.length < 12) {
    const link = readName(reading, at, joint);
    if (link === undefined) break;
    links.push(link);
    at = link.until;
    const word = tokens[at]?.lower;
    const next = tokens[at + 1]?.lower;
    if (word === ',' && next === 'and') {
      joint = 'and';
      at += 2;
    } else if (word === ',') {
      joint = ',';
      at += 1;
    } else if (word === 'and') {
      joint = 'and';
      at += 1;
    } else if (word === 'of' && PLACE_KINDS.has(tokens[at - 1]?.lower ?? '')) {
      // "the Sheikh Radwan district of Gaza City": what it is a part of.
      joint = ',';
      at += 1;
    } else break;
  }
  return links;
}

/** One name: a run of capitals with "of", "al-" and the like inside, with direction and kind words around. */
function readName(reading: Reading, start: number, joint: Link['joint']): Link | undefined {
  const { tokens, text } = reading;
  let from = start;
  // Words between the preposition and the name: "the village of", "a hospital in", "central", "several".
  for (let skipped = 0; skipped < 5; skipped += 1) {
    const token = tokens[from];
    if (token === undefined) return undefined;
    if (isName(token) && !isActor(reading, from)) break;
    const lower = token.lower;
    const plain =
      lower === 'the' ||
      lower === 'of' ||
      DIRECTIONS.has(lower) ||
      PLACE_KINDS.has(lower) ||
      DESCRIBING.test(lower) ||
      isPeopleOf(reading, from);
    if (!plain) return undefined;
    from += 1;
  }
  let first = tokens[from];
  if (first === undefined || !isName(first) || isActor(reading, from) || NOT_PLACES.has(first.lower))
    return undefined;
  let until = from + 1;
  while (until < tokens.length) {
    const token = tokens[until];
    if (token === undefined || tokens[until - 1]?.possessive) break;
    if (isName(token) && !isActor(reading, until)) until += 1;
    else if (CONNECTORS.has(token.lower) && isNameAt(tokens, until + 1) && token.lower !== 'and') until += 1;
    else if (token.text === '–' && isNameAt(tokens, until + 1)) until += 1;
    else break;
  }
  const last = tokens[until - 1];
  if (last === undefined) return undefined;
  const kind = tokens[until];
  if (kind !== undefined && PLACE_KINDS.has(kind.lower) && SUFFIX_KINDS.has(kind.lower)) until += 1;
  else until = withoutCountry(reading, from, until);
  if (tokens[until]?.lower === ',' && tokens[until + 1]?.text === 'D.C.') until += 2;
  // "outside the Federal Constabulary headquarters": no place's name.
  if (BUILDINGS.has(tokens[until]?.lower ?? '') && toponymIn(reading, from, until) === undefined)
    return undefined;
  const end = tokens[until - 1]?.end ?? last.end;
  const name = text.slice(first.start, end);
  // "southern Lebanon" is a region; "central Beirut" is Beirut.
  const before = tokens[from - 1]?.lower ?? '';
  if (from > start && DIRECTIONS.has(before) && isMacro(name.toLowerCase())) {
    from -= 1;
    first = tokens[from] ?? first;
  }
  return { from, until, text: text.slice(first.start, end), joint };
}

/** Names so large that a direction before them makes another place. */
const isMacro = (name: string): boolean => BY_NAME.has(name) || MACRO_REGIONS.has(name) || SEA.test(name);

/** "the southern Lebanese city of Blida", "the Yemeni port": whose it is, before the name. */
const isPeopleOf = (reading: Reading, at: number): boolean =>
  reading.actors.some(({ from, until, kind }) => from === at && until === at + 1 && kind === 'demonym') &&
  PLACE_KINDS.has(reading.tokens[at + 1]?.lower ?? '');

/** "Sumy Oblasts of Ukraine", "Magway Region of Myanmar": the country and the kinds of several are no part of the name. */
function withoutCountry(reading: Reading, from: number, until: number): number {
  const { tokens } = reading;
  // "United States": a country whole.
  if (BY_NAME.has(reading.text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0).toLowerCase()))
    return until;
  for (let at = from + 1; at < until; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (PLURAL_KINDS.has(lower)) return at;
    const rest = reading.text.slice(tokens[at + 1]?.start ?? 0, tokens[until - 1]?.end ?? 0);
    if (lower === 'of' && SUFFIX_KINDS.has(tokens[at - 1]?.lower ?? '') && BY_NAME.has(rest.toLowerCase()))
      return at;
  }
  return until;
}
const PLURAL_KINDS = new Set([
  'oblasts',
  'provinces',
  'districts',
  'states',
  'governorates',
  'regions',
  'departments',
]);

const SUFFIX_KINDS = new Set([
  'region',
  'province',
  'district',
  'oblast',
  'state',
  'governorate',
  'department',
  'county',
]);

const isName = (token: Token): boolean =>
  token.kind === 'word' &&
  !DESCRIBING.test(token.lower) &&
  (token.shape === 'capital' || token.shape === 'mixed' || token.shape === 'upper') &&
  !NOT_PLACES.has(token.lower);
const isNameAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isName(token);
};
/** Whether the token belongs to an actor that is no place: a people, an army, a group. */
const isActor = (reading: Reading, at: number): boolean =>
  reading.actors.some(
    (mark) => mark.from <= at && at < mark.until && mark.kind !== 'name' && mark.kind !== 'capital',
  );

/** The place that the finder knows between two tokens. */
export const toponymIn = (reading: Reading, from: number, until: number): Toponym | undefined => {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[until - 1]?.end ?? 0;
  // A name found inside a longer one ("Al" of "Al-Qlayaa") says nothing of it; its head may ("Sidon District").
  return reading.toponyms.find(
    (toponym) =>
      toponym.start < end && toponym.end > start && (toponym.end - toponym.start) * 2 >= end - start,
  );
};

interface Known extends Link {
  readonly toponym?: Toponym;
  /** ISO alpha-2. */
  readonly country?: string;
  readonly isCountry: boolean;
}

function known(reading: Reading, link: Link): Known {
  const toponym = toponymIn(reading, link.from, link.until);
  const named = BY_NAME.get(link.text.toLowerCase().replace(/^the /, ''));
  const country = named ?? toponym?.place.country;
  const isCountry =
    named !== undefined || (toponym?.place.precision === 'country' && toponym.text === link.text);
  return { ...link, isCountry, ...(toponym ? { toponym } : {}), ...(country ? { country } : {}) };
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
export function countryAround(location: Location, locations: readonly Location[]): string | undefined {
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

const SEA = /\b(?:sea|ocean|gulf|strait|pacific|atlantic|mediterranean|caribbean)\b/i;

/** Waters belong to nobody unless the text says so. */
export const isSea = (location: Location): boolean =>
  location.preposition === 'off' || (location.name !== undefined && SEA.test(location.name));
