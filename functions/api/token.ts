import { createHash, timingSafeEqual } from 'node:crypto';

/** How long a token is believed before it is read again: a changed one works within so long. */
const BELIEVED_MS = 5 * 60_000;

/**
 * Checks tokens against a secret that is read when first needed, and again every five minutes.
 * Tokens are compared by their hashes, in a time that says nothing of how much was right.
 */
export function createTokenCheck(
  readSecret: () => Promise<string>,
  clock: () => number,
): (token: string | undefined) => Promise<boolean> {
  let known: { readonly hash: Buffer; readonly at: number } | undefined;
  return async (token) => {
    if (token === undefined || token === '') return false;
    if (known === undefined || clock() - known.at > BELIEVED_MS)
      known = { hash: hashOf(await readSecret()), at: clock() };
    return timingSafeEqual(known.hash, hashOf(token));
  };
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
