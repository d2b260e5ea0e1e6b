import { asFeedId, CeasewireError, type Instant } from '../model/index.ts';
import type { Capture } from '../steps/ports.ts';

/** S3 takes 2 KB of names and values; the rest is for the names. */
const ROOM = 1_900;
/** A longer URL is kept only so far: what is left of the room is for headers. */
const URL_ROOM = 1_200;

type Facts = Pick<Capture, 'feedId' | 'fetchedAt' | 'status' | 'url' | 'headers'>;

/**
 * What is known of a capture beside its bytes, as object metadata: values of printable ASCII, under 2 KB in all.
 * Headers that don't fit are left out, the later in their order first.
 */
export function metadataOf(capture: Facts): Record<string, string> {
  const metadata = {
    feed: asciiJson(capture.feedId),
    'fetched-at': capture.fetchedAt,
    status: String(capture.status),
    url: asciiJson(capture.url, URL_ROOM),
  };
  let left =
    ROOM - Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  const headers: string[] = [];
  for (const [name, value] of Object.entries(capture.headers)) {
    const pair = `${asciiJson(name)}:${asciiJson(value)}`;
    if (pair.length + 1 > left) continue;
    left -= pair.length + 1;
    headers.push(pair);
  }
  return { ...metadata, headers: `{${headers.join(',')}}` };
}

/** @throws CeasewireError where the object wasn't written by `metadataOf`. */
export function readMetadata(metadata: Readonly<Record<string, string>>, key: string): Facts {
  try {
    return {
      feedId: asFeedId(String(JSON.parse(metadata['feed'] ?? ''))),
      fetchedAt: instantOf(metadata['fetched-at']),
      status: Number(metadata['status']),
      url: String(JSON.parse(metadata['url'] ?? '')),
      headers: JSON.parse(metadata['headers'] ?? '{}'),
    };
  } catch (cause) {
    throw new CeasewireError(`The object ${key} lacks the metadata of a capture.`, { key }, cause);
  }
}

function instantOf(text: string | undefined): Instant {
  if (text === undefined || Number.isNaN(Date.parse(text))) throw new RangeError('no time');
  return text as Instant;
}

/** JSON in printable ASCII, of a text cut to fit. DEL is escaped too: a header may not hold it. */
function asciiJson(text: string, room = 400): string {
  for (let length = Math.min(text.length, room); ; length -= 1 + (length >> 4)) {
    const json = JSON.stringify(text.slice(0, length)).replace(
      /[^\u0020-\u007e]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    if (json.length <= room || length <= 0) return json;
  }
}
