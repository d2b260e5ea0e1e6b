import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../shared/feeds/index.ts';
import type { Item, ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string): ParsedFeed => parseFeed(new TextEncoder().encode(text));
const rss = (items: string, namespaces = ''): ParsedFeed =>
  read(
    `<rss version="2.0" ${namespaces}><channel><title>Northern Wire</title><link>https://example.org/</link>${items}</channel></rss>`,
  );
const inRss = (inside: string): Item | undefined => rss(`<item>${inside}</item>`).items[0];
const inAtom = (inside: string): Item | undefined =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Northern Wire</title><entry>${inside}<title>Talks open</title></entry></feed>`,
  ).items[0];

const PAGE = 'https://example.org/talks';

describe('a whole story in an element of an aggregator’s own', () => {
  it.each(['yandex:full-text', 'yandex:fulltext', 'rambler:fulltext'])('%s is the content', (name) => {
    const namespaces = 'xmlns:yandex="http://news.example/y" xmlns:rambler="http://news.example/r"';
    const [plain, full] = rss(
      `<item><title>Plain</title></item>
       <item><title>Talks open</title><description>In short.</description><${name}>The delegations met at noon.</${name}></item>`,
      namespaces,
    ).items;
    expect(plain?.content).toBeUndefined();
    expect(full).toMatchObject({ summary: 'In short.', content: 'The delegations met at noon.' });
  });
});

describe('Atom’s names in RSS', () => {
  it('are read where RSS’s own are missing', () => {
    expect(
      inRss(
        `<title>Talks open</title><id>tag:example.org,2026:7</id><link href="${PAGE}"/><updated>2026-02-06T06:12:00Z</updated>
         <published>2026-02-06T05:12:00Z</published><summary>In short.</summary><content type="html">&lt;p&gt;All.&lt;/p&gt;</content>`,
      ),
    ).toMatchObject({
      guid: 'tag:example.org,2026:7',
      url: PAGE,
      published: '2026-02-06T05:12:00.000Z',
      updated: '2026-02-06T06:12:00.000Z',
      summary: 'In short.',
      content: '<p>All.</p>',
    });
  });

  it.each([`<link href="${PAGE}"/>`, `<link rel="alternate" href="${PAGE}"></link>`])(
    'give the address: %s',
    (link) => {
      expect(inRss(`<title>Talks open</title>${link}`)?.url).toBe(PAGE);
    },
  );

  it('leave RSS’s own as they are', () => {
    expect(
      inRss(
        `<title>a</title><link>${PAGE}</link><guid isPermaLink="false">7</guid><id>8</id><link href="https://example.org/other"/>`,
      ),
    ).toMatchObject({ guid: '7', url: PAGE });
  });
});

describe('the address of an Atom entry', () => {
  it.each([
    [
      'IANA’s address for alternate',
      `<link rel="http://www.iana.org/assignments/relation/alternate" href="${PAGE}"/>`,
    ],
    ['capitals', `<link rel="ALTERNATE" href="${PAGE}"/>`],
    ['RSS’s link', `<link>${PAGE}</link>`],
    ['an id, where there is no link', `<id>${PAGE}</id>`],
    [
      'an id, beside links that lead elsewhere',
      `<id>${PAGE}</id><link rel="self" href="https://example.org/e.xml"/>`,
    ],
  ])('is read from %s', (_, inside) => {
    expect(inAtom(inside)?.url).toBe(PAGE);
    expect(
      read(`<feed><entry>${inside}<title>Talks &open</title></entry><entry><title>b`).items[0]?.url,
    ).toBe(PAGE);
  });

  it('is not one of its relations, nor an id that is no address', () => {
    expect(
      inAtom(`<id>tag:example.org,2026:7</id><link rel="related" href="${PAGE}"/>`)?.url,
    ).toBeUndefined();
    expect(inAtom(`<id>https://example.org/id</id><link href="${PAGE}"/>`)?.url).toBe(PAGE);
  });
});
