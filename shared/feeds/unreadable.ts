import { CeasewireError } from '../model/index.ts';

/** Why a body gives no feed: the code that is counted, and what a person can do about it. */
export type UnreadableReason =
  | 'empty'
  | 'html'
  | 'challenge'
  | 'login'
  | 'not_a_feed'
  | 'broken'
  | 'invalid'
  | 'too_large'
  | 'timeout';

/** A body that is no feed, or none that can be read. `facts.reason` says which, the message what to do. */
export class UnreadableFeed extends CeasewireError {
  override readonly name = 'UnreadableFeed';

  constructor(
    reason: UnreadableReason,
    message: string,
    facts: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, { ...facts, reason }, cause);
  }
}
