import { gzipSync } from 'node:zlib';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStoryStore } from '../../shared/index/index.ts';
import { asTextHash, VersionConflict } from '../../shared/model/index.ts';
import type { StoryStore } from '../../shared/steps/ports.ts';
import { aMention, aRevision, aStory, at, offTopic } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let stories: StoryStore;

beforeAll(async () => {
  table = await openWireTable();
  stories = createStoryStore(table.client, TABLE);
});
afterAll(() => table.close());

const entriesOf = async (storyId: string) =>
  (await table.rows())
    .filter((row) => String(row['pk']).startsWith('TOPIC#') && row['storyId'] === storyId)
    .map((row) => row['pk']);

/** The reasons for a topic are kept with the revision. */
const asKept = (story: ReturnType<typeof aStory>) => ({
  ...story,
  topics: story.topics.map(({ topic, score }) => ({ topic, score })),
});

describe('the stories in the table', () => {
  it('gives back a story and its revisions as they were put', async () => {
    const story = aStory('whole');
    const revision = aRevision(story, [aMention(), aMention({ type: 'shelling' })]);
    await stories.putRevision(revision);
    await stories.putStory(story, undefined);

    expect(await stories.readStory(story.storyId)).toEqual(asKept(story));
    expect(await stories.readRevisions(story.storyId)).toEqual([revision]);
  });

  it('refuses a second writer of one version, and leaves the first one’s entries alone', async () => {
    const story = aStory('raced');
    await stories.putStory(story, undefined);
    const loser = { ...story, published: at('2026-02-09T05:12:00.000Z') };

    await expect(stories.putStory(loser, undefined)).rejects.toThrow(VersionConflict);

    expect(await entriesOf(story.storyId)).toEqual(['TOPIC#strikes#2026-02-06']);
  });

  it('moves the entries with the topics and the day, and takes a killed story out of every list', async () => {
    const story = aStory('moved');
    await stories.putStory(story, undefined);
    const moved = {
      ...story,
      version: 2,
      published: at('2026-02-07T00:00:00.000Z'),
      topics: [
        { topic: 'peace_talks' as const, score: 0.8 },
        { topic: 'strikes' as const, score: 0.6 },
      ],
    };
    await stories.putStory(moved, story);
    expect((await entriesOf(story.storyId)).sort()).toEqual([
      'TOPIC#peace_talks#2026-02-07',
      'TOPIC#strikes#2026-02-07',
    ]);

    await stories.putStory({ ...moved, version: 3, pubStatus: 'canceled' }, moved);

    expect(await entriesOf(story.storyId)).toEqual([]);
    expect((await stories.readStory(story.storyId))?.pubStatus).toBe('canceled');
  });

  it('puts a story off topic aside, but never over one that is on topic', async () => {
    const known = aStory('on topic');
    await stories.putStory(known, undefined);

    expect(await stories.putOffTopic(offTopic('on topic'))).toBe(false);
    expect(await stories.putOffTopic(offTopic('off topic'))).toBe(true);
    expect(await stories.putOffTopic(offTopic('off topic'))).toBe(true);

    expect(await stories.readStory(known.storyId)).toEqual(asKept(known));
    expect((await stories.readStory(offTopic('off topic').storyId))?.expiresAt).toBeDefined();
    // An update may bring it on topic: nothing of the old row stays.
    await stories.putStory(aStory('off topic', { version: 2 }), offTopic('off topic'));
    expect((await stories.readStory(offTopic('off topic').storyId))?.expiresAt).toBeUndefined();
  });

  it('keeps the last fifty texts of a story that is rewritten all day', async () => {
    const story = aStory('live blog');
    const put = (n: number) => {
      const fetchedAt = at(`2026-02-06T05:${String(n).padStart(2, '0')}:00.000Z`);
      return stories.putRevision(aRevision({ ...story, fetchedAt, textHash: asTextHash(`h${n}`) }, []));
    };
    for (let n = 0; n < 50; n += 10) await Promise.all(Array.from({ length: 10 }, (_, m) => put(n + m)));
    await put(50);
    await put(51);

    const kept = await stories.readRevisions(story.storyId);

    expect(kept.map(({ textHash }) => textHash)).toEqual(Array.from({ length: 50 }, (_, n) => `h${n + 2}`));
  });

  it('holds an analysis that would not fit a row as it is', async () => {
    const story = aStory('round-up');
    const mentions = Array.from({ length: 900 }, (_, n) => aMention({ place: `Village ${n}`, killed: n }));
    const revision = aRevision(story, mentions);
    await stories.putRevision(revision);

    expect(await stories.readRevisions(story.storyId)).toEqual([revision]);
  });

  it('says in the row itself what each text reported, for whoever asks the table', async () => {
    const story = aStory('raised toll');
    const texts = [2, 7].map((killed, at_) => ({
      ...aRevision(story, [aMention({ killed })]),
      textHash: asTextHash(`h${killed}`),
      fetchedAt: at(`2026-02-06T05:2${at_}:00.000Z`),
    }));
    for (const text of texts) await stories.putRevision(text);

    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: TABLE,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :rev)',
        ExpressionAttributeValues: { ':pk': `STORY#${story.storyId}`, ':rev': 'REV#' },
      }),
    );
    expect(Items.map(({ said }) => said)).toEqual([
      ['drone_strike happened 2026-02-06 Izmail, killed 2, injured 5'],
      ['drone_strike happened 2026-02-06 Izmail, killed 7, injured 5'],
    ]);
    // Captures are named by what the row says; whoever reads it gets their whole key.
    expect(await stories.readRevisions(story.storyId)).toEqual(texts);
  });

  it('reads rows that an earlier version gzipped', async () => {
    const story = aStory('filed long ago');
    const revision = aRevision(story, [aMention()]);
    const { storyId, textHash, fetchedAt, text, captureKey, ...reading } = revision;
    const Item = {
      pk: `STORY#${storyId}`,
      sk: `REV#${fetchedAt}#${textHash}`,
      text,
      captureKey,
      readingGz: gzipSync(JSON.stringify(reading)),
    };
    await table.client.send(new PutCommand({ TableName: TABLE, Item }));

    expect(await stories.readRevisions(storyId)).toEqual([revision]);
  });
});
