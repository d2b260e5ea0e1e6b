/** Sets of 32-bit words, sorted and packed, with their lowest bit as a mark that is no part of the word's identity. */

/**
 * The `limit` smallest of the words, as base64 of little-endian 32-bit words. A full pack (`limit` of them) is a sample:
 * everything up to its largest word, nothing beyond.
 */
export function packWords(words: readonly number[], limit: number): string {
  const sorted = Uint32Array.from(words).sort().slice(0, limit);
  // Every machine that runs Node is little-endian; so is the table's contract.
  return Buffer.from(sorted.buffer).toString('base64');
}

export function unpackWords(packed: string): Uint32Array {
  const bytes = Buffer.from(packed, 'base64');
  const words = new Uint32Array(bytes.length >>> 2);
  Buffer.from(words.buffer).set(bytes.subarray(0, words.byteLength));
  return words;
}

/** Words as they follow each other, the lower half of each. */
export const packOrder = (words: readonly number[]): string =>
  Buffer.from(Uint16Array.from(words).buffer).toString('base64');

function unpackOrder(packed: string): Uint16Array {
  const bytes = Buffer.from(packed, 'base64');
  const words = new Uint16Array(bytes.length >>> 1);
  Buffer.from(words.buffer).set(bytes.subarray(0, words.byteLength));
  return words;
}

/** Of the words that two texts share, the share that stands in one order in both: their longest common subsequence. */
export function sharedOrder(packedA: string, packedB: string): number {
  const [a, b] = [unpackOrder(packedA), unpackOrder(packedB)];
  const inB = new Set(b);
  const shared = new Set(a.filter((word) => inB.has(word))).size;
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries())
      next[at + 1] = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return shared === 0 ? 0 : (row.at(-1) ?? 0) / shared;
}

/** How two packs overlap, within what both cover. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  /** Words marked in one pack, and those of them that the other holds, marked or not. */
  readonly markedA: number;
  readonly markedB: number;
  readonly sharedMarkedA: number;
  readonly sharedMarkedB: number;
}

/** One merge walk over both packs. @param limit of the packs: a full one covers only up to its largest word. */
export function overlap(packA: Uint32Array, packB: Uint32Array, limit: number): Overlap {
  const until = Math.min(coverage(packA, limit), coverage(packB, limit));
  let [a, b, shared, markedA, markedB, sharedMarkedA, sharedMarkedB] = [0, 0, 0, 0, 0, 0, 0];
  let [i, j] = [0, 0];
  while (i < packA.length || j < packB.length) {
    const left = i < packA.length ? (packA[i] ?? 0) : 0x1_0000_0000;
    const right = j < packB.length ? (packB[j] ?? 0) : 0x1_0000_0000;
    if (Math.min(left, right) > until) break;
    const order = Math.floor(left / 2) - Math.floor(right / 2);
    if (order <= 0) {
      a += 1;
      i += 1;
      markedA += left & 1;
    }
    if (order >= 0) {
      b += 1;
      j += 1;
      markedB += right & 1;
    }
    if (order === 0) {
      shared += 1;
      sharedMarkedA += left & 1;
      sharedMarkedB += right & 1;
    }
  }
  return { a, b, shared, markedA, markedB, sharedMarkedA, sharedMarkedB };
}

const coverage = (pack: Uint32Array, limit: number): number =>
  pack.length < limit ? 0xffff_ffff : ((pack.at(-1) ?? 0) | 1) >>> 0;
