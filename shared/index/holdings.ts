import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { asEventId, asGroupId, type EventId, type GroupId, type StoryId } from '../model/index.ts';
import { CONTRIBUTION, contributionIn, eventKey, isListed, storyKey, storyPartition } from './keys.ts';
import { toStory } from './story-rows.ts';
import { Table } from './table.ts';

/** What the index holds of one story that lists show. */
export interface StoryHolding {
  readonly version: number;
  readonly topics: readonly string[];
  readonly groupId?: GroupId;
  /** The event of each of its mentions that has a row; a copy that says nothing new has none. */
  readonly events: readonly EventId[];
}

export interface EventHolding {
  readonly version: number;
  /** `happened`, `planned` …; `closed` for a tombstone. */
  readonly status: string;
}

/** Looks up what stands in the table of given stories and events, to set before beside after. */
export interface Holdings {
  /** Stories that aren't listed are left out. */
  stories(storyIds: readonly StoryId[]): Promise<ReadonlyMap<StoryId, StoryHolding>>;
  events(eventIds: readonly EventId[]): Promise<ReadonlyMap<EventId, EventHolding>>;
}

/** Stories whose contributions are asked for at once. */
const AT_ONCE = 16;

export function createHoldings(client: DynamoDBDocumentClient, tableName: string): Holdings {
  const table = new Table(client, tableName);
  return {
    async stories(storyIds) {
      const heads = (await table.getAll([...new Set(storyIds)].map(storyKey))).map(toStory).filter(isListed);
      const found = new Map<StoryId, StoryHolding>();
      for (let start = 0; start < heads.length; start += AT_ONCE)
        await Promise.all(
          heads.slice(start, start + AT_ONCE).map(async ({ storyId, version, topics, groupId }) => {
            const query = { partition: storyPartition(storyId), prefix: CONTRIBUTION };
            const events = (await table.queryAll(query)).map((row) => contributionIn(row).eventId);
            found.set(storyId, {
              version,
              topics: topics.map(({ topic }) => topic).sort(),
              ...(groupId === undefined ? {} : { groupId: asGroupId(groupId) }),
              events,
            });
          }),
        );
      return found;
    },
    async events(eventIds) {
      const rows = await table.getAll([...new Set(eventIds)].map(eventKey));
      return new Map(
        rows.map((row) => [
          asEventId(row['eventId']),
          { version: Number(row['version']), status: row['closed'] ? 'closed' : String(row['status']) },
        ]),
      );
    },
  };
}
