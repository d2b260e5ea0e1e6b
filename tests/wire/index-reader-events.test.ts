import { beforeAll, describe, expect, it } from 'vitest';
import { createCountStore, createFeedStore } from '../../shared/index/index.ts';
import { addMillis, asEventId, type EventType } from '../../shared/model/index.ts';
import { readAll, withCursor } from './pages.ts';
import { useReaderTable } from './reader-table.ts';
import { aContribution, aFeed, anEvent, aStory, at, day, NOON } from './samples.ts';
import { TABLE } from './table.ts';

const wire = useReaderTable();
const { events } = wire;

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
      readAll((cursor) => wire.reader.events({ ...range, ...terms, limit, ...withCursor(cursor) }));

    expect(await ask(50)).toEqual(expected);
    expect(await ask(1)).toEqual(expected);
  });

  it('are of the days that the range touches', async () => {
    const ask = (from: string, until: string) =>
      wire.reader
        .events({ family: 'strike', from: at(from), until: at(until) })
        .then(({ items }) => items.map(({ date }) => date));

    expect(await ask('2025-08-31T23:00:00.000Z', '2025-09-01T00:00:00.000Z')).toEqual(['2025-08-31']);
    expect(await ask('2025-08-31T23:00:00.000Z', '2025-09-01T00:00:00.001Z')).toEqual([
      '2025-09-01',
      '2025-08-31',
    ]);
  });

  it('refuse a range that ends more than a year ahead', async () => {
    const range = { from: day('2026-02-01'), until: day('2100-01-01') };
    await expect(wire.reader.events(range)).rejects.toThrow(/until is more than a year ahead/);
    await expect(wire.reader.counts(range)).rejects.toThrow(/until is more than a year ahead/);
  });

  it('refuse words that there are not', async () => {
    const type = 'drone_strik' as EventType;
    await expect(wire.reader.events({ ...range, type })).rejects.toThrow(/did you mean drone_strike/);
    await expect(wire.reader.events({ ...range, role: 'target' })).rejects.toThrow(/without the actor/);
  });

  it('come one by one with what each story says of them, in the order it was published', async () => {
    const event = anEvent('detail of an event', { date: day('2025-08-02') });
    const later = aStory('says later', { published: at('2025-08-03T00:00:00.000Z') });
    const first = aStory('says first', { published: at('2025-08-02T00:00:00.000Z') });
    await events().putContribution(aContribution(event, later, 0));
    await events().putContribution(aContribution(event, first, 0));
    await events().putEvent(event, undefined);

    const detail = await wire.reader.event(event.eventId);

    expect(detail?.event).toEqual(event);
    expect(detail?.contributions.map(({ storyId }) => storyId)).toEqual([first.storyId, later.storyId]);
    expect(await wire.reader.event(asEventId('none'))).toBeUndefined();
  });
});

describe('counts and feeds', () => {
  it('give the counts of a range of days by type and country, newest first', async () => {
    const counts = createCountStore(wire.client, TABLE);
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
        wire.reader.counts({
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

  it('give the feeds by id, page after page, and those that are due', async () => {
    const feeds = createFeedStore(wire.client, TABLE);
    for (const feed of await feeds.listFeeds())
      await feeds.putFeed({ ...feed, state: { condition: 'muted', intervalMs: 1, failures: 0 } });
    await feeds.putFeed(aFeed('soon', { dueAt: NOON }));
    await feeds.putFeed(aFeed('later', { dueAt: addMillis(NOON, 1) }));

    const all = await readAll((cursor) => wire.reader.feeds({ limit: 1, ...withCursor(cursor) }));

    expect(all.map(({ feedId }) => feedId)).toEqual(['later', 'soon']);
    expect((await wire.reader.feeds({ due: true })).items.map(({ feedId }) => feedId)).toEqual(['soon']);
  });
});
