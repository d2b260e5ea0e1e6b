import { type FeedId, InvalidInput, type Story, type Topic } from '../model/index.ts';
import type { Page, Reader, StoryTerms } from './questions.ts';

/** What stories are asked by: a feed; or a topic, a publisher, or both. */
export interface StoriesBy {
  readonly topic?: Topic | undefined;
  readonly publisher?: string | undefined;
  readonly feed?: FeedId | undefined;
}

/**
 * Asks for the stories of a feed, of a topic, or of a publisher (on a topic). Undefined where none of them is given.
 * @throws InvalidInput where a feed is given with another of them.
 */
export async function findStories(
  reader: Pick<Reader, 'storiesOfFeeds' | 'storiesOnTopic' | 'storiesOfPublisher'>,
  { topic, publisher, feed }: StoriesBy,
  terms: StoryTerms,
): Promise<Page<Story> | undefined> {
  const other = topic ?? publisher;
  if (feed !== undefined && other !== undefined)
    throw new InvalidInput(
      `Stories are asked for by a feed, or by a topic and a publisher: leave out ${feed} or ${other}.`,
      { feed, topic, publisher },
    );
  if (feed !== undefined) return reader.storiesOfFeeds([feed], terms);
  if (topic !== undefined)
    return reader.storiesOnTopic(topic, { ...terms, ...(publisher === undefined ? {} : { publisher }) });
  return publisher === undefined ? undefined : reader.storiesOfPublisher(publisher, terms);
}
