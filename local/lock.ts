import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { CeasewireError } from '../shared/model/index.ts';
import { StateNotWritable } from './emulators/journal.ts';
import type { StatePaths } from './state.ts';

const schema = z.object({
  pid: z.int(),
  /** `start`: a run, which others may ask. `query`: a command that is done in a moment. */
  holder: z.enum(['start', 'query']),
  dynamodb: z.string().optional(),
  s3: z.string().optional(),
});
/** Who holds a state: its data can be open in one process only. */
export type Holder = z.infer<typeof schema>;

export class StateInUse extends CeasewireError {
  override readonly name = 'StateInUse';

  constructor(paths: StatePaths, holder: Holder) {
    super(
      `Another ceasewire (process ${holder.pid}) is using ${paths.folder}. Stop it, or keep this run's state elsewhere with --state DIR.`,
      { pid: holder.pid },
    );
  }
}

export interface Lock {
  /** Tells others where to ask. */
  readonly publish: (endpoints: { readonly dynamodb: string; readonly s3: string }) => void;
  readonly release: () => void;
}

/** Who holds the state now; undefined where nobody does, or the holder died without a word. */
export function readHolder(paths: StatePaths): Holder | undefined {
  let holder: Holder;
  try {
    holder = schema.parse(JSON.parse(readFileSync(paths.run, 'utf8')));
  } catch {
    return undefined;
  }
  return isAlive(holder.pid) ? holder : undefined;
}

/** @throws StateInUse where another process holds the state. */
export function takeLock(paths: StatePaths, holder: Holder['holder']): Lock {
  const mine = { pid: process.pid, holder };
  // Whole before it has its name: nobody reads half a line and takes the holder for dead.
  const beside = `${paths.run}.${process.pid}`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(beside, JSON.stringify(mine));
      linkSync(beside, paths.run);
      rmSync(beside);
      break;
    } catch (cause) {
      rmSync(beside, { force: true });
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw new StateNotWritable(paths.run, cause);
      const other = readHolder(paths);
      if (other !== undefined || attempt > 0) throw new StateInUse(paths, other ?? { pid: 0, holder });
      // Left by a process that was killed.
      rmSync(paths.run, { force: true });
    }
  }
  return {
    publish: (endpoints) => {
      writeFileSync(beside, JSON.stringify({ ...mine, ...endpoints }));
      renameSync(beside, paths.run);
    },
    release: () => rmSync(paths.run, { force: true }),
  };
}

/** Waits for commands that are done in a moment; a run is not waited for. */
export async function waitForLock(paths: StatePaths, patienceMs = 10_000): Promise<Lock> {
  for (const start = Date.now(); ; ) {
    try {
      return takeLock(paths, 'query');
    } catch (error) {
      const passing = error instanceof StateInUse && readHolder(paths)?.holder !== 'start';
      if (!passing || Date.now() - start > patienceMs) throw error;
    }
    await sleep(50);
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
