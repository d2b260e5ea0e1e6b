import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildParseWorker } from '../../../local/parse-worker.ts';
import { createParser } from '../../../shared/fetching/index.ts';

describe("the embedded run's parser", () => {
  it('starts from a state folder that is named as people name it, from where they stand', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ceasewire-worker-'));
    const parser = createParser({
      workerFile: await buildParseWorker(relative('.', join(folder, 'worker.cjs'))),
    });
    try {
      const feed =
        '<rss version="2.0"><channel><title>W</title><item><title>Talks</title></item></channel></rss>';
      await expect(parser.parse(Buffer.from(feed))).resolves.toMatchObject({ items: [{ title: 'Talks' }] });
    } finally {
      await parser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
