import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { CeasewireError } from '../../shared/model/index.ts';
import { cacheNextStore } from './dynalite-cache.ts';
import { type LocalServer, listenOnLoopback } from './loopback.ts';
import { openStream, type TableStream } from './stream.ts';
import { ask, type Image, openDoor, type TableDoor, TableRefusal, type TableRequest } from './table-door.ts';

export interface LocalTable extends LocalServer {
  /** For this process: the same table, without a socket between. */
  readonly door: TableDoor;
  readonly stream: TableStream;
  /** Every row, for tests and for counting. */
  readonly rows: () => Promise<readonly Image[]>;
}

/** DynamoDB's largest request, in bytes. */
const MAX_REQUEST = 16 * 1024 * 1024;

/**
 * Opens a DynamoDB with one table, its data under `directory` (absent: in memory), on the loopback.
 * The table is made where it isn't there yet.
 */
export async function openTable(options: {
  readonly directory?: string;
  readonly streamPath?: string;
  readonly table: CreateTableCommandInput;
  readonly now: () => number;
  readonly port?: number;
}): Promise<LocalTable> {
  const { directory, streamPath, table } = options;
  const tableName = table.TableName ?? '';
  cacheNextStore();
  const database = dynalite({ ...(directory === undefined ? {} : { path: directory }), createTableMs: 0 });
  const inner = openDoor(database);
  await makeTable(inner, table, directory);
  const stream = await openStream({
    ...(streamPath === undefined ? {} : { path: streamPath }),
    door: inner,
    tableName,
    keyNames: (table.KeySchema ?? []).flatMap(({ AttributeName }) => AttributeName ?? []),
    now: options.now,
  });
  const server = createServer((request, response) => {
    readRequest(request)
      .then(stream.door)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      // The caller went away, or sent too much: nobody is there to be told more.
      .catch(() => response.destroy());
  });
  const listening = await listenOnLoopback(server, options.port);
  return {
    endpoint: listening.endpoint,
    door: stream.door,
    stream,
    rows: () => scan(inner, tableName),
    close: async () => {
      await listening.close();
      stream.close();
      await closeDatabase(database);
    },
  };
}

async function makeTable(door: TableDoor, table: CreateTableCommandInput, directory?: string): Promise<void> {
  try {
    await ask(door, 'DescribeTable', { TableName: table.TableName });
    return;
  } catch (error) {
    if (!(error instanceof TableRefusal && error.code === 'ResourceNotFoundException'))
      throw new CeasewireError(
        `Cannot open the table in ${directory ?? 'memory'}. Is another ceasewire using it? Else start over with --fresh.`,
        { directory },
        error,
      );
  }
  const { StreamSpecification: _, Tags: __, ...known } = table;
  await ask(door, 'CreateTable', known);
  // Made, but not yet there: until then it can't be asked for a row.
  for (let status: string | undefined; status !== 'ACTIVE'; await sleep(2)) {
    const { Table } = await ask<{ Table?: { TableStatus?: string } }>(door, 'DescribeTable', {
      TableName: table.TableName,
    });
    status = Table?.TableStatus;
  }
}

async function scan(door: TableDoor, tableName: string): Promise<Image[]> {
  const rows: Image[] = [];
  let start: Image | undefined;
  do {
    const page: { Items?: Image[]; LastEvaluatedKey?: Image } = await ask(door, 'Scan', {
      TableName: tableName,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    });
    rows.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return rows;
}

/** dynalite closes its data only with its server: listen for a moment, then close both. */
function closeDatabase(database: ReturnType<typeof dynalite>): Promise<void> {
  return new Promise((resolve, reject) => {
    database.listen(0, '127.0.0.1', () => {
      database.close((error) => (error ? reject(error) : resolve()));
    });
  });
}

async function readRequest(request: IncomingMessage): Promise<TableRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_REQUEST) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers[name] = value;
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    body: Buffer.concat(chunks).toString(),
  };
}
