import type { Reader } from '../shared/index/index.ts';
import {
  addMillis,
  DAY,
  type Event,
  FAMILIES,
  type Family,
  type Instant,
  independentReports,
  type Story,
  type StoryId,
  TOPICS,
  type Topic,
} from '../shared/model/index.ts';

/** What the index holds of a range of days. */
export interface Overview {
  /** On topic, whole. */
  readonly stories: number;
  readonly byTopic: Readonly<Record<Topic, number>>;
  /** Stories that carry another's wire text, and how many texts they carry. */
  readonly copies: number;
  readonly copiedTexts: number;
  readonly events: number;
  readonly byFamily: Readonly<Record<Family, number>>;
  /** Events with two independent reports or more. */
  readonly confirmed: number;
  /** The most widely reported, at most so many as were asked for. */
  readonly top: readonly Event[];
}

/** Rows that are read at most: a summary needn't be exact where months of news lie in the table. */
const ENOUGH = 5_000;
const PAGE = 200;
/** Planned events lie ahead, and what a story looks back on behind. */
const AHEAD = 90 * DAY;
const BEHIND = 30 * DAY;

export async function readOverview(
  reader: Pick<Reader, 'storiesOnTopic' | 'events'>,
  range: { readonly from: Instant; readonly until: Instant },
  topCount: number,
): Promise<Overview> {
  const stories = new Map<StoryId, Story>();
  for (const topic of TOPICS)
    for await (const story of pages((cursor) =>
      reader.storiesOnTopic(topic, { ...range, limit: PAGE, ...cursor }),
    ))
      stories.set(story.storyId, story);
  const around = { from: addMillis(range.from, -BEHIND), until: addMillis(range.until, AHEAD) };
  const events: Event[] = [];
  for await (const event of pages((cursor) => reader.events({ ...around, limit: PAGE, ...cursor })))
    events.push(event);
  const all = [...stories.values()];
  const copies = all.filter(({ copyOf }) => copyOf !== undefined);
  const count = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
  return {
    stories: all.length,
    byTopic: count(
      TOPICS,
      (topic) => all.filter(({ topics }) => topics.some((one) => one.topic === topic)).length,
    ),
    copies: copies.length,
    copiedTexts: new Set(copies.map(({ groupId }) => groupId)).size,
    events: events.length,
    byFamily: count(FAMILIES, (family) => events.filter((event) => event.family === family).length),
    confirmed: events.filter((event) => independentReports(event) >= 2).length,
    top: events.filter(isWorthShowing).sort(byReports).slice(0, topCount),
  };
}

const isWorthShowing = ({ status }: Event): boolean => status !== 'background';

const byReports = (a: Event, b: Event): number =>
  independentReports(b) - independentReports(a) || b.stories - a.stories || (a.eventId < b.eventId ? -1 : 1);

async function* pages<Item>(
  ask: (cursor: {
    readonly cursor?: string;
  }) => Promise<{ readonly items: readonly Item[]; readonly cursor?: string }>,
): AsyncGenerator<Item> {
  let read = 0;
  for (let cursor: string | undefined, more = true; more && read < ENOUGH; ) {
    const page = await ask(cursor === undefined ? {} : { cursor });
    yield* page.items;
    read += page.items.length;
    cursor = page.cursor;
    more = cursor !== undefined;
  }
}
