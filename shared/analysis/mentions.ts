import type { Claimant, Day, Mention, SlotTrace, Span } from '../model/index.ts';
import { codesOf } from './crosswalk.ts';
import { findDates, type When } from './dates.ts';
import { type Draft, draftEvents } from './drafts.ts';
import { countryAround, findLocations, isSea, type Location, otherPlaces } from './places.ts';
import type { Reading } from './reading.ts';
import { findInitiator, findParties, findTarget, homeForces, homeOf, type Role } from './roles.ts';
import { readToll, type Toll } from './toll.ts';

/** What sentences before this one have told, for slots that it leaves open. */
export interface Context {
  readonly published?: Day;
  readonly language: string;
  /** The date last named in the story. */
  readonly date?: When;
}

/** Evidence is the whole sentence, so that a person can judge it without the story. */
const evidenceOf = (reading: Reading): Span => {
  const { start, end } = reading.sentence;
  return { start, end, text: reading.text.slice(start, end) };
};

const spanOf = (reading: Reading, from: number, until: number): Span | undefined => {
  const first = reading.tokens[from];
  const last = reading.tokens[until - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end, text: reading.text.slice(first.start, last.end) };
};

/** The mentions of one sentence, in order. */
export function mentionsOf(reading: Reading, context: Context): Mention[] {
  const { drafts } = draftEvents(reading, context.language);
  if (drafts.length === 0) return [];
  const named = findLocations(reading);
  const locations = [...named, ...otherPlaces(reading, named)];
  const toll = readToll(reading);
  const mentions: Mention[] = [];
  let tollUsed = false;
  for (const draft of drafts) {
    const made = fill(reading, draft, locations, tollUsed || draft.family === 'talks' ? {} : toll, context);
    if (draft.family !== 'talks') tollUsed = true;
    mentions.push(...made);
  }
  return mentions;
}

function fill(
  reading: Reading,
  draft: Draft,
  locations: readonly Location[],
  toll: Toll,
  context: Context,
): Mention[] {
  const places = choosePlaces(draft, locations).map((place) => {
    const country = isSea(place) ? undefined : countryAround(place, locations);
    return country === undefined ? place : { ...place, country };
  });
  return (places.length === 0 ? [undefined] : places).map((place, at) =>
    mentionOf(reading, draft, place, at === 0 ? toll : {}, context),
  );
}

/** Where it happened: the places of one list, the nearest after the trigger first; of talks one place only, if any. */
function choosePlaces(draft: Draft, locations: readonly Location[]): readonly Location[] {
  if (draft.family === 'talks') return seatOf(draft, locations);
  const named = locations.filter((location) => location.name !== undefined);
  const told = named.filter((location) => location.preposition !== '');
  const pool =
    told.length > 0 ? told : named.length > 0 ? named : locations.filter((l) => l.preposition !== '');
  const first = pool.find((location) => location.from >= draft.from) ?? pool.at(-1);
  if (first === undefined) return [];
  return pool.filter((location) => location.list === first.list);
}

/** Talks are held where a town is named after "in" or "at"; what they are about is no place of theirs. */
function seatOf(draft: Draft, locations: readonly Location[]): readonly Location[] {
  const onTheGround = ON_THE_GROUND.has(draft.type);
  const seat = locations.find((location) => {
    if (location.preposition !== 'in' && location.preposition !== 'at' && !onTheGround) return false;
    if (location.name === undefined) return false;
    const precision = location.toponym?.place.precision;
    return onTheGround || precision === 'city' || precision === 'exact';
  });
  return seat === undefined ? [] : [seat];
}
const ON_THE_GROUND: ReadonlySet<string> = new Set([
  'humanitarian_access',
  'prisoner_exchange',
  'other_deescalation',
]);

function mentionOf(
  reading: Reading,
  draft: Draft,
  place: Location | undefined,
  toll: Toll,
  context: Context,
): Mention {
  const trace: SlotTrace[] = [];
  const note = (slot: string, rule: string, from: number, until: number): void => {
    const span = spanOf(reading, from, until);
    trace.push({ slot, rule, ...(span ? { span } : {}) });
  };
  note('type', draft.rule, draft.from, draft.until);
  const { family, type, status } = draft;
  const talks = family === 'talks';
  const found = talks ? undefined : findInitiator(reading, draft.from, draft.until);
  // "the army", "security forces": those of the state where it happened.
  const initiator = found ?? (talks ? undefined : homeForces(reading, place));
  const target = talks ? undefined : findTarget(reading, draft.from, place, initiator);
  const parties = talks ? findParties(reading) : [];
  if (initiator) note('initiator', initiator.rule, initiator.from, initiator.until);
  if (target) note('target', target.rule, target.from, target.until);
  if (place?.name) note('place', place.preposition, place.from, place.until);
  if (toll.killed) note('killed', toll.killed.rule, toll.killed.from, toll.killed.until);
  if (toll.injured) note('injured', toll.injured.rule, toll.injured.from, toll.injured.until);
  const country = place?.country ?? (talks ? undefined : homeOfVictim(reading, place, initiator, target));
  const when = dateOf(reading, draft, context);
  const claimedBy: Claimant | undefined = undefined;
  return {
    family,
    type,
    status,
    ...(when ? { date: when.date, datePrecision: when.precision } : {}),
    ...(country ? { country } : {}),
    ...(place?.name ? { place: place.name } : {}),
    ...(place?.toponym ? { resolved: place.toponym.place } : {}),
    ...(initiator ? { initiator: initiator.code } : {}),
    ...(target ? { target: target.code } : {}),
    ...(parties.length > 0 ? { parties } : {}),
    ...(toll.killed ? { killed: toll.killed.value } : {}),
    ...(toll.injured ? { injured: toll.injured.value } : {}),
    ...(claimedBy ? { claimedBy } : {}),
    certainty: 'reported',
    codes: codesOf({ type, status }),
    evidence: evidenceOf(reading),
    trace,
  };
}

/** Where no place is named, a state is struck at home, and a group where it mostly acts; on the open sea nobody is. */
function homeOfVictim(
  reading: Reading,
  place: Location | undefined,
  initiator: Role | undefined,
  target: Role | undefined,
): string | undefined {
  if (place !== undefined && isSea(place)) return undefined;
  const states = new Set(
    [initiator, target].flatMap((role) => (role && homeOf(role.code) ? [role.code] : [])),
  );
  const clash = reading.hits.some(({ classes }) => classes.includes('violence.clash'));
  if (states.size > 1 && clash) return undefined;
  if (target !== undefined) {
    const home = homeOf(target.code) ?? reading.actors.find(({ code }) => code === target.code)?.country;
    if (home !== undefined) return home;
  }
  return initiator === undefined
    ? undefined
    : reading.actors.find(({ code, kind }) => code === initiator.code && kind === 'group')?.country;
}

/** The date named nearest to the trigger, else the story's last, else, of what has happened, the day of the report. */
function dateOf(reading: Reading, draft: Draft, context: Context): When | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const dates = findDates(reading, published);
  const near = [...dates].sort((a, b) => Math.abs(a.from - draft.from) - Math.abs(b.from - draft.from))[0];
  if (near !== undefined) return near;
  if (draft.status === 'planned' || draft.status === 'background') return undefined;
  return context.date ?? { date: published, precision: 'day', from: 0, until: 0, rule: 'day of the report' };
}
