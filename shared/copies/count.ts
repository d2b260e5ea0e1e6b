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
 * Counts one new member. Where others were counted meanwhile, one by one, it is added to what they left; where someone
 * counted afresh, who may have counted this member too, so is it done here.
 *
 * @param before the group's row as it was *before* the membership was written.
 */
export async function countMember(
  join: Join,
  member: GroupMember,
  before: CopyGroup | undefined,
): Promise<CopyGroup> {
  let row = before;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (before === undefined || row === undefined || row.mergedInto !== undefined) break;
    if ((row.countedAfresh ?? 0) > before.version) break;
    const state = unite(row, stateOfOne(member));
    if (state.origin !== row.origin) break;
    const lastCounted = [...(row.lastCounted ?? []), nameOf(member)].slice(-COUNTED_KEPT);
    const written = await put(join, row, member.groupId, state, { lastCounted });
    if (written !== undefined) return written;
    const tried = row.version + 1;
    row = await join.store.readGroup(member.groupId);
    // A write may have been done though its answer was lost: then the row names this member among the last.
    const counted = row?.lastCounted ?? [];
    if (row !== undefined && counted.includes(nameOf(member))) return row;
    if (row === undefined || row.version - tried >= counted.length) break;
  }
  return recount(join, member);
}

/** Members named in a group's row: as many as may be counted while one of sixteen workers reads, and few bytes. */
const COUNTED_KEPT = 16;
/** Ids are hashes: so much of one tells it from fifteen others. */
const nameOf = ({ storyId }: GroupMember): string => storyId.slice(-8);

/** Counts the member's group afresh, and writes its row where it differs. Follows a group that went elsewhere. */
export async function recount(join: Join, member: GroupMember): Promise<CopyGroup> {
  let { groupId } = member;
  let seen: number | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await join.store.readGroup(groupId);
    // Whoever has counted on from a later version than was seen here read the members later still.
    if (seen !== undefined && before !== undefined && (before.countedAfresh ?? 0) > seen + 1)
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
    const written = await put(join, before, groupId, state, { afresh: true });
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
    if (state === undefined || (await put(join, before, groupId, state, { mergedInto: home })) !== undefined)
      return;
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

interface How {
  readonly mergedInto?: GroupId;
  /** All members were counted, not one more. */
  readonly afresh?: boolean;
  readonly lastCounted?: readonly string[];
}

/** @returns nothing where someone else wrote the row first. */
async function put(
  { store, at }: Join,
  before: CopyGroup | undefined,
  groupId: GroupId,
  state: GroupState,
  { mergedInto, afresh = false, lastCounted }: How = {},
): Promise<CopyGroup | undefined> {
  const version = (before?.version ?? 0) + 1;
  const countedAfresh = afresh ? version : before?.countedAfresh;
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
    ...(countedAfresh === undefined ? {} : { countedAfresh }),
    ...(lastCounted === undefined ? {} : { lastCounted }),
    version,
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
