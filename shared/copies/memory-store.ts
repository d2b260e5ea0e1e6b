import {
  type CopyGroup,
  type GroupId,
  type GroupMember,
  type Instant,
  millis,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import { COMMON_KEY, type CopyStore, type GroupTexts, type KeyHit } from './store.ts';

/** The copy store in memory, with the table's conditional semantics: for the pipes and the tests. */
export class MemoryCopyStore implements CopyStore {
  private readonly memberships = new Map<StoryId, GroupMember>();
  private readonly membersOf = new Map<GroupId, Map<StoryId, GroupMember>>();
  private readonly texts = new Map<GroupId, Map<StoryId, GroupMember>>();
  private readonly groups = new Map<GroupId, CopyGroup>();
  private readonly filed = new Map<string, Map<GroupId, Instant>>();

  async membershipOf(storyId: StoryId): Promise<GroupMember | undefined> {
    return this.memberships.get(storyId);
  }

  async lookUp(keys: readonly string[], from: Instant, until: Instant): Promise<readonly KeyHit[]> {
    return keys.flatMap((key): KeyHit[] => {
      const filed = this.filed.get(key);
      if (filed === undefined) return [];
      if (filed.size >= COMMON_KEY) return [{ key, groups: [], common: true }];
      const groups = [...filed]
        .filter(([, published]) => published >= from && published < until)
        .sort(([a, x], [b, y]) => millis(x) - millis(y) || (a < b ? -1 : 1))
        .map(([groupId]) => groupId);
      return groups.length === 0 ? [] : [{ key, groups, common: false }];
    });
  }

  async readGroup(groupId: GroupId): Promise<CopyGroup | undefined> {
    return this.groups.get(groupId);
  }

  async textsOf(groupId: GroupId): Promise<GroupTexts> {
    const group = this.groups.get(groupId);
    const texts = [...(this.texts.get(groupId)?.values() ?? [])];
    return { ...(group === undefined ? {} : { group }), texts };
  }

  async members(groupId: GroupId): Promise<readonly GroupMember[]> {
    return [...(this.membersOf.get(groupId)?.values() ?? [])];
  }

  async putMember(member: GroupMember, from?: GroupId): Promise<void> {
    const before = this.memberships.get(member.storyId)?.groupId;
    for (const groupId of [before, from]) if (groupId !== undefined) this.take(groupId, member.storyId);
    this.memberships.set(member.storyId, member);
    put(this.membersOf, member);
    if (member.fingerprint !== undefined) put(this.texts, member);
  }

  private take(groupId: GroupId, storyId: StoryId): void {
    this.membersOf.get(groupId)?.delete(storyId);
    this.texts.get(groupId)?.delete(storyId);
  }

  async putKeys(keys: readonly string[], groupId: GroupId, published: Instant): Promise<readonly GroupId[]> {
    const under = new Set<GroupId>();
    for (const key of keys) {
      const filed = this.filed.get(key) ?? new Map<GroupId, Instant>();
      if (filed.size < COMMON_KEY && !filed.has(groupId)) filed.set(groupId, published);
      this.filed.set(key, filed);
      for (const other of filed.keys()) under.add(other);
    }
    under.delete(groupId);
    return [...under];
  }

  async putGroup(group: CopyGroup): Promise<void> {
    if ((this.groups.get(group.groupId)?.version ?? 0) !== group.version - 1)
      throw new VersionConflict('Someone else wrote this copy group first; read it again.', {
        groupId: group.groupId,
      });
    this.groups.set(group.groupId, group);
  }

  async removeMember({ groupId, storyId }: Pick<GroupMember, 'groupId' | 'storyId'>): Promise<void> {
    this.memberships.delete(storyId);
    this.take(groupId, storyId);
  }

  async removeGroup(groupId: GroupId): Promise<void> {
    this.groups.delete(groupId);
  }
}

function put(index: Map<GroupId, Map<StoryId, GroupMember>>, member: GroupMember): void {
  const members = index.get(member.groupId) ?? new Map<StoryId, GroupMember>();
  index.set(member.groupId, members.set(member.storyId, member));
}
