import type { CopyGroup, GroupId, Instant, StoryId } from '../model/index.ts';
import { type OnRegroup, recount } from './count.ts';
import type { CopyStore } from './store.ts';

/**
 * Takes a story out of its copy group: for a story that is taken down, not for one that changes. The group is counted
 * again; one that nobody is left in goes. May be repeated after a crash.
 *
 * @param known the group that the story was in, for a repetition that finds no membership any more.
 * @returns the group as it stands without the story; undefined where there is none.
 */
export async function leaveCopyGroup(
  store: CopyStore,
  storyId: StoryId,
  known: GroupId | undefined,
  at: Instant,
  onRegroup: OnRegroup,
): Promise<CopyGroup | undefined> {
  const member = await store.membershipOf(storyId);
  const groupId = member?.groupId ?? known;
  if (groupId === undefined) return undefined;
  if (member !== undefined) await store.removeMember(member);
  const [other] = await store.members(groupId);
  if (other !== undefined) return recount({ store, at, onRegroup }, other);
  await store.removeGroup(groupId);
  return undefined;
}
