/**
 * Cold starts: each sample is a fresh process that loads a bundle and takes one message, against canned AWS answers
 * on loopback. Printed beside a handler that makes the same clients and does nothing: the floor of that bundle.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { BUNDLED, type BundledFunction, buildBundles } from '../infra/bundling.ts';
import { startCannedAws } from './coldstart-aws.ts';
import { firstEvents } from './coldstart-events.ts';

const SAMPLES = Number(process.argv[2] ?? 9);
/** Init and first message, as a multiple of the handler that only makes the same clients. */
const TARGET = 2.5;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHILD = join(ROOT, 'bench/coldstart-child.cjs');
const run = promisify(execFile);

const CLIENTS: Readonly<Record<string, string>> = {
  DynamoDBClient: '@aws-sdk/client-dynamodb',
  S3Client: '@aws-sdk/client-s3',
  SQSClient: '@aws-sdk/client-sqs',
  EventBridgeClient: '@aws-sdk/client-eventbridge',
  SNSClient: '@aws-sdk/client-sns',
  SecretsManagerClient: '@aws-sdk/client-secrets-manager',
};
const MAKES: Readonly<Record<BundledFunction, readonly string[]>> = {
  schedule: ['DynamoDBClient', 'SQSClient'],
  fetch: ['DynamoDBClient', 'S3Client', 'SQSClient'],
  analyse: ['DynamoDBClient', 'S3Client', 'SQSClient'],
  fold: ['DynamoDBClient', 'S3Client', 'SQSClient'],
  announce: ['EventBridgeClient', 'SQSClient'],
  rollup: ['DynamoDBClient'],
  notify: ['DynamoDBClient', 'SNSClient'],
  api: ['DynamoDBClient', 'SecretsManagerClient'],
};

interface Sample {
  readonly init: number;
  readonly first: number;
  /** CPU time of both, all threads: what a function with half a core waits for. */
  readonly cpu: number;
}

/** A bundle, built the same way, that makes the clients, sends nothing and answers at once. */
function buildFloor(name: BundledFunction, outDir: string): void {
  const makes = MAKES[name];
  const entry = join(ROOT, `bench/.floor-${name}.mjs`);
  writeFileSync(
    entry,
    `${makes.map((client) => `import { ${client} } from '${CLIENTS[client]}';`).join('\n')}
const clients = [${makes.map((client) => `new ${client}()`).join(', ')}];
export const handler = async () => clients.length;\n`,
  );
  try {
    buildSync({
      entryPoints: [{ in: entry, out: 'index' }],
      outdir: outDir,
      bundle: true,
      platform: 'node',
      target: 'node24',
      format: 'cjs',
      minify: true,
      keepNames: true,
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
  } finally {
    rmSync(entry);
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function sample(bundle: string, event: unknown, env: Record<string, string>): Promise<Sample> {
  const { stdout } = await run(process.execPath, [CHILD, bundle, JSON.stringify(event)], { env });
  const last: Sample & { readonly answer?: { readonly batchItemFailures?: readonly unknown[] } } = JSON.parse(
    stdout.trim().split('\n').at(-1) ?? '',
  );
  if (last.answer?.batchItemFailures?.length) throw new Error(`${bundle}: the message failed.\n${stdout}`);
  return last;
}

const aws = await startCannedAws();
const work = mkdtempSync(join(tmpdir(), 'ceasewire-coldstart-'));
try {
  buildBundles(work);
  writeFileSync(join(work, 'schedule/registry.json'), '{"hash":"bench","feeds":[]}');
  const events = firstEvents(aws);
  const queue = `${aws.origin}/000000000000/queue`;
  const env = {
    AWS_ENDPOINT_URL: aws.origin,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_LAMBDA_FUNCTION_NAME: 'bench',
    TABLE_NAME: 'bench',
    BUCKET_NAME: 'bench',
    BUS_NAME: 'bench',
    STACK_NAME: 'bench',
    TOPIC_ARN: 'arn:aws:sns:eu-west-1:000000000000:bench',
    FETCH_QUEUE_URL: queue,
    STORY_QUEUE_URL: queue,
    FOLD_QUEUE_URL: `${queue}.fifo`,
    DEAD_LETTER_URL: queue,
    ALLOW_LOOPBACK: 'true',
    POWERTOOLS_SERVICE_NAME: 'bench',
  };
  const sizeOf = (folder: string): number =>
    readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

  console.log(`Node ${process.version}, median of ${SAMPLES} fresh processes, ms\n`);
  console.log('function   bundle KB   init  first   sum   floor   times    cpu   floor   times');
  let worst = 0;
  for (const name of BUNDLED) {
    const floorDir = join(work, 'floor', name);
    mkdirSync(floorDir, { recursive: true });
    buildFloor(name, floorDir);
    const ours: Sample[] = [];
    const floors: Sample[] = [];
    // Taken in turn, so that a machine that slows down slows both.
    for (let round = 0; round < SAMPLES; round += 1) {
      ours.push(await sample(join(work, name, 'index.js'), events[name], env));
      floors.push(await sample(join(floorDir, 'index.js'), {}, env));
    }
    const sum = median(ours.map(({ init, first }) => init + first));
    const floor = median(floors.map(({ init, first }) => init + first));
    const cpu = median(ours.map((one) => one.cpu));
    const cpuFloor = median(floors.map((one) => one.cpu));
    worst = Math.max(worst, sum / floor);
    console.log(
      [
        name.padEnd(10),
        String(Math.round(sizeOf(join(work, name)) / 1024)).padStart(9),
        median(ours.map(({ init }) => init))
          .toFixed(0)
          .padStart(6),
        median(ours.map(({ first }) => first))
          .toFixed(0)
          .padStart(6),
        sum.toFixed(0).padStart(5),
        floor.toFixed(0).padStart(7),
        (sum / floor).toFixed(2).padStart(7),
        cpu.toFixed(0).padStart(6),
        cpuFloor.toFixed(0).padStart(7),
        (cpu / cpuFloor).toFixed(2).padStart(7),
      ].join(' '),
    );
  }
  console.log(`\nworst ${worst.toFixed(2)} times; target at most ${TARGET}`);
  if (worst > TARGET) process.exitCode = 1;
} finally {
  aws.close();
  rmSync(work, { recursive: true, force: true });
}
