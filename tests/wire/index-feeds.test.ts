import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedStore } from '../../shared/index/index.ts';
import { addMillis, asFeedId, type Feed, MINUTE } from '../../shared/model/index.ts';
import { muteFeed } from '../../shared/steps/mute.ts';
import type { FeedStore } from '../../shared/steps/ports.ts';
import { aFeed, at, NOON } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let feeds: FeedStore;

beforeAll(async () => {
  table = await openWireTable();
  feeds = createFeedStore(table.client, TABLE);
});
afterAll(() => table.close());

const terms = (now = NOON) => ({ now, until: addMillis(now, 30 * MINUTE), gapMs: 5_000 });
const names = (list: readonly Feed[]) => list.map(({ feedId }) => feedId);

describe('the feeds in the table', () => {
  it('gives back a feed as it was put, and none where there is none', async () => {
    const feed = aFeed('whole');
    await feeds.putFeed(feed);

    expect(await feeds.readFeed(feed.feedId)).toEqual(feed);
    expect(await feeds.readFeed(asFeedId('nobody'))).toBeUndefined();
    await feeds.putFeed({ ...feed, state: { condition: 'muted', intervalMs: 1, failures: 0 } });
  });

  it('lists what is due, the longest overdue first, and what is muted never', async () => {
    const early = aFeed('early', { dueAt: at('2026-02-06T08:00:00.000Z') });
    const exact = aFeed('exact', { dueAt: at('2026-02-06T09:00:00.000Z') });
    const later = aFeed('later', { dueAt: at('2026-02-06T09:00:00.001Z') });
    const muted: Feed = { ...aFeed('muted'), state: { condition: 'muted', intervalMs: 1, failures: 0 } };
    for (const feed of [later, exact, muted, early]) await feeds.putFeed(feed);
    const nine = at('2026-02-06T09:00:00.000Z');

    expect(names(await feeds.dueFeeds(nine, 10))).toEqual(['early', 'exact']);
    expect(names(await feeds.dueFeeds(nine, 1))).toEqual(['early']);
    expect(names(await feeds.listFeeds())).toEqual(['early', 'exact', 'later', 'muted', 'whole']);
    for (const feed of [early, exact, later]) await feeds.putFeed({ ...feed, state: muted.state });
  });

  it('leases a feed to one of two runs that meet, and gives its host slots that never meet', async () => {
    const pair = [aFeed('left'), aFeed('right')].map((feed) => ({ ...feed, url: 'https://both.example/f' }));
    for (const feed of pair) await feeds.putFeed(feed);

    const runs = await Promise.all([
      feeds.leaseFeeds('both.example', pair, terms()),
      feeds.leaseFeeds('both.example', pair, terms()),
    ]);

    const leases = runs.flat();
    expect(names(leases.map(({ feed }) => feed)).sort()).toEqual(['left', 'right']);
    expect(leases.map(({ slotAt }) => slotAt).sort()).toEqual([NOON, addMillis(NOON, 5_000)]);
    expect(names(await feeds.dueFeeds(NOON, 10))).toEqual([]);
  });

  it('lets a lease end with its time, and with the poll', async () => {
    const feed = aFeed('leased');
    await feeds.putFeed(feed);
    await feeds.leaseFeeds('leased.example', [feed], terms());
    const later = addMillis(NOON, 30 * MINUTE);
    expect(await feeds.leaseFeeds('leased.example', [feed], terms(addMillis(NOON, MINUTE)))).toEqual([]);
    expect(await feeds.leaseFeeds('leased.example', [feed], terms(later))).toHaveLength(1);

    const polled = { ...feed.state, dueAt: addMillis(later, MINUTE) };
    await feeds.completeFetch(feed.feedId, polled);

    const [due] = await feeds
      .dueFeeds(addMillis(later, MINUTE), 10)
      .then((all) => all.filter(({ feedId }) => feedId === feed.feedId));
    expect(due?.state).toEqual(polled);
    expect(
      await feeds.leaseFeeds('leased.example', due ? [due] : [], terms(addMillis(later, MINUTE))),
    ).toHaveLength(1);
  });

  it('does not bring back a feed that was removed while it was polled', async () => {
    await feeds.completeFetch(asFeedId('removed'), aFeed('removed').state);

    expect(await feeds.readFeed(asFeedId('removed'))).toBeUndefined();
  });

  it('does not take up again a feed that was muted while it was polled', async () => {
    const muted = muteFeed(aFeed('muted'), 'too loud');
    await feeds.putFeed(muted);
    await feeds.completeFetch(muted.feedId, aFeed('muted').state);

    expect(await feeds.readFeed(muted.feedId)).toEqual(muted);
  });

  it('keeps what was seen apart from the feed, and the hash of the registry', async () => {
    expect(await feeds.readSeen(asFeedId('whole'))).toBeUndefined();
    expect(await feeds.readRegistryHash()).toBeUndefined();
    await feeds.writeSeen(asFeedId('whole'), 'abc');
    await feeds.writeRegistryHash('h1');

    expect(await feeds.readSeen(asFeedId('whole'))).toBe('abc');
    expect(await feeds.readRegistryHash()).toBe('h1');
  });

  it('holds an id that looks like a key', async () => {
    const feed = { ...aFeed('x'), feedId: asFeedId('a#SEEN#%23') };
    await feeds.putFeed(feed);

    expect(await feeds.readFeed(feed.feedId)).toEqual(feed);
    expect(await feeds.readFeed(asFeedId('a'))).toBeUndefined();
  });
});
