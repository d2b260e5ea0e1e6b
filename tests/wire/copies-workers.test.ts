import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, joinCopyGroup } from '../../shared/copies/index.ts';
import { createCopyStore } from '../../shared/index/index.ts';
import { addMillis, asStoryId, type Instant } from '../../shared/model/index.ts';
import { untilDone } from '../unit/copies/faults.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

const START = '2026-02-06T06:00:00.000Z' as Instant;
const WIRE =
  'Negotiators from the two sides met for a second day in the lakeside town on Thursday. They discussed the withdrawal of heavy guns from the valley floor, a spokeswoman said.';
/** CEASEWIRE_COPIES=1000 takes a minute or two on an emulator. The same test in memory always takes a thousand. */
const COPIES = Number(process.env['CEASEWIRE_COPIES'] ?? 96);

let table: WireTable;
beforeAll(async () => {
  table = await openWireTable({ direct: true });
});
afterAll(() => table.close());

describe('copies of one story by sixteen workers at once', () => {
  it('end in one group that holds them all', { timeout: 600_000 }, async () => {
    const store = createCopyStore(table.client, TABLE);
    // In no order of publication, as a wire's copies come in.
    const queue = Array.from({ length: COPIES }, (_, at) => (at * 619 + 7) % COPIES);
    const worker = async (): Promise<void> => {
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        const id = `copy${at}`;
        const story = {
          storyId: asStoryId(id),
          publisher: id,
          family: id,
          published: addMillis(START, at),
          fingerprint: fingerprint({ text: WIRE }),
        };
        await untilDone(() => joinCopyGroup(store, story, START));
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));

    const member = await store.membershipOf(asStoryId('copy5'));
    const group = member && (await store.readGroup(member.groupId));
    expect(group).toMatchObject({ first: { storyId: 'copy0' } });
    expect(member && (await store.members(member.groupId))).toHaveLength(COPIES);
  });
});
