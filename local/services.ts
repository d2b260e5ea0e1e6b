import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Clients, Config, DeadLetterName } from '../functions/config.ts';
import { createTableInput } from '../shared/index/schema.ts';
import { DEAD_LETTER_RETENTION, QUEUE_NAMES, QUEUES, type QueueName } from '../shared/topology.ts';
import { openBucket } from './emulators/bucket.ts';
import { openBus } from './emulators/bus.ts';
import type { QueueOptions } from './emulators/queue-model.ts';
import { openQueues, type Queues } from './emulators/queues.ts';
import type { TableStream } from './emulators/stream.ts';
import { openTable } from './emulators/table.ts';
import { answerDirectly } from './emulators/table-direct.ts';
import type { StatePaths } from './state.ts';

export const TABLE_NAME = 'ceasewire';
export const BUCKET_NAME = 'ceasewire';

/** Where the two services that others may ask listen. */
export interface Endpoints {
  readonly dynamodb: string;
  readonly s3: string;
}

/** The embedded AWS of one state. */
export interface Services {
  readonly clients: Clients;
  readonly config: Config;
  readonly endpoints: Endpoints;
  readonly queues: Queues;
  readonly stream: TableStream;
  /** Every row of the table, as DynamoDB's JSON. */
  readonly rows: Awaited<ReturnType<typeof openTable>>['rows'];
  readonly close: () => Promise<void>;
}

export const REGION = 'us-east-1';
export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

export const queueName = (name: QueueName): string => `ceasewire-${name}${QUEUES[name].fifo ? '.fifo' : ''}`;
export const deadLetterName = (name: DeadLetterName): string =>
  `ceasewire-${name}-dead${name !== 'announce' && QUEUES[name].fifo ? '.fifo' : ''}`;
export const DEAD_LETTER_NAMES: readonly DeadLetterName[] = [...QUEUE_NAMES, 'announce'];

/** The queues that the stack deploys, by the settings that it deploys them with. */
function queueOptions(): QueueOptions[] {
  const working = QUEUE_NAMES.map((name): QueueOptions => {
    const { fifo, visibility, retention, maxReceives } = QUEUES[name];
    return {
      name: queueName(name),
      fifo,
      visibility,
      retention,
      maxReceives,
      deadLetter: deadLetterName(name),
    };
  });
  const dead = DEAD_LETTER_NAMES.map((name): QueueOptions => {
    const called = deadLetterName(name);
    return { name: called, fifo: called.endsWith('.fifo'), visibility: 30, retention: DEAD_LETTER_RETENTION };
  });
  return [...working, ...dead];
}

/**
 * Opens table, bucket, queues and bus on the files of a state, and clients that speak to them.
 * @param port of the table's endpoint; the bucket takes the next one. Absent: any free ports.
 */
export async function openServices(options: {
  readonly paths: StatePaths;
  readonly now: () => number;
  readonly port?: number;
  /** How this process speaks to the table: `direct` (the default) or over its socket, as a deployed function would. */
  readonly transport?: 'direct' | 'socket';
}): Promise<Services> {
  const { paths, now, port } = options;
  const opened: (() => void | Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const table = await openTable({
      directory: paths.table,
      streamPath: paths.stream,
      table: createTableInput(TABLE_NAME),
      now,
      ...(port === undefined ? {} : { port }),
    });
    opened.push(table.close);
    const bucket = await openBucket({
      directory: paths.bucket,
      ...(port === undefined ? {} : { port: port + 1 }),
    });
    opened.push(bucket.close);
    const queues = openQueues({ path: paths.queues, queues: queueOptions(), now, region: REGION });
    opened.push(queues.close);
    const bus = openBus({ path: paths.bus, now });
    opened.push(bus.close);
    const endpoints = { dynamodb: table.endpoint, s3: bucket.endpoint };
    const remote = connectEndpoints(endpoints);
    if (options.transport !== 'socket') answerDirectly(remote.dynamo, table.door);
    opened.push(() => {
      remote.dynamo.destroy();
      remote.s3.destroy();
    });
    return {
      clients: { ...remote, sqs: queues.client, events: bus.client },
      config: configOf(queues.urlOf),
      endpoints,
      queues,
      stream: table.stream,
      rows: table.rows,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Clients of the two services that listen. */
export function connectEndpoints(endpoints: Endpoints): Pick<Clients, 'dynamo' | 's3'> {
  const common = { region: REGION, credentials: CREDENTIALS };
  return {
    dynamo: new DynamoDBClient({ ...common, endpoint: endpoints.dynamodb }),
    s3: new S3Client({ ...common, endpoint: endpoints.s3, forcePathStyle: true }),
  };
}

/** What the handlers are told of their surroundings, as the stack tells them. */
export function configOf(urlOf: (name: string) => string): Config {
  const working = (name: QueueName): string => urlOf(queueName(name));
  const dead = (name: DeadLetterName): string => urlOf(deadLetterName(name));
  return {
    tableName: TABLE_NAME,
    bucketName: BUCKET_NAME,
    queueUrls: { fetch: working('fetch'), story: working('story'), fold: working('fold') },
    deadLetterUrls: {
      fetch: dead('fetch'),
      story: dead('story'),
      fold: dead('fold'),
      announce: dead('announce'),
    },
    busName: 'ceasewire',
  };
}
