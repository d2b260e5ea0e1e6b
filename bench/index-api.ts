/**
 * The API under load: what an answer takes beside waiting for the table. The table's answers are recorded at the first
 * asking and given again after the wait of a real one, so that the emulator's own work, in the same process, is not
 * taken for the API's.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../functions/api/app.ts';
import { listenOnLoopback } from '../local/emulators/loopback.ts';
import { createReader } from '../shared/index/index.ts';
import type { Instant } from '../shared/model/index.ts';

const CLIENTS = 16;
const PROGRESS_MS = 10_000;
/** Answers one after another, without clients: the CPU that the API takes, whoever else wants a core. */
const ALONE = 600;
/** What DynamoDB takes for a page of fifty, as its own metrics have it. */
const STORE_MS = 5;

/** One answer: how long it took, and how long of that a request to the table was under way. */
interface Spent {
  open: number;
  since: number;
  storeMs: number;
}

const current = new AsyncLocalStorage<Spent>();

/** Adds to the answer that asks how long the table takes; requests side by side count once. */
function watchStore(client: DynamoDBDocumentClient, wait: () => Promise<unknown>): void {
  const recorded = new Map<string, unknown>();
  client.middlewareStack.add(
    (next) => async (args) => {
      const key = JSON.stringify(args.input);
      const known = recorded.get(key);
      if (known !== undefined) {
        await wait();
        return known as Awaited<ReturnType<typeof next>>;
      }
      const { output } = await next(args);
      recorded.set(key, { output, response: {} });
      return { output, response: {} };
    },
    { step: 'initialize', priority: 'low', name: 'replayStore' },
  );
  client.middlewareStack.add(
    (next) => async (args) => {
      const spent = current.getStore();
      if (spent === undefined) return next(args);
      if (spent.open === 0) spent.since = performance.now();
      spent.open += 1;
      try {
        return await next(args);
      } finally {
        spent.open -= 1;
        if (spent.open === 0) spent.storeMs += performance.now() - spent.since;
      }
    },
    { step: 'initialize', priority: 'high', name: 'watchStore' },
  );
}

/** Clients in a thread of their own, each asking again as soon as it is answered: by the plainest client, to leave the cores to the API. */
const CLIENT_CODE = `
const http = require('node:http');
const { workerData, parentPort } = require('node:worker_threads');
const { origin, paths, clients, until } = workerData;
const agent = new http.Agent({ keepAlive: true });
const get = (path) => new Promise((resolve, reject) => {
  http.get(origin + path, { agent }, (answer) => {
    let length = 0;
    answer.on('data', (chunk) => { length += chunk.length; });
    answer.on('end', () => resolve(answer.statusCode === 200 && length >= 1000));
    answer.on('error', reject);
  }).on('error', reject);
});
let failed = 0;
const ask = async (n) => {
  for (let at = n; Date.now() < until; at += 1)
    if (!(await get(paths[at % paths.length]).catch(() => false))) failed += 1;
};
Promise.all(Array.from({ length: clients }, (_, n) => ask(n))).then(() => parentPort.postMessage(failed));
`;

/**
 * Prints what 16 clients get that ask for pages of fifty, for so many seconds.
 *
 * @param range the days that have rows. @returns how many answers were none.
 */
export async function benchApi(
  client: DynamoDBDocumentClient,
  table: string,
  range: { readonly since: Instant; readonly until: Instant },
  seconds: number,
): Promise<number> {
  let waits = true;
  const now = range.until;
  watchStore(client, async () => (waits ? sleep(STORE_MS) : undefined));
  const app = createApp({
    reader: createReader(client, table, { now: () => now }),
    now: () => now,
    onError: (error) => console.error(error),
  });
  const own: number[] = [];
  const whole: number[] = [];
  const timed = (request: Request): Promise<Response> => {
    const spent: Spent = { open: 0, since: 0, storeMs: 0 };
    return current.run(spent, async () => {
      const start = performance.now();
      const response = await app.fetch(request);
      const body = await response.arrayBuffer();
      const took = performance.now() - start;
      whole.push(took);
      own.push(took - spent.storeMs);
      return new Response(body, { status: response.status, headers: response.headers });
    });
  };
  const server = await listenOnLoopback(createServer(getRequestListener(timed)));
  const terms = `since=${range.since}&until=${range.until}&limit=50`;
  const paths = [
    `/events?type=drone_strike&${terms}`,
    `/events?region=UA-51&${terms}`,
    `/stories?topic=strikes&${terms}`,
    `/events.csv?actor=RUS&${terms}`,
    `/events.geojson?country=UA&${terms}`,
    `/events.atom?family=strike&${terms}`,
  ];
  const workerData = { origin: server.endpoint, paths, clients: CLIENTS, until: Date.now() + seconds * 1000 };
  const progress = setInterval(() => console.log(`  … ${own.length} answers`), PROGRESS_MS);
  try {
    const failed = await new Promise<number>((resolve, reject) => {
      const worker = new Worker(CLIENT_CODE, { eval: true, workerData });
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    console.log(`\nAPI, pages of fifty, ${CLIENTS} clients, ${seconds} s`);
    console.log(`${'answers'.padEnd(34)}${own.length}, ${failed} of them errors`);
    console.log(`${'whole, ms p50 / p99'.padEnd(34)}${at(whole, 0.5)} / ${at(whole, 0.99)}`);
    console.log(`${'less the store, ms p50 / p99'.padEnd(34)}${at(own, 0.5)} / ${at(own, 0.99)}`);
    waits = false;
    const alone: number[] = [];
    for (let n = 0; n < ALONE; n += 1) {
      const before = process.cpuUsage();
      await (await app.fetch(new Request(`${server.endpoint}${paths[n % paths.length]}`))).arrayBuffer();
      const { user, system } = process.cpuUsage(before);
      alone.push((user + system) / 1000);
    }
    console.log(`${'CPU of an answer, ms p50 / p99'.padEnd(34)}${at(alone, 0.5)} / ${at(alone, 0.99)}`);
    return failed;
  } finally {
    clearInterval(progress);
    await server.close();
  }
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
