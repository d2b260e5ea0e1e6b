import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../shared/feeds/index.ts';
import type { ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string): ParsedFeed =>
  parseFeed(new TextEncoder().encode(text), { url: 'https://example.org/feed' });
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
const rss = (items: string): string =>
  `<rss version="2.0" ${DC}><channel><title>Northern Wire</title>${items}</channel></rss>`;

describe('an element that is empty before one that isn’t', () => {
  it.each([
    ['<title/><title>Talks open</title>', { title: 'Talks open' }],
    ['<title></title><link>https://example.org/1</link><title>Talks open</title>', { title: 'Talks open' }],
    ['<title>a</title><description/><description>They met.</description>', { summary: 'They met.' }],
  ])('doesn’t hide it: %s', (inside, found) => {
    expect(read(rss(`<item>${inside}</item>`)).items).toMatchObject([found]);
  });

  it('doesn’t hide it in Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><entry><id>n-1</id><title/><title>Talks open</title></entry></feed>`;
    expect(read(atom).items).toMatchObject([{ guid: 'n-1', title: 'Talks open' }]);
  });
});

describe('an item with nothing in it', () => {
  it.each(['<item/>', '<item />', '<item></item>', '<item> </item>'])('is counted: %s', (empty) => {
    expect(read(rss(`${empty}<item><title>Talks open</title></item>${empty}`))).toMatchObject({
      items: [{ title: 'Talks open' }],
      dropped: { no_content: 2 },
    });
    expect(read(rss(empty))).toMatchObject({ items: [], dropped: { no_content: 1 } });
  });
});

describe('RSS 1.0 whose list of items lacks some', () => {
  const item = (n: number): string =>
    `<item rdf:about="https://example.org/${n}" xml:lang="uk"><title>${n}</title><link>https://example.org/${n}</link><dc:subject>Talks</dc:subject><dcterms:issued>2026-02-06T10:00:00Z</dcterms:issued><dcterms:modified>2026-02-06T11:00:00Z</dcterms:modified></item>`;
  const rdf = (listed: string): string =>
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${DC}><channel rdf:about="https://example.org/"><title>a</title><link>https://example.org/</link><items><rdf:Seq>${listed}</rdf:Seq></items></channel>${item(1)}${item(2)}</rdf:RDF>`;

  it('loses nothing of what they say', () => {
    const { items } = read(rdf('<rdf:li resource="https://example.org/1"/>'));
    const says = {
      language: 'uk',
      categories: ['Talks'],
      published: '2026-02-06T10:00:00.000Z',
      updated: '2026-02-06T11:00:00.000Z',
    };
    expect(items).toMatchObject([
      { title: '1', ...says },
      { title: '2', ...says },
    ]);
  });
});

describe('entities that are written as text', () => {
  it('are none in names', () => {
    const names =
      '<author>O&amp;#8217;Neil</author><category>War &amp;amp; Peace</category><category><![CDATA[A &amp; B]]></category><category>AT&amp;T</category>';
    expect(read(rss(`<item><title>a</title>${names}</item>`)).items).toMatchObject([
      { author: 'O’Neil', categories: ['War & Peace', 'A & B', 'AT&T'] },
    ]);
  });
});
