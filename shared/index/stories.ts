import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayOf, type Instant, type Story, type StoryId, VersionConflict } from '../model/index.ts';
import type { Revision, StoryStore } from '../steps/ports.ts';
import { alignEntries, type WriterOptions } from './entries.ts';
import {
  changeKeys,
  feedDayPartition,
  isListed,
  REVISION,
  storyEntries,
  storyKey,
  storyPartition,
  storySort,
} from './keys.ts';
import { composeStory, overridesKey, readWithOverrides } from './overrides.ts';
import { toRevision, toRevisionRow } from './revision-rows.ts';
import { toStory, toStoryRow, withinKilobyte } from './story-rows.ts';
import { type Row, Table } from './table.ts';

/** Texts of a story that are kept (DESIGN: identity). */
const REVISIONS_KEPT = 50;

/** Stories and their revisions, in the table. */
export const createStoryStore = (
  client: DynamoDBDocumentClient,
  tableName: string,
  options: WriterOptions = {},
): StoryStore => storyStoreOn(new Table(client, tableName), options);

/** The same on a table that may be shared with other stores (`createFoldStores`). */
export function storyStoreOn(table: Table, options: WriterOptions): StoryStore {
  return {
    async readStory(storyId) {
      const row = await table.getLast(storyKey(storyId));
      return row && toStory(row);
    },
    readRevisions: (storyId) => readRevisions(table, storyId),
    putOffTopic: (story) => putOffTopic(table, story),
    putRevision: (revision) => putRevision(table, revision),
    async removeRevisions(storyId) {
      const query = { partition: storyPartition(storyId), prefix: REVISION, consistent: true };
      for (const row of await table.queryAll(query)) await table.delete({ pk: row['pk'], sk: row['sk'] });
      // What people said of the story quotes it.
      await table.delete(overridesKey(storyKey(storyId)));
    },
    putStory: (story, previous, revision) => putStory(table, story, previous, revision, options),
  };
}

async function readRevisions(table: Table, storyId: StoryId): Promise<readonly Revision[]> {
  const query = { partition: storyPartition(storyId), prefix: REVISION, consistent: true };
  return (await table.queryAll(query)).map(toRevision);
}

async function putOffTopic(table: Table, story: Story): Promise<boolean> {
  try {
    await table.put(toStoryRow(story), {
      expression:
        'attribute_not_exists(indexedRevision) AND (attribute_not_exists(fetchedAt) OR fetchedAt < :fetchedAt OR (fetchedAt = :fetchedAt AND textHash <> :textHash))',
      values: { ':fetchedAt': story.fetchedAt, ':textHash': story.textHash },
    });
    return true;
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    // The same text, come again or replayed: its row stands as it is.
    const stored = await table.get(storyKey(story.storyId));
    return (
      stored !== undefined &&
      stored['indexedRevision'] === undefined &&
      stored['textHash'] === story.textHash &&
      stored['fetchedAt'] === story.fetchedAt
    );
  }
}

async function putRevision(table: Table, revision: Revision): Promise<void> {
  await table.put(toRevisionRow(revision));
  await dropOldRevisions(table, revision.storyId);
}

async function dropOldRevisions(table: Table, storyId: StoryId): Promise<void> {
  const stored = await table.queryAll({
    partition: storyPartition(storyId),
    prefix: REVISION,
    consistent: true,
  });
  for (const row of stored.slice(0, Math.max(0, stored.length - REVISIONS_KEPT)))
    await table.delete({ pk: row['pk'], sk: row['sk'] });
}

/** What a list shows of a story without reading its head. */
const listView = (story: Story): Row => ({
  storyId: story.storyId,
  title: story.title,
  url: story.url,
  publisher: story.publisher,
  language: story.language,
  groupId: story.groupId,
  expiresAt: story.expiresAt,
});

async function putStory(
  table: Table,
  given: Story,
  previous: Story | undefined,
  revision: Revision | undefined,
  options: WriterOptions,
): Promise<void> {
  const key = storyKey(given.storyId);
  const [row, { standing }] = await readWithOverrides(table, key);
  const story = composeStory(given, standing);
  const stored = row && toStory(row);
  // Looked at before the entry rows are touched, so that a loser leaves none; the condition below decides.
  if (stored?.indexedRevision !== undefined && stored.version !== story.version - 1)
    throw new VersionConflict('Someone else wrote this story first; read it again and decide anew.', {
      storyId: story.storyId,
      stored: stored.version,
      given: story.version,
    });
  await alignEntries(table, {
    before: [stored, previous].flatMap((one) => (one ? storyEntries(one) : [])),
    beforeView: stored && listView(stored),
    after: storyEntries(story),
    afterView: listView(story),
    beside: revision === undefined ? [] : [toRevisionRow(revision)],
  });
  if (revision !== undefined) await dropOldRevisions(table, story.storyId);
  await table.put(
    withinKilobyte({
      ...toStoryRow(story),
      ...(isListed(story)
        ? { feedDay: feedDayPartition(story.feedId, dayOf(story.published)), feedSort: storySort(story) }
        : {}),
      ...(story.indexedRevision === undefined
        ? {}
        : changeKeys({ ...story, id: story.storyId }, row?.['changeSort'], options.clock?.())),
      ...(options.silent ? { silent: true } : {}),
    }),
    {
      expression: 'attribute_not_exists(pk) OR attribute_not_exists(indexedRevision) OR #version = :before',
      names: { '#version': 'version' },
      values: { ':before': story.version - 1 },
    },
  );
}

/**
 * Writes the story anew from what the rules say and what people say now. Nothing where that is what stands there.
 * @throws VersionConflict where another writer came in between.
 */
export async function recomposeStory(
  table: Table,
  storyId: StoryId,
  at: Instant,
  options: WriterOptions,
): Promise<Story | undefined> {
  const key = storyKey(storyId);
  const [row, { standing }] = await readWithOverrides(table, key);
  if (row === undefined) return undefined;
  const stored = toStory(row);
  const next = composeStory(stored, standing);
  if (isDeepStrictEqual(stored, next)) return stored;
  const changed = { ...next, version: stored.version + 1, changedAt: at };
  await putStory(table, changed, stored, undefined, options);
  return changed;
}
