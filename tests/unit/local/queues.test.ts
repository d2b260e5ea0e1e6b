import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueues, type Queues } from '../../../local/emulators/queues.ts';

const SETTINGS = [
  { name: 'plain', fifo: false, visibility: 60, retention: 3600, maxReceives: 2, deadLetter: 'plain-dead' },
  { name: 'plain-dead', fifo: false, visibility: 60, retention: 36_000 },
  { name: 'line.fifo', fifo: true, visibility: 60, retention: 3600, maxReceives: 2, deadLetter: 'dead.fifo' },
  { name: 'dead.fifo', fifo: true, visibility: 60, retention: 36_000 },
];

describe('queues that behave as SQS does', () => {
  let folder: string;
  let time: number;
  let queues: Queues;
  const open = (): Queues =>
    openQueues({ path: join(folder, 'queues.jsonl'), queues: SETTINGS, now: () => time });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ceasewire-'));
    time = 1_000_000;
    queues = open();
  });
  afterEach(() => {
    queues.close();
    rmSync(folder, { recursive: true });
  });

  const send = (name: string, ...bodies: string[]) =>
    queues.client.send(
      new SendMessageBatchCommand({
        QueueUrl: queues.urlOf(name),
        Entries: bodies.map((body, index) => ({
          Id: String(index),
          MessageBody: body,
          ...(name.endsWith('.fifo') ? { MessageGroupId: 'one', MessageDeduplicationId: body } : {}),
        })),
      }),
    );
  const take = (name: string, max = 10) => queues.queue(name).receive(max);
  const bodies = (name: string, max?: number) => take(name, max).map(({ body }) => body);

  it('gives a message to one worker at a time, and again when its time is up', async () => {
    await send('plain', 'a');
    expect(bodies('plain')).toEqual(['a']);
    expect(bodies('plain')).toEqual([]);
    time += 60_000;
    expect(bodies('plain')).toEqual(['a']);
  });

  it('holds a delayed message back', async () => {
    await queues.client.send(
      new SendMessageCommand({ QueueUrl: queues.urlOf('plain'), MessageBody: 'later', DelaySeconds: 30 }),
    );
    expect(bodies('plain')).toEqual([]);
    expect(queues.nextVisibleAt(['plain', 'line.fifo'])).toBe(time + 30_000);
    time += 30_000;
    expect(bodies('plain')).toEqual(['later']);
  });

  it('puts a message that failed too often in the dead-letter queue, with its count', async () => {
    await send('plain', 'poison', 'good');
    for (let turn = 0; turn < 2; turn += 1) {
      for (const message of take('plain'))
        if (message.body === 'good') queues.queue('plain').delete(message.receipt ?? '');
      time += 60_000;
    }
    expect(bodies('plain')).toEqual([]);
    expect(queues.queue('plain-dead').ordered()).toMatchObject([{ body: 'poison', receives: 2 }]);
  });

  it('keeps FIFO order: what waits ahead is not overtaken', async () => {
    await send('line.fifo', 'a', 'b', 'c', 'd');
    const [a] = take('line.fifo', 2);
    expect(bodies('line.fifo')).toEqual([]);
    queues.queue('line.fifo').delete(a?.receipt ?? '');
    // b is still in work: c and d wait behind it.
    expect(bodies('line.fifo')).toEqual([]);
    time += 60_000;
    expect(bodies('line.fifo')).toEqual(['b', 'c', 'd']);
  });

  it('drops what a FIFO queue has been sent in the last five minutes, and no longer', async () => {
    await send('line.fifo', 'a');
    await send('line.fifo', 'a');
    expect(queues.queue('line.fifo').depth().total).toBe(1);
    time += 5 * 60_000;
    await send('line.fifo', 'a');
    expect(queues.queue('line.fifo').depth().total).toBe(2);
  });

  it('refuses one message of a batch without its neighbours', async () => {
    const answer = await send('plain', 'good', 'x\u0001y', '');
    expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['0']);
    expect(answer.Failed?.map(({ Code }) => Code)).toEqual(['InvalidMessageContents', 'MissingParameter']);
  });

  it('refuses what SQS refuses', async () => {
    const tooMany = Array.from({ length: 11 }, (_, index) => String(index));
    await expect(send('plain', ...tooMany)).rejects.toMatchObject({ name: 'TooManyEntriesInBatchRequest' });
    await expect(send('plain')).rejects.toMatchObject({ name: 'EmptyBatchRequest' });
    await expect(send('plain', 'x'.repeat(600_000), 'y'.repeat(600_000))).rejects.toMatchObject({
      name: 'BatchRequestTooLong',
    });
    await expect(send('nowhere', 'a')).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
    await expect(
      queues.client.send(
        new SendMessageCommand({
          QueueUrl: queues.urlOf('line.fifo'),
          MessageBody: 'a',
          MessageGroupId: 'one',
          MessageDeduplicationId: 'a',
          DelaySeconds: 5,
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('ends a message only by its newest receipt', async () => {
    await send('plain', 'a');
    const QueueUrl = queues.urlOf('plain');
    const first = await queues.client.send(new ReceiveMessageCommand({ QueueUrl }));
    time += 60_000;
    const second = await queues.client.send(new ReceiveMessageCommand({ QueueUrl }));
    const end = (ReceiptHandle: string | undefined) =>
      queues.client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    await end(first.Messages?.[0]?.ReceiptHandle);
    expect(queues.queue('plain').depth().total).toBe(1);
    await end(second.Messages?.[0]?.ReceiptHandle);
    expect(queues.queue('plain').depth().total).toBe(0);
  });

  it('forgets a message after its retention', async () => {
    await send('plain', 'a');
    time += 3_600_000;
    expect(bodies('plain')).toEqual([]);
    expect(queues.queue('plain').depth().total).toBe(0);
  });

  it('loses nothing when the process is killed, and nothing comes back that had ended', async () => {
    await send('plain', 'ended', 'in work');
    await send('line.fifo', 'a');
    const [ended] = take('plain');
    queues.queue('plain').delete(ended?.receipt ?? '');
    // No close: a killed process says no goodbye. Its last line is torn.
    appendFileSync(join(folder, 'queues.jsonl'), '{"op":"put","queue":"plain","mess');
    queues = open();
    expect(bodies('plain')).toEqual([]);
    await send('line.fifo', 'a');
    expect(bodies('line.fifo')).toEqual(['a']);
    time += 60_000;
    expect(bodies('plain')).toEqual(['in work']);
    await send('plain', 'after');
    queues = open();
    expect(queues.queue('plain').depth().total).toBe(2);
  });

  it('moves a dead letter in one line, so that a kill leaves it in exactly one queue', async () => {
    await send('plain', 'poison');
    take('plain');
    time += 60_000;
    take('plain');
    time += 60_000;
    take('plain');
    const lines = readFileSync(join(folder, 'queues.jsonl'), 'utf8').trim().split('\n');
    expect(lines.filter((line) => line.includes('"move"'))).toHaveLength(1);
    queues = open();
    expect([queues.queue('plain').depth().total, queues.queue('plain-dead').depth().total]).toEqual([0, 1]);
  });
});
