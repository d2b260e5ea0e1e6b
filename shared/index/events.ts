import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EventStore } from '../events/store.ts';
import {
  type Contribution,
  type Day,
  type Event,
  type EventId,
  type Instant,
  monthOf,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import { candidates } from './candidates.ts';
import { alignEntries, type WriterOptions } from './entries.ts';
import { toContribution, toContributionRow, toEvent } from './event-rows.ts';
import {
  CONTRIBUTION,
  changeKeys,
  contributionIn,
  contributionKey,
  correctedPartition,
  eventEntries,
  eventKey,
  eventPartition,
  eventSort,
  type Key,
  MENTION,
  mentionKey,
  storyKey,
  storyPartition,
} from './keys.ts';
import {
  composeContribution,
  composeEvent,
  machineContribution,
  machineEvent,
  readOverrides,
  readWithOverrides,
  writeOverrides,
} from './overrides.ts';
import { isSuccessor, type Row, Table } from './table.ts';

/** Days that an event's row remembers having been filed under, so that their counts are made anew: the latest ones. */
const DAYS_REMEMBERED = 10;

/**
 * Events and what each story contributes to them, in the table. Who asks it sees what the reports say: what people
 * corrected is laid over at each write, for readers, and never feeds back into what is decided.
 */
export const createEventStore = (
  client: DynamoDBDocumentClient,
  tableName: string,
  options: WriterOptions = {},
): EventStore => eventStoreOn(new Table(client, tableName), options);

/** The same on a table that may be shared with other stores (`createFoldStores`). */
export function eventStoreOn(table: Table, options: WriterOptions): EventStore {
  return {
    candidates: (query) => candidates(table, query),
    async readEvent(eventId, opener) {
      // Whoever opens an event writes the way to it first.
      if (opener !== undefined) table.isLedTo(eventPartition(eventId), storyPartition(opener));
      const row = await table.get(eventKey(eventId));
      return row && machineEvent(toEvent(row));
    },
    contributions: (eventId) => contributions(table, eventId),
    contributionsOf: (storyId) => contributionsOf(table, storyId),
    async putContribution(contribution) {
      // The pointer first: a mention that its story doesn't lead to could never be withdrawn.
      await table.put(contributionKey(contribution));
      const { standing } = await readOverrides(table, storyKey(contribution.storyId));
      await table.put(toContributionRow(composeContribution(contribution, standing)));
    },
    async removeContribution(contribution) {
      await table.delete(mentionKey(contribution));
      await table.delete(contributionKey(contribution));
    },
    putEvent: (event, previous) => putEvent(table, event, previous, options),
  };
}

async function contributions(table: Table, eventId: EventId): Promise<readonly Contribution[]> {
  const query = { partition: eventPartition(eventId), prefix: MENTION, consistent: true };
  return (await table.queryAll(query)).map(toContribution);
}

async function contributionsOf(table: Table, storyId: StoryId): Promise<readonly Contribution[]> {
  const query = { partition: storyPartition(storyId), prefix: CONTRIBUTION, consistent: true };
  const pointers = await table.queryAll(query);
  const keys = pointers.map((row) => mentionKey(contributionIn(row)));
  return (await table.getAll(keys, true)).map((row) => machineContribution(toContribution(row)));
}

/** What a list shows of an event. Nothing that changes with every further report, so that a list is seldom rewritten. */
const listView = (event: Event): Row => ({
  eventId: event.eventId,
  family: event.family,
  type: event.type,
  status: event.status,
  datePrecision: event.datePrecision,
  country: event.country,
  region: event.place?.region,
  place: event.placeName ?? event.place?.name,
  initiator: event.initiator,
  target: event.target,
  parties: event.parties,
  killed: event.killed?.best,
  injured: event.injured?.best,
  reports: event.origins.length,
  headline: event.headline,
});

async function putEvent(
  table: Table,
  event: Event,
  previous: Event | undefined,
  options: WriterOptions,
): Promise<void> {
  const key = eventKey(event.eventId);
  const [row, { standing }] = await readWithOverrides(table, key);
  const stored = row && toEvent(row);
  // Looked at before the entry rows are touched, so that a loser leaves none; the condition below decides.
  if ((stored?.version ?? 0) !== event.version - 1)
    throw new VersionConflict('Someone else wrote this event first; read it again and decide anew.', {
      eventId: event.eventId,
      stored: stored?.version,
      given: event.version,
    });
  const next = composeEvent(event, standing);
  if (next.closed?.mergedInto !== undefined && standing.length > 0)
    await carryOverrides(table, next, next.closed.mergedInto, options);
  const before = stored ?? previous;
  await alignEntries(table, {
    before: before ? [...eventEntries(before), ...correctedEntries(before)] : [],
    beforeView: stored && entryView(stored),
    after: [...eventEntries(next), ...correctedEntries(next)],
    afterView: entryView(next),
  });
  await table.put(
    {
      ...next,
      ...key,
      ...changeKeys({ ...next, id: next.eventId }, row?.['changeSort'], options.clock?.()),
      days: daysFiled(row?.['days'] ?? [], next.date),
      ...(options.silent ? { silent: true } : {}),
    },
    isSuccessor(next.version),
  );
}

/** Where fold finds a corrected event, whatever lists it is shown in. */
function correctedEntries(event: Event): Key[] {
  if (event.corrections === undefined || event.closed !== undefined) return [];
  const machine = machineEvent(event);
  return [{ pk: correctedPartition(monthOf(machine.date)), sk: eventSort(machine) }];
}

const entryView = (event: Event): Row => ({
  ...listView(event),
  ...(event.machine?.family === undefined ? {} : { machineFamily: event.machine.family }),
});

/**
 * Writes the event anew from what its reports say and what people say now. Nothing where that is what stands there.
 * @throws VersionConflict where another writer came in between.
 */
export async function recomposeEvent(
  table: Table,
  eventId: EventId,
  at: Instant,
  options: WriterOptions,
): Promise<Event | undefined> {
  const key = eventKey(eventId);
  const [row, { standing }] = await readWithOverrides(table, key);
  if (row === undefined) return undefined;
  const stored = toEvent(row);
  const next = composeEvent(stored, standing);
  if (isDeepStrictEqual(stored, next)) return stored;
  const changed = { ...next, version: stored.version + 1, changedAt: at };
  await putEvent(table, changed, stored, options);
  return changed;
}

/** What people said of an event goes on with the one that it became part of, but for slots that were corrected there. */
async function carryOverrides(
  table: Table,
  { eventId, changedAt }: Event,
  into: EventId,
  options: WriterOptions,
): Promise<void> {
  const [from, to] = await Promise.all([
    readOverrides(table, eventKey(eventId)),
    readOverrides(table, eventKey(into)),
  ]);
  const known = new Set(to.standing.map(({ slot }) => slot));
  const fresh = from.standing.filter(({ slot }) => !known.has(slot));
  if (fresh.length > 0)
    await writeOverrides(table, eventKey(into), {
      ...to,
      version: to.version + 1,
      standing: [...to.standing, ...fresh],
    });
  await recomposeEvent(table, into, changedAt, options);
}

const daysFiled = (before: readonly Day[], day: Day): readonly Day[] =>
  [...before.filter((other) => other !== day), day].slice(-DAYS_REMEMBERED);
