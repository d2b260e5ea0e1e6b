/** Questions about one thing: one Query each, of all that is filed under its partition. */
import type { Contribution, EventId, GroupId, Story, StoryId } from '../model/index.ts';
import { byTime, toGroup, toMember } from './copy-rows.ts';
import { toContribution, toEvent } from './event-rows.ts';
import {
  CONTRIBUTION,
  contributionIn,
  eventPartition,
  groupPartition,
  MEMBER,
  MENTION,
  REVISION,
  storyKey,
  storyPartition,
} from './keys.ts';
import type { EventDetail, GroupDetail, StoryDetail } from './questions.ts';
import { toRevision } from './revision-rows.ts';
import { toStory } from './story-rows.ts';
import type { Row, Table } from './table.ts';

type IsLive = (row: Row) => boolean;
const isUnder = (row: Row, prefix: string): boolean => String(row['sk']).startsWith(prefix);

export async function storyDetail(
  table: Table,
  storyId: StoryId,
  isLive: IsLive,
): Promise<StoryDetail | undefined> {
  const rows = await table.queryAll({ partition: storyPartition(storyId) });
  const head = rows.find(({ sk }) => sk === 'STORY');
  if (head?.['indexedRevision'] === undefined || !isLive(head)) return undefined;
  const story = toStory(head);
  const revisions = rows.filter((row) => isUnder(row, REVISION)).map(toRevision);
  const indexed = revisions.findLast(({ textHash }) => textHash === story.indexedRevision);
  const contributesTo = rows
    .filter((row) => isUnder(row, CONTRIBUTION))
    .map((row) => {
      const { eventId, index } = contributionIn(row);
      return { eventId, index };
    });
  return { story: withReasons(story, indexed?.analysis.topics), revisions, contributesTo };
}

/** The reasons for a topic are kept with the text that gave them. */
const withReasons = (story: Story, topics: Story['topics'] = []): Story => ({
  ...story,
  topics: story.topics.map((scored) => topics.find(({ topic }) => topic === scored.topic) ?? scored),
});

export async function copiesOf(
  table: Table,
  groupId: GroupId,
  isLive: IsLive,
): Promise<GroupDetail | undefined> {
  const rows = await table.queryAll({ partition: groupPartition(groupId) });
  const head = rows.find(({ sk }) => sk === 'GROUP');
  if (head === undefined || !isLive(head)) return undefined;
  const members = rows
    .filter((row) => isUnder(row, MEMBER))
    .map(toMember)
    .sort(byTime);
  const heads = await table.getAll(members.map(({ storyId }) => storyKey(storyId)));
  const stories = new Map(
    heads
      .filter((row) => row['indexedRevision'] !== undefined && isLive(row))
      .map(toStory)
      .map((story) => [story.storyId, story]),
  );
  const copies = members.flatMap((member) => {
    const story = stories.get(member.storyId);
    return story ? [{ member, story }] : [];
  });
  return { group: toGroup(head), copies };
}

export async function eventDetail(
  table: Table,
  eventId: EventId,
  isLive: IsLive,
): Promise<EventDetail | undefined> {
  const rows = await table.queryAll({ partition: eventPartition(eventId) });
  const head = rows.find(({ sk }) => sk === 'EVENT');
  if (head === undefined || !isLive(head)) return undefined;
  const contributions = rows
    .filter((row) => isUnder(row, MENTION))
    .map(toContribution)
    .sort(byPublished);
  return { event: toEvent(head), contributions };
}

const byPublished = (a: Contribution, b: Contribution): number =>
  a.published < b.published ? -1 : a.published > b.published ? 1 : a.storyId < b.storyId ? -1 : 1;
