import type { parseJsonFeed } from 'feedsmith';
import type { RawFeed } from '../../raw.ts';
import { html, joined, plain, text } from './fields.ts';

/** What feedsmith read as JSON Feed. */
export function jsonFeed(feed: ReturnType<typeof parseJsonFeed>): RawFeed {
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

const list = <Value>(value: readonly Value[] | { __requirable: readonly Value[] } | undefined) =>
  value !== undefined && 'length' in value ? value : undefined;
