import { describe, expect, it } from 'vitest';
import {
  addressOf,
  type Failed,
  type Fetched,
  MOVES_TO_ADOPT,
  type NotModified,
  type PollContext,
  planNextPoll,
} from '../../../shared/fetching/index.ts';
import {
  addMillis,
  DAY,
  type FeedState,
  HOUR,
  type Instant,
  type Item,
  MINUTE,
  millis,
  type ParsedFeed,
} from '../../../shared/model/index.ts';

const NOW = '2026-02-06T06:00:00.000Z' as Instant;
const STATE: FeedState = { condition: 'active', dueAt: NOW, intervalMs: 15 * MINUTE, failures: 0 };

const fetched = (given: Partial<Fetched> = {}): Fetched => ({
  kind: 'fetched',
  status: 200,
  url: 'https://example.org/feed',
  headers: { etag: '"7"', 'last-modified': 'Fri, 06 Feb 2026 05:12:00 GMT' },
  body: new Uint8Array(),
  bodyHash: 'ab',
  ...given,
});
const notModified = (given: Partial<NotModified> = {}): NotModified => ({
  kind: 'not_modified',
  headers: {},
  ...given,
});
const failed = (severity: Failed['severity'], given: Partial<Failed> = {}): Failed => ({
  kind: 'failed',
  severity,
  reason: 'http_500',
  message: 'The server has trouble.',
  ...given,
});
/** A feed with an item each so many ms, the newest now. */
const feedOf = (gapMs: number, given: Partial<ParsedFeed> = {}, silenceMs = 0): ParsedFeed => ({
  format: 'rss',
  reader: 'feedsmith',
  dropped: {},
  items: Array.from(
    { length: 25 },
    (_, n): Item => ({
      categories: [],
      subjects: [],
      pubStatus: 'usable',
      published: addMillis(NOW, -silenceMs - n * gapMs),
    }),
  ),
  ...given,
});
// Jitter in the middle of its range is none.
const context = (given: Partial<PollContext> = {}): PollContext => ({
  now: NOW,
  random: () => 0.5,
  changed: true,
  ...given,
});
const waitOf = (state: FeedState): number | undefined =>
  state.dueAt === undefined ? undefined : millis(state.dueAt) - millis(NOW);

describe('the next poll after a success', () => {
  it('follows the rhythm of the feed, between five minutes and a day', () => {
    const wait = (gap: number, silence = 0) =>
      waitOf(planNextPoll(STATE, fetched(), context({ parsed: feedOf(gap, {}, silence) }))) ?? 0;
    expect(wait(MINUTE)).toBe(5 * MINUTE);
    expect(wait(HOUR)).toBeGreaterThan(25 * MINUTE);
    expect(wait(HOUR)).toBeLessThan(35 * MINUTE);
    expect(wait(30 * DAY)).toBe(24 * HOUR);
    expect(wait(10 * MINUTE, 20 * HOUR)).toBeGreaterThan(wait(10 * MINUTE));
  });

  it('comes later and later while nothing changes, and never more than a day later', () => {
    let state = STATE;
    const waits: number[] = [];
    for (let n = 0; n < 60; n += 1) {
      state = planNextPoll(state, notModified(), context({ changed: false }));
      waits.push(waitOf(state) ?? 0);
    }
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(waits.at(-1)).toBe(24 * HOUR);
  });

  it('is not before the feed or its cache asks', () => {
    const wait = (parsed: Partial<ParsedFeed>, headers = {}) =>
      waitOf(planNextPoll(STATE, fetched({ headers }), context({ parsed: feedOf(MINUTE, parsed) })));
    expect(wait({ intervalMs: 2 * HOUR })).toBe(2 * HOUR);
    expect(wait({ intervalMs: 90 * DAY })).toBe(24 * HOUR);
    expect(wait({}, { 'cache-control': 'public, max-age=1800' })).toBe(30 * MINUTE);
    // A CDN's default is not a newsroom's wish.
    expect(wait({}, { 'cache-control': 'max-age=31536000' })).toBe(HOUR);
    expect(wait({}, { 'cache-control': 'no-cache, max-age=1800' })).toBe(5 * MINUTE);
    // It may not be used once it is stale: until then it may.
    expect(wait({}, { 'cache-control': 'max-age=1800, must-revalidate' })).toBe(30 * MINUTE);
    expect(
      wait({}, { date: 'Fri, 06 Feb 2026 06:00:00 GMT', expires: 'Fri, 06 Feb 2026 06:20:00 GMT' }),
    ).toBe(20 * MINUTE);
  });

  it('is spread, so that feeds don’t march in step', () => {
    const wait = (random: number) =>
      waitOf(planNextPoll(STATE, fetched(), context({ random: () => random }))) ?? 0;
    expect(wait(0)).toBeLessThan(wait(1));
  });

  it('remembers validators and hash, and keeps them over an answer that has none', () => {
    const first = planNextPoll(STATE, fetched(), context());
    expect(first).toMatchObject({
      etag: '"7"',
      lastModified: 'Fri, 06 Feb 2026 05:12:00 GMT',
      bodyHash: 'ab',
    });
    expect(planNextPoll(first, notModified(), context())).toMatchObject({ etag: '"7"', bodyHash: 'ab' });
    expect(planNextPoll(first, fetched({ headers: {} }), context())).not.toHaveProperty('etag');
  });

  it('comes when an embargo ends, and reads the same body again', () => {
    const [item] = feedOf(MINUTE).items;
    if (!item) throw new Error('no item');
    const parsed = feedOf(DAY, { items: [{ ...item, embargoedUntil: addMillis(NOW, 2 * HOUR) }] });
    const state = planNextPoll({ ...STATE, intervalMs: DAY }, fetched(), context({ parsed }));
    expect(waitOf(state)).toBeLessThan(2 * HOUR + MINUTE);
    expect(waitOf(state)).toBeGreaterThan(2 * HOUR);
    expect(state).not.toHaveProperty('etag');
    expect(state).not.toHaveProperty('bodyHash');
  });

  it('forgets what was wrong', () => {
    const ill: FeedState = { ...STATE, condition: 'failing', reason: 'x', failures: 7 };
    const well = planNextPoll(ill, notModified(), context());
    expect(well).toMatchObject({ condition: 'active', failures: 0, succeededAt: NOW });
    expect(well).not.toHaveProperty('reason');
  });
});

describe('the next poll after a failure', () => {
  it('comes later with each, sooner for what passes than for what doesn’t, and always comes', () => {
    const failing = (severity: Failed['severity'], times: number): FeedState => {
      let state = STATE;
      for (let n = 0; n < times; n += 1) state = planNextPoll(state, failed(severity), context());
      return state;
    };
    expect(waitOf(failing('temporary', 1))).toBeLessThan(waitOf(failing('soft', 1)) ?? 0);
    expect(waitOf(failing('soft', 1))).toBeLessThan(waitOf(failing('hard', 1)) ?? 0);
    expect(waitOf(failing('hard', 2))).toBeGreaterThan(waitOf(failing('hard', 1)) ?? 0);
    expect(failing('hard', 2).condition).toBe('active');
    expect(failing('hard', 3)).toMatchObject({ condition: 'failing', reason: 'The server has trouble.' });
    const longDead = failing('hard', 500);
    expect(waitOf(longDead)).toBeLessThanOrEqual(1.1 * DAY);
    expect(longDead.condition).toBe('failing');
  });

  it('heeds Retry-After, up to a day', () => {
    const wait = (retryAfterMs: number) =>
      waitOf(planNextPoll(STATE, failed('temporary', { retryAfterMs }), context())) ?? 0;
    expect(wait(2 * HOUR)).toBeGreaterThanOrEqual(2 * HOUR);
    expect(wait(400 * DAY)).toBeLessThanOrEqual(1.1 * DAY);
    const until = (retryAt: Instant) =>
      waitOf(planNextPoll(STATE, failed('temporary', { retryAt }), context())) ?? 0;
    expect(until(addMillis(NOW, 2 * HOUR))).toBeGreaterThanOrEqual(2 * HOUR);
    expect(until(addMillis(NOW, -2 * HOUR))).toBe(wait(0));
  });

  it('keeps the validators of the last success', () => {
    const state = planNextPoll({ ...STATE, etag: '"7"', bodyHash: 'ab' }, failed('soft'), context());
    expect(state).toMatchObject({ etag: '"7"', bodyHash: 'ab', fetchedAt: NOW });
    expect(state).not.toHaveProperty('succeededAt');
  });

  it('after a body that broke off fetches it in full', () => {
    const state = planNextPoll(STATE, fetched({ truncated: true }), context());
    expect(state).toMatchObject({ failures: 0.5, reason: expect.stringMatching(/broke off/) });
    expect(state).not.toHaveProperty('etag');
    expect(state).not.toHaveProperty('bodyHash');
  });
});

describe('a feed that moved or went', () => {
  const feed = (state: FeedState) => ({ url: 'https://example.org/old', state });

  it('is polled at its new place once it has been there for long', () => {
    let state = STATE;
    const movedTo = 'https://example.org/new';
    for (let n = 1; n <= MOVES_TO_ADOPT; n += 1) {
      expect(addressOf(feed(state))).toBe('https://example.org/old');
      state = planNextPoll(state, fetched({ movedTo }), context());
    }
    expect(addressOf(feed(state))).toBe(movedTo);
    // There it redirects no more.
    state = planNextPoll(state, notModified(), context());
    expect(addressOf(feed(state))).toBe(movedTo);
    // And when that place fails, the declared one is tried again.
    state = planNextPoll(state, failed('hard'), context());
    expect(addressOf(feed(state))).toBe('https://example.org/old');
  });

  it('is not followed by one bad day', () => {
    let state = planNextPoll(STATE, fetched({ movedTo: 'https://example.org/maintenance' }), context());
    state = planNextPoll(state, fetched(), context());
    expect(state).not.toHaveProperty('movedTo');
    for (let n = 0; n < MOVES_TO_ADOPT * 2; n += 1)
      state = planNextPoll(state, fetched({ movedTo: `https://example.org/${n % 2}` }), context());
    expect(addressOf(feed(state))).toBe('https://example.org/old');
  });

  it('is retired with its reason, and never polled again', () => {
    const state = planNextPoll(STATE, { kind: 'gone', reason: 'gone for good (410)' }, context());
    expect(state).toMatchObject({ condition: 'gone', reason: 'gone for good (410)' });
    expect(state).not.toHaveProperty('dueAt');
  });

  it('is not retired by the place that it was redirected to', () => {
    const moved: FeedState = { ...STATE, movedTo: 'https://example.org/new', movedRun: MOVES_TO_ADOPT };
    const state = planNextPoll(moved, { kind: 'gone', reason: 'gone' }, context());
    expect(state.dueAt).toBeDefined();
    expect(addressOf(feed(state))).toBe('https://example.org/old');
  });
});
