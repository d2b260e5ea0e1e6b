import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFoldStores } from '../../shared/index/index.ts';
import type { FoldMessage } from '../../shared/messages/index.ts';
import { VersionConflict } from '../../shared/model/index.ts';
import { foldStory } from '../../shared/steps/fold.ts';
import { MemoryArchive, tally } from '../memory/ports.ts';
import { foldMessages } from './fold-script.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
/** Requests until the worker stalls, and what another does meanwhile. */
let left = Number.POSITIVE_INFINITY;
let meanwhile = async (): Promise<void> => {};

beforeAll(async () => {
  table = await openWireTable({ direct: true });
  table.client.middlewareStack.add(
    (next) => async (args) => {
      left -= 1;
      if (left === 0) await meanwhile();
      return next(args);
    },
    { step: 'initialize', name: 'stall' },
  );
});
afterAll(() => table.close());

const archive = new MemoryArchive();
const fold = (message: FoldMessage) =>
  foldStory({ archive, ...createFoldStores(table.client, TABLE), count: tally().count }, message);

const rowsBySort = async () =>
  (await table.rows()).sort((a, b) => (`${a['pk']} ${a['sk']}` < `${b['pk']} ${b['sk']}` ? -1 : 1));

/** Folds the message on top of earlier ones, in an empty table; another worker does too where the first one stalls. */
async function foldTwice(earlier: readonly FoldMessage[], message: FoldMessage, stalledAt: number) {
  for (const { pk, sk } of await table.rows())
    await table.client.send(new DeleteCommand({ TableName: TABLE, Key: { pk, sk } }));
  for (const one of earlier) await fold(one);
  meanwhile = async () => void (await fold(message));
  left = stalledAt;
  const outcome = await fold(message).catch((error: unknown) => error);
  const stalled = left <= 0;
  left = Number.POSITIVE_INFINITY;
  const refused = outcome instanceof VersionConflict;
  if (!refused && typeof outcome !== 'string') throw outcome;
  // The queue gives a message again that was refused.
  if (refused) await fold(message);
  return { rows: await rowsBySort(), stalled, refused };
}

describe('two workers on one message', () => {
  it.each([
    ['a founder that opens an event', 0],
    ['its copy', 1],
    ['another report of the event', 2],
  ])(
    '%s: end in the rows of one, wherever the first one stalls',
    async (_, index) => {
      const script = await foldMessages(archive);
      const message = script[index];
      if (message === undefined) throw new Error('no such message');
      const earlier = script.slice(0, index);
      const { rows } = await foldTwice(earlier, message, Number.POSITIVE_INFINITY);
      let conflicts = 0;

      for (let request = 1; ; request += 1) {
        const both = await foldTwice(earlier, message, request);
        if (!both.stalled) break;
        if (both.refused) conflicts += 1;
        expect(both.rows, `stalled before request ${request}`).toEqual(rows);
      }

      expect(conflicts).toBeGreaterThan(0);
    },
    60_000,
  );
});
