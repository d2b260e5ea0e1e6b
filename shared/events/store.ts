import type { Contribution, Day, Event, EventId, Family, StoryId } from '../model/index.ts';

/** Where an event may be found: those of a family in a country (or filed under none), dated in a closed range of days. */
export interface EventQuery {
  readonly family: Family;
  /** ISO 3166-1 alpha-2; absent: events of any country. */
  readonly country?: string;
  readonly from: Day;
  readonly to: Day;
}

/** What the event rules need of a table. Writes may be repeated after a crash. */
export interface EventStore {
  /** Open events (no tombstones), by date then id. */
  candidates(query: EventQuery): Promise<readonly Event[]>;
  /** @param opener the story that opens the event if nobody has: where nothing of it is written, nothing of the event is. */
  readEvent(eventId: EventId, opener?: StoryId): Promise<Event | undefined>;
  contributions(eventId: EventId): Promise<readonly Contribution[]>;
  /** What a story contributes, to which events: for its revisions, its withdrawal, and a repeated message. */
  contributionsOf(storyId: StoryId): Promise<readonly Contribution[]>;
  /** Overwrites the contribution (event, story, index). */
  putContribution(contribution: Contribution): Promise<void>;
  /** No error where there is none. */
  removeContribution(contribution: Contribution): Promise<void>;
  /**
   * Writes the event and brings its entry rows in line with it: `previous` says which stood before.
   * @throws VersionConflict unless the stored version is `event.version - 1` (absent for 1).
   */
  putEvent(event: Event, previous: Event | undefined): Promise<void>;
}
