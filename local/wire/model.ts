import type { Day, EventType, PubStatus, Status, Topic } from '../../shared/model/index.ts';

/** What an item of the sample wire can do without, as real feeds do. */
export const OMISSIONS = ['guid', 'link', 'date', 'title'] as const;
export type Omission = (typeof OMISSIONS)[number];

/** One text that a story has, from a virtual time on. */
export interface WireText {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** `canceled`: a kill. Only ninjs can say so. */
  readonly pubStatus: PubStatus;
  readonly topics: readonly Topic[];
  /** Keys of the events that the text reports, in its order. */
  readonly events: readonly string[];
  /** Keys of the events of the wire that it only looks back on. */
  readonly background: readonly string[];
}

/** One story of one publisher, in one or more of its feeds. */
export interface WireStory {
  readonly id: string;
  /** Ids of the feeds that carry it, all of one publisher. */
  readonly feeds: readonly string[];
  readonly guid: string;
  readonly url: string;
  readonly omits: ReadonlySet<Omission>;
  readonly author?: string;
  readonly categories: readonly string[];
  /** The story whose wire text this one carries. */
  readonly copyOf?: string;
  /** By time, the first being the original. */
  readonly texts: readonly [WireText, ...WireText[]];
}

/** A story as a feed shows it at some moment. */
export interface WireItem {
  readonly story: WireStory;
  readonly text: WireText;
}

/** One happening of the wire's three days: what every report of it is to be fused into. */
export interface WireEvent {
  readonly key: string;
  readonly type: EventType;
  readonly status: Status;
  readonly date?: Day;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly place?: string;
  readonly initiator?: string;
  readonly target?: string;
  readonly parties?: readonly string[];
  /** As last reported. */
  readonly killed?: number;
  readonly injured?: number;
  readonly exchanged?: number;
  /** Another event that a careful reader might take for this one: fusing the two is neither right nor wrong. */
  readonly mayBe?: string;
}

/** What a story is, by the hand that wrote it. */
export interface StoryTruth {
  readonly id: string;
  readonly publisher: string;
  /** Absent where the item has none. */
  readonly url?: string;
  readonly guid?: string;
  /** Of its last text; absent where the item has none. */
  readonly title?: string;
  readonly copyOf?: string;
  /** Of its last text. */
  readonly topics: readonly Topic[];
  readonly events: readonly string[];
  readonly background: readonly string[];
}

export interface WireTruth {
  readonly events: readonly WireEvent[];
  readonly stories: readonly StoryTruth[];
}

/** How a feed is written and served. */
export interface WireFeed {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly family: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Host of the articles' addresses: never served, nothing links there. */
  readonly domain: string;
  /** Path of the feed on the sample server. */
  readonly path: string;
  readonly format: 'rss' | 'rdf' | 'atom' | 'json-feed' | 'ninjs';
  readonly charset: 'utf-8' | 'windows-1251' | 'iso-8859-1';
  /** Where the text stands: a short summary, or HTML in the format's place for a whole article. */
  readonly body: 'summary' | 'html';
  /** What its server does apart from answering. */
  readonly quirks: readonly Quirk[];
}

export type Quirk =
  /** Answers 304 to the ETag it gave. */
  | 'etag'
  /** Answers 304 to the Last-Modified it gave. */
  | 'last-modified'
  | 'gzip'
  /** Its declared path answers 301 to where it now is. */
  | 'moved'
  /** Answers 429 with Retry-After, once. */
  | 'busy'
  /** Ends the connection midway through the body, once. */
  | 'breaks-off'
  /** Answers 410 from the second day on. */
  | 'closes';
