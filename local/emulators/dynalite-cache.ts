import { createRequire } from 'node:module';

/** What is used here of dynalite's own store (4.0.0). */
interface Store {
  getTable?: (name: string, ...rest: [checkStatus: boolean, done: Done] | [done: Done]) => void;
  getItemDb?: (name: string) => ItemDb;
}
interface ItemDb {
  get: (key: string, done: Done) => void;
  put: (key: string, row: unknown, done: Done) => void;
  del: (key: string, done: Done) => void;
}
type Done = (error?: unknown, value?: unknown) => void;

/** Rows that are kept at hand: what a fold reads is mostly what it wrote a moment ago. */
const ROWS = 4_000;

/**
 * dynalite asks its disk for the table's description at every call, and for each row before it writes it, through a
 * thread each time: half of all the time of a run. This keeps both at hand. It changes the store that dynalite makes
 * next; where dynalite's insides have changed, nothing is kept and all goes on as before.
 */
export function cacheNextStore(): void {
  const internals: { create: (options: unknown) => Store } = createRequire(import.meta.url)('dynalite/db');
  const { create } = internals;
  internals.create = (options) => {
    internals.create = create;
    const store = create(options);
    keepTables(store);
    keepRows(store);
    return store;
  };
}

function keepTables(store: Store): void {
  const { getTable } = store;
  if (getTable === undefined) return;
  const active = new Map<string, unknown>();
  store.getTable = (name, ...rest) => {
    const done = rest.at(-1);
    const known = active.get(name);
    if (typeof done !== 'function') return;
    if (known !== undefined) return queueMicrotask(() => done(null, known));
    const keep: Done = (error, table) => {
      if (!error && isActive(table)) active.set(name, table);
      done(error, table);
    };
    if (rest.length === 2) getTable(name, rest[0] === true, keep);
    else getTable(name, keep);
  };
}

const isActive = (table: unknown): boolean =>
  typeof table === 'object' && table !== null && 'TableStatus' in table && table.TableStatus === 'ACTIVE';

function keepRows(store: Store): void {
  const { getItemDb } = store;
  if (getItemDb === undefined) return;
  const done = new WeakSet<ItemDb>();
  store.getItemDb = (name) => {
    const items = getItemDb(name);
    if (!done.has(items)) {
      done.add(items);
      keepRowsOf(items);
    }
    return items;
  };
}

/** Rows are never changed in place: dynalite clones before it updates. The oldest kept is let go first. */
function keepRowsOf(items: ItemDb): void {
  const { get, put, del } = items;
  const rows = new Map<string, unknown>();
  const keep = (key: string, row: unknown): void => {
    rows.delete(key);
    rows.set(key, row);
    for (const oldest of rows.keys()) {
      if (rows.size <= ROWS) break;
      rows.delete(oldest);
    }
  };
  items.get = (key, done) => {
    if (rows.has(key)) return queueMicrotask(() => done(null, rows.get(key)));
    get(key, (error, row) => {
      // Absent rows are kept, too: most writes are of new ones.
      if (!error) keep(key, row);
      done(error, row);
    });
  };
  items.put = (key, row, done) => {
    rows.delete(key);
    put(key, row, (error) => {
      if (!error) keep(key, row);
      done(error);
    });
  };
  items.del = (key, done) => {
    rows.delete(key);
    del(key, (error) => {
      if (!error) keep(key, undefined);
      done(error);
    });
  };
}
