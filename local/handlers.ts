import { connect, type Handlers } from '../functions/connect.ts';
import type { Parser } from '../shared/fetching/index.ts';
import type { FailureLog } from './log.ts';
import type { Services } from './services.ts';
import { type Session, timeOf } from './session.ts';

/** The handlers that are deployed, on the embedded services and the session's clock. */
export function connectHandlers(
  session: Session,
  services: Services,
  counts: Map<string, number>,
  log: FailureLog,
  parse: Parser['parse'],
): Handlers {
  const sample = session.wire === 'sample';
  return connect(
    services.config,
    services.clients,
    {
      clock: timeOf(session.clock),
      count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
      random: sample ? seededRandom(1) : Math.random,
      onFailure: (error, messageId) => log.noteMessage(messageId, error),
    },
    { registry: session.registry, allowLoopback: sample, parse },
  );
}

/** mulberry32: the same numbers from the same seed, so that two runs of the sample wire poll at the same times. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
