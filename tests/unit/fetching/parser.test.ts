import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { UnreadableFeed } from '../../../shared/feeds/index.ts';
import {
  createParser,
  type Parser,
  type ParserOptions,
  parseBudget,
} from '../../../shared/fetching/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FEED = bytes('<rss version="2.0"><channel><item><title>Talks open</title></item></channel></rss>');

const parsers: Parser[] = [];
const folders: string[] = [];
const open = (options?: ParserOptions): Parser => {
  const parser = createParser(options);
  parsers.push(parser);
  return parser;
};

/** A worker of a test's own, as a file. */
async function workerOf(source: string): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'ceasewire-parser-'));
  folders.push(folder);
  const file = join(folder, 'worker.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.postMessage({});\n${source}`,
  );
  return pathToFileURL(file);
}

afterEach(async () => {
  await Promise.all(parsers.splice(0).map((parser) => parser.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('the parser’s thread', () => {
  it('reads one document after another, however they are asked for', async () => {
    const parser = open();
    const feeds = await Promise.all([parser.parse(FEED), parser.parse(FEED), parser.parse(FEED)]);
    expect(feeds.map(({ items }) => items[0]?.title)).toEqual(['Talks open', 'Talks open', 'Talks open']);
  });

  it('passes on why a document is no feed, and goes on with the next', async () => {
    const parser = open();
    const refused = parser.parse(bytes('<html><head></head></html>'));
    await expect(refused).rejects.toMatchObject({ name: 'UnreadableFeed', facts: { reason: 'html' } });
    await expect(refused).rejects.toBeInstanceOf(UnreadableFeed);
    expect((await parser.parse(FEED)).items).toHaveLength(1);
  });

  it('gives a document that takes too long to the lenient reader, in another thread', async () => {
    const workerFile = await workerOf(`parentPort.on('message', ({ id, readers }) => {
      if (readers === 'all') for (;;);
      parentPort.postMessage({ id, feed: { items: [], reader: 'lenient' } });
    });`);
    const parser = open({ workerFile, budgetMs: 600 });
    expect(await parser.parse(FEED)).toMatchObject({ reader: 'lenient' });
    expect(await parser.parse(FEED)).toMatchObject({ reader: 'lenient' });
  });

  it('leaves a document with its last reader for the whole budget', async () => {
    const workerFile = await workerOf(`parentPort.on('message', ({ id, readers }) => {
      parentPort.postMessage({ id, last: true });
      setTimeout(() => parentPort.postMessage({ id, feed: { items: [], reader: readers } }), 900);
    });`);
    expect(await open({ workerFile, budgetMs: 1_200 }).parse(FEED)).toMatchObject({ reader: 'all' });
  });

  it('names a document that nobody reads in time, and one that takes all memory', async () => {
    const endless = await workerOf("parentPort.on('message', () => { for (;;); });");
    await expect(open({ workerFile: endless, budgetMs: 300 }).parse(FEED)).rejects.toMatchObject({
      facts: { reason: 'timeout' },
    });
    const greedy = await workerOf(
      "parentPort.on('message', () => { const kept = []; for (;;) kept.push(new Array(1e5).fill({})); });",
    );
    await expect(open({ workerFile: greedy, budgetMs: 9_000, heapMb: 16 }).parse(FEED)).rejects.toMatchObject(
      {
        facts: { reason: 'too_large' },
      },
    );
  });

  it('has 1.5 s of one core: more time where a function has a share of one', () => {
    expect(parseBudget(3_008)).toBe(1_500);
    expect(parseBudget(1_769)).toBe(1_500);
    expect(parseBudget(1_024)).toBeGreaterThan(2_500);
    // Ten documents that all run out of time leave a batch within its minute.
    expect(parseBudget(1_024) * 10).toBeLessThan(30_000);
  });

  it('says when its worker can’t start', async () => {
    const broken = await workerOf("throw new Error('no');");
    const missing = pathToFileURL(join(tmpdir(), 'there-is-no-such-worker.mjs'));
    for (const workerFile of [missing, broken])
      await expect(open({ workerFile, budgetMs: 300 }).parse(FEED)).rejects.toThrow();
  });

  it('reads nothing once it is closed', async () => {
    const parser = open();
    await parser.close();
    await expect(parser.parse(FEED)).rejects.toThrow(/closed/);
  });
});
