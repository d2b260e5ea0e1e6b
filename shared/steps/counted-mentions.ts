import { type Mention, type Story, TOPIC_OF } from '../model/index.ts';

/**
 * What of a reading counts towards events: a person who takes a story off a topic says that it reports nothing of the
 * kind, and one who takes it off all topics, that it reports nothing. Such mentions are context; they keep their numbers.
 *
 * @param story as it stands, corrected or not; undefined for a new one.
 */
export function countedMentions(
  mentions: readonly Mention[],
  story: Pick<Story, 'topics' | 'machine'> | undefined,
): readonly Mention[] {
  if (story?.machine === undefined) return mentions;
  const [said, read] = [story.topics, story.machine.topics].map((topics) => topics.map(({ topic }) => topic));
  const isOff = ({ family }: Mention): boolean =>
    said?.length === 0 ||
    (said?.includes(TOPIC_OF[family]) === false && read?.includes(TOPIC_OF[family]) === true);
  return mentions.map((mention) => (isOff(mention) ? { ...mention, status: 'background' } : mention));
}
