/** What a list of events shows, against the truth: each happening once, and nothing else. */
import type { WireTruth } from '../../local/wire/index.ts';
import { keyOf } from './align.ts';
import type { Assignment } from './score.ts';

export interface IndexScore {
  /** Events that the index lists: those that some report tells as news. */
  readonly listed: number;
  /** Happenings of the truth that have an event of their own. */
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** Events that show a happening a second time, or none, by what they rest on. */
  readonly surplus: readonly { readonly key: string | undefined; readonly rests: readonly Assignment[] }[];
}

/** An event is of the happening that most of its mentions tell of; of several, that with the most mentions is right. */
export function scoreIndex(truth: WireTruth, assignments: readonly Assignment[]): IndexScore {
  const byKey = new Map(truth.events.map((event) => [event.key, event]));
  const told = new Map(
    truth.stories.map(({ id, events, background }) => [
      id,
      [...events, ...background].flatMap((key) => byKey.get(key) ?? []),
    ]),
  );
  const events = [...grouped(assignments, ({ eventId }) => eventId).values()]
    .filter((rests) => rests.some(({ mention }) => mention.status !== 'background'))
    .sort((a, b) => b.length - a.length)
    .map((rests) => ({
      key: mostOf(rests.map(({ story, mention }) => keyOf(mention, told.get(story) ?? []))),
      rests,
    }));
  const found = new Set<string>();
  const surplus = events.filter(({ key }) => {
    if (key === undefined || found.has(key)) return true;
    found.add(key);
    return false;
  });
  return {
    listed: events.length,
    found: found.size,
    precision: found.size / Math.max(1, events.length),
    recall: found.size / Math.max(1, truth.events.length),
    surplus,
  };
}

function mostOf(keys: readonly (string | undefined)[]): string | undefined {
  const sorted = [...grouped(keys, (key) => key)].sort(([, a], [, b]) => b.length - a.length);
  return sorted[0]?.[0];
}

function grouped<Item, Key>(items: readonly Item[], keyIn: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyIn(item));
    if (group) group.push(item);
    else groups.set(keyIn(item), [item]);
  }
  return groups;
}
