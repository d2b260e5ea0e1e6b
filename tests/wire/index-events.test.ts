import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventStore } from '../../shared/events/store.ts';
import { createCountStore, createEventStore } from '../../shared/index/index.ts';
import { addMillis, asEventId, EVENT_TYPES, type Event, VersionConflict } from '../../shared/model/index.ts';
import { aContribution, anEvent, aStory, at, day } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let events: EventStore;

beforeAll(async () => {
  table = await openWireTable();
  events = createEventStore(table.client, TABLE);
});
afterAll(() => table.close());

const listsOf = async (event: Event) =>
  (await table.rows())
    .filter((row) => row['sk'] === `${event.date}#${event.eventId}`)
    .map((row) => String(row['pk']))
    .sort();

function abroad(seed: string, over: Partial<Event>): Event {
  const { country: _, place: __, placeName: ___, ...event } = anEvent(seed);
  return { ...event, ...over };
}

describe('the events in the table', () => {
  it('gives back an event and its contributions as they were put', async () => {
    const [event, story] = [anEvent('whole'), aStory('whole')];
    const [first, second] = [aContribution(event, story, 0), aContribution(event, story, 11)];
    await events.putContribution(second);
    await events.putContribution(first);
    await events.putEvent(event, undefined);

    expect(await events.readEvent(event.eventId)).toEqual(event);
    expect(await events.contributions(event.eventId)).toEqual([first, second]);
    expect(await events.contributionsOf(story.storyId)).toEqual([first, second]);

    await events.removeContribution(first);
    await events.removeContribution(first);
    expect(await events.contributionsOf(story.storyId)).toEqual([second]);
    expect(await events.readEvent(asEventId('none'))).toBeUndefined();
  });

  it('reads rows of earlier versions, which say ids twice', async () => {
    const [event, story] = [anEvent('earlier'), aStory('earlier')];
    const contribution = aContribution(event, story, 3);
    const { eventId, storyId, index } = contribution;
    for (const Item of [
      { eventId, storyId, index, pk: `STORY#${storyId}`, sk: `CONTRIBUTION#03#${eventId}` },
      { ...contribution, pk: `EVENT#${eventId}`, sk: `MENTION#${storyId}#03` },
    ])
      await table.client.send(new PutCommand({ TableName: TABLE, Item }));

    expect(await events.contributionsOf(storyId)).toEqual([contribution]);
    expect(await events.contributions(eventId)).toEqual([contribution]);
  });

  it('lists an event under all that it has, and nowhere else once that changes or it is closed', async () => {
    const event = anEvent('listed');
    await events.putEvent(event, undefined);
    expect(await listsOf(event)).toEqual([
      'ACTOR#RUS#2026-02',
      'ACTOR#UKR#2026-02',
      'FAMILY#strike#2026-02',
      'PLACE#707308#2026-02',
      'PLACE#UA#2026-02',
      'PLACE#UA-51#2026-02',
      'TYPE#drone_strike#2026-02',
    ]);

    const { initiator: _, ...rest } = event;
    const changed: Event = { ...rest, type: 'missile_strike', date: day('2026-03-01'), version: 2 };
    await events.putEvent(changed, event);
    expect(await listsOf(event)).toEqual([]);
    expect(await listsOf(changed)).toContain('TYPE#missile_strike#2026-03');
    expect(await listsOf(changed)).not.toContain('ACTOR#RUS#2026-03');

    const closed: Event = { ...changed, version: 3, closed: { at: at('2026-03-02T00:00:00.000Z') } };
    await events.putEvent(closed, changed);
    expect(await listsOf(changed)).toEqual([]);
    expect(await events.readEvent(event.eventId)).toEqual(closed);
  });

  it('refuses a version that does not follow, before it has touched a list', async () => {
    const event = anEvent('raced');
    await events.putEvent(event, undefined);

    for (const version of [1, 3])
      await expect(events.putEvent({ ...event, version, type: 'shelling' }, undefined)).rejects.toThrow(
        VersionConflict,
      );

    expect(await listsOf(event)).not.toContain('TYPE#shelling#2026-02');
  });

  it('finds candidates of a country or of none, open, of the family, within the days, in order', async () => {
    const july = (n: number) => day(`2026-07-${String(n).padStart(2, '0')}`);
    const [a, b, c] = [
      anEvent('cand a', { date: july(31) }),
      anEvent('cand b', { date: day('2026-08-01') }),
      abroad('cand c', { date: july(30) }),
    ];
    const others = [
      anEvent('cand early', { date: july(29) }),
      anEvent('cand late', { date: day('2026-08-02') }),
      anEvent('cand talks', { family: 'talks', type: 'talks_held', date: july(31) }),
      abroad('cand elsewhere', { country: 'SD', date: july(31) }),
      anEvent('cand closed', { date: july(31), closed: { at: at('2026-08-01T00:00:00.000Z') } }),
    ];
    for (const event of [a, b, c, ...others]) await events.putEvent(event, undefined);
    const query = { family: 'strike' as const, from: july(30), to: day('2026-08-01') };

    expect(await events.candidates({ ...query, country: 'UA' })).toEqual([c, a, b]);
    expect((await events.candidates(query)).map(({ eventId }) => eventId)).toContain(others[3]?.eventId);
  });

  it('does not believe an entry row that its event does not bear out', async () => {
    const event = anEvent('stray', { date: day('2026-05-05') });
    await events.putEvent(event, undefined);
    const { PutCommand } = await import('@aws-sdk/lib-dynamodb');
    const stray = {
      pk: 'PLACE#SD#2026-05',
      sk: `2026-05-05#${event.eventId}`,
      eventId: event.eventId,
      family: 'strike',
    };
    await table.client.send(new PutCommand({ TableName: TABLE, Item: stray }));

    const found = await events.candidates({
      family: 'strike',
      country: 'SD',
      from: day('2026-05-05'),
      to: day('2026-05-05'),
    });

    expect(found).toEqual([]);
  });
});

describe('the counts', () => {
  it('are made anew: a repeat changes nothing, and what moved away is gone', async () => {
    const counts = createCountStore(table.client, TABLE);
    const confirmed = anEvent('count a', { date: day('2026-04-01'), origins: ['reuters', 'afp'] });
    const single = anEvent('count b', { date: day('2026-04-01') });
    const nowhere = abroad('count c', { date: day('2026-04-01'), type: 'shelling' });
    for (const event of [confirmed, single, nowhere]) await events.putEvent(event, undefined);
    const rows = async () =>
      (await table.rows())
        .filter((row) => row['pk'] === 'COUNTS#2026-04')
        .map(({ day, type, country, events, confirmed }) => [day, type, country, events, confirmed]);

    expect(await counts.recount(day('2026-04-01'), EVENT_TYPES)).toBe(true);
    expect(await rows()).toEqual([
      ['2026-04-01', 'drone_strike', 'UA', 2, 1],
      ['2026-04-01', 'shelling', '-', 1, 0],
    ]);
    expect(await counts.recount(day('2026-04-01'), EVENT_TYPES)).toBe(false);

    const changedAt = at('2026-04-03T10:00:00.000Z');
    await events.putEvent({ ...nowhere, version: 2, date: day('2026-04-02'), changedAt }, nowhere);
    // Both days have changed: the one it is filed under now, and the one it was.
    expect(await counts.changedDays(changedAt, at('2026-04-03T10:01:00.000Z'))).toEqual([
      '2026-04-01',
      '2026-04-02',
    ]);
    expect(await counts.changedDays(at('2026-04-03T10:00:00.001Z'), at('2026-04-03T23:00:00.000Z'))).toEqual(
      [],
    );
    expect(await counts.changedDays(addMillis(changedAt, 1_000), changedAt)).toEqual([]);
    for (const one of ['2026-04-01', '2026-04-02']) await counts.recount(day(one), EVENT_TYPES);
    expect(await rows()).toEqual([
      ['2026-04-01', 'drone_strike', 'UA', 2, 1],
      ['2026-04-02', 'shelling', '-', 1, 0],
    ]);
  });

  it('remember how far they have come', async () => {
    const counts = createCountStore(table.client, TABLE);
    expect(await counts.readWatermark()).toBeUndefined();
    await counts.writeWatermark(at('2026-04-03T10:00:00.000Z'));
    expect(await counts.readWatermark()).toBe('2026-04-03T10:00:00.000Z');
  });
});
