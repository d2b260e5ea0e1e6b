/** Whether a mention and an event are in one place, as far as each says where. */
import type { EventType, FusedEvent, Mention, Place } from '../model/index.ts';

/** Named places that differ but may still be meant for one: the fit needs other evidence. */
export const NEAR = 0.5;

/** What a text names as the place of these is where it was said, or one side's home: it contradicts nothing. */
const ANYWHERE: ReadonlySet<EventType> = new Set<EventType>([
  'prisoner_exchange',
  'talks_urged',
  'talks_refused',
  'plan_proposed',
  'ceasefire',
]);

export const mayBeAnywhere = (type: EventType): boolean => ANYWHERE.has(type);

/**
 * 4 the same place, 2 one within the other, `NEAR` two names of which the gazetteer knows one at most or that lie in one
 * region, 0 one side names none; nothing where they differ.
 */
export function placeFit(mention: Mention, event: FusedEvent): number | undefined {
  const fit = isOneCountry(mention, event) ? finePlaceFit(mention, event) : undefined;
  return mayBeAnywhere(mention.type) && (fit === undefined || fit === NEAR) ? 0 : fit;
}

function isOneCountry(mention: Mention, event: FusedEvent): boolean {
  const country = mention.country ?? mention.resolved?.country;
  return country === undefined || event.country === undefined || country === event.country;
}

function finePlaceFit(mention: Mention, event: FusedEvent): number | undefined {
  const [a, b] = [
    whereOf(mention.resolved, mention.place),
    whereOf(event.place, event.place === undefined ? event.placeName : (event.placeName ?? event.place.name)),
  ];
  if (a === undefined || b === undefined) return 0;
  const named = nameFit(a.name, b.name);
  if (a.known !== undefined && b.known !== undefined) {
    const fit = resolvedFit(a.known, b.known) ?? named;
    return fit ?? (areaOf(a.known) === areaOf(b.known) ? NEAR : undefined);
  }
  if (named !== undefined) return named;
  if (isDescription(a) || isDescription(b)) return 0;
  return (mention.country ?? mention.resolved?.country) === undefined || event.country === undefined
    ? undefined
    : NEAR;
}

interface Where {
  readonly name: string;
  /** Absent where the gazetteer doesn't tell where that is. */
  readonly known?: Place;
}

function whereOf(resolved: Place | undefined, name: string | undefined): Where | undefined {
  if (resolved?.precision === 'country') return undefined;
  const said = name ?? resolved?.name;
  if (said === undefined) return undefined;
  const known = resolved !== undefined && (resolved.geonameId ?? resolved.region) !== undefined;
  return { name: said, ...(known ? { known: wide(resolved, said) } : {}) };
}

/** "western Yemen", "a Russian refinery": says less than a name does. */
const isDescription = ({ name, known }: Where): boolean =>
  known === undefined &&
  name
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => /^\p{Ll}{3}/u.test(word) && !/^(?:the|and|der|del|des)$/.test(word));

/** Governorates of a strip of land that reports call by its name, which is its first city's too. */
const GAZA_STRIP: ReadonlySet<string> = new Set(['PS-GZA', 'PS-NGZ', 'PS-DEB', 'PS-KYS', 'PS-RFH']);

const wide = (place: Place, said: string): Place =>
  /^gaza(?: strip)?$/i.test(said) ? { ...place, precision: 'region' } : place;

const areaOf = ({ region, country }: Place): string =>
  region === undefined ? `in ${country}` : GAZA_STRIP.has(region) ? 'Gaza Strip' : region;

function resolvedFit(a: Place, b: Place): number | undefined {
  if (a.geonameId !== undefined && a.geonameId === b.geonameId) return 4;
  if (a.geonameId === undefined && b.geonameId === undefined && a.name === b.name && a.region === b.region)
    return 4;
  if (a.region === undefined || b.region === undefined || areaOf(a) !== areaOf(b)) return undefined;
  // One district is not the next one, and a town may lie in another: only their names can tell.
  if (a.withinRegion === true && b.precision !== 'region') return undefined;
  if (b.withinRegion === true && a.precision !== 'region') return undefined;
  if (a.precision === 'region' && b.precision === 'region')
    return a.withinRegion === b.withinRegion ? (a.withinRegion === true ? undefined : 4) : 2;
  return a.precision === 'region' || b.precision === 'region' ? 2 : undefined;
}

/** Places that the gazetteer doesn't tell: the same words, or all of the one's in the other's. */
function nameFit(a: string, b: string): number | undefined {
  const [wordsA, wordsB] = [placeWords(a), placeWords(b)];
  const [few, many] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (few.length === 0 || !few.every((word) => many.includes(word))) return undefined;
  return few.length === many.length ? 4 : 2;
}

const PLACE_KINDS = new Set(
  'the of in near city region oblast province district area areas outskirts town village port governorate область регион город місто city'.split(
    ' ',
  ),
);
const placeWords = (name: string): string[] =>
  name
    .toLowerCase()
    .slice(0, 200)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !PLACE_KINDS.has(word));
