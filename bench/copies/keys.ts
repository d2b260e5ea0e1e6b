/** Ways of choosing twelve keys a text, measured by what they find: candidates only, without a verdict. */
import { createHash } from 'node:crypto';
import { fingerprint } from '../../shared/copies/index.ts';
import type { Labelled } from './run.ts';

const LIMIT = 12;

type Choose = (text: string) => readonly string[];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const hash = (text: string, salt = ''): string =>
  createHash('md5').update(salt).update(text).digest('hex').slice(0, 16);
const triples = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(0, -2).map((_, at) => words.slice(at, at + 3).join(' '));
};

/** @param corpus texts whose document frequencies would be shipped. */
export function waysOf(corpus: readonly string[]): Readonly<Record<string, Choose>> {
  const frequency = new Map<string, number>();
  for (const text of corpus)
    for (const word of new Set(wordsOf(text))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (run: string): number =>
    run.split(' ').reduce((sum, word) => sum + Math.log(corpus.length / (frequency.get(word) ?? 0.5)), 0);
  return {
    'smallest hashes of 3 content words (ours)': (text) => fingerprint({ text }).keys,
    'smallest hashes of 3 words': (text) =>
      [...new Set(triples(text))]
        .map((run) => hash(run))
        .sort()
        .slice(0, LIMIT),
    'rarest runs of 3 words, by shipped frequencies': (text) =>
      [...new Set(triples(text))].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, LIMIT),
    'rarest sentences': (text) =>
      text
        .split(/(?<=[.!?])\s+/)
        .map((sentence) => wordsOf(sentence).join(' '))
        .filter((sentence) => sentence !== '')
        .sort((a, b) => rarity(b) / b.split(' ').length - rarity(a) / a.split(' ').length)
        .slice(0, LIMIT),
    'winnowing, windows as wide as give 12': (text) => {
      const hashes = triples(text).map((run) => hash(run));
      const width = Math.max(1, Math.ceil(hashes.length / LIMIT));
      const chosen = new Set<string>();
      for (let at = 0; at < hashes.length; at += width)
        chosen.add(hashes.slice(at, at + width).sort()[0] ?? '');
      return [...chosen].slice(0, LIMIT);
    },
    'MinHash, 12 bands of 2': (text) => {
      const runs = [...new Set(triples(text))];
      const least = (salt: string): string => runs.map((run) => hash(run, salt)).sort()[0] ?? '';
      return Array.from({ length: LIMIT }, (_, band) =>
        hash(least(`${band}a`) + least(`${band}b`), String(band)),
      );
    },
  };
}

export interface Found {
  readonly way: string;
  /** Share of copies that lead to their original, by kind. */
  readonly recall: ReadonlyMap<string, number>;
  /** Other texts that a story's keys lead to, on average. */
  readonly strangers: number;
}

export function compareWays(stories: readonly Labelled[], ways: Readonly<Record<string, Choose>>): Found[] {
  return Object.entries(ways).map(([way, choose]) => {
    const keys = new Map(stories.map(({ id, body }) => [id, choose(body)]));
    const filed = new Map<string, Labelled[]>();
    for (const story of stories)
      if (story.kind === 'original')
        for (const key of keys.get(story.id) ?? []) filed.set(key, [...(filed.get(key) ?? []), story]);
    const tally = new Map<string, { found: number; all: number }>();
    let strangers = 0;
    for (const { id, kind, truth } of stories) {
      if (kind === 'original') continue;
      const led = new Set((keys.get(id) ?? []).flatMap((key) => filed.get(key) ?? []));
      const count = tally.get(kind) ?? { found: 0, all: 0 };
      count.all += 1;
      if ([...led].some((story) => story.truth === truth)) count.found += 1;
      tally.set(kind, count);
      strangers += [...led].filter((story) => story.truth !== truth).length;
    }
    const recall = new Map([...tally].map(([kind, { found, all }]) => [kind, found / all]));
    return { way, recall, strangers: strangers / stories.length };
  });
}
