import Parser from 'rss-parser';
import type { FeedFormat } from '../../model/index.ts';
import { asAddress } from '../links.ts';
import type { RawFeed, RawItem, RawText } from '../raw.ts';

/** A field over this makes rss-parser's snippet regexes run for seconds (23 s at 240 KB). */
export const RSS_PARSER_FIELD_LIMIT = 64 * 1024;

/** What rss-parser builds out of each format, by the method that builds it. */
const BUILDERS = ['buildAtomFeed', 'buildRSS0_9', 'buildRSS1', 'buildRSS2'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a document with rss-parser. Its `parseString` works at once but answers by a promise; the answer is taken
 * where it is built, so that the whole chain stays synchronous and one time budget can hold it.
 *
 * @throws Error where rss-parser refuses
 */
export function readWithRssParser(text: string, format: FeedFormat): RawFeed {
  const parser = new Parser({
    // `<rss>` without a version is refused otherwise.
    defaultRSS: 2,
    customFields: {
      feed: ['dc:date', 'dc:language', 'sy:updatePeriod', 'sy:updateFrequency'],
      item: ['dcterms:modified', 'dcterms:issued', 'description', 'updated', 'published', 'dc:subject'],
    },
  });
  let built: Fields | undefined;
  for (const name of BUILDERS) {
    const build: unknown = Reflect.get(parser, name);
    if (typeof build !== 'function') continue;
    Reflect.set(parser, name, (xml: unknown) => {
      const feed: unknown = Reflect.apply(build, parser, [xml]);
      if (isFields(feed)) built = feed;
      return feed;
    });
  }
  parser.parseString(text).catch(() => undefined);
  if (!built) throw new Error('rss-parser refused the document');
  return rawFeed(built, format);
}

function rawFeed(feed: Fields, format: FeedFormat): RawFeed {
  const items = Array.isArray(feed['items']) ? feed['items'].filter(isFields) : [];
  return {
    title: html(feed['title']),
    link: string(feed['link']),
    language: string(feed['language']) ?? string(feed['dc:language']),
    author: string(feed['managingEditor']) ?? string(feed['creator']),
    description: html(feed['description']),
    updated: string(feed['lastBuildDate']) ?? string(feed['pubDate']) ?? string(feed['dc:date']),
    ttl: number(feed['ttl']),
    period: string(feed['sy:updatePeriod']),
    frequency: number(feed['sy:updateFrequency']),
    items: items.map((item) => rawItem(item, format)),
  };
}

function rawItem(item: Fields, format: FeedFormat): RawItem {
  const encoded = string(item['content:encoded']);
  const guid = string(item['guid']) ?? string(item['id']) ?? string(item['rdf:about']);
  const link = string(item['link']);
  const isAtom = format === 'atom';
  return {
    guid,
    link: link ?? asAddress(guid),
    title: html(item['title']),
    published:
      (isAtom ? string(item['published']) : string(item['pubDate'])) ??
      string(item['dc:date']) ??
      string(item['dcterms:issued']),
    updated: string(item['updated']) ?? string(item['dcterms:modified']),
    language: string(item['language']),
    author: string(item['author']) ?? string(item['creator']),
    credit: string(item['source']),
    summary: html(isAtom ? item['summary'] : (item['description'] ?? item['content'] ?? item['summary'])),
    content: isAtom ? html(item['content']) : html(encoded),
    categories: names(item['categories']),
  };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** xml2js gives a string, or an object whose `_` is the text where there were attributes. */
function string(value: unknown): string | undefined {
  if (Array.isArray(value)) return string(value[0]);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isFields(value) && typeof value['_'] === 'string' ? value['_'] : undefined;
}

function html(value: unknown): RawText | undefined {
  const text = string(value);
  return text === undefined ? undefined : { value: text, kind: 'html' };
}

function number(value: unknown): number | undefined {
  const found = Number(string(value));
  return Number.isFinite(found) ? found : undefined;
}

const names = (value: unknown): (string | undefined)[] => (Array.isArray(value) ? value.map(string) : []);
