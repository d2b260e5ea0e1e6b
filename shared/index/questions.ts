/** What the reader is asked and what it answers. Ranges are half open and in UTC; answers come newest first. */
import type {
  Contribution,
  CopyGroup,
  Day,
  Event,
  EventId,
  EventType,
  Family,
  Feed,
  FeedId,
  GroupId,
  GroupMember,
  Instant,
  Status,
  Story,
  StoryId,
  Topic,
} from '../model/index.ts';
import type { CountRow, Revision } from '../steps/ports.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque. Absent: there is no more. A page may hold fewer than `limit`, or none, and still have one. */
  readonly cursor?: string;
}

export interface PageTerms {
  /** 1 to 200; 50 where absent. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface StoryTerms extends PageTerms {
  readonly from: Instant;
  readonly until: Instant;
  readonly publisher?: string;
  /** BCP 47 primary subtag. */
  readonly language?: string;
}

export interface EventTerms extends PageTerms {
  /** Events are dated by day: the days that the range touches. */
  readonly from: Instant | Day;
  readonly until: Instant | Day;
  readonly type?: EventType;
  readonly family?: Family;
  /** ISO 3166-1 alpha-2; `-` for events without one. */
  readonly country?: string;
  /** ISO 3166-2. */
  readonly region?: string;
  readonly geonameId?: number;
  /** ISO 3166-1 alpha-3 or a group's name. */
  readonly actor?: string;
  readonly role?: 'initiator' | 'target' | 'party';
  readonly status?: Status;
  /** Independent reports, at least. */
  readonly minReports?: number;
}

export interface CountTerms extends PageTerms {
  readonly from: Day;
  readonly until: Day;
  readonly types?: readonly EventType[];
  readonly country?: string;
}

export interface StoryDetail {
  readonly story: Story;
  /** Oldest first; the last is not always the one indexed: `story.indexedRevision` says which is. */
  readonly revisions: readonly Revision[];
  /** Events that the story contributes to, by the mention that does. */
  readonly contributesTo: readonly { readonly eventId: EventId; readonly index: number }[];
}

export interface GroupDetail {
  readonly group: CopyGroup;
  /** By (published, id); only those whose story is whole. */
  readonly copies: readonly { readonly member: GroupMember; readonly story: Story }[];
}

export interface EventDetail {
  readonly event: Event;
  /** By time of publication: what each story says of it, with the evidence. */
  readonly contributions: readonly Contribution[];
}

export interface ChangeTerms {
  /** Where to begin, for who has no cursor yet. */
  readonly since?: Instant;
  readonly cursor?: string;
  readonly limit?: number;
}

export type Changed =
  | { readonly kind: 'story'; readonly story: Story; readonly version: number; readonly changedAt: Instant }
  | { readonly kind: 'event'; readonly event: Event; readonly version: number; readonly changedAt: Instant };

export interface ChangePage {
  /** Oldest first, each in its newest version; tombstones included. */
  readonly items: readonly Changed[];
  /** Always there: ask with it again, now or later. */
  readonly cursor: string;
  /** Whether asking at once gives more. */
  readonly more: boolean;
}

export interface FeedTerms extends PageTerms {
  /** Only those whose time has come. */
  readonly due?: boolean;
}

/** The eleven questions (docs/table.md). Nothing here scans, and no story is shown before it is whole. */
export interface Reader {
  /** 1. */
  story(storyId: StoryId): Promise<StoryDetail | undefined>;
  /** 2. */
  storiesOnTopic(topic: Topic, terms: StoryTerms): Promise<Page<Story>>;
  /** 3, 4 and 5, in any combination; without a term, all events of the range. */
  events(terms: EventTerms): Promise<Page<Event>>;
  /** 6. */
  copies(groupId: GroupId): Promise<GroupDetail | undefined>;
  /** 7. */
  event(eventId: EventId): Promise<EventDetail | undefined>;
  /** 8. */
  storiesOfFeeds(feedIds: readonly FeedId[], terms: StoryTerms): Promise<Page<Story>>;
  storiesOfPublisher(publisher: string, terms: Omit<StoryTerms, 'publisher'>): Promise<Page<Story>>;
  /** 9. */
  changes(terms: ChangeTerms): Promise<ChangePage>;
  /** 10. */
  counts(terms: CountTerms): Promise<Page<CountRow>>;
  /** 11. By id. */
  feeds(terms?: FeedTerms): Promise<Page<Feed>>;
}

export interface ReaderOptions {
  readonly now: () => Instant;
  /** Changes newer than this are held back, so that a write on its way is not passed by; a minute where absent. */
  readonly settlingMs?: number;
}
