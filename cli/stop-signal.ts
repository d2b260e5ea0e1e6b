import type { Io } from './io.ts';

export interface StopSignal {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/** Tells a long command to stop at the next place where it can go on later. A second Ctrl-C ends it at once. */
export function listenForStop(io: Io, onStop: () => void): StopSignal {
  if (io.signal !== undefined) return { signal: io.signal, release: () => undefined };
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    onStop();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    release: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}
