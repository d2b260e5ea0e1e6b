/** Writes a feed of the sample wire in its format and charset. */
import iconv from 'iconv-lite';
import type { WireFeed, WireItem } from '../model.ts';
import { renderAtom } from './atom.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderNinjs } from './ninjs.ts';
import { renderRdf } from './rdf.ts';
import { renderRss } from './rss.ts';

const RENDERERS = {
  rss: renderRss,
  rdf: renderRdf,
  atom: renderAtom,
  'json-feed': renderJsonFeed,
  ninjs: renderNinjs,
};

const CONTENT_TYPES = {
  rss: 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
  ninjs: 'application/json',
};

/** @param items in the order in which the feed lists them. */
export function renderFeed(feed: WireFeed, items: readonly WireItem[]): Buffer {
  const text = RENDERERS[feed.format](feed, items);
  return iconv.encode(text, feed.charset);
}

/** Without a charset for the older encodings: there the document's own declaration has to be heard. */
export const contentType = (feed: WireFeed): string =>
  feed.charset === 'utf-8' ? `${CONTENT_TYPES[feed.format]}; charset=utf-8` : CONTENT_TYPES[feed.format];
