import {
  type AtomFeed,
  type AtomNs,
  type DcNs,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import type { FeedFormat } from '../../model/index.ts';
import { resolveBase } from '../links.ts';
import { lazily, type RawFeed, type RawItem, type RawText } from '../raw.ts';
import { ITEM_LIMIT } from '../survey.ts';
import { fromBase64, isEncoded } from './base64.ts';

/** One more than is kept, so that it is known that there were more. */
const LIMITS = { maxItems: ITEM_LIMIT + 1 };

const html = (value: string | undefined): RawText | undefined =>
  value === undefined ? undefined : { value, kind: 'html' };

/** Atom says of each text what it is; without a word it is text. */
function typed(text: { value?: string; type?: string } | undefined, isMarkup = false): RawText | undefined {
  if (text?.value === undefined) return undefined;
  const { value, type } = text;
  if (type !== undefined && isEncoded(type)) return { value: fromBase64(value), kind: 'html' };
  const plain = type === 'text' || type === 'text/plain' || (type === undefined && !isMarkup);
  return { value, kind: plain ? 'text' : 'html' };
}

/**
 * Reads a document with feedsmith.
 *
 * @param url where the document came from, for relative `xml:base`
 * @throws what feedsmith throws, where it refuses
 */
export function readWithFeedsmith(text: string, format: FeedFormat, url: string | undefined): RawFeed {
  switch (format) {
    case 'rss':
      return rssFeed(parseRssFeed(text, LIMITS), url);
    case 'rdf':
      return rdfFeed(parseRdfFeed(text, LIMITS), url);
    case 'atom':
      // Atom 0.3 takes what isn't typed as markup.
      return atomFeed(parseAtomFeed(text, LIMITS), url, text.slice(0, 4_096).includes('purl.org/atom/ns#'));
    default:
      return jsonFeed(parseJsonFeed(text, LIMITS));
  }
}

function rssFeed(feed: RssFeed.Feed<string>, url: string | undefined): RawFeed {
  const base = resolveBase(feed.xml?.base, url);
  return {
    id: feed.atom?.id,
    title: html(feed.title ?? first(feed.dc?.titles) ?? feed.atom?.title?.value),
    link: feed.link ?? alternate(feed.atom?.links),
    base,
    language: feed.xml?.lang ?? feed.language ?? first(feed.dc?.languages),
    author: person(feed.managingEditor) ?? first(feed.dc?.creators) ?? feed.itunes?.author,
    description: html(
      feed.description ?? first(feed.dc?.descriptions) ?? feed.itunes?.summary ?? feed.itunes?.subtitle,
    ),
    updated:
      feed.lastBuildDate ??
      feed.pubDate ??
      first(feed.dc?.dates) ??
      first(feed.dcterms?.modified) ??
      first(feed.dcterms?.issued) ??
      feed.atom?.updated,
    ttl: feed.ttl,
    period: feed.sy?.updatePeriod,
    frequency: feed.sy?.updateFrequency,
    items: lazily(feed.items ?? [], (item) => rssItem(item, base)),
  };
}

function rssItem(item: RssFeed.Item<string>, base: string | undefined): RawItem {
  const { dc, dcterms, atom } = item;
  const content = item.content?.encoded;
  return {
    guid: item.guid?.value ?? atom?.id,
    link: item.link ?? alternate(atom?.links) ?? permalink(item.guid),
    base: item.xml?.base === undefined ? base : resolveBase(item.xml.base, base),
    title: html(item.title ?? first(dc?.titles) ?? item.media?.title?.value) ?? typed(atom?.title),
    published:
      item.pubDate ??
      first(dc?.dates) ??
      first(dcterms?.issued) ??
      first(dcterms?.created) ??
      atom?.published,
    updated: atom?.updated ?? first(dcterms?.modified) ?? first(dc?.dates),
    language: item.xml?.lang ?? first(dc?.languages),
    author: people(item.authors) ?? joined(dc?.creators) ?? atomPeople(atom?.authors) ?? item.itunes?.author,
    credit: creditFrom(item.media?.credits) ?? first(dc?.sources),
    summary:
      html(item.description ?? first(dc?.descriptions) ?? item.itunes?.summary ?? item.itunes?.subtitle) ??
      typed(atom?.summary) ??
      html(item.media?.description?.value ?? item.media?.groups?.[0]?.description?.value),
    content: html(content) ?? typed(atom?.content),
    categories:
      item.categories === undefined
        ? dc?.subjects
        : [...item.categories.map(({ name }) => text(name)), ...(dc?.subjects ?? [])],
  };
}

function rdfFeed(feed: RdfFeed.Feed<string>, url: string | undefined): RawFeed {
  const base = resolveBase(feed.xml?.base, url);
  return {
    id: feed.rdf?.about,
    title: html(text(feed.title) ?? first(feed.dc?.titles)),
    link: text(feed.link) ?? feed.rdf?.about,
    base,
    language: feed.xml?.lang ?? first(feed.dc?.languages),
    author: joined(feed.dc?.creators),
    description: html(text(feed.description) ?? first(feed.dc?.descriptions)),
    updated: first(feed.dc?.dates),
    period: feed.sy?.updatePeriod,
    frequency: feed.sy?.updateFrequency,
    items: lazily(feed.items ?? [], (item) => rdfItem(item, base)),
  };
}

function rdfItem(item: RdfFeed.Item<string>, base: string | undefined): RawItem {
  const { dc, dcterms } = item;
  return {
    guid: item.rdf?.about ?? first(dc?.identifiers),
    link: text(item.link) ?? item.rdf?.about,
    base: item.xml?.base === undefined ? base : resolveBase(item.xml.base, base),
    title: html(text(item.title) ?? first(dc?.titles)),
    ...dublinDates(dc, first(dcterms?.issued) ?? first(dcterms?.created), first(dcterms?.modified)),
    language: item.xml?.lang ?? first(dc?.languages),
    author: joined(dc?.creators),
    credit: first(dc?.sources),
    summary: html(item.description ?? first(dc?.descriptions)),
    content: html(item.content?.encoded),
    categories: dc?.subjects,
  };
}

/** `dc:date` says when, not of what: it stands for both until the feed says more. */
function dublinDates(
  dc: DcNs.ItemOrFeed<string> | undefined,
  issued: string | undefined,
  modified: string | undefined,
): Pick<RawItem, 'published' | 'updated'> {
  const date = first(dc?.dates);
  return { published: issued ?? date, updated: modified ?? date };
}

function atomFeed(feed: AtomFeed.Feed<string>, url: string | undefined, isMarkup: boolean): RawFeed {
  const base = resolveBase(feed.xml?.base, url);
  return {
    id: text(feed.id),
    title: typed(textOf(feed.title), isMarkup) ?? html(first(feed.dc?.titles)),
    link: alternate(feed.links),
    base,
    language: feed.xml?.lang ?? first(feed.dc?.languages),
    author: atomPeople(feed.authors) ?? joined(feed.dc?.creators),
    description: typed(feed.subtitle, isMarkup),
    updated: text(feed.updated) ?? first(feed.dc?.dates),
    period: feed.sy?.updatePeriod,
    frequency: feed.sy?.updateFrequency,
    items: lazily(feed.entries ?? [], (entry) => atomEntry(entry, base, feed, isMarkup)),
  };
}

function atomEntry(
  entry: AtomFeed.Entry<string>,
  base: string | undefined,
  feed: AtomFeed.Feed<string>,
  isMarkup: boolean,
): RawItem {
  const { dc, dcterms } = entry;
  const entryBase = entry.xml?.base === undefined ? base : resolveBase(entry.xml.base, base);
  return {
    guid: text(entry.id),
    link: alternate(entry.links) ?? entry.content?.src,
    base: entryBase,
    title: typed(textOf(entry.title), isMarkup) ?? html(entry.media?.title?.value),
    published: entry.published ?? first(dcterms?.issued) ?? first(dcterms?.created) ?? first(dc?.dates),
    updated: text(entry.updated) ?? first(dcterms?.modified),
    language: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.summary?.xml?.lang ?? first(dc?.languages),
    author:
      atomPeople(entry.authors) ??
      joined(dc?.creators) ??
      atomPeople(entry.source?.authors) ??
      atomPeople(feed.authors),
    credit: first(dc?.sources) ?? creditFrom(entry.media?.credits),
    summary:
      typed(entry.summary, isMarkup) ??
      html(
        first(dc?.descriptions) ??
          entry.media?.description?.value ??
          entry.media?.groups?.[0]?.description?.value,
      ),
    content: typed(entry.content, isMarkup),
    categories: [
      ...(entry.categories ?? []).map((category) => category.label ?? text(category.term)),
      ...(dc?.subjects ?? []),
    ],
  };
}

function jsonFeed(feed: ReturnType<typeof parseJsonFeed>): RawFeed {
  return {
    id: feed.feed_url,
    title: plain(text(feed.title)),
    link: feed.home_page_url,
    language: feed.language,
    author: joined(feed.authors?.map((author) => author.name)),
    description: plain(feed.description),
    items: (list(feed.items) ?? []).map((item) => ({
      guid: text(item.id),
      link: item.url ?? item.external_url,
      title: plain(item.title),
      published: text(item.date_published),
      updated: text(item.date_modified),
      language: item.language,
      author:
        joined(item.authors?.map((author) => author.name)) ??
        joined(feed.authors?.map((author) => author.name)),
      summary: plain(item.summary),
      content: html(item.content_html) ?? plain(item.content_text),
      categories: item.tags,
    })),
  };
}

const plain = (value: string | undefined): RawText | undefined =>
  value === undefined ? undefined : { value, kind: 'text' };

/** feedsmith's types mark what its strict mode requires; what is read is the value itself. */
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const textOf = (value: unknown): { value?: string; type?: string } | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;
const list = <Value>(value: readonly Value[] | { __requirable: readonly Value[] } | undefined) =>
  value !== undefined && 'length' in value ? value : undefined;

const first = <Value>(values: readonly Value[] | undefined): Value | undefined => values?.[0];

function joined(names: readonly (string | undefined)[] | undefined): string | undefined {
  const given = (names ?? []).filter((name): name is string => name !== undefined && name !== '');
  return given.length === 0 ? undefined : given.join(', ');
}

function person(author: RssFeed.Person | undefined): string | undefined {
  return author?.name ?? author?.email;
}

const people = (authors: readonly RssFeed.Person[] | undefined): string | undefined =>
  joined(authors?.map(person));

function atomPeople(
  authors: readonly { readonly name?: unknown; readonly email?: string }[] | undefined,
): string | undefined {
  return joined(authors?.map((author) => text(author.name) ?? author.email));
}

function creditFrom(
  credits: readonly { readonly value?: unknown; readonly role?: string }[] | undefined,
): string | undefined {
  return joined(
    credits?.filter(({ role }) => role === 'source' || role === 'agency').map(({ value }) => text(value)),
  );
}

function alternate(links: AtomNs.Entry<string>['links']): string | undefined {
  const found =
    links?.find((link) => (link.rel === undefined || link.rel === 'alternate') && isPage(link.type)) ??
    links?.find((link) => link.rel === undefined || link.rel === 'alternate');
  return text(found?.href);
}

/** Of several alternates the page is meant, not its other renderings. */
const isPage = (type: string | undefined): boolean => type === undefined || /html/i.test(type);

/** A guid is the link unless it says that it isn't. */
function permalink(guid: RssFeed.Item<string>['guid']): string | undefined {
  const value = text(guid?.value);
  return guid?.isPermaLink !== false && value !== undefined && /^https?:\/\//i.test(value)
    ? value
    : undefined;
}
