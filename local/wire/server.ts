import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { gzipSync } from 'node:zlib';
import { CeasewireError, DAY } from '../../shared/model/index.ts';
import type { WireFeed, WireItem, WireStory } from './model.ts';
import { contentType, renderFeed } from './render/index.ts';

export interface WireServer {
  /** Port 0: any that is free. Binds the loopback address only. @throws CeasewireError where the port is in use. */
  listen(port?: number): Promise<{ readonly origin: string; close(): Promise<void> }>;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly breaksOff?: boolean;
}

/** As many as a feed commonly lists. */
const WINDOW = 60;
const RETRY_AFTER_SECONDS = 1800;

/**
 * Serves the feeds as they stand at `now()`. What a server does once, it does at the first request on the wire's
 * second day, so that a later run, which starts where the wire has ended, finds every feed at rest.
 * @param startsAt milliseconds since 1970 UTC of the wire's first minute.
 */
export function createWireServer(
  feeds: readonly WireFeed[],
  stories: readonly WireStory[],
  startsAt: number,
  now: () => number,
): WireServer {
  const done = new Set<string>();
  /** True at the first asking on the second day. */
  const once = (feed: WireFeed): boolean => {
    const day = Math.floor((now() - startsAt) / DAY);
    if (day !== 1 || done.has(feed.id)) return false;
    done.add(feed.id);
    return true;
  };
  const reply = (request: IncomingMessage): Reply => {
    const path = new URL(request.url ?? '/', 'http://sample').pathname;
    const feed = feeds.find((known) => known.path === path || currentPath(known) === path);
    if (request.method !== 'GET') return { status: 405, headers: { allow: 'GET' } };
    if (feed === undefined) return { status: 404, headers: {} };
    if (feed.quirks.includes('moved') && path === feed.path)
      return { status: 301, headers: { location: currentPath(feed) } };
    if (feed.quirks.includes('closes') && now() - startsAt >= DAY) return { status: 410, headers: {} };
    if (feed.quirks.includes('busy') && once(feed))
      return { status: 429, headers: { 'retry-after': String(RETRY_AFTER_SECONDS) } };
    const whole = feedReply(feed, listItems(feed, stories, now()), request.headers);
    return feed.quirks.includes('breaks-off') && once(feed) ? { ...whole, breaksOff: true } : whole;
  };
  return {
    listen: async (port = 0) => {
      const server = createServer((request, response) => send(reply(request), response));
      const bound = await bind(server, port);
      return { origin: `http://127.0.0.1:${bound}`, close: () => close(server) };
    },
  };
}

/** What a feed lists at some moment, newest first; of each story the text it then has. */
export function listItems(feed: WireFeed, stories: readonly WireStory[], at: number): readonly WireItem[] {
  return stories
    .filter((story) => story.feeds.includes(feed.id))
    .flatMap((story) => {
      const text = story.texts.findLast((version) => version.at <= at);
      return text === undefined ? [] : [{ story, text }];
    })
    .sort((one, other) => other.story.texts[0].at - one.story.texts[0].at)
    .slice(0, WINDOW);
}

/** Where a feed is now: for one that moved, the path it redirects to. */
export const currentPath = (feed: WireFeed): string =>
  feed.quirks.includes('moved') ? `${feed.path}/v2/all.xml` : feed.path;

function feedReply(feed: WireFeed, items: readonly WireItem[], asked: IncomingHttpHeaders): Reply {
  const plain = renderFeed(feed, items);
  const headers: Record<string, string> = { 'content-type': contentType(feed) };
  if (feed.quirks.includes('etag')) {
    headers['etag'] = `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`;
    if (asked['if-none-match'] === headers['etag']) return { status: 304, headers };
  }
  if (feed.quirks.includes('last-modified')) {
    headers['last-modified'] = new Date(Math.max(0, ...items.map((item) => item.text.at))).toUTCString();
    if (asked['if-modified-since'] === headers['last-modified']) return { status: 304, headers };
  }
  if (!feed.quirks.includes('gzip') || !/\bgzip\b/.test(String(asked['accept-encoding'])))
    return { status: 200, headers, body: plain };
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(plain) };
}

function send(reply: Reply, response: ServerResponse): void {
  const body = reply.body ?? Buffer.alloc(0);
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(reply.body ? { 'content-length': body.length } : {}),
  });
  if (reply.breaksOff === true)
    // The length was promised, two thirds arrive, and the line goes dead.
    response.write(body.subarray(0, Math.floor((body.length * 2) / 3)), () => response.socket?.destroy());
  else response.end(body);
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new CeasewireError(
          cause.code === 'EADDRINUSE'
            ? `Port ${port} is in use; give another, or none to have one chosen.`
            : `The sample wire could not be served on port ${port}: ${cause.message}.`,
          { port },
          cause,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
