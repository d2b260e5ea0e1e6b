import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What one document took in a process of its own, and how it ended. */
export interface Measured {
  /** From the call to the answer; the thread was up. */
  readonly ms: number;
  /** Most memory that the process ever held, all of Node and its loader included. */
  readonly mb: number;
  readonly items?: number;
  readonly reader?: string;
  /** The reason that the refusal gives. */
  readonly refusal?: string;
  /** An error that nobody foresaw. */
  readonly crash?: string;
}

const READ_ALONE = fileURLToPath(new URL('./read-alone.ts', import.meta.url));
const run = promisify(execFile);

/** Reads a document as a function would, in a new process. @throws where that dies */
export async function measureAlone(bytes: Uint8Array): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'ceasewire-alone-'));
  try {
    const file = join(folder, 'document');
    await writeFile(file, bytes);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', READ_ALONE, file], {
      timeout: 60_000,
    });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
