/** What a story said before, and which of it still stands where it stood. */
import type { Contribution, EventId, Mention } from '../model/index.ts';
import { fitOf } from './fit.ts';
import { fuse } from './fuse.ts';
import type { Report } from './report.ts';
import { canonical, rowOf } from './settle.ts';
import type { EventStore } from './store.ts';

/** A mention, and the event that it told of before and still tells of. */
export interface Placed {
  readonly mention: Mention;
  readonly index: number;
  readonly eventId?: EventId;
}

/** Whether a merge that was cut short has copied the row to another event already: merging again takes it away. */
export async function isMoving(
  store: EventStore,
  row: Contribution,
  placed: readonly Placed[],
): Promise<boolean> {
  const twin = placed.find(({ index }) => index === row.index);
  if (twin?.eventId === undefined || canonical(twin.mention) !== canonical(row.mention)) return false;
  return twin.eventId !== row.eventId && (await store.readEvent(row.eventId))?.closed === undefined;
}

/** The mentions that are no background, each with the event that it told of before and still tells of. */
export async function stay(
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
  const { published, groupId } = report;
  return fitOf({ mention, published, groupId }, others) === undefined ? undefined : eventId;
}

/** The event that one has become by merges. */
export async function follow(store: EventStore, eventId: EventId): Promise<EventId> {
  let current = eventId;
  // Merges go to ever earlier events, so a chain ends; the bound is for a table that someone edited.
  for (let hops = 0; hops < 20; hops += 1) {
    const next = (await store.readEvent(current))?.closed?.mergedInto;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}
