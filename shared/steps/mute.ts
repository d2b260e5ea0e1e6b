import { type Feed, type Instant, InvalidInput } from '../model/index.ts';
import { isRemoved, newFeed } from './schedule.ts';

/** A feed that a person mutes: it is polled no more, its stories stay, and feeds.opml doesn't bring it back. */
export function muteFeed(feed: Feed, reason: string): Feed {
  const { dueAt: _, ...state } = feed.state;
  return { ...feed, state: { ...state, condition: 'muted', reason } };
}

/**
 * A feed that was muted, or given up as gone, as if it were new: due at once. Any other as it is.
 * @throws InvalidInput for one that feeds.opml mutes: the next deployment would mute it again.
 */
export function unmuteFeed(feed: Feed, now: Instant): Feed {
  if (isRemoved(feed))
    throw new InvalidInput(
      `The feed ${feed.feedId} is no longer in feeds.opml; put its line in again and deploy, or import it from a list of your own under another feedId.`,
      { feedId: feed.feedId },
    );
  return feed.state.condition === 'muted' || feed.state.condition === 'gone'
    ? newFeed(feed, feed.declaredBy, now)
    : feed;
}
