/** The senders of the queues: in tens, what fails alone again, FIFO where the queue is. */
import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { type FoldMessage, MESSAGE_LIMIT } from '../messages/index.ts';
import { CeasewireError, hashId, InvalidInput } from '../model/index.ts';
import type { Queues } from '../steps/ports.ts';
import { FOLD_GROUP, type QueueName } from '../topology.ts';

/** SQS takes ten messages a request … */
const BATCH_COUNT = 10;
/** … of this many bytes together (its limit was 256 KB until 2025, and is elsewhere still). */
const BATCH_BYTES = 256 * 1024;
/** Longest DelaySeconds that SQS knows. */
const MAX_DELAY = 900;
/** Times that a message is sent, the first included. */
const ATTEMPTS = 3;

type Entry = Omit<SendMessageBatchRequestEntry, 'Id' | 'MessageBody'> & { readonly MessageBody: string };

/** @param urls of the queues that are sent to, as the stack made them; a step knows only its own. */
export function createQueues(sqs: SQSClient, urls: Readonly<Partial<Record<QueueName, string>>>): Queues {
  const urlOf = (name: QueueName): string => {
    const url = urls[name];
    if (url === undefined) throw new CeasewireError(`No address of the ${name} queue was given.`);
    return url;
  };
  return {
    sendFetch: async (messages) =>
      sendAll(
        sqs,
        urlOf('fetch'),
        messages.map(({ delaySeconds, ...message }) => ({
          MessageBody: bodyOf(message),
          DelaySeconds: Math.min(MAX_DELAY, Math.max(0, Math.ceil(delaySeconds))),
        })),
      ),
    sendStories: async (messages) =>
      sendAll(
        sqs,
        urlOf('story'),
        messages.map((message) => ({ MessageBody: bodyOf(message) })),
      ),
    sendFold: async (messages) =>
      sendAll(
        sqs,
        urlOf('fold'),
        messages.map((message) => ({
          MessageBody: bodyOf(message),
          MessageGroupId: FOLD_GROUP,
          MessageDeduplicationId: deduplicationId(message),
        })),
      ),
  };
}

/** One text, read by one version of the rules, is folded once within SQS's five minutes, however often it is sent. */
const deduplicationId = ({ storyId, textHash, analysisVersion, silent }: FoldMessage): string =>
  hashId(storyId, textHash, analysisVersion, silent ? 'silent' : 'told');

/** @throws InvalidInput where the message is larger than the contract: its sender must use the archive. */
function bodyOf(message: unknown): string {
  const body = JSON.stringify(message);
  const bytes = Buffer.byteLength(body);
  if (bytes > MESSAGE_LIMIT)
    throw new InvalidInput(
      `The message has ${bytes} bytes, over ${MESSAGE_LIMIT}: put its content in the archive.`,
      {
        bytes,
        body: body.slice(0, 200),
      },
    );
  return body;
}

async function sendAll(sqs: SQSClient, url: string, entries: readonly Entry[]): Promise<void> {
  let batch: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.MessageBody);
    if (batch.length === BATCH_COUNT || bytes + size > BATCH_BYTES) {
      await sendBatch(sqs, url, batch);
      batch = [];
      bytes = 0;
    }
    batch.push(entry);
    bytes += size;
  }
  if (batch.length > 0) await sendBatch(sqs, url, batch);
}

/** @throws CeasewireError where some could not be sent, with the reasons; those sent before will be sent again. */
async function sendBatch(sqs: SQSClient, url: string, entries: readonly Entry[]): Promise<void> {
  let left = entries.map((entry, index) => ({ ...entry, Id: String(index) }));
  for (let attempt = 1; ; attempt += 1) {
    const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: left }));
    if (Failed.length === 0) return;
    if (attempt === ATTEMPTS)
      throw new CeasewireError(`${Failed.length} messages could not be sent; the step will be tried again.`, {
        url,
        reasons: Failed.map(({ Code, Message }) => `${Code ?? 'unknown'}: ${Message ?? ''}`),
      });
    const failed = new Set(Failed.map(({ Id }) => Id));
    left = left.filter(({ Id }) => failed.has(Id));
  }
}
