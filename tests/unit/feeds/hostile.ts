import { gzipSync } from 'node:zlib';

/** A body that is meant to do harm, or that harms by accident: what it is called, and how it is made. */
export interface Hostile {
  readonly name: string;
  readonly make: () => Uint8Array;
}

const MEGABYTE = 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rss = (inside: string): string =>
  `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const item = (inside: string): string => `<item><title>one</title>${inside}</item>`;
const text = (name: string, make: () => string): Hostile => ({ name, make: () => bytes(make()) });

/**
 * One of each kind of attack that readers of feeds are known to have fallen to, and some that came to mind.
 *
 * @param scale their size: 1 as they are named, less for a test that runs often
 */
export function hostileDocuments(scale = 1): readonly Hostile[] {
  const n = (count: number): number => Math.ceil(count * scale);
  const MB = n(MEGABYTE);
  return [
    text('100,000 elements deep', () =>
      rss(item(`<description>${'<b>'.repeat(n(100_000))}${'</b>'.repeat(n(100_000))}</description>`)),
    ),
    text('a million elements deep, never closed', () => `<rss><channel>${'<a>'.repeat(n(1_000_000))}`),
    text(
      '300,000 items within each other',
      () => `<rss version="2.0"><channel>${'<item>'.repeat(n(300_000))}`,
    ),
    text('100,000 end tags without a start', () => rss(`${'</b>'.repeat(n(100_000))}${item('')}`)),
    text('start tags that end tags never match', () => rss(item('<a><b></a></b>'.repeat(n(200_000))))),
    text('entities that expand a billionfold', () => {
      const levels = Array.from(
        { length: 12 },
        (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
      ).join('');
      return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${levels}]>${rss(item('<description>&l12;</description>'))}`;
    }),
    text(
      'one entity of 1 MB used 10,000 times',
      () =>
        `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(MB)}">]>${rss(item(`<description>${'&a;'.repeat(n(10_000))}</description>`))}`,
    ),
    text(
      'an entity that names a file',
      () =>
        `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('<description>&x;</description>'))}`,
    ),
    text(
      'an entity that names itself',
      () => `<!DOCTYPE rss [<!ENTITY a "&a;">]>${rss(item('<description>&a;</description>'))}`,
    ),
    text('a DTD subset that never ends', () => `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(n(200_000))}`),
    text('200,000 declarations', () => `${'<!x [>'.repeat(n(200_000))}${rss(item(''))}`),
    text('200,000 attributes on one tag', () =>
      rss(
        `<item ${Array.from({ length: n(200_000) }, (_, n) => `a${n}="${n}"`).join(' ')}><title>one</title></item>`,
      ),
    ),
    text(
      '200,000 namespaces',
      () =>
        `<rss ${Array.from({ length: n(200_000) }, (_, n) => `xmlns:n${n}="u${n}"`).join(' ')} version="2.0"><channel>${item('')}</channel></rss>`,
    ),
    text('the same attribute 200,000 times', () =>
      rss(`<item ${'a="1" '.repeat(n(200_000))}><title>one</title></item>`),
    ),
    text('an attribute of 10 MB', () => rss(`<item a="${'x'.repeat(10 * MB)}"><title>one</title></item>`)),
    text('a quote that never closes', () => rss(`<item a="${'<b c='.repeat(n(500_000))}`)),
    text('an element name of 10 MB', () => rss(`<${'x'.repeat(10 * MB)}>`)),
    text('a title of 10 MB', () => rss(`<item><title>${'word '.repeat(2 * MB)}</title></item>`)),
    text('a description of 14 MB of tags', () =>
      rss(item(`<description><![CDATA[${'<p>a</p>'.repeat(n(1_800_000))}]]></description>`)),
    ),
    { name: 'an item of 50 MB', make: () => new Uint8Array(Math.max(50 * MB, 16 * MEGABYTE)).fill(0x61) },
    {
      name: 'gzip that inflates to 200 MB',
      make: () => gzipSync(Buffer.alloc(Math.max(200 * MB, 16 * MEGABYTE), 0x20)),
    },
    { name: 'gzip within gzip', make: () => gzipSync(gzipSync(Buffer.alloc(50 * MB, 0x20))) },
    { name: 'gzip that breaks off', make: () => gzipSync(Buffer.from(rss(item('')))).subarray(0, 30) },
    text('240 KB of half a tag, where rss-parser stalls', () =>
      rss(item(`<description>${'&lt;'.repeat(n(60_000))}</description>`)),
    ),
    text('240 KB of open brackets in CDATA', () =>
      rss(item(`<description><![CDATA[${'<h'.repeat(n(120_000))}]]></description>`)),
    ),
    text('100,000 CDATA sections that never end', () =>
      rss(item(`<description>${'<![CDATA['.repeat(n(100_000))}`)),
    ),
    text('100,000 comments that never end', () =>
      rss(item(`<description>${'<!--'.repeat(n(100_000))}</description>`)),
    ),
    text(
      'XHTML content of unclosed CDATA',
      () =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>one</title><content type="xhtml"><div>${'<![CDATA[x]]>'.repeat(n(50_000))}</div></content></entry></feed>`,
    ),
    text('a megabyte of spaces in a date', () => rss(item(`<pubDate>${' '.repeat(MB)}1</pubDate>`))),
    text('a date of a megabyte of digits', () => rss(item(`<pubDate>${'1'.repeat(MB)}</pubDate>`))),
    text('an author of a megabyte of brackets', () => rss(item(`<author>${'('.repeat(MB)}</author>`))),
    text('an author of a megabyte of spaces', () => rss(item(`<author>a${' '.repeat(MB)}@</author>`))),
    text('a language of a megabyte of hyphens', () =>
      rss(`<language>en${'-a'.repeat(n(MEGABYTE / 2))}</language>${item('')}`),
    ),
    text('a link of a megabyte', () =>
      rss(item(`<link>http://example.org/${'a?&amp;'.repeat(n(150_000))}</link>`)),
    ),
    text(
      'a base of a megabyte',
      () =>
        `<feed xml:base="http://example.org/${'../'.repeat(n(300_000))}"><entry><title>one</title><link href="a"/></entry></feed>`,
    ),
    text('100,000 relative links in a text', () =>
      rss(
        `<link>http://example.org/</link>${item(`<description><![CDATA[${'<a href="x">y</a>'.repeat(n(100_000))}]]></description>`)}`,
      ),
    ),
    text('__proto__ and constructor as elements', () =>
      rss(
        item(
          '<__proto__><polluted>yes</polluted></__proto__><constructor><prototype><polluted>yes</polluted></prototype></constructor>',
        ),
      ),
    ),
    text(
      '__proto__ in JSON',
      () =>
        '{"version":"https://jsonfeed.org/version/1.1","title":"t","__proto__":{"polluted":"yes"},"items":[{"id":"1","title":"one","__proto__":{"polluted":"yes"}}]}',
    ),
    text('JSON 100,000 lists deep', () => `${'['.repeat(n(100_000))}${']'.repeat(n(100_000))}`),
    text('JSON 100,000 objects deep', () => `${'{"items":'.repeat(n(100_000))}1${'}'.repeat(n(100_000))}`),
    text(
      'ninjs with associations 20,000 deep',
      () =>
        `${'{"uri":"urn:a","associations":{"a":'.repeat(n(20_000))}{"uri":"urn:b"}${'}}'.repeat(n(20_000))}`,
    ),
    text(
      'NewsML-G2 of 100,000 items',
      () =>
        `<newsMessage>${'<itemSet>'}${'<newsItem guid="a"><contentMeta><headline>h</headline></contentMeta></newsItem>'.repeat(n(100_000))}</itemSet></newsMessage>`,
    ),
    text(
      'NewsML-G2 with 100,000 groups within each other',
      () => `<packageItem guid="a"><groupSet>${'<group>'.repeat(n(100_000))}</groupSet></packageItem>`,
    ),
    text(
      'a sitemap of 200,000 pages',
      () => `<urlset>${'<url><loc>http://example.org/</loc></url>'.repeat(n(200_000))}</urlset>`,
    ),
    text(
      'NITF with 100,000 paragraphs within each other',
      () => `<nitf><body><body.content>${'<p>'.repeat(n(100_000))}a</body.content></body></nitf>`,
    ),
    text('NUL between all letters', () => rss(item('')).split('').join('\0')),
    text('nothing but NUL', () => '\0'.repeat(MB)),
    text('controls in every field', () =>
      rss(
        '<item><title>o\u0001n\u0008e\u001f</title><guid>a\u0000b</guid><link>http://example.org/\u0007</link></item>',
      ),
    ),
    text('references to no character', () =>
      rss(item('<description>&#0;&#xD800;&#x110000;&#99999999999;&#x;</description>')),
    ),
    text('text that turns around', () => rss('<item><title>\u202eone\u202d \u2066two\u2069</title></item>')),
    {
      name: 'bytes that are no encoding',
      make: () => Uint8Array.from({ length: MB }, (_, n) => 0x80 + (n % 0x80)),
    },
    { name: 'UTF-16 of odd length', make: () => Uint8Array.from([0xff, 0xfe, 0x3c, 0x00, 0x72]) },
    text('an encoding that there isn’t', () => `<?xml version="1.0" encoding="x-none"?>${rss(item(''))}`),
    text('a declaration of UTF-32 in ASCII', () => `<?xml version="1.0" encoding="utf-32"?>${rss(item(''))}`),
    text(
      'an HTML page',
      () =>
        `<!DOCTYPE html><html><head><title>News</title></head><body>${'<p>a'.repeat(n(100_000))}</body></html>`,
    ),
    text(
      'a page that asks for a human',
      () =>
        '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>',
    ),
    text(
      'a page with a password',
      () => '<html><body><form><input name="p" type="password"></form></body></html>',
    ),
    text('a comment of 10 MB before the feed', () => `<!--${'-'.repeat(10 * MB)}-->${rss(item(''))}`),
    text('half a comment', () => `<!--${' '.repeat(MB)}`),
    text('100,000 processing instructions', () => `${'<?a b?>'.repeat(n(100_000))}${rss(item(''))}`),
    text('200,000 empty items', () => rss('<item/>'.repeat(n(200_000)))),
    text('100,000 items of one letter', () => rss('<item><title>a</title></item>'.repeat(n(100_000)))),
    text('one item with 200,000 categories', () => rss(item('<category>a</category>'.repeat(n(200_000))))),
    text(
      'one entry with 200,000 links',
      () =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>one</title>${'<link href="http://example.org/"/>'.repeat(n(200_000))}</entry></feed>`,
    ),
    text(
      'base 64 of 10 MB',
      () =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>one</title><content type="application/x">${'QUJD'.repeat(n(2_500_000))}</content></entry></feed>`,
    ),
    text('a feed within a feed within a feed', () =>
      rss(item(`<description>${rss(item(rss(item(''))))}</description>`)),
    ),
    text('a megabyte of ampersands', () => rss(item(`<description>${'&'.repeat(MB)}</description>`))),
    text('a title of a megabyte of entities', () =>
      rss(`<item><title>${'&amp;lt;'.repeat(n(MEGABYTE / 8))}</title></item>`),
    ),
    text('14 MB of items of a few words', () =>
      rss(
        Array.from(
          { length: n(45_000) },
          (_, n) =>
            `<item><title>Story ${n}</title><link>http://example.org/${n}</link><guid>http://example.org/${n}</guid><pubDate>Fri, 06 Feb 2026 05:12:00 GMT</pubDate><description>${'a word &amp; another '.repeat(7)}</description></item>`,
        ).join(''),
      ),
    ),
    text('14 MB of items of 5 KB each, in escaped markup', () =>
      rss(
        item(
          `<description>${'&lt;p&gt;Delegations met for the first time, officials said on Friday.&lt;/p&gt;'.repeat(60)}</description>`,
        ).repeat(n(2_900)),
      ),
    ),
    text('14 MB of Atom entries in XHTML', () => {
      const body = '<p>Delegations <b>met</b> for the <i>first</i> time.</p>'.repeat(10);
      return `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>${`<entry><title>one</title><content type="xhtml"><div>${body}</div></content></entry>`.repeat(n(22_000))}</feed>`;
    }),
    text(
      '14 MB of JSON Feed',
      () =>
        `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[${Array.from({ length: n(60_000) }, (_, n) => `{"id":"${n}","title":"one","content_html":"${'<p>a word</p>'.repeat(14)}"}`).join(',')}]}`,
    ),
    text('14 MB of numbered characters', () =>
      rss(item(`<description>${'&#1086;&#38;'.repeat(n(1_200_000))}</description>`)),
    ),
    text(
      '14 MB of NITF paragraphs',
      () =>
        `<nitf><head><title>t</title></head><body><body.content>${'<p>a <em>b</em></p>'.repeat(n(750_000))}</body.content></body></nitf>`,
    ),
    text('nothing', () => ''),
    text('blanks', () => ' \n'.repeat(MB)),
  ];
}
