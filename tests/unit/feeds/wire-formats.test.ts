import { describe, expect, it } from 'vitest';
import { parseFeed, UnreadableFeed } from '../../../shared/feeds/index.ts';
import type { ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string): ParsedFeed => parseFeed(new TextEncoder().encode(text));
const readJson = (value: unknown): ParsedFeed => read(JSON.stringify(value));

function faultOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UnreadableFeed) return error.message;
    throw error;
  }
  throw new Error('was read');
}

describe('ninjs', () => {
  it('1.x is read', () => {
    const feed = readJson({
      uri: 'https://example.org/n/1',
      type: 'text',
      version: '3',
      firstcreated: '2026-02-06T05:12:00+02:00',
      versioncreated: '2026-02-06T06:00:00Z',
      embargoed: '2026-02-06T12:00:00Z',
      pubstatus: 'withheld',
      language: 'en',
      byline: 'A. Writer',
      headline: 'Talks open in the north',
      description_text: 'Delegations met.',
      body_html: '<p>Delegations met on Friday.</p>',
      infosource: [{ name: 'Northern Press' }],
      subject: [
        { name: 'peace negotiations', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000076' },
        { name: 'house style', scheme: 'x', code: '1' },
      ],
    });
    expect(feed).toMatchObject({ format: 'ninjs', reader: 'wire' });
    expect(feed.items).toEqual([
      {
        guid: 'https://example.org/n/1',
        url: 'https://example.org/n/1',
        title: 'Talks open in the north',
        published: '2026-02-06T03:12:00.000Z',
        publishedRaw: '2026-02-06T05:12:00+02:00',
        updated: '2026-02-06T06:00:00.000Z',
        updatedRaw: '2026-02-06T06:00:00Z',
        language: 'en',
        author: 'A. Writer',
        credit: 'Northern Press',
        summary: 'Delegations met.',
        content: '<p>Delegations met on Friday.</p>',
        categories: ['peace negotiations', 'house style'],
        subjects: ['medtop:20000076'],
        pubStatus: 'withheld',
        revision: 3,
        embargoedUntil: '2026-02-06T12:00:00.000Z',
      },
    ]);
  });

  it('2.x and 3.x are read, in both spellings, alone and in a list', () => {
    const item = {
      standard: {
        name: 'ninjs',
        version: '3.0',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
      },
      uri: 'urn:example:2',
      versionCreated: '2026-02-06T06:00:00Z',
      pubStatus: 'canceled',
      headlines: [
        { role: 'short', value: 'Short' },
        { role: 'main', value: 'Talks off' },
      ],
      bodies: [
        { role: 'main', contentType: 'text/plain', value: 'Plain.' },
        { role: 'main', contentType: 'text/html', value: '<p>Marked up.</p>' },
      ],
      subjects: [{ name: 'war', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000056' }],
    };
    const expected = {
      title: 'Talks off',
      content: '<p>Marked up.</p>',
      pubStatus: 'canceled',
      subjects: ['medtop:20000056'],
    };
    expect(readJson(item).items[0]).toMatchObject(expected);
    expect(readJson([item, item]).items).toHaveLength(2);
    expect(readJson({ items: [item] }).items[0]).toMatchObject(expected);
  });

  it('keeps the kill of a story that comes without a word', () => {
    expect(readJson({ uri: 'urn:example:1', pubstatus: 'canceled' }).items).toMatchObject([
      { guid: 'urn:example:1', pubStatus: 'canceled' },
    ]);
  });

  it('has its agency as its credit, not in its byline', () => {
    expect(readJson({ uri: 'urn:a', headline: 'a', byline: 'By Ann Writer (AP)' }).items).toMatchObject([
      { author: 'Ann Writer', credit: 'AP' },
    ]);
    expect(readJson({ uri: 'urn:a', headline: 'a', byline: 'Ann (Kyiv)' }).items[0]?.author).toBe(
      'Ann (Kyiv)',
    );
  });

  it('is held where the end of its embargo can’t be read, unless it is a kill', () => {
    const held = readJson({ uri: 'urn:a', headline: 'a', embargoed: 'soon' }).items[0];
    expect(held?.embargoedUntil?.slice(0, 4)).toBe('9999');
    expect(readJson({ uri: 'urn:a', pubstatus: 'canceled', embargoed: 'soon' }).items).toMatchObject([
      { guid: 'urn:a', pubStatus: 'canceled' },
    ]);
    const kill = readJson({ uri: 'urn:a', pubstatus: 'canceled', embargoed: 'soon' }).items[0];
    expect(kill?.embargoedUntil).toBeUndefined();
    expect(readJson({ uri: 'urn:a', embargoed: '' }).items[0]?.embargoedUntil).toBeUndefined();
  });

  it.each([
    ['By A. Writer', 'A. Writer'],
    ['Von A. Schreiber, dpa', 'A. Schreiber, dpa'],
    ['Par A. Auteur', 'A. Auteur'],
    ['von der Tann', 'von der Tann'],
  ])('byline “%s” is of %s', (byline, author) => {
    expect(readJson({ uri: 'urn:a', headline: 'a', byline }).items[0]?.author).toBe(author);
  });

  it.each([
    ['a property that there isn’t', { uri: 'urn:a', random: 'x' }, /no property “random”/],
    [
      'a status that there isn’t',
      { uri: 'urn:a', pubstatus: 'cancelled' },
      /may only be usable, withheld, canceled/,
    ],
    ['a number for a text', { uri: 'urn:a', headline: 42 }, /“headline” must be a string/],
    ['a text for a list', { uri: 'urn:a', person: 'A. Person' }, /“person” must be a list/],
    ['an urgency out of range', { uri: 'urn:a', urgency: 11 }, /from 1 to 9/],
    [
      'a fault in an association',
      { uri: 'urn:a', associations: { b: { uri: 'urn:b', random: 1 } } },
      /in an association/,
    ],
    [
      'a place that isn’t on the map',
      { uri: 'urn:a', places: [{ geoJSON: { type: 'Circle' } }] },
      /no GeoJSON/,
    ],
    [
      'rights of two kinds',
      { uri: 'urn:a', rightsinfo: { linkedrights: 'x', encodedrights: 'y' } },
      /either linked or encoded/,
    ],
    [
      'two starts',
      { uri: 'urn:a', eventDetails: { dates: { startDate: 'x', expectedStartDate: '2026' } } },
      /not both/,
    ],
  ])('with %s is refused, with the reason', (_, item, fault) => {
    expect(faultOf(JSON.stringify(item))).toMatch(fault);
  });

  it('of a list that are invalid cost only themselves', () => {
    const feed = readJson([
      { uri: 'urn:a', headline: 'a' },
      { uri: 'urn:b', headline: 1 },
    ]);
    expect(feed.items.map(({ guid }) => guid)).toEqual(['urn:a']);
    expect(feed.dropped).toEqual({ invalid: 1 });
  });

  it('may have properties of its own where it names a schema of its own', () => {
    const standard = { name: 'ninjs', version: '2.1', schema: 'https://example.org/our-schema.json' };
    expect(readJson({ uri: 'urn:a', title: 'a', standard, ours: 1 }).items).toHaveLength(1);
  });
});

describe('NewsML-G2', () => {
  const item = (guid: string, content: string, meta = '<pubStatus qcode="stat:usable"/>'): string =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${guid} version="4" xml:lang="en-GB">
    <itemMeta><provider literal="northern"/><versionCreated>2026-02-06T06:00:00Z</versionCreated>
    <firstCreated>2026-02-06T05:12:00Z</firstCreated>${meta}</itemMeta>
    <contentMeta><creator><name>A. Writer</name></creator><infoSource><name>Northern Press</name></infoSource>
    <language tag="en"/><subject qcode="medtop:20000056"><name>war</name></subject><headline>Truce holds</headline>
    <description role="drol:summary">It holds.</description></contentMeta><contentSet>${content}</contentSet></newsItem>`;

  it('is read with its news as NITF, HTML or text within', () => {
    const expected = {
      guid: 'urn:1',
      title: 'Truce holds',
      published: '2026-02-06T05:12:00.000Z',
      updated: '2026-02-06T06:00:00.000Z',
      language: 'en',
      author: 'A. Writer',
      credit: 'Northern Press',
      summary: 'It holds.',
      subjects: ['medtop:20000056'],
      categories: ['war'],
      revision: 4,
      pubStatus: 'usable',
    };
    const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>It held.</p></body.content></body></nitf></inlineXML>`;
    const html = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>It held.</p></body></html></inlineXML>`;
    for (const content of [nitf, html])
      expect(read(item('guid="urn:1"', content)).items).toMatchObject([
        { ...expected, content: '<p>It held.</p>' },
      ]);
    const text = '<inlineData contenttype="text/plain">It held.</inlineData>';
    expect(read(item('guid="urn:1"', text)).items).toMatchObject([{ ...expected, content: 'It held.' }]);
  });

  it('has the credit of its dateline, before that of whoever sends it', () => {
    const document = item('guid="urn:1"', '')
      .replace(/<infoSource>.*<\/infoSource>/, '')
      .replace('<headline>', '<dateline>KYIV (Reuters)</dateline><headline>');
    expect(read(document).items[0]?.credit).toBe('Reuters');
    expect(read(document.replace('(Reuters)', '')).items[0]?.credit).toBe('northern');
  });

  it('tells status and embargo', () => {
    const meta = '<embargoed>2026-02-06T12:00:00Z</embargoed><pubStatus qcode="stat:canceled"/>';
    expect(read(item('guid="urn:1"', '', meta)).items).toMatchObject([
      { pubStatus: 'canceled', embargoedUntil: '2026-02-06T12:00:00.000Z' },
    ]);
  });

  it('messages give each item that they hold, packages what they point at', () => {
    const pack = `<packageItem guid="urn:p" version="1"><itemMeta><title>Top news</title></itemMeta><groupSet root="g"><group id="g">
      <itemRef residref="urn:1"><title>Truce holds</title></itemRef><itemRef residref="urn:2"><title>Talks open</title></itemRef></group></groupSet></packageItem>`;
    const feed = read(
      `<newsMessage><header><sent>2026-02-06T06:00:00Z</sent></header><itemSet>${item('guid="urn:1"', '')}${pack}${item('', '')}</itemSet></newsMessage>`,
    );
    expect(feed.items.map(({ guid }) => guid)).toEqual(['urn:1', 'urn:p']);
    expect(feed.items[1]).toMatchObject({ title: 'Top news', content: 'Truce holds\nTalks open' });
    expect(feed.dropped).toEqual({ invalid: 1 });
    expect(feed.updated).toBe('2026-02-06T06:00:00.000Z');
  });

  it('without a guid is refused, and so is a fragment', () => {
    expect(faultOf(item('', ''))).toMatch(/has no guid/);
    expect(faultOf('<contentSet/>')).toMatch(/without the item/);
    expect(faultOf('<NewsML/>')).toMatch(/NewsML 1/);
  });
});
