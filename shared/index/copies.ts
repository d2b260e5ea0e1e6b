import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { COMMON_KEY, type CopyStore, type KeyHit } from '../copies/store.ts';
import {
  asGroupId,
  type CopyGroup,
  DAY,
  type GroupId,
  type GroupMember,
  type Instant,
  millis,
  type StoryId,
} from '../model/index.ts';
import { KEPT_DAYS } from '../topology.ts';
import { copyKeyPartition, groupKey, groupPartition, MEMBER, memberKey, membershipKey } from './keys.ts';
import { contentOf, isSuccessor, type Row, Table } from './table.ts';

/** Rows read under one key: a group is filed at most a few times, so more than this is common whatever it holds. */
const ROWS_A_KEY = 2 * COMMON_KEY;

/** Copy groups, their members and the keys that find them, in the table. */
export function createCopyStore(client: DynamoDBDocumentClient, tableName: string): CopyStore {
  const table = new Table(client, tableName);
  return {
    membershipOf: (storyId) => membershipOf(table, storyId),
    async lookUp(keys, from, until) {
      const hits = await Promise.all([...new Set(keys)].map((key) => lookUp(table, key, from, until)));
      return hits.filter((hit) => hit.common || hit.groups.length > 0);
    },
    async readGroup(groupId) {
      const row = await table.get(groupKey(groupId));
      return row && toGroup(row);
    },
    fingerprinted: async (groupId) =>
      (await members(table, groupId)).filter((member) => member.fingerprint !== undefined),
    members: (groupId) => members(table, groupId),
    putMember: (member) => putMember(table, member),
    async putKeys(keys, groupId, published) {
      const expiresAt = secondsAfter(published, KEPT_DAYS.copyKey);
      const sk = `${published}#${groupId}`;
      await Promise.all(
        [...new Set(keys)].map((key) => table.put({ pk: copyKeyPartition(key), sk, expiresAt })),
      );
    },
    putGroup: async (group) =>
      table.put(
        {
          ...group,
          ...groupKey(group.groupId),
          ...(group.mergedInto === undefined
            ? {}
            : { expiresAt: secondsAfter(group.changedAt, KEPT_DAYS.tombstone) }),
        },
        isSuccessor(group.version),
      ),
  };
}

const secondsAfter = (at: Instant, days: number): number => Math.floor((millis(at) + days * DAY) / 1000);

export function toGroup(row: Row): CopyGroup {
  const { groupId, origin, credited, first, size, publishers, version, changedAt, ...rest } = contentOf(row);
  const { expiresAt: _, ...optional } = rest;
  return { ...optional, groupId, origin, credited, first, size, publishers, version, changedAt };
}

export function toMember(row: Row): GroupMember {
  const { groupId, storyId, publisher, family, published, rule, score, ...optional } = contentOf(row);
  return { ...optional, groupId, storyId, publisher, family, published, rule, score };
}

async function membershipOf(table: Table, storyId: StoryId): Promise<GroupMember | undefined> {
  const pointer = await table.get(membershipKey(storyId));
  const row = pointer && (await table.get(memberKey(pointer['groupId'], storyId)));
  return row && toMember(row);
}

async function members(table: Table, groupId: GroupId): Promise<readonly GroupMember[]> {
  const rows = await table.queryAll({ partition: groupPartition(groupId), prefix: MEMBER, consistent: true });
  return rows.map(toMember).sort(byTime);
}

/** By (published, id): the order in which a group's first is found. */
export const byTime = (a: GroupMember, b: GroupMember): number =>
  a.published < b.published || (a.published === b.published && a.storyId < b.storyId) ? -1 : 1;

async function lookUp(table: Table, key: string, from: Instant, until: Instant): Promise<KeyHit> {
  const query = { partition: copyKeyPartition(key), from, to: until, limit: ROWS_A_KEY, consistent: true };
  const rows = await table.queryAll(query);
  const groups = [...new Set(rows.map((row) => asGroupId(String(row['sk']).split('#')[1] ?? '')))];
  const common = groups.length >= COMMON_KEY || rows.length >= ROWS_A_KEY;
  return { key, groups: common ? [] : groups, common };
}

/**
 * Writes the membership, then the story's pointer to it, then removes it from the group it was in. The pointer
 * remembers that group, so that a repeat after a crash between the last two still removes it.
 */
async function putMember(table: Table, member: GroupMember): Promise<void> {
  const { storyId, groupId } = member;
  const pointer = await table.get(membershipKey(storyId));
  const left = [pointer?.['groupId'], pointer?.['movedFrom']].find(
    (id) => id !== undefined && id !== groupId,
  );
  await table.put({ ...member, ...memberKey(groupId, storyId) });
  if (pointer?.['groupId'] !== groupId)
    await table.put({
      ...membershipKey(storyId),
      groupId,
      ...(left === undefined ? {} : { movedFrom: left }),
    });
  if (left !== undefined) await table.delete(memberKey(asGroupId(left), storyId));
}
