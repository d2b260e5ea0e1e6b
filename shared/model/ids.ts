import { createHash } from 'node:crypto';

declare const brand: unique symbol;
/** A string that only its own constructor may make, so that a feed's id is never passed for a story's. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type FeedId = Branded<'FeedId'>;
export type StoryId = Branded<'StoryId'>;
export type GroupId = Branded<'GroupId'>;
export type EventId = Branded<'EventId'>;
/** Hash of a story's normalised title and text: the identity of one revision's words. */
export type TextHash = Branded<'TextHash'>;

const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A deterministic id: the first 100 bits of SHA-256 over the parts, as 20 characters of Crockford base 32
 * (lower case, no i l o u: it can be read out loud). Parts are joined by NUL, which no part may contain.
 */
export function hashId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\0')).digest();
  let id = '';
  for (let bit = 0; bit < 100; bit += 5) {
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    id += BASE32[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}

/** SHA-256 of bytes or text as 64 hexadecimal characters. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Trusts a string that was an id when it was written: for keys read back from the table, a message or a command line. */
export const asFeedId = (id: string): FeedId => id as FeedId;
export const asStoryId = (id: string): StoryId => id as StoryId;
export const asGroupId = (id: string): GroupId => id as GroupId;
export const asEventId = (id: string): EventId => id as EventId;
export const asTextHash = (hash: string): TextHash => hash as TextHash;
