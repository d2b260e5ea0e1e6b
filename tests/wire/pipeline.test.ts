import type { SQSEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import type { Handlers, SqsHandler } from '../../functions/connect.ts';
import { DEAD_LETTER_NAMES, deadLetterName } from '../../local/services.ts';
import { createSampleWire } from '../../local/wire/index.ts';
import {
  forgetFeeds,
  newsRows,
  newsWithoutTimes,
  openRig,
  type Rig,
  type RigOptions,
} from './pipeline-rig.ts';

/** Every call of a run instead of every second kind of those that write: minutes, not seconds. */
const ALL = process.env['CEASEWIRE_KILLS'] === 'all';

const opened: Rig[] = [];
const open = async (options?: RigOptions): Promise<Rig> => {
  const rig = await openRig(options);
  opened.push(rig);
  return rig;
};
afterEach(async () => {
  for (const rig of opened.splice(0)) await rig.close();
});
const deadLetters = ({ services }: Rig): number =>
  DEAD_LETTER_NAMES.reduce((sum, name) => sum + services.queues.queue(deadLetterName(name)).depth().total, 0);

/** Each handler of a queue, called as `twice` says. */
const withQueues = (handlers: Handlers, twice: (handler: SqsHandler) => SqsHandler): Handlers => ({
  ...handlers,
  fetch: twice(handlers.fetch),
  analyse: twice(handlers.analyse),
  fold: twice(handlers.fold),
});

/** The first feed's first poll fails: it comes again when its message does. */
function firstPollFails(handlers: Handlers): Handlers {
  let failed = false;
  return {
    ...handlers,
    fetch: async (event) => {
      const poll = event.Records.find(({ body }) => body.includes('"first"'));
      if (failed || poll === undefined) return handlers.fetch(event);
      failed = true;
      const rest = event.Records.filter((record) => record !== poll);
      const { batchItemFailures } = await handlers.fetch({ Records: rest });
      return { batchItemFailures: [...batchItemFailures, { itemIdentifier: poll.messageId }] };
    },
  };
}

const differenceOf = (expected: readonly string[], rows: readonly string[]): string[] => [
  ...expected.filter((row) => !rows.includes(row)).map((row) => `lost ${row}`),
  ...rows.filter((row) => !expected.includes(row)).map((row) => `extra ${row}`),
];

describe('the way through, by the handlers that are deployed', { timeout: 60_000 }, () => {
  it('makes the same index over the wire as directly: stories, one copy group, three events, a revision', async () => {
    const [wire, direct] = [await open({ transport: 'socket' }), await open()];
    expect(await wire.run()).toBe(true);
    expect(await direct.run()).toBe(true);
    expect(await newsRows(wire.services)).toEqual(await newsRows(direct.services));
    const { counts } = wire;
    expect(Object.fromEntries(counts)).toMatchObject({
      texts: 6,
      off_topic: 1,
      'copy.verbatim': 1,
      'event.opened': 3,
      indexed: 4,
      revised: 1,
      'announced.EventOpened': 3,
      'announced.StoryIndexed': 4,
      'announced.StoryRevised': 1,
    });
    expect(deadLetters(wire)).toBe(0);
    expect(wire.services.stream.pending()).toBe(0);
  });

  it('comes to the same rows when each message comes twice', async () => {
    const [once, twice] = [await open(), await open()];
    await once.run();
    const handlers = withQueues(twice.handlers, (handler) => async (event) => {
      await handler(event);
      return handler(event);
    });
    expect(await twice.run({ handlers })).toBe(true);
    expect(await newsRows(twice.services)).toEqual(await newsRows(once.services));
    expect(deadLetters(twice)).toBe(0);
  });

  it('comes to the same rows when two workers take the same messages at once', async () => {
    const [alone, both] = [await open(), await open()];
    await alone.run();
    const handlers = withQueues(both.handlers, (handler) => async (event: SQSEvent) => {
      const [first, second] = await Promise.all([handler(event), handler(event)]);
      // What either could not do comes again, as it would from the queue.
      return { batchItemFailures: [...first.batchItemFailures, ...second.batchItemFailures] };
    });
    expect(await both.run({ handlers })).toBe(true);
    expect(await newsWithoutTimes(both.services)).toEqual(await newsWithoutTimes(alone.services));
    expect(deadLetters(both)).toBe(0);
  });

  it('writes nothing new when the whole wire is replayed', async () => {
    const rig = await open();
    await rig.run();
    const before = await newsRows(rig.services);
    const told = [...rig.counts].filter(([name]) => name.startsWith('announced.'));
    await forgetFeeds(rig);
    expect(await rig.run({ again: true })).toBe(true);
    expect(rig.counts.get('texts')).toBe(12);
    expect(await newsRows(rig.services)).toEqual(before);
    expect([...rig.counts].filter(([name]) => name.startsWith('announced.'))).toEqual(told);
  });
});

describe('the sample wire', () => {
  const hours = process.env['CEASEWIRE_SAMPLE'] === 'all' ? {} : { hours: 8 };

  it('changes no row but feed health when it is replayed', { timeout: 1_800_000 }, async () => {
    const rig = await open({ openWire: createSampleWire, ...hours });
    expect(await rig.run()).toBe(true);
    const before = await newsRows(rig.services);
    expect(rig.counts.get('indexed')).toBeGreaterThan(5);
    await forgetFeeds(rig);
    expect(await rig.run({ again: true })).toBe(true);
    const after = await newsRows(rig.services);
    expect(after.filter((row) => !before.includes(row))).toEqual([]);
    expect(after).toHaveLength(before.length);
  });
});

describe('a kill', () => {
  it('after any kind of call loses nothing and does nothing twice', {
    timeout: ALL ? 3_600_000 : 120_000,
  }, async () => {
    const [whole, late] = [await open(), await open()];
    await whole.run();
    // A poll that dies comes after the other feed's: of two stories that say the same, the other is then the first.
    await late.run({ handlers: firstPollFails(late.handlers) });
    const expected = await Promise.all([whole, late].map(({ services }) => newsWithoutTimes(services)));
    const { trace } = whole.fuse;
    // The last call of each kind that leaves a trace: by then the others of its kind are behind it.
    const kinds = new Map(trace.map((label, index) => [label, index + 1]));
    const changing = [...kinds]
      .filter(([label]) => /Put|Update|Delete|Send/.test(label))
      .filter((_, index) => index % 2 === 0);
    const points = ALL ? trace.map((label, index) => [label, index + 1] as const) : changing;
    const differing: string[] = [];
    for (const [label, killAfter] of points) {
      const rig = await openRig();
      expect(await rig.run({ killAfter })).toBe(false);
      const finished = await rig.run();
      const rows = await newsWithoutTimes(rig.services);
      const [difference = []] = expected
        .map((whole) => differenceOf(whole, rows))
        .sort((a, b) => a.length - b.length);
      if (!finished || difference.length + deadLetters(rig) > 0)
        differing.push(`after call ${killAfter} (${label}): ${difference.join('\n')}`);
      await rig.close();
    }
    expect(differing).toEqual([]);
    expect(points.length).toBeGreaterThan(10);
  });
});
