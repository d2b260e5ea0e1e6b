import type { Writable } from 'node:stream';
import { createColors } from 'picocolors';
import { dayOf, instant } from '../shared/model/index.ts';

/** What there is to show of a run at one moment. */
export interface View {
  /** The run's time, in ms. */
  readonly now: number;
  /** Of the wire, in ms; absent: it has no end. */
  readonly startsAt?: number;
  readonly endsAt?: number;
  /** Counters of this run, by the names that are the contract. */
  readonly counts: ReadonlyMap<string, number>;
  /** Messages in each working queue. */
  readonly waiting: Readonly<Record<string, number>>;
}

export interface Progress {
  /** A stage that is done, on a line of its own that stays. */
  readonly stage: (text: string) => void;
  /** Something that a person should know, on a line of its own that stays. */
  readonly warn: (text: string) => void;
  /** The state of things now: a block that is redrawn on a terminal, a line for each day of the wire elsewhere. */
  readonly show: (view: View) => void;
  /** Takes the block away (terminal), or tells the last day (elsewhere). */
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly out: Writable;
  readonly isTty: boolean;
  /** Columns of the terminal. */
  readonly columns?: number;
  readonly colour?: boolean;
  /** Milliseconds of the machine's own clock, for redrawing no more than ten times a second. */
  readonly ticks?: () => number;
}

const REDRAW_MS = 100;
const BAR = 30;

export function createProgress(options: ProgressOptions): Progress {
  return options.isTty ? blockProgress(options) : lineProgress(options);
}

/** Sums the counters whose names begin so. */
export function sumOf(counts: ReadonlyMap<string, number>, prefix: string): number {
  let sum = 0;
  for (const [name, count] of counts) if (name === prefix || name.startsWith(`${prefix}.`)) sum += count;
  return sum;
}

/** Polls that came back, one way or another. */
export const pollsOf = (counts: ReadonlyMap<string, number>): number =>
  sumOf(counts, 'fetched') + sumOf(counts, 'not_modified') + sumOf(counts, 'failed') + sumOf(counts, 'gone');

function blockProgress(options: ProgressOptions): Progress {
  const { out, ticks = () => performance.now() } = options;
  const paint = createColors(options.colour ?? true);
  const width = Math.max(20, (options.columns ?? 80) - 1);
  let drawn = 0;
  let last = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (drawn > 0) out.write(`\x1b[${drawn}A\x1b[0J`);
    drawn = 0;
  };
  const keep = (line: string): void => {
    clear();
    out.write(`${line}\n`);
  };
  return {
    stage: (text) => keep(`${paint.green('✓')} ${text}`),
    warn: (text) => keep(`${paint.yellow('!')} ${text}`),
    show(view) {
      if (ticks() - last < REDRAW_MS) return;
      last = ticks();
      const lines = blockLines(view).map((line) =>
        line.length > width ? `${line.slice(0, width - 1)}…` : line,
      );
      clear();
      out.write(lines.map((line, index) => `${index === 0 ? paint.bold(line) : paint.dim(line)}\n`).join(''));
      drawn = lines.length;
    },
    end: clear,
  };
}

function blockLines(view: View): string[] {
  const { counts, waiting, now, startsAt, endsAt } = view;
  const at = instant(now).slice(0, 16).replace('T', ' ');
  const share =
    startsAt === undefined || endsAt === undefined
      ? undefined
      : Math.min(1, Math.max(0, (now - startsAt) / (endsAt - startsAt)));
  const bar =
    share === undefined
      ? ''
      : `  ${'█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')} ${Math.round(share * 100)} %`;
  const queues = Object.entries(waiting)
    .map(([name, depth]) => `${name} ${depth}`)
    .join(' · ');
  return [
    `  ${at} UTC${bar}`,
    `  ${plural(pollsOf(counts), 'poll')} · ${sumOf(counts, 'not_modified')} not modified · ${plural(sumOf(counts, 'captured'), 'capture')}`,
    `  ${storiesLine(counts)}`,
    `  waiting: ${queues}`,
  ];
}

const storiesLine = (counts: ReadonlyMap<string, number>): string =>
  `${plural(sumOf(counts, 'texts'), 'text')}: ${sumOf(counts, 'topic.strikes')} on strikes, ${sumOf(counts, 'topic.peace_talks')} on peace talks, ${sumOf(counts, 'topic.armed_violence')} on armed violence, ${sumOf(counts, 'off_topic')} off topic`;

export const plural = (count: number, word: string, more = `${word}s`): string =>
  `${count} ${count === 1 ? word : more}`;

/**
 * Without a terminal: a line a stage, and one for each day of the wire when it is over. A wire without an end gets
 * one for each minute that had polls.
 */
function lineProgress({ out }: ProgressOptions): Progress {
  let latest: { readonly period: string; readonly counts: ReadonlyMap<string, number> } | undefined;
  let told: ReadonlyMap<string, number> = new Map();
  const tell = (): void => {
    if (latest === undefined) return;
    const { period, counts } = latest;
    const since = new Map([...counts].map(([name, count]) => [name, count - (told.get(name) ?? 0)]));
    told = counts;
    if (pollsOf(since) === 0 && sumOf(since, 'texts') === 0) return;
    out.write(
      `${period}  ${plural(pollsOf(since), 'poll')}, ${sumOf(since, 'not_modified')} not modified, ${plural(sumOf(since, 'captured'), 'capture')}; ${storiesLine(since)}\n`,
    );
  };
  return {
    stage: (text) => void out.write(`${text}\n`),
    warn: (text) => void out.write(`! ${text}\n`),
    show({ now, endsAt, counts }) {
      const at = instant(now);
      const period = endsAt === undefined ? at.slice(0, 16).replace('T', ' ') : dayOf(at);
      if (latest !== undefined && latest.period !== period) tell();
      latest = { period, counts: new Map(counts) };
    },
    end() {
      tell();
      latest = undefined;
    },
  };
}
