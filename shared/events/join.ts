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

interface Candidate {
  readonly event: Event;
  readonly fit: Fit;
}

/**
 * Brings the events in line with what a story reports now: a new story, a revision, a kill, or a copy whose mentions its
 * group has contributed already (which needs no rows). Contributions first, then the events that rest on them, and rows
 * that go are removed last, so that after a crash anywhere a repetition finds what is left to do.
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
  const own = await store.contributionsOf(report.storyId);
  const rows = assign(report, own);
  const touched = new Set<EventId>(own.map(({ eventId }) => eventId));
  const kept = new Set<string>();
  const held = new Map<EventId, Mention[]>();
  const firm: { readonly mention: Mention; readonly home: EventId; readonly rivals: readonly Event[] }[] = [];

  for (const { mention, index, row } of rows) {
    const stay = row === undefined ? undefined : await stays(store, report, mention, row);
    const candidates = await findCandidates(store, report, mention, held);
    const home = stay ?? (await chooseHome(store, report, mention, candidates));
    const eventId = home ?? (await freshId(store, report.storyId, index, own));
    held.set(eventId, [...(held.get(eventId) ?? []), mention]);
    const rivals = candidates.filter(({ event, fit }) => fit.firm && event.eventId !== eventId);
    if (rivals.length > 0) firm.push({ mention, home: eventId, rivals: rivals.map(({ event }) => event) });
    const next = contributionOf(report, mention, index, eventId);
    if (row === undefined && home !== undefined && (await isCovered(store, report, mention, home))) {
      onCovered(next);
      continue;
    }
    kept.add(rowOf(next));
    touched.add(eventId);
    const before = own.find((other) => rowOf(other) === rowOf(next));
    if (before === undefined || canonical(before) !== canonical(next)) await store.putContribution(next);
  }

  const leaving = own.filter((row) => !kept.has(rowOf(row)));
  const changes: EventChange[] = [];
  for (const eventId of [...touched].sort()) {
    const change = await settleEvent(store, eventId, report, leaving);
    if (change !== undefined) changes.push(change);
  }
  for (const row of leaving) await store.removeContribution(row);
  for (const { home, rivals } of firm)
    for (const rival of rivals) changes.push(...(await mergeEvents(store, home, rival.eventId, report)));
  return changes;
}

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
  for (const isBefore of rules)
    for (const { mention, index } of told) {
      if (taken.has(index)) continue;
      const row = [...free]
        .sort((a, b) => (rowOf(a) < rowOf(b) ? -1 : 1))
        .find((other) => isBefore(mention, index, other));
      if (row === undefined) continue;
      taken.set(index, row);
      free.delete(row);
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
  report: Report,
  mention: Mention,
  candidates: readonly Candidate[],
): Promise<EventId | undefined> {
  const fitting: Candidate[] = [];
  for (const candidate of candidates) {
    const rows = await store.contributions(candidate.event.eventId);
    const others = rows.filter((row) => row.storyId !== report.storyId);
    // A row of this story that is still to be removed must not keep an event alive for it.
    if (others.length === 0 && rows.length > 0) continue;
    if (isAnother(mention) !== others.some((row) => isAnother(row.mention))) continue;
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
async function freshId(
  store: EventStore,
  storyId: StoryId,
  index: number,
  own: readonly Contribution[],
): Promise<EventId> {
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
    if (!taken && !own.some((row) => row.eventId === id)) return id;
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
