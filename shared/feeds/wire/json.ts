import type { ParsedFeed } from '../../model/index.ts';
import { normaliseFeed } from '../raw.ts';
import { readWithFeedsmith } from '../readers/feedsmith.ts';
import { UnreadableFeed } from '../unreadable.ts';

/** Reads JSON Feed and ninjs. @throws UnreadableFeed */
export function readJson(text: string, url: string | undefined): ParsedFeed {
  try {
    return normaliseFeed(readWithFeedsmith(text, 'json-feed', url), 'json-feed', 'feedsmith', url);
  } catch (cause) {
    throw new UnreadableFeed('not_a_feed', 'The body is JSON, but no feed.', {}, cause);
  }
}
