import { findPage } from '../feeds/index.ts';
import { instant } from '../model/index.ts';
import { BlockedAddress } from './addresses.ts';
import { UnreadableCoding } from './inflate.ts';
import type { Failed, Gone } from './outcome.ts';

/** What a person is told of a status; a server error or refusal by name, others by number. */
const MEANINGS: Readonly<Record<number, string>> = {
  400: 'The server calls the request bad; check the address.',
  401: 'The server asks for a password; declare a feed that can be read without an account.',
  402: 'The server asks for payment; declare a feed that is free.',
  403: 'The server refuses feed readers here; ask the publisher, or declare another feed of theirs.',
  404: 'There is no such page; check the address on the publisher’s site.',
  429: 'The server is asked too often; it is polled more seldom.',
  451: 'The server may not show this feed here, for legal reasons.',
};

/** Failure that a response amounts to, by status and what its page says. */
export function failureOfResponse(
  status: number,
  headers: Readonly<Record<string, string>>,
  page: string,
): Failed | Gone {
  if (status === 410)
    return { kind: 'gone', reason: 'The server says that the feed is gone for good (410).' };
  const retry = retryAfter(headers['retry-after'], headers['date']);
  const found = findPage(page);
  const asksForHuman = found?.reason === 'challenge' || headers['cf-mitigated'] === 'challenge';
  if (asksForHuman && (status === 403 || status === 429 || status === 503))
    return {
      kind: 'failed',
      severity: 'hard',
      reason: 'challenge',
      message:
        found?.reason === 'challenge'
          ? found.message
          : 'Cloudflare asks for a human instead of giving the feed; ask the publisher to let feed readers through.',
      status,
      ...retry,
    };
  const temporary = status === 429 || status === 502 || status === 503 || status === 504;
  return {
    kind: 'failed',
    severity: temporary ? 'temporary' : status >= 500 ? 'soft' : 'hard',
    reason: status === 401 ? 'login' : `http_${status}`,
    message:
      MEANINGS[status] ??
      (status >= 500
        ? `The server has trouble of its own (${status}); it is tried again later.`
        : `The server answers ${status}; check the address.`),
    status,
    ...retry,
  };
}

/** A wait is capped where the next poll is planned; this only keeps it a date. */
const LONGEST_S = 366 * 86_400;

/**
 * `Retry-After`: seconds, or an HTTP date, counted from the server's own `Date`, whose clock may differ from ours; without
 * one the date stands for itself.
 */
function retryAfter(
  value: string | undefined,
  date: string | undefined,
): Pick<Failed, 'retryAfterMs' | 'retryAt'> {
  if (value === undefined) return {};
  if (/^\d+$/.test(value.trim())) return { retryAfterMs: Math.min(Number(value), LONGEST_S) * 1000 };
  const [until, from] = [Date.parse(value), Date.parse(date ?? '')];
  if (Number.isNaN(until)) return {};
  return Number.isNaN(from) ? { retryAt: instant(until) } : { retryAfterMs: Math.max(0, until - from) };
}

type Verdict = readonly [severity: Failed['severity'], reason: Failed['reason'], message: string];

const BY_CODE: Readonly<Record<string, Verdict>> = {
  ENOTFOUND: ['hard', 'dns', 'No server has that name; check the address.'],
  EAI_AGAIN: ['temporary', 'offline', 'The name can’t be looked up; is this machine online?'],
  ENETUNREACH: ['temporary', 'offline', 'The network can’t be reached; is this machine online?'],
  EHOSTUNREACH: ['soft', 'connection', 'The server can’t be reached; it is tried again later.'],
  ECONNREFUSED: ['soft', 'connection', 'The server refuses the connection; it is tried again later.'],
  ECONNRESET: ['soft', 'connection', 'The server hung up before it answered; it is tried again later.'],
  EPIPE: ['soft', 'connection', 'The server hung up before it answered; it is tried again later.'],
  UND_ERR_SOCKET: ['soft', 'connection', 'The server hung up before it answered; it is tried again later.'],
  UND_ERR_CONNECT_TIMEOUT: [
    'soft',
    'timeout',
    'The server doesn’t take the connection; it is tried again later.',
  ],
  ETIMEDOUT: ['soft', 'timeout', 'The server doesn’t take the connection; it is tried again later.'],
  UND_ERR_HEADERS_TIMEOUT: [
    'soft',
    'timeout',
    'The server takes too long to answer; it is tried again later.',
  ],
  UND_ERR_BODY_TIMEOUT: [
    'soft',
    'timeout',
    'The server stopped in the middle of its answer; it is tried again later.',
  ],
  UND_ERR_HEADERS_OVERFLOW: ['hard', 'too_large', 'The server’s headers are over 16 KB; tell its publisher.'],
};

/** Failure that an error amounts to. Errors that no server can cause are thrown again. */
export function failureOfError(error: unknown): Failed {
  const cause = rootCause(error);
  if (cause instanceof BlockedAddress) return failed('hard', 'blocked_address', cause.message);
  if (cause instanceof UnreadableCoding)
    return failed(
      cause.facts['reason'] === 'too_large' ? 'hard' : 'soft',
      String(cause.facts['reason']),
      cause.message,
    );
  const code = codeOf(cause) ?? codeOf(error) ?? '';
  const known = BY_CODE[code];
  if (known) return failed(...known);
  if (/CERT|TLS|SSL|SIGNATURE|SELF_SIGNED|ERR_SSL/.test(code))
    return failed('hard', 'tls', `The server’s certificate is not good (${code}); tell its publisher.`);
  // Whatever bears a code comes from the network or the protocol; undici's parser errors may bear none.
  if (code !== '' || (cause instanceof Error && cause.name === 'HTTPParserError'))
    return failed(
      'soft',
      'connection',
      `The connection or its protocol broke (${code || 'unreadable answer'}); it is tried again later.`,
    );
  throw error;
}

const failed = (severity: Failed['severity'], reason: Failed['reason'], message: string): Failed => ({
  kind: 'failed',
  severity,
  reason,
  message,
});

function rootCause(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 5; depth += 1) {
    if (current instanceof AggregateError && current.errors.length > 0) current = current.errors[0];
    else if (current instanceof BlockedAddress || current instanceof UnreadableCoding) return current;
    else if (current instanceof Error && current.cause !== undefined) current = current.cause;
    else return current;
  }
  return current;
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
