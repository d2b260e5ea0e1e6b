import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryCopyStore } from '../../shared/copies/index.ts';
import { MemoryEventStore } from '../../shared/events/index.ts';
import { createCopyStore, createEventStore, createFoldStores } from '../../shared/index/index.ts';
import type { Event } from '../../shared/model/index.ts';
import { foldStory } from '../../shared/steps/fold.ts';
import type { FoldPorts } from '../../shared/steps/ports.ts';
import { Killed, MemoryArchive, MemoryStories, tally } from '../memory/ports.ts';
import { foldMessages } from './fold-script.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
beforeAll(async () => {
  table = await openWireTable({ direct: true });
});
afterAll(() => table.close());

/** Kills the worker right after a write: DynamoDB has it, or the half of a batch, and nobody is left to know. */
function killAfterWrites(client: DynamoDBDocumentClient) {
  let left = Number.POSITIVE_INFINITY;
  let deaths = 0;
  let halves = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      // Writes that were under way together with the last are dead with it.
      if (left <= 0) throw new Killed('write');
      const name = String(context['commandName']);
      const half = left === 1 && name.startsWith('BatchWrite');
      if (half) halves += 1;
      const result = await next(half ? halfOf(args) : args);
      if (!/^(Put|Update|Delete|BatchWrite)/.test(name)) return result;
      left -= 1;
      if (left > 0) return result;
      deaths += 1;
      throw new Killed('write');
    },
    { step: 'initialize', name: 'kill' },
  );
  return {
    count: () => deaths,
    halves: () => halves,
    dieAfter: (writes: number) => {
      left = writes;
    },
  };
}

/** DynamoDB leaves rows of a batch undone when it is busy. */
const halfOf = <Args extends { readonly input: object }>(args: Args): Args => {
  const [[table = '', writes = []] = []] = Object.entries<readonly unknown[]>(
    Object(Reflect.get(args.input, 'RequestItems')),
  );
  const half = writes.slice(0, Math.ceil(writes.length / 2));
  return { ...args, input: { ...args.input, RequestItems: { [table]: half } } };
};

const onTable = (archive: MemoryArchive, client = table.client): FoldPorts => ({
  archive,
  ...createFoldStores(client, TABLE),
  count: tally().count,
});

const bySort = (rows: readonly Record<string, unknown>[]) =>
  [...rows].sort((a, b) => (`${a['pk']} ${a['sk']}` < `${b['pk']} ${b['sk']}` ? -1 : 1));

describe('folding on the table', () => {
  it('decides what it decides in memory, and a second time changes nothing', async () => {
    const archive = new MemoryArchive();
    const script = await foldMessages(archive);
    const events = new MemoryEventStore();
    const copies = new MemoryCopyStore();
    const memory: FoldPorts = { archive, stories: new MemoryStories(), copies, events, count: tally().count };
    for (const message of script) await foldStory(memory, message);
    for (const message of script) await foldStory(onTable(archive), message);

    const rows = await table.rows();
    const eventsOnTable = rows.filter(({ sk }) => sk === 'EVENT').map(({ eventId }) => String(eventId));
    const store = createEventStore(table.client, TABLE);
    const stored = await Promise.all(events.all().map(({ eventId }) => store.readEvent(eventId)));
    const byId = (a: Event | undefined, b: Event | undefined) =>
      (a?.eventId ?? '') < (b?.eventId ?? '') ? -1 : 1;
    expect([...stored].sort(byId)).toEqual([...events.all()].sort(byId));
    expect(eventsOnTable).toHaveLength(events.all().length);
    // Enough happened for this to mean something: copies folded, two reports of one event, a withdrawn one.
    expect(events.all().some(({ origins }) => origins.length > 1)).toBe(true);
    expect(events.all().some(({ closed }) => closed !== undefined)).toBe(true);
    // What was withdrawn goes, in time; what stands stays.
    const heads = rows.filter(({ sk }) => sk === 'STORY');
    for (const { pubStatus, expiresAt } of heads)
      expect(expiresAt === undefined).toBe(pubStatus === 'usable');
    for (const { storyId } of script)
      expect(await createCopyStore(table.client, TABLE).membershipOf(storyId)).toEqual(
        await copies.membershipOf(storyId),
      );

    for (const message of script) await foldStory(onTable(archive), message);
    expect(bySort(await table.rows())).toEqual(bySort(rows));
  });

  it('ends in the same rows wherever it is killed, and however often', async () => {
    const archive = new MemoryArchive();
    // A founder that opens an event, its copy, and a story that is withdrawn: every kind of write.
    const script = (await foldMessages(archive)).filter((_, index) => [0, 1, 7, 8].includes(index));
    const [whole, killed] = [await openWireTable({ direct: true }), await openWireTable({ direct: true })];
    const deaths = killAfterWrites(killed.client);
    for (const message of script) await foldStory(onTable(archive, whole.client), message);

    for (const message of script)
      for (let allowed = message === script[2] ? Number.POSITIVE_INFINITY : 1; ; allowed += 1) {
        deaths.dieAfter(allowed);
        const outcome = await foldStory(onTable(archive, killed.client), message).catch(
          (error: unknown) => error,
        );
        if (typeof outcome === 'string') break;
        if (!(outcome instanceof Killed)) throw outcome;
      }

    expect(deaths.count()).toBeGreaterThan(20);
    expect(deaths.halves()).toBeGreaterThan(0);
    expect(bySort(await killed.rows())).toEqual(bySort(await whole.rows()));
    await whole.close();
    await killed.close();
  }, 60_000);
});
