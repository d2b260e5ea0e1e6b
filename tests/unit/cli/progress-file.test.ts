import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readProgress, saveProgress } from '../../../cli/replay/progress-file.ts';
import { asFeedId, type Instant } from '../../../shared/model/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ceasewire-progress-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what a stopped replay leaves', () => {
  const terms = {
    since: '2026-02-05T00:00:00.000Z' as Instant,
    until: '2026-02-06T00:00:00.000Z' as Instant,
    feedId: asFeedId('a'),
    announce: true,
  };
  const before = { stories: new Map(), events: new Map() };

  it.each([[{ terms, before, rate: 5, last: 'stories/1' }], [{ terms, before }]])(
    'is read back as it was, the rate with it',
    (unfinished) => {
      const path = join(folder, 'replay.json');
      saveProgress(path, unfinished);

      expect(readProgress(path)).toEqual(unfinished);
    },
  );
});
