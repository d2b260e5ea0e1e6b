import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** Headers that say something of the answer, not of its body: RFC 9110, 15.4.5. */
const KEPT = ['cache-control', 'content-location', 'date', 'etag', 'expires', 'vary'];

/**
 * Tags an answer by its content, and answers 304 to who has it (If-None-Match). Hono's own asks WebCrypto, whose answer
 * comes from another thread: under load each waits for its turn of the event loop again.
 */
export const tagged: MiddlewareHandler = async (context, next) => {
  await next();
  const { res } = context;
  if (!res.ok || res.body === null) return;
  const body = await res.arrayBuffer();
  // Weak: a proxy may compress the body and keep the tag.
  const tag = `W/"${createHash('sha1').update(Buffer.from(body)).digest('base64url')}"`;
  const headers = new Headers(res.headers);
  headers.set('etag', tag);
  const known = isKnown(context.req.header('if-none-match'), tag);
  if (known) for (const name of [...headers.keys()]) if (!KEPT.includes(name)) headers.delete(name);
  context.res = undefined;
  context.res = known
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status: res.status, headers });
};

/** Weak comparison: `W/"a"` and `"a"` are one. */
const isKnown = (asked = '', tag: string): boolean =>
  asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.slice(2));
