import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/** Headers that say something of the answer, not of its body: RFC 9110, 15.4.5. */
const KEPT = ['cache-control', 'content-location', 'date', 'etag', 'expires', 'vary'];

/** Weak: a proxy may compress the body and keep the tag. */
export const tagOf = (body: string | Uint8Array): string =>
  `W/"${createHash('sha1').update(body).digest('base64url')}"`;

/**
 * Tags an answer by its content where whoever made it hasn't, and answers 304 to who has it (If-None-Match). Hono's own
 * asks WebCrypto, whose answer comes from another thread: under load each waits for its turn of the event loop again.
 */
export const tagged: MiddlewareHandler = async (context, next) => {
  await next();
  const { res } = context;
  if (!res.ok) return;
  const asked = context.req.header('if-none-match');
  // Lists bring theirs, so that their body isn't read back from a stream.
  const given = res.headers.get('etag');
  if (given !== null) {
    if (isKnown(asked, given)) replace(context, notModified(res.headers));
    return;
  }
  if (res.body === null) return;
  const body = await res.arrayBuffer();
  const tag = tagOf(Buffer.from(body));
  const headers = new Headers(res.headers);
  headers.set('etag', tag);
  replace(
    context,
    isKnown(asked, tag) ? notModified(headers) : new Response(body, { status: res.status, headers }),
  );
};

/** Hono adds the headers of an answer to the next one, unless it is taken away first. */
function replace(context: Context, response: Response): void {
  context.res = undefined;
  context.res = response;
}

const notModified = (given: Headers): Response =>
  new Response(null, { status: 304, headers: [...given].filter(([name]) => KEPT.includes(name)) });

/** Weak comparison: `W/"a"` and `"a"` are one. */
const isKnown = (asked = '', tag: string): boolean =>
  asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.slice(2));
