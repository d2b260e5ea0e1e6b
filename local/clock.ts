/** Where the embedded run gets its time from, and how it waits. Milliseconds since 1970 UTC. */
export interface Clock {
  readonly kind: 'real' | 'accelerated';
  readonly now: () => number;
  /** Returns when it is that time, or when the signal says to stop. */
  readonly waitUntil: (at: number, signal?: AbortSignal) => Promise<void>;
}

export function realClock(): Clock {
  return {
    kind: 'real',
    now: () => Date.now(),
    waitUntil: (at, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const done = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, Math.max(0, at - Date.now()));
        signal?.addEventListener('abort', done, { once: true });
      }),
  };
}

/**
 * Stands still while there is work and jumps over the waiting: three days pass in seconds, and two runs of the
 * same wire see the same times.
 */
export function acceleratedClock(start: number): Clock {
  let time = start;
  return {
    kind: 'accelerated',
    now: () => time,
    waitUntil: async (at) => {
      time = Math.max(time, at);
    },
  };
}
