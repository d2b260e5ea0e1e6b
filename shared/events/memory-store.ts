import {
  type Contribution,
  type Event,
  type EventId,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import type { EventQuery, EventStore } from './store.ts';

/** The event store in memory, with the table's conditional semantics: for the pipes and the tests. */
export class MemoryEventStore implements EventStore {
  private readonly events = new Map<EventId, Event>();
  private readonly byEvent = new Map<EventId, Map<string, Contribution>>();
  private readonly byStory = new Map<StoryId, Map<string, Contribution>>();
  private readonly byDay = new Map<string, Set<EventId>>();

  async candidates({ family, country, from, to }: EventQuery): Promise<readonly Event[]> {
    const found: Event[] = [];
    for (const [day, ids] of this.byDay) {
      if (day < from || day > to) continue;
      for (const id of ids) {
        const event = this.events.get(id);
        if (event === undefined || event.closed !== undefined || event.family !== family) continue;
        if (country === undefined || event.country === undefined || event.country === country)
          found.push(event);
      }
    }
    return found.sort((a, b) =>
      a.date === b.date ? (a.eventId < b.eventId ? -1 : 1) : a.date < b.date ? -1 : 1,
    );
  }

  async readEvent(eventId: EventId): Promise<Event | undefined> {
    return this.events.get(eventId);
  }

  async contributions(eventId: EventId): Promise<readonly Contribution[]> {
    return [...(this.byEvent.get(eventId)?.values() ?? [])];
  }

  async contributionsOf(storyId: StoryId): Promise<readonly Contribution[]> {
    return [...(this.byStory.get(storyId)?.values() ?? [])];
  }

  async putContribution(contribution: Contribution): Promise<void> {
    const { eventId, storyId, index } = contribution;
    put(this.byEvent, eventId, `${storyId} ${index}`, contribution);
    put(this.byStory, storyId, `${eventId} ${index}`, contribution);
  }

  async removeContribution({ eventId, storyId, index }: Contribution): Promise<void> {
    this.byEvent.get(eventId)?.delete(`${storyId} ${index}`);
    this.byStory.get(storyId)?.delete(`${eventId} ${index}`);
  }

  async putEvent(event: Event, _previous: Event | undefined): Promise<void> {
    const stored = this.events.get(event.eventId);
    if ((stored?.version ?? 0) !== event.version - 1)
      throw new VersionConflict('Someone else wrote this event first; read it again.', {
        eventId: event.eventId,
      });
    if (stored !== undefined) this.byDay.get(stored.date)?.delete(event.eventId);
    this.byDay.set(event.date, (this.byDay.get(event.date) ?? new Set()).add(event.eventId));
    this.events.set(event.eventId, event);
  }

  /** The event that one has become by merges. */
  standing(eventId: EventId): EventId {
    const into = this.events.get(eventId)?.closed?.mergedInto;
    return into === undefined ? eventId : this.standing(into);
  }

  /** All events, tombstones too: what the pipes print at the end of their input. */
  all(): readonly Event[] {
    return [...this.events.values()];
  }
}

function put<Key>(
  index: Map<Key, Map<string, Contribution>>,
  key: Key,
  row: string,
  value: Contribution,
): void {
  index.set(key, (index.get(key) ?? new Map<string, Contribution>()).set(row, value));
}
