import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceleratedClock, realClock } from '../../../local/clock.ts';
import { openQueues } from '../../../local/emulators/queues.ts';
import type { StreamRecord } from '../../../local/emulators/stream.ts';
import { createQueueSource, createStreamSource } from '../../../local/event-sources.ts';
import { rateMs } from '../../../local/run.ts';

describe('the queue event source', () => {
  let time = 0;
  const failures: string[] = [];
  const open = (fifo: boolean) => {
    const name = fifo ? 'q.fifo' : 'q';
    const dead = fifo ? 'dead.fifo' : 'dead';
    const queues = openQueues({
      queues: [
        { name, fifo, visibility: 60, retention: 3600, maxReceives: 3, deadLetter: dead },
        { name: dead, fifo, visibility: 60, retention: 3600 },
      ],
      now: () => time,
    });
    const queue = queues.queue(name);
    const send = (...bodies: string[]) => {
      for (const body of bodies) queue.send({ body, ...(fifo ? { groupId: 'one', dedupId: body } : {}) });
    };
    return { queue, dead: queues.queue(dead), send, arn: queues.arnOf(name) };
  };
  beforeEach(() => {
    time = 1_000;
    failures.length = 0;
  });
  const source = (
    given: ReturnType<typeof open>,
    handler: (event: SQSEvent) => Promise<unknown>,
    concurrency = 1,
  ) =>
    createQueueSource({
      name: 'q',
      queue: given.queue,
      arn: given.arn,
      batchSize: 10,
      concurrency,
      handler: async (event) => {
        const answer = await handler(event);
        return (answer ?? { batchItemFailures: [] }) as { batchItemFailures: [] };
      },
      onBatchFailure: (name) => failures.push(name),
    });

  it('hands over batches of the settings size and ends what the handler took', async () => {
    const given = open(false);
    given.send(...Array.from({ length: 23 }, (_, index) => `m${index}`));
    const sizes: number[] = [];
    const taken = await source(given, async (event) => void sizes.push(event.Records.length)).drain();
    expect([taken, sizes, given.queue.depth().total]).toEqual([23, [10, 10, 3], 0]);
  });

  it('brings back only what the handler reported, until the dead-letter queue', async () => {
    const given = open(false);
    given.send('good', 'bad');
    const seen: string[] = [];
    const one = source(given, async ({ Records }) => {
      seen.push(...Records.map(({ body, attributes }) => `${body}${attributes.ApproximateReceiveCount}`));
      return {
        batchItemFailures: Records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({
          itemIdentifier: messageId,
        })),
      };
    });
    for (let turn = 0; turn < 5; turn += 1) {
      await one.drain();
      time += 60_000;
    }
    expect(seen).toEqual(['good1', 'bad1', 'bad2', 'bad3']);
    expect(given.dead.ordered().map(({ body }) => body)).toEqual(['bad']);
  });

  it('brings a whole batch back when the handler throws, or answers with what was not in it', async () => {
    const given = open(false);
    given.send('a', 'b');
    let turn = 0;
    const one = source(given, async () => {
      turn += 1;
      if (turn === 1) throw new Error('no table');
      return turn === 2 ? { batchItemFailures: [{ itemIdentifier: 'nobody' }] } : undefined;
    });
    for (const left of [2, 2, 0]) {
      await one.drain();
      expect(given.queue.depth().total).toBe(left);
      time += 60_000;
    }
    expect(failures).toEqual(['q']);
  });

  it('works on several batches at once, but never on two of a FIFO group', async () => {
    let inWork = 0;
    let most = 0;
    const slow = async (): Promise<void> => {
      inWork += 1;
      most = Math.max(most, inWork);
      await new Promise((resolve) => setImmediate(resolve));
      inWork -= 1;
    };
    const plain = open(false);
    plain.send(...Array.from({ length: 30 }, (_, index) => `m${index}`));
    await source(plain, slow, 3).drain();
    expect(most).toBe(3);
    most = 0;
    const line = open(true);
    line.send(...Array.from({ length: 30 }, (_, index) => `m${index}`));
    await source(line, slow, 3).drain();
    expect(most).toBe(1);
  });

  it('stops between two batches when it is told to', async () => {
    const given = open(false);
    given.send(...Array.from({ length: 20 }, (_, index) => `m${index}`));
    const stop = new AbortController();
    await source(given, async () => stop.abort()).drain(stop.signal);
    expect(given.queue.depth().total).toBe(10);
  });
});

describe('the stream event source', () => {
  const records = (count: number): StreamRecord[] =>
    Array.from({ length: count }, (_, index) => ({
      sequence: index + 1,
      name: 'INSERT',
      at: 0,
      keys: { pk: { S: `r${index + 1}` } },
      after: { pk: { S: `r${index + 1}` } },
    }));
  const run = async (count: number, handler: (event: DynamoDBStreamEvent) => Promise<void>) => {
    let left = records(count);
    const lost: number[] = [];
    const source = createStreamSource({
      stream: {
        read: (max) => left.slice(0, max),
        checkpoint: (sequence) => {
          left = left.filter((record) => record.sequence > sequence);
        },
      },
      batchSize: 4,
      retries: 5,
      handler: async (event) => {
        await handler(event);
        return { batchItemFailures: [] };
      },
      onBatchFailure: () => undefined,
      onGivenUp: async (given) => void lost.push(...given.map(({ sequence }) => sequence)),
    });
    await source.drain();
    return { left: left.length, lost };
  };

  it('keeps the order, and brings a failed batch again', async () => {
    const seen: string[] = [];
    let failed = false;
    const result = await run(6, async ({ Records }) => {
      if (!failed) {
        failed = true;
        throw new Error('bus is busy');
      }
      seen.push(...Records.map(({ eventID }) => eventID ?? ''));
    });
    expect(seen).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(result).toEqual({ left: 0, lost: [] });
  });

  it('gives up a record that never works, and goes on with those after it', async () => {
    const seen: string[] = [];
    const result = await run(6, async ({ Records }) => {
      if (Records.some(({ eventID }) => eventID === '3')) throw new Error('poison');
      seen.push(...Records.map(({ eventID }) => eventID ?? ''));
    });
    expect(result.left).toBe(0);
    expect(result.lost).toContain(3);
    expect(seen).toContain('6');
  });
});

describe('clocks', () => {
  it('jumps over the waiting, and never back', async () => {
    const clock = acceleratedClock(1_000);
    await clock.waitUntil(5_000);
    await clock.waitUntil(2_000);
    expect(clock.now()).toBe(5_000);
  });

  it('ends a real wait at once when told to', async () => {
    const stop = new AbortController();
    const waiting = realClock().waitUntil(Date.now() + 3_600_000, stop.signal);
    stop.abort();
    await waiting;
  });

  it('reads the schedules that the stack deploys', () => {
    expect([rateMs('rate(1 minute)'), rateMs('rate(5 minutes)')]).toEqual([60_000, 300_000]);
    expect(() => rateMs('cron(0 * * * ? *)')).toThrow(/schedule/);
  });
});
