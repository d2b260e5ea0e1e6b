import { Agent, buildConnector } from 'undici';
import { sha256 } from '../model/index.ts';
import { type AddressRules, checkHost, guardedLookup } from './addresses.ts';
import { dump, isWhole, PAGE_BYTES, pageText, readBody } from './body.ts';
import { failureOfError, failureOfResponse } from './failures.ts';
import { allHeaders, header, keptHeaders, requestHeaders } from './headers.ts';
import { inflateBody } from './inflate.ts';
import type { Failed, FetchOutcome } from './outcome.ts';

export interface FetchRequest {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchOptions {
  /** Who asks, with an address for complaints. */
  readonly userAgent?: string | undefined;
  /** For the embedded run's own servers and tests. Default false. */
  readonly allowLoopback?: boolean | undefined;
  /** From the request to the last byte, redirects included. */
  readonly deadlineMs?: number;
  readonly headersMs?: number;
  /** Largest body, as sent and inflated, in bytes. */
  readonly maxBytes?: number;
  /** Certificate authorities beside the system's own, PEM: for tests. */
  readonly ca?: string;
}

/** Slower servers than this are few, and a function that waits is paid for. */
const DEADLINE_MS = 25_000;
const HEADERS_MS = 10_000;
const CONNECT_MS = 8_000;
/** Three times the largest feed measured (5 MB). */
const MAX_BYTES = 15 * 1024 * 1024;
/** Browsers follow 20, well-known readers 5 to 10. */
const MAX_HOPS = 8;

/**
 * Fetches a feed by one conditional GET, redirects followed by hand so that each hop's address is checked.
 * Never throws for what a server or the network does: that is an outcome. The socket is destroyed at any end.
 */
export async function fetchFeed(request: FetchRequest, options: FetchOptions = {}): Promise<FetchOutcome> {
  const rules: AddressRules = { allowLoopback: options.allowLoopback ?? false };
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), options.deadlineMs ?? DEADLINE_MS);
  const agent = createAgent(rules, options);
  try {
    return await followRedirects(request, options, rules, agent, deadline.signal);
  } catch (error) {
    if (deadline.signal.aborted)
      return {
        kind: 'failed',
        severity: 'soft',
        reason: 'timeout',
        message: `The server took more than ${(options.deadlineMs ?? DEADLINE_MS) / 1000} s; it is tried again later.`,
      };
    return failureOfError(error);
  } finally {
    clearTimeout(timer);
    await agent.destroy().catch(() => undefined);
  }
}

/** `fetchFeed` with its options given once. */
export function createFetcher(options: FetchOptions = {}): {
  readonly fetchFeed: (request: FetchRequest) => Promise<FetchOutcome>;
} {
  return { fetchFeed: (request) => fetchFeed(request, options) };
}

function createAgent(rules: AddressRules, options: FetchOptions): Agent {
  const connect = buildConnector({
    lookup: guardedLookup(rules),
    timeout: CONNECT_MS,
    allowH2: true,
    // Some publishers' IPv6 leads nowhere: the next address is tried after a moment.
    autoSelectFamily: true,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  return new Agent({
    connect,
    connections: 1,
    pipelining: 1,
    allowH2: true,
    headersTimeout: options.headersMs ?? HEADERS_MS,
    bodyTimeout: options.headersMs ?? HEADERS_MS,
    maxHeaderSize: 16 * 1024,
  });
}

async function followRedirects(
  request: FetchRequest,
  options: FetchOptions,
  rules: AddressRules,
  agent: Agent,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  let url = httpUrl(request.url);
  if (!url) return failed('hard', 'bad_url', 'The address is no http or https URL; correct it.');
  const visited = new Set<string>();
  let movedTo: string | undefined;
  let permanent = true;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    if (visited.has(url.href))
      return failed('hard', 'redirect_loop', 'The server redirects in a circle; check the address.');
    visited.add(url.href);
    checkHost(url, rules);
    const response = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: requestHeaders(request, options.userAgent, url),
      // One request a connection: what a redirect leads to must not meet one that its server is about to close.
      reset: true,
      signal,
    });
    const headers = keptHeaders(response.headers);
    const status = response.statusCode;
    const location = header(response.headers, 'location');
    if (status >= 301 && status <= 308 && status !== 304 && status !== 305 && location !== undefined) {
      dump(response);
      const target = httpUrl(asUtf8(location), url);
      if (!target)
        return failed(
          'hard',
          'bad_redirect',
          `The server redirects to what is no http address: ${location.slice(0, 200)}`,
        );
      permanent = permanent && (status === 301 || status === 308);
      if (permanent) movedTo = target.href;
      if (isLogin(target) && !isLogin(url))
        return failed(
          'hard',
          'login',
          'The server redirects to a login page; declare a feed that can be read without an account.',
        );
      url = target;
      continue;
    }
    const moved = movedTo === undefined ? {} : { movedTo };
    // One bad day of redirects retires no feed: only the address that is polled can say that it is gone.
    if (status === 410 && hop > 0) {
      dump(response);
      return failed(
        'hard',
        'http_410',
        'The server sends readers elsewhere, where nothing is any more (410); it is tried again later.',
      );
    }
    if (status === 304 && request.etag === undefined && request.lastModified === undefined) {
      dump(response);
      return failed(
        'hard',
        'http_304',
        'The server says that nothing changed (304), though it was not asked that; it is tried again later.',
      );
    }
    if (status === 304) {
      dump(response);
      return { kind: 'not_modified', headers, ...moved };
    }
    if (status < 200 || status >= 300) {
      const page = await readBody(response, PAGE_BYTES, true);
      return failureOfResponse(status, allHeaders(response.headers), await pageText(page.bytes, response));
    }
    const limit = options.maxBytes ?? MAX_BYTES;
    const read = await readBody(response, limit, false);
    if (read.end === 'too_large')
      return failed(
        'hard',
        'too_large',
        `The body is over ${limit} bytes; ask its publisher for a shorter feed.`,
      );
    // Of a body that drips, too, what came is taken, where anything did.
    if (read.end === 'broken' && read.bytes.every((byte) => byte <= 0x20)) throw read.error;
    const { body, broken } = await inflateBody(
      read.bytes,
      header(response.headers, 'content-encoding'),
      limit,
    );
    // A document that ends as it should is whole, however it was framed.
    const truncated = (read.end === 'broken' || broken) && !isWhole(body);
    return {
      kind: 'fetched',
      status,
      url: url.href,
      headers,
      body,
      bodyHash: sha256(body),
      ...moved,
      ...(truncated ? { truncated } : {}),
    };
  }
  return failed(
    'hard',
    'redirect_loop',
    `The server redirects more than ${MAX_HOPS} times; check the address.`,
  );
}

/** A header's bytes come one a character; some servers write addresses as they are spoken ("/новости"). */
function asUtf8(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  const read = Buffer.from(value, 'latin1').toString('utf8');
  return read.includes('\ufffd') ? value : read;
}

const failed = (severity: Failed['severity'], reason: Failed['reason'], message: string): Failed => ({
  kind: 'failed',
  severity,
  reason,
  message,
});

function httpUrl(text: string, base?: URL): URL | undefined {
  try {
    const url = new URL(text, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    // A fragment is never sent; credentials in an address are not ours to send on.
    url.hash = '';
    url.username = '';
    url.password = '';
    return url;
  } catch {
    return undefined;
  }
}

const isLogin = (url: URL): boolean =>
  /\/(?:log-?in|sign-?in|sso|oauth2?|auth|wp-login\.php)(?:[/?]|$)/i.test(url.pathname);
