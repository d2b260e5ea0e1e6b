import { describe, expect, it } from 'vitest';
import { createTokenCheck } from '../../../functions/api/token.ts';

describe('the token', () => {
  it('is read once, believed for five minutes, and then read again', async () => {
    let [now, secret, reads] = [0, 'first', 0];
    const isAllowed = createTokenCheck(
      async () => {
        reads += 1;
        return secret;
      },
      () => now,
    );

    expect(await isAllowed('first')).toBe(true);
    secret = 'second';
    expect(await isAllowed('second')).toBe(false);
    now = 5 * 60_000 + 1;
    expect(await isAllowed('second')).toBe(true);
    expect(await isAllowed('first')).toBe(false);
    expect(reads).toBe(2);
  });

  it.each([undefined, '', 'x', 'first '])('refuses %j', async (token) => {
    expect(await createTokenCheck(async () => 'first', Date.now)(token)).toBe(false);
  });

  it('lets nobody in while the secret can not be read', async () => {
    const isAllowed = createTokenCheck(async () => Promise.reject(new Error('no secret')), Date.now);
    await expect(isAllowed('anything')).rejects.toThrow('no secret');
  });
});
