import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FoldMessage, MESSAGE_LIMIT, type StoryMessage } from '../../shared/messages/index.ts';
import { asFeedId, asStoryId, asTextHash, type Instant, InvalidInput } from '../../shared/model/index.ts';
import { createQueues } from '../../shared/queues/index.ts';

const sqs = mockClient(SQSClient);
const queues = createQueues(new SQSClient({ region: 'us-east-1' }), {
  fetch: 'https://sqs/fetch',
  story: 'https://sqs/story',
  fold: 'https://sqs/fold.fifo',
});
const NOW = '2026-02-06T05:20:00.000Z' as Instant;

const storyMessage = (n: number): StoryMessage => ({
  v: 1,
  storyId: asStoryId(`s${n}`),
  textHash: asTextHash(`h${n}`),
  pointer: { key: 'stories/x', line: n },
  fetchedAt: NOW,
});
const foldMessage = (n: number, padding = ''): FoldMessage => ({
  ...storyMessage(n),
  analysisVersion: 'v1',
  result: {
    analysis: { language: padding, topics: [], mentions: [] },
    fingerprint: { keys: [], sketch: '', words: 0 },
  },
});
const calls = () => sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
const bodies = () =>
  calls().flatMap(({ Entries = [] }) => Entries.map(({ MessageBody = '' }) => JSON.parse(MessageBody)));

beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
});

describe('the queues', () => {
  it('send in tens, every message once, each id once a batch', async () => {
    await queues.sendStories(Array.from({ length: 23 }, (_, n) => storyMessage(n)));

    expect(calls().map(({ QueueUrl, Entries = [] }) => [QueueUrl, Entries.length])).toEqual([
      ['https://sqs/story', 10],
      ['https://sqs/story', 10],
      ['https://sqs/story', 3],
    ]);
    expect(bodies()).toEqual(Array.from({ length: 23 }, (_, n) => storyMessage(n)));
    for (const { Entries = [] } of calls())
      expect(new Set(Entries.map(({ Id }) => Id)).size).toBe(Entries.length);
  });

  it('send nothing where there is nothing to send', async () => {
    await queues.sendStories([]);
    await queues.sendFetch([]);
    await queues.sendFold([]);

    expect(calls()).toEqual([]);
  });

  it('hold a fetch back until its host’s slot, within what SQS can', async () => {
    const message = { v: 1 as const, feedId: asFeedId('f'), slotAt: NOW };
    await queues.sendFetch([0, 4.2, 5_000, -1].map((delaySeconds) => ({ ...message, delaySeconds })));

    expect(calls()[0]?.Entries?.map(({ DelaySeconds }) => DelaySeconds)).toEqual([0, 5, 900, 0]);
    expect(bodies()[0]).toEqual(message);
  });

  it('keep fold in one group, and a text that is sent twice is taken once', async () => {
    await queues.sendFold([foldMessage(1), foldMessage(1), foldMessage(2)]);
    await queues.sendFold([{ ...foldMessage(1), analysisVersion: 'v2' }]);

    const sent = calls().flatMap(({ Entries = [] }) => Entries);
    expect(new Set(sent.map(({ MessageGroupId }) => MessageGroupId))).toEqual(new Set(['fold']));
    const [a, b, c, d] = sent.map(({ MessageDeduplicationId }) => MessageDeduplicationId);
    expect(a).toBe(b);
    expect(new Set([a, c, d]).size).toBe(3);
  });

  it('keep a batch within what one request may hold', async () => {
    const message = foldMessage(1, 'x'.repeat(60_000));
    await queues.sendFold(Array.from({ length: 9 }, () => message));

    expect(calls().map(({ Entries = [] }) => Entries.length)).toEqual([4, 4, 1]);
  });

  it('refuse a message over the contract’s size before anything is sent', async () => {
    const large = foldMessage(1, 'ж'.repeat(MESSAGE_LIMIT / 2));

    await expect(queues.sendFold([foldMessage(2), large])).rejects.toThrow(InvalidInput);

    expect(calls()).toEqual([]);
  });

  it('send again only what failed', async () => {
    sqs
      .on(SendMessageBatchCommand)
      .resolvesOnce({ Successful: [], Failed: [{ Id: '1', SenderFault: false, Code: 'InternalError' }] })
      .resolves({ Successful: [], Failed: [] });

    await queues.sendStories([0, 1, 2].map(storyMessage));

    expect(bodies().map(({ storyId }) => storyId)).toEqual(['s0', 's1', 's2', 's1']);
  });

  it('say what could not be sent, and why', async () => {
    sqs.on(SendMessageBatchCommand).resolves({
      Successful: [],
      Failed: [{ Id: '0', SenderFault: false, Code: 'Throttled', Message: 'slow down' }],
    });

    await expect(queues.sendStories([storyMessage(0)])).rejects.toMatchObject({
      name: 'CeasewireError',
      facts: { reasons: ['Throttled: slow down'] },
    });
    expect(calls()).toHaveLength(3);
  });
});
