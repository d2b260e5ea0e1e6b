import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  type Day,
  EVENT_TYPES,
  type Event,
  familyOf,
  hoursIn,
  type Instant,
  independentReports,
  monthOf,
} from '../model/index.ts';
import type { CountRow, CountStore } from '../steps/ports.ts';
import { toEvent } from './event-rows.ts';
import {
  countryOf,
  countSort,
  countsPartition,
  EVENT,
  eventKey,
  eventListPartition,
  isFiledUnder,
  WATERMARK_KEY,
} from './keys.ts';
import { contentOf, type Row, Table } from './table.ts';

/** Counts a day, type and country, in the table: always made anew, never incremented. */
export function createCountStore(client: DynamoDBDocumentClient, tableName: string): CountStore {
  const table = new Table(client, tableName);
  return {
    changedDays: (since, until) => changedDays(table, since, until),
    recount: (day, types) => recount(table, day, types),
    readWatermark: async () => (await table.get(WATERMARK_KEY))?.['at'],
    writeWatermark: (at) => table.put({ ...WATERMARK_KEY, at }),
  };
}

export function toCountRow(row: Row): CountRow {
  const { day, type, country, events, confirmed } = contentOf(row);
  return { day, type, country, events, confirmed };
}

async function changedDays(table: Table, since: Instant, until: Instant): Promise<readonly Day[]> {
  const days = new Set<Day>();
  // A clock that was set back leaves a range that ends before it starts, which DynamoDB refuses.
  if (since >= until) return [];
  for (const hour of hoursIn(since, until)) {
    const range = { index: 'changeHour' as const, partition: hour, from: since, to: until };
    for await (const row of table.query(range))
      if (String(row['pk']).startsWith(EVENT)) for (const day of row['days'] ?? []) days.add(day);
  }
  return [...days].sort();
}

/** Open events of the day, by their heads: an entry row may be ahead of its event, or left behind. */
async function eventsOf(table: Table, day: Day, types: ReadonlySet<string>): Promise<Event[]> {
  const families = new Set(EVENT_TYPES.filter((type) => types.has(type)).map(familyOf));
  const found: Event[] = [];
  for (const family of families) {
    const partition = eventListPartition('family', family, monthOf(day));
    const entries = await table.queryAll({ partition, prefix: `${day}#`, consistent: true });
    const heads = await table.getAll(
      entries.map((row) => eventKey(row['eventId'])),
      true,
    );
    found.push(
      ...heads
        .map(toEvent)
        .filter((event) => event.date === day && types.has(event.type) && isFiledUnder(event, partition)),
    );
  }
  return found;
}

async function recount(table: Table, day: Day, types: readonly string[]): Promise<boolean> {
  const wanted = new Set(types);
  const fresh = new Map<string, CountRow>();
  for (const event of await eventsOf(table, day, wanted)) {
    const country = countryOf(event);
    const sk = countSort(day, event.type, country);
    const row = fresh.get(sk) ?? { day, type: event.type, country, events: 0, confirmed: 0 };
    const confirmed = row.confirmed + (independentReports(event) >= 2 ? 1 : 0);
    fresh.set(sk, { ...row, events: row.events + 1, confirmed });
  }
  const pk = countsPartition(monthOf(day));
  const rows = await table.queryAll({ partition: pk, prefix: `${day}#`, consistent: true });
  const stored = new Map(rows.map((row) => [String(row['sk']), toCountRow(row)]));
  let changed = false;
  for (const [sk, row] of fresh) {
    if (isDeepStrictEqual(stored.get(sk), row)) continue;
    await table.put({ pk, sk, ...row });
    changed = true;
  }
  for (const [sk, row] of stored) {
    if (fresh.has(sk) || !wanted.has(row.type)) continue;
    await table.delete({ pk, sk });
    changed = true;
  }
  return changed;
}
