import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { changesOf, describeChange } from '../../../shared/index/index.ts';
import { asEventId, type Event, hashId, InvalidInput, type Story } from '../../../shared/model/index.ts';
import { anEvent, aStory, at, NOON, offTopic } from '../../wire/samples.ts';

const image = (row: object) => marshall(row, { removeUndefinedValues: true });
const storyRow = ({ storyId, ...story }: Story, over = {}) =>
  image({ ...story, pk: `STORY#${storyId}`, sk: 'STORY', ...over });
const eventRow = (event: Event, over = {}) =>
  image({ ...event, pk: `EVENT#${event.eventId}`, sk: 'EVENT', days: [event.date], ...over });
const record = (NewImage?: object, OldImage?: object, eventName = OldImage ? 'MODIFY' : 'INSERT') => ({
  eventName,
  dynamodb: {
    ...(NewImage ? { NewImage: { ...NewImage } } : {}),
    ...(OldImage ? { OldImage: { ...OldImage } } : {}),
  },
});

describe('what the bus is told', () => {
  const story = aStory('s');
  const event = anEvent('e');

  it('of a story: when it is indexed, when it changes, when it is withdrawn', () => {
    const revised = { ...story, version: 2, title: 'New title' };
    const killed = { ...revised, version: 3, pubStatus: 'canceled' as const };

    expect(describeChange(record(storyRow(story)))).toEqual({
      detailType: 'StoryIndexed',
      changeId: hashId(story.storyId, '1'),
      version: 1,
      at: story.changedAt,
      current: story,
    });
    expect(describeChange(record(storyRow(revised), storyRow(story)))).toMatchObject({
      detailType: 'StoryRevised',
      version: 2,
      previous: { version: 1 },
      current: { title: 'New title' },
    });
    expect(describeChange(record(storyRow(killed), storyRow(revised)))?.detailType).toBe('StoryWithdrawn');
    expect(describeChange(record(storyRow({ ...killed, version: 4 }), storyRow(killed)))).toBeUndefined();
    expect(describeChange(record(storyRow({ ...revised, version: 5 }), storyRow(killed)))?.detailType).toBe(
      'StoryIndexed',
    );
  });

  it('of a story that was off topic: when it comes on topic, not before', () => {
    const before = offTopic('s');

    expect(describeChange(record(storyRow(before)))).toBeUndefined();
    expect(describeChange(record(storyRow({ ...story, version: 2 }), storyRow(before)))?.detailType).toBe(
      'StoryIndexed',
    );
  });

  it('of an event: when it opens, changes, is merged, and opens again', () => {
    const changed: Event = { ...event, version: 2, stories: 2 };
    const closed: Event = { ...changed, version: 3, closed: { at: NOON } };
    const merged: Event = { ...changed, version: 3, closed: { at: NOON, mergedInto: asEventId('other') } };

    const told = [
      record(eventRow(event)),
      record(eventRow(changed), eventRow(event)),
      record(eventRow(closed), eventRow(changed)),
      record(eventRow(merged), eventRow(changed)),
      record(eventRow({ ...event, version: 4 }), eventRow(closed)),
    ].map((one) => describeChange(one)?.detailType);

    expect(told).toEqual(['EventOpened', 'EventChanged', 'EventChanged', 'EventMerged', 'EventOpened']);
    expect(describeChange(record(eventRow(changed), eventRow(event)))).toEqual({
      detailType: 'EventChanged',
      changeId: hashId(event.eventId, '2'),
      version: 2,
      at: event.changedAt,
      previous: event,
      current: changed,
    });
  });

  it('not of replays, expiries, rewrites, and rows that are neither story nor event', () => {
    const expired = { ...record(undefined, eventRow(event), 'REMOVE'), userIdentity: { type: 'Service' } };

    for (const one of [
      record(eventRow(event, { silent: true })),
      record(storyRow({ ...story, version: 2 }, { silent: true }), storyRow(story)),
      expired,
      record(eventRow(event), eventRow(event)),
      record(image({ pk: 'FEEDS', sk: 'f', version: 1 })),
      record(
        image({ pk: 'GROUP#g', sk: 'GROUP', version: 2 }),
        image({ pk: 'GROUP#g', sk: 'GROUP', version: 1 }),
      ),
      { eventName: 'INSERT' },
    ])
      expect(changesOf(one)).toEqual([]);
    expect(changesOf(record(eventRow(event)))).toHaveLength(1);
  });

  it('is not made up from a record of another table', () => {
    expect(() => describeChange(record(image({ id: 'x' })))).toThrow(InvalidInput);
    expect(() => describeChange(record({ pk: 'not an attribute' }))).toThrow(InvalidInput);
    expect(() => describeChange(record(image({ pk: 'STORY#x', sk: 'STORY', indexedRevision: 'h' })))).toThrow(
      InvalidInput,
    );
    expect(() => describeChange(record(image({ pk: 'EVENT#x', sk: 'EVENT', version: 1 })))).toThrow(
      InvalidInput,
    );
  });

  it('carries the time of the capture that made the change', () => {
    const late = { ...event, version: 2, changedAt: at('2026-02-07T00:00:00.000Z') };

    expect(describeChange(record(eventRow(late), eventRow(event)))?.at).toBe('2026-02-07T00:00:00.000Z');
  });
});
