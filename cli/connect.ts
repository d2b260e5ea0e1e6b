import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Command } from 'commander';
import { DEFAULT_STATE, openEmbedded } from '../local/embedded.ts';
import { createArchive } from '../shared/archive/index.ts';
import {
  createCopyStore,
  createCorrectionStore,
  createCountStore,
  createEventStore,
  createFeedStore,
  createReader,
  createStoryStore,
  documentClient,
  type Reader,
} from '../shared/index/index.ts';
import { type Instant, InvalidInput, instant } from '../shared/model/index.ts';
import type { ArchiveStore, CorrectPorts, FeedStore } from '../shared/steps/index.ts';

/** The index that a command asks, wherever it lies. */
export interface Connection {
  readonly reader: Reader;
  readonly feeds: FeedStore;
  readonly archive: ArchiveStore;
  /** The one thing that a command writes: what a person says of an event or story. */
  readonly corrections: CorrectPorts;
  /** The index's own time: the real one on AWS, the sample wire's where that is what was run. */
  readonly now: Instant;
  readonly close: () => Promise<void>;
}

export interface ConnectOptions {
  readonly state?: string;
  readonly stack?: string;
}

/** Gives a command the options that say which index it asks. */
export const withConnection = (command: Command): Command =>
  command
    .option('--state <dir>', 'ask what npm start left in this folder', DEFAULT_STATE)
    .option(
      '--stack <name>',
      'ask the deployed stack of this name, with your own AWS credentials and region',
    );

/** Opens the index, hands it to `work`, and closes it whatever happens. */
export async function useIndex<Result>(
  options: ConnectOptions,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection =
    options.stack === undefined ? await connectEmbedded(options.state) : await connectStack(options.stack);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** Nobody writes: all that is there may be given out, up to the clock's very instant. */
const SETTLED = { settlingMs: -1 } as const;

async function connectEmbedded(state: string | undefined): Promise<Connection> {
  const { clients, config, now, running, close } = await openEmbedded(state);
  const client = documentClient(clients.dynamo);
  return {
    reader: createReader(client, config.tableName, { now, ...(running ? {} : SETTLED) }),
    feeds: createFeedStore(client, config.tableName),
    archive: createArchive(clients.s3, config.bucketName),
    corrections: correctPorts(client, config.tableName, now),
    now: now(),
    close,
  };
}

const correctPorts = (client: DynamoDBDocumentClient, table: string, clock: () => Instant): CorrectPorts => ({
  corrections: createCorrectionStore(client, table, { clock }),
  copies: createCopyStore(client, table),
  stories: createStoryStore(client, table, { clock }),
  events: createEventStore(client, table, { clock }),
  counts: createCountStore(client, table),
});

/** What the stack says of itself. @throws InvalidInput where it can't be read. */
export async function readStackOutputs(name: string): Promise<ReadonlyMap<string, string>> {
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const cloudFormation = new CloudFormationClient({});
  const outputs = new Map<string, string>();
  try {
    const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: name }));
    for (const { OutputKey, OutputValue } of Stacks[0]?.Outputs ?? [])
      if (OutputKey !== undefined && OutputValue !== undefined) outputs.set(OutputKey, OutputValue);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidInput(
      `Cannot read the stack ${name}: ${reason} (are AWS credentials and region set, and is it deployed there?)`,
      { stack: name },
      cause,
    );
  } finally {
    cloudFormation.destroy();
  }
  return outputs;
}

/** Only what asks AWS loads the clients that do. */
async function connectStack(name: string): Promise<Connection> {
  const [{ DynamoDBClient }, { S3Client }] = await Promise.all([
    import('@aws-sdk/client-dynamodb'),
    import('@aws-sdk/client-s3'),
  ]);
  const outputs = await readStackOutputs(name);
  const [table, bucket] = [outputs.get('TableName'), outputs.get('BucketName')];
  if (table === undefined || bucket === undefined)
    throw new InvalidInput(`The stack ${name} has no outputs TableName and BucketName. Is it Ceasewire's?`, {
      stack: name,
    });
  const dynamo = new DynamoDBClient({});
  const s3 = new S3Client({});
  const client = documentClient(dynamo);
  const now = (): Instant => instant(Date.now());
  return {
    reader: createReader(client, table, { now }),
    feeds: createFeedStore(client, table),
    archive: createArchive(s3, bucket),
    corrections: correctPorts(client, table, now),
    now: now(),
    close: async () => {
      dynamo.destroy();
      s3.destroy();
    },
  };
}
