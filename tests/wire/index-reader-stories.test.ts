import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCopyStore, createFeedStore } from '../../shared/index/index.ts';
import {
  addMillis,
  asFeedId,
  asGroupId,
  asStoryId,
  DAY,
  HOUR,
  InvalidInput,
  MINUTE,
  type Story,
  type Topic,
} from '../../shared/model/index.ts';
import { idsOf, readAll, withCursor } from './pages.ts';
import { useReaderTable } from './reader-table.ts';
import {
  aContribution,
  aFeed,
  aGroup,
  aMember,
  aMention,
  anEvent,
  aRevision,
  aStory,
  at,
  day,
  NOON,
} from './samples.ts';
import { TABLE } from './table.ts';

const wire = useReaderTable();
const { events, stories } = wire;

describe('a story', () => {
  it('comes with its revisions, its reasons and the events it contributes to, once it is whole', async () => {
    const story = aStory('detail');
    const event = anEvent('detail', { date: day('2026-01-01') });
    const revision = aRevision(story, [aMention()]);
    await stories().putRevision(revision);
    await events().putContribution(aContribution(event, story, 0));
    expect(await wire.reader.story(story.storyId)).toBeUndefined();
    await stories().putStory(story, undefined);

    expect(await wire.reader.story(story.storyId)).toEqual({
      story,
      revisions: [revision],
      contributesTo: [{ eventId: event.eventId, index: 0 }],
    });
    expect(await wire.reader.story(asStoryId('nobody'))).toBeUndefined();
  });

  it('is gone with its time, however late the table deletes it', async () => {
    const story = aStory('expiring', {
      published: at('2026-01-05T00:00:00.000Z'),
      expiresAt: Date.parse(NOON) / 1000 + 60,
    });
    await stories().putStory(story, undefined);
    const terms = { from: at('2026-01-05T00:00:00.000Z'), until: at('2026-01-06T00:00:00.000Z') };
    expect((await wire.reader.storiesOnTopic('strikes', terms)).items).toHaveLength(1);

    wire.setNow(addMillis(NOON, MINUTE));

    expect((await wire.reader.storiesOnTopic('strikes', terms)).items).toEqual([]);
    expect(await wire.reader.story(story.storyId)).toBeUndefined();
    wire.setNow(NOON);
  });
});

describe('stories on a topic', () => {
  const from = at('2025-11-28T10:00:00.000Z');
  const until = at('2025-12-02T10:00:00.000Z');
  const ask =
    (terms = {}) =>
    (cursor?: string) =>
      wire.reader.storiesOnTopic('peace_talks', { from, until, limit: 2, ...terms, ...withCursor(cursor) });
  let inside: Story[] = [];

  beforeAll(async () => {
    const talks = { topics: [{ topic: 'peace_talks' as const, score: 0.9 }] };
    const times = [0, 1, HOUR, DAY, DAY, 3 * DAY, 4 * DAY - 1].map((ms) => addMillis(from, ms));
    inside = times.map((published, n) =>
      aStory(`talks ${n}`, { ...talks, published, language: n % 2 ? 'uk' : 'en' }),
    );
    const outside = [addMillis(from, -1), until].map((published, n) =>
      aStory(`outside ${n}`, { ...talks, published }),
    );
    const other = aStory('other topic', { published: addMillis(from, HOUR) });
    const { indexedRevision: _, ...unfinished } = aStory('unfinished', {
      ...talks,
      published: addMillis(from, HOUR),
    });
    for (const story of [...inside, ...outside, other]) await stories().putStory(story, undefined);
    await stories().putStory(unfinished, undefined);
    // As a crash leaves it: the entry row is there, the story's own is not whole.
    const stray = { pk: 'TOPIC#peace_talks#2025-11-28', sk: `${unfinished.published}#${unfinished.storyId}` };
    await wire.client.send(new PutCommand({ TableName: TABLE, Item: stray }));
  });

  it('come newest first, each once, of the half-open range and no other, over days and pages', async () => {
    const expected = [...inside].sort((a, b) =>
      `${a.published}${a.storyId}` < `${b.published}${b.storyId}` ? 1 : -1,
    );

    expect(idsOf(await readAll(ask()))).toEqual(idsOf(expected));
    expect(idsOf(await readAll(ask({ limit: 1 })))).toEqual(idsOf(expected));
    expect(idsOf(await readAll(ask({ limit: 200 })))).toEqual(idsOf(expected));
  });

  it('can be had of one language only, with full pages', async () => {
    const page = await ask({ language: 'uk' })();

    expect(page.items.map(({ language }) => language)).toEqual(['uk', 'uk']);
    expect(await readAll(ask({ language: 'uk' }))).toHaveLength(3);
  });

  it('refuse what can’t be meant, and say what would do', async () => {
    const { cursor = '' } = await ask()();
    const flipped = `${cursor.slice(0, -3)}AAA`;
    const bad: [Promise<unknown>, RegExp][] = [
      [ask({ limit: 0 })(), /1 to 200/],
      [ask({ limit: 10_000_000 })(), /1 to 200/],
      [ask({ limit: 1.5 })(), /1 to 200/],
      [ask({ from: until, until: from })(), /ends .* before/],
      [ask({ until: from })(), /ends/],
      [ask({ from: '0001-01-01T00:00:00.000Z' })(), /no date between/],
      [ask()('not a cursor!'), /cursor/],
      [ask()('e30'), /cursor/],
      [ask()(flipped), /cursor/],
      [ask({ language: 'uk' })(cursor), /another question/],
      [ask()('A'.repeat(10_000)), /cursor/],
      [wire.reader.storiesOnTopic('strike' as Topic, { from, until }), /did you mean strikes/],
    ];

    for (const [asked, reason] of bad) {
      await expect(asked).rejects.toThrow(reason);
      await expect(asked).rejects.toThrow(InvalidInput);
    }
  });
});

describe('stories of feeds', () => {
  it('are merged over a publisher’s feeds, newest first, across pages', async () => {
    const [one, two] = ['pub-world', 'pub-europe'].map((id) => ({ ...aFeed(id), publisher: 'pub' }));
    for (const feed of [one, two]) if (feed) await createFeedStore(wire.client, TABLE).putFeed(feed);
    const start = at('2025-10-01T22:00:00.000Z');
    const all = Array.from({ length: 9 }, (_, n) =>
      aStory(`pub ${n}`, {
        feedId: asFeedId(n % 3 ? 'pub-world' : 'pub-europe'),
        publisher: 'pub',
        published: addMillis(start, Math.floor(n / 2) * HOUR),
      }),
    );
    for (const story of all) await stories().putStory(story, undefined);
    const terms = { from: start, until: addMillis(start, DAY), limit: 2 };

    const found = await readAll((cursor) =>
      wire.reader.storiesOfPublisher('pub', { ...terms, ...withCursor(cursor) }),
    );
    const ofOne = await readAll((cursor) =>
      wire.reader.storiesOfFeeds([asFeedId('pub-europe')], { ...terms, ...withCursor(cursor) }),
    );

    const expected = [...all].sort((a, b) =>
      `${a.published}${a.storyId}` < `${b.published}${b.storyId}` ? 1 : -1,
    );
    expect(idsOf(found)).toEqual(idsOf(expected));
    expect(idsOf(ofOne)).toEqual(idsOf(expected.filter(({ feedId }) => feedId === 'pub-europe')));
    await expect(wire.reader.storiesOfPublisher('nobody', terms)).rejects.toThrow(
      /no publisher nobody; there are pub/,
    );
    await expect(wire.reader.storiesOfFeeds([], terms)).rejects.toThrow(InvalidInput);
  });
});

describe('who ran a wire copy', () => {
  it('shows the copies whose stories are whole', async () => {
    const copies = createCopyStore(wire.client, TABLE);
    const founder = aStory('ran first', { published: at('2025-07-01T00:00:00.000Z') });
    const groupId = founder.groupId ?? asGroupId('');
    const second = aStory('ran second', { groupId, published: at('2025-07-01T01:00:00.000Z') });
    const half = aStory('ran, not whole', { groupId });
    for (const story of [second, founder, half]) await copies.putMember(aMember(story));
    await copies.putGroup(aGroup(founder));
    for (const story of [founder, second]) await stories().putStory(story, undefined);

    const detail = await wire.reader.copies(groupId);

    expect(detail?.copies.map(({ story }) => story.storyId)).toEqual([founder.storyId, second.storyId]);
    expect(detail?.group).toEqual(aGroup(founder));
    expect(await wire.reader.copies(asGroupId('none'))).toBeUndefined();
  });
});
