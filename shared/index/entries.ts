import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../model/index.ts';
import type { Key } from './keys.ts';
import type { Row, Table } from './table.ts';

export interface WriterOptions {
  /** Marks what is written, so that the bus is not told: a replay. */
  readonly silent?: boolean;
  /** When it is written: what the change index is sorted by. Absent: the time of the capture that made the change. */
  readonly clock?: () => Instant;
}

export interface EntryChange {
  readonly before: readonly Key[];
  readonly beforeView: Row | undefined;
  readonly after: readonly Key[];
  readonly afterView: Row;
  /** Rows to write with them, in one request. */
  readonly beside?: readonly (Row & Key)[];
}

/** Writes the entry rows that are new or say something else, and removes those that are no longer right. */
export async function alignEntries(table: Table, change: EntryChange): Promise<void> {
  const name = ({ pk, sk }: Key): string => `${pk}\0${sk}`;
  const before = new Set(change.before.map(name));
  const after = new Set(change.after.map(name));
  const sameView = isDeepStrictEqual(defined(change.beforeView), defined(change.afterView));
  const due = change.after.filter((key) => !before.has(name(key)) || !sameView);
  const stale = new Map(change.before.filter((key) => !after.has(name(key))).map((key) => [name(key), key]));
  await table.writeAll(
    [
      ...new Map(due.map((key) => [name(key), { ...change.afterView, ...key }])).values(),
      ...(change.beside ?? []),
    ],
    [...stale.values()],
  );
}

const defined = (row: Row | undefined): Row =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== undefined));
