/** What travels in the queues: pointers and small values, versioned, checked where they are received. */
import { en } from 'zod/locales';
// The same schemas as zod's own, made of functions: of a method's chain nothing can be dropped, and making all the
// methods of all schemas takes longer than a message does (docs/decisions/infra.md).
import * as z from 'zod/mini';
import {
  type Analysis,
  asFeedId,
  asStoryId,
  asTextHash,
  type Fingerprint,
  type Instant,
  InvalidInput,
} from '../model/index.ts';

const words = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));
const instantSchema = z.pipe(
  z.iso.datetime({ precision: 3 }),
  z.transform((text: string) => text as Instant),
);
const feedId = z.pipe(words(1, 200), z.transform(asFeedId));
const storyId = z.pipe(words(1, 64), z.transform(asStoryId));
const textHash = z.pipe(words(1, 64), z.transform(asTextHash));
const pointer = z.object({ key: words(1, 1024), line: z.int().check(z.nonnegative()) });

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
  silent: z.optional(z.boolean()),
});
export type StoryMessage = z.infer<typeof storyMessage>;

/** analyse → fold: the text's analysis and fingerprint, inline, or in the archive where they are too large. */
export const foldMessage = z.extend(storyMessage, {
  analysisVersion: z.string(),
  result: z.union([
    z.object({ analysis: z.custom<Analysis>(isRecord), fingerprint: z.custom<Fingerprint>(isRecord) }),
    z.object({ archived: words(1, 1024) }),
  ]),
});
export type FoldMessage = z.infer<typeof foldMessage>;

/** Largest message body that is sent, in UTF-8 bytes: more goes through the archive. */
export const MESSAGE_LIMIT = 64 * 1024;

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** @throws InvalidInput with the first reason, where the body isn't JSON or not of the schema. */
export function readMessage<Schema extends z.ZodMiniType>(schema: Schema, body: string): z.infer<Schema> {
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
  const read = schema.safeParse(value, { error: en().localeError });
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new InvalidInput(
    `The message is not of the contract: ${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'unreadable'}.`,
    { body: body.slice(0, 200) },
  );
}
