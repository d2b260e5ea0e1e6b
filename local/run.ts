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
/** On the accelerated clock nobody reads the counts in between: one turn of the rollup in twelve comes to the same. */
const ROLLUP_TURNS = 12;
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
  let feeds: readonly Feed[] = clock.kind === 'accelerated' ? await options.listFeeds() : [];
  const drain = async (): Promise<number> => {
    let taken = 0;
    for (let round = 1; round > 0; taken += round) {
      const each = await Promise.all(
        sources.map(async (source) => [source.name, await source.drain(signal)] as const),
      );
      round = each.reduce((sum, [, count]) => sum + count, 0);
      if (each.some(([name, count]) => name === 'fold' && count > 0)) unsettled = clock.now();
    }
    return taken;
  };
  while (!signal?.aborted) {
    const scheduleDue =
      lastSchedule === undefined ? clock.now() : nextSchedule(clock.kind, lastSchedule, feeds);
    const scheduled = scheduleDue !== undefined && scheduleDue <= clock.now();
    if (scheduled) {
      lastSchedule = clock.now();
      await attempt('schedule', handlers.schedule, options);
    }
    const taken = await drain();
    if (rollupDueAt(lastRollup, unsettled, clock.kind) <= clock.now()) {
      lastRollup = clock.now();
      if (unsettled !== undefined && lastRollup >= unsettled + SETTLING_MS) unsettled = undefined;
      await attempt('rollup', handlers.rollup, options);
      await drain();
    }
    await options.onRound({
      ...(lastSchedule === undefined ? {} : { lastSchedule }),
      ...(lastRollup === undefined ? {} : { lastRollup }),
      ...(unsettled === undefined ? {} : { unsettled }),
    });
    if (signal?.aborted) break;
    // Feeds' rows change only when the registry is read or a feed was polled.
    if (clock.kind === 'accelerated' && (scheduled || taken > 0)) feeds = await options.listFeeds();
    const nextMessage = services.queues.nextVisibleAt(working);
    const nextRollup = rollupDueAt(lastRollup, unsettled, clock.kind);
    if (endsAt !== undefined && nextMessage === undefined && isDrained(feeds, endsAt, clock.now())) {
      if (unsettled === undefined) return true;
      await clock.waitUntil(nextRollup, signal);
      continue;
    }
    const nextPoll = nextSchedule(clock.kind, lastSchedule ?? clock.now(), feeds);
    const end = endsAt !== undefined && endsAt > clock.now() ? endsAt : undefined;
    await clock.waitUntil(earliest([nextPoll, nextMessage, nextRollup, end]) ?? clock.now(), signal);
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
  const turns = kind === 'real' ? 1 : ROLLUP_TURNS;
  const next = last === undefined ? Number.NEGATIVE_INFINITY : last + turns * ROLLUP_MS;
  if (kind === 'real') return next;
  return unsettled === undefined ? Number.POSITIVE_INFINITY : Math.max(next, unsettled + SETTLING_MS);
}

/**
 * When the schedule next runs: by its rate; on the accelerated clock, at the first run that finds a feed due.
 * Where there is no feed yet, a run was cut off before it had read the registry: the next one does.
 */
function nextSchedule(kind: Clock['kind'], last: number, feeds: readonly Feed[]): number | undefined {
  if (kind === 'real' || feeds.length === 0) return last + SCHEDULE_MS;
  const due = earliest(
    feeds.map(({ state }) => (state.dueAt === undefined ? undefined : millis(state.dueAt))),
  );
  return due === undefined
    ? undefined
    : last + Math.max(1, Math.ceil((due - last) / SCHEDULE_MS)) * SCHEDULE_MS;
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
