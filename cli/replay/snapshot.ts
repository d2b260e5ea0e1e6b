/** What the index says of a period's stories before and after a replay, and what has become different. */
import type { EventHolding, Holdings, StoryHolding } from '../../shared/index/index.ts';
import type { EventId, StoryId } from '../../shared/model/index.ts';

export interface Snapshot {
  readonly stories: ReadonlyMap<StoryId, StoryHolding>;
  readonly events: ReadonlyMap<EventId, EventHolding>;
}

/** @param known events that are to be looked up as well: those of the snapshot before. */
export async function takeSnapshot(
  holdings: Holdings,
  storyIds: readonly StoryId[],
  known: Iterable<EventId> = [],
): Promise<Snapshot> {
  const stories = await holdings.stories(storyIds);
  const eventIds = [...stories.values()].flatMap(({ events }) => events);
  return { stories, events: await holdings.events([...new Set([...known, ...eventIds])]) };
}

export interface Counts {
  readonly stories: number;
  readonly mentions: number;
  readonly groups: number;
  readonly events: number;
}

export interface Difference {
  readonly before: Counts;
  readonly after: Counts;
  readonly stories: { readonly added: number; readonly removed: number; readonly rewritten: number };
  readonly events: { readonly opened: number; readonly closed: number; readonly rewritten: number };
  /** `happened → planned`: how many. */
  readonly statuses: Readonly<Record<string, number>>;
}

export function compareSnapshots(before: Snapshot, after: Snapshot): Difference {
  const statuses: Record<string, number> = {};
  let [opened, closed, rewritten] = [0, 0, 0];
  for (const [eventId, event] of after.events) {
    const old = before.events.get(eventId);
    const wasOpen = old !== undefined && old.status !== 'closed';
    if (event.status === 'closed') closed += wasOpen ? 1 : 0;
    else if (!wasOpen) opened += 1;
    else if (old.version !== event.version) {
      rewritten += 1;
      if (old.status !== event.status) {
        const change = `${old.status} → ${event.status}`;
        statuses[change] = (statuses[change] ?? 0) + 1;
      }
    }
  }
  const changed = [...after.stories].filter(([id, { version }]) => {
    const old = before.stories.get(id);
    return old !== undefined && old.version !== version;
  });
  return {
    before: countOf(before),
    after: countOf(after),
    stories: {
      added: [...after.stories.keys()].filter((id) => !before.stories.has(id)).length,
      removed: [...before.stories.keys()].filter((id) => !after.stories.has(id)).length,
      rewritten: changed.length,
    },
    events: { opened, closed, rewritten },
    statuses,
  };
}

function countOf({ stories, events }: Snapshot): Counts {
  const all = [...stories.values()];
  return {
    stories: all.length,
    mentions: all.reduce((sum, story) => sum + story.events.length, 0),
    groups: new Set(all.flatMap(({ groupId }) => groupId ?? [])).size,
    events: [...events.values()].filter(({ status }) => status !== 'closed').length,
  };
}

/** Lines for a person. */
export function layOutDifference(difference: Difference): string[] {
  const { before, after, stories, events, statuses } = difference;
  const notes: Readonly<Record<keyof Counts, string>> = {
    stories: noteOf({ new: stories.added, gone: stories.removed, rewritten: stories.rewritten }),
    mentions: '',
    groups: '',
    events: noteOf({
      opened: events.opened,
      closed: events.closed,
      rewritten: events.rewritten,
      ...statuses,
    }),
  };
  const labels: Readonly<Record<keyof Counts, string>> = {
    stories: 'stories on topic',
    mentions: 'mentions',
    groups: 'wire texts',
    events: 'events',
  };
  const rows = (Object.keys(labels) as (keyof Counts)[]).map((key) =>
    `${labels[key].padEnd(18)}${String(before[key]).padStart(8)}${String(after[key]).padStart(8)}   ${notes[key]}`.trimEnd(),
  );
  return [`${''.padEnd(18)}${'before'.padStart(8)}${'after'.padStart(8)}`, ...rows];
}

const noteOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
