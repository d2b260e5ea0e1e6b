import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EventQuery, EventStore } from '../events/store.ts';
import {
  type Contribution,
  type Day,
  type Event,
  type EventId,
  monthsBetween,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import { alignEntries, type WriterOptions } from './entries.ts';
import {
  CONTRIBUTION,
  changeKeys,
  contributionKey,
  eventEntries,
  eventKey,
  eventListPartition,
  eventPartition,
  isFiledUnder,
  MENTION,
  mentionKey,
  NO_COUNTRY,
  storyPartition,
} from './keys.ts';
import { contentOf, isSuccessor, type Row, Table } from './table.ts';

/** Days that an event's row remembers having been filed under, so that their counts are made anew: the latest ones. */
const DAYS_REMEMBERED = 10;

/** Events and what each story contributes to them, in the table. */
export function createEventStore(
  client: DynamoDBDocumentClient,
  tableName: string,
  options: WriterOptions = {},
): EventStore {
  const table = new Table(client, tableName);
  return {
    candidates: (query) => candidates(table, query),
    async readEvent(eventId) {
      const row = await table.get(eventKey(eventId));
      return row && toEvent(row);
    },
    contributions: (eventId) => contributions(table, eventId),
    contributionsOf: (storyId) => contributionsOf(table, storyId),
    async putContribution(contribution) {
      // The pointer first: a mention that its story doesn't lead to could never be withdrawn.
      const { eventId, storyId, index } = contribution;
      await table.put({ eventId, storyId, index, ...contributionKey(contribution) });
      await table.put({ ...contribution, ...mentionKey(contribution) });
    },
    async removeContribution(contribution) {
      await table.delete(mentionKey(contribution));
      await table.delete(contributionKey(contribution));
    },
    putEvent: (event, previous) => putEvent(table, event, previous, options),
  };
}

export function toEvent(row: Row): Event {
  const { eventId, family, type, status, date, datePrecision, claims, origins, groups, stories, ...rest } =
    contentOf(row);
  const { firstReport, lastReport, version, changedAt, analysisVersion, ...optional } = rest;
  return {
    ...optional,
    eventId,
    family,
    type,
    status,
    date,
    datePrecision,
    claims,
    origins,
    groups,
    stories,
    firstReport,
    lastReport,
    version,
    changedAt,
    analysisVersion,
  };
}

export function toContribution(row: Row): Contribution {
  const { eventId, storyId, index, groupId, origin, publisher, published, mention, ...optional } =
    contentOf(row);
  return { ...optional, eventId, storyId, index, groupId, origin, publisher, published, mention };
}

/** With a country: its list, and the list of events that have none. Without: the family's list. */
async function candidates(table: Table, query: EventQuery): Promise<readonly Event[]> {
  const { family, country, from, to } = query;
  const partitions = monthsBetween(from, to).flatMap((month) =>
    country === undefined
      ? [eventListPartition('family', family, month)]
      : [country, NO_COUNTRY].map((place) => eventListPartition('place', place, month)),
  );
  // `$` is the character after `#`: the last day is whole.
  const range = { from: `${from}#`, to: `${to}$`, consistent: true };
  const lists = await Promise.all(partitions.map((partition) => table.queryAll({ partition, ...range })));
  const ids = lists.flat().flatMap((row) => (row['family'] === family ? [eventKey(row['eventId'])] : []));
  const heads = await table.getAll([...new Map(ids.map((key) => [key.pk, key])).values()], true);
  return heads
    .map(toEvent)
    .filter((event) => partitions.some((partition) => isFiledUnder(event, partition)) && event.date >= from)
    .filter((event) => event.date <= to && event.family === family)
    .filter((event) => country === undefined || event.country === undefined || event.country === country)
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.eventId < b.eventId) ? -1 : 1));
}

async function contributions(table: Table, eventId: EventId): Promise<readonly Contribution[]> {
  const query = { partition: eventPartition(eventId), prefix: MENTION, consistent: true };
  return (await table.queryAll(query)).map(toContribution);
}

async function contributionsOf(table: Table, storyId: StoryId): Promise<readonly Contribution[]> {
  const query = { partition: storyPartition(storyId), prefix: CONTRIBUTION, consistent: true };
  const pointers = await table.queryAll(query);
  const keys = pointers.map(({ eventId, index }) => mentionKey({ eventId, storyId, index }));
  return (await table.getAll(keys, true)).map(toContribution);
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
  const row = await table.get(key);
  const stored = row && toEvent(row);
  // Looked at before the entry rows are touched, so that a loser leaves none; the condition below decides.
  if ((stored?.version ?? 0) !== event.version - 1)
    throw new VersionConflict('Someone else wrote this event first; read it again and decide anew.', {
      eventId: event.eventId,
      stored: stored?.version,
      given: event.version,
    });
  await alignEntries(table, {
    before: [stored, previous].flatMap((one) => (one ? eventEntries(one) : [])),
    beforeView: stored && listView(stored),
    after: eventEntries(event),
    afterView: listView(event),
  });
  await table.put(
    {
      ...event,
      ...key,
      ...changeKeys({ ...event, id: event.eventId }, row?.['changeSort'], options.clock?.()),
      days: daysFiled(row?.['days'] ?? [], event.date),
      ...(options.silent ? { silent: true } : {}),
    },
    isSuccessor(event.version),
  );
}

const daysFiled = (before: readonly Day[], day: Day): readonly Day[] =>
  [...before.filter((other) => other !== day), day].slice(-DAYS_REMEMBERED);
