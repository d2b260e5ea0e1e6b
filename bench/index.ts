/**
 * What each of the eleven questions costs, in read units and time, as the table grows: reads should go with the page
 * and not with the table. `npm run bench:index -- 10000 100000/28`, which is the default: a size like `100000/28` fills
 * one day of a month of so many stories, which is all that a question on that day can meet (all of the month takes a
 * quarter of an hour). Then the API over the last size, for `--seconds N` (60 unless told; 0 leaves it out). Exit 1
 * where a question finds nothing or the API fails: figures of empty answers are none.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { answerDirectly } from '../local/emulators/table-direct.ts';
import { openDoor } from '../local/emulators/table-door.ts';
import {
  createCountStore,
  createReader,
  createTableInput,
  documentClient,
  type Reader,
} from '../shared/index/index.ts';
import { addMillis, asFeedId, DAY, dayOf, EVENT_TYPES, type Instant } from '../shared/model/index.ts';
import { type Meter, meterOf } from './capacity.ts';
import { benchApi } from './index-api.ts';
import { isNothing } from './index-found.ts';
import { type Ids, rowsOf } from './index-rows.ts';

const TABLE = 'bench';
const START = '2026-02-01T00:00:00.000Z' as Instant;
const DAYS = 28;
const SIZES = ['10000', '100000/28'];
const REPEATS = 40;
const BATCH = 25;
const WRITERS = 8;

interface Size {
  readonly name: string;
  readonly stories: number;
  readonly days: number;
}

/** `100000`: a month of so many. `100000/28`: one day of it. */
function sizeOf(argument: string): Size {
  const [total = 0, share] = argument.split('/').map(Number);
  if (!Number.isInteger(total) || total < 1) throw new Error(`${argument} is no number of stories.`);
  return share === undefined
    ? { name: argument, stories: total, days: DAYS }
    : { name: `${argument} (a day)`, stories: Math.round(total / DAYS), days: 1 };
}

async function seed(client: DynamoDBDocumentClient, size: Size): Promise<Ids> {
  const { rows, ids } = rowsOf({ ...size, start: START });
  const write = async (): Promise<void> => {
    for (;;) {
      const batch: Record<string, unknown>[] = [];
      for (let next = await rows.next(); !next.done; next = await rows.next()) {
        batch.push(next.value);
        if (batch.length === BATCH) break;
      }
      if (batch.length === 0) return;
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [TABLE]: requests } }));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return ids;
}

/** The eleven, each as a person would ask it, at a page of fifty. */
function questions(
  reader: Reader,
  ids: Ids,
  size: Size,
): readonly (readonly [string, () => Promise<unknown>])[] {
  const last = addMillis(START, (size.days - 1) * DAY);
  const day = { from: last, until: addMillis(last, DAY), limit: 50 };
  const month = { from: dayOf(START), until: dayOf(addMillis(START, DAYS * DAY)), limit: 50 };
  return [
    ['1 a story', () => reader.story(ids.storyId)],
    ['2 stories on a topic', () => reader.storiesOnTopic('strikes', day)],
    ['3 events of a type', () => reader.events({ ...month, type: 'drone_strike' })],
    ['4 events in a region', () => reader.events({ ...month, region: 'UA-51' })],
    ['5 events by an actor', () => reader.events({ ...month, actor: 'RUS' })],
    ['6 who ran a copy', () => reader.copies(ids.groupId)],
    ['7 an event', () => reader.event(ids.eventId)],
    ['8 stories of a feed', () => reader.storiesOfFeeds([asFeedId('feed-0')], day)],
    ['9 changes', () => reader.changes({ since: last, limit: 50 })],
    ['10 counts', () => reader.counts(month)],
    ['11 feeds due', () => reader.feeds({ due: true, limit: 50 })],
  ];
}

async function measure(meter: Meter, ask: () => Promise<unknown>) {
  const isEmpty = isNothing(await ask());
  meter.reset();
  const times: number[] = [];
  for (let n = 0; n < REPEATS; n += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const { reads, requests } = meter.read();
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  return { isEmpty, reads: reads / REPEATS, requests: requests / REPEATS, p50: at(0.5), p99: at(0.99) };
}

/** Prints one size's figures. Returns what went wrong. */
async function bench(size: Size, apiSeconds: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  const directory = await mkdtemp(join(tmpdir(), 'ceasewire-bench-'));
  const server = dynalite({ path: directory, createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const dynamo = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  try {
    await dynamo.send(new CreateTableCommand(createTableInput(TABLE)));
    // As the embedded run does: the same JSON, without a socket between.
    answerDirectly(dynamo, openDoor(server));
    const client = documentClient(dynamo);
    const start = performance.now();
    const ids = await seed(client, size);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`\n${size.name} stories, filled in ${seconds} s`);
    console.log(
      `${'question'.padEnd(24)}${'read units'.padStart(12)}${'requests'.padStart(10)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}`,
    );
    const last = dayOf(addMillis(START, (size.days - 1) * DAY));
    await createCountStore(client, TABLE).recount(last, EVENT_TYPES);
    const meter = meterOf(client, endpoint);
    const now = addMillis(START, DAYS * DAY);
    const reader = createReader(client, TABLE, { now: () => now });
    for (const [question, ask] of questions(reader, ids, size)) {
      const { isEmpty, reads, requests, p50, p99 } = await measure(meter, ask);
      if (isEmpty) wrong.push(`“${question}” finds nothing at ${size.name} stories.`);
      console.log(
        `${question.padEnd(24)}${String(reads).padStart(12)}${String(requests).padStart(10)}${p50.padStart(9)}${p99.padStart(9)}`,
      );
    }
    if (apiSeconds > 0) {
      const range = { since: START, until: addMillis(START, size.days * DAY) };
      const failed = await benchApi(documentClient(dynamo), TABLE, range, apiSeconds);
      if (failed > 0) wrong.push(`The API failed ${failed} times, or gave pages with nothing on them.`);
    }
    return wrong;
  } finally {
    dynamo.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await rm(directory, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' } },
});
const sizes = (positionals.length > 0 ? positionals : SIZES).map(sizeOf);
for (const size of sizes)
  for (const wrong of await bench(size, size === sizes.at(-1) ? Number(values.seconds) : 0)) {
    console.error(wrong);
    process.exitCode = 1;
  }
