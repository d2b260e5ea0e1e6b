import type { FeedId } from './ids.ts';
import type { Instant } from './time.ts';

/** What a person says of a feed: one `<outline>` of feeds.opml, or `ceasewire feeds import`. */
export interface FeedDeclaration {
  readonly feedId: FeedId;
  readonly url: string;
  readonly title: string;
  /** Who runs the feed, a slug: `bbc`. Stories are identified within a publisher. */
  readonly publisher: string;
  /** Who owns the publisher, a slug; the publisher itself where it stands alone. */
  readonly family: string;
  /** BCP 47, for items that don't declare their own. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2 of the publisher's seat. */
  readonly country?: string;
}

export const FEED_CONDITIONS = ['active', 'failing', 'muted', 'gone'] as const;
/** `failing` feeds are still polled, ever more seldom; `muted` and `gone` are not until someone says so. */
export type FeedCondition = (typeof FEED_CONDITIONS)[number];

/** What the product remembers of a feed between two polls: under 1 KB, since it is written at each. */
export interface FeedState {
  readonly condition: FeedCondition;
  /** Why it is failing, muted or gone, in words for a person. */
  readonly reason?: string;
  /** When it is next to be polled. Absent: never (muted, gone). */
  readonly dueAt?: Instant;
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the last decoded body, for servers whose ETag lies. */
  readonly bodyHash?: string;
  /** SHA-256 of the last body that could not be read: the same again is not captured again. */
  readonly unreadableHash?: string;
  readonly intervalMs: number;
  /** Weighted failures since the last success: soft .5, temporary .25, hard 1 (FACTS: fetching). */
  readonly failures: number;
  readonly fetchedAt?: Instant;
  readonly succeededAt?: Instant;
  /** Where a permanent redirect pointed, and how many polls in a row it did. */
  readonly movedTo?: string;
  readonly movedRun?: number;
}

export interface Feed extends FeedDeclaration {
  /** `opml`: feeds.opml made this row and may mute it. `manual`: only a person may. */
  readonly declaredBy: 'opml' | 'manual';
  readonly state: FeedState;
}

/** The host that a feed's polls are counted against, with its port; the whole text where it is no URL. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** Declarations as a file gives them, with the hash of its bytes. */
export interface Registry {
  readonly hash: string;
  readonly feeds: readonly FeedDeclaration[];
}
