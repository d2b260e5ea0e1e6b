import { type EventStore, settleEvent } from '../events/index.ts';
import type { CorrectionStore, Ruling } from '../index/index.ts';
import type { Day, Event, EventId, EventType, Instant, Story, StoryId } from '../model/index.ts';
import type { CountStore } from './ports.ts';

export interface CorrectPorts {
  readonly corrections: CorrectionStore;
  /** Must not be silent: a correction is told like any change. */
  readonly events: EventStore;
  readonly counts: Pick<CountStore, 'recount'>;
}

/** An event as a person corrects it, and the counts of the days that it leaves and enters. */
export async function correctEvent(ports: CorrectPorts, eventId: EventId, ruling: Ruling): Promise<Event> {
  const before = await ports.corrections.readEvent(eventId);
  const after = await ports.corrections.correctEvent(eventId, ruling);
  await recount(ports, [before, after]);
  return after;
}

/** A story as a person corrects it; what it contributes is put again, and the events that rest on it count anew. */
export async function correctStory(ports: CorrectPorts, storyId: StoryId, ruling: Ruling): Promise<Story> {
  const story = await ports.corrections.correctStory(storyId, ruling);
  const slots = [...ruling.drops, ...ruling.sets.map(({ slot }) => slot)];
  if (slots.every((slot) => !slot.includes('.'))) return story;
  const rows = await ports.events.contributionsOf(storyId);
  const eventIds = [...new Set(rows.map(({ eventId }) => eventId))].sort();
  const before = await Promise.all(eventIds.map((id) => ports.corrections.readEvent(id)));
  for (const row of rows) await ports.events.putContribution(row);
  for (const eventId of eventIds) await settleEvent(ports.events, eventId, occasionOf(story, ruling.at));
  const after = await Promise.all(eventIds.map((id) => ports.corrections.readEvent(id)));
  await recount(ports, [...before, ...after]);
  return story;
}

const occasionOf = ({ analysisVersion }: Story, at: Instant) => ({ at, analysisVersion });

/** The counts are made anew every five minutes anyway; who corrects wants to see it. */
async function recount({ counts }: CorrectPorts, events: readonly (Event | undefined)[]): Promise<void> {
  const days = new Map<Day, Set<EventType>>();
  for (const event of events) {
    if (event === undefined) continue;
    days.set(event.date, (days.get(event.date) ?? new Set<EventType>()).add(event.type));
  }
  for (const [day, types] of days) await counts.recount(day, [...types]);
}
