import type { Key } from './keys.ts';
import { type Condition, LAST, type RangeQuery, type Row, Table } from './table.ts';

/** Rows between two sort keys, all that there are. */
interface Known {
  readonly from: string;
  readonly to: string;
  readonly rows: Map<string, Row>;
}

/**
 * The table as one message of fold sees it. A partition that it found empty is its own: ids of a story and of the events
 * that it opens are hashes of the story, so that what stands there is what this message wrote. Lists that are asked for
 * `once` stay read, with its own entries in them. Neither takes a request again.
 *
 * Where another worker has the same message, what is remembered may be overtaken: the conditions of the writes tell, and
 * the message that comes again is given a new one of these, which remembers nothing.
 */
export class MessageTable extends Table {
  private readonly known = new Map<string, Known[]>();

  override async getLast({ pk, sk }: Key): Promise<Row | undefined> {
    const query = { partition: pk, newestFirst: true, limit: 1, consistent: true };
    const [row] = await this.queryAll(query);
    if (row === undefined && !this.isOwn(pk)) this.own(pk);
    return row?.['sk'] === sk ? row : undefined;
  }

  override isLedTo(partition: string, from: string): void {
    if (this.isOwn(from) && !this.isOwn(partition)) this.own(partition);
  }

  override async get(key: Key, consistent = true): Promise<Row | undefined> {
    const known = this.knownAt(key);
    return known === undefined ? super.get(key, consistent) : known.rows.get(key.sk);
  }

  override async getAll(keys: readonly Key[], consistent = false): Promise<Row[]> {
    const asked = await super.getAll(
      keys.filter((key) => this.knownAt(key) === undefined),
      consistent,
    );
    const found = new Map(asked.map((row) => [`${row['pk']}\0${row['sk']}`, row]));
    return keys.flatMap(
      (key) => this.knownAt(key)?.rows.get(key.sk) ?? found.get(`${key.pk}\0${key.sk}`) ?? [],
    );
  }

  override async *query(query: RangeQuery): AsyncGenerator<Row> {
    let known = this.knownOf(query);
    if (known === undefined && query.once && query.limit === undefined) {
      const rows: Row[] = [];
      for await (const row of super.query(query)) rows.push(row);
      known = { ...boundsOf(query), rows: new Map(rows.map((row) => [String(row['sk']), row])) };
      this.learn(query.partition, known);
    }
    if (known === undefined) return yield* super.query(query);
    const { from, to } = boundsOf(query);
    const sorted = [...known.rows].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = sorted.flatMap(([sk, row]) => (from <= sk && sk <= to ? [row] : []));
    yield* (query.newestFirst ? rows.reverse() : rows).slice(0, query.limit);
  }

  override async put(row: Row & Key, condition?: Condition): Promise<void> {
    await super.put(row, condition);
    this.note(row, row);
  }

  override async exchange(row: Row & Key): Promise<Row | undefined> {
    const before = await super.exchange(row);
    this.note(row, row);
    return before;
  }

  override async delete(key: Key): Promise<void> {
    await super.delete(key);
    this.note(key, undefined);
  }

  override async writeAll(rows: readonly (Row & Key)[], gone: readonly Key[]): Promise<void> {
    await super.writeAll(rows, gone);
    for (const row of rows) this.note(row, row);
    for (const key of gone) this.note(key, undefined);
  }

  /** Known as a whole: it was empty when the message came. */
  private isOwn(partition: string): boolean {
    return this.knownOf({ partition }) !== undefined;
  }

  private own(partition: string): void {
    this.learn(partition, { from: '', to: LAST, rows: new Map() });
  }

  private learn(partition: string, known: Known): void {
    this.known.set(partition, [...(this.known.get(partition) ?? []), known]);
  }

  /** What is known of a whole range. An index is none of it. */
  private knownOf(query: RangeQuery): Known | undefined {
    const { from, to } = boundsOf(query);
    if (query.index !== undefined) return undefined;
    return this.known.get(query.partition)?.find((known) => known.from <= from && to <= known.to);
  }

  private knownAt({ pk, sk }: Key): Known | undefined {
    return this.knownOf({ partition: pk, from: sk, to: sk });
  }

  /** Keeps what was written, as it will be read: an absent property is an absent attribute. */
  private note({ pk, sk }: Key, row: Row | undefined): void {
    for (const { from, to, rows } of this.known.get(pk) ?? [])
      if (row === undefined) rows.delete(sk);
      else if (from <= sk && sk <= to)
        rows.set(sk, Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)));
  }
}

const boundsOf = ({ prefix, from = '', to = LAST }: RangeQuery) =>
  prefix === undefined ? { from, to } : { from: prefix, to: `${prefix}${LAST}` };
