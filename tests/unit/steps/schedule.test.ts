import { describe, expect, it } from 'vitest';
import { addMillis, asFeedId, type FeedDeclaration, MINUTE } from '../../../shared/model/index.ts';
import { muteFeed } from '../../../shared/steps/mute.ts';
import { reconcileRegistry, scheduleFeeds } from '../../../shared/steps/schedule.ts';
import { Fate, feedDue, Killed, MemoryFeeds, MemoryQueues, NOW, tally } from '../../memory/ports.ts';

const declared = (id: string, url = `https://${id}.example/rss`): FeedDeclaration => ({
  feedId: asFeedId(id),
  url,
  title: id,
  publisher: id,
  family: id,
});

function world(...feeds: ReturnType<typeof feedDue>[]) {
  const fate = new Fate();
  const store = new MemoryFeeds(fate);
  for (const feed of feeds) store.feeds.set(feed.feedId, feed);
  const queues = new MemoryQueues(fate);
  return { fate, store, queues, ...tally() };
}

describe('schedule', () => {
  it('gives the feeds of one host slots five seconds apart, and other hosts none to wait for', async () => {
    const { store, queues, count } = world(
      feedDue('a', 'https://wire.example/1'),
      feedDue('b', 'https://wire.example/2'),
      feedDue('c', 'https://wire.example/3'),
      feedDue('d', 'https://elsewhere.example/'),
    );

    await scheduleFeeds({ feeds: store, queues, count }, NOW);

    expect(queues.fetch.map(({ feedId, delaySeconds }) => [feedId, delaySeconds])).toEqual([
      ['a', 0],
      ['b', 5],
      ['c', 10],
      ['d', 0],
    ]);
  });

  it('takes no more of a host than a minute holds, and the rest in the next', async () => {
    const feeds = Array.from({ length: 15 }, (_, n) => feedDue(`f${n}`, `https://wire.example/${n}`));
    const { store, queues, count } = world(...feeds);

    const first = await scheduleFeeds({ feeds: store, queues, count }, NOW);
    const second = await scheduleFeeds({ feeds: store, queues, count }, addMillis(NOW, MINUTE));

    expect([first, second]).toEqual([12, 3]);
    expect(new Set(queues.fetch.map(({ slotAt }) => slotAt)).size).toBe(15);
  });

  it('does not send a feed twice while its lease holds, and sends it again when the message was lost', async () => {
    const { store, queues, count } = world(feedDue('a'));

    await scheduleFeeds({ feeds: store, queues, count }, NOW);
    await scheduleFeeds({ feeds: store, queues, count }, addMillis(NOW, 10 * MINUTE));
    expect(queues.fetch).toHaveLength(1);
    await scheduleFeeds({ feeds: store, queues, count }, addMillis(NOW, 31 * MINUTE));

    expect(queues.fetch).toHaveLength(2);
  });
});

describe('the registry', () => {
  const registry = (hash: string, ...feeds: FeedDeclaration[]) => ({ hash, feeds });

  it('adds new feeds, due at once, and rewrites changed ones without losing their state', async () => {
    const known = feedDue('a', 'https://a.example/rss', { etag: '"1"' });
    const { store, count } = world(known);

    await reconcileRegistry(
      store,
      registry('h1', { ...declared('a'), title: 'A, renamed' }, declared('b')),
      NOW,
      count,
    );

    expect(store.feeds.get(asFeedId('a'))).toMatchObject({ title: 'A, renamed', state: { etag: '"1"' } });
    expect(store.feeds.get(asFeedId('b'))).toMatchObject({
      declaredBy: 'opml',
      state: { condition: 'active', dueAt: NOW },
    });
  });

  it('mutes a removed feed with the reason, polls it no more, and takes it up again when it returns', async () => {
    const { store, queues, count } = world(feedDue('a'));

    await reconcileRegistry(store, registry('h1'), NOW, count);
    expect(store.feeds.get(asFeedId('a'))?.state).toMatchObject({
      condition: 'muted',
      reason: expect.stringContaining('feeds.opml'),
    });
    expect(await scheduleFeeds({ feeds: store, queues, count }, NOW)).toBe(0);
    await reconcileRegistry(store, registry('h2', declared('a')), NOW, count);

    expect(store.feeds.get(asFeedId('a'))?.state).toMatchObject({ condition: 'active', dueAt: NOW });
  });

  it('moves a feed that a person muted, and leaves it muted', async () => {
    const { store, count } = world(muteFeed(feedDue('a'), 'too loud'));

    await reconcileRegistry(store, registry('h1', declared('a', 'https://moved.example/')), NOW, count);

    expect(store.feeds.get(asFeedId('a'))).toMatchObject({
      url: 'https://moved.example/',
      state: { condition: 'muted', reason: 'too loud' },
    });
  });

  it('leaves alone what a person declared, and what a person muted', async () => {
    const manual = { ...feedDue('m'), declaredBy: 'manual' as const };
    const { dueAt: _, ...state } = feedDue('a').state;
    const muted = { ...feedDue('a'), state: { ...state, condition: 'muted' as const, reason: 'too loud' } };
    const { store, count } = world(manual, muted);

    await reconcileRegistry(store, registry('h1', declared('a')), NOW, count);

    expect(store.feeds.get(asFeedId('m'))).toEqual(manual);
    expect(store.feeds.get(asFeedId('a'))?.state).toEqual(muted.state);
  });

  it('does again what a kill cut off', async () => {
    for (let killAt = 1; killAt <= 3; killAt += 1) {
      const { fate, store, count } = world();
      fate.killAt = killAt;
      await expect(
        reconcileRegistry(store, registry('h1', declared('a'), declared('b')), NOW, count),
      ).rejects.toThrow(Killed);
      await reconcileRegistry(store, registry('h1', declared('a'), declared('b')), NOW, count);
      expect([...store.feeds.keys()].sort()).toEqual(['a', 'b']);
      expect(store.registryHash).toBe('h1');
    }
  });
});
