import type { Correction } from './correction.ts';
import type { FeedId, GroupId, StoryId, TextHash } from './ids.ts';
import type { PubStatus } from './item.ts';
import type { TopicScore } from './mention.ts';
import type { Instant } from './time.ts';

/** Where a story text lies: a line (from 0) of a gzipped JSON-lines object in the archive. */
export interface TextPointer {
  readonly key: string;
  readonly line: number;
}

/** One line of `stories/…jsonl.gz`: the words of one revision, and where they came from. A contract: versioned. */
export interface StoryText {
  readonly v: 1;
  readonly storyId: StoryId;
  readonly textHash: TextHash;
  readonly feedId: FeedId;
  readonly publisher: string;
  readonly family: string;
  /** S3 key of the capture, and the item's place in it (from 0): the way back to the raw bytes. */
  readonly captureKey: string;
  readonly item: number;
  readonly fetchedAt: Instant;
  readonly url?: string;
  readonly guid?: string;
  readonly title?: string;
  /** Body as plain text; paragraphs separated by `\n`. */
  readonly text: string;
  readonly language?: string;
  /** The item's own date where it has a credible one, else `fetchedAt`. */
  readonly published: Instant;
  readonly updated?: Instant;
  readonly byline?: string;
  readonly credit?: string;
  readonly categories: readonly string[];
  readonly subjects: readonly string[];
  readonly pubStatus: PubStatus;
}

/** The text that evidence spans point into: title, a line break, body. */
export const fullText = (story: { readonly title?: string; readonly text: string }): string =>
  story.title === undefined || story.title === '' ? story.text : `${story.title}\n${story.text}`;

/** A story as lists show it and the table keeps it. */
export interface Story {
  readonly storyId: StoryId;
  readonly publisher: string;
  readonly family: string;
  readonly feedId: FeedId;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly published: Instant;
  readonly fetchedAt: Instant;
  /** ≤ 300 characters of the text. */
  readonly excerpt: string;
  readonly topics: readonly TopicScore[];
  readonly pubStatus: PubStatus;
  readonly text: TextPointer;
  readonly textHash: TextHash;
  /** Absent for a story off topic. */
  readonly groupId?: GroupId;
  readonly copyRule?: string;
  readonly copyScore?: number;
  readonly copyOf?: StoryId;
  readonly credit?: string;
  /** How many texts it has had. */
  readonly revisions: number;
  /** The revision whose mentions and events are all in the table. A story without it is not shown. */
  readonly indexedRevision?: TextHash;
  readonly analysisVersion: string;
  readonly version: number;
  /** From the capture that made the change, never from the clock. */
  readonly changedAt: Instant;
  readonly expiresAt?: number;
  /** Who corrected what, and why: `topics` is as corrected, mentions in their events. */
  readonly corrections?: readonly Correction[];
  /** What the rules said, where a person corrected the topics. */
  readonly machine?: { readonly topics: readonly TopicScore[] };
  /** Taken down by a person: the row only keeps the story from coming again. Never expires. */
  readonly forgotten?: { readonly at: Instant; readonly why?: string };
}
