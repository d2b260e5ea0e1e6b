import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { parseRss } from '../../../shared/feeds/readers/feedsmith/parse-rss.ts';
import { cutPlainItems } from '../../../shared/feeds/readers/feedsmith/plain-items.ts';
import { rssFeed } from '../../../shared/feeds/readers/feedsmith/rss.ts';
import { filesBelow, hasData, readData } from './corpus.ts';
import { mutate, numbers } from './mutations.ts';

const LIMITS = { maxItems: 20_001 };
type Parse = typeof parseRss;

/** What becomes of a document by one way of parsing it; which error it is doesn't matter, the next reader is asked. */
function outcomeOf(parse: Parse, text: string): unknown {
  try {
    const { items, ...feed } = rssFeed(parse(text, LIMITS), 'https://example.org/feed');
    return { ...feed, items: [...items] };
  } catch {
    return 'refused';
  }
}

/** Whether a document was cut; either way it must be what feedsmith alone makes of it. */
function isCutAlike(text: string): boolean {
  expect(outcomeOf(parseRss, text)).toEqual(outcomeOf(parseRssFeed, text));
  return cutPlainItems(text) !== undefined;
}

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';
const feedOf = (items: string, head = '<title>t</title>', root = NAMESPACES): string =>
  `<?xml version="1.0"?>\n<rss version="2.0" ${root}><channel>${head}${items}</channel></rss>\n`;

const WORDPRESS = `<item>
  <title>Talks &#8217;resume&#8217; &amp; stall</title>
  <link>https://example.org/?p=1&amp;a=2</link>
  <comments>https://example.org/?p=1#comments</comments>
  <dc:creator><![CDATA[A. Person]]></dc:creator>
  <dc:creator> B. Person </dc:creator>
  <pubDate>Fri, 06 Feb 2026 05:12:00 +0000</pubDate>
  <category><![CDATA[World & more]]></category>
  <category></category>
  <category>War</category>
  <guid isPermaLink="false">https://example.org/?p=1</guid>
  <description><![CDATA[<p>Delegations &amp; met</p>]]></description>
  <content:encoded>
    <![CDATA[<p>Delegations met.</p>]]>
  </content:encoded>
  <wfw:commentRss>https://example.org/?p=1&feed=rss2</wfw:commentRss>
  <slash:comments>3</slash:comments>
  <enclosure url="https://example.org/a.mp3" length="1" type="audio/mpeg" />
  <author>me@example.com (A. Person)</author>
  <author>Our correspondent &amp; agencies</author>
  <author>me@example.com</author>
  <dc:date>2026-02-06T05:12:00Z</dc:date>
  <dc:subject>Talks</dc:subject>
  <source url="https://example.org/feed">Agency</source>
  <category domain="https://example.org/tags">Peace</category>
  <category/>
  <media:thumbnail width="240" height="135" url="https://example.org/a.jpg"/>
</item>`;

describe('plain items', () => {
  it('are cut out of feeds as WordPress and newspapers write them', () => {
    expect(isCutAlike(feedOf(WORDPRESS.repeat(3)))).toBe(true);
    expect(isCutAlike(feedOf(WORDPRESS.replaceAll('\n', '\r\n')))).toBe(true);
    expect(
      isCutAlike(feedOf('<item><title>a</title></item> <item><guid>https://a.example/</guid></item>')),
    ).toBe(true);
  });

  it.each([
    ['an element of another name', '<item><title>a</title><itunes:author>a</itunes:author></item>'],
    ['markup that isn’t escaped', '<item><title>a <b>c</b></title></item>'],
    ['a comment', '<item><title>a<!-- b --></title></item>'],
    ['a comment in CDATA', '<item><title><![CDATA[a<!-- b -->]]></title></item>'],
    ['CDATA beside text', '<item><title>a <![CDATA[b]]></title></item>'],
    ['two of one field', '<item><title></title><title>b</title></item>'],
    ['an attribute', '<item xml:lang="fr"><title>a</title></item>'],
    ['an attribute of a field', '<item><title type="html">a</title></item>'],
    ['text beside the fields', '<item>a<title>a</title></item>'],
    ['nothing', '<item></item>'],
    ['nothing but an empty field', '<item><title> </title></item>'],
    ['an author with more than a name and an address', '<item><author>A <a@b.example></author></item>'],
    ['an author in CDATA that is decoded', '<item><author><![CDATA[A &amp; B]]></author></item>'],
    ['an item', '<item><title>a</title><item><title>b</title></item></item>'],
    ['a field that isn’t closed', '<item><title>a</item>'],
    ['a picture of something', '<item><title>a</title><media:content url="a">b</media:content></item>'],
  ])('are none that hold %s: feedsmith reads them', (_, item) => {
    expect(isCutAlike(feedOf(item))).toBe(false);
    expect(isCutAlike(feedOf(`<item><title>first</title></item>${item}`))).toBe(false);
  });

  it.each([
    ['a prefix with another meaning', 'xmlns:dc="http://search.yahoo.com/mrss/"'],
    ['a prefix in capitals with another meaning', 'XMLNS:DC="http://search.yahoo.com/mrss/"'],
    ['a default namespace', 'xmlns="http://www.w3.org/2005/Atom"'],
    ['a declaration in other quotes', "xmlns:dc='http://search.yahoo.com/mrss/'"],
  ])('are none under %s', (_, root) => {
    expect(isCutAlike(feedOf('<item><dc:creator>a</dc:creator></item>', '<title>t</title>', root))).toBe(
      false,
    );
  });

  it('are none where a text declares a prefix, which feedsmith takes for a declaration', () => {
    const item =
      '<item><dc:creator>a</dc:creator><title>xmlns:dc="http://search.yahoo.com/mrss/"</title></item>';
    expect(isCutAlike(feedOf(item, '<title>t</title>', ''))).toBe(false);
  });

  it.each([
    ['in a comment', feedOf('<item><title>a</title></item>', '<!--')],
    ['in what is no channel', feedOf('<item><title>a</title></item>', '<image>')],
    ['behind another item', feedOf('<item><title>b</title></item>', '<item id="a"><title>a</title></item>')],
    [
      'in a field that isn’t closed',
      feedOf('<item><link>a</link></item><item><title>b</title></item>', '<title>'),
    ],
    [
      'beside the channel',
      '<rss version="2.0"><channel><title>t</title></channel><item><title>a</title></item></rss>',
    ],
    ['before the rest of the channel', feedOf('<item><title>a</title></item><title>t</title>', '')],
    [
      'in a document that is cut off',
      '<rss version="2.0"><channel><title>t</title><item><title>a</title></item>',
    ],
    ['in no RSS', '<x><channel><item><title>a</title></item></channel></rss>'],
  ])('%s are read as feedsmith reads them', (_, text) => {
    isCutAlike(text);
  });

  const piece = fc.oneof(
    fc.stringMatching(/^[ -;=?-~]{0,20}$/),
    fc.constantFrom(
      '&amp;',
      '&lt;p&gt;',
      '&#8217;',
      '&#x1F54A;',
      '&#0;',
      '&#128;',
      '&#xD800;',
      '&#99999999;',
    ),
    fc.constantFrom(
      '&nbsp;',
      '&eacute',
      '&notit;',
      '&ampamp;',
      '&',
      ';',
      'Київ',
      '停火',
      '🕊',
      '\u00a0',
      '\n',
      '\t',
      '\r\n',
    ),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const value = fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 3, arbitrary: text.map((inner) => `\n<![CDATA[${inner}<p>${inner}</p>]]>`) },
  );
  const odd = fc.constantFrom(
    '<!-- a -->',
    '<![CDATA[a]]>b',
    '<b>c</b>',
    '<br/>',
    '<?a?>',
    ']]>',
    '-->',
    '<',
  );
  const tag = fc.constantFrom(
    ...['title', 'link', 'description', 'pubDate', 'category', 'content:encoded', 'dc:creator', 'comments'],
    ...['author', 'dc:date', 'dc:subject', 'category domain="a"', 'source url="b"'],
    ...['guid', 'guid isPermaLink="false"', 'guid isPermaLink="true"'],
  );
  const person = fc
    .array(
      fc.constantFrom(
        ...[
          'me@example.com',
          'A. Person',
          '(A. Person)',
          '(A &amp;amp; B)',
          ' ',
          '(',
          ')',
          '[B]',
          '&lt;b@b.example&gt;',
        ],
        ...[
          'mailto:',
          'https://example.org',
          'www.example.org',
          ',',
          'Ж. Особа',
          '(Ж. Особа )',
          '()',
          '&amp;',
          'me@local',
        ],
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(' '));
  const field = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(tag, value) },
    fc.tuple(fc.constant('author'), person),
  );
  const write = (fields: readonly (readonly [string, string])[], between: string): string =>
    `<item>${fields.map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`).join(between)}</item>`;
  const oncePerField = fc.uniqueArray(field, {
    minLength: 1,
    maxLength: 8,
    selector: ([name]) => name.split(' ')[0],
  });
  const plain = fc
    .tuple(oncePerField, fc.constantFrom('', '\n', '\n  ', '\r\n'))
    .map(([fields, between]) => write(fields, between));
  const anyItem = fc
    .tuple(fc.array(fc.oneof({ weight: 8, arbitrary: field }, fc.tuple(tag, odd)), { maxLength: 8 }))
    .map(([fields]) => write(fields, '\n'));

  it('are what feedsmith makes of them, whatever they hold', () => {
    let cut = 0;
    let all = 0;
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), (items) => {
        all += 1;
        if (isCutAlike(feedOf(items.join('\n')))) cut += 1;
      }),
      { numRuns: 500, seed: 6 },
    );
    // But for those with an empty item, or an author who is more than a name.
    expect(cut).toBeGreaterThan(all / 4);
  });

  it('change nothing where some are not plain, or the document is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(plain, anyItem), { minLength: 1, maxLength: 4 }), (items) => {
        isCutAlike(feedOf(items.join('\n')));
      }),
      { numRuns: 500, seed: 6 },
    );
    const next = numbers(9);
    const bytes = new TextEncoder().encode(feedOf(WORDPRESS.repeat(2)));
    for (let run = 0; run < 1_000; run += 1) isCutAlike(new TextDecoder().decode(mutate(bytes, next)));
  });

  it.skipIf(!hasData('feeds'))('are found in other parsers’ material, and change nothing of it', () => {
    const texts = filesBelow('feeds', /\.(?:xml|rss)$/).map((file) =>
      new TextDecoder().decode(readData(file)),
    );
    const rss = texts.filter((one) => one.includes('<rss'));
    expect(rss.length).toBeGreaterThan(500);
    expect(rss.filter(isCutAlike).length).toBeGreaterThan(50);
  });
});
