import { describe, expect, it } from 'vitest';
import { parseFeed, UnreadableFeed } from '../../../shared/feeds/index.ts';
import type { ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string): ParsedFeed => parseFeed(new TextEncoder().encode(text));
const idsOf = (feed: ParsedFeed) => feed.items.map(({ guid }) => guid);

/** Cuts a document before each of its characters that comes after the first whole member. */
function* cutsOf(document: string, firstEnd: string): Generator<string> {
  for (let end = document.indexOf(firstEnd) + firstEnd.length; end < document.length - 1; end += 1)
    yield document.slice(0, end);
}

const FEED_HEAD = '"version": "https://jsonfeed.org/version/1.1", "title": "Northern Wire", "language": "uk"';
const jsonFeed = (items: string, tail = '}'): string => `{${FEED_HEAD}, "items": [${items}]${tail}`;
const story = (id: number, text = 'The {delegations} met, \\"at last\\" [all].'): string =>
  `{"id": "n-${id}", "title": "Story ${id}", "tags": ["a", {}], "content_text": "${text}"}`;

describe('JSON that was cut off', () => {
  it('gives the items of a JSON Feed that arrived whole, and counts the one that didn’t', () => {
    for (const cut of cutsOf(jsonFeed(`${story(1)},\n${story(2)}, ${story(3)}`), story(1))) {
      const feed = read(cut);
      const arrived = [1, 2, 3].filter((id) => cut.includes(story(id)));
      expect(idsOf(feed)).toEqual(arrived.map((id) => `n-${id}`));
      const rest = cut.slice(cut.indexOf(story(arrived.length)) + story(arrived.length).length);
      expect(feed.dropped).toEqual(rest.includes('{') ? { broken: 1 } : {});
      expect(feed).toMatchObject({ format: 'json-feed', title: 'Northern Wire', language: 'uk' });
    }
  });

  it.each([
    ['a list', '[', ']'],
    ['a list under items', '{"took": {"items": [1]}, "items": [', ']}'],
  ])('gives the ninjs of %s that arrived whole', (_, start, end) => {
    const ninjs = (id: number): string => `{"uri": "urn:n:${id}", "headline": "Story ${id}"}`;
    const document = `${start}${ninjs(1)}, ${ninjs(2)}${end}`;
    expect(read(document).dropped).toEqual({});
    for (const cut of cutsOf(document, ninjs(1)))
      expect(idsOf(read(cut))).toEqual(cut.includes(ninjs(2)) ? ['urn:n:1', 'urn:n:2'] : ['urn:n:1']);
  });

  it('is refused where nothing arrived whole', () => {
    expect(() => read(jsonFeed(story(1)).slice(0, -20))).toThrow(UnreadableFeed);
    expect(() => read('{"uri": "urn:n:1", "headline": "Sto')).toThrow(/starts as JSON/);
    expect(() => read('{"uri": "urn:n:1", "headline": "Story\n"}')).toThrow(/starts as JSON/);
  });
});

describe('JSON with a slip in it', () => {
  it.each([
    ['a comma after the last item', jsonFeed(`${story(1)}, ${story(2)},\n`)],
    ['a comma after the last member', jsonFeed(`${story(1)}, ${story(2)}`, ',}')],
    ['a line break in a text', jsonFeed(`${story(1, 'They met.\n\tAll of them, ]')}, ${story(2)}`)],
    ['words behind it', jsonFeed(`${story(1)}, ${story(2)}`, '} <!-- made in 3 ms -->')],
  ])('%s costs nothing', (_, document) => {
    expect(read(document)).toMatchObject({
      title: 'Northern Wire',
      items: [{ guid: 'n-1' }, { guid: 'n-2', content: 'The {delegations} met, "at last" [all].' }],
      dropped: {},
    });
  });

  it('is not looked for without end', () => {
    const feed = read(`[{"uri": "urn:n:1"}${',}'.repeat(5_000)}`);
    expect(idsOf(feed)).toEqual(['urn:n:1']);
    expect(feed.dropped['broken']).toBeLessThan(5_000);
  });

  it('keeps the line break', () => {
    expect(read(jsonFeed(story(1, 'They met.\nAll.'))).items[0]?.content).toBe('They met.\nAll.');
  });

  it('costs the item that can’t be read, and what is said behind the list stays', () => {
    const feed = read(
      `{"version": "https://jsonfeed.org/version/1", "items": [${story(1)}, {"id": nobody knows}, ${story(3)}], "title": "Northern Wire"}`,
    );
    expect(idsOf(feed)).toEqual(['n-1', 'n-3']);
    expect(feed).toMatchObject({ title: 'Northern Wire', dropped: { broken: 1 } });
  });
});

describe('what JSON Feed’s reader would lose without a word', () => {
  const items = (value: unknown): ParsedFeed =>
    read(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Northern Wire', items: value }),
    );

  it('is an item with a member called constructor', () => {
    expect(idsOf(items([{ id: '1', title: 'a', constructor: 'x' }]))).toEqual(['1']);
  });

  it('are members that are no items: they are counted', () => {
    const feed = items([null, 'a story', { id: '1', title: 'a' }, {}, { id: '2', title: 'b' }]);
    expect(idsOf(feed)).toEqual(['1', '2']);
    expect(feed.dropped).toEqual({ invalid: 2, no_content: 1 });
    const bare = read(JSON.stringify({ title: 'Northern Wire', items: [null, { id: '1', title: 'a' }] }));
    expect(bare).toMatchObject({ format: 'json-feed', dropped: { invalid: 1 } });
    expect(read(JSON.stringify([{ uri: 'urn:n:1' }, null, 'x'])).dropped).toEqual({ invalid: 2 });
  });

  it('are items in an object, by place or by id', () => {
    const [a, b] = [
      { id: '1', title: 'a' },
      { id: '2', title: 'b' },
    ];
    expect(idsOf(items({ first: a, second: b }))).toEqual(['1', '2']);
    expect(idsOf(items({ 1: a, 2: b }))).toEqual(['1', '2']);
    expect(idsOf(items(a))).toEqual(['1']);
  });
});

describe('a wire document that was cut off', () => {
  const item = (id: number): string =>
    `<newsItem guid="urn:n:${id}"><contentMeta><headline>Story ${id}</headline></contentMeta><contentSet><inlineData>All of it.</inlineData></contentSet></newsItem>`;

  it('gives the items of a NewsML-G2 message that arrived whole, and counts the one that didn’t', () => {
    const message = `<newsMessage><itemSet>${item(1)}${item(2)}</itemSet></newsMessage>`;
    const end = message.indexOf(item(2));
    expect(read(message.slice(0, end))).toMatchObject({ items: [{ guid: 'urn:n:1' }], dropped: {} });
    for (const length of [end + 40, end + 80, end + item(2).length - 1]) {
      const feed = read(message.slice(0, length));
      expect(idsOf(feed)).toEqual(['urn:n:1']);
      expect(feed.dropped).toEqual({ broken: 1 });
    }
    expect(read(item(1).slice(0, -30))).toMatchObject({ items: [], dropped: { broken: 1 } });
  });

  it('gives both of two items where the first lacks its end tag', () => {
    const message = `<newsMessage><itemSet>${item(1).replace('</newsItem>', '')}${item(2)}</itemSet></newsMessage>`;
    expect(read(message)).toMatchObject({ items: [{ guid: 'urn:n:1' }, { guid: 'urn:n:2' }], dropped: {} });
  });

  it('gives an NITF story only where its body is closed', () => {
    const nitf =
      '<nitf><head><docdata><doc-id id-string="n-1"/></docdata></head><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>';
    expect(read(nitf.slice(0, nitf.indexOf('Two')))).toMatchObject({ items: [], dropped: { broken: 1 } });
    expect(read(nitf.slice(0, -7))).toMatchObject({ items: [{ guid: 'n-1' }], dropped: {} });
  });

  it('gives the pages of a news sitemap that arrived whole', () => {
    const url = (id: number): string =>
      `<url><loc>https://example.org/${id}</loc><news:news><news:title>Story ${id}</news:title></news:news></url>`;
    const feed = read(`<urlset xmlns:news="n">${url(1)}${url(2).slice(0, -20)}`);
    expect(idsOf(feed)).toEqual(['https://example.org/1']);
    expect(feed.dropped).toEqual({ broken: 1 });
  });
});
