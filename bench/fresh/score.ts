/** Stories that no rule was made from, and what the product makes of them: pairs of copies, pairs of reports. */
import { readFileSync } from 'node:fs';
import { candidateOf, readStoryLine, type StoryLine, seenAt } from '../../cli/commands/story-line.ts';
import { ANALYSIS_VERSION, analyseForIndex } from '../../shared/analysis/index.ts';
import { joinCopyGroup, MemoryCopyStore } from '../../shared/copies/index.ts';
import { joinEvents, MemoryEventStore, regroupStory } from '../../shared/events/index.ts';
import type { Contribution } from '../../shared/model/index.ts';

/** What a story is, as its writer meant it. */
export interface Truth {
  /** Equal for copies of one text. */
  readonly text: string;
  readonly kind: string;
  /** What it reports as news. */
  readonly events: readonly string[];
  /** What a reader may or may not take it to report: such pairs are not scored. */
  readonly maybe?: readonly string[];
}

export interface FreshStory {
  readonly story: StoryLine;
  readonly truth: Truth;
}

export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly falseJoins: readonly string[];
  readonly falseSplits: readonly string[];
}

/** The stories of a set, in the order of their publication. @param name of a file beside this one. */
export const readFresh = (name: string): readonly FreshStory[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const value: { truth: Truth } = JSON.parse(line);
      return { story: readStoryLine(value), truth: value.truth };
    });

/** As `ceasewire group` and `ceasewire fuse` take a file. */
export async function scoreFresh(
  set: readonly FreshStory[],
): Promise<{ readonly copies: PairScore; readonly events: PairScore }> {
  const [copies, events] = [new MemoryCopyStore(), new MemoryEventStore()];
  const covered: Contribution[] = [];
  for (const { story } of set) {
    const at = seenAt(story);
    const occasion = { at, analysisVersion: ANALYSIS_VERSION };
    const { topics, mentions } = analyseForIndex(story);
    const { groupId, group } = await joinCopyGroup(
      copies,
      candidateOf(story),
      at,
      async (moved, into, origin) => {
        for (const storyId of moved) await regroupStory(events, storyId, into, origin, occasion);
      },
    );
    if (topics.length === 0) continue;
    const { storyId, publisher, published, title } = story;
    const said = { ...(title === undefined ? {} : { title }), mentions, ...occasion };
    await joinEvents(
      events,
      { storyId, groupId, origin: group.origin, publisher, published, ...said },
      (row) => covered.push(row),
    );
  }
  const groups = new Map<string, string>();
  const told = new Map<string, Set<string>>();
  for (const { story } of set) {
    const { storyId } = story;
    groups.set(storyId, (await copies.membershipOf(storyId))?.groupId ?? storyId);
    const rows = [
      ...(await events.contributionsOf(storyId)),
      ...covered.filter((row) => row.storyId === storyId),
    ];
    told.set(storyId, new Set(rows.map(({ eventId }) => events.standing(eventId))));
  }
  return {
    copies: scorePairs(
      set,
      (a, b) => a.text === b.text,
      (a, b) => groups.get(a) === groups.get(b),
    ),
    events: scorePairs(
      set,
      (a, b) =>
        share(a.events, b.events)
          ? true
          : share([...a.events, ...(a.maybe ?? [])], [...b.events, ...(b.maybe ?? [])])
            ? undefined
            : false,
      (a, b) => share([...(told.get(a) ?? [])], [...(told.get(b) ?? [])]),
    ),
  };
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** @param isOne what is true of a pair; undefined where that is open. */
function scorePairs(
  set: readonly FreshStory[],
  isOne: (a: Truth, b: Truth) => boolean | undefined,
  isJoined: (a: string, b: string) => boolean,
): PairScore {
  const falseJoins: string[] = [];
  const falseSplits: string[] = [];
  let right = 0;
  for (const [at, a] of set.entries())
    for (const b of set.slice(at + 1)) {
      const truly = isOne(a.truth, b.truth);
      if (truly === undefined) continue;
      const joined = isJoined(a.story.storyId, b.story.storyId);
      const pair = `${a.story.storyId} ${b.story.storyId} (${b.truth.kind})`;
      if (joined && truly) right += 1;
      else if (joined) falseJoins.push(pair);
      else if (truly) falseSplits.push(pair);
    }
  return {
    precision: ratio(right, right + falseJoins.length),
    recall: ratio(right, right + falseSplits.length),
    falseJoins,
    falseSplits,
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
