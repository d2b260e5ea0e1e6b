/** What can be asked, and by which parameters it is. */
import type * as z from 'zod';
import { changeParams, countParams, eventParams, feedParams, storyParams } from '../terms.ts';
import type { AnswerName } from './answers.ts';

export interface Operation {
  readonly path: string;
  readonly operationId: string;
  readonly tag: 'events' | 'stories' | 'changes' | 'the pipeline';
  readonly summary: string;
  readonly params?: z.ZodObject;
  /** Media type and schema of the answer; a text where it has no schema. */
  readonly answer: readonly [type: string, schema?: AnswerName];
  /** What `{id}` is. */
  readonly id?: string;
  /** A list: its answers link to the next page. */
  readonly paged?: true;
}

const JSON_TYPE = 'application/json';

/** A list in each of its formats. */
function lists(
  name: 'events' | 'stories',
  schema: AnswerName,
  { summary, params }: { readonly summary: string; readonly params: z.ZodObject },
): readonly Operation[] {
  const verb = name === 'events' ? 'listEvents' : 'listStories';
  const shared = { tag: name, params, paged: true } as const;
  return [
    { ...shared, path: `/${name}`, operationId: verb, summary, answer: [JSON_TYPE, schema] },
    {
      ...shared,
      path: `/${name}.csv`,
      operationId: `${verb}AsCsv`,
      summary: `${summary} As CSV; docs/exports.md has the columns.`,
      answer: ['text/csv'],
    },
    {
      ...shared,
      path: `/${name}.atom`,
      operationId: `${verb}AsAtom`,
      summary: `${summary} As an Atom feed: subscribe to any query.`,
      answer: ['application/atom+xml'],
    },
    {
      ...shared,
      path: `/${name}.jsonfeed`,
      operationId: `${verb}AsJsonFeed`,
      summary: `${summary} As a JSON Feed: subscribe to any query.`,
      answer: ['application/feed+json', 'JsonFeed'],
    },
  ];
}

export const OPERATIONS: readonly Operation[] = [
  ...lists('events', 'EventPage', {
    summary: 'Events, newest first, each with its origins.',
    params: eventParams,
  }),
  {
    path: '/events.geojson',
    operationId: 'listEventsAsGeoJson',
    tag: 'events',
    summary: 'Events as features for a map.',
    params: eventParams,
    answer: ['application/geo+json', 'EventFeatures'],
    paged: true,
  },
  {
    path: '/events/{id}',
    operationId: 'getEvent',
    tag: 'events',
    summary: 'One event: its claims, tolls, and the sentence of each report.',
    answer: [JSON_TYPE, 'EventDetail'],
    id: 'Event id',
  },
  ...lists('stories', 'StoryPage', {
    summary: 'Stories of a topic, a publisher or a feed, newest first; excerpts only.',
    params: storyParams,
  }),
  {
    path: '/stories/{id}',
    operationId: 'getStory',
    tag: 'stories',
    summary: 'One story: its revisions, topics and mentions.',
    answer: [JSON_TYPE, 'StoryDetail'],
    id: 'Story id',
  },
  {
    path: '/counts',
    operationId: 'countEvents',
    tag: 'events',
    summary: 'Events a day by type and country.',
    params: countParams,
    answer: [JSON_TYPE, 'CountPage'],
    paged: true,
  },
  {
    path: '/changes',
    operationId: 'listChanges',
    tag: 'changes',
    summary: 'What changed since a time or a cursor, oldest first.',
    params: changeParams,
    answer: [JSON_TYPE, 'ChangePage'],
    paged: true,
  },
  {
    path: '/feeds',
    operationId: 'listFeeds',
    tag: 'the pipeline',
    summary: 'The feeds and their health, by id.',
    params: feedParams,
    answer: [JSON_TYPE, 'FeedPage'],
    paged: true,
  },
  {
    path: '/health',
    operationId: 'getHealth',
    tag: 'the pipeline',
    summary: '200 where some feed answered within two hours, else 503.',
    answer: [JSON_TYPE, 'Health'],
  },
  {
    path: '/openapi.json',
    operationId: 'getDocument',
    tag: 'the pipeline',
    summary: 'This document.',
    answer: [JSON_TYPE],
  },
];
