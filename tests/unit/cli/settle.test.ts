import { describe, expect, it } from 'vitest';
import { waitUntilThrough } from '../../../cli/replay/settle.ts';

/** A queue that is so deep at one look after another, and then as at the last. */
function queueOf(...depths: readonly number[]) {
  let looks = 0;
  return async (): Promise<number> => depths[Math.min(looks++, depths.length - 1)] ?? 0;
}

/** Looks taken until the wait ended, or 100 where it never would. */
async function looksUntilThrough(...queues: readonly (() => Promise<number>)[]) {
  const stop = new AbortController();
  const told: number[] = [];
  await waitUntilThrough(
    queues,
    stop.signal,
    async () => void (told.length === 100 && stop.abort()),
    (waiting) => told.push(waiting),
  );
  return told;
}

describe('the wait for what a replay sent', () => {
  it('ends when both queues were found empty three times', async () => {
    expect(await looksUntilThrough(queueOf(4, 0), queueOf(2, 2, 1, 0))).toEqual([6, 2, 1, 0, 0, 0, 0]);
  });

  it('ends on a busy wire, where one of the two always has something, and neither is empty for long', async () => {
    const [odd, even] = [
      Array.from({ length: 100 }, (_, n) => n % 2),
      Array.from({ length: 100 }, (_, n) => (n + 1) % 2),
    ];

    expect((await looksUntilThrough(queueOf(...odd), queueOf(...even))).length).toBeLessThan(15);
  });

  it('goes on while the first queue is never empty: what waits there may be ours', async () => {
    expect(await looksUntilThrough(queueOf(1), queueOf(0))).toHaveLength(100);
  });
});
