/** MiniStack, an AWS emulator from PyPI, in a private environment, on 127.0.0.1, with nothing left behind. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { withoutAws } from './environment.ts';

export const VERSION = '1.5.33';
const ASK_VERSION = "import importlib.metadata as all; print(all.version('ministack'))";

/** Runs a program. @returns what it wrote to its output. */
export type Run = (program: string, args: readonly string[]) => Promise<string>;

const runProgram: Run = async (program, args) => (await promisify(execFile)(program, [...args])).stdout;

/**
 * Has this version of the emulator in a private environment, and installs it where another one, or none, is there.
 * @returns false where there is no Python 3 to run it with.
 * @throws Error where there is, and the emulator can't be installed.
 */
export async function installMiniStack(folder: string, run: Run = runProgram): Promise<boolean> {
  try {
    await run('python3', ['--version']);
  } catch {
    return false;
  }
  const installed = await run(join(folder, 'bin/python'), ['-c', ASK_VERSION]).catch(() => '');
  if (installed.trim() === VERSION) return true;
  console.log(`Installing MiniStack ${VERSION} into .cache/ministack`);
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin/pip'), ['install', '-q', `ministack==${VERSION}`]);
    return true;
  } catch (cause) {
    throw new Error(
      `MiniStack ${VERSION} could not be installed; can pip reach its index, and does python3 -m venv work?`,
      { cause },
    );
  }
}

export interface MiniStack {
  readonly endpoint: string;
  readonly log: string;
  /** Ends it and the workers that it started. */
  readonly stop: () => Promise<void>;
}

export async function startMiniStack(folder: string, work: string): Promise<MiniStack> {
  const port = await freePort();
  const log = join(work, 'ministack.log');
  // Functions are unpacked here, below a folder whose package.json says that .js is ESM.
  writeFileSync(join(work, 'package.json'), '{"type":"commonjs"}\n');
  // A group of its own: the workers that it starts for functions end with it.
  const child = spawn(join(folder, 'bin/ministack'), [], {
    cwd: work,
    env: { ...withoutAws(process.env), BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port), TMPDIR: work },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => writeFileSync(log, chunk, { flag: 'a' }));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    await Promise.race([ended, sleep(5_000)]);
    signalGroup(child, 'SIGKILL');
  };
  const endpoint = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return { endpoint, log, stop };
    await sleep(500);
  }
  await stop();
  throw new Error('MiniStack did not come up within a minute; see .cache/emulated/ministack.log.');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
