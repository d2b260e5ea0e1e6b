import type { Token } from '../text/index.ts';
import { CONNECTORS, DIRECTIONS, LOCATIVES, NOT_PLACES, PLACE_KINDS } from './data/locating.en.ts';
import { COUNTRIES } from './places/countries.ts';
import type { Toponym } from './places/toponym.ts';
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
    if (!LOCATIVES.has(word)) continue;
    const chain = readChain(reading, at + 1);
    if (chain.length === 0) continue;
    locations.push(...settle(reading, chain, word, at));
    at = (chain.at(-1)?.until ?? at + 1) - 1;
  }
  return locations;
}

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
    const plain = lower === 'the' || lower === 'of' || DIRECTIONS.has(lower) || PLACE_KINDS.has(lower);
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
  const end = tokens[until - 1]?.end ?? last.end;
  const name = text.slice(first.start, end);
  // "southern Lebanon" is a region; "central Beirut" is Beirut.
  if (BY_NAME.has(name.toLowerCase()))
    while (
      from > start &&
      (DIRECTIONS.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.lower === 'and')
    ) {
      from -= 1;
      first = tokens[from] ?? first;
    }
  return { from, until, text: text.slice(first.start, end), joint };
}

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

const toponymIn = (reading: Reading, from: number, until: number): Toponym | undefined => {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[until - 1]?.end ?? 0;
  return reading.toponyms.find((toponym) => toponym.start >= start && toponym.end <= end);
};

/** Tells a chain from a list: what follows by a comma and holds what came before is its container, else a sibling. */
function settle(reading: Reading, chain: readonly Link[], preposition: string, list: number): Location[] {
  const last = chain.at(-1);
  const countryOf = (link: Link): string | undefined => {
    const known = BY_NAME.get(link.text.toLowerCase().replace(/^(?:the )?(?:[a-z-]+ )*?(?=[A-Z])/, ''));
    return (
      known ??
      BY_NAME.get(link.text.toLowerCase()) ??
      toponymIn(reading, link.from, link.until)?.place.country
    );
  };
  const isCountry = (link: Link): boolean => BY_NAME.has(link.text.toLowerCase());
  const locations: Location[] = [];
  let country = last === undefined ? undefined : countryOf(last);
  // Read from the right: containers come after what they contain.
  const kept: Link[] = [];
  for (let at = chain.length - 1; at >= 0; at -= 1) {
    const link = chain[at];
    if (link === undefined) continue;
    const next = chain[at + 1];
    if (isCountry(link)) {
      country = BY_NAME.get(link.text.toLowerCase());
      if (chain.length === 1 || next !== undefined) kept.unshift(link);
      continue;
    }
    // "Turbat, Balochistan, Pakistan": one place, unless a list is meant ("Dnipro, Kharkiv and Odesa").
    kept.unshift(link);
  }
  const joined = chain.some((link) => link.joint === 'and');
  const places = kept.filter((link) => !isCountry(link));
  const chosen = joined ? places : places.slice(0, 1);
  for (const link of chosen) {
    const toponym = toponymIn(reading, link.from, link.until);
    const of = toponym?.place.country ?? country;
    locations.push({
      from: link.from,
      until: link.until,
      name: link.text,
      ...(of ? { country: of } : {}),
      ...(toponym ? { toponym } : {}),
      preposition,
      list,
    });
  }
  if (locations.length === 0 && last !== undefined && country !== undefined)
    locations.push({ from: last.from, until: last.until, country, preposition, list });
  return locations;
}
