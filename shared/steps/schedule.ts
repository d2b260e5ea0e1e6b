import type { FetchMessage } from '../messages/index.ts';
import {
  addMillis,
  type Feed,
  type FeedDeclaration,
  type FeedState,
  hostOf,
  type Instant,
  instant,
  MINUTE,
  millis,
  type Registry,
} from '../model/index.ts';
import type { Count, FeedStore, Queues } from './ports.ts';

/** A feed handed to fetch is nobody else's for so long; if the message is lost, it falls due again after. */
export const LEASE_MS = 30 * MINUTE;
/** Two requests to one host are so far apart (FACTS: fetching). */
export const SLOT_GAP_MS = 5_000;
/** A minute holds so many slots: taking no more each minute keeps a host's queue from growing past the next run. */
const SLOTS_PER_RUN = MINUTE / SLOT_GAP_MS;
/** Feeds looked at in one run: 400 feeds at 5 minutes need 80; ten thousand at 15 minutes 670. */
const FEEDS_PER_RUN = 1_000;
/** What a feed starts with, until its own rhythm is known. */
const FIRST_INTERVAL_MS = 15 * MINUTE;

const REMOVED = 'no longer in feeds.opml';

export interface SchedulePorts {
  readonly feeds: FeedStore;
  readonly queues: Pick<Queues, 'sendFetch'>;
  readonly count: Count;
  /** feeds.opml as it was deployed; absent where feeds are declared by hand only. */
  readonly registry?: Registry;
}

/** SQS takes ten messages a request, and is paid by the request. */
const SENT_AT_ONCE = 10;

/**
 * Leases the feeds that are due and enqueues them, each host's feeds `SLOT_GAP_MS` apart.
 * Returns how many were enqueued.
 */
export async function scheduleFeeds(ports: SchedulePorts, now: Instant): Promise<number> {
  if (ports.registry) await reconcileRegistry(ports.feeds, ports.registry, now, ports.count);
  const due = await ports.feeds.dueFeeds(now, FEEDS_PER_RUN);
  let sent = 0;
  let leasedOnly: (FetchMessage & { readonly delaySeconds: number })[] = [];
  const send = async (): Promise<void> => {
    const messages = leasedOnly;
    leasedOnly = [];
    await ports.queues.sendFetch(messages);
    sent += messages.length;
  };
  for (const [host, feeds] of byHost(due)) {
    const leased = await ports.feeds.leaseFeeds(host, feeds.slice(0, SLOTS_PER_RUN), {
      now,
      until: addMillis(now, LEASE_MS),
      gapMs: SLOT_GAP_MS,
    });
    for (const { feed, slotAt } of leased)
      leasedOnly.push({
        v: 1,
        feedId: feed.feedId,
        slotAt,
        delaySeconds: Math.ceil((millis(slotAt) - millis(now)) / 1000),
      });
    // Many hosts in one request; what a crash leaves leased and unsent falls due again.
    if (leasedOnly.length >= SENT_AT_ONCE) await send();
  }
  if (leasedOnly.length > 0) await send();
  ports.count('scheduled', sent);
  return sent;
}

function byHost(feeds: readonly Feed[]): Map<string, Feed[]> {
  const hosts = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const host = hostOf(feed.url);
    const group = hosts.get(host);
    if (group) group.push(feed);
    else hosts.set(host, [feed]);
  }
  return hosts;
}

/**
 * Brings the rows that feeds.opml declared in line with it: new feeds are added, changed ones rewritten,
 * removed ones muted and never deleted. Rows that a person declared are left alone.
 * The file's hash is written last, so that a run that was cut off is done again.
 */
export async function reconcileRegistry(
  store: FeedStore,
  registry: Registry,
  now: Instant,
  count: Count,
): Promise<void> {
  if ((await store.readRegistryHash()) === registry.hash) return;
  const existing = new Map((await store.listFeeds()).map((feed) => [feed.feedId, feed]));
  for (const declaration of registry.feeds) {
    const row = existing.get(declaration.feedId);
    existing.delete(declaration.feedId);
    if (row?.declaredBy === 'manual' || (row && !isChanged(row, declaration))) continue;
    await store.putFeed({ ...declaration, declaredBy: 'opml', state: stateFor(row, declaration, now) });
    count(row ? 'feeds.changed' : 'feeds.added');
  }
  for (const row of existing.values()) {
    if (row.declaredBy === 'manual' || row.state.condition === 'muted') continue;
    const { dueAt: _, ...state } = row.state;
    await store.putFeed({ ...row, state: { ...state, condition: 'muted', reason: REMOVED } });
    count('feeds.muted');
  }
  await store.writeRegistryHash(registry.hash);
}

const DECLARED = ['url', 'title', 'publisher', 'family', 'language', 'country'] as const;

function isChanged(row: Feed, declaration: FeedDeclaration): boolean {
  return isRemoved(row) || DECLARED.some((key) => row[key] !== declaration[key]);
}

/** Whether feeds.opml muted it, and not a person. */
export const isRemoved = (row: Feed): boolean =>
  row.state.condition === 'muted' && row.state.reason === REMOVED;

/** A feed that is new, that came back or that moved starts afresh and is due at once; any other keeps its state, and a person's muting. */
function stateFor(row: Feed | undefined, declaration: FeedDeclaration, now: Instant): FeedState {
  const isKept = row?.url === declaration.url || row?.state.condition === 'muted';
  if (row && isKept && !isRemoved(row)) return row.state;
  return freshState(now);
}

const freshState = (now: Instant): FeedState => ({
  condition: 'active',
  dueAt: instant(millis(now)),
  intervalMs: FIRST_INTERVAL_MS,
  failures: 0,
});

/** A feed that nothing is known of yet, due at once. */
export const newFeed = (
  declaration: FeedDeclaration,
  declaredBy: Feed['declaredBy'],
  now: Instant,
): Feed => ({ ...declaration, declaredBy, state: freshState(now) });
