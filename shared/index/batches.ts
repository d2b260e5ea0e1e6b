import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { CeasewireError } from '../model/index.ts';
import type { Key } from './keys.ts';
import type { Row } from './table.ts';

/** BatchGetItem takes no more keys at once, BatchWriteItem no more rows. */
const READ_AT_ONCE = 100;
const WRITTEN_AT_ONCE = 25;
/** Rounds of what was left unprocessed before giving up: with the waits below about 6 s, under every function's timeout. */
const ROUNDS = 8;
const FIRST_WAIT_MS = 50;

/** The rows of these keys, which mustn't repeat, in any order; absent ones are left out. */
export async function readRows(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
  consistent: boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of slices(keys, READ_AT_ONCE))
    await inRounds<Row>(
      some.map(({ pk, sk }) => ({ pk, sk })),
      table,
      'read from',
      async (asked) => {
        const { Responses, UnprocessedKeys } = await client.send(
          new BatchGetCommand({
            RequestItems: { [table]: { Keys: [...asked], ConsistentRead: consistent } },
          }),
        );
        rows.push(...(Responses?.[table] ?? []));
        return UnprocessedKeys?.[table]?.Keys ?? [];
      },
    );
  return rows;
}

type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

/** Overwrites rows and removes others, none of them twice, in any order: it may end with some of it done. */
export async function writeRows(
  client: DynamoDBDocumentClient,
  table: string,
  rows: readonly Row[],
  gone: readonly Key[],
): Promise<void> {
  const writes: readonly Write[] = [
    ...rows.map((Item) => ({ PutRequest: { Item } })),
    ...gone.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
  ];
  const write = async (asked: readonly Write[]): Promise<readonly Write[]> => {
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: [...asked] } }),
    );
    return UnprocessedItems?.[table] ?? [];
  };
  await Promise.all(slices(writes, WRITTEN_AT_ONCE).map((some) => inRounds(some, table, 'write to', write)));
}

/** What DynamoDB leaves unprocessed (throttled, or over 16 MB) is asked for again, ever more patiently. */
async function inRounds<Part>(
  parts: readonly Part[],
  table: string,
  what: string,
  ask: (parts: readonly Part[]) => Promise<readonly Part[]>,
): Promise<void> {
  let asked = parts;
  for (let round = 0; asked.length > 0; round += 1) {
    if (round === ROUNDS)
      throw new CeasewireError(`The table is too busy to ${what}; try again in a minute.`, {
        table,
        left: asked.length,
      });
    if (round > 0) await wait(FIRST_WAIT_MS * 2 ** (round - 1));
    asked = await ask(asked);
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function slices<Part>(all: readonly Part[], length: number): readonly (readonly Part[])[] {
  const found: (readonly Part[])[] = [];
  for (let start = 0; start < all.length; start += length) found.push(all.slice(start, start + length));
  return found;
}
