import type { AtomFeed } from 'feedsmith';
import { asAddress, resolveBase } from '../../links.ts';
import { lazily, type RawFeed, type RawItem } from '../../raw.ts';
import { alternate, atomPeople, creditFrom, first, html, joined, text, textOf, typed } from './fields.ts';

/** What feedsmith read as Atom. @param isMarkup whether a text without a type is markup, as in Atom 0.3 */
export function atomFeed(feed: AtomFeed.Feed<string>, url: string | undefined, isMarkup: boolean): RawFeed {
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
    link: alternate(entry.links) ?? entry.content?.src ?? asAddress(text(entry.id)),
    base: entryBase,
    title: typed(textOf(entry.title), isMarkup) ?? html(entry.media?.title?.value),
    published: entry.published ?? first(dcterms?.issued) ?? first(dcterms?.created) ?? first(dc?.dates),
    publishedElse: first(dc?.dates),
    updated: text(entry.updated) ?? first(dcterms?.modified),
    language: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.summary?.xml?.lang ?? first(dc?.languages),
    titleLanguage: textOf(entry.title)?.xml?.lang,
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
