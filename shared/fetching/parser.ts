import type { Worker } from 'node:worker_threads';
import { DOCUMENT_LIMIT, type ParseHints, UnreadableFeed, type UnreadableReason } from '../feeds/index.ts';
import type { ParsedFeed } from '../model/index.ts';
import { BUDGET_MS } from './budget.ts';
import { HEAP_MB, spawnReader } from './thread.ts';

export interface ParserOptions {
  /** Wall-clock ms that one document may take, all readers together. Default 1,500: what a whole core needs. */
  readonly budgetMs?: number;
  /** Compiled `parse-worker`, where this code was bundled; absent: beside this file, or this bundle. */
  readonly workerFile?: string | URL;
  /** Heap of a worker, in MB. Default 192. */
  readonly heapMb?: number;
  /** A thread that was started already, in this turn of the loop. */
  readonly first?: Worker | undefined;
}

export interface Parser {
  /** Reads one document. Calls wait for each other. @throws UnreadableFeed */
  parse(bytes: Uint8Array, hints?: ParseHints): Promise<ParsedFeed>;
  /** Resolves when the thread is up: before a measurement, or while a function starts. */
  warm(): Promise<void>;
  /** Ends the workers; calls in work fail. */
  close(): Promise<void>;
}

export interface ParseTask {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly hints: ParseHints;
  readonly readers: 'all' | 'lenient';
}

/** The thread’s word that no reader is left to be asked after this one: another thread could do no better. */
export interface LastReader {
  readonly id: number;
  readonly last: true;
}

export interface ParseAnswer {
  readonly id: number;
  readonly feed?: ParsedFeed;
  readonly refusal?: { readonly message: string; readonly facts: Readonly<Record<string, unknown>> };
}

/** Share of the budget that the whole chain has before the lenient reader gets the rest. */
const CHAIN_SHARE = 2 / 3;
/** Share of the chain's time after which the thread that may have to take over is started. */
const DAWDLING = 1 / 3;
/** A worker that isn't up by then never will be: its file is missing or broken. */
const START_MS = 20_000;
/** What a document waits for the thread that stands by, where that was only just started. */
const STANDBY_MS = 800;

/** Why a worker gave no answer. */
type Lost = 'timeout' | 'died';

/**
 * A parser in a thread of its own, kept warm, so that no document can hold up the process. A document that takes too
 * long costs its worker: another reads it with the lenient reader alone, in what is left of the budget.
 */
export function createParser(options: ParserOptions = {}): Parser {
  const file = options.workerFile ?? besideThis();
  const budgetMs = options.budgetMs ?? BUDGET_MS;
  const heapMb = options.heapMb ?? HEAP_MB;
  let active = threadOf(options.first ?? spawnReader(file, heapMb));
  // Not before it may be needed: two threads that start at once make a cold start half as long again.
  let standby: Thread | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let nextId = 0;
  let closed = false;

  const replaceActive = (): void => {
    void active.worker.terminate();
    active = standby ?? threadOf(spawnReader(file, heapMb));
    standby = undefined;
  };
  const read = async (bytes: Uint8Array, hints: ParseHints): Promise<ParsedFeed> => {
    if (closed) throw new Error('The parser is closed.');
    if (bytes.length > DOCUMENT_LIMIT)
      throw new UnreadableFeed(
        'too_large',
        'The document is over 15 MB; ask its publisher for a shorter feed.',
        {
          bytes: bytes.length,
        },
      );
    const whole = budgetMs * CHAIN_SHARE;
    try {
      await within(active.ready, START_MS);
    } catch {
      // A thread that died before it was ready would fail every document to come.
      replaceActive();
      await within(active.ready, START_MS);
    }
    const dawdling = setTimeout(() => {
      standby ??= threadOf(spawnReader(file, heapMb));
    }, whole * DAWDLING);
    const isLast = { current: false };
    const chain: ParseTask = { id: nextId++, bytes, hints, readers: 'all' };
    const times = { ms: whole, startMs: START_MS, lastMs: budgetMs };
    let answer = await ask(active, chain, times, isLast).finally(() => clearTimeout(dawdling));
    if (typeof answer !== 'string') return feedOf(answer);
    replaceActive();
    if (!isLast.current) {
      const alone: ParseTask = { id: nextId++, bytes, hints, readers: 'lenient' };
      const rest = budgetMs - whole;
      answer = await ask(active, alone, { ms: rest, startMs: STANDBY_MS, lastMs: rest });
      if (typeof answer !== 'string') return feedOf(answer);
      replaceActive();
    }
    throw new UnreadableFeed(
      answer === 'timeout' ? 'timeout' : 'too_large',
      answer === 'timeout'
        ? `The document takes over ${budgetMs} ms to read; ask its publisher for a shorter feed.`
        : `The document needs over ${heapMb} MB to read; ask its publisher for a shorter feed.`,
      { bytes: bytes.length },
    );
  };
  return {
    parse(bytes, hints = {}) {
      const result = last.then(() => read(bytes, hints));
      last = result.catch(() => undefined);
      return result;
    },
    async warm() {
      await active.ready;
    },
    async close() {
      closed = true;
      await Promise.all([active.worker.terminate(), standby?.worker.terminate()]);
    },
  };
}

/** Sources need a loader first; what is bundled doesn't. */
const besideThis = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('./parse-worker-source.mjs', import.meta.url)
    : new URL('./parse-worker.js', import.meta.url);

interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<void>;
}

function threadOf(worker: Worker): Thread {
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The parser’s worker doesn’t start.')), START_MS);
    timer.unref();
    worker.once('message', () => {
      clearTimeout(timer);
      resolve();
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The parser’s worker ended.'));
    });
  });
  ready.catch(() => undefined);
  return { worker, ready };
}

/** How long a thread is waited for: until it is up, and then for its answer; `lastMs` once its last reader is at work. */
interface Times {
  readonly startMs: number;
  readonly ms: number;
  readonly lastMs: number;
}

/** Gives a worker a task and waits for its answer. @param isLast set where the thread says that its last reader is at work */
async function ask(
  thread: Thread,
  task: ParseTask,
  { ms, startMs, lastMs }: Times,
  isLast: { current: boolean } = { current: false },
): Promise<ParseAnswer | Lost> {
  const { worker } = thread;
  worker.ref();
  try {
    if (!(await within(thread.ready, startMs))) return 'timeout';
    return await new Promise<ParseAnswer | Lost>((resolve) => {
      let timer = setTimeout(() => settle('timeout'), ms);
      const settle = (answer: ParseAnswer | Lost): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onDeath).off('exit', onDeath);
        resolve(answer);
      };
      const asked = performance.now();
      const onMessage = (answer: ParseAnswer | LastReader): void => {
        if (answer.id !== task.id) return;
        if (!('last' in answer)) {
          settle(answer);
          return;
        }
        isLast.current = true;
        clearTimeout(timer);
        timer = setTimeout(() => settle('timeout'), lastMs - (performance.now() - asked));
      };
      const onDeath = (): void => settle('died');
      worker.on('message', onMessage).on('error', onDeath).on('exit', onDeath);
      worker.postMessage(task);
    });
  } finally {
    worker.unref();
  }
}

/** Whether it is done within so many ms. */
async function within(done: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([done.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

function feedOf(answer: ParseAnswer): ParsedFeed {
  if (answer.feed) return answer.feed;
  const { message = 'The document can’t be read.', facts = {} } = answer.refusal ?? {};
  throw new UnreadableFeed(reasonOf(facts['reason']), message, facts);
}

const REASONS: readonly UnreadableReason[] = [
  'empty',
  'html',
  'challenge',
  'login',
  'not_a_feed',
  'broken',
  'invalid',
  'too_large',
  'timeout',
];

const reasonOf = (reason: unknown): UnreadableReason => REASONS.find((known) => known === reason) ?? 'broken';
