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
 * Counts a member that has been written. Where the group's row says with it what it says without it, nothing is to be
 * done: whoever buries the group from now on finds the member when it moves the others.
 */
export async function countMember(join: Join, member: GroupMember): Promise<CopyGroup> {
  const row = await join.store.readGroup(member.groupId);
  const covered =
    row !== undefined && row.mergedInto === undefined && isSameState(unite(row, stateOfOne(member)), row);
  return covered ? row : recount(join, member);
}

/**
 * Writes the row of a group that is being founded. That none stands there is the write's own condition: whoever counted
 * first refuses it, and whoever counts later finds it.
 */
export async function countFounder(join: Join, founder: GroupMember): Promise<CopyGroup> {
  const { groupId } = founder;
  const state = stateOf(await join.store.members(groupId)) ?? stateOfOne(founder);
  return (await put(join, undefined, groupId, state)) ?? recount(join, founder);
}

/** Counts the member's group afresh, and writes its row where it differs. Follows a group that went elsewhere. */
export async function recount(join: Join, member: GroupMember): Promise<CopyGroup> {
  let { groupId } = member;
  let seen: number | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await join.store.readGroup(groupId);
    // Whoever has counted on from a later version than was seen here read the members later still.
    if (seen !== undefined && before !== undefined && before.version > seen + 1)
      if (before.mergedInto === undefined) return before;
    seen ??= before?.version ?? 0;
    if (before?.mergedInto !== undefined) {
      seen = undefined;
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
  const { origin, credited, creditedBy, first } = state;
  const group: CopyGroup = {
    groupId,
    origin,
    credited,
    ...(creditedBy === undefined ? {} : { creditedBy }),
    first,
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
