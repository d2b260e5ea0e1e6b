import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { CeasewireError } from '../shared/model/index.ts';
import { StateNotWritable } from './emulators/journal.ts';

const schema = z.object({
  v: z.literal(1),
  /** Which wire the state was made from: it can't be continued with another. */
  wire: z.enum(['sample', 'feeds']),
  /** The clock's time, in ms; for the real clock, when it was last saved. */
  now: z.number(),
  lastSchedule: z.number().optional(),
  lastRollup: z.number().optional(),
  unsettled: z.number().optional(),
  /** Port of the sample wire: its feeds are known by their addresses. */
  wirePort: z.int().optional(),
  /** The wire has nothing more to say. */
  drained: z.boolean(),
  runs: z.int(),
  /** What was counted over all runs. */
  counts: z.record(z.string(), z.number()),
});
export type RunState = z.infer<typeof schema>;

/** The files of one state, under one folder. */
export const pathsIn = (folder: string) => ({
  folder,
  state: join(folder, 'state.json'),
  run: join(folder, 'run.json'),
  table: join(folder, 'table'),
  bucket: join(folder, 'bucket'),
  queues: join(folder, 'queues.jsonl'),
  stream: join(folder, 'stream.jsonl'),
  bus: join(folder, 'bus.jsonl'),
  log: join(folder, 'run.log'),
  replay: join(folder, 'replay.json'),
  parseWorker: join(folder, 'parse-worker.cjs'),
});
export type StatePaths = ReturnType<typeof pathsIn>;

/** Undefined where nothing has been run yet. @throws CeasewireError where the file can't be understood. */
export function readState(paths: StatePaths): RunState | undefined {
  let text: string;
  try {
    text = readFileSync(paths.state, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CeasewireError(
      `Cannot read ${paths.state}. Make it readable, or start over with --fresh.`,
      {},
      error,
    );
  }
  try {
    // Made and not yet written to: nothing has been run.
    return text.trim() === '' ? undefined : schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CeasewireError(
      `${paths.state} is not a state of this version. Start over: npm start -- --fresh`,
      { path: paths.state },
      cause,
    );
  }
}

/** A run's own state, written after each round of work. */
export interface StateFile {
  readonly write: (state: RunState) => void;
  readonly close: () => void;
}

/**
 * Writes in place, in one call, padded with spaces to what stood before: a kill leaves the old state or the new one,
 * and a run writes a thousand times.
 */
export function openStateFile(paths: StatePaths): StateFile {
  const writing = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw new StateNotWritable(paths.state, cause);
    }
  };
  const file = writing(() => openSync(paths.state, constants.O_RDWR | constants.O_CREAT));
  let length = writing(() => fstatSync(file).size);
  return {
    write: (state) => {
      const json = JSON.stringify(state).padEnd(length);
      length = json.length;
      writing(() => writeSync(file, json, 0));
    },
    close: () => closeSync(file),
  };
}

/** One level after the other: `mkdir -p` of Node goes round for ever where a level can't be made (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Makes the folder and sees that it can be written, before anything is opened in it. @throws StateNotWritable */
export function prepareFolder(paths: StatePaths): void {
  const probe = join(paths.folder, '.writable');
  try {
    makeFolder(resolve(paths.folder));
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new StateNotWritable(paths.folder, cause);
  }
}

/** Removes what runs have left (but for the lock), and nothing that is not theirs. @throws StateNotWritable */
export function removeState(paths: StatePaths): void {
  const { folder, run: _, ...files } = paths;
  try {
    for (const path of Object.values(files)) rmSync(path, { recursive: true, force: true });
  } catch (cause) {
    throw new StateNotWritable(folder, cause);
  }
}
