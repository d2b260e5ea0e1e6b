import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../shared/feeds/index.ts';
import type { Item, ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string): ParsedFeed =>
  parseFeed(new TextEncoder().encode(text), { url: 'https://example.org/world/feed.xml' });
const NAMESPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ours="http://example.org/ns"';
const rss = (inside: string): string =>
  `<rss version="2.0" ${NAMESPACES}><channel><title>Northern Wire</title><item>${inside}</item></channel></rss>`;
const atom = (inside: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Northern Wire</title><entry><id>n-1</id>${inside}</entry></feed>`;

/** The item by the usual reader, and by the one for broken documents, which must agree. */
function itemOf(document: string): Item | undefined {
  const [item] = read(document).items;
  const [again] = read(document.replace(/<\/\w+>$/, '')).items;
  expect(again).toEqual(item);
  return item;
}

describe('content that is no text', () => {
  it.each([
    ['image/png', 'iVBORw0KGgo='],
    ['image/gif', 'R0lGODlh'],
    ['application/pdf', Buffer.from([0x25, 0x50, 0xff, 0xfe, 0, 0, 0x9c]).toString('base64')],
  ])('%s is left out', (type, data) => {
    expect(
      itemOf(atom(`<title>a</title><content type="${type}">${data}</content>`))?.content,
    ).toBeUndefined();
  });

  it('but for a type unknown it may be one', () => {
    const data = Buffer.from('Делегації зустрілися.').toString('base64');
    expect(
      itemOf(atom(`<title>a</title><content type="application/x-story">${data}</content>`))?.content,
    ).toBe('Делегації зустрілися.');
  });
});

describe('when it was published', () => {
  it('is said by dc:date where the pubDate can’t be read', () => {
    const dated = '<dc:date>2026-02-06T05:12:00Z</dc:date>';
    expect(itemOf(rss(`<title>a</title><pubDate>last night</pubDate>${dated}`))).toMatchObject({
      published: '2026-02-06T05:12:00.000Z',
      publishedRaw: 'last night',
    });
    expect(
      itemOf(rss(`<title>a</title><pubDate>Thu, 05 Feb 2026 05:12:00 GMT</pubDate>${dated}`))?.published,
    ).toBe('2026-02-05T05:12:00.000Z');
  });

  it.each(['Mon, 01 Jan 0001 00:00:00 GMT', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00-05:00'])(
    'is not %s, which a program writes that has no date',
    (date) => {
      expect(itemOf(rss(`<title>a</title><pubDate>${date}</pubDate>`))?.published).toBeUndefined();
    },
  );
});

describe('an item', () => {
  it('is in the language of its title where nothing else says', () => {
    expect(itemOf(atom('<title xml:lang="uk">Перемовини</title>'))?.language).toBe('uk');
    expect(
      itemOf(atom('<title xml:lang="uk">Перемовини</title><summary xml:lang="en">Talks</summary>'))?.language,
    ).toBe('en');
    const inFeed = atom('<title xml:lang="fr">Pourparlers</title>').replace('<feed', '<feed xml:lang="uk"');
    expect(itemOf(inFeed)?.language).toBe('uk');
  });

  it('has its own description, not one of another vocabulary', () => {
    const inside =
      '<ours:description>Not this.</ours:description><description>The delegations met.</description><title>a</title>';
    expect(itemOf(rss(inside))?.summary).toBe('The delegations met.');
    const prefixed = rss(inside).replace(/(<\/?)(rss|channel|item|title|description)\b/g, '$1r:$2');
    expect(
      read(prefixed.replace('<r:rss', '<r:rss xmlns:r="http://example.org/rss"')).items[0]?.summary,
    ).toBe('The delegations met.');
  });

  it('has absolute addresses in every rendering of a picture', () => {
    const picture =
      '<img src="a.jpg" srcset="a.jpg 1x, /b,c.jpg 2x,d.jpg 3x, https://cdn.example/e.jpg?x=1&amp;amp;y=2 4x">';
    expect(itemOf(rss(`<title>a</title><description><![CDATA[${picture}]]></description>`))?.summary).toBe(
      '<img src="https://example.org/world/a.jpg" srcset="https://example.org/world/a.jpg 1x, https://example.org/b,c.jpg 2x, https://example.org/world/d.jpg 3x, https://cdn.example/e.jpg?x=1&amp;amp;y=2 4x">',
    );
  });
});

describe('what a template left', () => {
  it('is no part of a title', () => {
    expect(itemOf(rss('<title><![CDATA[Talks <?php the_title(); ?>open]]></title>'))?.title).toBe(
      'Talks open',
    );
    expect(itemOf(rss('<title>How &lt;?php begins</title>'))?.title).toBe('How <?php begins');
  });

  it('may be a link without quotes', () => {
    const text = '<a class=x href=talks/1>Talks</a> and what href=x means';
    expect(itemOf(rss(`<title>a</title><description><![CDATA[${text}]]></description>`))?.summary).toBe(
      '<a class=x href="https://example.org/world/talks/1">Talks</a> and what href=x means',
    );
  });
});

describe('a document of one Atom entry', () => {
  it('is read', () => {
    const entry =
      '<title>Talks open</title><id>n-1</id><link href="/1"/><updated>2026-02-06T05:12:00Z</updated>';
    for (const document of [
      `<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${entry}</entry>`,
      `<a:entry xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en">${entry}</a:entry>`,
    ])
      expect(read(document)).toMatchObject({
        format: 'atom',
        items: [{ guid: 'n-1', title: 'Talks open', url: 'https://example.org/1', language: 'en' }],
      });
  });

  it('is not one of a dictionary', () => {
    expect(() => read('<entry><title>talk</title></entry>')).toThrow(/no feed or wire format/);
    expect(() => read('<words><entry xmlns="http://www.w3.org/2005/Atom"/></words>')).toThrow(/no feed/);
  });
});
