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
  /** Members that carry a fingerprint, to compare texts with. */
  fingerprinted(groupId: GroupId): Promise<readonly GroupMember[]>;
  members(groupId: GroupId): Promise<readonly GroupMember[]>;
  /** Overwrites the story's membership. @param expiresAt seconds since 1970, for the table's TTL. */
  putMember(member: GroupMember): Promise<void>;
  /** Files a group under keys. Idempotent. @param published of the member whose text gave the keys. */
  putKeys(keys: readonly string[], groupId: GroupId, published: Instant): Promise<void>;
  /** @throws VersionConflict unless the stored version is `group.version - 1` (absent for 1). */
  putGroup(group: CopyGroup): Promise<void>;
}
