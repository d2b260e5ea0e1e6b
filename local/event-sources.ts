import type {
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import type { Queue } from './emulators/queue.ts';
import type { QueueMessage } from './emulators/queue-model.ts';
import { systemAttributes } from './emulators/queues.ts';
import type { StreamRecord, TableStream } from './emulators/stream.ts';

/** Takes what there is to take, as Lambda's event source mappings do, and gives it to a handler. */
export interface EventSource {
  readonly name: string;
  /** Works until nothing can be received now, or until told to stop. Returns how many records were handed over. */
  readonly drain: (signal?: AbortSignal) => Promise<number>;
}

export interface QueueSourceOptions {
  readonly name: string;
  readonly queue: Queue;
  readonly arn: string;
  readonly batchSize: number;
  /** Batches in work at once; a FIFO queue has one for each of its groups, here one. */
  readonly concurrency: number;
  readonly handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
  /** Told when a whole batch failed: the handler threw, or its answer made no sense. */
  readonly onBatchFailure: (source: string, error: unknown) => void;
}

/**
 * An SQS event source with ReportBatchItemFailures: what the handler doesn't report is ended, what it reports
 * stays hidden until its visibility time-out, and comes again. The batch window is a matter of cost, and not kept.
 */
export function createQueueSource(options: QueueSourceOptions): EventSource {
  const { name, queue, arn, batchSize, handler, onBatchFailure } = options;
  const work = async (batch: readonly QueueMessage[]): Promise<void> => {
    let failed: ReadonlySet<string>;
    try {
      failed = failuresOf(
        await handler({ Records: batch.map((message) => asRecord(message, arn)) }),
        batch.map(({ id }) => id),
      );
    } catch (error) {
      onBatchFailure(name, error);
      return;
    }
    for (const message of batch)
      if (!failed.has(message.id) && message.receipt !== undefined) queue.delete(message.receipt);
  };
  const worker = async (signal: AbortSignal | undefined): Promise<number> => {
    let taken = 0;
    while (!signal?.aborted) {
      const batch = queue.receive(batchSize);
      if (batch.length === 0) return taken;
      taken += batch.length;
      await work(batch);
    }
    return taken;
  };
  return {
    name,
    async drain(signal) {
      const workers = Array.from({ length: options.concurrency }, () => worker(signal));
      return (await Promise.all(workers)).reduce((sum, taken) => sum + taken, 0);
    },
  };
}

/** Ids of the messages that failed. An answer that names a message not in the batch fails it whole, as Lambda rules. */
function failuresOf(answer: SQSBatchResponse, ids: readonly string[]): ReadonlySet<string> {
  const named = (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return named.every((id) => ids.includes(id)) ? new Set(named) : new Set(ids);
}

function asRecord(message: QueueMessage, arn: string): SQSEvent['Records'][number] {
  const attributes = systemAttributes(message);
  return {
    messageId: message.id,
    receiptHandle: message.receipt ?? '',
    body: message.body,
    attributes: {
      ...attributes,
      ApproximateReceiveCount: attributes['ApproximateReceiveCount'] ?? '1',
      SentTimestamp: attributes['SentTimestamp'] ?? '',
      SenderId: attributes['SenderId'] ?? '',
      ApproximateFirstReceiveTimestamp: attributes['ApproximateFirstReceiveTimestamp'] ?? '',
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, { DataType, StringValue }]) => [
        name,
        { dataType: DataType, ...(StringValue === undefined ? {} : { stringValue: StringValue }) },
      ]),
    ),
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: 'us-east-1',
  };
}

export interface StreamSourceOptions {
  readonly stream: Pick<TableStream, 'read' | 'checkpoint'>;
  readonly batchSize: number;
  /** How often a failing batch is tried again before it is given up. */
  readonly retries: number;
  readonly handler: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  readonly onBatchFailure: (source: string, error: unknown) => void;
  /** Takes the records that were given up, as the stream's dead-letter queue does. */
  readonly onGivenUp: (records: readonly StreamRecord[], error: unknown) => Promise<void>;
}

/** A DynamoDB stream event source: in order, one batch at a time, halved when it fails, given up after the retries. */
export function createStreamSource(options: StreamSourceOptions): EventSource {
  const { stream, handler, retries } = options;
  let size = options.batchSize;
  let tries = 0;
  return {
    name: 'stream',
    async drain(signal) {
      let taken = 0;
      while (!signal?.aborted) {
        const batch = stream.read(size);
        const last = batch.at(-1);
        if (last === undefined) break;
        let handled = last.sequence;
        try {
          const answer = await handler({ Records: batch.map(asStreamRecord) });
          const [first] = answer?.batchItemFailures ?? [];
          // Lambda goes on from the lowest record that was reported.
          if (first !== undefined) handled = Number(first.itemIdentifier) - 1;
          if (handled < (batch[0]?.sequence ?? 0)) throw new Error('The first record of the batch failed.');
          tries = 0;
          size = options.batchSize;
        } catch (error) {
          options.onBatchFailure('stream', error);
          tries += 1;
          if (batch.length > 1) size = Math.ceil(batch.length / 2);
          if (tries <= retries) continue;
          await options.onGivenUp(batch, error);
          tries = 0;
          size = options.batchSize;
        }
        taken += batch.length;
        stream.checkpoint(handled);
      }
      return taken;
    },
  };
}

function asStreamRecord(record: StreamRecord): DynamoDBRecord {
  return {
    eventID: String(record.sequence),
    eventName: record.name,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    eventSourceARN: 'arn:aws:dynamodb:us-east-1:000000000000:table/ceasewire/stream/local',
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(record.at / 1000),
      Keys: record.keys,
      ...(record.before === undefined ? {} : { OldImage: record.before }),
      ...(record.after === undefined ? {} : { NewImage: record.after }),
      SequenceNumber: String(record.sequence),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
