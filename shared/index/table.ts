import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { VersionConflict } from '../model/index.ts';
import { readRows, writeRows } from './batches.ts';
import type { Key } from './keys.ts';
import { type IndexName, TABLE_SCHEMA } from './schema.ts';

/** A row as the SDK reads it: keys, attributes, and nothing known of either. */
// biome-ignore lint/suspicious/noExplicitAny: the SDK's own type of a stored value
export type Row = Record<string, any>;

/** The client that the stores expect: an absent property is an absent attribute. */
export const documentClient = (client: DynamoDBClient): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

export interface Condition {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface RangeQuery {
  readonly index?: IndexName;
  readonly partition: string;
  /** Sort keys at or after it … */
  readonly from?: string;
  /** … and at or before it. */
  readonly to?: string;
  readonly prefix?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly consistent?: boolean;
  /** One message needn't read it twice (`MessageTable`). Not with a limit. */
  readonly once?: boolean;
}

/** Sorts after every key of a prefix: the last code point, whose UTF-8 bytes are the greatest. */
export const LAST = '\u{10ffff}';

/** One table, spoken to in rows. Knows how DynamoDB is called and nothing of what the rows mean. */
export class Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;

  constructor(client: DynamoDBDocumentClient, name: string) {
    this.client = client;
    this.name = name;
  }

  async get(key: Key, consistent = true): Promise<Row | undefined> {
    const { Item } = await this.client.send(
      new GetCommand({ TableName: this.name, Key: { ...key }, ConsistentRead: consistent }),
    );
    return Item;
  }

  /** @throws VersionConflict where the condition doesn't hold. */
  async put(row: Row & Key, condition?: Condition): Promise<void> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.name,
          Item: row,
          ...(condition === undefined ? {} : conditionInput(condition)),
        }),
      );
    } catch (error) {
      throw asConflict(error, row);
    }
  }

  /** Overwrites a row. @returns what stood there. */
  async exchange(row: Row & Key): Promise<Row | undefined> {
    const { Attributes } = await this.client.send(
      new PutCommand({ TableName: this.name, Item: row, ReturnValues: 'ALL_OLD' }),
    );
    return Attributes;
  }

  async delete(key: Key): Promise<void> {
    await this.client.send(new DeleteCommand({ TableName: this.name, Key: { pk: key.pk, sk: key.sk } }));
  }

  /** All rows of a range, page after page. */
  async *query(query: RangeQuery): AsyncGenerator<Row> {
    let start: Row | undefined;
    let left = query.limit;
    do {
      const { Items = [], LastEvaluatedKey } = await this.client.send(
        new QueryCommand({
          TableName: this.name,
          ...queryInput(query),
          ...(left === undefined ? {} : { Limit: left }),
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        }),
      );
      yield* Items;
      if (left !== undefined) left -= Items.length;
      start = LastEvaluatedKey;
    } while (start !== undefined && (left === undefined || left > 0));
  }

  async queryAll(query: RangeQuery): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const row of this.query(query)) rows.push(row);
    return rows;
  }

  /** A row whose key sorts last in its partition: with none there, one request can tell that nothing else is (`MessageTable`). */
  async getLast(key: Key): Promise<Row | undefined> {
    return this.get(key);
  }

  /** Says that rows come into a partition only after some of another, which lead to them (`MessageTable`). */
  isLedTo(_partition: string, _from: string): void {}

  /** The rows of the keys, in their order; absent ones are left out. Keys may repeat. */
  async getAll(keys: readonly Key[], consistent = false): Promise<Row[]> {
    const unique = [...new Map(keys.map((key) => [`${key.pk}\0${key.sk}`, key])).values()];
    const found = new Map<string, Row>();
    for (const row of await readRows(this.client, this.name, unique, consistent))
      found.set(`${row['pk']}\0${row['sk']}`, row);
    return keys.flatMap((key) => found.get(`${key.pk}\0${key.sk}`) ?? []);
  }

  /**
   * Overwrites rows and removes others, each of them right by itself: it may end with some of it done. In one request
   * for up to 25, since a further one costs a function more than a further row does.
   */
  async writeAll(rows: readonly (Row & Key)[], gone: readonly Key[]): Promise<void> {
    const [row] = rows;
    const [key] = gone;
    if (rows.length + gone.length > 1) await writeRows(this.client, this.name, rows, gone);
    else if (row !== undefined) await this.put(row);
    else if (key !== undefined) await this.delete(key);
  }
}

function queryInput(query: RangeQuery) {
  const schema = TABLE_SCHEMA.indexes.find(({ name }) => name === query.index) ?? TABLE_SCHEMA;
  const from = query.prefix ?? query.from;
  const to = query.prefix === undefined ? query.to : `${query.prefix}${LAST}`;
  const bounds = {
    ...(from === undefined ? {} : { ':from': from }),
    ...(to === undefined ? {} : { ':to': to }),
  };
  const range =
    from !== undefined && to !== undefined
      ? ' AND #sk BETWEEN :from AND :to'
      : from !== undefined
        ? ' AND #sk >= :from'
        : to !== undefined
          ? ' AND #sk <= :to'
          : '';
  return {
    ...(query.index === undefined ? {} : { IndexName: query.index }),
    KeyConditionExpression: `#pk = :pk${range}`,
    ExpressionAttributeNames: { '#pk': schema.partitionKey, ...(range ? { '#sk': schema.sortKey } : {}) },
    ExpressionAttributeValues: { ':pk': query.partition, ...bounds },
    ScanIndexForward: !query.newestFirst,
    ConsistentRead: query.consistent ?? false,
  };
}

export function conditionInput(condition: Condition) {
  return {
    ConditionExpression: condition.expression,
    ...(condition.names ? { ExpressionAttributeNames: { ...condition.names } } : {}),
    ...(condition.values ? { ExpressionAttributeValues: { ...condition.values } } : {}),
  };
}

/** Whether DynamoDB refused a write because of its condition. */
export const isRefused = (error: unknown): boolean => error instanceof ConditionalCheckFailedException;

function asConflict(error: unknown, key: Key): unknown {
  if (!isRefused(error)) return error;
  const facts = { pk: key.pk, sk: key.sk };
  return new VersionConflict(
    'Someone else wrote this row first; read it again and decide anew.',
    facts,
    error,
  );
}

/** The condition of compare-and-set: what stands there is the version before. */
export const isSuccessor = (version: number): Condition =>
  version === 1
    ? { expression: 'attribute_not_exists(pk)' }
    : {
        expression: '#version = :before',
        names: { '#version': 'version' },
        values: { ':before': version - 1 },
      };

/** What the table adds to a row beside what the row says. */
const OWN = new Set(['pk', 'sk', 'feedDay', 'feedSort', 'changeHour', 'changeSort', 'days', 'silent']);

/**
 * The row's own words: keys and the table's bookkeeping taken off.
 *
 * @param content what they are added to, its names keeping their order.
 */
export function contentOf<Content extends Row = Row>(row: Row, content: Content = {} as Content): Content {
  // A loop: done for each row of each page, it is a third of what an answer of the API takes.
  for (const name in row) if (!OWN.has(name)) (content as Row)[name] = row[name];
  return content;
}
