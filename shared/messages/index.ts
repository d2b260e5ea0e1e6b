/** What travels in the queues: pointers and small values, versioned, checked where they are received. */
// As a namespace, so that a bundle drops what is not used of it: 440 KB of locales and formats.
import * as z from 'zod';
import {
  type Analysis,
  asFeedId,
  asStoryId,
  asTextHash,
  type Fingerprint,
  type Instant,
  InvalidInput,
} from '../model/index.ts';

const instantSchema = z.iso.datetime({ precision: 3 }).transform((text) => text as Instant);
const feedId = z.string().min(1).max(200).transform(asFeedId);
const storyId = z.string().min(1).max(64).transform(asStoryId);
const textHash = z.string().min(1).max(64).transform(asTextHash);
const pointer = z.object({ key: z.string().min(1).max(1024), line: z.int().nonnegative() });

/** schedule → fetch: poll this feed, not before its host's slot. */
export const fetchMessage = z.object({ v: z.literal(1), feedId, slotAt: instantSchema });
export type FetchMessage = z.infer<typeof fetchMessage>;

/** fetch → analyse: a text that is new. `silent` marks a replay that the bus is not to hear of. */
export const storyMessage = z.object({
  v: z.literal(1),
  storyId,
  textHash,
  pointer,
  fetchedAt: instantSchema,
  silent: z.boolean().optional(),
});
export type StoryMessage = z.infer<typeof storyMessage>;

/** analyse → fold: the text's analysis and fingerprint, inline, or in the archive where they are too large. */
export const foldMessage = storyMessage.extend({
  analysisVersion: z.string(),
  result: z.union([
    z.object({ analysis: z.custom<Analysis>(isRecord), fingerprint: z.custom<Fingerprint>(isRecord) }),
    z.object({ archived: z.string().min(1).max(1024) }),
  ]),
});
export type FoldMessage = z.infer<typeof foldMessage>;

/** Largest message body that is sent, in UTF-8 bytes: more goes through the archive. */
export const MESSAGE_LIMIT = 64 * 1024;

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** @throws InvalidInput with the first reason, where the body isn't JSON or not of the schema. */
export function readMessage<Schema extends z.ZodType>(schema: Schema, body: string): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new InvalidInput(
      'The message is not JSON; redrive it after correcting its sender.',
      { body: body.slice(0, 200) },
      cause,
    );
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new InvalidInput(
    `The message is not of the contract: ${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'unreadable'}.`,
    { body: body.slice(0, 200) },
  );
}
