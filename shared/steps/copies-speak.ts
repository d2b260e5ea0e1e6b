import type { EventChange, Occasion } from '../events/index.ts';
import type { CopyGroup, StoryId } from '../model/index.ts';
import type { FoldPorts } from './ports.ts';
import { reportAgain } from './report-again.ts';

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
    if (story?.indexedRevision === undefined || story.topics.length === 0) continue;
    const changes = (await reportAgain(ports, story, group, occasion)) ?? [];
    for (const { kind } of changes) ports.count(`event.${kind}`);
    told.push(...changes);
  }
  return told;
}
