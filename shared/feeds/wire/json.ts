import type { ParsedFeed } from '../../model/index.ts';
import { normaliseFeed, type RawFeed, type RawItem } from '../raw.ts';
import { readWithFeedsmith } from '../readers/feedsmith/index.ts';
import { UnreadableFeed } from '../unreadable.ts';
import { readNinjs } from './ninjs.ts';
import { faultOf, isObject, type JsonObject } from './ninjs-schema.ts';

/**
 * Reads JSON Feed and ninjs: one object, a list of them, or a list under `items`.
 *
 * @throws UnreadableFeed: `broken` where it is no JSON, `invalid` with the reason where it is no valid ninjs,
 *   `not_a_feed` for any other JSON
 */
export function readJson(text: string, url: string | undefined): ParsedFeed {
  const value = parseJson(text);
  if (isJsonFeed(value)) return readJsonFeed(text, url);
  const candidates = ninjsIn(value);
  if (candidates.length === 0)
    throw new UnreadableFeed(
      'not_a_feed',
      'The body is JSON, but neither JSON Feed nor ninjs; declare the address of a feed.',
    );
  const items: RawItem[] = [];
  let fault: string | undefined;
  for (const candidate of candidates) {
    const found = faultOf(candidate);
    fault ??= found;
    if (found === undefined) items.push(readNinjs(candidate));
  }
  if (items.length === 0)
    throw new UnreadableFeed('invalid', `The document is no valid ninjs: ${fault}; tell its publisher.`, {
      fault,
    });
  const invalid = candidates.length - items.length;
  return normaliseFeed({ items, dropped: invalid > 0 ? { invalid } : {} }, 'ninjs', 'wire', url);
}

function readJsonFeed(text: string, url: string | undefined): ParsedFeed {
  let raw: RawFeed;
  try {
    raw = readWithFeedsmith(text, 'json-feed', url);
  } catch (cause) {
    throw new UnreadableFeed(
      'invalid',
      'The document looks like JSON Feed and has neither its version nor its items; tell its publisher.',
      {},
      cause,
    );
  }
  return normaliseFeed(raw, 'json-feed', 'feedsmith', url);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 120) : 'unreadable';
    throw new UnreadableFeed(
      'broken',
      `The body starts as JSON and is none (${why}); it is fetched again at the next poll.`,
      {},
      cause,
    );
  }
}

function isJsonFeed(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { version } = value;
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return true;
  const { items } = value;
  // Many leave the version out; what they have instead is a title and items with ids or texts.
  return (
    Array.isArray(items) &&
    typeof value['title'] === 'string' &&
    items.every((item) => isObject(item) && item['uri'] === undefined)
  );
}

/** The objects that mean to be ninjs: by their standard's name, or by `uri` beside something that ninjs says. */
function ninjsIn(value: unknown): JsonObject[] {
  const list = Array.isArray(value)
    ? value
    : isObject(value) && value['uri'] === undefined && Array.isArray(value['items'])
      ? value['items']
      : [value];
  return list
    .filter(isObject)
    .filter(
      (item) =>
        item['uri'] !== undefined || item['standard'] !== undefined || item['$standard'] !== undefined,
    );
}
