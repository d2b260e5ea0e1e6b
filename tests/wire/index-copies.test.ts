import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMON_KEY, type CopyStore } from '../../shared/copies/store.ts';
import { createCopyStore } from '../../shared/index/index.ts';
import { asGroupId, VersionConflict } from '../../shared/model/index.ts';
import { aGroup, aMember, aStory, at } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let copies: CopyStore;

beforeAll(async () => {
  table = await openWireTable();
  copies = createCopyStore(table.client, TABLE);
});
afterAll(() => table.close());

describe('the copy groups in the table', () => {
  it('gives back groups, members and memberships as they were put', async () => {
    const story = aStory('founder');
    const founder = aMember(story);
    const { fingerprint: _, ...copy } = aMember(aStory('copy'), { groupId: founder.groupId, rule: 'exact' });
    await copies.putMember(copy);
    await copies.putMember(founder);
    await copies.putGroup(aGroup(story));

    expect(await copies.readGroup(founder.groupId)).toEqual(aGroup(story));
    expect(await copies.membershipOf(story.storyId)).toEqual(founder);
    expect(await copies.textsOf(founder.groupId)).toEqual({ group: aGroup(story), texts: [founder] });
    expect(new Set(await copies.members(founder.groupId))).toEqual(new Set([founder, copy]));
    expect(await copies.readGroup(asGroupId('none'))).toBeUndefined();
    expect(await copies.membershipOf(aStory('none').storyId)).toBeUndefined();
  });

  it('reads rows of earlier versions, which say ids twice and hashes as base64', async () => {
    const story = aStory('earlier');
    const founder = aMember(story);
    const { groupId, storyId } = founder;
    const pk = `GROUP#${groupId}`;
    for (const Item of [
      { ...founder, pk, sk: `MEMBER#!${storyId}` },
      { ...aGroup(story), pk, sk: 'GROUP' },
      { pk: `STORY#${storyId}`, sk: 'MEMBER', groupId, text: true },
    ])
      await table.client.send(new PutCommand({ TableName: TABLE, Item }));

    expect(await copies.membershipOf(storyId)).toEqual(founder);
    expect(await copies.textsOf(groupId)).toEqual({ group: aGroup(story), texts: [founder] });
  });

  it('writes a group only over the version that it was read from', async () => {
    const group = aGroup(aStory('versions'));
    await copies.putGroup(group);

    await expect(copies.putGroup(group)).rejects.toThrow(VersionConflict);
    await expect(copies.putGroup({ ...group, version: 3 })).rejects.toThrow(VersionConflict);
    await copies.putGroup({ ...group, version: 2, mergedInto: asGroupId('other') });

    expect(await copies.readGroup(group.groupId)).toEqual({ ...group, version: 2, mergedInto: 'other' });
  });

  it('moves a member whole, even where the move was cut off before the old row was removed', async () => {
    const story = aStory('moved');
    const before = aMember(story);
    const after = { ...before, groupId: asGroupId('new-home') };
    await copies.putMember(before);
    await copies.putMember(after);
    expect(await copies.members(before.groupId)).toEqual([]);
    expect(await copies.membershipOf(story.storyId)).toEqual(after);

    // As a kill between the pointer and the removal leaves it.
    const old = { ...before, pk: `GROUP#${before.groupId}`, sk: `MEMBER#!${story.storyId}` };
    await table.client.send(new PutCommand({ TableName: TABLE, Item: old }));
    await copies.putMember(after, before.groupId);

    expect(await copies.members(before.groupId)).toEqual([]);
    expect(await copies.members(after.groupId)).toEqual([after]);
  });

  it('finds groups by key within a window, oldest first, and calls a key common that too many share', async () => {
    const late = at('2026-02-08T00:00:00.000Z');
    await copies.putKeys(['k1', 'k2'], asGroupId('g-late'), late);
    await copies.putKeys(['k1', 'k1'], asGroupId('g-early'), at('2026-02-06T00:00:00.000Z'));
    for (let n = 0; n < COMMON_KEY; n += 1) await copies.putKeys(['boilerplate'], asGroupId(`g${n}`), late);
    const [from, until] = [at('2026-02-05T00:00:00.000Z'), at('2026-02-09T00:00:00.000Z')];

    expect(await copies.lookUp(['k1', 'k2', 'k3', 'boilerplate'], from, until)).toEqual([
      { key: 'k1', groups: ['g-early', 'g-late'], common: false },
      { key: 'k2', groups: ['g-late'], common: false },
      { key: 'boilerplate', groups: [], common: true },
    ]);
    expect(await copies.lookUp(['k1'], from, late)).toEqual([
      { key: 'k1', groups: ['g-early'], common: false },
    ]);
  });
});
