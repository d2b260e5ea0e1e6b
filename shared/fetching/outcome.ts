import type { Instant } from '../model/index.ts';

/** How heavily a failure weighs (FACTS: fetching): soft .5, temporary .25, hard 1. */
export type Severity = 'soft' | 'temporary' | 'hard';

/** A code a failure is counted by. */
export type FailureReason =
  | 'dns'
  | 'offline'
  | 'timeout'
  | 'connection'
  | 'tls'
  | 'too_large'
  | 'bad_encoding'
  | 'bad_url'
  | 'blocked_address'
  | 'redirect_loop'
  | 'bad_redirect'
  | 'challenge'
  | 'login'
  | `http_${number}`
  | (string & {});

/** The feed's body, decoded from its transfer coding. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly status: number;
  /** Where the body came from, after redirects. */
  readonly url: string;
  /** Those that are kept, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** SHA-256 of `body`, hexadecimal. */
  readonly bodyHash: string;
  /** Where permanent redirects (301, 308) led, if the first hop was one. */
  readonly movedTo?: string;
  /** The connection broke off: what came is here, the rest isn't. Counts as a soft failure; validators are not kept. */
  readonly truncated?: boolean;
}

export interface NotModified {
  readonly kind: 'not_modified';
  readonly headers: Readonly<Record<string, string>>;
  readonly movedTo?: string;
}

/** The publisher says that there is no such feed any more. */
export interface Gone {
  readonly kind: 'gone';
  readonly reason: string;
}

export interface Failed {
  readonly kind: 'failed';
  readonly severity: Severity;
  readonly reason: FailureReason;
  /** For a person: what happened, and what to do where anything can be done. */
  readonly message: string;
  readonly status?: number;
  /** How long the server asks to be left alone. */
  readonly retryAfterMs?: number;
  /** Until when it asks to be, where it doesn't say what time it is there. */
  readonly retryAt?: Instant;
}

export type FetchOutcome = Fetched | NotModified | Gone | Failed;
