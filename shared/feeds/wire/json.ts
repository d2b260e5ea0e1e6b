import type { ParsedFeed } from '../../model/index.ts';
import { normaliseFeed, type RawFeed, type RawItem } from '../raw.ts';
import { readJsonFeed } from '../readers/feedsmith/json.ts';
import { UnreadableFeed } from '../unreadable.ts';
import { type JsonPieces, readPieces } from './json-pieces.ts';
import { readNinjs } from './ninjs.ts';
import { faultOf, isObject, type JsonObject } from './ninjs-schema.ts';

/**
 * Reads JSON Feed and ninjs: one object, a list of them, or a list under `items`. Of a list that was cut off or is
 * broken it gives the members that are whole, and counts those that aren't.
 *
 * @throws UnreadableFeed: `broken` where it is no JSON, `invalid` with the reason where it is no valid ninjs,
 *   `not_a_feed` for any other JSON
 */
export function readJson(text: string, url: string | undefined): ParsedFeed {
  const { value, broken } = parseJson(text);
  if (isJsonFeed(value))
    return normaliseFeed(withBroken(jsonFeed(value), broken), 'json-feed', 'feedsmith', url);
  const list = listIn(value);
  const candidates = list.filter(isCandidate);
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
  const invalid = list.length - items.length;
  const raw = { items, dropped: invalid > 0 ? { invalid } : {} };
  return normaliseFeed(withBroken(raw, broken), 'ninjs', 'wire', url);
}

const withBroken = (raw: RawFeed, broken: number): RawFeed =>
  broken === 0 ? raw : { ...raw, dropped: { ...raw.dropped, broken } };

function jsonFeed(value: JsonObject): RawFeed {
  try {
    return readJsonFeed(value);
  } catch (cause) {
    throw new UnreadableFeed(
      'invalid',
      'The document looks like JSON Feed and has neither its version nor its items; tell its publisher.',
      {},
      cause,
    );
  }
}

function parseJson(text: string): JsonPieces {
  try {
    return { value: JSON.parse(text), broken: 0 };
  } catch (cause) {
    const pieces = readPieces(text);
    if (pieces) return pieces;
    const why = cause instanceof Error ? cause.message.slice(0, 120) : 'unreadable';
    throw new UnreadableFeed(
      'broken',
      `The body starts as JSON and is none (${why}); it is fetched again at the next poll.`,
      {},
      cause,
    );
  }
}

function isJsonFeed(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const { version } = value;
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return true;
  const { items } = value;
  if (!Array.isArray(items) || typeof value['title'] !== 'string') return false;
  // Many leave the version out; what they have instead is a title and items with ids or texts.
  const objects = items.filter(isObject);
  return (objects.length > 0 || items.length === 0) && objects.every((item) => item['uri'] === undefined);
}

/** What may be ninjs: the members of a list, or of a list under `items`, or the value alone. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const items = isObject(value) && value['uri'] === undefined ? value['items'] : undefined;
  return Array.isArray(items) ? items : [value];
}

/** An object that means to be ninjs: by its standard's name, or by `uri` beside something that ninjs says. */
const isCandidate = (item: unknown): item is JsonObject =>
  isObject(item) &&
  (item['uri'] !== undefined || item['standard'] !== undefined || item['$standard'] !== undefined);
