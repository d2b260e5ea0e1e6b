/** Mentions of one happening → the event, as a pure function of their set. */
import {
  type Claim,
  type Contribution,
  type Day,
  dayOf,
  type EventType,
  type FusedEvent,
  type Place,
  type Range,
  type Status,
} from '../model/index.ts';
import { isVagueType } from './fit.ts';
import { isUnnamed } from './side.ts';

/** The order of fusing: by report, so that equal sets give equal events whatever order they arrived in. */
const byReport = (a: Contribution, b: Contribution): number =>
  compare(a.published, b.published) || compare(a.storyId, b.storyId) || a.index - b.index;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @returns nothing for no contributions: the event has lost what it rested on. */
export function fuse(contributions: readonly Contribution[]): FusedEvent | undefined {
  const sorted = [...contributions].sort(byReport);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const type = typeOf(sorted);
  const dated = sorted.filter(({ mention }) => mention.date !== undefined);
  const place = placeOf(sorted);
  const country = place?.country ?? mostSaid(sorted, ({ mention }) => mention.country);
  const placeName = mostSaid(
    place === undefined ? sorted : sorted.filter(({ mention }) => mention.resolved?.name === place.name),
    ({ mention }) => mention.place,
  );
  const headline = sorted.find(({ title }) => title !== undefined && title !== '')?.title;
  return {
    family: first.mention.family,
    type,
    status: statusOf(sorted),
    ...dateOf(dated, first),
    ...present('country', country),
    ...present('place', place),
    ...present('placeName', placeName),
    ...present('initiator', sideSaid(sorted, 'initiator')),
    ...present('target', sideSaid(sorted, 'target')),
    ...present('parties', partiesOf(sorted)),
    ...present('killed', rangeOf(sorted, 'killed')),
    ...present('injured', rangeOf(sorted, 'injured')),
    ...present('exchanged', rangeOf(sorted, 'exchanged')),
    claims: claimsOf(sorted),
    origins: distinct(sorted.map(({ origin }) => origin)),
    groups: distinct(sorted.map(({ groupId }) => groupId)),
    stories: new Set(sorted.map(({ storyId }) => storyId)).size,
    firstReport: first.published,
    lastReport: last.published,
    ...present('headline', headline),
  };
}

const present = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

const distinct = <Value extends string>(values: readonly Value[]): Value[] => [...new Set(values)].sort();

/** The value that most origins give; among equals the one reported last. Copies of one report count once. */
function mostSaid<Value>(
  sorted: readonly Contribution[],
  read: (contribution: Contribution) => Value | undefined,
  keyOf: (value: Value) => string = String,
): Value | undefined {
  const said = new Map<string, { value: Value; origins: Set<string>; at: number }>();
  sorted.forEach((contribution, at) => {
    const value = read(contribution);
    if (value === undefined) return;
    const entry = said.get(keyOf(value)) ?? { value, origins: new Set<string>(), at };
    entry.origins.add(contribution.origin);
    entry.at = at;
    said.set(keyOf(value), entry);
  });
  let best: { value: Value; origins: Set<string>; at: number } | undefined;
  for (const entry of said.values())
    if (
      best === undefined ||
      entry.origins.size > best.origins.size ||
      (entry.origins.size === best.origins.size && entry.at > best.at)
    )
      best = entry;
  return best?.value;
}

/** What most say among those that name a weapon; talks that were held were no longer only announced. */
function typeOf(sorted: readonly Contribution[]): EventType {
  const named = sorted.filter(({ mention }) => !isVagueType(mention.type));
  const pool = named.length > 0 ? named : sorted;
  const held = pool.find(({ mention }) => mention.type === 'talks_held');
  return held?.mention.type ?? mostSaid(pool, ({ mention }) => mention.type) ?? 'strike';
}

/** What happened outweighs what was stopped where as many say so; either outweighs a plan, which outweighs context. */
function statusOf(sorted: readonly Contribution[]): Status {
  const done = sorted.filter(
    ({ mention }) => mention.status === 'happened' || mention.status === 'intercepted',
  );
  if (done.length > 0) {
    const origins = (status: Status): number =>
      new Set(done.filter(({ mention }) => mention.status === status).map(({ origin }) => origin)).size;
    return origins('intercepted') > origins('happened') ? 'intercepted' : 'happened';
  }
  return sorted.some(({ mention }) => mention.status === 'planned') ? 'planned' : 'background';
}

function dateOf(
  dated: readonly Contribution[],
  first: Contribution,
): { readonly date: Day; readonly datePrecision: FusedEvent['datePrecision'] } {
  const exact = dated.filter(({ mention }) => (mention.datePrecision ?? 'day') === 'day');
  const date = mostSaid(exact.length > 0 ? exact : dated, ({ mention }) => mention.date);
  if (date === undefined) return { date: dayOf(first.published), datePrecision: 'report' };
  const said = dated.find(({ mention }) => mention.date === date)?.mention.datePrecision;
  return { date, datePrecision: exact.length > 0 ? 'day' : (said ?? 'day') };
}

const FINENESS = { exact: 3, city: 2, region: 1, country: 0 } as const;

/** Who most say it was; "rebels" only where nobody says which. */
const sideSaid = (sorted: readonly Contribution[], slot: 'initiator' | 'target'): string | undefined => {
  const named = sorted.filter(({ mention }) => mention[slot] !== undefined && !isUnnamed(mention[slot]));
  return mostSaid(named.length > 0 ? named : sorted, ({ mention }) => mention[slot]);
};

/** The finest place named that the gazetteer knows, else that it doesn't; among equally fine ones what most say. */
function placeOf(all: readonly Contribution[]): Place | undefined {
  const known = all.filter(
    ({ mention: { resolved } }) =>
      resolved !== undefined && (resolved.geonameId ?? resolved.region) !== undefined,
  );
  const sorted = known.length > 0 ? known : all;
  const finest = Math.max(
    ...sorted.map(({ mention }) =>
      mention.resolved === undefined ? -1 : FINENESS[mention.resolved.precision],
    ),
  );
  return mostSaid(
    sorted.filter(
      ({ mention }) => mention.resolved !== undefined && FINENESS[mention.resolved.precision] === finest,
    ),
    ({ mention }) => mention.resolved,
    (place) => String(place.geonameId ?? place.name),
  );
}

/** Whom most name; "rebels" only where nobody says which. */
const partiesOf = (sorted: readonly Contribution[]): readonly string[] | undefined => {
  const given = sorted.filter(({ mention }) => (mention.parties?.length ?? 0) > 0);
  const named = given.filter(({ mention }) => mention.parties?.every((party) => !isUnnamed(party)));
  return mostSaid(
    named.length > 0 ? named : given,
    ({ mention }) => mention.parties,
    (parties) => parties.join('\0'),
  );
};

function rangeOf(
  sorted: readonly Contribution[],
  slot: 'killed' | 'injured' | 'exchanged',
): Range | undefined {
  const given = sorted.flatMap(({ mention }) => mention[slot] ?? []);
  const latest = given.at(-1);
  if (latest === undefined) return undefined;
  return {
    min: Math.min(...given),
    max: Math.max(...given),
    latest,
    best: mostSaid(sorted, ({ mention }) => mention[slot]) ?? latest,
  };
}

/** What each speaker says, the latest of each: one claim a speaker and story. */
function claimsOf(sorted: readonly Contribution[]): Claim[] {
  const latest = new Map<string, Claim>();
  for (const { storyId, published, mention } of sorted) {
    const { claimedBy: claimant, killed, injured, status } = mention;
    if (claimant === undefined) continue;
    const key = (claimant.actor ?? claimant.name).toLowerCase();
    latest.delete(key);
    latest.set(key, {
      claimant,
      storyId,
      published,
      ...present('killed', killed),
      ...present('injured', injured),
      status,
    });
  }
  return [...latest.values()];
}
