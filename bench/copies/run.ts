/** Groups a stream of made stories and scores the pairs, each kind and length its own row. */
import { fingerprint, joinCopyGroup, MemoryCopyStore } from '../../shared/copies/index.ts';
import { addDays, asStoryId, type Day, type Instant } from '../../shared/model/index.ts';
import { KINDS, type LOOK_ALIKES, makeCopy, makeLookAlike } from './generator.ts';
import { seeded, shuffled } from './random.ts';
import type { Source } from './sources.ts';

export interface Labelled {
  readonly id: string;
  /** Equal for copies of one text. */
  readonly truth: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly published: Instant;
}

/** @param others texts that no source is among, for local paragraphs, headlines and words.
 * @returns one copy of each kind of each source, the source itself, and a look-alike of each kind a day later. */
export function makeStories(
  sources: readonly Source[],
  others: readonly Source[],
  lookAlikes: readonly (typeof LOOK_ALIKES)[number][],
  seed: number,
): Labelled[] {
  const random = seeded(seed);
  const made: Labelled[] = [];
  const at = (day: string, minutes: number): Instant =>
    `${day}T${String(6 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000Z` as Instant;
  for (const source of sources) {
    const add = (kind: string, truth: string, story: { title: string; body: string }, day = source.day) =>
      made.push({
        id: `${source.id} ${kind}`,
        truth,
        kind,
        ...story,
        published: at(day, Math.floor(random() * 720)),
      });
    add('original', source.id, makeCopy('verbatim', source, others, random));
    for (const kind of KINDS) add(kind, source.id, makeCopy(kind, source, others, random));
    for (const kind of lookAlikes) {
      const story = makeLookAlike(kind, source, others, random);
      if (story !== undefined) add(kind, `${source.id} ${kind}`, story, addDays(source.day as Day, 1));
    }
  }
  return shuffled(random, made);
}

/** The group of each story, as the product gives it. */
export async function groupAll(stories: readonly Labelled[]): Promise<Map<string, string>> {
  const store = new MemoryCopyStore();
  for (const { id, title, body, published } of stories)
    await joinCopyGroup(
      store,
      {
        storyId: asStoryId(id),
        publisher: id,
        family: id,
        published,
        fingerprint: fingerprint({ title, text: body }),
      },
      published,
    );
  const groups = new Map<string, string>();
  for (const { id } of stories) groups.set(id, (await store.membershipOf(asStoryId(id)))?.groupId ?? id);
  return groups;
}

export interface Score {
  readonly kind: string;
  readonly pairs: number;
  /** Pairs that are joined though they are none: twice one where both stories are of the kind. */
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
}

/** Pairwise, over the pairs in which a story of the kind is one. */
export function scorePairs(stories: readonly Labelled[], groups: ReadonlyMap<string, string>): Score[] {
  const byTruth = collect(stories, ({ truth }) => truth);
  const byGroup = collect(stories, ({ id }) => groups.get(id) ?? id);
  return [...new Set(stories.map(({ kind }) => kind))].map((kind) => {
    let [truly, joined, right] = [0, 0, 0];
    for (const story of stories) {
      if (story.kind !== kind) continue;
      const mates = byGroup.get(groups.get(story.id) ?? story.id) ?? [];
      truly += (byTruth.get(story.truth)?.length ?? 1) - 1;
      joined += mates.length - 1;
      right += mates.filter(({ truth }) => truth === story.truth).length - 1;
    }
    return {
      kind,
      pairs: truly,
      wrong: joined - right,
      precision: joined === 0 ? 1 : right / joined,
      recall: truly === 0 ? 1 : right / truly,
    };
  });
}

function collect(stories: readonly Labelled[], keyOf: (story: Labelled) => string): Map<string, Labelled[]> {
  const sets = new Map<string, Labelled[]>();
  for (const story of stories) {
    const set = sets.get(keyOf(story)) ?? [];
    set.push(story);
    sets.set(keyOf(story), set);
  }
  return sets;
}
