/** MiniStack, an AWS emulator from PyPI, in a private environment, on 127.0.0.1, with nothing left behind. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const VERSION = '1.5.33';
const run = promisify(execFile);

/** Why it can't be had, in words; undefined where it is installed. */
export async function installMiniStack(folder: string): Promise<string | undefined> {
  try {
    await run('python3', ['--version']);
  } catch {
    return 'the emulator needs Python 3, which is not here';
  }
  if (existsSync(join(folder, 'bin/ministack'))) return undefined;
  console.log(`Installing MiniStack ${VERSION} into .cache/ministack`);
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin/pip'), ['install', '-q', `ministack==${VERSION}`]);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').at(-2) : String(error);
    return `MiniStack could not be installed (${reason})`;
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
    env: { ...process.env, BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port), TMPDIR: work },
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
