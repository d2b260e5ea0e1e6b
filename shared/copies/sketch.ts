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
  const [endA, endB] = [lengthWithin(packA, until), lengthWithin(packB, until)];
  let [markedA, markedB, shared, sharedMarkedA, sharedMarkedB] = [0, 0, 0, 0, 0];
  let [i, j] = [0, 0];
  for (const word of packA.subarray(0, endA)) markedA += word & 1;
  for (const word of packB.subarray(0, endB)) markedB += word & 1;
  while (i < endA && j < endB) {
    const left = packA[i] ?? 0;
    const right = packB[j] ?? 0;
    const order = (left >>> 1) - (right >>> 1);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
    if (order === 0) {
      shared += 1;
      sharedMarkedA += left & 1;
      sharedMarkedB += right & 1;
    }
  }
  return { a: endA, b: endB, shared, markedA, markedB, sharedMarkedA, sharedMarkedB };
}

/** How many words of a pack are at most `until`. */
function lengthWithin(pack: Uint32Array, until: number): number {
  let length = pack.length;
  while (length > 0 && (pack[length - 1] ?? 0) > until) length -= 1;
  return length;
}

const coverage = (pack: Uint32Array, limit: number): number =>
  pack.length < limit ? 0xffff_ffff : ((pack.at(-1) ?? 0) | 1) >>> 0;
