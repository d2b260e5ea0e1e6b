import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { textsKeyOf } from '../archive/keys.ts';
import {
  asTextHash,
  dayOf,
  type Instant,
  type Story,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import type { Revision, StoryStore } from '../steps/ports.ts';
import { alignEntries, type WriterOptions } from './entries.ts';
import {
  changeKeys,
  feedDayPartition,
  isListed,
  type Key,
  REVISION,
  revisionKey,
  storyEntries,
  storyKey,
  storyPartition,
  storySort,
} from './keys.ts';
import { composeStory, overridesKey, readWithOverrides } from './overrides.ts';
import { storyIdIn, toStory, toStoryRow, withinKilobyte } from './story-rows.ts';
import { type Row, Table } from './table.ts';

/** Texts of a story that are kept (DESIGN: identity). */
const REVISIONS_KEPT = 50;
/**
 * What was read in a text is stored gzipped above this many characters: each KB of a row is a write unit, and a story with two
 * mentions would cost three instead of one. The mentions can be read plainly in their events' rows.
 */
const PLAIN_READING = 400;
/** It is never larger than this, inflated: four times what a text of 2 MB gave. */
const READING_LIMIT = 64 * 1024 * 1024;

/** Stories and their revisions, in the table. */
export function createStoryStore(
  client: DynamoDBDocumentClient,
  tableName: string,
  options: WriterOptions = {},
): StoryStore {
  const table = new Table(client, tableName);
  return {
    async readStory(storyId) {
      const row = await table.get(storyKey(storyId));
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
    putStory: (story, previous) => putStory(table, story, previous, options),
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
  const stored = await table.queryAll({
    partition: storyPartition(revision.storyId),
    prefix: REVISION,
    consistent: true,
  });
  for (const row of stored.slice(0, Math.max(0, stored.length - REVISIONS_KEPT)))
    await table.delete({ pk: row['pk'], sk: row['sk'] });
}

/** What a revision says, apart from where it lies. */
type Reading = Pick<Revision, 'title' | 'analysis' | 'analysisVersion' | 'pubStatus'>;

function toRevisionRow(revision: Revision): Row & Key {
  // The key says which text of which story it is.
  const { storyId: _, textHash: __, fetchedAt: ___, text, captureKey, ...reading } = revision;
  const json = JSON.stringify(reading satisfies Reading);
  const stored = json.length <= PLAIN_READING ? { reading } : { readingGz: gzipSync(json, { level: 9 }) };
  // The texts of a capture lie beside it.
  const where = text.key === textsKeyOf(captureKey) ? { line: text.line } : text;
  return { text: where, captureKey, ...stored, ...revisionKey(revision) };
}

export function toRevision(row: Row): Revision {
  const [, fetchedAt = '', textHash = ''] = String(row['sk']).split('#');
  const reading: Reading = row['reading'] ?? inflate(row['readingGz']);
  return {
    storyId: storyIdIn(row),
    textHash: asTextHash(textHash),
    fetchedAt: fetchedAt as Instant,
    text: { key: textsKeyOf(row['captureKey']), ...row['text'] },
    captureKey: row['captureKey'],
    ...reading,
  };
}

const inflate = (bytes: Uint8Array): Reading =>
  JSON.parse(gunzipSync(bytes, { maxOutputLength: READING_LIMIT }).toString('utf8'));

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
  });
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
  await putStory(table, changed, stored, options);
  return changed;
}
