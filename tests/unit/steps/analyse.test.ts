import { describe, expect, it } from 'vitest';
import { foldMessage, MESSAGE_LIMIT, readMessage } from '../../../shared/messages/index.ts';
import {
  addMillis,
  asFeedId,
  asStoryId,
  asTextHash,
  type Day,
  type Instant,
  type StoryText,
} from '../../../shared/model/index.ts';
import { analyseStory } from '../../../shared/steps/analyse.ts';
import { announceChanges } from '../../../shared/steps/announce.ts';
import type { Change, CountStore } from '../../../shared/steps/ports.ts';
import { rollUp } from '../../../shared/steps/rollup.ts';
import { excerptOf } from '../../../shared/steps/story-row.ts';
import { MemoryArchive, MemoryQueues, MemoryStories, NOW, tally } from '../../memory/ports.ts';

const STRIKE =
  'A Russian drone strike on the city of Sumy killed three people on Thursday, the regional governor said.';
const BAKERS = 'Bakers in the old town voted for longer opening hours, the guild said.';

const textOf = (text: string, title?: string): StoryText => ({
  v: 1,
  storyId: asStoryId('s1'),
  textHash: asTextHash('h1'),
  feedId: asFeedId('north'),
  publisher: 'north',
  family: 'north',
  captureKey: 'captures/1',
  item: 0,
  fetchedAt: NOW,
  ...(title === undefined ? {} : { title }),
  text,
  language: 'en',
  published: NOW,
  categories: [],
  subjects: [],
  pubStatus: 'usable',
});

async function world(text: StoryText) {
  const archive = new MemoryArchive();
  const queues = new MemoryQueues();
  const stories = new MemoryStories();
  const counted = tally();
  const [pointer] = await archive.putTexts(text, [text]);
  if (!pointer) throw new Error('no pointer');
  const message = { v: 1 as const, storyId: text.storyId, textHash: text.textHash, pointer, fetchedAt: NOW };
  return {
    archive,
    queues,
    stories,
    message,
    totals: counted.totals,
    analyse: () => analyseStory({ archive, queues, stories, count: counted.count }, message),
  };
}

describe('analyse', () => {
  it('hands a story on topic to fold, with what was read in it', async () => {
    const { queues, stories, analyse } = await world(textOf(STRIKE));

    expect(await analyse()).toBe('on_topic');

    const [sent] = queues.fold;
    const read = readMessage(foldMessage, JSON.stringify(sent));
    expect(read.result).toMatchObject({ analysis: { mentions: [{ type: 'drone_strike', killed: 3 }] } });
    expect(stories.stories.size).toBe(0);
  });

  it('keeps one small row of a story off topic, for thirty days of its own time', async () => {
    const { queues, stories, analyse } = await world(textOf(BAKERS));

    expect(await analyse()).toBe('off_topic');

    expect(queues.fold).toEqual([]);
    const row = stories.stories.get(asStoryId('s1'));
    expect(row?.expiresAt).toBe(Math.floor(Date.parse(addMillis(NOW, 30 * 86_400_000)) / 1000));
    expect(row?.indexedRevision).toBeUndefined();
  });

  it('sends a story that was on topic to fold when its new text is not, so that it leaves the index', async () => {
    const first = await world(textOf(STRIKE));
    const { stories, queues, analyse } = await world(textOf(BAKERS));
    const { pointer } = first.message;
    const row = { ...(await draft(pointer)), indexedRevision: asTextHash('h0') };
    stories.stories.set(asStoryId('s1'), row);

    expect(await analyse()).toBe('on_topic');

    expect(queues.fold).toHaveLength(1);
    expect(stories.stories.get(asStoryId('s1'))).toBe(row);
  });

  it('sends an analysis that is too large for a message through the archive', async () => {
    const lines = Array.from(
      { length: 300 },
      (_, n) =>
        `A drone strike on the town of Nikopol killed ${n + 2} people on day ${n}, tore up ${'a road and '.repeat(60)}a bridge.`,
    );
    const { archive, queues, analyse } = await world(textOf(lines.join('\n')));

    await analyse();

    const [sent] = queues.fold;
    expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThan(MESSAGE_LIMIT);
    if (!sent || !('archived' in sent.result)) throw new Error('sent inline');
    await expect(archive.readAnalysis(sent.result.archived)).resolves.toMatchObject({
      analysis: { language: 'en' },
    });
  });
});

describe('a story without measure', () => {
  it('costs fold no more than a hundred mentions, and says how many were left', async () => {
    const strikes = Array.from(
      { length: 300 },
      (_, n) => `A drone strike on the town of Nikopol killed ${n + 2} people on day ${n}.`,
    );
    const { queues, archive, totals, analyse } = await world(textOf(strikes.join('\n')));

    await analyse();

    const result = queues.fold[0]?.result;
    const read = result && 'archived' in result ? await archive.readAnalysis(result.archived) : result;
    expect(read?.analysis.mentions).toHaveLength(100);
    expect(totals.get('dropped.mentions_beyond_limit')).toBeGreaterThan(100);
  });

  it('is read as far as news reaches, not to the end of two megabytes', async () => {
    const { queues, totals, analyse } = await world(
      textOf(`${STRIKE}\n${'The rest is noise. '.repeat(110_000)}`),
    );

    await analyse();

    expect(queues.fold).toHaveLength(1);
    expect(totals.get('dropped.text_beyond_limit')).toBe(1);
  });
});

async function draft(pointer: { key: string; line: number }) {
  const { draftStory } = await import('../../../shared/steps/story-row.ts');
  return draftStory(textOf(STRIKE), pointer, { language: 'en', topics: [], mentions: [] }, 'test');
}

describe('an excerpt', () => {
  it('ends at a word within 300 characters, and halves no character', () => {
    const excerpt = excerptOf('The convoy left at dawn. '.repeat(40));
    expect(excerpt.length).toBeLessThanOrEqual(300);
    expect(excerpt).toMatch(/\S…$/);
    const doves = excerptOf('🕊'.repeat(400));
    expect(Buffer.from(doves).toString()).toBe(doves);
    expect(excerptOf('  short\n text ')).toBe('short text');
  });
});

describe('announce', () => {
  it('asks the bus for nothing when nothing changed, and fails when the bus does', async () => {
    const sent: Change[][] = [];
    const bus = { publish: async (changes: readonly Change[]) => void sent.push([...changes]) };
    const change: Change = { detailType: 'EventOpened', changeId: 'c1', version: 1, at: NOW };
    const { count, totals } = tally();

    await announceChanges({ bus, count }, []);
    await announceChanges({ bus, count }, [change]);

    expect(sent).toEqual([[change]]);
    expect(totals.get('announced.EventOpened')).toBe(1);
    const broken = { publish: async () => Promise.reject(new Error('refused')) };
    await expect(announceChanges({ bus: broken, count }, [change])).rejects.toThrow('refused');
  });
});

describe('rollup', () => {
  it('leaves the newest minute alone, looks back past its watermark, and recounts each day that changed', async () => {
    const asked: [Instant, Instant][] = [];
    const recounted: Day[] = [];
    let watermark: Instant | undefined;
    const counts: CountStore = {
      changedDays: async (since, until) => {
        asked.push([since, until]);
        return ['2026-02-05' as Day];
      },
      recount: async (day) => {
        recounted.push(day);
        return true;
      },
      readWatermark: async () => watermark,
      writeWatermark: async (at) => {
        watermark = at;
      },
    };

    expect(await rollUp({ counts, count: tally().count }, NOW)).toBe(1);
    expect(await rollUp({ counts, count: tally().count }, addMillis(NOW, 300_000))).toBe(1);

    expect(watermark).toBe('2026-02-06T06:04:00.000Z');
    expect(asked[1]).toEqual(['2026-02-06T05:54:00.000Z', '2026-02-06T06:04:00.000Z']);
    expect(recounted).toEqual(['2026-02-05', '2026-02-05']);
  });
});
