import { createHash } from 'node:crypto';
import {
  BatchEntryIdsNotDistinct,
  BatchRequestTooLong,
  EmptyBatchRequest,
  TooManyEntriesInBatchRequest,
} from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { MAX_MESSAGE_BYTES } from './queue-model.ts';

/** What the embedded queues read of SQS' requests. */
const attributes = z.record(
  z.string(),
  z.object({ DataType: z.string(), StringValue: z.string().optional() }),
);
const entry = z.object({
  Id: z.string().regex(/^[\w-]{1,80}$/),
  MessageBody: z.string(),
  DelaySeconds: z.number().optional(),
  MessageGroupId: z.string().optional(),
  MessageDeduplicationId: z.string().optional(),
  MessageAttributes: attributes.optional(),
});
export const queueUrl = z.object({ QueueUrl: z.string() });
export const sendOne = queueUrl.extend(entry.omit({ Id: true }).shape);
export const sendBatch = queueUrl.extend({ Entries: z.array(entry).optional() });
export const receive = queueUrl.extend({
  MaxNumberOfMessages: z.int().min(1).max(10).default(1),
  VisibilityTimeout: z.int().optional(),
});
export const receipt = queueUrl.extend({ ReceiptHandle: z.string() });
export const visibility = receipt.extend({ VisibilityTimeout: z.int() });

/** @throws what SQS throws at a batch as a whole. */
export function checkBatch(entries: readonly z.infer<typeof entry>[]): void {
  const metadata = { $metadata: { httpStatusCode: 400 } };
  if (entries.length === 0) throw new EmptyBatchRequest({ message: 'The batch is empty.', ...metadata });
  if (entries.length > 10)
    throw new TooManyEntriesInBatchRequest({ message: 'More than 10 messages in one batch.', ...metadata });
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length)
    throw new BatchEntryIdsNotDistinct({
      message: 'Two messages of the batch have the same Id.',
      ...metadata,
    });
  const bytes = entries.reduce((sum, { MessageBody }) => sum + Buffer.byteLength(MessageBody), 0);
  if (bytes > MAX_MESSAGE_BYTES)
    throw new BatchRequestTooLong({
      message: `The batch is larger than ${MAX_MESSAGE_BYTES} bytes.`,
      ...metadata,
    });
}

export function clean(given: z.infer<typeof attributes>) {
  return Object.fromEntries(
    Object.entries(given).map(([name, { DataType, StringValue }]) => [
      name,
      { DataType, ...(StringValue === undefined ? {} : { StringValue }) },
    ]),
  );
}

/** MD5 of a body, as SQS returns it for the client to check. */
export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
