import { DEFAULT_STATE } from '../local/embedded.ts';
import { openWorkshop } from '../local/workshop.ts';
import { createArchive, createArchiveKeeper } from '../shared/archive/index.ts';
import {
  createCopyStore,
  createEventStore,
  createFeedStore,
  createStoryStore,
  documentClient,
} from '../shared/index/index.ts';
import { type Instant, InvalidInput, instant } from '../shared/model/index.ts';
import type { ForgetPorts } from '../shared/steps/index.ts';
import { type ConnectOptions, readStackOutputs } from './connect.ts';

/** The index and the archive in the hands of a person who takes something down. */
export interface ForgetTarget extends ForgetPorts {
  readonly now: () => Instant;
  /** Embedded: tells the bus and counts the days again. On AWS the stream and the rollup do. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Clients = Parameters<typeof documentClient>[0];

const portsOf = (
  dynamo: Clients,
  s3: Parameters<typeof createArchive>[0],
  tableName: string,
  bucket: string,
  clock: () => Instant,
): ForgetPorts => {
  const client = documentClient(dynamo);
  return {
    archive: createArchive(s3, bucket),
    keeper: createArchiveKeeper(s3, bucket),
    feeds: createFeedStore(client, tableName),
    stories: createStoryStore(client, tableName, { clock }),
    copies: createCopyStore(client, tableName),
    events: createEventStore(client, tableName, { clock }),
    count: () => undefined,
  };
};

export async function openForgetTarget(options: ConnectOptions): Promise<ForgetTarget> {
  if (options.stack === undefined) {
    const shop = await openWorkshop(options.state ?? DEFAULT_STATE);
    const { clients, config } = shop.services;
    return {
      ...portsOf(clients.dynamo, clients.s3, config.tableName, config.bucketName, shop.now),
      now: shop.now,
      async settle() {
        await shop.drain();
        await shop.rollUp();
      },
      close: shop.close,
    };
  }
  const outputs = await readStackOutputs(options.stack);
  const [tableName, bucket] = [outputs.get('TableName'), outputs.get('BucketName')];
  if (tableName === undefined || bucket === undefined)
    throw new InvalidInput(
      `The stack ${options.stack} has no outputs TableName and BucketName. Is it Ceasewire's?`,
    );
  const [{ DynamoDBClient }, { S3Client }] = await Promise.all([
    import('@aws-sdk/client-dynamodb'),
    import('@aws-sdk/client-s3'),
  ]);
  const [dynamo, s3] = [new DynamoDBClient({}), new S3Client({})];
  const now = (): Instant => instant(Date.now());
  return {
    ...portsOf(dynamo, s3, tableName, bucket, now),
    now,
    settle: async () => undefined,
    async close() {
      dynamo.destroy();
      s3.destroy();
    },
  };
}
