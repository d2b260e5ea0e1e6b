import type { DcNs, RdfFeed } from 'feedsmith';
import { resolveBase } from '../../links.ts';
import { lazily, type RawFeed, type RawItem } from '../../raw.ts';
import { first, html, joined, text } from './fields.ts';

/** What feedsmith read as RDF. @param url where the document came from, for relative `xml:base` */
export function rdfFeed(feed: RdfFeed.Feed<string>, url: string | undefined): RawFeed {
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
