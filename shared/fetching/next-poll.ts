import {
  addMillis,
  DAY,
  type FeedState,
  HOUR,
  type Instant,
  MINUTE,
  millis,
  type ParsedFeed,
} from '../model/index.ts';
import type { Failed, FetchOutcome, Severity } from './outcome.ts';

export interface PollContext {
  readonly now: Instant;
  /** The feed as read, where a body came and could be. */
  readonly parsed?: ParsedFeed;
  /** 0 to 1. */
  readonly random: () => number;
  /** Whether the poll brought new texts. */
  readonly changed: boolean;
  readonly minIntervalMs?: number;
  readonly maxIntervalMs?: number;
}

const MIN_INTERVAL = 5 * MINUTE;
const MAX_INTERVAL = 24 * HOUR;
/** Weights of failures, as the best readers have them (FACTS: fetching). */
const WEIGHTS: Readonly<Record<Severity, number>> = { soft: 0.5, temporary: 0.25, hard: 1 };
/** From this weight on a feed is called failing: three hard failures in a row. */
const FAILING = 3;
/** Polls in a row that a permanent redirect must lead to the same place: a misconfigured day passes. */
export const MOVES_TO_ADOPT = 10;
/** Items that a feed's rhythm is taken from: enough for a mean, few enough to follow a change of pace. */
const RHYTHM_ITEMS = 20;
/** A cache's lifetime is heard up to an hour: beyond that it is a CDN's default, not a newsroom's wish. */
const CACHE_CEILING = HOUR;
/** Growth of the interval at a poll that brought nothing. */
const IDLE_GROWTH = 1.15;

/** The address to poll: where the feed permanently moved, once that has been so for long enough. */
export function addressOf(feed: { readonly url: string; readonly state: FeedState }): string {
  return feed.state.movedTo !== undefined && isAdopted(feed.state) ? feed.state.movedTo : feed.url;
}

const isAdopted = (state: FeedState): boolean => (state.movedRun ?? 0) >= MOVES_TO_ADOPT;

/**
 * The feed's state after a poll: validators, health, and when it is next due. A success is followed by the feed's own
 * rhythm between the two bounds, never sooner than it asks for; a failure by a wait that doubles with their weight. A feed
 * that is gone has no next poll; any other has, and its reason says why it is late.
 */
export function planNextPoll(state: FeedState, outcome: FetchOutcome, context: PollContext): FeedState {
  switch (outcome.kind) {
    case 'gone':
      // The place that it moved to is gone: the declared address may still stand.
      if (isAdopted(state)) return afterFailure(state, { ...GONE_THERE, message: outcome.reason }, context);
      return {
        ...withoutDue(state),
        condition: 'gone',
        reason: outcome.reason,
        fetchedAt: context.now,
      };
    case 'failed':
      return afterFailure(state, outcome, context);
    case 'not_modified':
      return afterSuccess(state, outcome, context);
    case 'fetched':
      return outcome.truncated ? afterBreak(state, context) : afterSuccess(state, outcome, context);
  }
}

const GONE_THERE = { kind: 'failed', severity: 'hard', reason: 'http_410' } as const;

function withoutDue(state: FeedState): Omit<FeedState, 'dueAt'> {
  const { dueAt: _, ...rest } = state;
  return rest;
}

function afterSuccess(
  state: FeedState,
  outcome: Extract<FetchOutcome, { kind: 'fetched' | 'not_modified' }>,
  context: PollContext,
): FeedState {
  const intervalMs = nextInterval(state, outcome.headers, context);
  const jittered = intervalMs * (0.95 + 0.1 * context.random());
  const embargo = firstEmbargo(context);
  const waitMs = embargo === undefined ? jittered : Math.min(jittered, embargo);
  return {
    condition: state.condition === 'muted' ? 'muted' : 'active',
    ...(state.condition === 'muted' ? {} : { dueAt: addMillis(context.now, Math.round(waitMs)) }),
    // An item under embargo is in a body that must be read again, though the server hasn't changed it.
    ...(embargo === undefined ? validators(state, outcome) : {}),
    intervalMs: Math.round(intervalMs),
    failures: 0,
    fetchedAt: context.now,
    succeededAt: context.now,
    ...moved(state, outcome.movedTo),
  };
}

/** What came of a body that broke off is taken in; it is fetched again in full, and soon. */
function afterBreak(state: FeedState, context: PollContext): FeedState {
  return afterFailure(
    state,
    {
      kind: 'failed',
      severity: 'soft',
      reason: 'truncated',
      message: 'The body broke off; what arrived whole is taken, and the feed is fetched again in full.',
    },
    context,
  );
}

function afterFailure(state: FeedState, failure: Failed, context: PollContext): FeedState {
  const failures = Math.min(state.failures + WEIGHTS[failure.severity], 100);
  const max = context.maxIntervalMs ?? MAX_INTERVAL;
  const backoff = Math.min(state.intervalMs * 2 ** Math.min(failures, 20), max);
  // What the server asks for is heard, up to a day: no header may silence a feed for ever.
  const asked = Math.min(askedWait(failure, context.now), DAY);
  const waitMs =
    Math.max(backoff, asked, context.minIntervalMs ?? MIN_INTERVAL) * (1 + 0.1 * context.random());
  // An adopted address that fails gives way to the declared one.
  const { movedTo, movedRun, reason: _, ...kept } = withoutDue(state);
  const hard = failure.severity === 'hard' && isAdopted(state);
  const stopped = state.condition === 'muted' || state.condition === 'gone';
  return {
    ...kept,
    ...(hard || movedTo === undefined ? {} : { movedTo }),
    ...(hard || movedRun === undefined ? {} : { movedRun }),
    condition: stopped ? state.condition : failures >= FAILING ? 'failing' : 'active',
    reason: failure.message,
    ...(stopped ? {} : { dueAt: addMillis(context.now, Math.round(waitMs)) }),
    failures,
    fetchedAt: context.now,
  };
}

/** How long the server asks to be left alone: by its own clock, or by ours where it doesn't tell its. */
const askedWait = ({ retryAfterMs, retryAt }: Failed, now: Instant): number =>
  retryAfterMs ?? (retryAt === undefined ? 0 : millis(retryAt) - millis(now));

function validators(
  state: FeedState,
  outcome: Extract<FetchOutcome, { kind: 'fetched' | 'not_modified' }>,
): Pick<FeedState, 'etag' | 'lastModified' | 'bodyHash'> {
  const isNew = outcome.kind === 'fetched';
  const etag = outcome.headers['etag'] ?? (isNew ? undefined : state.etag);
  const lastModified = outcome.headers['last-modified'] ?? (isNew ? undefined : state.lastModified);
  const bodyHash = isNew ? outcome.bodyHash : state.bodyHash;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(bodyHash === undefined ? {} : { bodyHash }),
  };
}

function moved(state: FeedState, movedTo: string | undefined): Pick<FeedState, 'movedTo' | 'movedRun'> {
  if (movedTo === undefined)
    // The adopted address answers for itself, and redirects no more.
    return state.movedTo !== undefined && isAdopted(state)
      ? { movedTo: state.movedTo, movedRun: state.movedRun ?? MOVES_TO_ADOPT }
      : {};
  return { movedTo, movedRun: state.movedTo === movedTo ? (state.movedRun ?? 0) + 1 : 1 };
}

function nextInterval(
  state: FeedState,
  headers: Readonly<Record<string, string>>,
  context: PollContext,
): number {
  const min = context.minIntervalMs ?? MIN_INTERVAL;
  const max = context.maxIntervalMs ?? MAX_INTERVAL;
  const own = context.parsed && rhythmOf(context.parsed, context.now);
  const wished = own === undefined ? idle(state, context) : own / 2;
  const asked = Math.max(context.parsed?.intervalMs ?? 0, cacheLifetime(headers));
  return Math.min(max, Math.max(min, wished, asked));
}

const idle = (state: FeedState, context: PollContext): number =>
  context.changed ? state.intervalMs : state.intervalMs * IDLE_GROWTH;

/**
 * Mean time between a feed's latest items, the silence since the last one counted in; undefined where too few are dated.
 */
function rhythmOf(feed: ParsedFeed, now: Instant): number | undefined {
  const dates = feed.items
    .flatMap((item) => item.published ?? item.updated ?? [])
    .filter((at) => at <= now)
    .sort()
    .reverse()
    .slice(0, RHYTHM_ITEMS);
  const oldest = dates.at(-1);
  if (oldest === undefined || dates.length < 3) return undefined;
  return (millis(now) - millis(oldest)) / dates.length;
}

function cacheLifetime(headers: Readonly<Record<string, string>>): number {
  const control = headers['cache-control'] ?? '';
  if (/no-store|no-cache/i.test(control)) return 0;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (age !== undefined) return Math.min(Number(age) * 1000, CACHE_CEILING);
  const [expires, date] = [Date.parse(headers['expires'] ?? ''), Date.parse(headers['date'] ?? '')];
  return Number.isNaN(expires - date) ? 0 : Math.min(Math.max(0, expires - date), CACHE_CEILING);
}

/** Time until the first embargo of the feed ends. */
function firstEmbargo(context: PollContext): number | undefined {
  const ends = (context.parsed?.items ?? [])
    .flatMap((item) => item.embargoedUntil ?? [])
    .filter((at) => at > context.now)
    .sort();
  const [first] = ends;
  return first === undefined ? undefined : millis(first) - millis(context.now) + 1_000;
}
