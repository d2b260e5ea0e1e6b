import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Options } from '../../functions/config.ts';
import { DEFAULT_STATE } from '../../local/embedded.ts';
import { openWorkshop } from '../../local/workshop.ts';
import { createArchive, createArchiveKeeper } from '../../shared/archive/index.ts';
import { createHoldings, documentClient, type Holdings } from '../../shared/index/index.ts';
import type { StoryMessage } from '../../shared/messages/index.ts';
import { type Instant, InvalidInput, instant } from '../../shared/model/index.ts';
import { createQueues } from '../../shared/queues/index.ts';
import type { ReplayPorts } from '../../shared/steps/index.ts';
import { type ConnectOptions, readStackOutputs } from '../connect.ts';
import { waitUntilThrough } from './settle.ts';

/** Where a replay takes texts from and sends them to. */
export interface ReplayTarget extends ReplayPorts {
  readonly holdings: Holdings;
  readonly now: Instant;
  /** Where a stopped replay is remembered. */
  readonly progressPath: string;
  /** Texts a second, unless the caller says otherwise; absent: as fast as they are done. */
  readonly rate?: number;
  /** Embedded: returns when they are indexed. On AWS: when the queue has them. */
  readonly send: (messages: readonly StoryMessage[]) => Promise<void>;
  /** Waits until all that was sent is indexed. @param onWaiting is told how many messages still wait. */
  readonly settle: (signal: AbortSignal, onWaiting: (messages: number) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openReplayTarget(
  options: ConnectOptions,
  rules: Pick<Options, 'analyser'> = {},
): Promise<ReplayTarget> {
  return options.stack === undefined
    ? openEmbeddedTarget(options.state ?? DEFAULT_STATE, rules)
    : openStackTarget(options.stack);
}

async function openEmbeddedTarget(state: string, rules: Pick<Options, 'analyser'>): Promise<ReplayTarget> {
  const shop = await openWorkshop(state, rules);
  const { clients, config } = shop.services;
  const queues = createQueues(clients.sqs, config.queueUrls);
  return {
    archive: createArchive(clients.s3, config.bucketName),
    keeper: createArchiveKeeper(clients.s3, config.bucketName),
    holdings: createHoldings(documentClient(clients.dynamo), config.tableName),
    now: shop.now(),
    progressPath: shop.paths.replay,
    async send(messages) {
      await queues.sendStories(messages);
      await shop.drain();
    },
    async settle() {
      await shop.drain();
      await shop.rollUp();
    },
    close: shop.close,
  };
}

/**
 * Fold indexes some five stories on topic a second, one text in ten is one, and what the feeds bring meanwhile must not
 * wait behind a replay.
 */
const STACK_RATE = 20;
const LOOK_EVERY_MS = 10_000;

async function openStackTarget(name: string): Promise<ReplayTarget> {
  const outputs = await readStackOutputs(name);
  const [{ DynamoDBClient }, { S3Client }, { SQSClient }] = await Promise.all([
    import('@aws-sdk/client-dynamodb'),
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/client-sqs'),
  ]);
  const output = (key: string): string => {
    const value = outputs.get(key);
    if (value === undefined)
      throw new InvalidInput(
        `The stack ${name} has no output ${key}. Is it Ceasewire's? If so, deploy it again with this version.`,
        { stack: name, output: key },
      );
    return value;
  };
  const [tableName, bucket] = [output('TableName'), output('BucketName')];
  const [story, fold] = [output('StoryQueueUrl'), output('FoldQueueUrl')];
  const [dynamo, s3, sqs] = [new DynamoDBClient({}), new S3Client({}), new SQSClient({})];
  return {
    archive: createArchive(s3, bucket),
    keeper: createArchiveKeeper(s3, bucket),
    holdings: createHoldings(documentClient(dynamo), tableName),
    now: instant(Date.now()),
    progressPath: join(DEFAULT_STATE, `replay-${name}.json`),
    rate: STACK_RATE,
    send: createQueues(sqs, { story }).sendStories,
    settle: (signal, onWaiting) =>
      waitUntilThrough(
        [() => depthOf(sqs, story), () => depthOf(sqs, fold)],
        signal,
        // A stop ends the wait; that is not an error.
        () => sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined),
        onWaiting,
      ),
    async close() {
      dynamo.destroy();
      s3.destroy();
      sqs.destroy();
    },
  };
}

async function depthOf(sqs: SQSClient, url: string): Promise<number> {
  const { GetQueueAttributesCommand } = await import('@aws-sdk/client-sqs');
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
}
