import type { CopyGroup, GroupId, Instant, StoryId } from '../model/index.ts';
import { type OnRegroup, recount } from './count.ts';
import { isSameState, stateOf } from './group.ts';
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
  let group: CopyGroup | undefined;
  // Counted until it stays so: who joined meanwhile may have seen nothing to write in a row that still had the story.
  for (;;) {
    const members = await store.members(groupId);
    const [other] = members;
    const state = stateOf(members);
    if (other === undefined || state === undefined) break;
    if (group !== undefined && isSameState(state, group)) return group;
    group = await recount({ store, at, onRegroup }, other);
    if (group.groupId !== groupId) return group;
  }
  await store.removeGroup(groupId);
  return undefined;
}
