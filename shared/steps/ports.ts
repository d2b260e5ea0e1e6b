/** What the steps need of the world. functions/ and local/ give it; tests give it in memory. */
import type { CopyStore } from '../copies/store.ts';
import type { EventStore } from '../events/store.ts';
import type { FetchMessage, FoldMessage, StoryMessage } from '../messages/index.ts';
import type {
  Analysis,
  Day,
  Feed,
  FeedId,
  FeedState,
  Fingerprint,
  Instant,
  Story,
  StoryId,
  StoryText,
  TextPointer,
} from '../model/index.ts';

/** Counts what happened, by the names that are the contract (`fetched`, `dropped.<reason>`, `copy.<rule>` …). */
export type Count = (name: string, by?: number) => void;

/** A feed that this run alone may poll, from its slot on. */
export interface Lease {
  readonly feed: Feed;
  readonly slotAt: Instant;
}

export interface FeedStore {
  /** Feeds whose time has come and that nobody holds, the longest overdue first. */
  dueFeeds(now: Instant, limit: number): Promise<readonly Feed[]>;
  /**
   * Takes those of a host's feeds that nobody holds, each with a slot `gapMs` after the one before and after
   * every slot given earlier, never before `now`. One write a host, none where all are held. A lease ends at
   * `until`, or with `completeFetch`, which moves the due time that it was taken for.
   */
  leaseFeeds(
    host: string,
    feeds: readonly Feed[],
    terms: { readonly now: Instant; readonly until: Instant; readonly gapMs: number },
  ): Promise<readonly Lease[]>;
  readFeed(feedId: FeedId): Promise<Feed | undefined>;
  listFeeds(): Promise<readonly Feed[]>;
  /** Writes declaration and state of a feed that is new, or whose declaration changed. */
  putFeed(feed: Feed): Promise<void>;
  /** Ends a fetch: the new state in one update, and with it the lease. A feed that is not there stays so. */
  completeFetch(feedId: FeedId, state: FeedState): Promise<void>;
  readSeen(feedId: FeedId): Promise<string | undefined>;
  writeSeen(feedId: FeedId, seen: string): Promise<void>;
  /** Hash of the feeds.opml that the registry was last brought in line with. */
  readRegistryHash(): Promise<string | undefined>;
  writeRegistryHash(hash: string): Promise<void>;
}

/** One text that a story has had, with what was read in it. */
export interface Revision {
  readonly storyId: StoryId;
  readonly textHash: StoryText['textHash'];
  readonly fetchedAt: Instant;
  readonly text: TextPointer;
  readonly captureKey: string;
  readonly title?: string;
  readonly analysis: Analysis;
  readonly analysisVersion: string;
  readonly pubStatus: StoryText['pubStatus'];
}

export interface StoryStore {
  readStory(storyId: StoryId): Promise<Story | undefined>;
  readRevisions(storyId: StoryId): Promise<readonly Revision[]>;
  /** The small row with a TTL, unless a story on topic or a later text stands there: then false, and nothing is written. */
  putOffTopic(story: Story): Promise<boolean>;
  /** Overwrites; at most 50 are kept. */
  putRevision(revision: Revision): Promise<void>;
  /** All of a story's revisions: for one that is taken down. */
  removeRevisions(storyId: StoryId): Promise<void>;
  /**
   * Brings the entry rows in line (`previous` says which stood before), then writes the story itself, last.
   * @param revision the text that it is written for, to be filed with the entry rows, as `putRevision` does.
   * @throws VersionConflict unless the stored version is `story.version - 1`, or none stands there, or one off topic.
   */
  putStory(story: Story, previous: Story | undefined, revision?: Revision): Promise<void>;
}

export interface Capture {
  readonly feedId: FeedId;
  readonly fetchedAt: Instant;
  /** Decoded from its transfer coding, as the publisher wrote it. */
  readonly body: Uint8Array;
  /** SHA-256 of `body`, hexadecimal. */
  readonly bodyHash: string;
  readonly status: number;
  readonly url: string;
  /** Chosen headers: content-type, etag, last-modified, date … */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ArchiveStore {
  /** Returns the capture's key. Writing the same capture again is harmless. */
  putCapture(capture: Capture): Promise<string>;
  readCapture(key: string): Promise<Capture>;
  /** One object for the new texts of one capture; the pointers come in the texts' order. */
  putTexts(
    capture: Pick<Capture, 'feedId' | 'fetchedAt'>,
    texts: readonly StoryText[],
  ): Promise<readonly TextPointer[]>;
  readText(pointer: TextPointer): Promise<StoryText>;
  /** All texts of one object by their lines; undefined where one was taken down. */
  readTexts(key: string): Promise<readonly (StoryText | undefined)[]>;
  /** Takes one text out and leaves its line empty, so that pointers to the others hold. Nothing where it is gone. */
  blankText(pointer: TextPointer): Promise<void>;
  putAnalysis(storyId: StoryId, textHash: StoryText['textHash'], result: AnalysisResult): Promise<string>;
  readAnalysis(key: string): Promise<AnalysisResult>;
}

export interface AnalysisResult {
  readonly analysis: Analysis;
  readonly fingerprint: Fingerprint;
}

export interface Queues {
  /** @param delaySeconds how long before each may be received, 0 to 900. */
  sendFetch(messages: readonly (FetchMessage & { readonly delaySeconds: number })[]): Promise<void>;
  sendStories(messages: readonly StoryMessage[]): Promise<void>;
  sendFold(messages: readonly FoldMessage[]): Promise<void>;
}

export interface CountRow {
  readonly day: Day;
  readonly type: string;
  /** ISO 3166-1 alpha-2, or `-` where the event has none. */
  readonly country: string;
  readonly events: number;
  /** Events with two independent reports or more. */
  readonly confirmed: number;
}

export interface CountStore {
  /** Days whose events changed since then, with the time of the newest such change. */
  changedDays(since: Instant, until: Instant): Promise<readonly Day[]>;
  /** Counts the day's events afresh and overwrites its rows. True where a row changed. */
  recount(day: Day, types: readonly string[]): Promise<boolean>;
  readWatermark(): Promise<Instant | undefined>;
  writeWatermark(at: Instant): Promise<void>;
}

/** What changed, as the bus is told. */
export interface Change {
  readonly detailType:
    | 'StoryIndexed'
    | 'StoryRevised'
    | 'StoryWithdrawn'
    | 'EventOpened'
    | 'EventChanged'
    | 'EventMerged';
  readonly changeId: string;
  readonly version: number;
  readonly at: Instant;
  readonly previous?: unknown;
  readonly current?: unknown;
}

export interface Bus {
  /** Sends all; those that the bus refuses are tried again alone. @throws where some still fail. */
  publish(changes: readonly Change[]): Promise<void>;
}

export interface FoldPorts {
  readonly archive: ArchiveStore;
  readonly stories: StoryStore;
  readonly copies: CopyStore;
  readonly events: EventStore;
  readonly count: Count;
}
