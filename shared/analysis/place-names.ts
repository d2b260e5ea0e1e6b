import type { Token } from '../text/index.ts';
import {
  BUILDINGS,
  CONNECTORS,
  DESCRIBING,
  DIRECTIONS,
  MACRO_REGIONS,
  NOT_PLACES,
  PLACE_KINDS,
  SITE_ENDINGS,
} from './data/locating.en.ts';
import { NO_TOWN } from './data/places/words.ts';
import type { Toponym } from './places/index.ts';
import { COUNTRIES } from './places/index.ts';
import type { Reading } from './reading.ts';
import { SEA } from './waters.ts';

/** Countries in the order of their names in the sentence, for looking a name up. */
export const COUNTRY_BY_NAME = new Map(
  COUNTRIES.flatMap((country) =>
    country.words.en.names.map((name) => [name.toLowerCase(), country.alpha2] as const),
  ),
);

/** One name of a chain. Tokens, half open. */
export interface Link {
  readonly from: number;
  readonly until: number;
  readonly text: string;
  /** `and` where the link was joined by "and", else `,`. */
  readonly joint: '' | ',' | 'and';
}

/** Names in a row, joined by commas and "and". */
export function readChain(reading: Reading, start: number): Link[] {
  const { tokens } = reading;
  const links: Link[] = [];
  let at = start;
  let joint: Link['joint'] = '';
  while (links.length < 12) {
    const link = readName(reading, at, joint);
    if (link === undefined || (joint === 'and' && isSomebody(reading, link))) break;
    links.push(link);
    at = link.until;
    const word = tokens[at]?.lower;
    const next = tokens[at + 1]?.lower;
    // "the central Gaza town of Deir al-Balah": the town, and where it lies.
    if (links.length === 1 && next === 'of' && PLACE_KINDS.has(word ?? '') && link.until === at) {
      const town = readName(reading, at + 2, '');
      if (town !== undefined) return [town, { ...link, joint: ',' }];
    }
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

/** "in Sanaa and Saada, and Donald Trump warned": whoever bears the name that goes on. */
const isSomebody = (reading: Reading, { from, until }: Link): boolean => {
  const next = reading.tokens[until];
  return (
    next?.kind === 'word' &&
    next.shape === 'capital' &&
    !PLACE_KINDS.has(next.lower) &&
    toponymIn(reading, from, until) === undefined
  );
};

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
    // "Jammu and Kashmir", "Chaharmahal and Bakhtiari": one region.
    else if (token.lower === 'and' && isWhole(reading, first.start, tokens[until + 1])) until += 1;
    else break;
  }
  const last = tokens[until - 1];
  // "On Independence Day", "fired on the Jaffar Express".
  if (last === undefined || (until > from + 1 && NO_TOWN.has(last.lower))) return undefined;
  // "in South Sudan's capital Juba", "in Pakistan's North Waziristan": what lies in the country.
  if (last.possessive && COUNTRY_BY_NAME.has(text.slice(first.start, last.end).toLowerCase())) {
    const inner = readName(reading, until, joint);
    if (inner !== undefined && inner.from <= until + 2) return inner;
  }
  const kind = tokens[until];
  // "the Red Sea port of Yanbu": the town, not the water.
  if (
    SEA.test(text.slice(first.start, last.end)) &&
    kind?.lower === 'port' &&
    tokens[until + 1]?.lower === 'of'
  )
    return readName(reading, until + 2, joint);
  const ending = siteEnding(tokens, until);
  if (kind !== undefined && PLACE_KINDS.has(kind.lower) && SUFFIX_KINDS.has(kind.lower)) until += 1;
  else if (ending > 0) until += ending;
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

/** Whether the finder knows a name that begins before "and" and goes on behind it. */
const isWhole = (reading: Reading, start: number, next: Token | undefined): boolean =>
  next !== undefined &&
  (reading.toponyms.some(
    ({ start: from, end, place }) => from === start && end >= next.end && place.precision === 'region',
  ) ||
    TWO_NAMES.has(reading.text.slice(start, next.end).toLowerCase()));
const TWO_NAMES = new Set([
  'jammu and kashmir',
  'sistan and baluchestan',
  'chaharmahal and bakhtiari',
  'kohgiluyeh and boyer-ahmad',
  'bosnia and herzegovina',
  'trinidad and tobago',
  'newfoundland and labrador',
]);

/** How many words of a site's kind stand at a token: "refugee camp", "port" (but not "port city", "port area"). */
export const siteEnding = (tokens: readonly Token[], at: number): number => {
  const ending = SITE_ENDINGS.find((words) => words.every((word, step) => tokens[at + step]?.text === word));
  const next = tokens[at + (ending?.length ?? 0)]?.lower ?? '';
  return ending === undefined || next === 'of' || PLACE_KINDS.has(next) ? 0 : ending.length;
};

/** Names so large that a direction before them makes another place. */
const isMacro = (name: string): boolean =>
  COUNTRY_BY_NAME.has(name) || MACRO_REGIONS.has(name) || SEA.test(name);

/** "the southern Lebanese city of Blida", "the Yemeni port": whose it is, before the name. */
const isPeopleOf = (reading: Reading, at: number): boolean =>
  reading.actors.some(({ from, until, kind }) => from === at && until === at + 1 && kind === 'demonym') &&
  PLACE_KINDS.has(reading.tokens[at + 1]?.lower ?? '');

/** "Sumy Oblasts of Ukraine", "Magway Region of Myanmar": the country and the kinds of several are no part of the name. */
function withoutCountry(reading: Reading, from: number, until: number): number {
  const { tokens } = reading;
  // "United States": a country whole.
  if (
    COUNTRY_BY_NAME.has(
      reading.text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0).toLowerCase(),
    )
  )
    return until;
  for (let at = from + 1; at < until; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (PLURAL_KINDS.has(lower)) return at;
    const rest = reading.text.slice(tokens[at + 1]?.start ?? 0, tokens[until - 1]?.end ?? 0);
    if (
      lower === 'of' &&
      SUFFIX_KINDS.has(tokens[at - 1]?.lower ?? '') &&
      COUNTRY_BY_NAME.has(rest.toLowerCase())
    )
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
