/** Takes the sample wire through analysis, copies and events, in memory, as fold does it on the table. */
import type { SampleWire } from '../../local/wire/index.ts';
import type { WireText } from '../../local/wire/model.ts';
import { ANALYSIS_VERSION, analyseForIndex } from '../../shared/analysis/index.ts';
import { creditOf, fingerprint, joinCopyGroup, MemoryCopyStore } from '../../shared/copies/index.ts';
import { joinEvents, MemoryEventStore, regroupStory } from '../../shared/events/index.ts';
import {
  type Analysis,
  type AnalysisInput,
  asStoryId,
  type Contribution,
  instant,
  type Topic,
} from '../../shared/model/index.ts';
import type { Assignment } from './score.ts';

/** What reads a text: the product's analysis, or the truth in its place. */
export type Reader = (input: AnalysisInput, text: WireText) => Pick<Analysis, 'topics' | 'mentions'>;

/** What has become of the wire at its end, story by story. */
export interface WireReading {
  /** Every mention of each story's last text, with the event it stands in. */
  readonly assignments: readonly Assignment[];
  readonly topics: ReadonlyMap<string, readonly Topic[]>;
  /** Absent for a story that never was on topic. */
  readonly groups: ReadonlyMap<string, string>;
}

/** @param read reads one text; by default as the product does. */
export async function readWireEvents(
  wire: Pick<SampleWire, 'stories' | 'feeds'>,
  read: Reader = (input) => analyseForIndex(input),
): Promise<WireReading> {
  const [copies, events] = [new MemoryCopyStore(), new MemoryEventStore()];
  const covered = new Map<string, Contribution[]>();
  const topicsOf = new Map<string, readonly Topic[]>();
  const texts = wire.stories
    .flatMap((story) => story.texts.map((text) => ({ story, text })))
    .sort((one, other) => one.text.at - other.text.at);
  for (const { story, text } of texts) {
    const feed = wire.feeds.find((known) => known.id === story.feeds[0]);
    if (feed === undefined) continue;
    const seenAt = instant(text.at);
    const input = {
      ...(story.omits.has('title') ? {} : { title: text.title }),
      text: text.paragraphs.join('\n'),
      language: feed.language,
      published: instant(story.texts[0].at),
      ...(story.author === undefined ? {} : { byline: story.author }),
    };
    const { topics, mentions } = read(input, text);
    const storyId = asStoryId(story.id);
    topicsOf.set(story.id, text.pubStatus === 'usable' ? topics.map(({ topic }) => topic) : []);
    if (topics.length === 0 && (await copies.membershipOf(storyId)) === undefined) continue;
    const occasion = { at: seenAt, analysisVersion: ANALYSIS_VERSION };
    const credit = creditOf(input);
    const { groupId, group } = await joinCopyGroup(
      copies,
      {
        storyId,
        publisher: feed.publisher,
        family: feed.family,
        published: input.published,
        ...(credit === undefined ? {} : { credit }),
        fingerprint: fingerprint(input),
      },
      seenAt,
      async (stories, into, origin) => {
        for (const moved of stories) await regroupStory(events, moved, into, origin, occasion);
      },
    );
    const spoken: Contribution[] = [];
    await joinEvents(
      events,
      {
        storyId,
        groupId,
        origin: group.origin,
        publisher: feed.publisher,
        published: input.published,
        ...(story.omits.has('title') ? {} : { title: text.title }),
        mentions: topics.length === 0 || text.pubStatus !== 'usable' ? [] : mentions,
        ...occasion,
      },
      (row) => spoken.push(row),
    );
    covered.set(story.id, spoken);
  }
  const assignments: Assignment[] = [];
  const groups = new Map<string, string>();
  for (const story of wire.stories) {
    const member = await copies.membershipOf(asStoryId(story.id));
    if (member !== undefined) groups.set(story.id, member.groupId);
    const rows = [...(await events.contributionsOf(asStoryId(story.id))), ...(covered.get(story.id) ?? [])];
    for (const row of rows)
      assignments.push({ story: story.id, mention: row.mention, eventId: events.standing(row.eventId) });
  }
  return { assignments, topics: topicsOf, groups };
}
