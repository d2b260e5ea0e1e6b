import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { InvalidInput } from '../shared/model/index.ts';
import type { Count } from '../shared/steps/ports.ts';
import type { DeadLetters } from './dead-letters.ts';

export type SqsHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export interface BatchPorts {
  readonly deadLetters: DeadLetters;
  readonly count: Count;
  readonly onFailure: (error: unknown, messageId: string) => void;
}

/**
 * Takes each message of a batch and reports those that failed, so that only they come again. What can never be
 * handled (`InvalidInput`) is put in the dead-letter queue with its reason and counts as handled.
 * @param order `parallel`: all at once. `fifo`: one after another; after a failure the rest is reported failed too.
 */
export async function takeMessages(
  event: SQSEvent,
  order: 'parallel' | 'fifo',
  ports: BatchPorts,
  take: (body: string) => Promise<unknown>,
): Promise<SQSBatchResponse> {
  // A processor remembers its batch: one for each call, since the embedded run makes several at once.
  const processor = order === 'fifo' ? new SqsFifoPartialProcessorAsync() : new BatchProcessor(EventType.SQS);
  const takeRecord = async (record: SQSRecord): Promise<void> => {
    try {
      await take(record.body);
    } catch (error) {
      if (!(error instanceof InvalidInput)) {
        ports.onFailure(error, record.messageId);
        throw error;
      }
      await ports.deadLetters.bury({ id: record.messageId, body: record.body }, error);
      ports.count('dead_lettered');
    }
  };
  // Without this option a batch that failed whole would be thrown as one error, and retried without its reasons.
  return await processPartialResponse(event, takeRecord, processor, { throwOnFullBatchFailure: false });
}
