/** Whether a mention tells of an event: family and type, place, time, actors. */

import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  type EventType,
  type FusedEvent,
  type Instant,
  type Mention,
  type Place,
} from '../model/index.ts';
import { headlinesAlike } from './headline.ts';

/** A mention with the report that carries it. */
export interface Reported {
  readonly mention: Mention;
  readonly published: Instant;
  readonly title?: string;
}

/** How well a mention fits an event. */
export interface Fit {
  /** Higher is closer; comparable between events for one mention only. */
  readonly score: number;
  /** Place and type name one happening on their own: such a fit may make two events merge. */
  readonly firm: boolean;
}

/** Days either way of a named date that reports of one event differ by: a night has two. */
const WINDOW: Readonly<Record<EventType, number>> = {
  air_strike: 1,
  drone_strike: 1,
  missile_strike: 1,
  shelling: 1,
  strike: 1,
  violence: 1,
  talks_held: 1,
  talks_announced: 2,
  talks_urged: 1,
  talks_refused: 1,
  plan_proposed: 2,
  agreement: 2,
  ceasefire: 2,
  ceasefire_violation: 1,
  prisoner_exchange: 1,
  humanitarian_access: 2,
  other_deescalation: 2,
};
/** A report without a date tells of the day it came out, or of one of so many days before. */
const UNDATED_BACK = 2;

export const isVagueType = (type: EventType): boolean => type === 'strike';

/** The days on which a mention's event may be filed. */
export function daysOf({ mention, published }: Reported): { readonly from: Day; readonly to: Day } {
  const window = WINDOW[mention.type];
  const slack = mention.date !== undefined && isExact(mention) ? window : 7;
  if (mention.date === undefined) {
    const day = dayOf(published);
    return { from: addDays(day, -UNDATED_BACK - 1), to: addDays(day, 1) };
  }
  // An event that no report dated is filed under its first report, up to two days on.
  return { from: addDays(mention.date, -slack), to: addDays(mention.date, slack + UNDATED_BACK) };
}

const isExact = (mention: Mention): boolean => (mention.datePrecision ?? 'day') === 'day';

/** @returns nothing where the mention tells of something else. */
export function fitOf(report: Reported, event: FusedEvent): Fit | undefined {
  const { mention } = report;
  if (mention.family !== event.family) return undefined;
  const type = typeFit(mention.type, event.type);
  const place = placeFit(mention, event);
  const date = dateFit(report, event);
  const actors = actorFit(mention, event);
  if (type === undefined || place === undefined || date === undefined || actors === undefined)
    return undefined;
  const toll = tollFit(mention, event);
  if (toll === undefined) return undefined;
  // Next day's strike on the same city is another, unless something but the place says it is the same.
  if (date < 2 && toll <= 0 && !isTalks(mention)) return undefined;
  const alike = place === 0 && headlinesAlike(report.title, event.headline);
  if (place === 0 && !alike && !tellsEnough(mention, actors, toll)) return undefined;
  return {
    score: type + place + date + actors + toll + (alike ? 2 : 0),
    firm: place >= 2 && !isVagueType(mention.type) && !isVagueType(event.type),
  };
}

/** Without a place to go by: talks by their sides, violence by its toll or by both its sides. */
const tellsEnough = (mention: Mention, actors: number, toll: number): boolean =>
  isTalks(mention) ? actors > 0 : toll > 0 || actors > 1;

const isTalks = (mention: Mention): boolean => mention.family === 'talks';

function typeFit(a: EventType, b: EventType): number | undefined {
  if (a === b) return 2;
  if (isVagueType(a) || isVagueType(b)) return 1;
  // A round that was announced for a day and the round that was held on it.
  if ((a === 'talks_announced' && b === 'talks_held') || (a === 'talks_held' && b === 'talks_announced'))
    return 0;
  return undefined;
}

/** 4 the same place, 2 one within the other, 0 one side names none; nothing where they differ. */
function placeFit(mention: Mention, event: FusedEvent): number | undefined {
  const country = mention.country ?? mention.resolved?.country;
  if (country !== undefined && event.country !== undefined && country !== event.country) return undefined;
  const [a, b] = [mention.resolved, event.place];
  const aFine = a !== undefined && a.precision !== 'country';
  const bFine = b !== undefined && b.precision !== 'country';
  if (aFine && bFine) return resolvedFit(a, b) ?? nameFit(mention.place ?? a.name, event.placeName ?? b.name);
  const aName = aFine ? a.name : a === undefined ? mention.place : undefined;
  const bName = bFine ? b.name : b === undefined ? event.placeName : undefined;
  if (aName !== undefined && bName !== undefined) return nameFit(aName, bName);
  return 0;
}

function resolvedFit(a: Place, b: Place): number | undefined {
  if (a.geonameId !== undefined && a.geonameId === b.geonameId) return 4;
  if (a.geonameId === undefined && b.geonameId === undefined && a.name === b.name && a.region === b.region)
    return 4;
  if (a.region === undefined || a.region !== b.region) return undefined;
  if (a.precision === 'region' && b.precision === 'region') return 4;
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

/** 3 the same day named, 2 compatible, 1 within the type's window; nothing beyond it. */
function dateFit({ mention, published }: Reported, event: FusedEvent): number | undefined {
  const day = mention.date ?? dayOf(published);
  const apart = daysBetween(event.date, day);
  const window = WINDOW[mention.type];
  const [named, eventNamed] = [mention.date !== undefined, event.datePrecision !== 'report'];
  if (!isExact(mention) || ['week', 'month', 'year'].includes(event.datePrecision))
    return Math.abs(apart) <= (coarser(mention, event) === 'week' ? 7 : 31) ? 1 : undefined;
  if (named && eventNamed) return apart === 0 ? 3 : Math.abs(apart) <= window ? 1 : undefined;
  if (named) return apart <= 0 && apart >= -UNDATED_BACK ? 2 : apart > 0 && apart <= 1 ? 1 : undefined;
  if (eventNamed) return apart >= 0 && apart <= UNDATED_BACK ? 2 : apart < 0 && apart >= -1 ? 1 : undefined;
  return apart === 0 ? 2 : Math.abs(apart) <= 1 ? 1 : undefined;
}

const coarser = (mention: Mention, event: FusedEvent): string | undefined =>
  event.datePrecision === 'week' || event.datePrecision === 'month'
    ? event.datePrecision
    : mention.datePrecision;

/** Names that reports use for one side. */
const SIDES: readonly (readonly string[])[] = [
  ['PSE', 'hamas', 'palestinian islamic jihad', 'islamic jihad'],
  ['LBN', 'hezbollah'],
  ['YEM', 'houthis', 'houthi', 'ansar allah'],
  ['SDN', 'saf'],
];
const sideOf = (actor: string): string => {
  const lower = actor.toLowerCase();
  return SIDES.find((names) => names.some((name) => name.toLowerCase() === lower))?.[0] ?? lower;
};

/** How far the actors agree; nothing where they contradict. */
function actorFit(mention: Mention, event: FusedEvent): number | undefined {
  let score = 0;
  for (const slot of ['initiator', 'target'] as const) {
    const [a, b] = [mention[slot], event[slot]];
    if (a === undefined || b === undefined) continue;
    if (sideOf(a) !== sideOf(b)) return undefined;
    score += 1;
  }
  const [ours, theirs] = [mention.parties ?? [], event.parties ?? []];
  if (ours.length > 0 && theirs.length > 0) {
    const sides = new Set(theirs.map(sideOf));
    const shared = ours.filter((party) => sides.has(sideOf(party))).length;
    if (shared < Math.min(2, ours.length, theirs.length)) return undefined;
    score += shared;
  }
  return score;
}

/** 2 the same toll, 0 none to compare, -1 another that may be the same one later; nothing where it can't be. */
function tollFit(mention: Mention, event: FusedEvent): number | undefined {
  let score = 0;
  for (const slot of ['killed', 'injured'] as const) {
    const [ours, theirs] = [mention[slot], event[slot]];
    if (ours === undefined || theirs === undefined) continue;
    score += ours >= theirs.min && ours <= theirs.max ? (ours > 0 ? 2 : 1) : -1;
  }
  if (mention.exchanged !== undefined && event.exchanged !== undefined)
    score += mention.exchanged >= event.exchanged.min && mention.exchanged <= event.exchanged.max ? 2 : -1;
  return score;
}
