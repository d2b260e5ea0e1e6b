import { dayOf, type FeedId, type Instant, sha256 } from '../model/index.ts';

/** A key may hold 1,024 bytes: a feed's id is cut well below, whatever a person called it. */
const PART_LENGTH = 200;

/**
 * A name as one part of a key: letters, digits, `-`, `_`, and `.` but not at the start; all else as `!` and the
 * hexadecimal bytes, which every S3 and every file system takes as they are. What is too long ends in its hash.
 */
export function keyPart(name: string): string {
  let part = '';
  for (const char of name === '' ? '\0' : name) {
    const plain = /[A-Za-z0-9_-]/.test(char) || (char === '.' && part !== '');
    part += plain ? char : [...Buffer.from(char)].map((byte) => `!${hex(byte)}`).join('');
    if (part.length > PART_LENGTH) return `${part.slice(0, PART_LENGTH - 20)}!${sha256(name).slice(0, 16)}`;
  }
  return part;
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

const folder = (kind: 'captures' | 'stories', feedId: FeedId, fetchedAt: Instant): string =>
  `${kind}/${dayOf(fetchedAt).replaceAll('-', '/')}/${keyPart(feedId)}`;

export const captureKey = (capture: {
  readonly feedId: FeedId;
  readonly fetchedAt: Instant;
  readonly bodyHash: string;
}): string =>
  `${folder('captures', capture.feedId, capture.fetchedAt)}/${capture.fetchedAt}-${keyPart(capture.bodyHash)}.gz`;

export const textsKey = (feedId: FeedId, fetchedAt: Instant): string =>
  `${folder('stories', feedId, fetchedAt)}/${fetchedAt}.jsonl.gz`;

/** Where the texts of a capture lie: beside it. Undefined for what is no capture's key. */
export const textsKeyOf = (captureKey: string): string | undefined =>
  /^captures\/.+Z-[^/]+\.gz$/.test(captureKey)
    ? captureKey.replace(/^captures/, 'stories').replace(/Z-[^/]+\.gz$/, 'Z.jsonl.gz')
    : undefined;

export const analysisKey = (storyId: string, textHash: string): string =>
  `analyses/${keyPart(storyId)}/${keyPart(textHash)}.json.gz`;
