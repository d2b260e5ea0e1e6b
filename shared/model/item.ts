import type { Instant } from './time.ts';

export const FEED_FORMATS = [
  'rss',
  'rdf',
  'atom',
  'json-feed',
  'news-sitemap',
  'ninjs',
  'newsml-g2',
  'nitf',
] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** How a publisher wants a text treated (ninjs, NewsML-G2); feeds that don't say are `usable`. */
export type PubStatus = 'usable' | 'withheld' | 'canceled';

/** One entry as parsed out of a capture. Strings hold no control characters; absent means the feed doesn't say. */
export interface Item {
  readonly guid?: string;
  /** Absolute http(s) URL, as the feed gives it. */
  readonly url?: string;
  /** Plain text, entities decoded, white space collapsed. */
  readonly title?: string;
  readonly published?: Instant;
  /** The date as written, kept where it was given, readable or not. */
  readonly publishedRaw?: string;
  readonly updated?: Instant;
  readonly updatedRaw?: string;
  readonly language?: string;
  readonly author?: string;
  /** Agency credit ("Reuters", "Agencies via Xinhua") where the format or the text declares one. */
  readonly credit?: string;
  /** HTML or text as the feed carries it: RSS description, Atom summary. Never executed, never trusted. */
  readonly summary?: string;
  /** HTML or text: content:encoded, Atom content, content_html, a wire format's body. */
  readonly content?: string;
  readonly categories: readonly string[];
  /** IPTC subject codes: `medtop:20000076`. */
  readonly subjects: readonly string[];
  readonly pubStatus: PubStatus;
  /** The format's own revision number, where it has one. */
  readonly revision?: number;
  readonly embargoedUntil?: Instant;
}

/** A capture, read. */
export interface ParsedFeed {
  readonly format: FeedFormat;
  /** Which reader of the chain gave the items. */
  readonly reader: 'feedsmith' | 'rss-parser' | 'lenient' | 'wire';
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly author?: string;
  readonly description?: string;
  readonly updated?: Instant;
  /** The feed's own wish between two polls, in ms (`ttl`, `sy:update*`). */
  readonly intervalMs?: number;
  readonly items: readonly Item[];
  /** Items that could not be kept, by reason: `no_content`, `broken`. */
  readonly dropped: Readonly<Record<string, number>>;
}
