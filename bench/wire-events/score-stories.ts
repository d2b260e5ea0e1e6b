/** Topics and copy groups of the sample wire's stories against its truth. */
import type { WireTruth } from '../../local/wire/index.ts';
import { TOPICS, type Topic } from '../../shared/model/index.ts';
import type { PairScore } from './score.ts';

export interface TopicResult {
  readonly topic: Topic;
  readonly precision: number;
  readonly recall: number;
  /** Ids of stories. */
  readonly wrongly: readonly string[];
  readonly missed: readonly string[];
}

export function scoreTopics(
  truth: WireTruth,
  given: ReadonlyMap<string, readonly Topic[]>,
): readonly TopicResult[] {
  return TOPICS.map((topic) => {
    const has = (id: string): boolean => given.get(id)?.includes(topic) === true;
    const right = truth.stories.filter((story) => story.topics.includes(topic) && has(story.id)).length;
    const wrongly = truth.stories.filter((story) => !story.topics.includes(topic) && has(story.id));
    const missed = truth.stories.filter((story) => story.topics.includes(topic) && !has(story.id));
    return {
      topic,
      precision: share(right, right + wrongly.length),
      recall: share(right, right + missed.length),
      wrongly: wrongly.map(({ id }) => id),
      missed: missed.map(({ id }) => id),
    };
  });
}

/** Pairs of stories on topic: in one group, and of one text. A killed story is in no pair. */
export function scoreCopies(truth: WireTruth, groups: ReadonlyMap<string, string>) {
  const stories = truth.stories.filter((story) => story.topics.length > 0);
  const falseJoins: string[] = [];
  const falseSplits: string[] = [];
  let [together, belonging, rightly] = [0, 0, 0];
  for (const [index, one] of stories.entries())
    for (const other of stories.slice(index + 1)) {
      const same = (one.copyOf ?? one.id) === (other.copyOf ?? other.id);
      const group = groups.get(one.id);
      const joined = group !== undefined && group === groups.get(other.id);
      if (joined) together++;
      if (same) belonging++;
      if (same && joined) rightly++;
      else if (joined) falseJoins.push(`${one.id} | ${other.id}`);
      else if (same) falseSplits.push(`${one.id} | ${other.id}`);
    }
  const score: PairScore = {
    precision: share(rightly, together),
    recall: share(rightly, belonging),
    together,
    belonging,
  };
  return { score, falseJoins, falseSplits };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
