import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../shared/model/index.ts';
import { parseRegistry } from '../../../shared/registry/index.ts';

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
      'a misspelt outline, whose feed would be lost',
      '<outline title="B" xmlUrl="https://b.example/"/>\n<outlne title="A" xmlUrl="https://a.example/"/>',
      /The element <outlne> on line 4 is read by nobody; make it <outline>/,
    ],
    [
      'an outline in capitals, and its address misspelt as well',
      '<outline title="B" xmlUrl="https://b.example/"/><Outline title="A" xmlurl="https://a.example/"/>',
      /The element <Outline> on line 3 is read by nobody/,
    ],
    [
      'a feed that is no outline at all',
      '<outline title="B" xmlUrl="https://b.example/"/><feed title="A" xmlUrl="https://a.example/"/>',
      /The element <feed> on line 3 is read by nobody/,
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
    ['nothing', '', /The feed list is empty\.$/],
    ['white space', '\ufeff \n', /The feed list is empty\.$/],
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

  it.each(['utf16le', 'utf16be'])('asks for UTF-8 where it is in UTF-16 (%s), marked or not', (encoding) => {
    const text = opml('<outline xmlUrl="https://a.example/"/>');
    const saved = (marked: string): string => {
      const bytes = Buffer.from(marked, 'utf16le');
      return (encoding === 'utf16be' ? bytes.swap16() : bytes).toString('utf8');
    };
    for (const marked of [`\ufeff${text}`, text])
      expect(problemsOf(saved(marked))).toEqual(['The feed list is not in UTF-8; save it as UTF-8.']);
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
