/**
 * The settings that the stack deploys and the embedded run emulates. Both read them here, so they can't drift.
 * Durations in seconds unless named otherwise.
 */

export interface QueueSettings {
  /** Seconds a message in work is hidden: six times the function's timeout, as AWS advises. */
  readonly visibility: number;
  readonly retention: number;
  /** Receives before a message is put in the dead-letter queue. */
  readonly maxReceives: number;
  readonly fifo: boolean;
  readonly batchSize: number;
  readonly batchWindow: number;
  /** Concurrent batches, at most: what `maxConcurrency` of the event source is set to. Absent: FIFO decides. */
  readonly maxConcurrency?: number;
}

export interface FunctionSettings {
  readonly memoryMb: number;
  readonly timeout: number;
}

const DAYS = 24 * 3600;

export const QUEUES = {
  /** Ten feeds a batch, fetched in parallel; ten batches at once is far above 400 feeds' need. */
  fetch: {
    visibility: 6 * 60,
    retention: 1 * DAYS,
    maxReceives: 3,
    fifo: false,
    batchSize: 10,
    /** Polls wait for publishers, and wait together: a batch of nine costs what a batch of two does (bench:cost). */
    batchWindow: 10,
    maxConcurrency: 10,
  },
  story: {
    visibility: 6 * 60,
    retention: 14 * DAYS,
    maxReceives: 5,
    fifo: false,
    batchSize: 10,
    /** The texts of a minute's polls come within seconds, and are read together. */
    batchWindow: 5,
    maxConcurrency: 10,
  },
  /** One message group: copies and events are decided one after another. */
  fold: {
    visibility: 6 * 60,
    retention: 14 * DAYS,
    maxReceives: 5,
    fifo: true,
    batchSize: 10,
    batchWindow: 0,
  },
} as const satisfies Record<string, QueueSettings>;
export type QueueName = keyof typeof QUEUES;
export const QUEUE_NAMES = Object.keys(QUEUES) as readonly QueueName[];

export const DEAD_LETTER_RETENTION = 14 * DAYS;
/** The FIFO queue's only message group. */
export const FOLD_GROUP = 'fold';

export const FUNCTIONS = {
  schedule: { memoryMb: 256, timeout: 50 },
  /** 1,024 MB so that the parsing budget of 1.5 s of one core holds (FACTS: feed parsers). */
  fetch: { memoryMb: 1024, timeout: 60 },
  analyse: { memoryMb: 1024, timeout: 60 },
  fold: { memoryMb: 512, timeout: 60 },
  announce: { memoryMb: 256, timeout: 30 },
  rollup: { memoryMb: 256, timeout: 60 },
  notify: { memoryMb: 256, timeout: 30 },
  api: { memoryMb: 512, timeout: 10 },
} as const satisfies Record<string, FunctionSettings>;
export type FunctionName = keyof typeof FUNCTIONS;

export const SCHEDULES = { schedule: 'rate(1 minute)', rollup: 'rate(5 minutes)' } as const;

/** The table stream's event source. */
export const STREAM = { batchSize: 100, batchWindow: 1, retries: 10 } as const;

export const BUS_SOURCE = 'ceasewire';

/** How long rows that nobody needs for ever are kept, in days. */
export const KEPT_DAYS = { offTopic: 30, copyKey: 8, tombstone: 90 } as const;
