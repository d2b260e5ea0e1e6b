/** Stories as their rows hold them: within one KB, which is one write unit, wherever that can be. */
import { textsKey } from '../archive/keys.ts';
import { asStoryId, type Story, type StoryId } from '../model/index.ts';
import { type Key, STORY, storyKey } from './keys.ts';
import { cutToBytes, KB, rowBytes } from './row-size.ts';
import { contentOf, type Row } from './table.ts';

/** Characters of an excerpt that is worth showing: a row that has no room for so much takes a second KB, and all of it. */
const LEAST_EXCERPT = 60;

export function toStory(row: Row): Story {
  const story = contentOf(row, {
    storyId: storyIdIn(row),
    publisher: row['publisher'],
    family: row['family'],
    feedId: row['feedId'],
    published: row['published'],
    fetchedAt: row['fetchedAt'],
    excerpt: row['excerpt'],
    topics: row['topics'],
    pubStatus: row['pubStatus'],
    textHash: row['indexedRevision'],
    revisions: row['revisions'],
    analysisVersion: row['analysisVersion'],
    version: row['version'],
    changedAt: row['changedAt'],
    text: row['text'],
  });
  if (story.text?.key === undefined)
    story.text = { key: textsKey(story.feedId, story.fetchedAt), ...story.text };
  return story;
}

export const storyIdIn = (row: Row): StoryId => asStoryId(String(row['pk']).slice(STORY.length));

const bareTopics = (topics: Story['topics']) => topics.map(({ topic, score }) => ({ topic, score }));

/**
 * A story as its row holds it, without what another attribute says: the key its id, `indexedRevision` which text it is,
 * feed and time where the text lies, and its revision what the topics were given for.
 */
export function toStoryRow(story: Story): Row & Key {
  const { storyId, topics, machine, text, textHash, ...rest } = story;
  const derived = text.key === textsKey(story.feedId, story.fetchedAt);
  return {
    ...rest,
    text: derived ? { line: text.line } : text,
    ...(textHash === story.indexedRevision ? {} : { textHash }),
    topics: bareTopics(topics),
    ...(machine === undefined ? {} : { machine: { topics: bareTopics(machine.topics) } }),
    ...storyKey(storyId),
  };
}

/**
 * The row with as much of its excerpt as lets it be written for one unit. One on several topics has an entry row more to
 * pay for, and gives up the rest of its excerpt too.
 */
export function withinKilobyte<Whole extends Row>(row: Whole): Whole {
  const excerpt = String(row['excerpt'] ?? '');
  const room = KB - rowBytes({ ...row, excerpt: '' });
  const isOnSeveral = Array.isArray(row['topics']) && row['topics'].length > 1;
  const least = isOnSeveral ? 0 : Buffer.byteLength(excerpt.slice(0, LEAST_EXCERPT));
  return room < least ? row : { ...row, excerpt: cutToBytes(excerpt, room) };
}
