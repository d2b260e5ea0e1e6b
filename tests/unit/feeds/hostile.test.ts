import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableFeed } from '../../../shared/feeds/index.ts';
import { createParser, type Parser } from '../../../shared/fetching/index.ts';
import { measureAlone } from './alone.ts';
import { hostileDocuments } from './hostile.ts';

/** A fiftieth of their size: whole, they are measured by `npm run bench:feeds`. */
const HOSTILE = hostileDocuments(0.02);

describe('documents that mean harm', () => {
  let parser: Parser;
  beforeAll(async () => {
    parser = createParser();
    await parser.warm();
  });
  afterAll(() => parser.close());

  it('are many', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HOSTILE)('$name: ends with items or a named error', async ({ make }) => {
    const outcome = await parser
      .parse(make(), { url: 'https://example.org/feed' })
      .catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(UnreadableFeed);
      expect(outcome.message).toMatch(/[.!?)/]$/);
    } else expect(outcome).toHaveProperty('items');
    expect({}).not.toHaveProperty('polluted');
  });

  it('leave the parser alive, and its memory as it was', async () => {
    const feed = '<rss version="2.0"><channel><item><title>Talks open</title></item></channel></rss>';
    const read = await parser.parse(new TextEncoder().encode(feed));
    expect(read.items[0]?.title).toBe('Talks open');
  });

  it('never give what an entity names', async () => {
    const entity = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hosts"><!ENTITY y "grown">]>';
    const feed = `${entity}<rss version="2.0"><channel><item><title>a &y;</title><description>&x;&y;</description></item></channel></rss>`;
    const read = JSON.stringify(await parser.parse(new TextEncoder().encode(feed)));
    expect(read).not.toContain('localhost');
    expect(read).not.toContain('grown');
  });
});

/** Those that took most time or memory of all, whole; the others are measured by `npm run bench:feeds`. */
const HEAVIEST = [
  'start tags that end tags never match',
  'one entry with 200,000 links',
  'NewsML-G2 of 100,000 items',
  '14 MB of Atom entries in XHTML',
  '14 MB of NITF paragraphs',
  '14 MB of numbered characters',
  '14 MB of items of a few words',
];

describe('the heaviest documents, each in a process of its own', () => {
  it.each(HEAVIEST)('%s: ends within 2.5 s and 400 MB', { retry: 2, timeout: 60_000 }, async (name) => {
    const document = hostileDocuments().find((one) => one.name === name);
    const { ms, mb, crash } = await measureAlone(document?.make() ?? new Uint8Array());
    expect(crash).toBeUndefined();
    expect(mb).toBeGreaterThan(50);
    expect(mb).toBeLessThan(400);
    expect(ms).toBeLessThan(2_500);
  });
});
