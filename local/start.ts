import { setFlagsFromString } from 'node:v8';
import { CommanderError } from 'commander';
import { createParser, type Parser } from '../shared/fetching/index.ts';
import { createFeedStore, documentClient } from '../shared/index/index.ts';
import { CeasewireError, type Feed } from '../shared/model/index.ts';
import { QUEUE_NAMES } from '../shared/topology.ts';
import { serveApi } from './api.ts';
import { connectHandlers } from './handlers.ts';
import { feedNews } from './health.ts';
import { type Lock, takeLock } from './lock.ts';
import { messageOf, openFailureLog } from './log.ts';
import { subjectOf, tellOpening } from './opening.ts';
import { readOptions, type StartOptions } from './options.ts';
import { buildParseWorker } from './parse-worker.ts';
import { createProgress, type View } from './progress.ts';
import { type RunTimes, runPipeline } from './run.ts';
import { openServices, queueName, type Services } from './services.ts';
import { checkWire, openFeeds, openSample, portOf, type Session, timeOf } from './session.ts';
import {
  checkFolder,
  openStateFile,
  pathsIn,
  prepareFolder,
  type RunState,
  readState,
  removeState,
  type StateFile,
  type StatePaths,
} from './state.ts';
import { gatherSummary, writeSummary } from './summary.ts';
import { processSurroundings, type Surroundings } from './surroundings.ts';

/** Runs `npm start` and returns its exit code: 0 done or stopped, 2 it can't be done. Never throws. */
export async function start(args: readonly string[], given?: Surroundings): Promise<number> {
  // A process of our own began with its command; a test's began here.
  const began = given === undefined ? 0 : performance.now();
  const around = given ?? (await processSurroundings());
  let options: StartOptions;
  try {
    options = readOptions(args, {
      out: (text) => void around.stdout.write(text),
      err: (text) => void around.stderr.write(text),
    });
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  }
  try {
    await run(options, around, began);
    return 0;
  } catch (error) {
    around.stderr.write(`npm start: ${messageOf(error)}\n`);
    if (!(error instanceof CeasewireError) && error instanceof Error) around.stderr.write(`${error.stack}\n`);
    return 2;
  }
}

async function run(options: StartOptions, around: Surroundings, began: number): Promise<void> {
  const paths = pathsIn(options.state);
  checkFolder(paths);
  prepareFolder(paths);
  const lock = takeLock(paths, 'start');
  const opened: (() => Promise<void> | void)[] = [lock.release];
  try {
    const wire = options.feeds === undefined ? 'sample' : 'feeds';
    if (!options.fresh) checkWire(readState(paths), wire, paths.folder);
    // Read before anything is removed or opened: a list that can't be read costs nothing.
    const feeds = options.feeds === undefined ? undefined : openFeeds(options.feeds);
    if (options.fresh) removeState(paths);
    const before = readState(paths);
    const wirePort = options.port === undefined ? undefined : options.port + 2;
    const session = feeds ?? (await openSample(around.openWire, before, wirePort));
    opened.push(session.close);
    const services = await openServices({
      paths,
      now: session.clock.now,
      ...(options.port === undefined ? {} : { port: options.port }),
    });
    opened.push(services.close);
    const parser = createParser({ workerFile: await buildParseWorker(paths.parseWorker) });
    opened.push(parser.close);
    const stateFile = openStateFile(paths);
    opened.push(stateFile.close);
    const api = options.api
      ? await serveApi(services, {
          clock: timeOf(session.clock),
          onError: (error) => void around.stderr.write(`API: ${messageOf(error)}\n`),
          ...(options.port === undefined ? {} : { port: options.port + 3 }),
        })
      : undefined;
    if (api !== undefined) {
      opened.push(api.close);
      around.stdout.write(`The API answers on ${api.endpoint}; ${api.endpoint}/openapi.json says what\n`);
    }
    await work({ parser, stateFile, options, around, paths, lock, session, services, began, before });
    if (api !== undefined && !around.signal.aborted) {
      around.stdout.write(`\nThe API goes on answering on ${api.endpoint}; Ctrl-C stops it.\n`);
      await new Promise((resolve) => around.signal.addEventListener('abort', resolve, { once: true }));
    }
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

interface Work {
  readonly parser: Parser;
  readonly stateFile: StateFile;
  readonly options: StartOptions;
  readonly around: Surroundings;
  readonly paths: StatePaths;
  readonly lock: Lock;
  readonly session: Session;
  readonly services: Services;
  /** Milliseconds of the machine's own clock. */
  readonly began: number;
  readonly before: RunState | undefined;
}

async function work({
  parser,
  stateFile,
  options,
  around,
  paths,
  lock,
  session,
  services,
  began,
  before,
}: Work): Promise<void> {
  const { clock } = session;
  lock.publish(services.endpoints);
  const progress = createProgress({
    out: options.json ? around.stderr : around.stdout,
    isTty: !options.json && around.stdout.isTTY === true,
    ...(around.stdout.columns === undefined ? {} : { columns: around.stdout.columns }),
  });
  around.signal.addEventListener('abort', () =>
    progress.warn('Stopping: finishing what is in hand. Once more stops at once.'),
  );
  const log = openFailureLog(paths.log, clock.now);
  const counts = new Map<string, number>();
  const listFeeds = (): Promise<readonly Feed[]> =>
    createFeedStore(documentClient(services.clients.dynamo), services.config.tableName).listFeeds();
  const view = (): View => ({
    now: clock.now(),
    ...(session.startsAt === undefined ? {} : { startsAt: session.startsAt }),
    ...(session.endsAt === undefined ? {} : { endsAt: session.endsAt }),
    counts,
    waiting: Object.fromEntries(
      QUEUE_NAMES.map((name) => [name, services.queues.queue(queueName(name)).depth().total]),
    ),
  });
  const save = (times: RunTimes, drained: boolean): void =>
    stateFile.write({
      v: 1,
      wire: session.wire,
      now: clock.now(),
      ...times,
      ...(session.origin === undefined ? {} : { wirePort: portOf(session.origin) }),
      drained,
      runs: (before?.runs ?? 0) + 1,
      counts: addCounts(before?.counts ?? {}, counts),
    });
  tellOpening(progress, { options, session, services, began, before });
  let times: RunTimes = timesOf(before);
  save(times, before?.drained ?? false);
  let health: readonly Feed[] = session.wire === 'feeds' ? await listFeeds() : [];
  const drained = await runPipeline({
    clock,
    handlers: connectHandlers(session, services, counts, log, parser.parse),
    services,
    listFeeds,
    ...(session.endsAt === undefined ? {} : { endsAt: session.endsAt }),
    times,
    signal: around.signal,
    onFailure: log.write,
    onRound: async (now) => {
      keepHeapSmall();
      times = now;
      save(times, false);
      progress.show(view());
      if (session.wire !== 'feeds') return;
      const next = await listFeeds();
      for (const line of feedNews(health, next)) progress.warn(line);
      health = next;
    },
  });
  save(times, drained);
  progress.end();
  if (!drained)
    progress.stage(
      `Stopped at ${timeOf(clock)().slice(0, 16)}Z; what was in hand is done. Call it again to go on.`,
    );
  const summary = await gatherSummary({
    services,
    counts,
    log,
    view: view(),
    seconds: (performance.now() - began) / 1000,
  });
  writeSummary(summary, around.stdout, {
    json: options.json,
    stateDir: options.state,
    colour: around.stdout.isTTY === true,
    ...(around.stdout.columns === undefined ? {} : { columns: around.stdout.columns }),
    subject: subjectOf(session, drained, before),
  });
}

/** From so much memory on, in bytes, V8 is asked to look for what is no longer needed more often. */
const THRIFTY_FROM = 256 * 1024 * 1024;

/** V8 lets a heap grow fourfold between two great collections; a laptop has better uses for its memory. */
function keepHeapSmall(): void {
  if (process.memoryUsage.rss() > THRIFTY_FROM) setFlagsFromString('--optimize-for-size');
}

const timesOf = (state: RunState | undefined): RunTimes => ({
  ...(state?.lastSchedule === undefined ? {} : { lastSchedule: state.lastSchedule }),
  ...(state?.lastRollup === undefined ? {} : { lastRollup: state.lastRollup }),
  ...(state?.unsettled === undefined ? {} : { unsettled: state.unsettled }),
});

function addCounts(earlier: Readonly<Record<string, number>>, counts: ReadonlyMap<string, number>) {
  const sum: Record<string, number> = { ...earlier };
  for (const [name, count] of counts) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
