import type { Dispatcher } from 'undici';
import type { FetchRequest } from './fetch-feed.ts';
import { ACCEPTED_CODINGS } from './inflate.ts';

/** A publisher that objects finds us by it. */
export const USER_AGENT = 'Ceasewire/0.1 (+https://github.com/ceasewire/ceasewire)';
/** Headers that are kept with a capture, and that cadence is planned by. */
const KEPT = [
  'content-type',
  'etag',
  'last-modified',
  'date',
  'cache-control',
  'expires',
  'age',
  'retry-after',
  'content-language',
  'server',
] as const;
/** Longest header value that is kept; S3 takes 2 KB of metadata in all. */
const HEADER_LIMIT = 400;

/** What is sent: who asks, what is understood, and the validators of the last answer. */
export function requestHeaders(
  request: FetchRequest,
  userAgent: string | undefined,
  url: URL,
): Record<string, string> {
  // Validators are the first server's; another, which a redirect led to, gets them too: most move behind one CDN.
  return {
    host: url.host,
    'user-agent': userAgent ?? USER_AGENT,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1',
    'accept-encoding': ACCEPTED_CODINGS,
    // A header injected through a stored validator would be ours: only what a header may hold is sent.
    ...(isHeaderValue(request.etag) ? { 'if-none-match': request.etag } : {}),
    ...(isHeaderValue(request.lastModified) ? { 'if-modified-since': request.lastModified } : {}),
  };
}

const isHeaderValue = (value: string | undefined): value is string =>
  value !== undefined && /^[\t\u0020-\u007e\u0080-\u00ff]{1,1000}$/.test(value);

export type Headers = Dispatcher.ResponseData['headers'];

/** A header’s value; several of one name are joined. */
export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

export function allHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.keys(headers).map((name) => [name, header(headers, name) ?? '']));
}

/** Those that are kept with a capture. */
export function keptHeaders(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT) {
    const value = header(headers, name);
    if (value !== undefined && value.length <= HEADER_LIMIT) kept[name] = value;
  }
  return kept;
}
