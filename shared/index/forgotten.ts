import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { asStoryId, type StoryId } from '../model/index.ts';
import { STORY, storyKey } from './keys.ts';
import { Table } from './table.ts';

/** Tells which stories a person took down: half a read unit each, for stories that are new to a feed. */
export function createForgotten(
  client: DynamoDBDocumentClient,
  tableName: string,
): (storyIds: readonly StoryId[]) => Promise<ReadonlySet<StoryId>> {
  const table = new Table(client, tableName);
  return async (storyIds) => {
    const rows = await table.getAll(storyIds.map(storyKey));
    return new Set(
      rows
        .filter((row) => row['forgotten'] !== undefined)
        .map((row) => asStoryId(String(row['pk']).slice(STORY.length))),
    );
  };
}
