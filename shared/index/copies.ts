import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { COMMON_KEY, type CopyStore, type KeyHit } from '../copies/store.ts';
import {
  asGroupId,
  DAY,
  type GroupId,
  type GroupMember,
  type Instant,
  millis,
  type StoryId,
} from '../model/index.ts';
import { KEPT_DAYS } from '../topology.ts';
import { byTime, toGroup, toGroupRow, toMember, toMemberRow } from './copy-rows.ts';
import {
  copyKey,
  groupKey,
  groupPartition,
  type Key,
  MEMBER,
  MEMBER_WITH_TEXT,
  memberKey,
  membershipKey,
} from './keys.ts';
import { isRefused, isSuccessor, type Row, Table } from './table.ts';

/** Copy groups, their members and the keys that find them, in the table. */
export const createCopyStore = (client: DynamoDBDocumentClient, tableName: string): CopyStore =>
  copyStoreOn(new Table(client, tableName));

/** The same on a table that may be shared with other stores (`createFoldStores`). */
export function copyStoreOn(table: Table): CopyStore {
  return {
    membershipOf: (storyId) => membershipOf(table, storyId),
    lookUp: (keys, from, until) => lookUp(table, keys, from, until),
    async readGroup(groupId) {
      const row = await table.get(groupKey(groupId));
      return row && toGroup(row);
    },
    textsOf: (groupId) => textsOf(table, groupId),
    members: (groupId) => members(table, groupId),
    putMember: (member, from) => putMember(table, member, from),
    async putKeys(keys, groupId, published) {
      const filed = `${published}${FILED}${groupId}`;
      const expiresAt = secondsAfter(published, KEPT_DAYS.copyKey);
      const under = await Promise.all(
        [...new Set(keys)].map((key) => fileKey(table, copyKey(key), filed, expiresAt)),
      );
      return [...new Set(under.flat().map(([, other]) => other))].filter((other) => other !== groupId);
    },
    async removeMember({ groupId, storyId }) {
      await table.delete(memberKey(groupId, storyId, true));
      await table.delete(memberKey(groupId, storyId, false));
      await table.delete(membershipKey(storyId));
    },
    removeGroup: (groupId) => table.delete(groupKey(groupId)),
    putGroup: async (group) =>
      table.put(
        {
          ...toGroupRow(group),
          ...(group.mergedInto === undefined
            ? {}
            : { expiresAt: secondsAfter(group.changedAt, KEPT_DAYS.tombstone) }),
        },
        isSuccessor(group.version),
      ),
  };
}

const secondsAfter = (at: Instant, days: number): number => Math.floor((millis(at) + days * DAY) / 1000);

async function membershipOf(table: Table, storyId: StoryId): Promise<GroupMember | undefined> {
  const pointer = await table.get(membershipKey(storyId));
  const row = pointer && (await table.get(pointedAt(pointer, storyId)));
  return row && toMember(row);
}

async function members(table: Table, groupId: GroupId): Promise<readonly GroupMember[]> {
  const rows = await table.queryAll({ partition: groupPartition(groupId), prefix: MEMBER, consistent: true });
  return rows.map(toMember).sort(byTime);
}

/** The group's row and its members with a text lie side by side, before all members without one. */
async function textsOf(table: Table, groupId: GroupId) {
  const rows = await table.queryAll({
    partition: groupPartition(groupId),
    from: groupKey(groupId).sk,
    to: `${MEMBER_WITH_TEXT}~`,
    consistent: true,
  });
  const head = rows.find(({ sk }) => sk === groupKey(groupId).sk);
  const texts = rows
    .filter((row) => row !== head)
    .map(toMember)
    .sort(byTime);
  return { ...(head === undefined ? {} : { group: toGroup(head) }), texts };
}

/** Between time and group in what a key's row holds. */
const FILED = '#';

/** All keys in one request. A row holds what was filed under its key, and expires a while after the last of it. */
async function lookUp(
  table: Table,
  keys: readonly string[],
  from: Instant,
  until: Instant,
): Promise<readonly KeyHit[]> {
  const unique = [...new Set(keys)];
  const rows = await table.getAll(unique.map(copyKey), true);
  const filedUnder = new Map(rows.map((row) => [row['pk'], filedIn(row)]));
  return unique.flatMap((key): KeyHit[] => {
    const filed = filedUnder.get(copyKey(key).pk) ?? [];
    const inWindow = filed.filter(([published]) => published >= from && published < until);
    if (inWindow.length === 0) return [];
    if (new Set(filed.map(([, groupId]) => groupId)).size >= COMMON_KEY || filed.length >= 2 * COMMON_KEY)
      return [{ key, groups: [], common: true }];
    return [{ key, groups: [...new Set(inWindow.map(([, groupId]) => groupId))], common: false }];
  });
}

/** When and which groups, oldest first. */
const filedIn = (row: Row): readonly (readonly [string, GroupId])[] =>
  [...(row['filed'] instanceof Set ? row['filed'] : [])]
    .map(String)
    .sort()
    .map((filed) => {
      const [published = '', groupId = ''] = filed.split(FILED);
      return [published, asGroupId(groupId)] as const;
    });

/**
 * Adds to the key's row. An older story, come late, doesn't make the row end sooner than a younger one had it.
 * @returns what is filed under it then.
 */
async function fileKey(
  table: Table,
  key: Key,
  filed: string,
  expiresAt: number,
): Promise<ReturnType<typeof filedIn>> {
  const update = { TableName: table.name, Key: { ...key }, ReturnValues: 'ALL_NEW' } as const;
  const values = { ':filed': new Set([filed]) };
  const later = new UpdateCommand({
    ...update,
    UpdateExpression: 'ADD filed :filed SET expiresAt = :at',
    ConditionExpression: 'attribute_not_exists(expiresAt) OR expiresAt <= :at',
    ExpressionAttributeValues: { ...values, ':at': expiresAt },
  });
  const sooner = new UpdateCommand({
    ...update,
    UpdateExpression: 'ADD filed :filed',
    ExpressionAttributeValues: values,
  });
  const { Attributes } = await table.client.send(later).catch((error: unknown) => {
    if (!isRefused(error)) throw error;
    return table.client.send(sooner);
  });
  return filedIn(Attributes ?? {});
}

const pointedAt = (pointer: Row, storyId: StoryId): Key =>
  memberKey(asGroupId(String(pointer['groupId'])), storyId, pointer['text'] === true);

/**
 * Writes the membership, then the story's pointer to it, then removes what the pointer led to before. Whoever moves a
 * member says from where: a repeat after a crash between the last two still removes it.
 */
async function putMember(table: Table, member: GroupMember, from: GroupId | undefined): Promise<void> {
  const { storyId, groupId } = member;
  const text = member.fingerprint !== undefined;
  const key = memberKey(groupId, storyId, text);
  await table.put(toMemberRow(member));
  const before = await table.exchange({ ...membershipKey(storyId), groupId, ...(text ? { text } : {}) });
  const left = [
    ...(before === undefined ? [] : [pointedAt(before, storyId)]),
    ...(from === undefined ? [] : [memberKey(from, storyId, text)]),
  ].filter(({ pk, sk }) => pk !== key.pk || sk !== key.sk);
  for (const old of new Map(left.map((one) => [`${one.pk} ${one.sk}`, one])).values())
    await table.delete(old);
}
