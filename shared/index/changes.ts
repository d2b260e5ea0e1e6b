import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { asEventId, asStoryId, type Event, hashId, InvalidInput, type Story } from '../model/index.ts';
import type { Change } from '../steps/ports.ts';
import { toEvent } from './event-rows.ts';
import { isListed } from './keys.ts';
import { toStory } from './story-rows.ts';
import type { Row } from './table.ts';

/** A record of the table's stream, as Lambda gives it: what this needs of it. */
export interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | {
        readonly NewImage?: Readonly<Record<string, unknown>> | undefined;
        readonly OldImage?: Readonly<Record<string, unknown>> | undefined;
      }
    | undefined;
}

/**
 * What a stream record tells the bus: nothing where the row is no story or event, was removed (only TTL removes
 * those, long after their tombstone was told), was written by a silent replay, or has no new version.
 *
 * @throws InvalidInput where the record isn't of this table.
 */
export function describeChange(record: StreamRecord): Change | undefined {
  const { NewImage, OldImage } = record.dynamodb ?? {};
  if (record.eventName === 'REMOVE' || NewImage === undefined) return undefined;
  const fresh = readImage(NewImage);
  if (fresh['silent'] === true) return undefined;
  const old = OldImage && readImage(OldImage);
  if (old?.['version'] === fresh['version'] && old?.['indexedRevision'] === fresh['indexedRevision'])
    return undefined;
  if (fresh['sk'] !== 'STORY' && fresh['sk'] !== 'EVENT') return undefined;
  try {
    if (!Number.isInteger(fresh['version']) || typeof fresh['changedAt'] !== 'string')
      throw new TypeError('no version, or no time of change');
    if (fresh['sk'] === 'STORY') return storyChange(toStory(fresh), old && toStory(old));
    return eventChange(toEvent(fresh), old && toEvent(old));
  } catch (cause) {
    // A row that someone wrote by hand must not hold up the stream for all others.
    throw new InvalidInput(`The row ${fresh['pk']} is no whole story or event.`, { pk: fresh['pk'] }, cause);
  }
}

/** `describeChange` as a list: none or one. */
export const changesOf = (record: StreamRecord): readonly Change[] => {
  const change = describeChange(record);
  return change === undefined ? [] : [change];
};

function readImage(image: Readonly<Record<string, unknown>>): Row {
  let row: Row;
  try {
    row = unmarshall(image as Record<string, AttributeValue>);
  } catch (cause) {
    throw new InvalidInput('The stream record holds no row that can be read.', {}, cause);
  }
  if (typeof row['pk'] !== 'string' || typeof row['sk'] !== 'string')
    throw new InvalidInput("The stream record is not of this table: it lacks the table's keys.", {
      keys: Object.keys(row),
    });
  return row;
}

function storyChange(current: Story, previous: Story | undefined): Change | undefined {
  const wasListed = previous !== undefined && isListed(previous);
  if (!isListed(current) && !wasListed) return undefined;
  const detailType = !isListed(current) ? 'StoryWithdrawn' : wasListed ? 'StoryRevised' : 'StoryIndexed';
  // What was taken down is not told once more.
  const told = current.forgotten === undefined ? previous : undefined;
  return { ...tell(asStoryId(current.storyId), current, told), detailType };
}

function eventChange(current: Event, previous: Event | undefined): Change {
  const isNew = previous === undefined || (previous.closed !== undefined && current.closed === undefined);
  const detailType =
    current.closed?.mergedInto !== undefined ? 'EventMerged' : isNew ? 'EventOpened' : 'EventChanged';
  return { ...tell(asEventId(current.eventId), current, previous), detailType };
}

const tell = (id: string, current: Story | Event, previous: Story | Event | undefined) => ({
  changeId: hashId(id, String(current.version)),
  version: current.version,
  at: current.changedAt,
  ...(previous === undefined ? {} : { previous }),
  current,
});
