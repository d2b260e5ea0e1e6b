import { describe, expect, it } from 'vitest';
import { type ParseHints, parseFeed, UnreadableFeed } from '../../../shared/feeds/index.ts';
import type { ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string, hints: ParseHints = {}): ParsedFeed =>
  parseFeed(new TextEncoder().encode(text), hints);
const rss = (inside: string, attributes = 'version="2.0"'): string =>
  `<rss ${attributes}><channel><title>Northern Wire</title><link>https://example.org/</link>${inside}</channel></rss>`;

function refusal(text: string): UnreadableFeed {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UnreadableFeed) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('RSS', () => {
  it('is read whole: item, feed, and what the feed asks for', () => {
    const feed = read(
      rss(
        `<language>en-gb</language><ttl>30</ttl><lastBuildDate>Fri, 06 Feb 2026 06:00:00 GMT</lastBuildDate>
        <item><title>Talks &amp;amp; strikes: day &lt;b&gt;two&lt;/b&gt;</title><link>/world/1</link>
        <guid isPermaLink="false">n-1</guid><pubDate>Fri, 06 Feb 2026 08:12:00 +0300</pubDate>
        <dc:creator>A. Writer</dc:creator><category>World</category><category>Talks</category>
        <description>First &lt;em&gt;lines&lt;/em&gt;.</description>
        <content:encoded><![CDATA[<p>All of it, with <a href="/more">more</a>.</p>]]></content:encoded></item>`,
        'version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
      { url: 'https://example.org/feed.xml' },
    );
    expect(feed).toMatchObject({
      format: 'rss',
      reader: 'feedsmith',
      title: 'Northern Wire',
      url: 'https://example.org/',
      language: 'en-gb',
      updated: '2026-02-06T06:00:00.000Z',
      intervalMs: 30 * 60_000,
      dropped: {},
    });
    expect(feed.items).toEqual([
      {
        guid: 'n-1',
        url: 'https://example.org/world/1',
        title: 'Talks & strikes: day two',
        published: '2026-02-06T05:12:00.000Z',
        publishedRaw: 'Fri, 06 Feb 2026 08:12:00 +0300',
        language: 'en-gb',
        author: 'A. Writer',
        summary: 'First <em>lines</em>.',
        content: '<p>All of it, with <a href="https://example.org/more">more</a>.</p>',
        categories: ['World', 'Talks'],
        subjects: [],
        pubStatus: 'usable',
      },
    ]);
  });

  it('takes the guid for the link unless it says that it isn’t', () => {
    const link = 'https://example.org/1';
    expect(read(rss(`<item><title>a</title><guid>${link}</guid></item>`)).items[0]?.url).toBe(link);
    const not = `<item><title>a</title><guid isPermaLink="false">${link}</guid></item>`;
    expect(read(rss(not)).items[0]?.url).toBeUndefined();
  });

  it('keeps an item whose date can’t be read, with the date as written', () => {
    const [item] = read(rss('<item><title>a</title><pubDate>late last night</pubDate></item>')).items;
    expect(item?.published).toBeUndefined();
    expect(item?.publishedRaw).toBe('late last night');
  });

  it('of the nineties, without a version or with items outside the channel, is read too', () => {
    expect(
      read('<rss version="0.91"><channel><title>t</title><item><title>a</title></item></channel></rss>')
        .items,
    ).toHaveLength(1);
    expect(
      read('<rss><channel><title>t</title></channel><item><title>a</title></item></rss>').items,
    ).toHaveLength(1);
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/"><title>t</title></channel><item rdf:about="https://example.org/1"><title>a</title><dc:date>2026-02-06T08:00:00+02:00</dc:date></item></rdf:RDF>';
    expect(read(rdf)).toMatchObject({
      format: 'rdf',
      items: [
        {
          guid: 'https://example.org/1',
          url: 'https://example.org/1',
          published: '2026-02-06T06:00:00.000Z',
        },
      ],
    });
  });
});

describe('Atom', () => {
  const atom = (inside: string, attributes = ''): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Northern Wire</title>${inside}</feed>`;

  it('is read with inherited base and language, and text apart from markup', () => {
    const feed = read(
      atom(
        `<entry xml:lang="uk"><id>tag:example.org,2026:1</id><title type="html">Day &amp;lt;b&amp;gt;two</title>
        <link rel="alternate" href="one"/><link rel="enclosure" href="one.mp3"/>
        <published>2026-02-06T05:12:00Z</published><updated>2026-02-06T06:12:00Z</updated>
        <author><name>A. Writer</name></author><author><name>B. Writer</name></author>
        <summary>if a &lt;b, then c</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All</p></div></content></entry>
        <entry><id>2</id><title>Two</title><updated>2026-02-06T06:12:00Z</updated></entry>`,
        'xml:base="https://example.org/world/" xml:lang="en"',
      ),
    );
    expect(feed.items[0]).toMatchObject({
      guid: 'tag:example.org,2026:1',
      url: 'https://example.org/world/one',
      title: 'Day <b>two',
      language: 'uk',
      author: 'A. Writer, B. Writer',
      published: '2026-02-06T05:12:00.000Z',
      updated: '2026-02-06T06:12:00.000Z',
      summary: 'if a &lt;b, then c',
      content: '<p>All</p>',
    });
    expect(feed.items[1]?.language).toBe('en');
    expect(feed.items[1]?.published).toBeUndefined();
  });

  it('0.3 is read with its own names and encodings', () => {
    const feed = read(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>t</title><entry><title>a</title><issued>2026-02-06T05:12:00Z</issued><content type="text/html" mode="base64">PHA+QWxsPC9wPg==</content></entry></feed>',
    );
    expect(feed.items[0]).toMatchObject({ published: '2026-02-06T05:12:00.000Z', content: '<p>All</p>' });
  });
});

describe('other formats', () => {
  it('JSON Feed', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Northern Wire',
        language: 'en',
        items: [
          {
            id: '1',
            url: 'https://example.org/1',
            content_text: 'All <of> it',
            date_published: '2026-02-06T05:12:00Z',
            tags: ['x'],
          },
        ],
      }),
    );
    expect(feed).toMatchObject({
      format: 'json-feed',
      items: [
        {
          guid: '1',
          content: 'All &lt;of> it'.replace('>', '&gt;'),
          published: '2026-02-06T05:12:00.000Z',
          categories: ['x'],
        },
      ],
    });
  });

  it('Google News sitemaps: news only, other pages counted', () => {
    const feed = read(
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://example.org/1</loc><news:news><news:publication><news:name>Northern Wire</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-02-06T05:12:00Z</news:publication_date><news:title>Talks open</news:title><news:keywords>talks, truce</news:keywords></news:news></url>
      <url><loc>https://example.org/about</loc></url></urlset>`,
    );
    expect(feed).toMatchObject({ format: 'news-sitemap', title: 'Northern Wire', dropped: { not_news: 1 } });
    expect(feed.items).toMatchObject([
      { url: 'https://example.org/1', title: 'Talks open', language: 'en', categories: ['talks', 'truce'] },
    ]);
  });

  it('are told by what is in them, not by their Content-Type', () => {
    expect(read(rss('<item><title>a</title></item>'), { contentType: 'text/html' }).format).toBe('rss');
    expect(
      read(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x">\n<rss><channel><title>t</title><item><title>a</title></item></channel></rss>',
      ).items,
    ).toHaveLength(1);
  });
});

describe('the chain of readers', () => {
  it.each([
    [
      'an entry that holds nothing but an empty author',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><author></author></entry></feed>',
    ],
    [
      'a channel that holds nothing that feedsmith knows',
      '<rss version="2.0"><channel><item><expirationDate>Thu, 01 Jan 2026 19:48:21 GMT</expirationDate></item></channel></rss>',
    ],
    ['an item whose only child is a prototype’s name', rss('<item><constructor>a</constructor></item>')],
    [
      'a feed with no more than rights in it',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><copyright>c</copyright></feed>',
    ],
  ])('only rss-parser reads %s', (_, document) => {
    expect(read(document).reader).toBe('rss-parser');
  });

  it('never gives rss-parser a field over 64 KB, in however many pieces', () => {
    const pieces = (size: number): string => `<![CDATA[${'x'.repeat(size)}]]>`.repeat(3);
    const only = '<item><constructor>a</constructor></item>';
    expect(read(rss(`<description>${pieces(20_000)}</description>${only}`)).reader).toBe('rss-parser');
    expect(read(rss(`<description>${pieces(30_000)}</description>${only}`)).reader).not.toBe('rss-parser');
  });

  it.each([
    [
      'an undeclared entity and a bare ampersand',
      rss('<item><title>War & peace &nbsp; now</title></item>').replace('</rss>', ''),
      'War & peace now',
    ],
    ['a document that is not closed', '<rss version="2.0"><channel><item><title>a</title></item>', 'a'],
    [
      'tags that overlap',
      '<rss version="2.0"><channel><item><title>a</title><description><b><i>x</b></i></description></item></channel>',
      'a',
    ],
  ])('only the lenient reader reads %s', (_, document, title) => {
    expect(read(document)).toMatchObject({ reader: 'lenient', items: [{ title }] });
  });

  it('gives the items of a feed that was cut off, but for the one that the cut went through', () => {
    const items = Array.from(
      { length: 10 },
      (_, n) => `<item><title>Story ${n}</title><link>https://example.org/${n}</link></item>`,
    );
    const whole = rss(items.join('\n'));
    for (const share of [0.3, 0.5, 0.8, 0.95]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      const feed = read(cut);
      const arrived = cut.split('</item>').length - 1;
      expect(feed.items.map(({ title }) => title)).toEqual(
        items.slice(0, arrived).map((_, n) => `Story ${n}`),
      );
      expect(feed.dropped).toEqual(
        cut.lastIndexOf('<item>') > cut.lastIndexOf('</item>') ? { broken: 1 } : {},
      );
    }
  });

  it('reads with the lenient reader alone when told so', () => {
    const document = new TextEncoder().encode(rss('<item><title>a</title></item>'));
    expect(parseFeed(document, {}, { readers: 'lenient' }).reader).toBe('lenient');
  });
});

describe('fields', () => {
  const item = (inside: string) => read(rss(`<item>${inside}</item>`)).items[0];

  it('hold no controls, and titles no markup', () => {
    expect(item('<title>o\u0000n\u0007e</title><guid>a\u0001b</guid>')).toMatchObject({
      title: 'one',
      guid: 'ab',
    });
    expect(item('<title><![CDATA[<script>alert(1)</script>Talks<br/>open]]></title>')?.title).toBe(
      'Talks open',
    );
    expect(item('<title>How the &lt;script&gt; tag works, and &lt;b&gt;style&lt;/b&gt;</title>')?.title).toBe(
      'How the <script> tag works, and style',
    );
    expect(item('<title>5 &lt; 6 and x &lt;y&gt; z</title>')?.title).toBe('5 < 6 and x <y> z');
  });

  it('hold http addresses only', () => {
    expect(item('<title>a</title><link>javascript:alert(1)</link>')?.url).toBeUndefined();
    expect(item('<title>a</title><link>//example.org/a b</link>')?.url).toBe('https://example.org/a%20b');
  });

  it.each([
    ['<p>KYIV (Reuters) - Delegations met.</p>', 'Reuters'],
    ['<p>GENEVA, Feb. 6 (Xinhua) -- Delegations met.</p>', 'Xinhua'],
    ['<p>Delegations met on Friday. (AP)</p>', 'AP'],
    ['<p>Delegations met on Friday. – AFP</p>', 'AFP'],
    ['<p>Delegations met on Friday. (Agencies via Xinhua)</p>', 'Agencies via Xinhua'],
    ['<p>Делегации встретились. Источник: ТАСС</p>', 'ТАСС'],
    ['<p>The ministry (MoD) met the press.</p>', undefined],
  ])('credit of %s', (description, credit) => {
    expect(item(`<title>a</title><description><![CDATA[${description}]]></description>`)?.credit).toBe(
      credit,
    );
  });
});

describe('what is no feed', () => {
  it.each([
    ['', 'empty', /empty/],
    [' \n ', 'empty', /empty/],
    ['<!DOCTYPE html><html><head><title>News</title></head></html>', 'html', /HTML page/],
    [
      '<html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>',
      'challenge',
      /Cloudflare asks for a human/,
    ],
    [
      '<!DOCTYPE html><html><head><title>Access denied | example.org used Cloudflare to restrict access</title></head></html>',
      'challenge',
      /turn feed readers away/,
    ],
    ['error code: 1020', 'challenge', /turn feed readers away/],
    ['<html><body><form><input type="password"></form></body></html>', 'login', /login page/],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'not_a_feed', /<svg>/],
    ['plain words', 'not_a_feed', /neither XML nor JSON/],
    ['{"hello": "world"}', 'not_a_feed', /neither JSON Feed nor ninjs/],
    ['{"version": "https://jsonfeed.org/version/1", "items": [', 'broken', /starts as JSON/],
    ['<sitemapindex/>', 'not_a_feed', /index of sitemaps/],
  ])('%s is refused by name', (body, reason, message) => {
    const error = refusal(body);
    expect(error.facts['reason']).toBe(reason);
    expect(error.message).toMatch(message);
  });

  it('is told which feed an HTML page names', () => {
    const page =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>';
    expect(refusal(page).message).toContain('/rss.xml');
  });

  it('is a body over 15 MB, packed or not', () => {
    expect(() => parseFeed(new Uint8Array(16 * 1024 * 1024))).toThrow(/over 15 MB/);
  });
});
