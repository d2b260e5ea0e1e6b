/** What each act of the pipeline asks of AWS, counted while the deployed handlers do it on the embedded services. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { connect } from '../functions/connect.ts';
import { openServices, queueName } from '../local/services.ts';
import { pathsIn, prepareFolder } from '../local/state.ts';
import { parseFeed } from '../shared/feeds/index.ts';
import { documentClient } from '../shared/index/index.ts';
import { FEEDS } from '../shared/index/keys.ts';
import { asFeedId, instant, MINUTE, sha256 } from '../shared/model/index.ts';
import type { QueueName } from '../shared/topology.ts';
import { meterOf } from './capacity.ts';
import { sizeOf, storedBytes } from './cost-bytes.ts';

export interface Operations {
  /** DynamoDB request units, on demand. */
  readonly writes: number;
  readonly reads: number;
  readonly puts: number;
  readonly gets: number;
  /** Messages sent, in requests of up to ten; receiving and deleting are counted by batch in the bill. */
  readonly sends: number;
  /** Bytes that the table then holds more, as storage is billed: what stays, and what expires within a month. */
  readonly kept: number;
  readonly passing: number;
}

export const ACTS = [
  'look for due feeds, none due',
  'hand a due feed to fetch',
  'poll, not modified',
  'poll, one new story',
  'analyse, off topic',
  'analyse, on topic',
  'fold, new story',
  'fold, copy',
] as const;
export type Act = (typeof ACTS)[number];

const START = Date.parse('2026-02-05T06:00:00Z');
const STRIKE =
  'Two people were killed and five injured when a Russian missile hit a warehouse in Kharkiv on Thursday, the regional governor said. Rescuers pulled a woman from the rubble before dawn, and power was cut to four streets near the railway station. Ukraine and Russia held talks about prisoners in Istanbul a day earlier.';
const CUP =
  'The town bakers beat the postmen by three goals to one in front of a happy crowd on Wednesday evening, after a first half without a goal.';

/** Text that a feed carries on average beside what it is about: 1.5 KB in all. */
const FILLER = ' Nobody had anything to add to that when asked at noon.'.repeat(20);

/** @throws where an act didn't do what it is called after: its count would be of something else. */
export async function countOperations(): Promise<{
  readonly acts: Readonly<Record<Act, Operations>>;
  /** Of a feed's row: every look for due feeds reads them all. */
  readonly feedBytes: number;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-cost-'));
  const paths = pathsIn(folder);
  prepareFolder(paths);
  let now = START;
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '') ?? '';
    const etag = `"${sha256(body).slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const services = await openServices({ paths, now: () => now, transport: 'socket' });
  try {
    const counts = new Map<string, number>();
    const requests = new Map<string, number>();
    const note = (name: unknown): void =>
      void requests.set(String(name), (requests.get(String(name)) ?? 0) + 1);
    const place = { step: 'initialize', name: 'costCounter' } as const;
    services.clients.s3.middlewareStack.add(
      (next, context) => (args) => {
        note(context['commandName']);
        return next(args);
      },
      place,
    );
    services.clients.sqs.middlewareStack.add(
      (next, context) => (args) => {
        note(context['commandName']);
        return next(args);
      },
      place,
    );
    const feeds = ['first', 'second'].map((name) => ({
      feedId: asFeedId(name),
      url: `${origin}/${name}`,
      title: name,
      publisher: name,
      family: name,
      language: 'en',
    }));
    const handlers = connect(
      services.config,
      services.clients,
      {
        clock: () => instant(now),
        count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
        random: () => 0.5,
        onFailure: (error) => {
          throw error;
        },
      },
      {
        registry: { hash: 'cost', feeds },
        allowLoopback: true,
        parse: async (body, hints) => parseFeed(body, hints ?? {}),
      },
    );
    const meter = meterOf(documentClient(services.clients.dynamo), services.endpoints.dynamodb);
    const results: Partial<Record<Act, Operations>> = {};
    /** Does an act, checks by a counter that it was that, and keeps what it took. */
    const measure = async (act: Act, proof: string | undefined, work: () => Promise<unknown>) => {
      counts.clear();
      requests.clear();
      const before = storedBytes(await services.rows(), now);
      meter.reset();
      await work();
      const after = storedBytes(await services.rows(), now);
      if (proof !== undefined && !counts.has(proof))
        throw new Error(`"${act}" wasn't: ${JSON.stringify(Object.fromEntries(counts))}`);
      const { writes, reads } = meter.read();
      const of = (name: string): number => requests.get(name) ?? 0;
      results[act] = {
        writes,
        reads,
        puts: of('PutObjectCommand'),
        gets: of('GetObjectCommand'),
        sends: of('SendMessageBatchCommand'),
        kept: after.kept - before.kept,
        passing: after.passing - before.passing,
      };
    };
    const take = (name: QueueName): SQSEvent => {
      const queue = services.queues.queue(queueName(name));
      const messages = queue.receive(10);
      for (const { receipt } of messages) if (receipt !== undefined) queue.delete(receipt);
      return { Records: messages.map(({ id, body }) => ({ messageId: id, body })) as SQSEvent['Records'] };
    };
    const publish = (name: string, ...stories: readonly (readonly [id: string, text: string])[]): void =>
      void pages.set(
        `/${name}`,
        `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title>${stories
          .map(
            ([id, text]) =>
              `<item><guid>${name}-${id}</guid><link>https://${name}.example/world/2026/02/05/${id}</link><title>${text.slice(0, 70)}</title><pubDate>${new Date(START - 3 * MINUTE).toUTCString()}</pubDate><description>${text}${FILLER}</description></item>`,
          )
          .join('')}</channel></rss>`,
      );
    const look = async (minutes: number): Promise<SQSEvent> => {
      now += minutes * MINUTE;
      await measure('hand a due feed to fetch', 'scheduled', () => handlers.schedule());
      // Past the slots of the hosts, which messages are delayed to.
      now += MINUTE;
      return take('fetch');
    };
    const only = (event: SQSEvent, name: string): SQSEvent => ({
      Records: event.Records.filter(({ body }) => body.includes(`"${name}"`)),
    });

    publish('first', ['cup', CUP]);
    publish('second');
    const firstPolls = await look(1);
    await measure('poll, one new story', 'texts', () => handlers.fetch(only(firstPolls, 'first')));
    await handlers.fetch(only(firstPolls, 'second'));
    await measure('analyse, off topic', 'off_topic', () => handlers.analyse(take('story')));
    await measure('look for due feeds, none due', 'scheduled', () => handlers.schedule());
    const again = await look(1_440);
    await measure('poll, not modified', 'not_modified', () => handlers.fetch(only(again, 'first')));
    publish('first', ['cup', CUP], ['strike', STRIKE]);
    await handlers.fetch(await look(1_440));
    let story = take('story');
    await measure('analyse, on topic', 'topic.strikes', () => handlers.analyse(story));
    await measure('fold, new story', 'event.opened', () => handlers.fold(take('fold')));
    publish('second', ['copy', STRIKE]);
    now += 10 * MINUTE;
    await handlers.fetch(await look(1_440));
    story = take('story');
    await handlers.analyse(story);
    await measure('fold, copy', 'indexed', () => handlers.fold(take('fold')));
    if (counts.has('copy.origin')) throw new Error('The copy was not recognised.');
    const handed = results['hand a due feed to fetch'];
    // Both feeds were due at the last look, on one host.
    if (handed)
      results['hand a due feed to fetch'] = { ...handed, writes: handed.writes / 2, reads: handed.reads / 2 };
    const countOf = (act: Act): Operations => {
      const operations = results[act];
      if (operations === undefined) throw new Error(`"${act}" was not counted.`);
      return operations;
    };
    const feedRows = (await services.rows()).filter(({ pk }) => Object(pk).S === FEEDS);
    return {
      acts: Object.fromEntries(ACTS.map((act) => [act, countOf(act)])) as Record<Act, Operations>,
      feedBytes: feedRows.reduce((sum, row) => sum + sizeOf(row), 0) / feedRows.length,
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
