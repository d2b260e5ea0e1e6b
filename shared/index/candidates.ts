import type { EventQuery } from '../events/store.ts';
import { type Event, monthsBetween } from '../model/index.ts';
import { toEvent } from './event-rows.ts';
import { correctedPartition, eventKey, eventListPartition, isFiledUnder, NO_COUNTRY } from './keys.ts';
import { machineEvent } from './overrides.ts';
import type { Table } from './table.ts';

/** With a country: its list, and the list of events that have none. Without: the family's list. */
export async function candidates(table: Table, query: EventQuery): Promise<readonly Event[]> {
  const { family, country, from, to } = query;
  const months = monthsBetween(from, to);
  const partitions = months.flatMap((month) =>
    country === undefined
      ? [eventListPartition('family', family, month)]
      : [country, NO_COUNTRY].map((place) => eventListPartition('place', place, month)),
  );
  // `$` is the character after `#`: the last day is whole.
  const range = { from: `${from}#`, to: `${to}$`, consistent: true, once: true };
  const lists = await Promise.all(
    [...partitions, ...months.map(correctedPartition)].map((partition) =>
      table.queryAll({ partition, ...range }),
    ),
  );
  const ids = lists
    .flat()
    .flatMap((row) => ((row['machineFamily'] ?? row['family']) === family ? [eventKey(row['eventId'])] : []));
  const heads = await table.getAll([...new Map(ids.map((key) => [key.pk, key])).values()], true);
  return heads
    .map((row) => machineEvent(toEvent(row)))
    .filter((event) => partitions.some((partition) => isFiledUnder(event, partition)) && event.date >= from)
    .filter((event) => event.date <= to && event.family === family)
    .filter((event) => country === undefined || event.country === undefined || event.country === country)
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.eventId < b.eventId) ? -1 : 1));
}
