import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CeasewireError(
      `${paths.state} is not a state of this version. Start over: npm start -- --fresh`,
      { path: paths.state },
      cause,
    );
  }
}

/** Replaced at once: a kill leaves the old state or the new one. */
export function writeState(paths: StatePaths, state: RunState): void {
  try {
    writeFileSync(`${paths.state}.new`, JSON.stringify(state));
    renameSync(`${paths.state}.new`, paths.state);
  } catch (cause) {
    throw new StateNotWritable(paths.state, cause);
  }
}

/** Makes the folder and sees that it can be written, before anything is opened in it. @throws StateNotWritable */
export function prepareFolder(paths: StatePaths): void {
  const probe = join(paths.folder, '.writable');
  try {
    mkdirSync(paths.folder, { recursive: true });
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
