import { describe, expect, it } from 'vitest';
import {
  type Recognition,
  recogniseItems,
  SEEN_LIMIT,
  type SightedItem,
} from '../../../shared/feeds/index.ts';
import { addMillis, HOUR, type Instant, type Item, instant } from '../../../shared/model/index.ts';

const AT = '2026-02-06T06:00:00.000Z' as Instant;
const DAY_LATER = '2026-02-07T06:00:00.000Z' as Instant;

const item = (given: Partial<Item> & { text?: string }, index = 0): SightedItem => {
  const { text = 'The delegations met.', ...rest } = given;
  return {
    item: { categories: [], subjects: [], pubStatus: 'usable', ...rest },
    index,
    text,
    ...(rest.title === undefined ? {} : { title: rest.title }),
  };
};

const poll = (seen: string | undefined, items: readonly SightedItem[], fetchedAt = AT): Recognition =>
  recogniseItems({ publisher: 'north', fetchedAt, items, ...(seen === undefined ? {} : { seen }) });

const URL_A = 'https://example.org/a';

describe('what is new in a feed', () => {
  it('is everything at first, and nothing at the next poll, and the set stays as it is', () => {
    const items = [
      item({ url: URL_A, guid: '1', title: 'A' }),
      item({ url: 'https://example.org/b', title: 'B' }),
    ];
    const first = poll(undefined, items);
    expect(first.fresh).toHaveLength(2);
    const second = poll(first.seen, items, DAY_LATER);
    expect(second.fresh).toHaveLength(0);
    expect(second.seen).toBe(first.seen);
  });

  it('is a known story whose words changed, under its own id', () => {
    const first = poll(undefined, [item({ url: URL_A, title: 'Three killed' })]);
    const second = poll(first.seen, [item({ url: URL_A, title: 'UPDATE: Four killed' })]);
    expect(second.fresh.map(({ storyId }) => storyId)).toEqual(first.fresh.map(({ storyId }) => storyId));
    expect(poll(second.seen, [item({ url: URL_A, title: 'Update: Four killed' })]).fresh).toHaveLength(0);
  });

  it('is not a story whose guid changed, nor one whose address did', () => {
    const first = poll(undefined, [item({ url: URL_A, guid: '1', title: 'A' })]);
    const newGuid = poll(first.seen, [item({ url: URL_A, guid: '2', title: 'A' })]);
    expect(newGuid.fresh).toHaveLength(0);
    const newUrl = poll(newGuid.seen, [item({ url: 'https://example.org/moved', guid: '2', title: 'A2' })]);
    expect(newUrl.fresh[0]?.storyId).toBe(first.fresh[0]?.storyId);
  });

  it('is not a story whose guid is read as its address from now on', () => {
    const first = poll(undefined, [item({ guid: URL_A, title: 'A' })]);
    const second = poll(first.seen, [item({ guid: URL_A, url: URL_A, title: 'A' })]);
    expect(second.fresh).toHaveLength(0);
    const third = poll(second.seen, [item({ guid: URL_A, url: URL_A, title: 'UPDATE: A and B' })]);
    expect(third.fresh[0]?.storyId).toBe(first.fresh[0]?.storyId);
  });

  it('tells items apart that share a guid', () => {
    const items = [
      item({ guid: 'same', url: URL_A, title: 'A' }),
      item({ guid: 'same', url: 'https://example.org/b', title: 'B' }, 1),
      item({ guid: 'same', title: 'C' }, 2),
    ];
    const first = poll(undefined, items);
    expect(new Set(first.fresh.map(({ storyId }) => storyId)).size).toBe(3);
    expect(poll(first.seen, items, DAY_LATER).fresh).toHaveLength(0);
  });

  it('tells items apart that all point to one page', () => {
    const items = ['A', 'B', 'C'].map((title, n) =>
      item({ guid: `g${n}`, url: 'https://example.org/live', title }, n),
    );
    expect(new Set(poll(undefined, items).fresh.map(({ storyId }) => storyId)).size).toBe(3);
  });

  it('takes a story that is listed twice once', () => {
    const twice = [item({ url: URL_A, title: 'A' }), item({ url: `${URL_A}?utm_source=rss`, title: 'A' }, 1)];
    const { fresh, dropped } = poll(undefined, twice);
    expect(fresh).toHaveLength(1);
    expect(dropped).toEqual({ repeated: 1 });
  });

  it('knows an item without id, address and date again on another day', () => {
    const first = poll(undefined, [item({ title: 'Talks open' })]);
    expect(poll(first.seen, [item({ title: 'Talks open' })], DAY_LATER).fresh).toHaveLength(0);
  });

  it('is not an item under embargo, until that ends', () => {
    const embargoed = [item({ url: URL_A, title: 'A', embargoedUntil: addMillis(AT, HOUR) })];
    const early = poll(undefined, embargoed);
    expect(early.fresh).toHaveLength(0);
    expect(early.dropped).toEqual({ embargoed: 1 });
    expect(poll(early.seen, embargoed, DAY_LATER).fresh).toHaveLength(1);
  });

  it('is not an item without a word, unless it kills a story', () => {
    const { fresh, dropped } = poll(undefined, [
      item({ url: URL_A, text: '' }),
      item({ url: 'https://example.org/b', text: '', pubStatus: 'canceled' }, 1),
    ]);
    expect(fresh.map(({ index }) => index)).toEqual([1]);
    expect(dropped).toEqual({ no_content: 1 });
  });

  it('is the same words again once they are withdrawn', () => {
    const first = poll(undefined, [item({ guid: '1', title: 'A' })]);
    const killed = poll(first.seen, [item({ guid: '1', title: 'A', pubStatus: 'canceled' })]);
    expect(killed.fresh[0]?.storyId).toBe(first.fresh[0]?.storyId);
  });

  it('begins anew where the set can’t be read', () => {
    expect(poll('something else\nof old', [item({ url: URL_A, title: 'A' })]).fresh).toHaveLength(1);
  });
});

describe('a text that another reader read', () => {
  const by = (
    reader: 'feedsmith' | 'lenient',
    seen: string | undefined,
    text: string,
    more: Partial<Item> = {},
  ): Recognition =>
    recogniseItems({
      publisher: 'north',
      fetchedAt: DAY_LATER,
      items: [item({ url: URL_A, guid: '1', title: 'A', text, ...more })],
      reader,
      polledAt: AT,
      ...(seen === undefined ? {} : { seen }),
    });

  it('is no revision where nothing says so, in either direction, and is counted', () => {
    const first = by('feedsmith', undefined, 'Envoys met. More soon.');
    const hurried = by('lenient', first.seen, 'Envoys met. More soon. Read on');
    expect(hurried.fresh).toHaveLength(0);
    expect(hurried.dropped).toEqual({ reread: 1 });
    const again = by('feedsmith', hurried.seen, 'Envoys met. More soon.');
    expect(again.fresh).toHaveLength(0);
    expect(again.dropped).toEqual({});
    expect(by('lenient', again.seen, 'Envoys met. More soon. Read on').seen).toBe(again.seen);
  });

  it('is one where it differs from what that reader read before, and then once for both', () => {
    const first = by('feedsmith', undefined, 'Envoys met.');
    const hurried = by('lenient', first.seen, 'Envoys met. Read on');
    const revised = by('lenient', hurried.seen, 'Envoys left. Read on');
    expect(revised.fresh).toHaveLength(1);
    expect(by('feedsmith', revised.seen, 'Envoys left.').fresh).toHaveLength(0);
  });

  it('is found again by the first reader, though the other took the revision for a rereading', () => {
    const first = by('feedsmith', undefined, 'Envoys met.');
    const hurried = by('lenient', first.seen, 'Envoys left. Read on');
    expect(hurried.fresh).toHaveLength(0);
    expect(by('feedsmith', hurried.seen, 'Envoys left.').fresh).toHaveLength(1);
  });

  it('is one where the item was updated since the last poll, or withdrawn', () => {
    const first = by('feedsmith', undefined, 'Envoys met.');
    const updated = addMillis(AT, HOUR);
    expect(by('lenient', first.seen, 'Envoys left.', { updated }).fresh).toHaveLength(1);
    expect(by('lenient', first.seen, 'Envoys met.', { pubStatus: 'canceled' }).fresh).toHaveLength(1);
  });

  it('is the same where both read the same words, and later revisions by either are heard', () => {
    const first = by('feedsmith', undefined, 'Envoys met.');
    const same = by('lenient', first.seen, 'Envoys met.');
    expect(same.dropped).toEqual({});
    expect(by('lenient', same.seen, 'Envoys left.').fresh).toHaveLength(1);
  });
});

describe('the seen set of a feed', () => {
  const many = (count: number, from = 0): SightedItem[] =>
    Array.from({ length: count }, (_, n) => {
      const id = from + n;
      return item({
        url: `https://example.org/${id}`,
        guid: `urn:${id}`,
        title: `Story ${id}`,
        published: instant(Date.parse('2026-01-01T00:00:00Z') + id * 60_000),
      });
    });

  it('stays under 20 KB and knows the last 300 stories', () => {
    let seen: string | undefined;
    for (let from = 0; from < 2_000; from += 20) seen = poll(seen, many(50, from)).seen;
    expect(seen?.length).toBeLessThanOrEqual(SEEN_LIMIT);
    expect(poll(seen, many(300, 1_730)).fresh).toHaveLength(0);
  });

  it('takes in each item of a feed of thousands once, though it can’t list them', () => {
    const items = many(3_000).reverse();
    const first = poll(undefined, items);
    expect(first.fresh).toHaveLength(3_000);
    expect(first.seen.length).toBeLessThanOrEqual(SEEN_LIMIT);
    const second = poll(first.seen, [...many(1, 3_000), ...items]);
    expect(second.fresh.map(({ title }) => title)).toEqual(['Story 3000']);
    expect(second.dropped['beyond_seen']).toBeGreaterThan(2_000);
  });

  it('does not depend on the order that a feed lists its items in', () => {
    const items = many(20);
    const { seen } = poll(undefined, items);
    expect(poll(seen, [...items].reverse()).seen).toBe(seen);
  });
});
