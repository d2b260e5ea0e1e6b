import { type EventChange, joinEvents, type Occasion } from '../events/index.ts';
import type { CopyGroup, Story } from '../model/index.ts';
import { countedMentions } from './counted-mentions.ts';
import type { FoldPorts } from './ports.ts';

/**
 * Gives the events what an indexed story tells, from the revision that is indexed and as people have corrected it.
 * Undefined for a story that tells nothing: it was killed, or the text that is indexed isn't kept.
 */
export async function reportAgain(
  { stories, events }: Pick<FoldPorts, 'stories' | 'events'>,
  story: Story,
  { groupId, origin }: CopyGroup,
  occasion: Occasion,
): Promise<readonly EventChange[] | undefined> {
  if (story.pubStatus !== 'usable') return undefined;
  const { storyId, publisher, published, url, title } = story;
  const revisions = await stories.readRevisions(storyId);
  const shown = revisions.find(({ textHash }) => textHash === story.indexedRevision);
  if (shown === undefined) return undefined;
  return joinEvents(events, {
    storyId,
    groupId,
    origin,
    publisher,
    published,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    mentions: countedMentions(shown.analysis.mentions, story),
    ...occasion,
  });
}
