import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { DAY, type Instant, InvalidInput, millis } from '../../shared/model/index.ts';
import { type AnnouncePorts, announceChanges } from '../../shared/steps/announce.ts';
import type { Change } from '../../shared/steps/ports.ts';
import type { DeadLetters } from '../dead-letters.ts';

export type AnnounceHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export interface AnnounceHandlerPorts extends AnnouncePorts {
  /** What a stream record tells the bus, which may be nothing. @throws InvalidInput where it isn't a row of the table. */
  readonly changesOf: (record: DynamoDBRecord) => readonly Change[];
  readonly deadLetters: DeadLetters;
  /** Told how long after its publication a story was first told of. */
  readonly onFreshness?: (ms: number) => void;
}

/** Older stories are a new feed's backlog, and say nothing of how fresh the wire is. */
const BACKLOG_MS = DAY;

/**
 * Table stream: tells the bus what changed. Where the bus fails, the whole batch comes again, halved by the event
 * source; consumers drop the versions that they have had.
 */
export function createHandler(ports: AnnounceHandlerPorts, clock: () => Instant): AnnounceHandler {
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
    for (const change of changes) {
      const published = publishedOf(change);
      const age = published === undefined ? -1 : millis(clock()) - Date.parse(published);
      if (age >= 0 && age < BACKLOG_MS) ports.onFreshness?.(age);
    }
    return { batchItemFailures: [] };
  };
}

function publishedOf({ detailType, current }: Change): string | undefined {
  if (detailType !== 'StoryIndexed' || typeof current !== 'object' || current === null) return undefined;
  return 'published' in current && typeof current.published === 'string' ? current.published : undefined;
}
