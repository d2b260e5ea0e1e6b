import { readFileSync } from 'node:fs';

/** Beside the bundle, where this was bundled; among the data, where it wasn't. */
const FILE = new URL(
  import.meta.url.endsWith('.ts') ? './data/common-words.txt' : './common-words.txt',
  import.meta.url,
);

let words: ReadonlySet<string> | undefined;

/** Common English words that are no names, in small letters; read when first asked for, which is at the first heading in Title Case. */
export function commonWords(): ReadonlySet<string> {
  words ??= new Set(readFileSync(FILE, 'utf8').split('\n'));
  return words;
}
