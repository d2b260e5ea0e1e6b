import type { Image } from '../local/emulators/table-door.ts';
import { TABLE_SCHEMA } from '../shared/index/index.ts';

/** DynamoDB's own share of each row, and of each index entry, in the storage that is billed. */
const OVERHEAD = 100;
/** Rows that expire within so many days are called passing. */
const PASSING_DAYS = 31;

/**
 * Bytes that rows take up in the storage that is billed, with their index entries, by the developer guide's rules of
 * item sizes: names and texts as UTF-8, numbers about half a byte a digit, 3 bytes a list or map and 1 an element.
 */
export function storedBytes(
  rows: readonly Image[],
  now: number,
): { readonly kept: number; readonly passing: number } {
  let [kept, passing] = [0, 0];
  for (const row of rows) {
    const bytes = OVERHEAD + sizeOf(row) + indexBytes(row);
    const expiresAt = Number(Object(row['expiresAt']).N ?? Number.POSITIVE_INFINITY);
    if (expiresAt * 1_000 < now + PASSING_DAYS * 24 * 3_600_000) passing += bytes;
    else kept += bytes;
  }
  return { kept, passing };
}

export const sizeOf = (attributes: object): number =>
  Object.entries(attributes).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value),
    0,
  );

function valueSize(value: unknown): number {
  const [kind, held] = Object.entries(Object(value))[0] ?? [];
  if (kind === 'S') return Buffer.byteLength(String(held));
  if (kind === 'N') return Math.ceil(String(held).length / 2) + 1;
  // Base64 in the emulator's own files, bytes in the table.
  if (kind === 'B') return typeof held === 'string' ? Math.ceil((held.length * 3) / 4) : Object(held).length;
  if (kind === 'M') return 3 + Object.keys(Object(held)).length + sizeOf(Object(held));
  if (kind === 'L' && Array.isArray(held))
    return 3 + held.length + held.reduce<number>((sum, one) => sum + valueSize(one), 0);
  if (Array.isArray(held)) return held.reduce<number>((sum, one) => sum + Buffer.byteLength(String(one)), 3);
  return 1;
}

function indexBytes(row: Image): number {
  let bytes = 0;
  for (const { partitionKey, sortKey, attributes } of TABLE_SCHEMA.indexes) {
    if (row[partitionKey] === undefined) continue;
    const names = [TABLE_SCHEMA.partitionKey, TABLE_SCHEMA.sortKey, partitionKey, sortKey, ...attributes];
    const entry = Object.fromEntries(names.flatMap((name) => (name in row ? [[name, row[name]]] : [])));
    bytes += OVERHEAD + sizeOf(entry);
  }
  return bytes;
}
