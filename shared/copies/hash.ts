/** Hashes of words. Signed, until they are packed or written: V8 keeps those unboxed. */

/** FNV-1a over UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** murmur3's finaliser over two words and a seed: order matters. */
export function mix(a: number, b: number, seed: number): number {
  let hash =
    Math.imul(a ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
