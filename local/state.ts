import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') throw new FolderIsFile(paths.folder, error);
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

const PROBE = '.writable';

/** Makes the folder and sees that it can be written, before anything is opened in it. @throws StateNotWritable */
export function prepareFolder(paths: StatePaths): void {
  const probe = join(paths.folder, PROBE);
  try {
    makeFolder(resolve(paths.folder));
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new StateNotWritable(paths.folder, cause);
  }
}

/** A folder holds other things than a state, which `--fresh` could remove, or among which a state's files would lie. */
export class FolderNotOurs extends CeasewireError {
  override readonly name = 'FolderNotOurs';

  constructor(folder: string, found: string) {
    super(
      `${folder} holds other things (${found}). A state needs a folder of its own: name a new one with --state DIR.`,
      { folder, found },
    );
  }
}

/** A file stands where the folder should, or one that it lies in. */
export class FolderIsFile extends CeasewireError {
  override readonly name = 'FolderIsFile';

  constructor(folder: string, cause: unknown) {
    let file = resolve(folder);
    while (!existsSync(file) && dirname(file) !== file) file = dirname(file);
    const shown = file === resolve(folder) ? folder : file;
    super(
      `${shown} is a file, not a folder. Name the folder of a state: --state DIR.`,
      { folder, file },
      cause,
    );
  }
}

/** Sees that the folder is new, empty or a state's. @throws FolderNotOurs, FolderIsFile */
export function checkFolder(paths: StatePaths): void {
  let names: readonly string[];
  try {
    names = readdirSync(paths.folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') throw new FolderIsFile(paths.folder, cause);
    return; // It isn't there yet, or can't be read: which prepareFolder says.
  }
  const { folder, ...files } = paths;
  const ours = new Set(Object.values(files).map((path) => basename(path)));
  const other = names.find((name) => name !== PROBE && !ours.has(name.replace(/\.\d+$/, '')));
  if (other !== undefined && !isStateFile(paths.state)) throw new FolderNotOurs(folder, other);
}

/** Of whatever version. */
function isStateFile(path: string): boolean {
  try {
    return z.looseObject({ wire: z.string() }).safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
  } catch {
    return false;
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
