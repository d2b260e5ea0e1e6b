import type { EventId, GroupId, StoryId } from '../model/index.ts';
import { type EventChange, type Occasion, settleEvent } from './settle.ts';
import type { EventStore } from './store.ts';

/** Puts a story's contributions under another copy group or origin, and counts their events again. */
export async function regroupStory(
  store: EventStore,
  storyId: StoryId,
  groupId: GroupId,
  origin: string,
  occasion: Occasion,
): Promise<readonly EventChange[]> {
  const rows = await store.contributionsOf(storyId);
  const touched = new Set<EventId>();
  for (const row of rows) {
    touched.add(row.eventId);
    if (row.groupId !== groupId || row.origin !== origin)
      await store.putContribution({ ...row, groupId, origin });
  }
  const changes: EventChange[] = [];
  for (const eventId of [...touched].sort()) changes.push(...(await settleEvent(store, eventId, occasion)));
  return changes;
}
