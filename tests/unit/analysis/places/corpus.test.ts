import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readToponyms, scoreCorpus } from '../../../../bench/places-corpus.ts';

const TR_NEWS = new URL('../../../../../shared/data/places/TR-News.xml', import.meta.url);

describe.skipIf(!existsSync(TR_NEWS))('TR-News, read in place where it lies beside the project', () => {
  it('has its toponyms found and resolved within 161 km', () => {
    const { gold, precision, recall } = scoreCorpus(readToponyms(readFileSync(TR_NEWS, 'utf8')));
    expect(gold).toBeGreaterThan(1200);
    // The floor; npm run bench:places prints where it stands.
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});
