import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFeedId, type FeedDeclaration, InvalidInput } from '../../../shared/model/index.ts';
import { parseRegistry, writeRegistry } from '../../../shared/registry/index.ts';

const opml = (body: string): string =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>t</title></head><body>\n${body}\n</body></opml>\n`;

function problemsOf(text: string): readonly string[] {
  try {
    parseRegistry(text);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const problems = error.facts['problems'];
    return Array.isArray(problems) ? problems.map(String) : [error.message];
  }
  return [];
}

describe('reading a feed list', () => {
  it('gives the declarations as written, folders or not', () => {
    const { feeds, hash } = parseRegistry(
      opml(`<outline text="News"><outline type="rss" text="Short" title="Harbour &amp; Coast" feedId="hc-world"
        xmlUrl="https://hc.example/world.xml?a=1&amp;b=2" publisher="harbour-coast" family="coast-media"
        language="pt-BR" country="BR"/></outline>`),
    );
    expect(feeds).toEqual([
      {
        feedId: 'hc-world',
        url: 'https://hc.example/world.xml?a=1&b=2',
        title: 'Harbour & Coast',
        publisher: 'harbour-coast',
        family: 'coast-media',
        language: 'pt-BR',
        country: 'BR',
      },
    ]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads what other readers export, giving publisher, family and a stable id', () => {
    const text = opml('<outline text="Blog" xmlUrl="https://www.some-blog.example/feed/"/>');
    const [feed] = parseRegistry(text).feeds;
    expect(feed).toMatchObject({
      publisher: 'some-blog-example',
      family: 'some-blog-example',
      title: 'Blog',
    });
    expect(feed?.feedId).toMatch(/^some-blog-example-[0-9a-z]{8}$/);
    const moved = opml('<outline/><outline text="Renamed" xmlUrl="http://www.some-blog.example/feed/"/>');
    expect(parseRegistry(moved).feeds[0]?.feedId).toBe(feed?.feedId);
  });

  it('takes a feed with an end tag of its own, and what other readers write of it', () => {
    const { feeds } = parseRegistry(
      opml(
        '<outline text="A" description="" htmlUrl="" category="/x" frss:cssContent="a" id="7" xmlUrl="https://a.example/"></outline>',
      ),
    );
    expect(feeds.map(({ title }) => title)).toEqual(['A']);
  });

  it('tells two feeds of one publisher apart', () => {
    const { feeds } = parseRegistry(
      opml(
        `<outline publisher="p" xmlUrl="https://p.example/a"/><outline publisher="p" xmlUrl="https://p.example/b"/>`,
      ),
    );
    expect(new Set(feeds.map((feed) => feed.feedId)).size).toBe(2);
  });

  it.each([
    [
      'an outline of a feed without an address',
      '<outline type="rss" title="A"/>',
      /"A" \(line 3\) has no xmlUrl/,
    ],
    ['another scheme', '<outline title="A" xmlUrl="ftp://a.example/x"/>', /only http and https/],
    ['a script', '<outline title="A" xmlUrl="javascript:alert(1)"/>', /only http and https/],
    ['a relative address', '<outline title="A" xmlUrl="/feed"/>', /not an absolute URL/],
    [
      'a password in the address',
      '<outline title="A" xmlUrl="https://u:secret@a.example/"/>',
      /user name or password/,
    ],
    ['a bad slug', '<outline title="A" xmlUrl="https://a.example/" publisher="A B"/>', /the publisher "A B"/],
    ['a slug that climbs', '<outline title="A" xmlUrl="https://a.example/" feedId="../x"/>', /the feedId/],
    ['a language by name', '<outline title="A" xmlUrl="https://a.example/" language="English"/>', /BCP 47/],
    ['a country that is none', '<outline title="A" xmlUrl="https://a.example/" country="ZZ"/>', /ISO 3166-1/],
    ['an alias of a country', '<outline title="A" xmlUrl="https://a.example/" country="UK"/>', /ISO 3166-1/],
    [
      'an address listed twice',
      '<outline title="A" xmlUrl="https://a.example/x"/><outline title="B" xmlUrl="http://A.example:80/x#y"/>',
      /"B" \(line 3\) has the same xmlUrl as "A"/,
    ],
    [
      'an id given twice',
      '<outline title="A" feedId="x" xmlUrl="https://a.example/1"/><outline title="B" feedId="x" xmlUrl="https://a.example/2"/>',
      /same feedId "x" as "A"/,
    ],
    [
      'a publisher with two owners',
      '<outline title="A" publisher="p" family="f" xmlUrl="https://a.example/1"/><outline title="B" publisher="p" family="g" xmlUrl="https://a.example/2"/>',
      /a publisher has one owner/,
    ],
    [
      'a misspelt publisher, which would be made up of the host',
      '<outline title="A" xmlUrl="https://a.example/" publihser="bbc"/>',
      /"A" \(line 3\) has the attribute publihser; did you mean publisher\?/,
    ],
    [
      'a misspelt address, which would be no feed at all',
      '<outline title="A" xmlurl="https://a.example/"/>',
      /"A" \(line 3\) has the attribute xmlurl; did you mean xmlUrl\?/,
    ],
    [
      'an empty publisher',
      '<outline title="A" xmlUrl="https://a.example/" publisher=""/>',
      /"A" \(line 3\) has an empty publisher; fill it in/,
    ],
    ['an empty address', '<outline title="A" xmlUrl=""/>', /"A" \(line 3\) has no xmlUrl/],
    [
      'a tag that ends where the next one does',
      '<outline title="A" xmlUrl="https://a.example/" country="GB"\n<outline title="B" xmlUrl="https://b.example/"/>',
      /The outline on line 3 has a < within its tag/,
    ],
    [
      'a value that ends where the next one begins',
      '<outline title="A" xmlUrl="https://a.example/>\n<outline title="B" xmlUrl="https://b.example/"/>',
      /The outline on line 3 has a < within its tag/,
    ],
    [
      'a feed that holds the next one',
      '<outline title="A" xmlUrl="https://a.example/">\n<outline title="B" xmlUrl="https://b.example/"/>',
      /The outline on line 3 has an xmlUrl and holds another \(line 4\)/,
    ],
    [
      'a feed whose tag is not ended',
      '<outline title="B" xmlUrl="https://b.example/"/>\n<outline title="A" xmlUrl="https://a.example/">',
      /The outline on line 4 is not ended/,
    ],
    [
      'a folder that is not ended',
      '<outline text="News">\n<outline title="A" xmlUrl="https://a.example/"/>',
      /The outline on line 3 is not ended; end it with \/> or <\/outline>/,
    ],
    [
      'an attribute given twice',
      '<outline title="A" xmlUrl="https://a.example/" xmlUrl="https://b.example/"/>',
      /The outline on line 3 has the attribute xmlUrl twice/,
    ],
    [
      'a broken entry that is the only one',
      '<outline title="A" xmlUrl="https://a.example/"',
      /The outline on line 3 has a < within its tag/,
    ],
  ])('refuses %s, naming the outline', (_, body, message) => {
    const problems = problemsOf(opml(body));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it('lists every problem at once, the first in the message', () => {
    const text = opml(`<outline title="A" xmlUrl="ftp://a"/>\n<outline title="B" type="rss"/>`);
    expect(problemsOf(text)).toEqual([
      expect.stringContaining('"A" (line 3)'),
      expect.stringContaining('"B" (line 4)'),
    ]);
    expect(() => parseRegistry(text)).toThrow(/"A".*and 1 more/);
  });

  it.each([
    ['nothing', '', /not OPML/],
    ['a page', '<!doctype html><html><body>Not found</body></html>', /begins with <html>/],
    ['a feed', '<rss version="2.0"><channel/></rss>', /begins with <rss>/],
    ['a list cut off', opml('<outline xmlUrl="https://a.example/"/>').slice(0, -20), /breaks off/],
    [
      'a list cut off within a tag',
      opml('<outline xmlUrl="https://a.example/"/>').slice(0, 90),
      /breaks off/,
    ],
    ['a list of nothing, which would mute every feed', opml('<outline text="empty"/>'), /declares no feed/],
  ])('refuses %s', (_, text, message) => {
    expect(problemsOf(text)[0]).toMatch(message);
  });

  it('says nothing of a password it refuses', () => {
    const problems = problemsOf(opml('<outline title="A" xmlUrl="https://u:hunter2@a.example/"/>'));
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});

describe('a hostile feed list', () => {
  const feed = '<outline title="&bomb;" xmlUrl="https://a.example/"/>';

  it('expands no entity of its own', () => {
    const dtd = '<!DOCTYPE opml [<!ENTITY b "bang"><!ENTITY bomb "&b;&b;&b;">]>';
    const [read] = parseRegistry(dtd + opml(feed)).feeds;
    expect(read?.title).toBe('&bomb;');
  });

  it.each([
    ['nesting', opml('<outline>'.repeat(100_000)), /nests deeper/],
    ['size', opml(' '.repeat(5_000_001)), /characters/],
    ['outlines', opml('<outline/>'.repeat(20_001)), /more than 20000 outlines/],
    ['a long address', opml(`<outline xmlUrl="https://a.example/${'x'.repeat(3000)}"/>`), /xmlUrl of 30\d\d/],
  ])('is stopped by its %s', (_, text, message) => {
    expect(problemsOf(text)[0]).toMatch(message);
  });

  it('is read in linear time, whatever its attributes are called', () => {
    const attributes = Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(' ');
    const { feeds } = parseRegistry(
      opml(`<outline __proto__="x" ${attributes} xmlUrl="https://a.example/"/>`),
    );
    expect(feeds).toHaveLength(1);
  });

  it('brings no control character into a title', () => {
    const [read] = parseRegistry(
      opml('<outline title="a&#27;[2J&#10;b" xmlUrl="https://a.example/"/>'),
    ).feeds;
    expect(read?.title).toBe('a [2J b');
  });
});

describe('writing a feed list', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,6}){0,2}$/);
  const title = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ').trim())
    .filter((text) => text !== '');
  const declarations = fc
    .uniqueArray(
      fc.record({
        feedId: slug,
        publisher: slug,
        title,
        path: slug,
        language: fc.option(fc.constantFrom('en', 'uk', 'zh-Hans-CN')),
        country: fc.option(fc.constantFrom('GB', 'UA')),
      }),
      {
        minLength: 1,
        maxLength: 8,
        selector: (feed) => feed.feedId,
      },
    )
    .map((feeds) =>
      feeds.map(
        (feed, index): FeedDeclaration => ({
          feedId: asFeedId(feed.feedId),
          url: `https://${feed.path}.example/${index}?q=%22&r='`,
          title: feed.title,
          publisher: feed.publisher,
          family: feed.publisher,
          ...(feed.language === null ? {} : { language: feed.language }),
          ...(feed.country === null ? {} : { country: feed.country }),
        }),
      ),
    );

  it('is read back as it was', () => {
    fc.assert(
      fc.property(declarations, (feeds) => {
        const urls = feeds.map((feed) => ({ ...feed, url: new URL(feed.url).href }));
        expect(parseRegistry(writeRegistry(urls)).feeds).toEqual(urls);
      }),
    );
  });
});
