/**
 * Rows as answers carry them: the bus's schemas of a story and an event (shared/messages), and what only answers have.
 * `Shape` holds each to its type in the model. For the document alone: no function loads this.
 */
import * as z from 'zod';
import type { Changed, EventDetail, StoryDetail } from '../../../shared/index/index.ts';
import { eventInChange, storyInChange } from '../../../shared/messages/changes.ts';
import {
  type Analysis,
  type Claim,
  type Contribution,
  EVENT_TYPES,
  type Event,
  FAMILIES,
  FEED_CONDITIONS,
  type Feed,
  type FeedState,
  type Mention,
  type Place,
  PRECISIONS,
  type Span,
  STATUSES,
  type Story,
} from '../../../shared/model/index.ts';
import type { CountRow, Revision } from '../../../shared/steps/ports.ts';

/** A schema for every field of the model's type, and for no other. */
type Shape<Model> = Readonly<Record<keyof Model, z.ZodType>>;

const { storyId, published: at, version: positive } = storyInChange.shape;
const { eventId, date: day, stories: count } = eventInChange.shape;
const maybe = z.string().optional();
const score = z.number();
const pointer = z
  .looseObject({ key: z.string(), line: count })
  .describe('Where the text lies in the archive.');
const expiresAt = count.optional().describe('Seconds since 1970: the row goes then.');
const type = z.enum(EVENT_TYPES as [(typeof EVENT_TYPES)[number]]);
const family = z.enum(FAMILIES as [(typeof FAMILIES)[number]]);
const status = z.enum(STATUSES);
const country = maybe.describe('ISO 3166-1 alpha-2.');
const actor = maybe.describe("ISO 3166-1 alpha-3 of a state, or a group's name.");

const span = z
  .looseObject({ start: count, end: count, text: z.string() } satisfies Shape<Span>)
  .describe("Half open, in UTF-16 code units of the story's title, a line break and its text.");

const place = z.looseObject({
  name: z.string(),
  geonameId: count.optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  precision: z.enum(PRECISIONS),
  country,
  region: maybe.describe('ISO 3166-2.'),
  withinRegion: z.literal(true).optional(),
} satisfies Shape<Place>);

const claimant = z.looseObject({ name: z.string(), actor });

const topics = z.array(
  storyInChange.shape.topics.element.extend({ score, reasons: z.array(z.string()).optional() }),
);

const { truncated: _, ...storyFields } = storyInChange.shape;
export const story = z.looseObject({
  ...storyFields,
  topics,
  text: pointer,
  textHash: z.string(),
  copyRule: maybe,
  copyScore: score.optional(),
  credit: maybe,
  indexedRevision: maybe,
  analysisVersion: z.string(),
  expiresAt,
  machine: z.looseObject({ topics }).optional().describe('What the rules said of what a person corrected.'),
  forgotten: z.looseObject({ at, why: maybe }).optional(),
} satisfies Shape<Story>);

const claim = z.looseObject({
  claimant,
  storyId,
  published: at,
  killed: count.optional(),
  injured: count.optional(),
  status,
} satisfies Shape<Claim>);

const { truncated: __, independentReports: ___, partyList: ____, ...eventFields } = eventInChange.shape;
export const event = z.looseObject({
  ...eventFields,
  country,
  place: place.optional(),
  placeName: maybe.describe('As written.'),
  initiator: actor,
  target: actor,
  origins: eventFields.origins.describe(
    'Families of the independent reports: as many as there are of those.',
  ),
  claims: z.array(claim),
  groups: z.array(z.string()).describe('The copy groups that report it.'),
  series: maybe,
  analysisVersion: z.string(),
  expiresAt,
  machine: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('What the reports say of the corrected slots.'),
} satisfies Shape<Event>);

const mention = z.looseObject({
  family,
  type,
  status,
  mode: maybe,
  date: day.optional(),
  datePrecision: z.enum(['day', 'week', 'month', 'year']).optional(),
  country,
  place: maybe.describe('As written.'),
  resolved: place.optional(),
  initiator: actor,
  target: actor,
  parties: z.array(z.string()).optional(),
  actor,
  killed: count.optional(),
  injured: count.optional(),
  exchanged: count.optional(),
  claimedBy: claimant.optional(),
  certainty: z.enum(['reported', 'claimed', 'disputed']).optional(),
  codes: z.looseObject({ cameo: maybe, plover: maybe, ploverMode: maybe, acled: maybe, mediaTopic: maybe }),
  evidence: span,
  trace: z.array(z.looseObject({ slot: z.string(), rule: z.string(), span: span.optional() })).optional(),
} satisfies Shape<Mention>);

const contribution = z.looseObject({
  eventId,
  storyId,
  index: count,
  groupId: z.string(),
  origin: z.string(),
  publisher: z.string(),
  published: at,
  url: maybe,
  title: maybe,
  mention,
  machine: mention.optional().describe('What the rules read, where a person corrected it.'),
  corrections: storyFields.corrections,
} satisfies Shape<Contribution>);

const revision = z.looseObject({
  storyId,
  textHash: z.string(),
  fetchedAt: at,
  text: pointer,
  captureKey: z.string(),
  title: maybe,
  analysis: z.looseObject({
    language: z.string(),
    languageUnsupported: z.literal(true).optional(),
    topics,
    mentions: z.array(mention),
  } satisfies Shape<Analysis>),
  analysisVersion: z.string(),
  pubStatus: storyFields.pubStatus,
} satisfies Shape<Revision>);

const eventDetail = z.looseObject({
  event,
  contributions: z.array(contribution).describe('By time of publication: what each story says of it.'),
} satisfies Shape<EventDetail>);

const storyDetail = z.looseObject({
  story,
  revisions: z.array(revision).describe('Oldest first.'),
  contributesTo: z.array(z.looseObject({ eventId, index: count })),
} satisfies Shape<StoryDetail>);

const changed = { version: positive, changedAt: at };
type ChangedOf<Kind> = Shape<Extract<Changed, { kind: Kind }>>;
const storyChange = z.looseObject({
  kind: z.literal('story'),
  story,
  ...changed,
} satisfies ChangedOf<'story'>);
const eventChange = z.looseObject({
  kind: z.literal('event'),
  event,
  ...changed,
} satisfies ChangedOf<'event'>);
const change = z.discriminatedUnion('kind', [storyChange, eventChange]);

const countRow = z.looseObject({
  day,
  type,
  country: z.string().describe('ISO 3166-1 alpha-2, or - where the event has none.'),
  events: count,
  confirmed: count.describe('Events with two independent reports or more.'),
} satisfies Shape<CountRow>);

const feed = z.looseObject({
  feedId: z.string(),
  url: z.string(),
  title: z.string(),
  publisher: z.string(),
  family: z.string(),
  language: maybe,
  country,
  declaredBy: z.enum(['opml', 'manual']),
  state: z.looseObject({
    condition: z.enum(FEED_CONDITIONS),
    reason: maybe,
    dueAt: at.optional().describe('Absent: it is not polled.'),
    etag: maybe,
    lastModified: maybe,
    bodyHash: maybe,
    unreadableHash: maybe,
    intervalMs: z.number(),
    failures: z.number(),
    fetchedAt: at.optional(),
    succeededAt: at.optional(),
    movedTo: maybe,
    movedRun: count.optional(),
  } satisfies Shape<FeedState>),
} satisfies Shape<Feed>);

/** By the names that the document gives them. */
export const ROWS = {
  Event: event,
  Story: story,
  Place: place,
  Mention: mention,
  Contribution: contribution,
  Revision: revision,
  EventDetail: eventDetail,
  StoryDetail: storyDetail,
  StoryChange: storyChange,
  EventChange: eventChange,
  Change: change,
  Count: countRow,
  Feed: feed,
} as const;
