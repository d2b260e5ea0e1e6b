/** A story's mentions join the events they tell of, or open some. */
import {
  type Contribution,
  type Event,
  type EventId,
  type FusedEvent,
  type GroupId,
  hashId,
  type Instant,
  type Mention,
  type StoryId,
} from '../model/index.ts';
import { isAnother } from './another.ts';
import { daysOf, type Fit, fitOf } from './fit.ts';
import { fuse } from './fuse.ts';
import { mergeEvents } from './merge.ts';
import { canonical, type EventChange, type Occasion, rowOf, settleEvent } from './settle.ts';
import type { EventStore } from './store.ts';

/** What one revision of a story reports. No mentions: the story is withdrawn. */
export interface Report extends Occasion {
  readonly storyId: StoryId;
  readonly groupId: GroupId;
  readonly origin: string;
  readonly publisher: string;
  readonly published: Instant;
  readonly url?: string;
  readonly title?: string;
  readonly mentions: readonly Mention[];
}

/** A mention, and the event that it told of before and still tells of. */
interface Placed {
  readonly mention: Mention;
  readonly index: number;
  readonly eventId?: EventId;
}

/** A merge seldom leads to another. */
const MERGE_ROUNDS = 5;

interface Candidate {
  readonly event: Event;
  readonly fit: Fit;
}

/**
 * Brings the events in line with what a story reports now: a new story, a revision, a kill, or a copy whose mentions its
 * group has contributed already (which needs no rows). What is no longer said goes first; then each mention is put and
 * its event counted, one by one, those that have their event already before those that look for one; merges come last.
 * So each part finds the same rows whether or not it was begun before, and after a crash a repetition does the rest.
 *
 * @param onCovered is told of each mention that needed no row, since its copy group has said as much already.
 * @returns what became of each event that changed; empty where nothing did.
 * @throws VersionConflict where another worker wrote an event in between; try the message again.
 */
export async function joinEvents(
  store: EventStore,
  report: Report,
  onCovered: (contribution: Contribution) => void = () => {},
): Promise<readonly EventChange[]> {
  const changes: EventChange[] = [];
  const own = await store.contributionsOf(report.storyId);
  const placed = await stay(store, report, own);
  const staying = new Set(
    placed.flatMap(({ eventId, index }) =>
      eventId === undefined ? [] : [`${eventId} ${report.storyId} ${index}`],
    ),
  );

  const held = new Map<EventId, Mention[]>();
  const hold = (eventId: EventId, mention: Mention) =>
    held.set(eventId, [...(held.get(eventId) ?? []), mention]);
  for (const { mention, index, eventId } of placed) {
    if (eventId === undefined) continue;
    hold(eventId, mention);
    await putRow(store, own, contributionOf(report, mention, index, eventId));
  }
  const leaving: Contribution[] = [];
  for (const row of own)
    if (!staying.has(rowOf(row)) && !(await isMoving(store, row, placed))) leaving.push(row);
  for (const eventId of new Set([...own, ...leaving].map((row) => row.eventId).sort()))
    changes.push(...(await settleEvent(store, eventId, report, leaving)));
  for (const eventId of [...held.keys()].sort())
    changes.push(...(await settleEvent(store, eventId, report, leaving)));
  for (const row of leaving) await store.removeContribution(row);

  for (const { mention, index, eventId } of placed) {
    if (eventId !== undefined) continue;
    const home = await chooseHome(store, mention, await findCandidates(store, report, mention, held));
    const next = contributionOf(
      report,
      mention,
      index,
      home ?? (await freshId(store, report.storyId, index)),
    );
    hold(next.eventId, mention);
    if (home !== undefined && (await isCovered(store, report, mention, home))) {
      onCovered(next);
      continue;
    }
    await store.putContribution(next);
    changes.push(...(await settleEvent(store, next.eventId, report)));
  }
  changes.push(...(await mergeRivals(store, report, held)));
  return changes;
}

/** Whether a merge that was cut short has copied the row to another event already: merging again takes it away. */
async function isMoving(store: EventStore, row: Contribution, placed: readonly Placed[]): Promise<boolean> {
  const twin = placed.find(({ index }) => index === row.index);
  if (twin?.eventId === undefined || canonical(twin.mention) !== canonical(row.mention)) return false;
  return twin.eventId !== row.eventId && (await store.readEvent(row.eventId))?.closed === undefined;
}

const putRow = async (store: EventStore, own: readonly Contribution[], next: Contribution): Promise<void> => {
  const before = own.find((other) => rowOf(other) === rowOf(next));
  if (before === undefined || canonical(before) !== canonical(next)) await store.putContribution(next);
};

/** The mentions that are no background, each with the event that it told of before and still tells of. */
async function stay(
  store: EventStore,
  report: Report,
  own: readonly Contribution[],
): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const { mention, index, row } of assign(report, own)) {
    const eventId = row === undefined ? undefined : await stays(store, report, mention, row);
    placed.push({ mention, index, ...(eventId === undefined ? {} : { eventId }) });
  }
  return placed;
}

/** A firm mention may show two events to be one. Repeated while there are such, since a merge may name what was vague. */
async function mergeRivals(
  store: EventStore,
  report: Report,
  held: ReadonlyMap<EventId, readonly Mention[]>,
): Promise<readonly EventChange[]> {
  const changes: EventChange[] = [];
  for (let round = 0; round < MERGE_ROUNDS; round += 1) {
    const before = changes.length;
    for (const [eventId, mentions] of held)
      for (const mention of mentions) {
        const home = await follow(store, eventId);
        for (const { event, fit } of await findCandidates(store, report, mention, new Map()))
          if (fit.firm && event.eventId !== home)
            changes.push(...(await mergeEvents(store, await follow(store, eventId), event.eventId, report)));
      }
    if (changes.length === before) break;
  }
  return changes;
}

/** So many of the rules below ask for the very same mention. */
const EXACT = 2;

/** Which of the story's rows holds what each mention was before: the very same, else the same place in the text. */
function assign(
  report: Report,
  own: readonly Contribution[],
): readonly { readonly mention: Mention; readonly index: number; readonly row?: Contribution }[] {
  const free = new Set(own);
  const told = report.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.status !== 'background');
  const taken = new Map<number, Contribution>();
  const rules: readonly ((mention: Mention, index: number, row: Contribution) => boolean)[] = [
    (mention, index, row) => row.index === index && canonical(row.mention) === canonical(mention),
    (mention, _index, row) => canonical(row.mention) === canonical(mention),
    (mention, index, row) => row.index === index && row.mention.type === mention.type,
    (mention, _index, row) => row.mention.type === mention.type && row.mention.place === mention.place,
    (mention, index, row) => row.index === index && row.mention.family === mention.family,
  ];
  for (const [rank, isBefore] of rules.entries()) {
    // A row beside an unchanged one in one event is what a cut-off renumbering left: no other mention's past.
    if (rank === EXACT)
      for (const row of free)
        if ([...taken.values()].some(({ eventId }) => eventId === row.eventId)) free.delete(row);
    for (const { mention, index } of told) {
      if (taken.has(index)) continue;
      const row = [...free]
        .sort((a, b) => (rowOf(a) < rowOf(b) ? -1 : 1))
        .find((other) => isBefore(mention, index, other));
      if (row === undefined) continue;
      taken.set(index, row);
      free.delete(row);
    }
  }
  return told.map(({ mention, index }) => {
    const row = taken.get(index);
    return { mention, index, ...(row === undefined ? {} : { row }) };
  });
}

/** The event that a mention told of before and still tells of. */
async function stays(
  store: EventStore,
  report: Report,
  mention: Mention,
  row: Contribution,
): Promise<EventId | undefined> {
  const eventId = await follow(store, row.eventId);
  if (canonical(row.mention) === canonical(mention)) return eventId;
  const others = fuse(
    (await store.contributions(eventId)).filter(({ storyId }) => storyId !== report.storyId),
  );
  if (others === undefined) return eventId;
  return fitOf({ mention, published: report.published }, others) === undefined ? undefined : eventId;
}

async function follow(store: EventStore, eventId: EventId): Promise<EventId> {
  let current = eventId;
  // Merges go to ever earlier events, so a chain ends; the bound is for a table that someone edited.
  for (let hops = 0; hops < 20; hops += 1) {
    const next = (await store.readEvent(current))?.closed?.mergedInto;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** Open events that the mention may tell of, the closest first. */
async function findCandidates(
  store: EventStore,
  report: Report,
  mention: Mention,
  held: ReadonlyMap<EventId, readonly Mention[]>,
): Promise<Candidate[]> {
  const country = mention.country ?? mention.resolved?.country;
  const events = await store.candidates({
    family: mention.family,
    ...(country === undefined ? {} : { country }),
    ...daysOf({ mention, published: report.published }),
  });
  const reported = {
    mention,
    published: report.published,
    ...(report.title === undefined ? {} : { title: report.title }),
  };
  return events
    .flatMap((event) => {
      const fit = fitOf(reported, event);
      if (fit === undefined || !mayShare(mention, held.get(event.eventId))) return [];
      return [{ event, fit }];
    })
    .sort((a, b) => b.fit.score - a.fit.score || compareEvents(a.event, b.event));
}

/** Two mentions of one story are two events unless place and type are the same (DESIGN: invariant 4). */
const mayShare = (mention: Mention, others: readonly Mention[] | undefined): boolean =>
  (others ?? []).every(
    (other) => other.type === mention.type && other.place !== undefined && other.place === mention.place,
  );

export const compareEvents = (
  a: FusedEvent & { readonly eventId: EventId },
  b: FusedEvent & { readonly eventId: EventId },
): number =>
  a.firstReport < b.firstReport ? -1 : a.firstReport > b.firstReport ? 1 : a.eventId < b.eventId ? -1 : 1;

/** The event to join; none where the mention is too vague to tell which of several, or tells of another strike. */
async function chooseHome(
  store: EventStore,
  mention: Mention,
  candidates: readonly Candidate[],
): Promise<EventId | undefined> {
  const fitting: Candidate[] = [];
  for (const candidate of candidates) {
    const rows = await store.contributions(candidate.event.eventId);
    if (isAnother(mention) !== rows.some((row) => isAnother(row.mention))) continue;
    fitting.push(candidate);
    if (fitting.length === 2) break;
  }
  const [best, second] = fitting;
  if (best === undefined) return undefined;
  if (!best.fit.firm && second !== undefined && second.fit.score >= best.fit.score) return undefined;
  return best.event.eventId;
}

/** Whether the copy group has said as much of the event already. */
async function isCovered(
  store: EventStore,
  report: Report,
  mention: Mention,
  eventId: EventId,
): Promise<boolean> {
  const rows = await store.contributions(eventId);
  return rows.some(
    (row) => row.groupId === report.groupId && row.storyId !== report.storyId && covers(row.mention, mention),
  );
}

const SLOTS = [
  'type',
  'status',
  'mode',
  'date',
  'country',
  'place',
  'initiator',
  'target',
  'actor',
  'killed',
  'injured',
  'exchanged',
] as const;

/** Every slot that the mention fills is filled alike in the other. */
const covers = (other: Mention, mention: Mention): boolean =>
  SLOTS.every((slot) => mention[slot] === undefined || mention[slot] === other[slot]) &&
  (mention.parties ?? []).every((party) => other.parties?.includes(party) ?? false);

/** The id of an event that this mention opens. A story that opens anew what another event has the id of counts on. */
async function freshId(store: EventStore, storyId: StoryId, index: number): Promise<EventId> {
  for (let attempt = 0; ; attempt += 1) {
    const id = hashId(
      'event',
      storyId,
      String(index),
      ...(attempt === 0 ? [] : [String(attempt)]),
    ) as EventId;
    const event = await store.readEvent(id);
    const taken =
      event !== undefined && (event.closed === undefined || event.closed.mergedInto !== undefined);
    if (!taken) return id;
  }
}

const contributionOf = (report: Report, mention: Mention, index: number, eventId: EventId): Contribution => ({
  eventId,
  storyId: report.storyId,
  index,
  groupId: report.groupId,
  origin: report.origin,
  publisher: report.publisher,
  published: report.published,
  ...(report.url === undefined ? {} : { url: report.url }),
  ...(report.title === undefined ? {} : { title: report.title }),
  mention,
});
