import type { RssFeed } from 'feedsmith';
import { asAddress, resolveBase } from '../../links.ts';
import { lazily, type RawFeed, type RawItem } from '../../raw.ts';
import { alternate, atomPeople, creditFrom, first, html, joined, text, typed } from './fields.ts';

/** What feedsmith read as RSS. @param url where the document came from, for relative `xml:base` */
export function rssFeed(feed: RssFeed.Feed<string>, url: string | undefined): RawFeed {
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
    publishedElse: first(dc?.dates),
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

function person(author: RssFeed.Person | undefined): string | undefined {
  return author?.name ?? author?.email;
}

const people = (authors: readonly RssFeed.Person[] | undefined): string | undefined =>
  joined(authors?.map(person));

/** A guid is the link unless it says that it isn't. */
function permalink(guid: RssFeed.Item<string>['guid']): string | undefined {
  return guid?.isPermaLink === false ? undefined : asAddress(text(guid?.value));
}
