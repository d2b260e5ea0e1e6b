import { connect, type Options } from '../functions/connect.ts';
import { createCountStore, documentClient } from '../shared/index/index.ts';
import { type Instant, InvalidInput, instant, MINUTE } from '../shared/model/index.ts';
import { QUEUES } from '../shared/topology.ts';
import { NoStateYet } from './embedded.ts';
import { createQueueSource, createStreamSource } from './event-sources.ts';
import { readHolder, waitForLock } from './lock.ts';
import { openFailureLog } from './log.ts';
import { deadLetterName, openServices, queueName, type Services } from './services.ts';
import { pathsIn, readState, type StatePaths } from './state.ts';

/** The embedded run's data and steps in the hands of a command that changes the index. */
export interface Workshop {
  readonly services: Services;
  readonly paths: StatePaths;
  readonly now: () => Instant;
  /** Counters of the steps, by the names that are the contract. */
  readonly counts: ReadonlyMap<string, number>;
  /** Lets analyse, fold and announce do what waits for them. */
  readonly drain: () => Promise<void>;
  /** Brings the counts of days in line. */
  readonly rollUp: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Newest rows are left for the next rollup; so far ahead it sees what has just been written. */
const AHEAD_MS = MINUTE + 1_000;

/**
 * Opens a state for work: nothing else may have it open meanwhile.
 * @throws NoStateYet where nothing has been run, InvalidInput while `npm start` runs.
 */
export async function openWorkshop(
  folder: string,
  options: Pick<Options, 'analyser'> = {},
): Promise<Workshop> {
  const paths = pathsIn(folder);
  const holder = readHolder(paths);
  if (holder?.holder === 'start')
    throw new InvalidInput(
      `npm start (process ${holder.pid}) is working on ${folder}; stop it first, and start it again afterwards.`,
      { folder },
    );
  const state = readState(paths);
  if (state === undefined)
    throw new NoStateYet(
      `There is nothing in ${folder} yet. Run \`npm start\` first, or name the state with --state DIR.`,
    );
  const lock = await waitForLock(paths);
  // The sample's clock stands where its run left it, and goes on from there.
  const [base, opened] = [state.wire === 'sample' ? state.now : Date.now(), performance.now()];
  let ahead = 0;
  const time = (): number => Math.floor(base + performance.now() - opened + ahead);
  const now = (): Instant => instant(time());
  try {
    const services = await openServices({ paths, now: time });
    const log = openFailureLog(paths.log, time);
    const counts = new Map<string, number>();
    const handlers = connect(
      services.config,
      services.clients,
      {
        clock: now,
        count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
        random: Math.random,
        onFailure: (error, messageId) => log.noteMessage(messageId, error),
      },
      // Nothing is polled here: no thread is needed to read a feed.
      { ...options, parse: () => Promise.reject(new InvalidInput('A replay polls no feed.')) },
    );
    // One text at a time: the rows then depend on the order of the captures alone.
    const source = (name: 'story' | 'fold', batchSize: number) =>
      createQueueSource({
        name,
        queue: services.queues.queue(queueName(name)),
        arn: services.queues.arnOf(queueName(name)),
        batchSize,
        concurrency: 1,
        handler: name === 'story' ? handlers.analyse : handlers.fold,
        onBatchFailure: log.write,
      });
    const stream = createStreamSource({
      stream: services.stream,
      batchSize: 100,
      retries: 10,
      handler: handlers.announce,
      onBatchFailure: log.write,
      onGivenUp: async (records) => {
        const body = JSON.stringify({ records: records.map(({ sequence, keys }) => ({ sequence, keys })) });
        services.queues.queue(deadLetterName('announce')).send({ body });
      },
    });
    const sources = [source('story', 1), source('fold', QUEUES.fold.batchSize), stream];
    return {
      services,
      paths,
      now,
      counts,
      async drain() {
        for (let taken = 1; taken > 0; ) {
          taken = 0;
          for (const one of sources) taken += await one.drain();
        }
      },
      async rollUp() {
        const store = createCountStore(documentClient(services.clients.dynamo), services.config.tableName);
        const watermark = await store.readWatermark();
        ahead = AHEAD_MS;
        await handlers.rollup();
        ahead = 0;
        // A run of the sample goes on at an earlier time than this one has come to.
        if (watermark !== undefined) await store.writeWatermark(watermark);
      },
      async close() {
        await services.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
