import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../shared/feeds/index.ts';
import type { ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string): ParsedFeed => parseFeed(new TextEncoder().encode(text));
const rss = (inside: string, attributes: string): string =>
  `<rss ${attributes}><channel><title>Northern Wire</title>${inside}</channel></rss>`;

describe('who wrote it, whoever reads it', () => {
  it.each([
    ['A. Person (me@example.org)', 'A. Person'],
    ['me@example.org (A. Person)', 'A. Person'],
    ['A. Person &lt;me@example.org&gt;', 'A. Person'],
    ['By A. Person &lt;mailto:me@example.org&gt;', 'A. Person'],
    ['me@example.org (A. Person), B. Person (you@example.org)', 'A. Person, B. Person'],
    ['&lt;a href="https://example.org/people/a"&gt;A. Person&lt;/a&gt;', 'A. Person'],
    ['me@example.org', 'me@example.org'],
    ['&lt;me@example.org&gt;', 'me@example.org'],
    ['@person', '@person'],
  ])('author of %s', (author, name) => {
    const namespace = 'version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';
    for (const element of ['dc:creator', 'author']) {
      // Of a list in one <author> feedsmith takes apart what it can.
      if (element === 'author' && author.includes('), ')) continue;
      const document = rss(`<item><title>a</title><${element}>${author}</${element}></item>`, namespace);
      expect(read(document).items[0]?.author).toBe(name);
      expect(read(document.replace('</rss>', '')).items[0]?.author).toBe(name);
    }
  });
});
