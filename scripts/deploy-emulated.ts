/**
 * The deployment, end to end, on an emulator that is not ours: `npm run deploy:emulated`. MiniStack (from PyPI, in a
 * private environment under .cache/) takes a real `cdk bootstrap` and `cdk deploy`; the deployed queues, functions and
 * stream poll the sample wire; what then stands in table and bucket, came over the bus and is answered is set beside
 * what the embedded run makes of the same. Then it is deployed again, updated, and taken down.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { readWatches } from '../infra/watch-file.ts';
import { createSampleWire } from '../local/wire/index.ts';
import { createReader, documentClient, type Reader } from '../shared/index/index.ts';
import { type Day, instant, MINUTE } from '../shared/model/index.ts';
import { parseRegistry } from '../shared/registry/index.ts';
import { type Audit, auditBus } from './emulated/bus-audit.ts';
import { checkCommands, checkDestroy, checkUpdates, claim, failures } from './emulated/checks.ts';
import {
  type Contents,
  compareChanges,
  compareContents,
  printCompared,
  readContents,
} from './emulated/contents.ts';
import { createDeployment } from './emulated/deployment.ts';
import { runEmbedded } from './emulated/embedded-run.ts';
import { CREDENTIALS, environmentAt, REGION } from './emulated/environment.ts';
import { auditMail, faultOfMails } from './emulated/mail-audit.ts';
import { installMiniStack, startMiniStack } from './emulated/ministack.ts';
import { compareAnswers, tryPartiQl } from './emulated/questions.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WORK = join(ROOT, '.cache/emulated');
const PYTHON = join(ROOT, '.cache/ministack');
/** Twelve slots of 5 s for the feeds of one host, a minute until the first look, and time to work. */
const PATIENCE_MS = 6 * MINUTE;
/** Nothing changed for so long: it is done. Below the 5 minutes after which a feed is polled again. */
const QUIET_MS = 20_000;

/** Two turns of the rollup. */
const COUNTS_MS = 10 * MINUTE;

const closing: (() => Promise<unknown> | unknown)[] = [];
async function main(): Promise<number> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  if (!(await installMiniStack(PYTHON))) {
    console.log('Skipped: the emulator needs Python 3, which is not here.');
    return 0;
  }
  const wire = createSampleWire({ now: () => Date.parse(wire.endsAt) });
  const served = await wire.listen(0);
  let closeWire = served.close;
  closing.push(() => closeWire());
  const emulator = await startMiniStack(PYTHON, WORK);
  closing.push(emulator.stop);
  const env = environmentAt(emulator.endpoint, process.env);
  const deployment = createDeployment(ROOT, WORK, env);
  const feeds = join(WORK, 'feeds.opml');
  const opml = wire.opml(served.origin);
  writeFileSync(feeds, opml);
  for (const line of await deployment.synthesise(feeds)) console.log(`  left out: ${line}`);
  await deployment.bootstrap();
  await deployment.deploy();

  const client = { endpoint: emulator.endpoint, region: REGION, credentials: CREDENTIALS };
  const cloudFormation = new CloudFormationClient(client);
  const dynamo = new DynamoDBClient(client);
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const outputs = await readOutputs(cloudFormation);
  const [tableName, bucket] = [outputs.get('TableName') ?? '', outputs.get('BucketName') ?? ''];
  const sqs = new SQSClient(client);
  const audit = await auditBus(new EventBridgeClient(client), sqs, outputs.get('BusName') ?? '');
  const mail = await auditMail(new SNSClient(client), sqs);
  const read = (): Promise<Contents> => readContents(dynamo, tableName, s3, bucket);
  const deployed = await waitForQuiet(read, audit, wire.feeds.length);

  // A wire that has done nothing yet of what it does once, at the address that its feeds are known by.
  await closeWire();
  const fresh = createSampleWire({ now: () => Date.parse(fresh.endsAt) });
  closeWire = (await fresh.listen(Number(new URL(served.origin).port))).close;
  const embedded = await runEmbedded(parseRegistry(opml), deployed);
  closing.push(embedded.close);
  const reader = createReader(documentClient(dynamo), tableName, {
    now: () => instant(Date.now() + 10 * MINUTE),
  });
  await waitForCounts(reader, embedded.reader);
  const answers = await compareAnswers(reader, embedded.reader, deployed);
  const same = printCompared([
    ...compareContents(deployed, embedded.contents),
    ...compareChanges(audit.changes(), embedded.changes),
    ...answers,
  ]);
  console.log('');
  claim('deployed and embedded make the same of the same wire', same);
  const partiQl = await tryPartiQl(dynamo, tableName, deployed, (number) =>
    Math.max(
      0,
      ...answers.filter(({ what }) => what.startsWith(`asked: ${number} `)).map((one) => one.embedded),
    ),
  );
  for (const line of partiQl) console.log(`  PartiQL that the emulator can't do: ${line}`);
  const titles = readWatches(join(ROOT, 'watches.json')).watches.map(({ title }) => title);
  const fault = faultOfMails(await mail.mails(), titles, deployed);
  claim(
    'the watches of watches.json bring mail, and every mail tells of an event of the index',
    !fault,
    fault,
  );
  await checkCommands({ root: ROOT, work: WORK }, env, deployed, audit, read);
  await checkUpdates(deployment, dynamo, tableName, read);
  await checkDestroy(deployment, cloudFormation, read);
  console.log(failures.length === 0 ? '\nAll of it holds.' : `\n${failures.length} of it does not hold.`);
  return failures.length === 0 ? 0 : 1;
}

async function readOutputs(client: CloudFormationClient): Promise<ReadonlyMap<string, string>> {
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: 'Ceasewire' }));
  return new Map(
    (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
  );
}

/** Waits until every feed was polled and nothing changes any more. */
async function waitForQuiet(read: () => Promise<Contents>, audit: Audit, feeds: number): Promise<Contents> {
  const began = Date.now();
  let last = '';
  let changedAt = began;
  for (;;) {
    const contents = await read();
    await audit.take();
    const now = `${contents.polled} of ${feeds} feeds polled, ${contents.rows.size} rows, ${audit.changes().length} changes told`;
    if (now !== last) {
      changedAt = Date.now();
      console.log(`  ${Math.round((Date.now() - began) / 1000)} s: ${now}`);
    }
    last = now;
    const late = Date.now() - began > PATIENCE_MS;
    if (late || (contents.polled >= feeds && Date.now() - changedAt > QUIET_MS)) {
      console.log(`  ${Math.round((Date.now() - began) / 1000)} s: ${now}${late ? '; not all in time' : ''}`);
      return contents;
    }
    await sleep(3_000);
  }
}

/** The rollup runs every five minutes, and leaves the newest: its turns after the last story are waited for. */
async function waitForCounts(deployed: Reader, embedded: Reader): Promise<void> {
  const terms = { from: '2026-02-01' as Day, until: '2026-02-20' as Day, limit: 200 };
  const wanted = JSON.stringify(await embedded.counts(terms));
  for (const began = Date.now(); Date.now() - began < COUNTS_MS; await sleep(5_000))
    if (JSON.stringify(await deployed.counts(terms)) === wanted) return;
}

async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse())
    await Promise.resolve(close()).catch((error: unknown) => console.error(error));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void closeAll().then(() => process.exit(130)));
let code = 1;
try {
  code = await main();
} catch (error) {
  console.error(error);
} finally {
  await closeAll();
}
process.exit(code);
