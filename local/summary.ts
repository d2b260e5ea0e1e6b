import type { Writable } from 'node:stream';
import { createColors } from 'picocolors';
import { createReader, documentClient } from '../shared/index/index.ts';
import { addMillis, DAY, type Event, independentReports, instant } from '../shared/model/index.ts';
import { DEFAULT_STATE } from './embedded.ts';
import type { FailureLog } from './log.ts';
import { type Overview, readOverview } from './overview.ts';
import { plural, pollsOf, sumOf, type View } from './progress.ts';
import { DEAD_LETTER_NAMES, deadLetterName, type Services } from './services.ts';

export interface DeadLetter {
  readonly queue: string;
  readonly reason: string;
  readonly count: number;
}

export interface Summary {
  /** Of the machine's own clock, from the command on. */
  readonly seconds: number;
  readonly peakMemoryMb: number;
  /** What this run did. */
  readonly counts: Readonly<Record<string, number>>;
  /** What the index now holds. */
  readonly index: Overview;
  readonly deadLetters: readonly DeadLetter[];
  /** Failures of this run that came again or were given up; each is in the log. */
  readonly failures: number;
}

/** Events that are shown. */
const TOP = 6;
/** Of a wire without an end, so many days are summed up; of the sample wire, also what its feeds listed from before. */
const RECENT = 7 * DAY;

export async function gatherSummary(from: {
  readonly services: Services;
  readonly counts: ReadonlyMap<string, number>;
  readonly log: FailureLog;
  readonly view: View;
  readonly seconds: number;
}): Promise<Summary> {
  const { services, view } = from;
  const now = instant(view.now);
  const reader = createReader(documentClient(services.clients.dynamo), services.config.tableName, {
    now: () => now,
  });
  const since = addMillis(instant(view.startsAt ?? view.now), -RECENT);
  return {
    seconds: Math.round(from.seconds * 10) / 10,
    // maxRSS is in KB.
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    counts: Object.fromEntries([...from.counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    index: await readOverview(reader, { from: since, until: addMillis(now, 1) }, TOP),
    deadLetters: deadLettersOf(services, from.log),
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

export interface SummaryOptions {
  readonly json: boolean;
  readonly stateDir: string;
  readonly colour: boolean;
  readonly columns?: number;
  /** What was read, for the first line: "3 days of the sample wire". */
  readonly subject: string;
}

export function writeSummary(summary: Summary, out: Writable, options: SummaryOptions): void {
  out.write(options.json ? `${JSON.stringify(summary)}\n` : `${summaryLines(summary, options).join('\n')}\n`);
}

function summaryLines(summary: Summary, options: SummaryOptions): string[] {
  const paint = createColors(options.colour);
  const { index } = summary;
  const counts = new Map(Object.entries(summary.counts));
  const sum = (name: string): number => sumOf(counts, name);
  const row = (name: string, text: string): string => `  ${paint.bold(name.padEnd(13))}${text}`;
  const head = `${options.subject}: ${summary.seconds} s, ${summary.peakMemoryMb} MB of memory at most`;
  const fresh = sum('texts');
  return [
    '',
    paint.bold(paint.green(head)),
    '',
    row(
      'polls',
      `${pollsOf(counts)}: ${sum('fetched')} fetched, ${sum('not_modified')} not modified, ${sum('failed')} failed, ${sum('gone')} gone`,
    ),
    row(
      'captures',
      `${sum('captured')} raw bodies kept; ${sum('unchanged_body')} came again unchanged and were not`,
    ),
    row(
      'stories',
      fresh === 0
        ? `nothing new; ${index.stories} on topic in the index`
        : `${plural(fresh, 'new text')}, ${sum('off_topic')} off topic; ${index.stories} stories on topic in the index`,
    ),
    row(
      'by topic',
      `${index.byTopic.strikes} on strikes, ${index.byTopic.peace_talks} on peace talks, ${index.byTopic.armed_violence} on armed violence`,
    ),
    row(
      'copies',
      `${plural(index.copies, 'story', 'stories')} folded into ${plural(index.copiedTexts, 'wire text')}`,
    ),
    row(
      'events',
      `${index.events}: ${plural(index.byFamily.strike, 'strike')}, ${index.byFamily.talks} of talks and deals, ${index.byFamily.violence} of other violence`,
    ),
    row('confirmed', `${index.confirmed} events have two independent reports or more`),
    row('announced', `${plural(sum('announced'), 'change')} told to the bus (${options.stateDir}/bus.jsonl)`),
    ...deadLetterLines(summary, options, row),
    ...topLines(index.top, options, paint),
    ...queryLines(index, options, paint),
  ];
}

function deadLetterLines(
  { deadLetters, failures }: Summary,
  { stateDir }: SummaryOptions,
  row: (name: string, text: string) => string,
): string[] {
  const total = deadLetters.reduce((sum, { count }) => sum + count, 0);
  return [
    row('dead letters', total === 0 ? 'none' : String(total)),
    ...deadLetters.map(({ queue, reason, count }) => row('', `${count} of ${queue}: ${reason}`)),
    ...(failures === 0
      ? []
      : [row('failures', `${failures}, each in ${stateDir}/run.log; what failed was tried again`)]),
  ];
}

type Paint = ReturnType<typeof createColors>;

function topLines(top: readonly Event[], { columns = 120 }: SummaryOptions, paint: Paint): string[] {
  if (top.length === 0) return [];
  const rows = top.map((event) => [
    event.date,
    event.type.replaceAll('_', ' '),
    event.place?.name ?? event.placeName ?? event.country ?? '-',
    tollOf(event),
    plural(independentReports(event), 'report'),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const room = columns - 4 - widths.reduce((sum, width) => sum + width + 2, 0);
  return [
    '',
    paint.bold('Most widely reported'),
    ...rows.map((cells, index) => {
      const headline = plain(top[index]?.headline ?? '');
      const shown = room < 20 ? '' : headline.length > room ? `${headline.slice(0, room - 1)}…` : headline;
      return `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${paint.dim(shown)}`.trimEnd();
    }),
  ];
}

const tollOf = ({ killed, injured, exchanged }: Event): string =>
  [
    killed === undefined ? '' : `${killed.best} killed`,
    injured === undefined ? '' : `${injured.best} injured`,
    exchanged === undefined ? '' : `${exchanged.best} exchanged`,
  ]
    .filter((part) => part !== '')
    .join(', ');

/** Headlines come from feeds: nothing in them may steer a terminal. */
const plain = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** Three questions that have an answer in this index, and the way to the whole of one event. */
function queryLines({ top, byTopic }: Overview, options: SummaryOptions, paint: Paint): string[] {
  const state = options.stateDir === DEFAULT_STATE ? '' : ` --state ${quoted(options.stateDir)}`;
  const strike = top.find(({ family, country }) => family === 'strike' && country !== undefined);
  const talks = top.find(({ family }) => family === 'talks');
  const topic = byTopic.peace_talks > 0 ? 'peace_talks' : 'strikes';
  const queries = [
    strike === undefined
      ? 'query events --family strike'
      : `query events --family strike --country ${strike.country} --min-reports ${Math.min(2, independentReports(strike))}`,
    talks === undefined ? 'query events --min-reports 2' : `query events --type ${talks.type}`,
    `query stories --topic ${topic} --limit 10`,
  ];
  const [first] = top;
  return [
    '',
    paint.bold('Ask it yourself'),
    ...queries.map((query) => `  npx ceasewire ${query}${state}`),
    ...(first === undefined ? [] : [`  npx ceasewire show ${first.eventId}${state}`]),
  ];
}

const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
