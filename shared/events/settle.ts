/** Brings an event's row in line with the contributions it rests on. */
import {
  type Contribution,
  DAY,
  type Event,
  type EventId,
  type FusedEvent,
  hashId,
  type Instant,
  millis,
} from '../model/index.ts';
import { fuse } from './fuse.ts';
import { negotiators } from './side.ts';
import type { EventStore } from './store.ts';

/** What became of an event. */
export interface EventChange {
  readonly kind: 'opened' | 'changed' | 'closed' | 'merged';
  readonly event: Event;
  readonly previous?: Event;
}

/** An event as it stands, and all that it rests on. */
export interface EventRows {
  readonly event: Event | undefined;
  readonly rows: readonly Contribution[];
}

/** The capture that makes the change, and the rules it was read by. */
export interface Occasion {
  readonly at: Instant;
  readonly analysisVersion: string;
}

/** Tombstones are kept so long for consumers that come late (DESIGN: invariant 8). */
const TOMBSTONE_MS = 90 * DAY;
const expiry = (at: Instant): number => Math.floor((millis(at) + TOMBSTONE_MS) / 1000);

/**
 * Counts the event afresh from its contributions, without those in `leaving`, and writes it where it differs. One that
 * has lost them all becomes a tombstone; a tombstone that has some again is open again.
 *
 * @param known the event and its contributions where they have just been read or written: the event's version, which
 * the write is bound to, tells of anyone who came between.
 */
export async function settleEvent(
  store: EventStore,
  eventId: EventId,
  occasion: Occasion,
  leaving: readonly Contribution[] = [],
  known?: EventRows,
): Promise<readonly EventChange[]> {
  const previous = known === undefined ? await store.readEvent(eventId) : known.event;
  if (previous?.closed?.mergedInto !== undefined) return [];
  const open = previous?.closed === undefined ? previous : undefined;
  const gone = new Set(leaving.map(rowOf));
  const rows = known?.rows ?? (await store.contributions(eventId));
  const fused = fuse(rows.filter((row) => !gone.has(rowOf(row))));
  if (fused === undefined) return open === undefined ? [] : [await closeEvent(store, open, occasion)];
  if (open !== undefined && isSame(fused, open)) return [];
  const series = seriesOf(fused);
  const event: Event = {
    ...fused,
    eventId,
    ...(series === undefined ? {} : { series }),
    version: (previous?.version ?? 0) + 1,
    changedAt: occasion.at,
    analysisVersion: occasion.analysisVersion,
  };
  await store.putEvent(event, previous);
  return [
    {
      kind: open === undefined ? 'opened' : 'changed',
      event,
      ...(previous === undefined ? {} : { previous }),
    },
  ];
}

/** Leaves a tombstone: with `mergedInto`, or of an event whose reports were all withdrawn. */
export async function closeEvent(
  store: EventStore,
  previous: Event,
  occasion: Occasion,
  mergedInto?: EventId,
): Promise<EventChange> {
  const event: Event = {
    ...previous,
    closed: { at: occasion.at, ...(mergedInto === undefined ? {} : { mergedInto }) },
    version: previous.version + 1,
    changedAt: occasion.at,
    analysisVersion: occasion.analysisVersion,
    expiresAt: expiry(occasion.at),
  };
  await store.putEvent(event, previous);
  return { kind: mergedInto === undefined ? 'closed' : 'merged', event, previous };
}

export const rowOf = ({ eventId, storyId, index }: Contribution): string => `${eventId} ${storyId} ${index}`;

/** Rounds between the same sides are one series: a pure function of the sides, so that no round has to find another. */
function seriesOf(fused: FusedEvent): string | undefined {
  if (fused.type !== 'talks_held' && fused.type !== 'talks_announced') return undefined;
  const between = negotiators(fused.parties ?? []);
  return between.length < 2 ? undefined : hashId('series', ...between);
}

function isSame(fused: FusedEvent, stored: Event): boolean {
  const { eventId, series, closed, version, changedAt, analysisVersion, expiresAt, ...said } = stored;
  return canonical(said) === canonical(fused);
}

/** JSON with sorted keys, so that a row read back from a table compares with one just made. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
