import { readFileSync } from 'node:fs';
import { dataFile } from './data-file.ts';

let words: ReadonlySet<string> | undefined;

/** Common English words that are no names, in small letters; read when first asked for, which is at the first heading in Title Case. */
export function commonWords(): ReadonlySet<string> {
  words ??= new Set(readFileSync(dataFile('common-words.txt'), 'utf8').split('\n'));
  return words;
}
