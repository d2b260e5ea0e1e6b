import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed, recogniseItems, UnreadableFeed } from '../../../shared/feeds/index.ts';
import { type Instant, instant } from '../../../shared/model/index.ts';
import { mutate, numbers } from './mutations.ts';

interface Entry {
  readonly guid: string;
  readonly url: string;
  readonly title: string;
  readonly published: number;
  readonly author: string;
  readonly text: string;
  readonly category: string;
}

/** Words of several scripts, with the characters that formats escape. */
const words = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/),
      fc.constantFrom(
        'Київ',
        '停火',
        'переговоры',
        'Genève',
        '&',
        '<',
        '"quoted"',
        "it's",
        '5 < 6',
        'AT&T',
        '&amp;',
        '—',
        '🕊',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.join(' '));

const entry: fc.Arbitrary<Entry> = fc.record({
  guid: fc.uuid().map((id) => `urn:uuid:${id}`),
  url: fc.stringMatching(/^[a-z0-9-]{1,30}$/).map((slug) => `https://example.org/${slug}`),
  title: words,
  published: fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2069, 0) }).map((ms) => ms - (ms % 1000)),
  author: fc.stringMatching(/^[A-Z][a-z]{1,10} [A-Z][a-z]{1,10}$/),
  text: words,
  category: words,
});
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 12, selector: ({ guid }) => guid });

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Titles and texts of RSS are markup: what is meant as text is escaped twice. */
const writeRss = (list: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title>${list
    .map(
      (one) =>
        `<item><title>${escaped(escaped(one.title))}</title><link>${one.url}</link><guid isPermaLink="false">${one.guid}</guid><pubDate>${new Date(one.published).toUTCString()}</pubDate><dc:creator>${one.author}</dc:creator><category>${escaped(one.category)}</category><description><![CDATA[<p>${escaped(one.text)}</p>]]></description></item>`,
    )
    .join('\n')}</channel></rss>`;

const writeAtom = (list: readonly Entry[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:t</id>${list
    .map(
      (one) =>
        `<entry><title>${escaped(one.title)}</title><link href="${one.url}"/><id>${one.guid}</id><published>${new Date(one.published).toISOString()}</published><author><name>${one.author}</name></author><category term="${escaped(one.category)}"/><content type="html">${escaped(`<p>${escaped(one.text)}</p>`)}</content></entry>`,
    )
    .join('\n')}</feed>`;

const writeJson = (list: readonly Entry[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 't',
    items: list.map((one) => ({
      id: one.guid,
      url: one.url,
      title: one.title,
      date_published: new Date(one.published).toISOString(),
      authors: [{ name: one.author }],
      tags: [one.category],
      content_html: `<p>${escaped(one.text)}</p>`,
    })),
  });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('generated feeds', () => {
  it.each([
    ['RSS', writeRss],
    ['Atom', writeAtom],
    ['JSON Feed', writeJson],
  ])('%s: what is written is read back', (_, write) => {
    fc.assert(
      fc.property(entries, (list) => {
        const feed = parseFeed(bytes(write(list)));
        expect(feed.items).toHaveLength(list.length);
        for (const [index, one] of list.entries()) {
          const item = feed.items[index];
          expect(item).toMatchObject({
            guid: one.guid,
            url: one.url,
            title: one.title,
            published: instant(one.published),
            author: one.author,
            // Entities in names are never meant.
            categories: [one.category.replaceAll('&amp;', '&')],
          });
          expect(item?.summary ?? item?.content).toBe(`<p>${escaped(one.text)}</p>`);
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('cut anywhere, they give a beginning of their items, or a refusal by name', () => {
    fc.assert(
      fc.property(entries, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const whole = bytes(writeRss(list));
        const arrived = whole.subarray(0, Math.floor(whole.length * share));
        try {
          const guids = parseFeed(arrived).items.map(({ guid }) => guid);
          expect(guids).toEqual(list.slice(0, guids.length).map(({ guid }) => guid));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFeed);
        }
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it('polled twice, in any order, have nothing new the second time', () => {
    const at = '2026-02-06T06:00:00.000Z' as Instant;
    fc.assert(
      fc.property(entries, fc.integer(), (list, shuffle) => {
        const items = parseFeed(bytes(writeRss(list))).items.map((item, index) => ({
          item,
          index,
          text: item.summary ?? '',
        }));
        const first = recogniseItems({ publisher: 'north', fetchedAt: at, items });
        const next = numbers(shuffle);
        const shuffled = [...items].sort(() => next(3) - 1);
        const second = recogniseItems({
          publisher: 'north',
          fetchedAt: at,
          items: shuffled,
          seen: first.seen,
        });
        expect(
          second.fresh.filter(({ storyId }) => !first.fresh.some((known) => known.storyId === storyId)),
        ).toEqual([]);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('wounded, they give items or a refusal by name (800 of the 10,000 that the bench makes)', () => {
    const next = numbers(20260206);
    const sources = fc
      .sample(entries, { numRuns: 5, seed: 6 })
      .flatMap((list) => [writeRss(list), writeAtom(list), writeJson(list)].map(bytes));
    let read = 0;
    for (let run = 0; run < 800; run += 1) {
      const body = mutate(sources[run % sources.length] ?? new Uint8Array(), next);
      try {
        const feed = parseFeed(body, { url: 'https://example.org/feed' });
        read += 1;
        const dirty = feed.items.filter(({ title = '' }) =>
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(title),
        );
        if (dirty.length > 0) expect(dirty).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFeed);
        // Not one that a reader ran into unawares.
        expect((error as UnreadableFeed).message).not.toMatch(/can’t be read \(/);
      }
    }
    expect(read).toBeGreaterThan(400);
  });
});
