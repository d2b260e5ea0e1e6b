/**
 * The deployment, end to end, on an emulator that is not ours: `npm run deploy:emulated`. MiniStack (from PyPI, in a
 * private environment under .cache/) takes a real `cdk bootstrap` and `cdk deploy`; the deployed queues, functions and
 * stream poll the sample wire; what stands in the table then is set beside what the embedded run makes of the same.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CloudFormationClient, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createSampleWire } from '../local/wire/index.ts';
import { countRows, embeddedRows, type Rows } from './emulated-rows.ts';

const MINISTACK = '1.5.33';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WORK = join(ROOT, '.cache/emulated');
const PYTHON = join(ROOT, '.cache/ministack');
const STACK = 'Ceasewire';
/** Twelve slots of 5 s for the feeds of one host, a minute until the first look, and time to work. */
const PATIENCE_MS = 8 * 60_000;
/** Nothing changed for so long: it is done. */
const QUIET_MS = 40_000;

/** What MiniStack can't make, by type, and why. It is left out of the template that is deployed here, and named. */
const UNSUPPORTED: readonly {
  readonly type: string;
  readonly why: string;
  readonly is: (properties: Readonly<Record<string, unknown>>) => boolean;
}[] = [
  {
    type: 'AWS::CloudWatch::Alarm',
    why: 'alarms over several metrics are refused',
    is: (alarm) => 'Metrics' in alarm,
  },
  { type: 'AWS::CloudWatch::Dashboard', why: 'it draws those alarms', is: () => true },
];

const run = promisify(execFile);

async function main(): Promise<number> {
  try {
    await run('python3', ['--version']);
  } catch {
    console.log('Skipped: the emulator needs Python 3, which is not here.');
    return 0;
  }
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  if (!existsSync(join(PYTHON, 'bin/ministack'))) {
    console.log(`Installing MiniStack ${MINISTACK} into .cache/ministack`);
    await run('python3', ['-m', 'venv', PYTHON]);
    await run(join(PYTHON, 'bin/pip'), ['install', '-q', `ministack==${MINISTACK}`]);
  }
  const wire = createSampleWire({ now: () => Date.parse(wire.endsAt) });
  const served = await wire.listen(0);
  const port = await freePort();
  const emulator = startEmulator(port);
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
  };
  try {
    await waitForHealth(port);
    writeFileSync(join(WORK, 'feeds.opml'), wire.opml(served.origin));
    const app = join(WORK, 'cdk.out');
    const cdk = async (...args: readonly string[]): Promise<void> => {
      console.log(`cdk ${args[0]}`);
      await run('npx', ['cdk', ...args], { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 });
    };
    await cdk(
      'synth',
      '-q',
      '--output',
      app,
      '-c',
      `feeds=${join(WORK, 'feeds.opml')}`,
      '-c',
      'allowLoopback=true',
    );
    for (const line of leaveOut(join(app, `${STACK}.template.json`))) console.log(`  left out: ${line}`);
    await cdk('bootstrap', 'aws://000000000000/us-east-1', '--app', app);
    await cdk('deploy', '--app', app, '--require-approval', 'never');
    const client = { endpoint: env.AWS_ENDPOINT_URL, region: 'us-east-1', credentials: CREDENTIALS };
    const tableName = await findTable(new CloudFormationClient(client));
    const deployed = await waitForQuiet(new DynamoDBClient(client), tableName, wire.feeds.length);
    console.log('The same wire on the embedded services');
    const embedded = await embeddedRows();
    return compare(deployed, embedded);
  } finally {
    emulator.kill();
    await served.close();
  }
}

const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

function startEmulator(port: number): ChildProcess {
  const child = spawn(join(PYTHON, 'bin/ministack'), [], {
    cwd: WORK,
    env: { ...process.env, BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = join(WORK, 'ministack.log');
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => writeFileSync(log, chunk, { flag: 'a' }));
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function waitForHealth(port: number): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error('MiniStack did not come up within a minute; see .cache/emulated/ministack.log.');
}

/** Takes out of the template what the emulator can't make. Returns a line for each. */
function leaveOut(path: string): readonly string[] {
  const template: { Resources: Record<string, { Type: string; Properties?: Record<string, unknown> }> } =
    JSON.parse(readFileSync(path, 'utf8'));
  const lines = Object.entries(template.Resources).flatMap(([id, { Type, Properties = {} }]) => {
    const found = UNSUPPORTED.find(({ type, is }) => type === Type && is(Properties));
    if (found === undefined) return [];
    delete template.Resources[id];
    return [`${id} (${Type}): ${found.why}`];
  });
  writeFileSync(path, JSON.stringify(template));
  return lines;
}

async function findTable(client: CloudFormationClient): Promise<string> {
  const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName: STACK }));
  const table = StackResources.find(({ ResourceType }) => ResourceType === 'AWS::DynamoDB::Table');
  if (table?.PhysicalResourceId === undefined) throw new Error('The stack has no table.');
  return table.PhysicalResourceId;
}

/** Waits until every feed was polled and nothing changes any more. */
async function waitForQuiet(client: DynamoDBClient, tableName: string, feeds: number): Promise<Rows> {
  const began = Date.now();
  let last = '';
  let changedAt = Date.now();
  for (;;) {
    const rows = await countRows(client, tableName);
    const now = JSON.stringify(rows);
    if (now !== last) {
      console.log(`  ${Math.round((Date.now() - began) / 1000)} s: ${now}`);
      changedAt = Date.now();
      last = now;
    }
    if (rows.polled >= feeds && Date.now() - changedAt > QUIET_MS) return rows;
    if (Date.now() - began > PATIENCE_MS) {
      console.log('  not every feed was polled in time');
      return rows;
    }
    await sleep(3_000);
  }
}

function compare(deployed: Rows, embedded: Rows): number {
  console.log(`\n${''.padEnd(10)}  deployed  embedded`);
  let same = true;
  for (const key of Object.keys(embedded) as (keyof Rows)[]) {
    const equal = deployed[key] === embedded[key];
    same &&= equal;
    console.log(
      `${key.padEnd(10)} ${String(deployed[key]).padStart(9)} ${String(embedded[key]).padStart(9)}${equal ? '' : '   differs'}`,
    );
  }
  return same ? 0 : 1;
}

process.exit(await main());
