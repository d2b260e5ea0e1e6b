/** What a handler needs to know of its surroundings, and the clients it speaks through. */
import type { Worker } from 'node:worker_threads';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Parser } from '../shared/fetching/index.ts';
import type { Instant, Registry } from '../shared/model/index.ts';
import type { Analyser } from '../shared/steps/analyse.ts';
import type { Count } from '../shared/steps/ports.ts';
import type { QueueName } from '../shared/topology.ts';

export interface Config {
  readonly tableName: string;
  readonly bucketName: string;
  readonly queueUrls: Readonly<Record<QueueName, string>>;
  /** Where a handler puts a message that can never be handled. */
  readonly deadLetterUrls: Readonly<Record<DeadLetterName, string>>;
  readonly busName: string;
}

/** Every queue has its own; `announce` is the stream's. */
export type DeadLetterName = QueueName | 'announce';

export interface Clients {
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly events: EventBridgeClient;
}

/** What is different at every call, or in a test. */
export interface World {
  readonly clock: () => Instant;
  readonly count: Count;
  /** 0 to 1: jitter for the next poll. */
  readonly random: () => number;
  /** Told of each message that failed and will come again. */
  readonly onFailure: (error: unknown, messageId: string) => void;
}

export interface Options {
  /** feeds.opml, read. Absent: feeds are declared by hand only. */
  readonly registry?: Registry;
  /** Lets feeds on loopback addresses be fetched. Off, but for the embedded run. */
  readonly allowLoopback?: boolean;
  /** Sent to publishers with each request: who polls, and where to complain. */
  readonly userAgent?: string;
  /** Reads texts by other rules than this version's: for tests and trials. */
  readonly analyser?: Analyser;
  /** Memory of the function, by which Lambda gives it its share of a core. Absent: a whole core. */
  readonly memoryMb?: number;
  /** Reads a body. Absent: a parser of the function's own, in worker threads. */
  readonly parse?: Parser['parse'];
  /** The first of these threads, where it was started before all else. */
  readonly thread?: Worker;
}
