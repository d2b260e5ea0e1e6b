import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { InvalidInput } from '../../shared/model/index.ts';
import { type AnnouncePorts, announceChanges } from '../../shared/steps/announce.ts';
import type { Change } from '../../shared/steps/ports.ts';
import type { DeadLetters } from '../dead-letters.ts';

export type AnnounceHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export interface AnnounceHandlerPorts extends AnnouncePorts {
  /** What a stream record tells the bus, which may be nothing. @throws InvalidInput where it isn't a row of the table. */
  readonly changesOf: (record: DynamoDBRecord) => readonly Change[];
  readonly deadLetters: DeadLetters;
}

/**
 * Table stream: tells the bus what changed. Where the bus fails, the whole batch comes again, halved by the event
 * source; consumers drop the versions that they have had.
 */
export function createHandler(ports: AnnounceHandlerPorts): AnnounceHandler {
  return async (event) => {
    const changes: Change[] = [];
    for (const record of event.Records) {
      try {
        changes.push(...ports.changesOf(record));
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        await ports.deadLetters.bury(
          { id: record.eventID ?? 'unknown', body: JSON.stringify(record) },
          error,
        );
        ports.count('dead_lettered');
      }
    }
    await announceChanges(ports, changes);
    return { batchItemFailures: [] };
  };
}
