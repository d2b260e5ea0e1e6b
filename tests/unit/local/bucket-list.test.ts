import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBucket } from '../../../local/emulators/bucket.ts';
import { ENDING } from '../../../local/emulators/bucket-list.ts';
import { createArchiveKeeper } from '../../../shared/archive/index.ts';
import { asFeedId, asStoryId, type Day } from '../../../shared/model/index.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ceasewire-bucket-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function store(key: string): void {
  const path = join(directory, 'bucket', `${key}${ENDING}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '{}\nbody');
}

describe('going through the archive', () => {
  it('finds the days, and the captures of a day in their order, page after page', async () => {
    const server = await openBucket({ directory });
    const s3 = new S3Client({
      endpoint: server.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
      forcePathStyle: true,
    });
    try {
      const keeper = createArchiveKeeper(s3, 'bucket');
      expect(await keeper.listDays('stories')).toEqual([]);
      const at = (index: number): string =>
        new Date(Date.parse('2026-02-05T00:00:00Z') + index * 60_000).toISOString();
      for (let index = 1_099; index >= 0; index -= 1)
        store(`stories/2026/02/05/${index % 2 ? 'a&b' : 'c'}/${at(index)}.jsonl.gz`);
      store('stories/2026/01/31/c/2026-01-31T00:00:00.000Z.jsonl.gz');
      store('stories/2026/02/05/c/notes');
      store('analyses/story/hash.json.gz');
      expect(await keeper.listDays('stories')).toEqual(['2026-01-31', '2026-02-05']);
      const day = '2026-02-05' as Day;
      const all = await keeper.listDay('stories', day);
      expect(all.map(({ fetchedAt }) => fetchedAt)).toEqual(
        Array.from({ length: 1_100 }, (_, index) => at(index)),
      );
      const [first] = await keeper.listDay('stories', day, asFeedId('c'));
      expect(first?.fetchedAt).toBe(at(0));
      const [key = ''] = await keeper.listAnalyses(asStoryId('story'));
      await keeper.remove(key);
      await keeper.remove(key);
      expect(await keeper.listAnalyses(asStoryId('story'))).toEqual([]);
    } finally {
      s3.destroy();
      await server.close();
    }
  });
});
