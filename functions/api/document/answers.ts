/** What answers hold around their rows, by the names that the document gives them. */
import * as z from 'zod';
import type { EventFeature } from '../../../shared/formats/index.ts';
import type { Problem } from '../problem.ts';
import { ROWS } from './rows.ts';

const next = z.url().optional().describe('The next page; absent on the last.');
const pageOf = (row: z.ZodType) => z.looseObject({ items: z.array(row), next });
const {
  Event: { shape: event },
  Place: { shape: place },
  Story: { shape: story },
} = ROWS;

const feature = z.looseObject({
  type: z.literal('Feature'),
  id: event.eventId,
  geometry: z
    .looseObject({
      type: z.literal('Point'),
      coordinates: z.array(z.number()).length(2).describe('Longitude, latitude.'),
    })
    .nullable()
    .describe('Null where the event has no coordinates.'),
  properties: z
    .looseObject({
      date: event.date,
      family: event.family,
      type: event.type,
      status: event.status,
      country: event.country,
      region: place.region,
      place: place.name.optional(),
      precision: place.precision.optional(),
      initiator: event.initiator,
      target: event.target,
      parties: event.parties,
      killed: event.killed,
      injured: event.injured,
      exchanged: event.exchanged,
      independentReports: event.stories,
      origins: event.origins,
      headline: event.headline,
      firstReport: event.firstReport,
      lastReport: event.lastReport,
      version: event.version,
      corrected: z.array(z.string()).optional().describe('The slots that a person corrected.'),
    })
    .describe('`precision` says whether the point is a town or the middle of a region.'),
} satisfies Record<keyof EventFeature, z.ZodType>);

/** JSON Feed 1.1, of what any query finds. */
const jsonFeed = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  feed_url: z.url(),
  next_url: next,
  items: z.array(
    z.looseObject({
      id: z.string(),
      url: z.url(),
      external_url: z.string().optional(),
      title: z.string(),
      content_text: z.string(),
      date_published: story.published,
      date_modified: story.changedAt,
      authors: z.array(z.looseObject({ name: z.string() })),
      tags: z.array(z.string()),
    }),
  ),
});

const health = z.looseObject({
  ok: z.boolean(),
  now: story.published,
  feeds: z.looseObject({ polled: event.stories, failing: event.stories }),
  lastSuccess: story.published.optional(),
});

const problem = z
  .looseObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong, and what would do.'),
  } satisfies Record<keyof Problem, z.ZodType>)
  .describe('RFC 9457.');

export const ANSWERS = {
  ...ROWS,
  EventPage: pageOf(ROWS.Event),
  StoryPage: pageOf(ROWS.Story),
  CountPage: pageOf(ROWS.Count),
  FeedPage: pageOf(ROWS.Feed),
  ChangePage: pageOf(ROWS.Change).extend({
    cursor: z.string().describe('Always there: ask with it again, now or later.'),
    more: z.boolean().describe('Whether asking at once gives more.'),
  }),
  EventFeatures: z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature) }),
  JsonFeed: jsonFeed,
  Health: health,
  Problem: problem,
} as const;
export type AnswerName = keyof typeof ANSWERS;

/** The schemas as components of a document, each referring to the others by name. */
export function answerComponents(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ANSWERS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // The format says it; and a number as large as JSON can carry is no limit.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}
