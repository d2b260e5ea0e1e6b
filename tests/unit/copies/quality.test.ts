import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOK_ALIKES } from '../../../bench/copies/generator.ts';
import { groupAll, makeStories, scorePairs } from '../../../bench/copies/run.ts';
import { distinct, ecbPlus, shortStories, words } from '../../../bench/copies/sources.ts';

const TEXTS = new URL('../../../../shared/data/stories/ecbplus.jsonl', import.meta.url);
/** A few texts: floors a little below what `npm run bench:copies` asks of three hundred. */
const SOURCES = 30;

describe.skipIf(!existsSync(TEXTS))('copies of real texts, among look-alikes', () => {
  it.each([
    ['long', ['another place and day']],
    ['short', LOOK_ALIKES],
  ] as const)('are told: %s texts', { timeout: 60_000 }, async (length, lookAlikes) => {
    const short = distinct(shortStories());
    const long = distinct(ecbPlus().filter(({ sentences }) => words(sentences.join(' ')) >= 150));
    const sources = (length === 'long' ? long : short).slice(0, SOURCES);
    const others = length === 'long' ? short : short.slice(SOURCES, 3 * SOURCES);
    const stories = makeStories(sources, others, lookAlikes, 1);
    const scores = scorePairs(stories, await groupAll(stories));
    for (const { kind, precision, recall } of scores) {
      if ((lookAlikes as readonly string[]).includes(kind)) continue;
      expect(precision, `${kind}: precision`).toBeGreaterThanOrEqual(0.98);
      expect(recall, `${kind}: recall`).toBeGreaterThanOrEqual(0.9);
    }
  });
});
