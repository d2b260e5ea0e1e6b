import { recogniseItems, UnreadableFeed } from '../feeds/index.ts';
import { addressOf, type FetchOutcome, planNextPoll } from '../fetching/index.ts';
import type { FetchMessage } from '../messages/index.ts';
import {
  DAY,
  type Feed,
  type Instant,
  millis,
  type ParsedFeed,
  type StoryId,
  sha256,
} from '../model/index.ts';
import { storyTextOf, textOf } from './item-text.ts';
import type { ArchiveStore, Capture, Count, FeedStore, Queues } from './ports.ts';

export interface FetchPorts {
  readonly feeds: Pick<FeedStore, 'readFeed' | 'readSeen' | 'writeSeen' | 'completeFetch'>;
  readonly archive: Pick<ArchiveStore, 'putCapture' | 'putTexts'>;
  readonly queues: Pick<Queues, 'sendStories'>;
  /** Which of these stories were taken down, and are not to come again. Absent: none. */
  readonly forgotten?: (storyIds: readonly StoryId[]) => Promise<ReadonlySet<StoryId>>;
  /** One conditional GET. */
  readonly fetchFeed: (request: {
    url: string;
    etag?: string;
    lastModified?: string;
  }) => Promise<FetchOutcome>;
  /** Reads a body within a time budget. @throws UnreadableFeed */
  readonly parse: (body: Uint8Array, hints: { contentType?: string; url?: string }) => Promise<ParsedFeed>;
  /** 0 to 1: jitter for the next poll. */
  readonly random: () => number;
  readonly count: Count;
}

/**
 * Polls one feed. The order is the contract: capture, story texts, messages, seen set, and last, in one update,
 * validators and next due time. Cut off anywhere, the next poll does again what is missing and nothing is lost.
 */
export async function fetchFeedStep(ports: FetchPorts, message: FetchMessage, now: Instant): Promise<void> {
  const feed = await ports.feeds.readFeed(message.feedId);
  if (!feed?.state.dueAt) return ports.count('skipped.not_polled');
  if (feed.state.fetchedAt && feed.state.fetchedAt >= message.slotAt)
    return ports.count('skipped.already_polled');
  const outcome = await ports.fetchFeed({ url: addressOf(feed), ...validatorsOf(feed, now) });
  const result = await takeIn(ports, feed, outcome, now);
  const state = planNextPoll(feed.state, result.outcome, {
    now,
    random: ports.random,
    changed: result.changed,
    ...(result.parsed ? { parsed: result.parsed } : {}),
  });
  const { unreadableHash: _, ...rest } = state;
  const { unreadable } = result;
  await ports.feeds.completeFetch(
    feed.feedId,
    unreadable === undefined ? rest : { ...rest, unreadableHash: unreadable },
  );
}

/**
 * What the server is asked to compare with. Once a week, each feed on a day of its own, nothing: a server that for ever
 * says that nothing changed is found out.
 */
function validatorsOf({ feedId, state }: Feed, now: Instant): { etag?: string; lastModified?: string } {
  const weekOf = (at: Instant): number => Math.floor(millis(at) / WEEK + share(feedId));
  if (state.fetchedAt !== undefined && weekOf(state.fetchedAt) !== weekOf(now)) return {};
  return {
    ...(state.etag === undefined ? {} : { etag: state.etag }),
    ...(state.lastModified === undefined ? {} : { lastModified: state.lastModified }),
  };
}
const WEEK = 7 * DAY;

/** A number from 0 to 1 that is a feed's own. */
const share = (feedId: string): number => Number.parseInt(sha256(feedId).slice(0, 8), 16) / 2 ** 32;

interface Intake {
  readonly outcome: FetchOutcome;
  readonly changed: boolean;
  readonly parsed?: ParsedFeed;
  /** Hash of a body that could not be read. */
  readonly unreadable?: string;
}

async function takeIn(ports: FetchPorts, feed: Feed, outcome: FetchOutcome, now: Instant): Promise<Intake> {
  switch (outcome.kind) {
    case 'not_modified':
      ports.count('not_modified');
      return { outcome, changed: false };
    case 'gone':
      ports.count('gone');
      return { outcome, changed: false };
    case 'failed':
      ports.count(`failed.${outcome.reason}`);
      return { outcome, changed: false };
    case 'fetched':
      break;
  }
  ports.count('fetched');
  if (outcome.bodyHash === feed.state.bodyHash) {
    ports.count('unchanged_body');
    return { outcome, changed: false };
  }
  if (outcome.bodyHash === feed.state.unreadableHash) {
    ports.count('failed.unreadable_still');
    const message = feed.state.reason ?? 'The body still cannot be read.';
    const failed = { kind: 'failed', severity: 'hard', reason: 'unreadable_still', message } as const;
    return { outcome: failed, changed: false, unreadable: outcome.bodyHash };
  }
  const capture: Capture = { ...outcome, feedId: feed.feedId, fetchedAt: now };
  // Begun at once, while the capture is put: neither writes anything, and the thread is the slowest of them.
  const reading = ports.parse(outcome.body, {
    url: outcome.url,
    ...(outcome.headers['content-type'] === undefined
      ? {}
      : { contentType: outcome.headers['content-type'] }),
  });
  const seen = ports.feeds.readSeen(feed.feedId);
  for (const begun of [reading, seen]) begun.catch(() => undefined);
  const captureKey = await ports.archive.putCapture(capture);
  ports.count('captured');
  let parsed: ParsedFeed;
  try {
    parsed = await reading;
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    const reason = `unreadable_${String(error.facts['reason'] ?? 'feed')}`;
    ports.count(`failed.${reason}`);
    // A busy machine may be all that was wrong: the same body is then read again.
    const late = error.facts['reason'] === 'timeout';
    const severity = late ? 'soft' : 'hard';
    const failed = { kind: 'failed', severity, reason, message: error.message } as const;
    return { outcome: failed, changed: false, ...(late ? {} : { unreadable: outcome.bodyHash }) };
  }
  if (outcome.truncated) ports.count('failed.truncated');
  const changed = await takeItems(ports, feed, capture, captureKey, parsed, await seen);
  return { outcome, changed, parsed };
}

/** Stores and sends the texts that are new. Returns whether there were any. */
async function takeItems(
  ports: FetchPorts,
  feed: Feed,
  capture: Capture,
  captureKey: string,
  parsed: ParsedFeed,
  before: Awaited<ReturnType<FeedStore['readSeen']>>,
): Promise<boolean> {
  for (const [reason, by] of Object.entries(parsed.dropped)) ports.count(`dropped.${reason}`, by);
  const recognised = recogniseItems({
    ...(before === undefined ? {} : { seen: before }),
    publisher: feed.publisher,
    fetchedAt: capture.fetchedAt,
    reader: parsed.reader,
    ...(feed.state.succeededAt === undefined ? {} : { polledAt: feed.state.succeededAt }),
    items: parsed.items.map((item, index) => ({ item, index, ...textOf(item) })),
  });
  for (const [reason, by] of Object.entries(recognised.dropped)) ports.count(`dropped.${reason}`, by);
  const language = parsed.language ?? feed.language;
  const provenance = { feed, fetchedAt: capture.fetchedAt, captureKey, ...(language ? { language } : {}) };
  const ids = recognised.fresh.map(({ storyId }) => storyId);
  const forgotten = ids.length === 0 ? undefined : await ports.forgotten?.(ids);
  const wanted = recognised.fresh.filter(({ storyId }) => !forgotten?.has(storyId));
  if (wanted.length < ids.length) ports.count('dropped.forgotten', ids.length - wanted.length);
  const texts = wanted.map((fresh) => storyTextOf(fresh, provenance));
  if (texts.length > 0) {
    const pointers = await ports.archive.putTexts(capture, texts);
    await ports.queues.sendStories(
      texts.flatMap(({ storyId, textHash }, index) => {
        const pointer = pointers[index];
        return pointer ? [{ v: 1 as const, storyId, textHash, pointer, fetchedAt: capture.fetchedAt }] : [];
      }),
    );
    ports.count('texts', texts.length);
  }
  if (recognised.seen !== before) await ports.feeds.writeSeen(feed.feedId, recognised.seen);
  return texts.length > 0;
}
