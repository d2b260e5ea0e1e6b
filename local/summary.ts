import type { Writable } from 'node:stream';
import type { FailureLog } from './log.ts';
import { plural, pollsOf, sumOf, type View } from './progress.ts';
import { DEAD_LETTER_NAMES, deadLetterName, type Services } from './services.ts';

export interface DeadLetter {
  readonly queue: string;
  readonly reason: string;
  readonly count: number;
}

export interface Summary {
  readonly seconds: number;
  readonly peakMemoryMb: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly deadLetters: readonly DeadLetter[];
  readonly failures: number;
}

export async function gatherSummary(from: {
  readonly services: Services;
  readonly counts: ReadonlyMap<string, number>;
  readonly log: FailureLog;
  readonly view: View;
  readonly seconds: number;
}): Promise<Summary> {
  return {
    seconds: from.seconds,
    // maxRSS is in KB.
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    counts: Object.fromEntries([...from.counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    deadLetters: deadLettersOf(from.services, from.log),
    failures: from.log.count(),
  };
}

function deadLettersOf({ queues }: Services, log: FailureLog): DeadLetter[] {
  const reasons = new Map<string, DeadLetter>();
  for (const name of DEAD_LETTER_NAMES)
    for (const message of queues.queue(deadLetterName(name)).ordered()) {
      const reason =
        message.attributes['reason']?.StringValue ??
        log.reasonOf(message.id) ??
        `failed ${plural(message.receives, 'time')}`;
      const key = `${name} ${reason}`;
      reasons.set(key, { queue: name, reason, count: (reasons.get(key)?.count ?? 0) + 1 });
    }
  return [...reasons.values()];
}

export function writeSummary(
  summary: Summary,
  out: Writable,
  options: { readonly json: boolean; readonly stateDir: string },
): void {
  if (options.json) {
    out.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  const counts = new Map(Object.entries(summary.counts));
  const lines = [
    '',
    `${plural(pollsOf(counts), 'poll')}`,
    JSON.stringify(summary, undefined, 1),
    `${sumOf(counts, 'texts')}`,
  ];
  out.write(`${lines.join('\n')}\n`);
}
