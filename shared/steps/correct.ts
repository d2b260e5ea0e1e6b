import { type EventChange, type EventStore, joinEvents, settleEvent } from '../events/index.ts';
import type { CorrectionStore, Ruling } from '../index/index.ts';
import type { Day, Event, EventId, EventType, Instant, Story, StoryId } from '../model/index.ts';
import { letCopiesSpeak } from './copies-speak.ts';
import { countedMentions } from './counted-mentions.ts';
import type { CountStore, FoldPorts } from './ports.ts';
import { retrying } from './retrying.ts';

export interface CorrectPorts extends Pick<FoldPorts, 'copies' | 'stories'> {
  readonly corrections: CorrectionStore;
  /** Must not be silent: a correction is told like any change. */
  readonly events: EventStore;
  readonly counts: Pick<CountStore, 'recount'>;
}

/** A story as it is now, and what became of the events that it told of. */
export interface CorrectedStory {
  readonly story: Story;
  readonly changes: readonly EventChange[];
}

/** An event as a person corrects it, and the counts of the days that it leaves and enters. */
export async function correctEvent(ports: CorrectPorts, eventId: EventId, ruling: Ruling): Promise<Event> {
  const before = await ports.corrections.readEvent(eventId);
  const after = await ports.corrections.correctEvent(eventId, ruling);
  await recount(ports, [before, after]);
  return after;
}

/**
 * A story as a person corrects it. What it contributes is put again and the events that rest on it count anew; off a topic
 * it contributes nothing of the kind, so that an event which nobody else reports is closed, and back on it all it did.
 * Copies still say what they say.
 */
export async function correctStory(
  ports: CorrectPorts,
  storyId: StoryId,
  ruling: Ruling,
): Promise<CorrectedStory> {
  const story = await ports.corrections.correctStory(storyId, ruling);
  const slots = [...ruling.drops, ...ruling.sets.map(({ slot }) => slot)];
  const changes: EventChange[] = [];
  if (slots.some((slot) => slot.includes('.')))
    changes.push(...(await retrying(() => putAgain(ports, story, ruling.at))));
  if (slots.some((slot) => !slot.includes('.')))
    changes.push(...(await retrying(() => reportAgain(ports, story, ruling.at))));
  // As lists have them too, which a person may have put elsewhere.
  const ids = [...new Set(changes.map(({ event }) => event.eventId))];
  const listed = await Promise.all(ids.map((id) => ports.corrections.readEvent(id)));
  await recount(ports, [...listed, ...changes.flatMap(({ event, previous }) => [event, previous])]);
  return { story, changes };
}

/** The story's words as they are now corrected, where they count. */
async function putAgain({ events }: CorrectPorts, story: Story, at: Instant): Promise<EventChange[]> {
  const changes: EventChange[] = [];
  const rows = await events.contributionsOf(story.storyId);
  for (const row of rows) await events.putContribution(row);
  for (const eventId of [...new Set(rows.map((row) => row.eventId))].sort())
    changes.push(...(await settleEvent(events, eventId, occasionOf(story, at))));
  return changes;
}

/** Takes from the events what the story is no longer to tell of, and gives them what it is. */
async function reportAgain(ports: CorrectPorts, story: Story, at: Instant): Promise<readonly EventChange[]> {
  const { storyId, publisher, published, url, title } = story;
  const member = await ports.copies.membershipOf(storyId);
  const group = member && (await ports.copies.readGroup(member.groupId));
  const revisions = await ports.stories.readRevisions(storyId);
  const shown = revisions.find(({ textHash }) => textHash === story.indexedRevision);
  if (group === undefined || shown === undefined || story.pubStatus !== 'usable') return [];
  const occasion = occasionOf(story, at);
  const changes = await joinEvents(ports.events, {
    storyId,
    groupId: group.groupId,
    origin: group.origin,
    publisher,
    published,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    mentions: countedMentions(shown.analysis.mentions, story),
    ...occasion,
  });
  return [...changes, ...(await letCopiesSpeak({ ...ports, count: () => {} }, storyId, group, occasion))];
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
