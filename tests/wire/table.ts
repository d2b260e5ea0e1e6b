/** A DynamoDB in process with the product's table, on the loopback, for wire tests. */
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { answerDirectly } from '../../local/emulators/table-direct.ts';
import { openDoor } from '../../local/emulators/table-door.ts';
import { createTableInput, documentClient } from '../../shared/index/index.ts';

export const TABLE = 'ceasewire';

export interface WireTable {
  readonly client: DynamoDBDocumentClient;
  readonly endpoint: string;
  /** Every row, to look behind the product's back. */
  rows(): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** @param direct without a socket between: for tests of many calls that are about rows, not about the protocol. */
export async function openWireTable({ direct = false } = {}): Promise<WireTable> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const dynamo = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await dynamo.send(new CreateTableCommand(createTableInput(TABLE)));
  // Until then it is not there for those who write.
  while (!(await isActive(dynamo))) await setTimeout(1);
  if (direct) answerDirectly(dynamo, openDoor(server));
  const client = documentClient(dynamo);
  return {
    client,
    endpoint,
    async rows() {
      const rows: Record<string, unknown>[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new ScanCommand({ TableName: TABLE, ...(start ? { ExclusiveStartKey: start } : {}) }),
        );
        rows.push(...(page.Items ?? []));
        start = page.LastEvaluatedKey;
      } while (start);
      return rows;
    },
    async close() {
      dynamo.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function isActive(dynamo: DynamoDBClient): Promise<boolean> {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: TABLE }));
  return Table?.TableStatus === 'ACTIVE';
}
