import { appendFileSync } from 'node:fs';
import { CeasewireError } from '../shared/model/index.ts';

/** What went wrong in a run, for whoever wants to know more than the summary says. */
export interface FailureLog {
  readonly write: (source: string, error: unknown) => void;
  /** Failures since the run began. */
  readonly count: () => number;
  /** The last thing that was said of a message, by its id. */
  readonly reasonOf: (messageId: string) => string | undefined;
  readonly noteMessage: (messageId: string, error: unknown) => void;
}

/** Ids of messages whose reasons are kept: far more than a run fails. */
const KEPT = 10_000;

/** Appends to a file of JSON lines. A disk that refuses costs the log, not the run. */
export function openFailureLog(path: string, now: () => number): FailureLog {
  let failures = 0;
  const reasons = new Map<string, string>();
  const write = (source: string, error: unknown): void => {
    failures += 1;
    const line = {
      at: new Date(now()).toISOString(),
      source,
      name: error instanceof Error ? error.name : 'Error',
      message: messageOf(error),
      ...(error instanceof CeasewireError ? { facts: error.facts } : {}),
      ...(error instanceof Error ? { stack: error.stack, cause: String(error.cause ?? '') } : {}),
    };
    try {
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    } catch {
      // Nowhere to say it.
    }
  };
  return {
    write,
    count: () => failures,
    reasonOf: (id) => reasons.get(id),
    noteMessage: (id, error) => {
      write(`message ${id}`, error);
      if (reasons.size < KEPT) reasons.set(id, messageOf(error));
    },
  };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
