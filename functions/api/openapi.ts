import * as z from 'zod';
import { changeParams, countParams, eventParams, feedParams, storyParams } from './terms.ts';

interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly types: readonly string[];
  readonly id?: string;
}

const LISTS = {
  json: 'application/json',
  csv: 'text/csv',
  atom: 'application/atom+xml',
  jsonfeed: 'application/feed+json',
} as const;

const lists = (name: string, summary: string, params: z.ZodObject): Operation[] =>
  Object.entries(LISTS).map(([suffix, type]) => ({
    path: `/${name}${suffix === 'json' ? '' : `.${suffix}`}`,
    summary:
      suffix === 'json' ? summary : `${summary} As ${suffix}: subscribe to any query, or open it elsewhere.`,
    params,
    types: [type],
  }));

const OPERATIONS: readonly Operation[] = [
  ...lists('events', 'Events, newest first, each with its origins.', eventParams),
  {
    path: '/events.geojson',
    summary: 'Events as features for a map.',
    params: eventParams,
    types: ['application/geo+json'],
  },
  {
    path: '/events/{id}',
    summary: 'One event: its claims, tolls, and the sentence of each report.',
    types: ['application/json'],
    id: 'Event id',
  },
  ...lists('stories', 'Stories of a topic, a publisher or a feed, newest first; excerpts only.', storyParams),
  {
    path: '/stories/{id}',
    summary: 'One story: its revisions, topics and mentions.',
    types: ['application/json'],
    id: 'Story id',
  },
  {
    path: '/counts',
    summary: 'Events a day by type and country.',
    params: countParams,
    types: ['application/json'],
  },
  {
    path: '/changes',
    summary: 'What changed since a time or a cursor, oldest first.',
    params: changeParams,
    types: ['application/json'],
  },
  {
    path: '/feeds',
    summary: 'The feeds and their health, by when they fall due.',
    params: feedParams,
    types: ['application/json'],
  },
  {
    path: '/health',
    summary: '200 where some feed answered within two hours, else 503.',
    types: ['application/json'],
  },
];

/** OpenAPI 3.1, from the schemas that check the parameters. */
export function openApiDocument(): Readonly<Record<string, unknown>> {
  const problem = {
    description: 'What is wrong with the question (RFC 9457).',
    content: { 'application/problem+json': { schema: { type: 'object' } } },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ceasewire',
      version: '1',
      description: 'Who is talking peace, and who is striking whom. Read only.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(
      OPERATIONS.map(({ path, summary, params, types, id }) => [
        path,
        {
          get: {
            summary,
            parameters: [
              ...(id === undefined
                ? []
                : [{ name: 'id', in: 'path', required: true, description: id, schema: { type: 'string' } }]),
              ...(params === undefined ? [] : queryParameters(params)),
            ],
            responses: {
              200: {
                description: 'The answer.',
                content: Object.fromEntries(
                  types.map((type) => [
                    type,
                    { schema: type === 'application/json' ? { type: 'object' } : { type: 'string' } },
                  ]),
                ),
              },
              304: {
                description: 'Nothing has changed since the answer whose ETag was sent in If-None-Match.',
              },
              ...(params === undefined ? {} : { 400: problem }),
              401: problem,
              ...(id === undefined ? {} : { 404: problem }),
              ...(path === '/health' ? { 503: { description: 'No feed has answered for two hours.' } } : {}),
            },
          },
        },
      ]),
    ),
  };
}

function queryParameters(params: z.ZodObject): unknown[] {
  const { properties = {}, required = [] } = z.toJSONSchema(params, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
