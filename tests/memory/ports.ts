/** The world in memory, for tests of the steps: the same promises as the real stores, and a log of every call. */
import type { FetchMessage, FoldMessage, StoryMessage } from '../../shared/messages/index.ts';
import {
  addMillis,
  asFeedId,
  type Feed,
  type FeedId,
  type FeedState,
  type Instant,
  instant,
  millis,
  type Story,
  type StoryId,
  type StoryText,
  type TextPointer,
} from '../../shared/model/index.ts';
import type {
  AnalysisResult,
  ArchiveStore,
  Capture,
  Count,
  FeedStore,
  Lease,
  Queues,
  Revision,
  StoryStore,
} from '../../shared/steps/ports.ts';

/** Thrown by a call that the test wants to fail. */
export class Killed extends Error {}

/** Counts calls and kills the one that `killAt` names (from 1), once. */
export class Fate {
  readonly calls: string[] = [];
  killAt = 0;

  call(name: string): void {
    this.calls.push(name);
    if (this.calls.length === this.killAt) throw new Killed(name);
  }
}

export class MemoryFeeds implements FeedStore {
  readonly feeds = new Map<FeedId, Feed>();
  readonly leases = new Map<FeedId, Instant>();
  readonly seen = new Map<FeedId, string>();
  readonly slots = new Map<string, Instant>();
  registryHash: string | undefined;
  readonly fate: Fate;

  constructor(fate: Fate = new Fate()) {
    this.fate = fate;
  }

  async dueFeeds(now: Instant, limit: number): Promise<readonly Feed[]> {
    return [...this.feeds.values()]
      .filter(
        (feed) => feed.state.dueAt && feed.state.dueAt <= now && (this.leases.get(feed.feedId) ?? '') < now,
      )
      .sort((a, b) => (a.state.dueAt ?? '').localeCompare(b.state.dueAt ?? ''))
      .slice(0, limit);
  }
  async leaseFeeds(
    host: string,
    feeds: readonly Feed[],
    { now, until, gapMs }: { now: Instant; until: Instant; gapMs: number },
  ): Promise<readonly Lease[]> {
    this.fate.call('leaseFeeds');
    const free = feeds.filter((feed) => (this.leases.get(feed.feedId) ?? '') <= now);
    const next = this.slots.get(host);
    const first = next && next > now ? next : now;
    for (const feed of free) this.leases.set(feed.feedId, until);
    this.slots.set(host, addMillis(first, free.length * gapMs));
    return free.map((feed, index) => ({ feed, slotAt: addMillis(first, index * gapMs) }));
  }
  async readFeed(feedId: FeedId): Promise<Feed | undefined> {
    return this.feeds.get(feedId);
  }
  async listFeeds(): Promise<readonly Feed[]> {
    return [...this.feeds.values()];
  }
  async putFeed(feed: Feed): Promise<void> {
    this.fate.call('putFeed');
    this.feeds.set(feed.feedId, feed);
  }
  async completeFetch(feedId: FeedId, state: FeedState): Promise<void> {
    this.fate.call('completeFetch');
    const feed = this.feeds.get(feedId);
    if (feed && feed.state.condition !== 'muted') this.feeds.set(feedId, { ...feed, state });
    this.leases.delete(feedId);
  }
  async readSeen(feedId: FeedId): Promise<string | undefined> {
    return this.seen.get(feedId);
  }
  async writeSeen(feedId: FeedId, seen: string): Promise<void> {
    this.fate.call('writeSeen');
    this.seen.set(feedId, seen);
  }
  async readRegistryHash(): Promise<string | undefined> {
    return this.registryHash;
  }
  async writeRegistryHash(hash: string): Promise<void> {
    this.fate.call('writeRegistryHash');
    this.registryHash = hash;
  }
}

export class MemoryArchive implements ArchiveStore {
  readonly captures = new Map<string, Capture>();
  readonly texts = new Map<string, readonly StoryText[]>();
  readonly blanked = new Set<string>();
  readonly analyses = new Map<string, AnalysisResult>();
  readonly fate: Fate;

  constructor(fate: Fate = new Fate()) {
    this.fate = fate;
  }

  async putCapture(capture: Capture): Promise<string> {
    this.fate.call('putCapture');
    const key = `captures/${capture.feedId}/${capture.fetchedAt}-${capture.bodyHash}.gz`;
    this.captures.set(key, capture);
    return key;
  }
  async readCapture(key: string): Promise<Capture> {
    const capture = this.captures.get(key);
    if (!capture) throw new Error(`no capture ${key}`);
    return capture;
  }
  async putTexts(
    capture: Pick<Capture, 'feedId' | 'fetchedAt'>,
    texts: readonly StoryText[],
  ): Promise<readonly TextPointer[]> {
    this.fate.call('putTexts');
    const key = `stories/${capture.feedId}/${capture.fetchedAt}.jsonl.gz`;
    this.texts.set(key, texts);
    return texts.map((_, line) => ({ key, line }));
  }
  async readText(pointer: TextPointer): Promise<StoryText> {
    const text = this.texts.get(pointer.key)?.[pointer.line];
    if (!text) throw new Error(`no text ${pointer.key} ${pointer.line}`);
    return text;
  }
  async readTexts(key: string): Promise<readonly (StoryText | undefined)[]> {
    return (this.texts.get(key) ?? []).map((text, line) =>
      this.blanked.has(`${key} ${line}`) ? undefined : text,
    );
  }
  async blankText({ key, line }: TextPointer): Promise<void> {
    this.blanked.add(`${key} ${line}`);
  }
  async putAnalysis(storyId: StoryId, textHash: string, result: AnalysisResult): Promise<string> {
    this.fate.call('putAnalysis');
    const key = `analyses/${storyId}/${textHash}`;
    this.analyses.set(key, result);
    return key;
  }
  async readAnalysis(key: string): Promise<AnalysisResult> {
    const result = this.analyses.get(key);
    if (!result) throw new Error(`no analysis ${key}`);
    return result;
  }
}

export class MemoryQueues implements Queues {
  readonly fetch: (FetchMessage & { readonly delaySeconds: number })[] = [];
  readonly stories: StoryMessage[] = [];
  readonly fold: FoldMessage[] = [];
  readonly fate: Fate;

  constructor(fate: Fate = new Fate()) {
    this.fate = fate;
  }

  async sendFetch(messages: readonly (FetchMessage & { readonly delaySeconds: number })[]): Promise<void> {
    this.fate.call('sendFetch');
    this.fetch.push(...messages);
  }
  async sendStories(messages: readonly StoryMessage[]): Promise<void> {
    this.fate.call('sendStories');
    this.stories.push(...messages);
  }
  async sendFold(messages: readonly FoldMessage[]): Promise<void> {
    this.fate.call('sendFold');
    this.fold.push(...messages);
  }
}

export class MemoryStories implements StoryStore {
  readonly stories = new Map<StoryId, Story>();
  readonly revisions = new Map<string, Revision>();

  async readStory(storyId: StoryId): Promise<Story | undefined> {
    return this.stories.get(storyId);
  }
  async readRevisions(storyId: StoryId): Promise<readonly Revision[]> {
    return [...this.revisions.values()].filter((revision) => revision.storyId === storyId);
  }
  async putOffTopic(story: Story): Promise<boolean> {
    const stored = this.stories.get(story.storyId);
    if (stored?.indexedRevision || (stored && stored.fetchedAt > story.fetchedAt)) return false;
    this.stories.set(story.storyId, story);
    return true;
  }
  async putRevision(revision: Revision): Promise<void> {
    this.revisions.set(`${revision.storyId} ${revision.textHash}`, revision);
  }
  async removeRevisions(storyId: StoryId): Promise<void> {
    for (const [key, revision] of this.revisions)
      if (revision.storyId === storyId) this.revisions.delete(key);
  }
  async putStory(story: Story, _previous: Story | undefined, revision?: Revision): Promise<void> {
    if (revision !== undefined) await this.putRevision(revision);
    this.stories.set(story.storyId, story);
  }
}

/** A counter whose totals a test can read. */
export function tally(): { count: Count; totals: Map<string, number> } {
  const totals = new Map<string, number>();
  return { totals, count: (name, by = 1) => void totals.set(name, (totals.get(name) ?? 0) + by) };
}

export const NOW = '2026-02-06T06:00:00.000Z' as Instant;

/** A feed that is due at `NOW`. */
export function feedDue(id: string, url = `https://${id}.example/rss`, state: Partial<FeedState> = {}): Feed {
  return {
    feedId: asFeedId(id),
    url,
    title: id,
    publisher: id,
    family: id,
    declaredBy: 'opml',
    state: {
      condition: 'active',
      dueAt: instant(millis(NOW) - 1000),
      intervalMs: 900_000,
      failures: 0,
      ...state,
    },
  };
}
