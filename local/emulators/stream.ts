import { isDeepStrictEqual } from 'node:util';
import { openJournal, readJournal } from './journal.ts';
import { ask, type Image, type TableDoor } from './table-door.ts';

export interface StreamRecord {
  /** From 1, in the order of writing. */
  readonly sequence: number;
  readonly name: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly at: number;
  readonly keys: Image;
  readonly before?: Image;
  readonly after?: Image;
}

type Line =
  /** About to be written; the row stood so. */
  | { readonly op: 'intent'; readonly id: number; readonly keys: Image; readonly before?: Image }
  /** Refused: the row stands as it stood. */
  | { readonly op: 'void'; readonly id: number }
  /** Written: the intent is settled. */
  | { readonly op: 'record'; readonly id: number; readonly record: StreamRecord }
  /** All up to this one have been handled. */
  | { readonly op: 'done'; readonly sequence: number };

const REWRITE_AFTER = 20_000;

export interface TableStream {
  /** A door that notes each change that goes through it. */
  readonly door: TableDoor;
  /** The oldest records that nobody has handled yet. */
  readonly read: (max: number) => readonly StreamRecord[];
  /** Says that all records up to this one have been handled. */
  readonly checkpoint: (sequence: number) => void;
  readonly pending: () => number;
  readonly close: () => void;
}

/**
 * The table's stream (NEW_AND_OLD_IMAGES), kept in a file. DynamoDB writes the row and its record in one; here the
 * row's old image is noted before the write and the record after it, and a kill between the two is mended when the
 * stream is opened again, by looking whether the row has changed. So a change may be told twice, never not at all.
 */
export async function openStream(options: {
  readonly path?: string;
  readonly door: TableDoor;
  readonly tableName: string;
  readonly keyNames: readonly string[];
  readonly now: () => number;
}): Promise<TableStream> {
  const { path, door, tableName, keyNames, now } = options;
  const records: StreamRecord[] = [];
  let sequence = 0;
  let intents = 0;
  const unsettled = new Map<number, { readonly keys: Image; readonly before?: Image }>();
  for (const line of (path === undefined ? [] : readJournal(path)) as Line[]) {
    if (line.op === 'intent') unsettled.set(line.id, line);
    else if (line.op === 'void') unsettled.delete(line.id);
    else if (line.op === 'record') {
      unsettled.delete(line.id);
      records.push(line.record);
      sequence = Math.max(sequence, line.record.sequence);
    } else {
      while (records[0] !== undefined && records[0].sequence <= line.sequence) records.shift();
      sequence = Math.max(sequence, line.sequence);
    }
  }
  const journal = path === undefined ? undefined : openJournal(path);
  const readRow = async (keys: Image): Promise<Image | undefined> => {
    const read = { TableName: tableName, Key: keys, ConsistentRead: true };
    return (await ask<{ Item?: Image }>(door, 'GetItem', read)).Item;
  };
  /** Notes the record of a change, or that there was none. */
  const settle = (id: number, keys: Image, before: Image | undefined, after: Image | undefined): void => {
    if (isDeepStrictEqual(before, after)) {
      journal?.append({ op: 'void', id } satisfies Line);
      return;
    }
    sequence += 1;
    const record: StreamRecord = {
      sequence,
      name: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
      at: now(),
      keys,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    journal?.append({ op: 'record', id, record } satisfies Line);
    records.push(record);
  };
  for (const [id, { keys, before }] of unsettled) settle(id, keys, before, await readRow(keys));
  const rewrite = (): void => {
    const lines: Line[] = [{ op: 'done', sequence: (records[0]?.sequence ?? sequence + 1) - 1 }];
    for (const record of records) lines.push({ op: 'record', id: 0, record });
    journal?.rewrite(lines);
  };
  rewrite();

  const locks = new Map<string, Promise<void>>();
  /** Rows are written one after another, so that the image before is the one that was written over. */
  const locked = async <Result>(names: readonly string[], work: () => Promise<Result>): Promise<Result> => {
    const before = names.map((name) => locks.get(name));
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (const name of names) locks.set(name, held);
    try {
      await Promise.all(before);
      return await work();
    } finally {
      release();
      for (const name of names) if (locks.get(name) === held) locks.delete(name);
    }
  };
  const keysOf = (row: Image): Image =>
    Object.fromEntries(Object.entries(row).filter(([name]) => keyNames.includes(name)));
  let writing = 0;

  return {
    door: async (request) => {
      const written = writtenRows(request.headers['x-amz-target'] ?? '', request.body, tableName);
      if (written.length === 0) return door(request);
      const rows = written.map(keysOf);
      writing += 1;
      try {
        return await locked(
          rows.map((keys) => keyNames.map((name) => JSON.stringify(keys[name])).join()),
          async () => {
            const begun = [];
            for (const keys of rows) {
              const before = await readRow(keys).catch(() => undefined);
              intents += 1;
              const id = intents;
              journal?.append({
                op: 'intent',
                id,
                keys,
                ...(before === undefined ? {} : { before }),
              } satisfies Line);
              begun.push({ id, keys, before });
            }
            const response = await door(request);
            for (const { id, keys, before } of begun)
              settle(id, keys, before, response.status === 200 ? await readRow(keys) : before);
            return response;
          },
        );
      } finally {
        writing -= 1;
      }
    },
    read: (max) => records.slice(0, max),
    checkpoint: (place) => {
      journal?.append({ op: 'done', sequence: place } satisfies Line);
      while (records[0] !== undefined && records[0].sequence <= place) records.shift();
      if (writing === 0 && journal !== undefined && journal.length > REWRITE_AFTER) rewrite();
    },
    pending: () => records.length,
    close: () => journal?.close(),
  };
}

interface Write {
  readonly TableName?: string;
  readonly Item?: Image;
  readonly Key?: Image;
  readonly RequestItems?: Readonly<
    Record<
      string,
      readonly { readonly PutRequest?: { Item: Image }; readonly DeleteRequest?: { Key: Image } }[]
    >
  >;
}

/** The rows (or their keys) that a request writes to the table. */
function writtenRows(target: string, body: string, tableName: string): Image[] {
  const operation = target.slice(target.indexOf('.') + 1);
  if (!['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'].includes(operation)) return [];
  const input: Write = JSON.parse(body);
  const rows =
    operation === 'BatchWriteItem'
      ? (input.RequestItems?.[tableName] ?? []).map((one) => one.PutRequest?.Item ?? one.DeleteRequest?.Key)
      : [input.TableName === tableName ? (input.Item ?? input.Key) : undefined];
  return rows.filter((row) => row !== undefined);
}
