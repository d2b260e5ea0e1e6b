import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Meter, meterOf } from '../../bench/capacity.ts';
import {
  createCopyStore,
  createEventStore,
  createFeedStore,
  createStoryStore,
} from '../../shared/index/index.ts';
import { addMillis, asGroupId, type Event, type Mention, type Story } from '../../shared/model/index.ts';
import {
  aContribution,
  aFeed,
  aGroup,
  aMember,
  aMention,
  anEvent,
  aRevision,
  aStory,
  NOON,
  offTopic,
} from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let meter: Meter;

beforeAll(async () => {
  table = await openWireTable();
  meter = meterOf(table.client, table.endpoint);
});
afterAll(() => table.close());

async function unitsOf(name: string, work: () => Promise<unknown>): Promise<number> {
  meter.reset();
  await work();
  const { writes, reads, requests, writesBy } = meter.read();
  const parts = Object.entries(writesBy).map(([what, units]) => `${what} ${units}`);
  console.info(`${name}: ${writes} writes, ${reads} reads, ${requests} requests (${parts.join(', ')})`);
  return writes;
}

describe('what a step costs, in on-demand write units', () => {
  it('an unchanged poll of a feed that is alone on its host: at most 4', async () => {
    const feeds = createFeedStore(table.client, TABLE);
    const feed = aFeed('alone');
    await feeds.putFeed(feed);
    const until = addMillis(NOON, 1_800_000);
    const terms = { now: NOON, until, gapMs: 5_000 };
    const poll = async (due = feed) => {
      const [lease] = await feeds.leaseFeeds('alone.example', [due], terms);
      if (!lease) throw new Error('not leased');
      await feeds.completeFetch(feed.feedId, {
        ...feed.state,
        fetchedAt: NOON,
        dueAt: addMillis(NOON, 900_000),
      });
    };

    const units = await unitsOf('unchanged poll', () => poll());

    expect(units).toBeLessThanOrEqual(4);
  });

  it('a story off topic: at most 3', async () => {
    const stories = createStoryStore(table.client, TABLE);

    const units = await unitsOf('off topic', () => stories.putOffTopic(offTopic('labour strike')));

    expect(units).toBeLessThanOrEqual(3);
  });

  it('a new story on topic with two mentions: at most 50', async () => {
    const story = aStory('new');
    const [first, second] = [
      anEvent('new 1'),
      anEvent('new 2', { type: 'missile_strike', placeName: 'Reni' }),
    ];
    const units = await unitsOf('new story, two mentions', () =>
      writeStory(story, [first, second], { founder: true }),
    );

    expect(units).toBeLessThanOrEqual(50);
  });

  it('a copy of a known text in full, with two mentions: 7', async () => {
    const founder = aStory('founder in full');
    await writeStory(founder, [], { founder: true });
    const copy = copyOf(founder, 'copy in full');

    const units = await unitsOf('copy, full text', () =>
      writeCopy(copy, [aMention(), aMention({ type: 'missile_strike', place: 'Reni' })]),
    );

    expect(units).toBeLessThanOrEqual(7);
    const stored = await createStoryStore(table.client, TABLE).readStory(copy.storyId);
    expect(stored).toMatchObject({ text: copy.text, textHash: copy.textHash });
    expect(copy.excerpt.startsWith(stored?.excerpt.slice(0, 200) ?? '-')).toBe(true);
  });

  /** Sentences of an agency in Ukrainian, as long as they come. */
  const told = [
    'Російські ударні безпілотники вночі влучили у зерносховище та електропідстанцію поблизу річкового порту в Ізмаїлі, загинули двоє охоронців, ще п’ятеро людей поранені, повідомив голова обласної адміністрації.',
    'Тим часом делегації України та Росії провели в Абу-Дабі другий раунд перемовин про припинення вогню за посередництва США, розповів журналістам речник міністерства закордонних справ.',
  ] as const;
  const said = (text: string) => ({ text, start: 0, end: text.length });
  const inUkrainian = [
    aMention({ place: 'Ізмаїл', evidence: said(told[0]), trace: [] }),
    aMention({ type: 'talks_held', place: 'Абу-Дабі', evidence: said(told[1]), trace: [] }),
  ];
  const onTwoTopics: Partial<Story> = {
    title: 'Безпілотники атакували порт на Дунаї напередодні перемовин, повідомив губернатор',
    excerpt: told.join(' ').slice(0, 300),
    credit: 'reuters',
    topics: [
      { topic: 'strikes', score: 0.97, reasons: ['weapon: безпілотники', 'killed: загинули'] },
      {
        topic: 'peace_talks',
        score: 0.81,
        reasons: ['talks_held: {delegation}/@state … {spoke} … {warend}'],
      },
    ],
  };

  it('a copy in Cyrillic on two topics, with a credit and two mentions: one entry more, 8', async () => {
    const founder = aStory('founder in Cyrillic');
    await writeStory(founder, [], { founder: true });
    const copy = copyOf(founder, 'copy in Cyrillic', onTwoTopics);

    const units = await unitsOf('copy, Cyrillic, two topics', () => writeCopy(copy, inUkrainian));

    expect(units).toBeLessThanOrEqual(8);
    const stored = await createStoryStore(table.client, TABLE).readStory(copy.storyId);
    expect(stored?.excerpt.length).toBeGreaterThanOrEqual(60);
    const [revision] = await createStoryStore(table.client, TABLE).readRevisions(copy.storyId);
    expect(revision?.analysis.mentions).toEqual(inUkrainian);
  });

  it('the same with a long address: still 8, for the rest of its excerpt', async () => {
    const founder = aStory('founder in Cyrillic, far away');
    await writeStory(founder, [], { founder: true });
    const url = `https://www.evening-post.example/news/${'%D0%BF%D0%BE%D1%80%D1%82-'.repeat(5)}`;
    const copy = copyOf(founder, 'copy in Cyrillic, far away', { ...onTwoTopics, url });

    const units = await unitsOf('copy, Cyrillic, two topics, long address', () =>
      writeCopy(copy, inUkrainian),
    );

    expect(units).toBeLessThanOrEqual(8);
    expect((await createStoryStore(table.client, TABLE).readStory(copy.storyId))?.url).toBe(url);
  });

  it('a copy whose address leaves no room: one more, and the excerpt in full', async () => {
    const founder = aStory('founder far away');
    await writeStory(founder, [], { founder: true });
    const copy = copyOf(founder, 'copy far away', { url: `https://a.example/${'%D0%BF'.repeat(100)}` });

    const units = await unitsOf('copy, long address', () => writeCopy(copy, [aMention()]));

    expect(units).toBeLessThanOrEqual(8);
    const stored = await createStoryStore(table.client, TABLE).readStory(copy.storyId);
    expect(stored?.excerpt).toBe(copy.excerpt);
  });
});

const copyOf = (founder: Story, seed: string, over: Partial<Story> = {}): Story =>
  aStory(seed, {
    publisher: 'evening-post',
    family: 'evening-post',
    copyOf: founder.storyId,
    copyRule: 'exact',
    ...(founder.groupId ? { groupId: founder.groupId } : {}),
    ...over,
  });

/** As fold writes it: the group has told of the events already, and its row says nothing else with the copy. */
async function writeCopy(copy: Story, mentions: readonly Mention[]): Promise<void> {
  const copies = createCopyStore(table.client, TABLE);
  const stories = createStoryStore(table.client, TABLE);
  const rule = { rule: 'verbatim', ...(copy.copyOf === undefined ? {} : { copyOf: copy.copyOf }) };
  const { fingerprint: _, ...member } = aMember(copy, rule);
  await copies.putMember(member);
  await stories.putRevision(aRevision(copy, mentions));
  await stories.putStory(copy, undefined);
}

async function writeStory(
  story: Story,
  events: readonly Event[],
  { founder }: { founder: boolean },
): Promise<void> {
  const copies = createCopyStore(table.client, TABLE);
  const eventStore = createEventStore(table.client, TABLE);
  const stories = createStoryStore(table.client, TABLE);
  const member = aMember(story);
  await copies.membershipOf(story.storyId);
  await copies.putMember(member);
  if (founder)
    await copies.putKeys(member.fingerprint?.keys ?? [], story.groupId ?? asGroupId(''), story.published);
  await copies.putGroup(aGroup(story));
  await stories.putRevision(
    aRevision(
      story,
      events.map(() => aMention()),
    ),
  );
  for (const [index, event] of events.entries()) {
    await eventStore.putContribution(aContribution(event, story, index));
    await eventStore.putEvent(event, undefined);
  }
  await stories.putStory(story, undefined);
}
