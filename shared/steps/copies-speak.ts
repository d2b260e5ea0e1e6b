import { type EventChange, joinEvents, type Occasion } from '../events/index.ts';
import type { CopyGroup, StoryId } from '../model/index.ts';
import { countedMentions } from './counted-mentions.ts';
import type { FoldPorts } from './ports.ts';

/** Copies that are asked, the earliest first: what none of these says, hardly any of a hundred does. */
const COPIES_ASKED = 20;

/**
 * Copies that say nothing new have no contributions of their own. Where the story that spoke for them says something
 * else now, was killed or taken down, they still say what they said.
 */
export async function letCopiesSpeak(
  ports: Pick<FoldPorts, 'copies' | 'stories' | 'events' | 'count'>,
  storyId: StoryId,
  group: CopyGroup,
  occasion: Occasion,
): Promise<readonly EventChange[]> {
  const told: EventChange[] = [];
  const { groupId } = group;
  const members = [...(await ports.copies.members(groupId))].sort((a, b) =>
    a.published === b.published ? (a.storyId < b.storyId ? -1 : 1) : a.published < b.published ? -1 : 1,
  );
  for (const member of members.filter((one) => one.storyId !== storyId).slice(0, COPIES_ASKED)) {
    const story = await ports.stories.readStory(member.storyId);
    if (story?.indexedRevision === undefined || story.pubStatus !== 'usable' || story.topics.length === 0)
      continue;
    const revisions = await ports.stories.readRevisions(member.storyId);
    const shown = revisions.find(({ textHash }) => textHash === story.indexedRevision);
    if (shown === undefined) continue;
    const { publisher, published, url, title } = story;
    const changes = await joinEvents(ports.events, {
      storyId: member.storyId,
      groupId,
      origin: group.origin,
      publisher,
      published,
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      mentions: countedMentions(shown.analysis.mentions, story),
      ...occasion,
    });
    for (const { kind } of changes) ports.count(`event.${kind}`);
    told.push(...changes);
  }
  return told;
}
