import type { CopyGroup, GroupId, GroupMember, Instant, StoryId } from '../model/index.ts';

/** Groups under one key, within the window, before it is called common and tells nothing. */
export const COMMON_KEY = 50;

/** A group that a key led to, or word that too many do. */
export interface KeyHit {
  readonly key: string;
  /** Groups filed under the key within the window, oldest first; empty where `common`. */
  readonly groups: readonly GroupId[];
  /** The key has reached the limit and tells nothing. */
  readonly common: boolean;
}

/** What a group is known by. */
export interface GroupTexts {
  /** Absent for a group that is being founded. */
  readonly group?: CopyGroup;
  readonly texts: readonly GroupMember[];
}

/**
 * What the copy rules need of a table. Writes are compare-and-set or overwrite the same value,
 * so that any of them may be repeated after a crash.
 */
export interface CopyStore {
  /** The group a story was put in, even where the story itself is not indexed yet. */
  membershipOf(storyId: StoryId): Promise<GroupMember | undefined>;
  /** @param from @param until published times of the groups' founders, half open. */
  lookUp(keys: readonly string[], from: Instant, until: Instant): Promise<readonly KeyHit[]>;
  readGroup(groupId: GroupId): Promise<CopyGroup | undefined>;
  /** The group's row, and those members that carry a fingerprint, to compare texts with: never more than a few. */
  textsOf(groupId: GroupId): Promise<GroupTexts>;
  members(groupId: GroupId): Promise<readonly GroupMember[]>;
  /** Overwrites the story's membership. @param from the group that a member is moved from, where it may still lie too. */
  putMember(member: GroupMember, from?: GroupId): Promise<void>;
  /**
   * Files a group under keys. Idempotent. @param published of the member whose text gave the keys.
   * @returns the other groups that are filed under any of them by then: each write tells what it met.
   */
  putKeys(keys: readonly string[], groupId: GroupId, published: Instant): Promise<readonly GroupId[]>;
  /** @throws VersionConflict unless the stored version is `group.version - 1` (absent for 1). */
  putGroup(group: CopyGroup): Promise<void>;
  /** Takes a story out of its group: both rows of the membership. No error where there is none. */
  removeMember(member: Pick<GroupMember, 'groupId' | 'storyId'>): Promise<void>;
  /** Removes the row of a group that nobody is left in. */
  removeGroup(groupId: GroupId): Promise<void>;
}
