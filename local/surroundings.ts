import type { Writable } from 'node:stream';
import type { OpenWire } from './session.ts';

/** What a run needs of the process that it is in. */
export interface Surroundings {
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
  readonly openWire: OpenWire;
}

/** npm passes a Ctrl-C on that the terminal has sent already: within so many ms, two are one. */
const SAME_KEY_MS = 1_000;

/** Those of `npm start` itself. */
export async function processSurroundings(): Promise<Surroundings> {
  const { createSampleWire } = await import('./wire/index.ts');
  const controller = new AbortController();
  let first: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (first !== undefined && performance.now() - first > SAME_KEY_MS) process.exit(130);
      first ??= performance.now();
      controller.abort();
    });
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    signal: controller.signal,
    openWire: createSampleWire,
  };
}
