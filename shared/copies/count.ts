/** Keeps a group's row in line with its members, whoever else writes it. */
import {
  type CopyGroup,
  type GroupId,
  type GroupMember,
  type Instant,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import { type GroupState, isSameState, stateOf, stateOfOne, unite } from './group.ts';
import { standing } from './match.ts';
import type { CopyStore } from './store.ts';

/** Times that a row is read again because someone else wrote it first, before the message is given back to its queue. */
const ATTEMPTS = 40;

/**
 * Called before a group's row is written with another origin, and before its members are moved to another group, with
 * the stories concerned: what counted them under the old origin or group must be brought in line. May be repeated.
 */
export type OnRegroup = (stories: readonly StoryId[], groupId: GroupId, origin: string) => Promise<void>;

/** What every write of a join shares. */
export interface Join {
  readonly store: CopyStore;
  readonly at: Instant;
  readonly onRegroup: OnRegroup;
}

/**
 * Counts one new member.
 * @param before the group's row as it was *before* the membership was written: a count that someone makes in between
 * then fails this compare-and-set, and nobody is counted twice.
 */
export async function countMember(
  join: Join,
  member: GroupMember,
  before: CopyGroup | undefined,
): Promise<CopyGroup> {
  if (before === undefined || before.mergedInto !== undefined) return recount(join, member);
  const state = unite(before, stateOfOne(member));
  if (state.origin !== before.origin) return recount(join, member);
  return (await put(join, before, member.groupId, state)) ?? recount(join, member);
}

/** Counts the member's group afresh, and writes its row where it differs. Follows a group that went elsewhere. */
export async function recount(join: Join, member: GroupMember): Promise<CopyGroup> {
  let { groupId } = member;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await join.store.readGroup(groupId);
    if (before?.mergedInto !== undefined) {
      const from = groupId;
      groupId = await standing(join.store, before.mergedInto);
      await join.store.putMember({ ...member, groupId }, from);
      continue;
    }
    const members = await join.store.members(groupId);
    const state = stateOf(members) ?? stateOfOne(member);
    if (before !== undefined && isSameState(state, before)) return before;
    if (before !== undefined && state.origin !== before.origin)
      await join.onRegroup(
        members.map(({ storyId }) => storyId),
        groupId,
        state.origin,
      );
    const written = await put(join, before, groupId, state);
    if (written !== undefined) return written;
  }
  throw busy(groupId);
}

/**
 * Makes other groups part of `home`: a tombstone first, which turns away whoever would join meanwhile, then the members
 * one by one. Cut short anywhere, `drain` finds the tombstone again and does the rest.
 */
export async function mergeGroups(join: Join, groupIds: readonly GroupId[], home: GroupId): Promise<void> {
  for (const groupId of groupIds) {
    await bury(join, groupId, home);
    await drain(join, groupId, home);
  }
}

async function bury(join: Join, groupId: GroupId, home: GroupId): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await join.store.readGroup(groupId);
    if (before?.mergedInto !== undefined) return;
    const state = before ?? stateOf(await join.store.members(groupId));
    if (state === undefined || (await put(join, before, groupId, state, home)) !== undefined) return;
  }
  throw busy(groupId);
}

/** Moves what members a tombstone still has. */
export async function drain(join: Join, groupId: GroupId, home: GroupId): Promise<void> {
  const members = await join.store.members(groupId);
  const origin = stateOf([...(await join.store.members(home)), ...members])?.origin;
  if (origin !== undefined && members.length > 0)
    await join.onRegroup(
      members.map(({ storyId }) => storyId),
      home,
      origin,
    );
  for (const member of members) {
    if (member.fingerprint !== undefined)
      await join.store.putKeys(member.fingerprint.keys, home, member.published);
    await join.store.putMember({ ...member, groupId: home }, groupId);
  }
  // Had the home been buried meanwhile, its own drain may have missed these.
  const next = members.length === 0 ? home : await standing(join.store, home);
  if (next !== home) await drain(join, home, next);
}

/** @returns nothing where someone else wrote the row first. */
async function put(
  { store, at }: Join,
  before: CopyGroup | undefined,
  groupId: GroupId,
  state: GroupState,
  mergedInto?: GroupId,
): Promise<CopyGroup | undefined> {
  const { origin, credited, creditedBy, first, size, publishers } = state;
  const group: CopyGroup = {
    groupId,
    origin,
    credited,
    ...(creditedBy === undefined ? {} : { creditedBy }),
    first,
    size,
    publishers,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    version: (before?.version ?? 0) + 1,
    changedAt: at,
  };
  try {
    await store.putGroup(group);
    return group;
  } catch (error) {
    if (error instanceof VersionConflict) return undefined;
    throw error;
  }
}

const busy = (groupId: GroupId): VersionConflict =>
  new VersionConflict('Other workers keep writing this copy group; try the story again.', { groupId });
