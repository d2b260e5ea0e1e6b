import { afterAll, beforeAll } from 'vitest';
import { createEventStore, createReader, createStoryStore, type Reader } from '../../shared/index/index.ts';
import type { Instant } from '../../shared/model/index.ts';
import { NOON } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

/** A table of the test file's own, who writes to it and who reads it, at a time that a test may set. */
export function useReaderTable() {
  let opened: { readonly table: WireTable; readonly reader: Reader } | undefined;
  let now: Instant = NOON;
  beforeAll(async () => {
    const table = await openWireTable({ direct: true });
    opened = { table, reader: createReader(table.client, TABLE, { now: () => now }) };
  });
  afterAll(() => opened?.table.close());
  const wire = () => {
    if (opened === undefined)
      throw new Error('The table is opened before the tests, not while they are named.');
    return opened;
  };
  return {
    get client() {
      return wire().table.client;
    },
    get reader() {
      return wire().reader;
    },
    stories: () => createStoryStore(wire().table.client, TABLE),
    events: () => createEventStore(wire().table.client, TABLE),
    now: () => now,
    setNow: (at: Instant) => {
      now = at;
    },
  };
}
