import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { type BatchPorts, takeMessages } from '../../../functions/batch.ts';
import { InvalidInput } from '../../../shared/model/index.ts';

const record = (id: string, body: string): SQSRecord => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 'x',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:fetch',
  awsRegion: 'eu-west-1',
});
const event = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, index) => record(`m${index}`, body)),
});
const failed = (...ids: readonly string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

interface Seen extends BatchPorts {
  readonly buried: { id: string; body: string; reason: string }[];
  readonly failures: string[];
  readonly counts: string[];
}

function ports(bury?: () => Promise<void>): Seen {
  const buried: Seen['buried'] = [];
  const failures: string[] = [];
  const counts: string[] = [];
  return {
    buried,
    failures,
    counts,
    count: (name) => void counts.push(name),
    onFailure: (_, id) => void failures.push(id),
    deadLetters: {
      bury: async ({ id, body }, error) => {
        await bury?.();
        buried.push({ id, body, reason: error.message });
      },
    },
  };
}

describe('a batch of messages', () => {
  it('gets back those that failed, and no others', async () => {
    const seen = ports();

    const answer = await takeMessages(event('ok', 'bad', 'ok'), 'parallel', seen, async (body) => {
      if (body === 'bad') throw new Error('the table is busy');
    });

    expect(answer).toEqual(failed('m1'));
    expect(seen.failures).toEqual(['m1']);
  });

  it('gets all back where all failed, instead of losing their reasons in one error', async () => {
    const answer = await takeMessages(event('a', 'b'), 'parallel', ports(), async () => {
      throw new Error('down');
    });

    expect(answer).toEqual(failed('m0', 'm1'));
  });

  it('works on all messages at once', async () => {
    let open = 0;
    let most = 0;

    await takeMessages(event('a', 'b', 'c'), 'parallel', ports(), async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
    });

    expect(most).toBe(3);
  });

  it('buries a message that can never be handled, with its reason, and does not ask for it again', async () => {
    const seen = ports();

    const answer = await takeMessages(event('{', 'ok'), 'parallel', seen, async (body) => {
      if (body === '{') throw new InvalidInput('The message is not JSON.');
    });

    expect(answer).toEqual(failed());
    expect(seen.buried).toEqual([{ id: 'm0', body: '{', reason: 'The message is not JSON.' }]);
    expect(seen.counts).toEqual(['dead_lettered']);
  });

  it('asks for a message again that could not even be buried', async () => {
    const seen = ports(async () => {
      throw new Error('the queue is down');
    });

    const answer = await takeMessages(event('{'), 'parallel', seen, async () => {
      throw new InvalidInput('The message is not JSON.');
    });

    expect(answer).toEqual(failed('m0'));
  });

  it('stops at the first failure of a FIFO batch, so that the order is kept', async () => {
    const taken: string[] = [];

    const answer = await takeMessages(event('a', 'bad', 'c', 'd'), 'fifo', ports(), async (body) => {
      taken.push(body);
      if (body === 'bad') throw new Error('a version conflict');
    });

    expect(taken).toEqual(['a', 'bad']);
    expect(answer).toEqual(failed('m1', 'm2', 'm3'));
  });

  it('goes on in a FIFO batch after a message that was buried', async () => {
    const taken: string[] = [];

    const answer = await takeMessages(event('{', 'b'), 'fifo', ports(), async (body) => {
      if (body === '{') throw new InvalidInput('The message is not JSON.');
      taken.push(body);
    });

    expect(taken).toEqual(['b']);
    expect(answer).toEqual(failed());
  });

  it('keeps batches apart that are worked on at the same time', async () => {
    const seen = ports();
    const take = async (body: string): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      if (body === 'bad') throw new Error('busy');
    };

    const answers = await Promise.all([
      takeMessages(event('bad', 'ok'), 'fifo', seen, take),
      takeMessages(event('ok', 'ok'), 'fifo', seen, take),
    ]);

    expect(answers).toEqual([failed('m0', 'm1'), failed()]);
  });
});
