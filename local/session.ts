import { readFileSync } from 'node:fs';
import type { Registry } from '../shared/model/index.ts';
import { type Instant, InvalidInput, instant, millis } from '../shared/model/index.ts';
import { parseRegistry } from '../shared/registry/index.ts';
import { acceleratedClock, type Clock, realClock } from './clock.ts';
import type { RunState } from './state.ts';

/** The part of the sample wire that a run needs. */
export interface ServedWire {
  readonly listen: (port?: number) => Promise<{ readonly origin: string; close(): Promise<void> }>;
  readonly opml: (origin: string) => string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}
export type OpenWire = (options: { readonly now: () => number }) => ServedWire;

/** What is polled, and by which clock. */
export interface Session {
  readonly wire: RunState['wire'];
  readonly clock: Clock;
  readonly registry: Registry;
  /** Absent: the wire has no end. */
  readonly startsAt?: number;
  readonly endsAt?: number;
  /** Where the sample wire listens. */
  readonly origin?: string;
  readonly close: () => Promise<void>;
}

/** Feeds of a file, on the real clock. @throws InvalidInput where the file is missing or broken. */
export function openFeeds(path: string): Session {
  return {
    wire: 'feeds',
    clock: realClock(),
    registry: readRegistryFile(path),
    close: async () => undefined,
  };
}

export function readRegistryFile(path: string): Registry {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new InvalidInput(
      code === 'ENOENT'
        ? `There is no file ${path}. Give an OPML file with your feeds: npm start -- --feeds feeds.opml`
        : `Cannot read ${path} (${code}). Give an OPML file that you may read.`,
      { path },
      cause,
    );
  }
  return parseRegistry(text, { path });
}

/**
 * The sample wire, served on the loopback, on a clock that goes on where the state stands.
 * @param port of the wire; absent: the one that the state knows its feeds by, else any free one.
 */
export async function openSample(
  openWire: OpenWire,
  state: RunState | undefined,
  port?: number,
): Promise<Session> {
  let clock = acceleratedClock(0);
  const wire = openWire({ now: () => clock.now() });
  const startsAt = millis(wire.startsAt);
  clock = acceleratedClock(state?.now ?? startsAt);
  const served = await wire.listen(port ?? state?.wirePort ?? 0);
  return {
    wire: 'sample',
    clock,
    registry: parseRegistry(wire.opml(served.origin)),
    startsAt,
    endsAt: millis(wire.endsAt),
    origin: served.origin,
    close: () => served.close(),
  };
}

/** @throws InvalidInput where the state was made from another wire. */
export function checkWire(state: RunState | undefined, wire: RunState['wire'], folder: string): void {
  if (state === undefined || state.wire === wire) return;
  const made = state.wire === 'sample' ? 'the sample wire' : 'feeds of your own';
  throw new InvalidInput(
    `The state in ${folder} was made from ${made}. Keep this run's state elsewhere with --state DIR, or start over with --fresh.`,
    { folder, wire: state.wire },
  );
}

export const portOf = (origin: string): number => Number(new URL(origin).port);
export const timeOf = (clock: Clock) => (): Instant => instant(clock.now());
