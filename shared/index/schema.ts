import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/**
 * The table as plain data: the stack deploys it, the embedded run and the tests create it. All read it here,
 * so they can't differ. Every key is a string. What the keys say is in `keys.ts`; `docs/table.md` shows all.
 */
export const TABLE_SCHEMA = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since 1970, removed by DynamoDB within days after: readers filter on it. */
  ttlAttribute: 'expiresAt',
  streamView: 'NEW_AND_OLD_IMAGES',
  indexes: [
    {
      /** Stories on topic by feed and day. Keys only: readers must see the head anyway, to know it is whole. */
      name: 'feedDay',
      partitionKey: 'feedDay',
      sortKey: 'feedSort',
      projection: 'KEYS_ONLY',
      attributes: [],
    },
    {
      /** Stories and events by the hour of their last change, with the days that an event was ever filed under. */
      name: 'changeHour',
      partitionKey: 'changeHour',
      sortKey: 'changeSort',
      projection: 'INCLUDE',
      attributes: ['days'],
    },
  ],
} as const;

export type IndexName = (typeof TABLE_SCHEMA)['indexes'][number]['name'];

/** What CreateTable takes, for the emulator and the tests. The stream and TTL are the stack's (emulators lack them). */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const { partitionKey, sortKey, indexes } = TABLE_SCHEMA;
  const keyNames = [
    partitionKey,
    sortKey,
    ...indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keyNames.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: {
        ProjectionType: index.projection,
        ...(index.attributes.length === 0 ? {} : { NonKeyAttributes: [...index.attributes] }),
      },
    })),
  };
}

const keySchema = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];
