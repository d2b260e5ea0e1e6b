import type { Place } from '../../model/index.ts';
import type { Token } from '../../text/index.ts';
import { ACTOR_NOUNS, ACTOR_VERBS, LOCATIVES, REGION_DIRECTIONS } from '../data/places/words.ts';
import { isShouted } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hashName } from './keys.ts';
import type { PieceText } from './match.ts';
import type { Candidate, Choice } from './resolve.ts';
import type { Names, Sense, Special } from './senses.ts';
import type { Toponym } from './toponym.ts';

/** What is told of a name that was taken for a place: its span with type words and direction, its place, its role. */
export function toponymOf(
  view: PieceText,
  candidate: Candidate,
  choice: Choice,
  odds: number,
  tables: Names,
): Toponym {
  const { match, evidence } = candidate;
  const { sense } = choice;
  const from = withDirection(view, match.from, sense.kind);
  const widened =
    evidence.site && sense.kind === 'country' ? evidence.to : sense.record ? match.to : evidence.to;
  const start = view.pieces[from]?.start ?? 0;
  const end = view.pieces[widened - 1]?.end ?? start;
  const place = placeOf(sense, tables.gazetteer);
  const text = view.text.slice(start, end);
  // "Kuwait International Airport": a site in the country, whose coordinates are not known.
  const site = evidence.site && sense.kind === 'country';
  return {
    start,
    end,
    text,
    place: site
      ? { name: text, precision: 'exact', country: sense.country }
      : from === match.from
        ? place
        : partOf(place, text),
    role:
      sense.kind === 'demonym' ||
      isActor(view, candidate, sense.seatOf !== undefined || sense.kind === 'country')
        ? 'actor'
        : 'place',
    score: Math.round(100 / (1 + Math.exp(-odds))) / 100,
    reasons: [...evidence.reasons, choice.reason],
  };
}

/** The place of a sense as the product's other rooms know it. */
function placeOf(sense: Sense, gazetteer: Gazetteer): Place {
  const { record, special, place } = sense;
  if (record)
    return {
      name: record.name,
      geonameId: record.geonameId,
      lat: record.lat,
      lon: record.lon,
      precision: 'country',
      country: record.alpha2,
    };
  if (special)
    return {
      name: special.name,
      lat: special.lat,
      lon: special.lon,
      precision: special.precision,
      ...(special.geonameId === undefined ? {} : { geonameId: special.geonameId }),
      ...(special.country === '' ? {} : { country: special.country }),
      ...(special.region === '' ? {} : { region: special.region }),
      ...(isWithinRegion(special, gazetteer) ? { withinRegion: true } : {}),
    };
  if (place === undefined) return { name: '', precision: 'region' };
  return {
    name: gazetteer.name(place),
    geonameId: gazetteer.geonameId(place),
    lat: gazetteer.lat(place),
    lon: gazetteer.lon(place),
    precision: sense.kind === 'town' ? 'city' : 'region',
    ...(sense.country === '' ? {} : { country: sense.country }),
    ...(sense.region === '' ? {} : { region: sense.region }),
    ...(sense.kind === 'district' && sense.region !== '' ? { withinRegion: true } : {}),
  };
}

/** "Tirah Valley" is less than the region that it lies in; "Tatarstan" is another of the region's own names. */
function isWithinRegion({ name, precision, region }: Special, gazetteer: Gazetteer): boolean {
  if (precision !== 'region' || region === '') return false;
  const hash = hashName(name);
  const whole = gazetteer.placesOfRegions().get(region);
  return hash !== undefined && !gazetteer.lookUp(hash).some((hit) => hit.place === whole);
}

/** A part of a country or region, as written; the middle of the whole would be a wrong place for it. */
const partOf = ({ country, region, precision, lat, lon }: Place, name: string): Place => ({
  ...{ name, precision: 'region' },
  ...(precision === 'country' || lat === undefined || lon === undefined ? {} : { lat, lon }),
  ...(country === undefined ? {} : { country }),
  ...(region === undefined ? {} : { region, withinRegion: true }),
});

/** "southern Lebanon", "central and southern Israel": the direction belongs to the name of a region of a country. */
function withDirection(view: PieceText, from: number, kind: Choice['sense']['kind']): number {
  // Of a town, a direction is a part: the town itself is the place.
  if (kind === 'demonym' || kind === 'site' || kind === 'town') return from;
  const directs = (at: number): boolean =>
    at >= 0 && view.gap(at) === 'joined' && REGION_DIRECTIONS.has(view.folded(at));
  let first = from;
  while (directs(first - 1)) {
    first--;
    const and = first > 1 && view.folded(first - 1) === 'and' && view.gap(first - 1) === 'joined';
    if (and && directs(first - 2)) first--;
  }
  return first;
}

/** A capital or country that acts: "Moscow said", "Kyiv's forces", "talks between Moscow and Kyiv". */
function isActor(view: PieceText, candidate: Candidate, state: boolean): boolean {
  if (!state || candidate.evidence.located) return false;
  const { match } = candidate;
  const before = view.folded(match.from - 1);
  if (match.from > 0 && view.gap(match.from - 1) === 'joined' && LOCATIVES.has(before)) return false;
  const after = view.folded(match.to);
  const last: Token | undefined = view.pieces[match.to - 1]?.token;
  if (last?.possessive) return ACTOR_NOUNS.has(after);
  if (view.gap(match.to - 1) !== 'joined') return false;
  return ACTOR_VERBS.has(after) && !isShouted(view, match.from);
}
