import { InvalidInput } from '../model/index.ts';
import type { Position } from './cursor.ts';
import type { IndexName } from './schema.ts';
import { TABLE_SCHEMA } from './schema.ts';
import type { Row, Table } from './table.ts';

/** Rows read for one page at most: a filter that lets next to nothing through gives a short page and a cursor. */
const ROWS_A_PAGE = 2_000;
/** Buckets asked for one page at most: half a year of days, a week of hours. */
const BUCKETS_A_PAGE = 180;
/** After so many empty buckets in a row … */
const SPARSE_AFTER = 2;
/** … so many are probed at once, for a row each: an empty one costs no more so than one after another. */
const PROBED = 12;
/** Rows asked for at once where a filter may drop most. */
const FILTERED_CHUNK = 50;

/** One step of a walk: a day, a month, an hour. Several partitions are merged by their sort keys. */
export interface Bucket {
  readonly name: string;
  readonly partitions: readonly string[];
}

export interface Walk<Item> {
  readonly buckets: readonly Bucket[];
  readonly index?: IndexName;
  /** Sort keys at or after `from` and at or before `to`. */
  readonly from?: string;
  readonly to?: string;
  /** Buckets are given newest first, and each is read backwards. */
  readonly newestFirst: boolean;
  readonly limit: number;
  /** Whether `resolve` may drop many rows. */
  readonly filtered?: boolean;
  /** What each row stands for; undefined for one that isn't to be shown. */
  resolve(rows: readonly Row[], bucket: Bucket): Promise<readonly (Item | undefined)[]>;
}

export interface Walked<Item> {
  readonly items: readonly Item[];
  /** Where to go on; absent where the range is exhausted. */
  readonly next?: Position;
}

/**
 * Walks over buckets until the page is full. A position is a sort key, not a row: rows written, rewritten or removed
 * between two pages change nothing for those that stay where they are, so none of them is given twice or left out.
 *
 * @throws InvalidInput where the position lies outside of the walk.
 */
export async function walk<Item>(
  table: Table,
  plan: Walk<Item>,
  position: Position | undefined,
): Promise<Walked<Item>> {
  const start = startOf(plan, position);
  const found: { readonly item: Item; readonly at: Position }[] = [];
  let scanned = 0;
  let empty = 0;
  for (let step = start; step < plan.buckets.length; step += 1) {
    if (empty >= SPARSE_AFTER) step += await countEmpty(table, plan, plan.buckets.slice(step, step + PROBED));
    const bucket = plan.buckets[step];
    if (bucket === undefined) break;
    if (step - start >= BUCKETS_A_PAGE) return cut(found, { bucket: bucket.name });
    let bound = bucket.name === position?.bucket ? position.sort : undefined;
    for (let more = true; more; ) {
      // One more than is needed tells whether there is a next page.
      const wanted = plan.limit + 1 - found.length;
      const chunk = await readChunk(
        table,
        plan,
        bucket,
        bound,
        plan.filtered ? Math.max(wanted, FILTERED_CHUNK) : wanted,
      );
      const items = await plan.resolve(chunk.rows, bucket);
      for (const [index, row] of chunk.rows.entries()) {
        const item = items[index];
        const at = { bucket: bucket.name, sort: sortOf(plan, row) };
        bound = at.sort;
        if (item === undefined) continue;
        const last = found.at(-1);
        if (found.length === plan.limit && last) return cut(found, last.at);
        found.push({ item, at });
      }
      scanned += chunk.rows.length;
      empty = chunk.rows.length > 0 ? 0 : empty + 1;
      more = chunk.more;
      if (more && scanned >= ROWS_A_PAGE)
        return cut(found, { bucket: bucket.name, ...(bound === undefined ? {} : { sort: bound }) });
    }
  }
  return { items: found.map(({ item }) => item) };
}

/** How many of the buckets, from the first on, hold nothing. */
async function countEmpty(table: Table, plan: Walk<unknown>, buckets: readonly Bucket[]): Promise<number> {
  const probes = await Promise.all(buckets.map((bucket) => readChunk(table, plan, bucket, undefined, 1)));
  const first = probes.findIndex(({ rows }) => rows.length > 0);
  return first < 0 ? buckets.length : first;
}

const cut = <Item>(found: readonly { readonly item: Item }[], next: Position): Walked<Item> => ({
  items: found.map(({ item }) => item),
  next,
});

function startOf(plan: Walk<unknown>, position: Position | undefined): number {
  if (position === undefined) return 0;
  const start = plan.buckets.findIndex(({ name }) => name === position.bucket);
  const { sort } = position;
  const outside =
    sort !== undefined &&
    ((plan.from !== undefined && sort < plan.from) || (plan.to !== undefined && sort > plan.to));
  if (start < 0 || outside)
    throw new InvalidInput(
      'The cursor lies outside of the range that is asked for; start again without it.',
      {
        ...position,
      },
    );
  return start;
}

const sortOf = (plan: Pick<Walk<unknown>, 'index'>, row: Row): string => {
  const schema = TABLE_SCHEMA.indexes.find(({ name }) => name === plan.index) ?? TABLE_SCHEMA;
  return String(row[schema.sortKey]);
};

/** The next rows after the bound, of all the bucket's partitions in one order. */
async function readChunk(
  table: Table,
  plan: Walk<unknown>,
  bucket: Bucket,
  bound: string | undefined,
  wanted: number,
): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  const { from, to } = plan.newestFirst
    ? { from: plan.from, to: bound ?? plan.to }
    : { from: bound ?? plan.from, to: plan.to };
  // The bound itself is read again in at most one partition, and dropped.
  const limit = wanted + (bound === undefined ? 0 : 1);
  const lists = await Promise.all(
    bucket.partitions.map((partition) =>
      table.queryAll({
        ...(plan.index === undefined ? {} : { index: plan.index }),
        partition,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        newestFirst: plan.newestFirst,
        limit,
      }),
    ),
  );
  const direction = plan.newestFirst ? -1 : 1;
  const rows = lists
    .flat()
    .map((row) => ({ row, sort: sortOf(plan, row) }))
    .filter(({ sort }) => sort !== bound)
    .sort((a, b) => (a.sort < b.sort ? -direction : a.sort > b.sort ? direction : 0))
    .map(({ row }) => row);
  return {
    rows: rows.slice(0, wanted),
    more: rows.length > wanted || lists.some((list) => list.length === limit),
  };
}
