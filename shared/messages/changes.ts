/** What the bus says of a change, version 1: the contract with consumers, written out as JSON Schema in contracts/. */
import * as z from 'zod';
import { EVENT_TYPES, FAMILIES, PRECISIONS, STATUSES, TOPICS } from '../model/index.ts';

const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{20}$/);
const at = z.iso.datetime({ precision: 3 });
const day = z.iso.date();
const count = z.int().nonnegative();
const range = z.looseObject({ min: count, max: count, latest: count, best: count });

const corrections = z
  .array(z.looseObject({ slot: z.string(), value: z.string(), why: z.string(), by: z.string(), at }))
  .optional()
  .describe('Who corrected which slot, and why; `machine` has what the rules say.');

const truncated = z
  .literal(true)
  .optional()
  .describe(
    'There where the whole is too large for the bus: lists have their first 20 members (claims: the latest), texts 500 characters. Counts are those of the whole; the whole is in the table and the API.',
  );

/** Fields may be added within a version; none is taken away or changes its meaning. */
export const storyInChange = z.looseObject({
  storyId: id,
  publisher: z.string(),
  family: z.string(),
  feedId: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  language: z.string().optional(),
  published: at,
  fetchedAt: at,
  excerpt: z.string().max(300),
  topics: z.array(z.looseObject({ topic: z.enum(TOPICS), score: z.number() })),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  groupId: id.optional(),
  copyOf: id.optional(),
  revisions: z.int().positive(),
  corrections,
  truncated,
  version: z.int().positive(),
  changedAt: at,
});

export const eventInChange = z.looseObject({
  eventId: id,
  family: z.enum(FAMILIES as [(typeof FAMILIES)[number]]),
  type: z.enum(EVENT_TYPES as [(typeof EVENT_TYPES)[number]]),
  status: z.enum(STATUSES),
  date: day,
  datePrecision: z.enum(['day', 'week', 'month', 'year', 'report']),
  country: z.string().optional(),
  place: z.looseObject({ name: z.string(), precision: z.enum(PRECISIONS) }).optional(),
  initiator: z.string().optional(),
  target: z.string().optional(),
  parties: z.array(z.string()).optional(),
  killed: range.optional(),
  injured: range.optional(),
  exchanged: range.optional(),
  origins: z.array(z.string()),
  independentReports: count,
  partyList: z.string().optional(),
  stories: count,
  firstReport: at,
  lastReport: at,
  headline: z.string().optional(),
  closed: z.looseObject({ at, mergedInto: id.optional() }).optional(),
  corrections,
  truncated,
  version: z.int().positive(),
  changedAt: at,
});

const detailOf = <Subject extends z.ZodType>(subject: Subject) =>
  z.looseObject({
    v: z.literal(1),
    changeId: id.describe(
      'hash(id, version): a consumer that keeps the newest version of each id acts once.',
    ),
    version: z.int().positive(),
    at: at.describe('From the capture that made the change.'),
    previous: subject.optional().describe('Absent for what is new; shortened before `current` is.'),
    current: subject,
  });

export const CHANGE_DETAILS = {
  StoryIndexed: detailOf(storyInChange),
  StoryRevised: detailOf(storyInChange),
  StoryWithdrawn: detailOf(storyInChange),
  EventOpened: detailOf(eventInChange),
  EventChanged: detailOf(eventInChange),
  EventMerged: detailOf(eventInChange),
} as const;
export type ChangeName = keyof typeof CHANGE_DETAILS;

/** JSON Schema (2020-12) of one detail, as contracts/ keeps it. */
export function contractOf(name: ChangeName): string {
  const schema = z.toJSONSchema(CHANGE_DETAILS[name], { target: 'draft-2020-12' });
  return `${JSON.stringify({ $id: `ceasewire/${name}.v1`, title: name, ...schema }, undefined, 2)}\n`;
}
