import { Hono } from 'hono';
import type { Reader } from '../../shared/index/index.ts';
import { asEventId, asStoryId, type Instant } from '../../shared/model/index.ts';
import {
  type Asked,
  answerChanges,
  answerCounts,
  answerEvents,
  answerFeeds,
  answerHealth,
  answerStories,
} from './answers.ts';
import { tagged } from './etag.ts';
import { basePath } from './links.ts';
import { type Gate, openApiDocument } from './openapi.ts';
import { problem, problemOf } from './problem.ts';

export interface ApiPorts {
  readonly reader: Reader;
  readonly now: () => Instant;
  /** Absent: whoever reaches the API may read. */
  readonly isAllowed?: (token: string | undefined) => Promise<boolean>;
  /** Whether IAM stands before it: the document says so. Else, without `isAllowed`, it listens on loopback only. */
  readonly isSigned?: boolean;
  /** Told of errors that are ours. */
  readonly onError: (error: unknown) => void;
}

/** Rows change at the speed of the wire; a minute spares most repeated questions. */
const CACHE = 'private, max-age=60';

/** The read-only HTTP API: the same app on Lambda and on a laptop. */
export function createApp(ports: ApiPorts): Hono {
  const app = new Hono();
  const ask = (url: string): Asked => ({ ...ports, url: new URL(url), now: ports.now() });

  app.use(async (context, next) => {
    const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    // Feed readers can't send headers: for them the token may stand in the address.
    if (ports.isAllowed && !(await ports.isAllowed(bearer ?? context.req.query('token'))))
      return context.json(
        problem(401, 'Give the token: as Authorization: Bearer …, or as ?token=…'),
        401,
        PROBLEM,
      );
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD')
      return context.json(problem(405, READ_ONLY), 405, { ...PROBLEM, allow: 'GET, HEAD' });
    await next();
    context.header('x-content-type-options', 'nosniff');
    return undefined;
  });
  app.use(tagged);
  app.use(async (context, next) => {
    await next();
    if (context.res.ok && !context.res.headers.has('cache-control')) context.header('cache-control', CACHE);
  });

  for (const [suffix, format] of FORMATS) {
    app.get(`/events${suffix}`, (context) => answerEvents(ask(context.req.url), format));
    if (format !== 'geojson')
      app.get(`/stories${suffix}`, (context) => answerStories(ask(context.req.url), format));
  }
  app.get('/events/:id', async (context) => {
    const found = await ports.reader.event(asEventId(context.req.param('id')));
    return found === undefined ? context.json(problem(404, NO_EVENT), 404, PROBLEM) : context.json(found);
  });
  app.get('/stories/:id', async (context) => {
    const found = await ports.reader.story(asStoryId(context.req.param('id')));
    return found === undefined ? context.json(problem(404, NO_STORY), 404, PROBLEM) : context.json(found);
  });
  app.get('/counts', (context) => answerCounts(ask(context.req.url)));
  app.get('/changes', (context) => answerChanges(ask(context.req.url)));
  app.get('/feeds', (context) => answerFeeds(ask(context.req.url)));
  app.get('/health', (context) => answerHealth(ask(context.req.url)));
  app.get('/openapi.json', (context) => {
    const url = new URL(context.req.url);
    return context.json(openApiDocument(gateOf(ports), `${url.origin}${basePath(url)}`));
  });

  app.notFound((context) =>
    context.json(
      problem(404, `There is no ${context.req.path}; /openapi.json says what there is.`),
      404,
      PROBLEM,
    ),
  );
  app.onError((error, context) => {
    const told = problemOf(error);
    if (told.status === 500) ports.onError(error);
    return context.json(told, told.status, PROBLEM);
  });
  return app;
}

const gateOf = ({ isAllowed, isSigned }: ApiPorts): Gate =>
  isAllowed !== undefined ? 'token' : isSigned ? 'iam' : 'none';

const PROBLEM = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
const READ_ONLY = 'This API is read only: ask with GET. Corrections are made with `ceasewire correct`.';
const NO_EVENT = 'No event has this id, or its tombstone has expired.';
const NO_STORY = 'No story has this id, or it has expired.';

/** A list's address says its format, so that a feed reader can subscribe to any query. */
const FORMATS = [
  ['', 'json'],
  ['.csv', 'csv'],
  ['.geojson', 'geojson'],
  ['.atom', 'atom'],
  ['.jsonfeed', 'jsonfeed'],
] as const;
