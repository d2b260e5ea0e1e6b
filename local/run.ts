import type { Handlers, SqsHandler } from '../functions/connect.ts';
import { type Feed, millis } from '../shared/model/index.ts';
import { QUEUES, type QueueName, SCHEDULES, STREAM } from '../shared/topology.ts';
import type { Clock } from './clock.ts';
import { createQueueSource, createStreamSource, type EventSource } from './event-sources.ts';
import { deadLetterName, queueName, type Services } from './services.ts';

/** When the steps that run by the clock last ran, in ms. */
export interface RunTimes {
  readonly lastSchedule?: number;
  readonly lastRollup?: number;
  /** When something changed that no rollup has seen. */
  readonly unsettled?: number;
}

export interface RunOptions {
  readonly clock: Clock;
  readonly handlers: Handlers;
  readonly services: Pick<Services, 'queues' | 'stream'>;
  /** The feeds' rows: the accelerated clock jumps to the next that is due. */
  readonly listFeeds: () => Promise<readonly Feed[]>;
  /** When the wire has said all, in ms; absent: it goes on until the signal. */
  readonly endsAt?: number;
  readonly times: RunTimes;
  readonly signal?: AbortSignal;
  readonly onFailure: (source: string, error: unknown) => void;
  /** Called after each round of work, with what must be remembered. */
  readonly onRound: (times: RunTimes) => void | Promise<void>;
}

/** Milliseconds of a schedule expression: `rate(5 minutes)`. @throws Error for what the stack doesn't use. */
export function rateMs(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour)s?\)$/.exec(expression) ?? [];
  if (count === undefined) throw new Error(`The embedded run does not know the schedule ${expression}.`);
  return Number(count) * (unit === 'hour' ? 3_600_000 : 60_000);
}

const SCHEDULE_MS = rateMs(SCHEDULES.schedule);
const ROLLUP_MS = rateMs(SCHEDULES.rollup);
/** The rollup leaves the newest minute for its next run; the one after that sees all of it. */
const SETTLING_MS = 60_000;
/** A feed that can't be had is waited for so long after the wire's end, in ms: longer than the longest backoff. */
const GRACE_MS = 26 * 3_600_000;

/**
 * Runs the way through on a clock: schedule, then fetch, analyse, fold and announce until nothing is left to do now,
 * rollup, and on to the next time that something is due. Returns true where the wire has been drained,
 * false where the signal came first. Work in hand is finished either way.
 */
export async function runPipeline(options: RunOptions): Promise<boolean> {
  const { clock, handlers, services, endsAt, signal } = options;
  const sources = eventSources(options);
  const working = (Object.keys(QUEUES) as QueueName[]).map(queueName);
  let { lastSchedule, lastRollup, unsettled } = options.times;
  const drain = async (): Promise<void> => {
    for (let taken = 1; taken > 0; ) {
      const round = await Promise.all(sources.map((source) => source.drain(signal)));
      taken = round.reduce((sum, count) => sum + count, 0);
      if (taken > 0) unsettled = clock.now();
    }
  };
  while (!signal?.aborted) {
    if (lastSchedule === undefined || clock.now() >= lastSchedule + SCHEDULE_MS) {
      lastSchedule = clock.now();
      await attempt('schedule', handlers.schedule, options);
    }
    await drain();
    if (rollupDueAt(lastRollup, unsettled, clock.kind) <= clock.now()) {
      lastRollup = clock.now();
      if (unsettled !== undefined && lastRollup >= unsettled + SETTLING_MS) unsettled = undefined;
      await attempt('rollup', handlers.rollup, options);
      await drainStream(sources, signal);
    }
    await options.onRound({
      lastSchedule,
      ...(lastRollup === undefined ? {} : { lastRollup }),
      ...(unsettled === undefined ? {} : { unsettled }),
    });
    const feeds = clock.kind === 'accelerated' ? await options.listFeeds() : [];
    const nextPoll =
      clock.kind === 'accelerated'
        ? nextTick(
            lastSchedule,
            earliest(feeds.map(({ state }) => (state.dueAt ? millis(state.dueAt) : undefined))),
          )
        : lastSchedule + SCHEDULE_MS;
    const nextMessage = services.queues.nextVisibleAt(working);
    const nextRollup = rollupDueAt(lastRollup, unsettled, clock.kind);
    if (endsAt !== undefined && nextMessage === undefined && isDrained(feeds, endsAt, clock.now())) {
      if (unsettled === undefined) return true;
      await clock.waitUntil(nextRollup, signal);
    } else {
      const end = endsAt !== undefined && endsAt > clock.now() ? endsAt : undefined;
      await clock.waitUntil(earliest([nextPoll, nextMessage, nextRollup, end]) ?? clock.now(), signal);
    }
  }
  return false;
}

function eventSources(options: RunOptions): EventSource[] {
  const { handlers, services, onFailure } = options;
  const queue = (name: QueueName, handler: SqsHandler): EventSource => {
    const settings = QUEUES[name];
    return createQueueSource({
      name,
      queue: services.queues.queue(queueName(name)),
      arn: services.queues.arnOf(queueName(name)),
      batchSize: settings.batchSize,
      concurrency: 'maxConcurrency' in settings ? settings.maxConcurrency : 1,
      handler,
      onBatchFailure: onFailure,
    });
  };
  return [
    queue('fetch', handlers.fetch),
    queue('story', handlers.analyse),
    queue('fold', handlers.fold),
    createStreamSource({
      stream: services.stream,
      batchSize: STREAM.batchSize,
      retries: STREAM.retries,
      handler: handlers.announce,
      onBatchFailure: onFailure,
      onGivenUp: async (records, error) => {
        const dead = services.queues.queue(deadLetterName('announce'));
        const reason = error instanceof Error ? error.message : String(error);
        dead.send({
          body: JSON.stringify({ records: records.map(({ sequence, keys }) => ({ sequence, keys })) }),
          attributes: {
            reason: { DataType: 'String', StringValue: reason.slice(0, 1_000) || 'no reason given' },
          },
        });
      },
    }),
  ];
}

async function drainStream(sources: readonly EventSource[], signal: AbortSignal | undefined): Promise<void> {
  await sources.find(({ name }) => name === 'stream')?.drain(signal);
}

/** A step that fails is told of and comes again at its next time, as EventBridge would have it. */
async function attempt(name: string, step: () => Promise<void>, options: RunOptions): Promise<void> {
  try {
    await step();
  } catch (error) {
    options.onFailure(name, error);
  }
}

/** When the rollup next has something to do. The real clock keeps its rhythm; the accelerated one skips idle turns. */
function rollupDueAt(last: number | undefined, unsettled: number | undefined, kind: Clock['kind']): number {
  const next = last === undefined ? Number.NEGATIVE_INFINITY : last + ROLLUP_MS;
  if (kind === 'real') return next;
  return unsettled === undefined ? Number.POSITIVE_INFINITY : Math.max(next, unsettled + SETTLING_MS);
}

/** The first run of the schedule at which a feed that is due at `at` is found. */
function nextTick(last: number, at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  return last + Math.max(1, Math.ceil((at - last) / SCHEDULE_MS)) * SCHEDULE_MS;
}

/** Every feed that is polled at all has been polled since the wire's end. */
function isDrained(feeds: readonly Feed[], endsAt: number, now: number): boolean {
  if (now < endsAt) return false;
  if (now > endsAt + GRACE_MS) return true;
  return feeds.every(
    ({ state }) =>
      state.dueAt === undefined || (state.fetchedAt !== undefined && millis(state.fetchedAt) >= endsAt),
  );
}

function earliest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((at) => at !== undefined && Number.isFinite(at)) as number[];
  return known.length === 0 ? undefined : Math.min(...known);
}
