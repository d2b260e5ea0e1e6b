import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createCopyStore,
  createCountStore,
  createEventStore,
  createFeedStore,
  createReader,
  createStoryStore,
  type Page,
  type Reader,
} from '../../shared/index/index.ts';
import {
  addMillis,
  asEventId,
  asFeedId,
  asGroupId,
  asStoryId,
  DAY,
  type EventType,
  HOUR,
  type Instant,
  InvalidInput,
  MINUTE,
  type Story,
  type Topic,
} from '../../shared/model/index.ts';
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
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let reader: Reader;
let now: Instant = NOON;

beforeAll(async () => {
  table = await openWireTable({ direct: true });
  reader = createReader(table.client, TABLE, { now: () => now });
});
afterAll(() => table.close());

const stories = () => createStoryStore(table.client, TABLE);
const events = () => createEventStore(table.client, TABLE);

/** Follows the cursors to the end. */
async function readAll<Item>(ask: (cursor?: string) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
}

const withCursor = (cursor?: string) => (cursor === undefined ? {} : { cursor });
const idsOf = (list: readonly { readonly storyId: string }[]) => list.map(({ storyId }) => storyId);

describe('a story', () => {
  it('comes with its revisions, its reasons and the events it contributes to, once it is whole', async () => {
    const story = aStory('detail');
    const event = anEvent('detail', { date: day('2026-01-01') });
    const revision = aRevision(story, [aMention()]);
    await stories().putRevision(revision);
    await events().putContribution(aContribution(event, story, 0));
    expect(await reader.story(story.storyId)).toBeUndefined();
    await stories().putStory(story, undefined);

    expect(await reader.story(story.storyId)).toEqual({
      story,
      revisions: [revision],
      contributesTo: [{ eventId: event.eventId, index: 0 }],
    });
    expect(await reader.story(asStoryId('nobody'))).toBeUndefined();
  });

  it('is gone with its time, however late the table deletes it', async () => {
    const story = aStory('expiring', {
      published: at('2026-01-05T00:00:00.000Z'),
      expiresAt: Date.parse(NOON) / 1000 + 60,
    });
    await stories().putStory(story, undefined);
    const terms = { from: at('2026-01-05T00:00:00.000Z'), until: at('2026-01-06T00:00:00.000Z') };
    expect((await reader.storiesOnTopic('strikes', terms)).items).toHaveLength(1);

    now = addMillis(NOON, MINUTE);

    expect((await reader.storiesOnTopic('strikes', terms)).items).toEqual([]);
    expect(await reader.story(story.storyId)).toBeUndefined();
    now = NOON;
  });
});

describe('stories on a topic', () => {
  const from = at('2025-11-28T10:00:00.000Z');
  const until = at('2025-12-02T10:00:00.000Z');
  const ask =
    (terms = {}) =>
    (cursor?: string) =>
      reader.storiesOnTopic('peace_talks', { from, until, limit: 2, ...terms, ...withCursor(cursor) });
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
    await table.client.send(new PutCommand({ TableName: TABLE, Item: stray }));
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
      [reader.storiesOnTopic('strike' as Topic, { from, until }), /did you mean strikes/],
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
    for (const feed of [one, two]) if (feed) await createFeedStore(table.client, TABLE).putFeed(feed);
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
      reader.storiesOfPublisher('pub', { ...terms, ...withCursor(cursor) }),
    );
    const ofOne = await readAll((cursor) =>
      reader.storiesOfFeeds([asFeedId('pub-europe')], { ...terms, ...withCursor(cursor) }),
    );

    const expected = [...all].sort((a, b) =>
      `${a.published}${a.storyId}` < `${b.published}${b.storyId}` ? 1 : -1,
    );
    expect(idsOf(found)).toEqual(idsOf(expected));
    expect(idsOf(ofOne)).toEqual(idsOf(expected.filter(({ feedId }) => feedId === 'pub-europe')));
    await expect(reader.storiesOfPublisher('nobody', terms)).rejects.toThrow(/No feed is known/);
    await expect(reader.storiesOfFeeds([], terms)).rejects.toThrow(InvalidInput);
  });
});

describe('events', () => {
  const range = { from: day('2025-08-01'), until: day('2025-10-01') };
  const keyed = {
    drone: anEvent('q drone', { date: day('2025-08-31'), origins: ['reuters', 'afp'] }),
    missile: anEvent('q missile', { date: day('2025-09-01'), type: 'missile_strike', status: 'intercepted' }),
    talks: (() => {
      const { initiator: _, target: __, place: ___, placeName: ____, ...rest } = anEvent('q talks');
      return {
        ...rest,
        date: day('2025-09-02'),
        family: 'talks' as const,
        type: 'talks_held' as const,
        country: 'TR',
        parties: ['RUS', 'UKR'],
      };
    })(),
  };

  beforeAll(async () => {
    for (const event of Object.values(keyed)) await events().putEvent(event, undefined);
    const closed = anEvent('q closed', { date: day('2025-09-01'), closed: { at: NOON } });
    await events().putEvent(closed, undefined);
  });

  const { drone, missile, talks } = keyed;
  it.each([
    ['everything of the range', {}, [talks, missile, drone]],
    ['a type', { type: 'drone_strike' as const }, [drone]],
    ['a type of talks in a country', { type: 'talks_held' as const, country: 'TR' }, [talks]],
    ['a family', { family: 'strike' as const }, [missile, drone]],
    ['a country', { country: 'UA' }, [missile, drone]],
    ['a region', { region: 'UA-51' }, [missile, drone]],
    ['a place', { geonameId: 707308 }, [missile, drone]],
    ['an actor in any role', { actor: 'RUS' }, [talks, missile, drone]],
    ['an initiator', { actor: 'RUS', role: 'initiator' as const }, [missile, drone]],
    ['a target', { actor: 'RUS', role: 'target' as const }, []],
    ['a party', { actor: 'RUS', role: 'party' as const }, [talks]],
    ['a status', { country: 'UA', status: 'intercepted' as const }, [missile]],
    ['two independent reports', { family: 'strike' as const, minReports: 2 }, [drone]],
    ['a type elsewhere', { type: 'drone_strike' as const, country: 'SD' }, []],
  ])('can be had by %s', async (_, terms, expected) => {
    const ask = (limit: number) =>
      readAll((cursor) => reader.events({ ...range, ...terms, limit, ...withCursor(cursor) }));

    expect(await ask(50)).toEqual(expected);
    expect(await ask(1)).toEqual(expected);
  });

  it('are of the days that the range touches', async () => {
    const ask = (from: string, until: string) =>
      reader
        .events({ family: 'strike', from: at(from), until: at(until) })
        .then(({ items }) => items.map(({ date }) => date));

    expect(await ask('2025-08-31T23:00:00.000Z', '2025-09-01T00:00:00.000Z')).toEqual(['2025-08-31']);
    expect(await ask('2025-08-31T23:00:00.000Z', '2025-09-01T00:00:00.001Z')).toEqual([
      '2025-09-01',
      '2025-08-31',
    ]);
  });

  it('refuse words that there are not', async () => {
    const type = 'drone_strik' as EventType;
    await expect(reader.events({ ...range, type })).rejects.toThrow(/did you mean drone_strike/);
    await expect(reader.events({ ...range, role: 'target' })).rejects.toThrow(/without the actor/);
  });

  it('come one by one with what each story says of them, in the order it was published', async () => {
    const event = anEvent('detail of an event', { date: day('2025-08-02') });
    const later = aStory('says later', { published: at('2025-08-03T00:00:00.000Z') });
    const first = aStory('says first', { published: at('2025-08-02T00:00:00.000Z') });
    await events().putContribution(aContribution(event, later, 0));
    await events().putContribution(aContribution(event, first, 0));
    await events().putEvent(event, undefined);

    const detail = await reader.event(event.eventId);

    expect(detail?.event).toEqual(event);
    expect(detail?.contributions.map(({ storyId }) => storyId)).toEqual([first.storyId, later.storyId]);
    expect(await reader.event(asEventId('none'))).toBeUndefined();
  });
});

describe('who ran a wire copy', () => {
  it('shows the copies whose stories are whole', async () => {
    const copies = createCopyStore(table.client, TABLE);
    const founder = aStory('ran first', { published: at('2025-07-01T00:00:00.000Z') });
    const groupId = founder.groupId ?? asGroupId('');
    const second = aStory('ran second', { groupId, published: at('2025-07-01T01:00:00.000Z') });
    const half = aStory('ran, not whole', { groupId });
    for (const story of [second, founder, half]) await copies.putMember(aMember(story));
    await copies.putGroup(aGroup(founder, { size: 3 }));
    for (const story of [founder, second]) await stories().putStory(story, undefined);

    const detail = await reader.copies(groupId);

    expect(detail?.copies.map(({ story }) => story.storyId)).toEqual([founder.storyId, second.storyId]);
    expect(detail?.group).toEqual(aGroup(founder, { size: 3 }));
    expect(await reader.copies(asGroupId('none'))).toBeUndefined();
  });
});

describe('changes', () => {
  it('are given oldest first, once each in its newest version, and nothing before it has settled', async () => {
    const start = at('2025-06-01T10:30:00.000Z');
    now = addMillis(start, 3 * HOUR);
    const story = aStory('changing', { changedAt: start, published: start });
    const event = anEvent('changing', { changedAt: addMillis(start, HOUR), date: day('2025-06-01') });
    const fresh = aStory('fresh', { changedAt: addMillis(now, -30_000), published: start });
    await stories().putStory(story, undefined);
    await stories().putStory(fresh, undefined);
    await events().putEvent(event, undefined);
    const seen: [string, number][] = [];
    const take = async (cursor?: string) => {
      const page = await reader.changes({
        limit: 1,
        ...(cursor === undefined ? { since: start } : { cursor }),
      });
      for (const item of page.items)
        seen.push([item.kind === 'story' ? item.story.storyId : item.event.eventId, item.version]);
      return page;
    };

    let page = await take();
    expect(page.more).toBe(true);
    // Changed again before the reader came to it: it is given once, in its newest version, at its new place.
    await events().putEvent({ ...event, version: 2, changedAt: addMillis(start, 2 * HOUR) }, event);
    while (page.more) page = await take(page.cursor);

    expect(seen).toEqual([
      [story.storyId, 1],
      [event.eventId, 2],
    ]);
    expect((await take(page.cursor)).items).toEqual([]);
    now = addMillis(now, MINUTE);
    await take(page.cursor);
    expect(seen.at(-1)).toEqual([fresh.storyId, 1]);
    now = NOON;
  });

  it('tell of a change that an older capture made late, and of the tenth in one instant', async () => {
    const start = at('2025-03-01T10:00:00.000Z');
    now = addMillis(start, HOUR);
    let event = anEvent('changed late', { changedAt: start, date: day('2025-03-01') });
    await events().putEvent(event, undefined);
    let cursor: string | undefined;
    const versions = async (): Promise<number[]> => {
      const page = await reader.changes(cursor === undefined ? { since: start } : { cursor });
      cursor = page.cursor;
      return page.items.map(({ version }) => version);
    };
    const change = async (changedAt: Instant) => {
      const next = { ...event, version: event.version + 1, changedAt };
      await events().putEvent(next, event);
      event = next;
    };
    for (let n = 0; n < 8; n += 1) await change(start);
    // A full page ends at the ninth version; the tenth is after it.
    const page = await reader.changes({ since: start, limit: 1 });
    expect(page.items.map(({ version }) => version)).toEqual([9]);
    const place = JSON.stringify([1, 'changes', '2025-03-01T10', `${start}#${event.eventId}#0009`]);
    cursor = Buffer.from(place).toString('base64url');
    await change(start);
    expect(await versions()).toEqual([10]);
    await change(addMillis(start, 2 * HOUR));
    await change(addMillis(start, -HOUR));
    now = addMillis(start, 4 * HOUR);
    expect(await versions()).toEqual([12]);
    now = NOON;
  });

  it('go on over weeks in which nothing happened', async () => {
    let page = await reader.changes({ since: at('2025-05-22T00:00:00.000Z') });
    let asked = 1;
    for (; page.more && page.items.length === 0; asked += 1)
      page = await reader.changes({ cursor: page.cursor });

    expect(page.items.length).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(1);
  });

  it('refuse a cursor that was never given out, and no start', async () => {
    const forged = (sort: unknown) =>
      Buffer.from(JSON.stringify([1, 'changes', '2026-02-06T05', sort])).toString('base64url');
    for (const cursor of [forged('2026-02-06'), forged(null), forged('2026-02-06T07:00:00.000Z'), 'x'])
      await expect(reader.changes({ cursor })).rejects.toThrow(InvalidInput);
    await expect(reader.changes({})).rejects.toThrow(/cursor or an instant/);
  });
});

describe('counts and feeds', () => {
  it('give the counts of a range of days by type and country, newest first', async () => {
    const counts = createCountStore(table.client, TABLE);
    for (const [seed, date] of [
      ['x', '2025-04-30'],
      ['y', '2025-05-01'],
      ['z', '2025-05-02'],
    ] as const)
      await events().putEvent(anEvent(`counted ${seed}`, { date: day(date) }), undefined);
    await events().putEvent(anEvent('counted too', { date: day('2025-05-01'), type: 'shelling' }), undefined);
    for (const date of ['2025-04-30', '2025-05-01', '2025-05-02'])
      await counts.recount(day(date), ['drone_strike', 'shelling']);
    const ask = (terms = {}) =>
      readAll((cursor) =>
        reader.counts({
          from: day('2025-04-30'),
          until: day('2025-05-02'),
          limit: 1,
          ...terms,
          ...withCursor(cursor),
        }),
      ).then((rows) => rows.map((row) => `${row.day} ${row.type} ${row.country} ${row.events}`));

    expect(await ask()).toEqual([
      '2025-05-01 shelling UA 1',
      '2025-05-01 drone_strike UA 1',
      '2025-04-30 drone_strike UA 1',
    ]);
    expect(await ask({ types: ['shelling'], country: 'UA' })).toEqual(['2025-05-01 shelling UA 1']);
    expect(await ask({ country: 'SD' })).toEqual([]);
  });

  it('give the feeds in the order in which they fall due', async () => {
    const feeds = createFeedStore(table.client, TABLE);
    for (const feed of await feeds.listFeeds())
      await feeds.putFeed({ ...feed, state: { condition: 'muted', intervalMs: 1, failures: 0 } });
    await feeds.putFeed(aFeed('soon', { dueAt: NOON }));
    await feeds.putFeed(aFeed('later', { dueAt: addMillis(NOON, 1) }));

    const all = await readAll((cursor) => reader.feeds({ limit: 1, ...withCursor(cursor) }));

    expect(all.slice(0, 2).map(({ feedId }) => feedId)).toEqual(['soon', 'later']);
    expect(all).toHaveLength(4);
    expect((await reader.feeds({ due: true })).items.map(({ feedId }) => feedId)).toEqual(['soon']);
  });
});
