import { describe, expect, it } from 'vitest';
import { parseFeed, UnreadableFeed } from '../../../shared/feeds/index.ts';
import type { FetchOutcome } from '../../../shared/fetching/index.ts';
import {
  addMillis,
  asFeedId,
  DAY,
  type FeedState,
  type Instant,
  MINUTE,
  sha256,
} from '../../../shared/model/index.ts';
import { type FetchPorts, fetchFeedStep } from '../../../shared/steps/fetch.ts';
import {
  Fate,
  feedDue,
  Killed,
  MemoryArchive,
  MemoryFeeds,
  MemoryQueues,
  NOW,
  tally,
} from '../../memory/ports.ts';

const URL = 'https://north.example/feed.json';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published?: string;
}

const ENTRIES: readonly Entry[] = [
  {
    id: '1',
    title: 'Envoys meet in Muscat',
    content_text: 'Delegations met on Friday.',
    date_published: '2026-02-06T05:00:00Z',
  },
  {
    id: '2',
    title: 'Shells fall on the port',
    content_text: 'Two people were hurt.',
    date_published: '2031-01-01T00:00:00Z',
  },
];

function fetched(
  entries: readonly Entry[],
  more: Partial<Extract<FetchOutcome, { kind: 'fetched' }>> = {},
): FetchOutcome {
  const items = entries.map((entry) => ({ ...entry, url: `https://north.example/${entry.id}` }));
  const body = Buffer.from(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'North', language: 'en', items }),
  );
  return {
    kind: 'fetched',
    status: 200,
    url: URL,
    headers: { 'content-type': 'application/feed+json', etag: '"1"' },
    body,
    bodyHash: sha256(body),
    ...more,
  };
}

function world(
  outcome: FetchOutcome,
  state: Partial<FeedState> = {},
  parse: FetchPorts['parse'] = async (body, hints) => parseFeed(body, hints),
) {
  const fate = new Fate();
  const feeds = new MemoryFeeds(fate);
  const feed = feedDue('north', URL, state);
  feeds.feeds.set(feed.feedId, feed);
  const archive = new MemoryArchive(fate);
  const queues = new MemoryQueues(fate);
  const requests: unknown[] = [];
  const counted = tally();
  const answers = [outcome];
  const ports: FetchPorts = {
    feeds,
    archive,
    queues,
    count: counted.count,
    random: () => 0.5,
    fetchFeed: async (request) => {
      requests.push(request);
      return answers.length > 1 ? (answers.shift() as FetchOutcome) : (answers[0] as FetchOutcome);
    },
    parse,
  };
  const poll = (now: Instant = NOW): Promise<void> =>
    fetchFeedStep(ports, { v: 1, feedId: asFeedId('north'), slotAt: now }, now);
  const stateNow = (): FeedState | undefined => feeds.feeds.get(asFeedId('north'))?.state;
  return { fate, feeds, archive, queues, requests, answers, poll, stateNow, totals: counted.totals };
}

const later = addMillis(NOW, 15 * MINUTE);

describe('a poll', () => {
  it('stores the capture before the texts, sends before it remembers, and remembers before it moves on', async () => {
    const { fate, poll } = world(fetched(ENTRIES));

    await poll();

    expect(fate.calls).toEqual(['putCapture', 'putTexts', 'sendStories', 'writeSeen', 'completeFetch']);
  });

  it('loses nothing and sends no text under two names, wherever it is killed', async () => {
    const undisturbed = world(fetched(ENTRIES));
    await undisturbed.poll();
    for (let killAt = 1; killAt <= undisturbed.fate.calls.length; killAt += 1) {
      const { fate, feeds, archive, queues, poll } = world(fetched(ENTRIES));
      fate.killAt = killAt;

      await expect(poll()).rejects.toThrow(Killed);
      await poll();

      expect(new Set(queues.stories.map(({ storyId }) => storyId))).toEqual(
        new Set(undisturbed.queues.stories.map(({ storyId }) => storyId)),
      );
      for (const { pointer } of queues.stories)
        await expect(archive.readText(pointer)).resolves.toBeDefined();
      expect(feeds.seen).toEqual(undisturbed.feeds.seen);
    }
  });

  it('is not done again for a message that comes twice', async () => {
    const { fate, poll } = world(fetched(ENTRIES));
    await poll();
    const calls = fate.calls.length;

    await poll();

    expect(fate.calls.length).toBe(calls);
  });

  it('sends the validators that it was given', async () => {
    const { requests, poll } = world(
      { kind: 'not_modified', headers: {} },
      { etag: '"0"', lastModified: 'Fri, 06 Feb 2026 05:00:00 GMT' },
    );

    await poll();

    expect(requests).toEqual([{ url: URL, etag: '"0"', lastModified: 'Fri, 06 Feb 2026 05:00:00 GMT' }]);
  });

  it('asks for the whole feed once a week, whatever the server said before', async () => {
    const { requests, poll } = world({ kind: 'not_modified', headers: { etag: '"0"' } }, { etag: '"0"' });

    for (let day = 0; day < 15; day += 1) await poll(addMillis(NOW, day * DAY));

    const whole = requests
      .slice(1)
      .filter((request) => JSON.stringify(request) === JSON.stringify({ url: URL }));
    expect(whole).toHaveLength(2);
  });

  it('writes its state and nothing else when nothing changed, even where the server lies about it', async () => {
    const { fate, poll } = world(fetched(ENTRIES));
    await poll();
    fate.calls.length = 0;

    await poll(later);

    expect(fate.calls).toEqual(['completeFetch']);
  });

  it('sends a changed text again under its old name, and the unchanged one not', async () => {
    const { answers, queues, poll } = world(fetched(ENTRIES));
    await poll();
    const first = queues.stories[0];
    answers[0] = fetched([
      { ...ENTRIES[0], content_text: 'Delegations met and parted on Friday.' } as Entry,
      ENTRIES[1] as Entry,
    ]);

    await poll(later);

    expect(queues.stories).toHaveLength(3);
    expect(queues.stories[2]?.storyId).toBe(first?.storyId);
    expect(queues.stories[2]?.textHash).not.toBe(first?.textHash);
  });

  it('gives each text its way back to the raw bytes, and never a date after its fetch', async () => {
    const { archive, poll } = world(fetched(ENTRIES));

    await poll();

    const [texts] = [...archive.texts.values()];
    expect(texts?.map(({ published, item, language }) => ({ published, item, language }))).toEqual([
      { published: '2026-02-06T05:00:00.000Z', item: 0, language: 'en' },
      { published: NOW, item: 1, language: 'en' },
    ]);
    await expect(archive.readCapture(texts?.[0]?.captureKey ?? '')).resolves.toMatchObject({ url: URL });
  });
});

describe('a feed in trouble', () => {
  it('keeps the capture of a page that is no feed, says why, and polls again later', async () => {
    const body = Buffer.from(
      '<!doctype html><html><head><title>Sorry</title></head><body>Down for repairs</body></html>',
    );
    const { archive, queues, stateNow, totals, poll } = world(
      fetched([], { body, bodyHash: sha256(body), headers: { 'content-type': 'text/html' } }),
    );

    await poll();

    expect(archive.captures.size).toBe(1);
    expect(queues.stories).toEqual([]);
    expect(stateNow()).toMatchObject({
      reason: expect.any(String),
      dueAt: expect.any(String),
    });
    expect([...totals.keys()].some((name) => name.startsWith('failed.unreadable_'))).toBe(true);
  });

  it('is not captured again while it gives the same page, and taken up again when it gives a feed', async () => {
    const body = Buffer.from('<!doctype html><html><title>Sorry</title><p>Down for repairs</html>');
    const page = fetched([], { body, bodyHash: sha256(body), headers: { 'content-type': 'text/html' } });
    const { answers, archive, queues, stateNow, poll } = world(page);

    await poll();
    await poll(later);
    expect(archive.captures.size).toBe(1);
    expect(stateNow()).toMatchObject({ failures: 2, reason: expect.any(String) });
    answers[0] = fetched(ENTRIES);
    await poll(addMillis(later, 15 * MINUTE));

    expect(queues.stories).toHaveLength(2);
    expect(stateNow()).toMatchObject({ condition: 'active', failures: 0 });
    expect(stateNow()?.unreadableHash).toBeUndefined();
  });

  it('is retired by 410 with the reason, and left alone by messages still under way', async () => {
    const { requests, stateNow, poll } = world({
      kind: 'gone',
      reason: 'The server says it is gone for good (410).',
    });

    await poll();
    await poll(later);

    expect(stateNow()).toMatchObject({ condition: 'gone', reason: expect.stringContaining('410') });
    expect(stateNow()?.dueAt).toBeUndefined();
    expect(requests).toHaveLength(1);
  });

  it('takes the items that arrived whole when the body breaks off, and asks for all of it next time', async () => {
    const { queues, requests, poll } = world(fetched(ENTRIES, { truncated: true }));

    await poll();
    await poll(later);

    expect(queues.stories).toHaveLength(2);
    expect(requests[1]).toEqual({ url: URL });
  });
});

describe('a poll whose document the usual reader had no time for', () => {
  it('reads the same body again at the next poll, where nobody had', async () => {
    let busy = true;
    const { poll, queues, stateNow, totals } = world(fetched(ENTRIES), {}, async (body, hints) => {
      if (busy) throw new UnreadableFeed('timeout', 'The document takes over 1500 ms to read.');
      return parseFeed(body, hints);
    });
    await poll();
    expect(stateNow()).toMatchObject({ failures: 0.5, reason: expect.stringMatching(/1500 ms/) });
    busy = false;
    await poll(later);
    expect(queues.stories).toHaveLength(2);
    expect(totals.get('failed.unreadable_still')).toBeUndefined();
  });

  it('revises no story, and sends what is new', async () => {
    let hurried = false;
    const { answers, poll, queues, totals } = world(fetched(ENTRIES), {}, async (body, hints) => {
      const parsed = parseFeed(body, hints);
      const items = parsed.items.map((item) => ({ ...item, content: `${item.content} Read on` }));
      return hurried ? { ...parsed, items, reader: 'lenient' } : parsed;
    });
    await poll();
    expect(queues.stories).toHaveLength(2);
    hurried = true;
    const third = { id: '3', title: 'Talks go on', content_text: 'A second day.' };
    answers.splice(0, 1, fetched([third, ...ENTRIES]));
    await poll(later);
    expect(queues.stories).toHaveLength(3);
    expect(totals.get('dropped.reread')).toBe(2);
  });
});
