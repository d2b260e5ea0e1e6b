/** What stands in table and bucket and came over the bus, so that a deployment and an embedded run can be compared. */
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { FEEDS } from '../../shared/index/keys.ts';

export interface Change {
  readonly type: string;
  readonly id: string;
}

export interface Contents {
  readonly polled: number;
  /** Each row but those of feed health and counts, without the time that it was written at. */
  readonly rows: ReadonlyMap<string, string>;
  /** `captures/feed` and the like: kind, and what is the same at any time. */
  readonly objects: readonly string[];
  /** Of feeds by the time of their first capture. */
  readonly captures: readonly { readonly feedId: string; readonly fetchedAt: string }[];
  /** Ids of stories in the order in which fold wrote them. */
  readonly order: readonly string[];
}

/** Bookkeeping of when a row was written. */
const WRITTEN = new Set(['changeHour', 'changeSort']);
const HEALTH = /^(FEEDS$|FEED#|HOST#|REGISTRY|COUNTS)/;

/** Scans, which only a test may. */
export async function readContents(
  dynamo: DynamoDBClient,
  tableName: string,
  s3: S3Client,
  bucket: string,
): Promise<Contents> {
  let polled = 0;
  const rows = new Map<string, string>();
  const written: { readonly at: string; readonly id: string }[] = [];
  for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName: tableName }))
    for (const item of Items) {
      const row = unmarshall(item);
      const [pk, sk] = [String(row['pk']), String(row['sk'])];
      if (pk === FEEDS && row['state']?.fetchedAt !== undefined) polled += 1;
      if (sk === 'STORY' && row['changeSort'] !== undefined)
        written.push({ at: String(row['changeSort']), id: pk.slice('STORY#'.length) });
      if (!HEALTH.test(pk)) rows.set(`${pk} ${sk}`, canonical(row));
    }
  const objects: string[] = [];
  const captures: { feedId: string; fetchedAt: string }[] = [];
  for await (const { Contents: listed = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: bucket }))
    for (const { Key = '' } of listed) {
      const [kind = '', , , , feedId = '', name = ''] = Key.split('/');
      objects.push(kind === 'captures' ? `${kind} ${feedId} ${name.slice(25)}` : Key);
      if (kind === 'captures') captures.push({ feedId, fetchedAt: name.slice(0, 24) });
    }
  return {
    polled,
    rows,
    objects: objects.sort(),
    captures: captures.sort((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : 1)),
    order: written.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ id }) => id),
  };
}

function canonical(row: Record<string, unknown>): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key !== '' && WRITTEN.has(key)) return undefined;
    if (value instanceof Set) return [...value].sort();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Rows by kind: what a person would count. */
export function countRows({ polled, rows, objects }: Contents): Readonly<Record<string, number>> {
  const all = [...rows].map(([key, text]) => ({ sk: key.slice(key.indexOf(' ') + 1), text }));
  const count = (is: (row: { readonly sk: string; readonly text: string }) => boolean): number =>
    all.filter(is).length;
  const kind = (name: string): number => objects.filter((key) => key.startsWith(name)).length;
  return {
    'feeds polled': polled,
    stories: count(({ sk }) => sk === 'STORY'),
    'stories on topic': count(({ sk, text }) => sk === 'STORY' && text.includes('"indexedRevision"')),
    mentions: count(({ sk }) => sk.startsWith('MENTION#')),
    'copy groups': count(({ sk, text }) => sk === 'GROUP' && !text.includes('"mergedInto"')),
    events: count(({ sk, text }) => sk === 'EVENT' && !text.includes('"closed"')),
    'all rows of news': rows.size,
    'objects: captures': kind('captures'),
    'objects: texts': kind('stories/'),
    'objects: analyses': kind('analyses/'),
  };
}

export interface Compared {
  readonly what: string;
  readonly deployed: number;
  readonly embedded: number;
  readonly same: boolean;
}

export function printCompared(compared: readonly Compared[]): boolean {
  console.log(`\n${''.padEnd(34)}  deployed  embedded`);
  for (const { what, deployed, embedded, same } of compared)
    console.log(
      `${what.padEnd(34)} ${String(deployed).padStart(9)} ${String(embedded).padStart(9)}${same ? '' : '   differs'}`,
    );
  return compared.every(({ same }) => same);
}

/** Counts side by side, then whether every single row and object is the same. */
export function compareContents(deployed: Contents, embedded: Contents): Compared[] {
  const [left, right] = [countRows(deployed), countRows(embedded)];
  const counted = Object.keys(right).map((what) => ({
    what,
    deployed: left[what] ?? 0,
    embedded: right[what] ?? 0,
    same: left[what] === right[what],
  }));
  const common = [...deployed.rows].filter(([key, text]) => embedded.rows.get(key) === text).length;
  for (const [key, text] of deployed.rows)
    if (embedded.rows.get(key) !== text && process.env['CEASEWIRE_DEBUG'])
      console.log(`  ${key}\n    deployed ${text}\n    embedded ${embedded.rows.get(key)}`);
  const identical = {
    what: 'rows that are the same, word for word',
    deployed: common,
    embedded: embedded.rows.size,
    same: common === embedded.rows.size && common === deployed.rows.size,
  };
  const objects = {
    what: 'objects of the same name',
    deployed: deployed.objects.filter((key) => embedded.objects.includes(key)).length,
    embedded: embedded.objects.length,
    same: JSON.stringify(deployed.objects) === JSON.stringify(embedded.objects),
  };
  return [...counted, identical, objects];
}

/** What the bus was told, by type: each change once, however often it was delivered. */
export function compareChanges(deployed: readonly Change[], embedded: readonly Change[]): Compared[] {
  const idsOf = (changes: readonly Change[], type: string): string =>
    [...new Set(changes.filter((one) => one.type === type).map(({ id }) => id))].sort().join();
  const types = [...new Set([...deployed, ...embedded].map(({ type }) => type))].sort();
  return types.map((type) => {
    const [left, right] = [idsOf(deployed, type), idsOf(embedded, type)];
    const count = (ids: string): number => (ids === '' ? 0 : ids.split(',').length);
    return { what: `told: ${type}`, deployed: count(left), embedded: count(right), same: left === right };
  });
}
