/** The same handlers on the embedded services: each feed polled when the deployment polled it, folded in its order. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { connect } from '../../functions/connect.ts';
import type { BusLine } from '../../local/emulators/bus.ts';
import { createStreamSource } from '../../local/event-sources.ts';
import { openServices, queueName, type Services } from '../../local/services.ts';
import { pathsIn, prepareFolder } from '../../local/state.ts';
import { parseFeed } from '../../shared/feeds/index.ts';
import { createReader, documentClient, type Reader } from '../../shared/index/index.ts';
import { type Instant, instant, MINUTE, type Registry } from '../../shared/model/index.ts';
import type { QueueName } from '../../shared/topology.ts';
import { type Change, type Contents, readContents } from './contents.ts';

export interface EmbeddedRun {
  readonly contents: Contents;
  readonly changes: readonly Change[];
  readonly reader: Reader;
  readonly close: () => Promise<void>;
}

/**
 * @param like the deployed run: feeds are polled at its times, and stories reach fold in its order. Between feeds that
 * order is chance, and events depend on it; given the same order, every row must be the same.
 */
export async function runEmbedded(
  registry: Registry,
  like: Pick<Contents, 'captures' | 'order'>,
): Promise<EmbeddedRun> {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-emulated-'));
  const paths = pathsIn(folder);
  prepareFolder(paths);
  let now = Date.parse(like.captures[0]?.fetchedAt ?? '') - MINUTE;
  const services = await openServices({ paths, now: () => now });
  const handlers = connect(
    services.config,
    services.clients,
    {
      clock: () => instant(now),
      count: () => undefined,
      random: Math.random,
      onFailure: (error) => console.error(error),
    },
    { registry, allowLoopback: true, parse: async (body, hints) => parseFeed(body, hints ?? {}) },
  );
  // The feeds' rows, and no message: those are given below, at the deployment's times.
  await handlers.schedule();
  const polledAt = new Map(like.captures.map(({ feedId, fetchedAt }) => [feedId, fetchedAt]));
  const latest = like.captures.at(-1)?.fetchedAt ?? instant(now);
  const polls = registry.feeds
    .map(({ feedId }) => ({ feedId, at: polledAt.get(feedId) ?? latest }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { feedId, at } of polls) {
    now = Date.parse(at);
    await handlers.fetch(eventOf([JSON.stringify({ v: 1, feedId, slotAt: at })]));
  }
  await handlers.analyse(eventOf(take(services, 'story')));
  const place = new Map(like.order.map((id, index) => [id, index]));
  const placeOf = (body: string): number => place.get(JSON.parse(body).storyId) ?? Number.POSITIVE_INFINITY;
  const folds = take(services, 'fold').sort((a, b) => placeOf(a) - placeOf(b));
  for (const body of folds) await handlers.fold(eventOf([body]));
  await createStreamSource({
    stream: services.stream,
    batchSize: 100,
    retries: 0,
    handler: handlers.announce,
    onBatchFailure: (_, error) => console.error(error),
    onGivenUp: async () => undefined,
  }).drain();
  now += 2 * MINUTE;
  await handlers.rollup();
  const changes = readFileSync(paths.bus, 'utf8')
    .trim()
    .split('\n')
    .map((line): Change => {
      const { 'detail-type': type, detail }: BusLine & { detail: { changeId: string } } = JSON.parse(line);
      return { type, id: detail.changeId };
    });
  const { dynamo, s3 } = services.clients;
  return {
    contents: await readContents(dynamo, services.config.tableName, s3, services.config.bucketName),
    changes,
    reader: createReader(documentClient(dynamo), services.config.tableName, {
      now: (): Instant => instant(Date.now() + 10 * MINUTE),
    }),
    async close() {
      await services.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function take(services: Services, name: QueueName): string[] {
  const queue = services.queues.queue(queueName(name));
  const bodies: string[] = [];
  for (let batch = queue.receive(10); batch.length > 0; batch = queue.receive(10))
    for (const { body, receipt } of batch) {
      bodies.push(body);
      if (receipt !== undefined) queue.delete(receipt);
    }
  return bodies;
}

const eventOf = (bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, index) => ({ messageId: String(index), body })) as SQSEvent['Records'],
});
