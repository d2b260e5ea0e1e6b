/** Other libraries beside ours, each with what a caller would map by hand. */
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2';
import RssParser from 'rss-parser';
import { decodeBody, parseFeed } from '../../shared/feeds/index.ts';
import { type Reading, readingOf } from '../../tests/unit/feeds/corpus.ts';

/** A way to read a feed; throws where it refuses. */
export type Read = (bytes: Uint8Array, url: string, contentType: string | undefined) => Promise<Reading>;

const ours: Read = async (bytes, url, contentType) =>
  readingOf(parseFeed(bytes, { url, ...(contentType === undefined ? {} : { contentType }) }));

/** The others are given decoded text, as none of them decodes, and what a caller would map by hand in a minute. */
export const READERS: Readonly<Record<string, Read>> = {
  ceasewire: ours,
  feedsmith: async (bytes) => fromFeedsmith(parseWithFeedsmith(decodeBody(bytes).text)),
  'rss-parser': async (bytes) =>
    fromRssParser(await new RssParser({ defaultRSS: 2 }).parseString(decodeBody(bytes).text)),
  htmlparser2: async (bytes) => {
    const feed = parseWithHtmlparser2(decodeBody(bytes).text);
    if (!feed) throw new Error('no feed');
    return {
      feed: known({
        title: feed.title,
        link: feed.link,
        id: feed.id,
        updated: feed.updated,
        summary: feed.description,
        author: feed.author,
      }),
      items: feed.items.map((item) =>
        known({
          title: item.title,
          link: item.link,
          id: item.id,
          published: item.pubDate,
          updated: item.pubDate,
          summary: item.description,
          content: item.description,
        }),
      ),
    };
  },
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (isFields(found) ? found[key] : undefined), value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : undefined;
const known = (fields: Fields): Reading['feed'] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const found = text(value);
      return found === undefined ? [] : [[key, found]];
    }),
  );

function fromFeedsmith({ feed }: { readonly feed: unknown }): Reading {
  return {
    feed: known({
      title: at(feed, 'title', 'value') ?? at(feed, 'title'),
      link: at(feed, 'link') ?? at(feed, 'links', 0, 'href'),
      id: at(feed, 'id'),
      updated:
        at(feed, 'lastBuildDate') ?? at(feed, 'updated') ?? at(feed, 'dc', 'dates', 0) ?? at(feed, 'pubDate'),
      published: at(feed, 'pubDate'),
      summary: at(feed, 'description') ?? at(feed, 'subtitle', 'value'),
      author:
        at(feed, 'authors', 0, 'name') ?? at(feed, 'managingEditor', 'name') ?? at(feed, 'dc', 'creators', 0),
      language: at(feed, 'xml', 'lang') ?? at(feed, 'language') ?? at(feed, 'dc', 'languages', 0),
    }),
    items: [...list(at(feed, 'items')), ...list(at(feed, 'entries'))].map((item) =>
      known({
        title: at(item, 'title', 'value') ?? at(item, 'title'),
        link: at(item, 'link') ?? at(item, 'links', 0, 'href'),
        id: at(item, 'guid', 'value') ?? at(item, 'id') ?? at(item, 'rdf', 'about'),
        updated: at(item, 'updated') ?? at(item, 'dc', 'dates', 0),
        published: at(item, 'published') ?? at(item, 'pubDate'),
        summary: at(item, 'summary', 'value') ?? at(item, 'description'),
        content: at(item, 'content', 'value') ?? at(item, 'content', 'encoded'),
        author: at(item, 'authors', 0, 'name') ?? at(item, 'dc', 'creators', 0),
        language: at(item, 'xml', 'lang') ?? at(item, 'dc', 'languages', 0),
      }),
    ),
  };
}

function fromRssParser(feed: unknown): Reading {
  return {
    feed: known({
      title: at(feed, 'title'),
      link: at(feed, 'link'),
      updated: at(feed, 'lastBuildDate'),
      published: at(feed, 'pubDate'),
      summary: at(feed, 'description'),
      author: at(feed, 'managingEditor') ?? at(feed, 'creator'),
      language: at(feed, 'language'),
    }),
    items: list(at(feed, 'items')).map((item) =>
      known({
        title: at(item, 'title'),
        link: at(item, 'link'),
        id: at(item, 'guid') ?? at(item, 'id') ?? at(item, 'rdf:about'),
        updated: at(item, 'date') ?? at(item, 'isoDate'),
        published: at(item, 'pubDate') ?? at(item, 'isoDate'),
        summary: at(item, 'summary') ?? at(item, 'content'),
        content: at(item, 'content:encoded') ?? at(item, 'content'),
        author: at(item, 'author') ?? at(item, 'creator'),
        language: at(item, 'language'),
      }),
    ),
  };
}
