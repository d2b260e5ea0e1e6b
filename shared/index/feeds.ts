import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  addMillis,
  DAY,
  type Feed,
  type FeedId,
  type FeedState,
  hostOf,
  type Instant,
  millis,
  VersionConflict,
} from '../model/index.ts';
import type { FeedStore, Lease } from '../steps/ports.ts';
import { FEEDS, feedKey, hostKey, REGISTRY_KEY, seenKey } from './keys.ts';
import { conditionInput, contentOf, isRefused, isSuccessor, type Row, Table } from './table.ts';

/** Runs of the schedule that meet on one host: two, where the same minute is delivered twice. */
const ATTEMPTS = 5;
/** A host without a lease needs no row: its next slot is now. */
const HOST_KEPT_MS = DAY;
/** Feeds whose hosts are looked up at once. */
const CHUNK = 100;

interface HostSlot {
  readonly nextSlotAt?: Instant;
  /** By feed: until when it is held, and for which due time: once polled, it has another, and the lease is moot. */
  readonly leases: Readonly<Record<string, { readonly dueAt: Instant; readonly until: Instant }>>;
  readonly version: number;
}

const NO_SLOT: HostSlot = { leases: {}, version: 0 };

/** Feeds, their leases and the registry's hash, in the table. */
export function createFeedStore(client: DynamoDBDocumentClient, tableName: string): FeedStore {
  const table = new Table(client, tableName);
  return {
    dueFeeds: (now, limit) => dueFeeds(table, now, limit),
    leaseFeeds: (host, feeds, terms) => leaseFeeds(table, host, feeds, terms),
    async readFeed(feedId) {
      const row = await table.get(feedKey(feedId));
      return row && toFeed(row);
    },
    listFeeds: async () => (await table.queryAll({ partition: FEEDS, consistent: true })).map(toFeed),
    putFeed: (feed) => table.put({ ...feed, ...feedKey(feed.feedId) }),
    completeFetch: (feedId, state) => completeFetch(table, feedId, state),
    readSeen: async (feedId) => (await table.get(seenKey(feedId)))?.['seen'],
    writeSeen: (feedId, seen) => table.put({ ...seenKey(feedId), seen }),
    readRegistryHash: async () => (await table.get(REGISTRY_KEY))?.['hash'],
    writeRegistryHash: (hash) => table.put({ ...REGISTRY_KEY, hash }),
  };
}

export function toFeed(row: Row): Feed {
  const { feedId, url, title, publisher, family, language, country, declaredBy, state } = row;
  return {
    feedId,
    url,
    title,
    publisher,
    family,
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
    declaredBy,
    state,
  };
}

/** Whether a feed is polled, and its time has come. */
export const isDue = ({ state }: Feed, now: Instant): boolean =>
  state.dueAt !== undefined && state.dueAt <= now;

/** The feeds whose time has come and that nobody holds, the longest due first. */
async function dueFeeds(table: Table, now: Instant, limit: number): Promise<readonly Feed[]> {
  const due = (await table.queryAll({ partition: FEEDS }))
    .map(toFeed)
    .filter((feed) => isDue(feed, now))
    .sort((a, b) => millis(a.state.dueAt ?? now) - millis(b.state.dueAt ?? now));
  const free: Feed[] = [];
  for (let start = 0; start < due.length && free.length < limit; start += CHUNK) {
    const chunk = due.slice(start, start + CHUNK);
    const keys = [...new Set(chunk.map(({ url }) => hostOf(url)))].map(hostKey);
    const slots = new Map((await table.getAll(keys, true)).map((row) => [row['pk'], toSlot(row)]));
    free.push(
      ...chunk.filter((feed) => !isHeld(slots.get(hostKey(hostOf(feed.url)).pk) ?? NO_SLOT, feed, now)),
    );
  }
  return free.slice(0, limit);
}

const toSlot = (row: Row): HostSlot => {
  const { nextSlotAt, leases, version } = contentOf(row);
  return { ...(nextSlotAt === undefined ? {} : { nextSlotAt }), leases: leases ?? {}, version };
};

function isHeld(slot: HostSlot, feed: Feed, now: Instant): boolean {
  const lease = slot.leases[feed.feedId];
  return lease !== undefined && lease.until > now && lease.dueAt === feed.state.dueAt;
}

async function leaseFeeds(
  table: Table,
  host: string,
  feeds: readonly Feed[],
  terms: { readonly now: Instant; readonly until: Instant; readonly gapMs: number },
): Promise<readonly Lease[]> {
  const { now, until, gapMs } = terms;
  for (let attempt = 1; ; attempt += 1) {
    const row = await table.get(hostKey(host));
    const slot = row ? toSlot(row) : NO_SLOT;
    const free = feeds.filter((feed) => feed.state.dueAt !== undefined && !isHeld(slot, feed, now));
    if (free.length === 0) return [];
    const first = slot.nextSlotAt && slot.nextSlotAt > now ? slot.nextSlotAt : now;
    const nextSlotAt = addMillis(first, free.length * gapMs);
    const leases = {
      ...Object.fromEntries(Object.entries(slot.leases).filter(([, lease]) => lease.until > now)),
      ...Object.fromEntries(free.map(({ feedId, state }) => [feedId, { dueAt: state.dueAt, until }])),
    };
    const version = slot.version + 1;
    const latest = Math.max(millis(until), millis(nextSlotAt));
    const expiresAt = Math.ceil((latest + HOST_KEPT_MS) / 1000);
    try {
      await table.put({ ...hostKey(host), nextSlotAt, leases, version, expiresAt }, isSuccessor(version));
      return free.map((feed, index) => ({ feed, slotAt: addMillis(first, index * gapMs) }));
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function completeFetch(table: Table, feedId: FeedId, state: FeedState): Promise<void> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { ...feedKey(feedId) },
        UpdateExpression: 'SET #state = :state',
        ...conditionInput({
          expression: 'attribute_exists(pk) AND #state.#condition <> :muted',
          names: { '#state': 'state', '#condition': 'condition' },
          values: { ':muted': 'muted', ':state': state },
        }),
      }),
    );
  } catch (error) {
    // Someone removed or muted the feed while it was polled: nothing to remember.
    if (!isRefused(error)) throw error;
  }
}
