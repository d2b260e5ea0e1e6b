import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { TABLE_SCHEMA } from '../shared/index/index.ts';
import { KB, rowBytes } from '../shared/index/row-size.ts';

/** What a run of requests would be charged on demand, in write and read request units. */
export interface Capacity {
  readonly writes: number;
  readonly reads: number;
  readonly requests: number;
  /** Writes by what they wrote: `STORY/REV`, `feedDay` … */
  readonly writesBy: Readonly<Record<string, number>>;
  /** Reads by what they read: `Query EVENT`, `BatchGet COPYKEY` … */
  readonly readsBy: Readonly<Record<string, number>>;
  /** Requests, by the same names as reads and writes. */
  readonly requestsBy: Readonly<Record<string, number>>;
}

export interface Meter {
  reset(): void;
  read(): Capacity;
}

type Item = Record<string, unknown>;

/**
 * Counts what every request of the client consumes. The table's units are ConsumedCapacity as the engine reports
 * it. dynalite doesn't report what its indexes consume for a write, so that part is counted here by DynamoDB's
 * rules: an index entry that appears, disappears or changes costs 1 unit a KB, one whose key changes costs two.
 */
export function meterOf(client: DynamoDBDocumentClient, endpoint: string): Meter {
  const plain = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    }),
  );
  let writes = 0;
  let reads = 0;
  let requests = 0;
  let writesBy: Record<string, number> = {};
  let readsBy: Record<string, number> = {};
  let requestsBy: Record<string, number> = {};
  const add = (to: Record<string, number>, what: string, by: number) => {
    to[what] = (to[what] ?? 0) + by;
  };
  const addWrite = (name: string, units: number) => {
    if (units === 0) return;
    writes += units;
    writesBy[name] = (writesBy[name] ?? 0) + units;
  };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input: Record<string, unknown> = { ...args.input, ReturnConsumedCapacity: 'INDEXES' };
      const name = String(context['commandName'] ?? '');
      const isWrite = /^(Put|Update|Delete)/.test(name);
      const key = isWrite ? keyOf(input) : undefined;
      const before = key && (await read(plain, input, key));
      const result = await next({ ...args, input });
      requests += 1;
      const output: Record<string, unknown> = { ...Object(result.output) };
      const units = [output['ConsumedCapacity']]
        .flat()
        .reduce<number>((sum, used) => sum + Number(Object(used).CapacityUnits ?? 0), 0);
      if (name.startsWith('BatchWrite')) {
        // Entry rows and what is written with them, which no index shows.
        const rows: readonly Item[] = Object.values<readonly Item[]>(Object(input['RequestItems'])).flat();
        const keys = rows.map((row) => keyOf(Object(row['PutRequest'] ?? row['DeleteRequest'])));
        // By what comes first, and what is no entry.
        const kinds = keys.flatMap((key, at) => (key && (at === 0 || !isEntry(key)) ? [entityOf(key)] : []));
        const what = [...new Set(kinds)].join(' and ');
        addWrite(what, units);
        add(requestsBy, `BatchWrite ${what}`, 1);
        return result;
      }
      if (key === undefined) {
        reads += units;
        const what = `${name.replace('Command', '')} ${partitionIn(input)}`;
        add(readsBy, what, units);
        add(requestsBy, what, 1);
        return result;
      }
      add(requestsBy, `${name.replace('Command', '')} ${entityOf(key)}`, 1);
      addWrite(entityOf(key), units);
      const after = await read(plain, input, key);
      for (const index of TABLE_SCHEMA.indexes) addWrite(index.name, indexUnits(index, before, after));
      return result;
    },
    { step: 'initialize', priority: 'low', name: 'capacityMeter' },
  );
  return {
    reset() {
      writes = 0;
      reads = 0;
      requests = 0;
      writesBy = {};
      readsBy = {};
      requestsBy = {};
    },
    read: () => ({
      writes,
      reads,
      requests,
      writesBy: { ...writesBy },
      readsBy: { ...readsBy },
      requestsBy: { ...requestsBy },
    }),
  };
}

const keyOf = (input: Record<string, unknown>): Item => {
  const { pk, sk } = Object(input['Key'] ?? input['Item']);
  return { pk, sk };
};

/** The entity that a read asks for, by the first of its keys. */
function partitionIn(input: Record<string, unknown>): string {
  const [batch] = Object.values(Object(input['RequestItems']));
  const pk =
    Object(input['Key']).pk ??
    Object(input['ExpressionAttributeValues'])[':pk'] ??
    Object([Object(batch).Keys].flat()[0]).pk;
  return String(pk).split('#')[0] ?? '';
}

const entityOf = ({ pk, sk }: Item): string =>
  `${String(pk).split('#')[0]}/${isEntry({ sk }) ? 'entry' : String(sk).split('#')[0]}`;

const isEntry = ({ sk }: Item): boolean => /^\d/.test(String(sk));

async function read(client: DynamoDBDocumentClient, input: Item, key: Item): Promise<Item | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: String(input['TableName']), Key: key, ConsistentRead: true }),
  );
  return Item;
}

type Index = (typeof TABLE_SCHEMA)['indexes'][number];

function indexUnits(index: Index, before: Item | undefined, after: Item | undefined): number {
  const old = entryOf(index, before);
  const fresh = entryOf(index, after);
  if (JSON.stringify(old) === JSON.stringify(fresh)) return 0;
  const sameKey = old?.[index.partitionKey] === fresh?.[index.partitionKey];
  if (old && fresh && sameKey && old[index.sortKey] === fresh[index.sortKey])
    return Math.max(kilobytes(old), kilobytes(fresh));
  return (old ? kilobytes(old) : 0) + (fresh ? kilobytes(fresh) : 0);
}

function entryOf(index: Index, item: Item | undefined): Item | undefined {
  if (item?.[index.partitionKey] === undefined || item[index.sortKey] === undefined) return undefined;
  const shown = new Set(['pk', 'sk', index.partitionKey, index.sortKey, ...index.attributes]);
  return Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => shown.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const kilobytes = (item: Item): number => Math.ceil(rowBytes(item) / KB);
