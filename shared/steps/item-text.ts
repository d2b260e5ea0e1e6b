import type { Feed, Instant, Item, StoryId, StoryText, TextHash } from '../model/index.ts';
import { addMillis, DAY } from '../model/index.ts';
import { htmlToText } from '../text/index.ts';

/** A date further ahead of its own fetch is a mistake; a day allows for a publisher's local time taken as UTC. */
const FUTURE_TOLERANCE_MS = DAY;
/** Older dates are a placeholder: no feed of today carries a story of before the web. */
const OLDEST = '1995-01-01T00:00:00.000Z';

/** Title and body of an item as plain text: the content, or the summary where that says more. */
export function textOf(item: Item): { title?: string; text: string } {
  const content = item.content === undefined ? '' : htmlToText(item.content);
  const summary = item.summary === undefined ? '' : htmlToText(item.summary);
  const text = content.length >= summary.length ? content : summary;
  return item.title === undefined ? { text } : { title: item.title, text };
}

export interface Recognised {
  readonly item: Item;
  readonly index: number;
  readonly title?: string;
  readonly text: string;
  readonly storyId: StoryId;
  readonly textHash: TextHash;
}

export interface Provenance {
  readonly feed: Feed;
  readonly fetchedAt: Instant;
  readonly captureKey: string;
  /** Of the feed, for items that don't say. */
  readonly language?: string;
}

/** The line of the archive that keeps a text, with the way back to the raw bytes. */
export function storyTextOf(recognised: Recognised, from: Provenance): StoryText {
  const { item } = recognised;
  const language = item.language ?? from.language;
  return {
    v: 1,
    storyId: recognised.storyId,
    textHash: recognised.textHash,
    feedId: from.feed.feedId,
    publisher: from.feed.publisher,
    family: from.feed.family,
    captureKey: from.captureKey,
    item: recognised.index,
    fetchedAt: from.fetchedAt,
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(item.guid === undefined ? {} : { guid: item.guid }),
    ...(recognised.title === undefined ? {} : { title: recognised.title }),
    text: recognised.text,
    ...(language === undefined ? {} : { language }),
    published:
      credible(item.published, from.fetchedAt) ?? credible(item.updated, from.fetchedAt) ?? from.fetchedAt,
    ...(item.updated === undefined ? {} : { updated: item.updated }),
    ...(item.author === undefined ? {} : { byline: item.author }),
    ...(item.credit === undefined ? {} : { credit: item.credit }),
    categories: item.categories,
    subjects: item.subjects,
    pubStatus: item.pubStatus,
  };
}

function credible(at: Instant | undefined, fetchedAt: Instant): Instant | undefined {
  if (at === undefined || at < OLDEST || at > addMillis(fetchedAt, FUTURE_TOLERANCE_MS)) return undefined;
  return at > fetchedAt ? fetchedAt : at;
}
