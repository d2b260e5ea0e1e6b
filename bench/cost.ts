/**
 * The bill of month 12: operations counted while the handlers do their work (bench/cost-count.ts), times how often
 * they are done, times list prices. `npm run bench:cost`, or `npm run bench:cost -- 250` for another number of feeds.
 */
import { METRICS } from '../functions/metrics.ts';
import { seededRandom } from '../local/handlers.ts';
import { FUNCTIONS, QUEUES } from '../shared/topology.ts';
import { type Act, countOperations, type Operations } from './cost-count.ts';
import { playFetch } from './cost-fetch.ts';
import { ALWAYS_FREE, PRICES, PRICES_OF } from './cost-prices.ts';

const MINUTES = 30.4 * 24 * 60;
/** What the wire is like; counted operations say what that costs. */
const WIRE = {
  /** Mean minutes between two polls of a feed. */
  interval: 15,
  /** New texts of a feed a day: 20,000 of 400 feeds. */
  stories: 50,
  /** New texts that one poll brings where it brings any. */
  storiesAPoll: 1.6,
  /** Share of texts that are on a topic, and share of those that are copies. */
  onTopic: 0.1,
  copies: 0.4,
  /** Changes told for each text on topic: the story, and the events that it changed. */
  changes: 3,
} as const;

/** Mean ms that a call lasts. Of fetch: bench/cost-fetch.ts. The rest is what the embedded run and AWS's own latency take. */
const LASTS = { schedule: 250, analyse: 60, fold: 450, announce: 60, rollup: 300 } as const;
/** Messages that a call takes: fold's queue has no window, and gives what there is. */
const BATCH = { fold: 1.5 } as const;
/** Bytes at rest that one of each leaves behind, gzipped where the archive does. */
const LEAVES = { capture: 14_000, text: 1_200 } as const;
/** A mapping keeps five long polls of 20 s open on an idle queue. */
const IDLE_RECEIVES = 5 * 3;
/** Bytes of log lines a call: Lambda's own START, END and REPORT, and ours. */
const LOG_A_CALL = 900;
/** Metrics that the alarms watch, each billed as one (infra/constructs/alarms.ts). */
const ALARM_METRICS = 1 + 1 + 4 + 3 + 3 + 1 + 2;
const CAPTURE_DAYS = 400;
const GB = 1e9;
/** What a read unit reads, consistently. */
const READ_BYTES = 4_096;

interface Row {
  readonly service: string;
  readonly what: string;
  readonly list: number;
  readonly net: number;
}

function billOf(
  feeds: number,
  counted: Readonly<Record<Act, Operations>>,
  feedBytes: number,
): readonly Row[] {
  const polls = (feeds * MINUTES) / WIRE.interval;
  const texts = feeds * WIRE.stories * 30.4;
  const changed = Math.min(polls, texts / WIRE.storiesAPoll);
  const onTopic = texts * WIRE.onTopic;
  const copies = onTopic * WIRE.copies;
  const changes = onTopic * WIRE.changes;
  const times: Readonly<Record<Act, number>> = {
    'look for due feeds, none due': MINUTES,
    'hand a due feed to fetch': polls,
    'poll, not modified': polls - changed,
    'poll, one new story': changed,
    'analyse, off topic': texts - onTopic,
    'analyse, on topic': onTopic,
    'fold, new story': onTopic - copies,
    'fold, copy': copies,
  };
  const total = (of: (operations: Operations) => number): number =>
    Object.entries(times).reduce((sum, [act, number]) => sum + number * of(counted[act as Act]), 0);

  // Each look reads all feeds' rows, eventually consistent; the few that it was counted with are in `counted`.
  const listReads = (feeds * feedBytes) / READ_BYTES / 2;
  const batches = playFetch(feeds, WIRE.interval, seededRandom(1));
  // The polls of one batch end within the window that analyse waits; a poll's texts come together in any case.
  const textsABatch = Math.min(
    QUEUES.story.batchSize,
    Math.max(WIRE.storiesAPoll, (batches.size * texts) / polls),
  );
  const lasts = { ...LASTS, fetch: batches.ms };
  const calls = {
    schedule: MINUTES,
    fetch: polls / batches.size,
    analyse: texts / textsABatch,
    fold: onTopic / BATCH.fold,
    announce: Math.min(changes, MINUTES * 20),
    rollup: MINUTES / 5,
  };
  const gbSeconds = Object.entries(calls).reduce(
    (sum, [name, number]) =>
      sum +
      (number * lasts[name as keyof typeof lasts] * FUNCTIONS[name as keyof typeof FUNCTIONS].memoryMb) /
        1024 /
        1000,
    0,
  );
  const invocations = Object.values(calls).reduce((sum, number) => sum + number, 0);
  // Sent in tens, but for the last of a minute; received and deleted by the batch.
  const sends = polls / 10 + Math.min(polls, MINUTES) / 2;
  const standard = sends + changed + 2 * calls.fetch + 2 * calls.analyse + 2 * IDLE_RECEIVES * MINUTES;
  const fifo = onTopic + 2 * calls.fold + IDLE_RECEIVES * MINUTES;

  const captures = Math.min(12 * 30.4, CAPTURE_DAYS) / 30.4;
  const archiveGb = (changed * LEAVES.capture * captures + texts * LEAVES.text * 12) / GB;
  const left = (of: 'kept' | 'passing'): number =>
    (texts - onTopic) * counted['analyse, off topic'][of] +
    (onTopic - copies) * (counted['analyse, on topic'][of] + counted['fold, new story'][of]) +
    copies * counted['fold, copy'][of];
  // What expires does so within a month: one month's worth of it stands.
  const tableGb = (left('kept') * 12 + left('passing')) / GB;
  const logGb = (invocations * LOG_A_CALL) / GB;
  const { lambda, dynamo, s3, sqs, eventBridge, cloudWatch } = PRICES;
  const free = ALWAYS_FREE;
  const over = (number: number, allowance: number): number => Math.max(0, number - allowance);
  const row = (service: string, what: string, number: number, price: number, allowance = 0): Row => ({
    service,
    what,
    list: number * price,
    net: over(number, allowance) * price,
  });
  const standardFree = Math.min(standard, free.sqs.requests);
  return [
    row('Lambda', 'compute', gbSeconds, lambda.gbSecond, free.lambda.gbSeconds),
    row('Lambda', 'requests', invocations, lambda.request, free.lambda.requests),
    row(
      'DynamoDB',
      'writes',
      total(({ writes }) => writes),
      dynamo.write,
    ),
    row('DynamoDB', 'reads', total(({ reads }) => reads) + MINUTES * listReads, dynamo.read),
    row('DynamoDB', 'storage', tableGb, dynamo.gbMonth, free.dynamo.gb),
    row('DynamoDB', 'point-in-time recovery', tableGb, dynamo.pitrGbMonth),
    row(
      'S3',
      'puts',
      total(({ puts }) => puts),
      s3.put,
    ),
    row(
      'S3',
      'gets',
      total(({ gets }) => gets),
      s3.get,
    ),
    row('S3', 'storage', archiveGb, s3.gbMonth),
    row('SQS', 'standard', standard, sqs.standard, standardFree),
    row('SQS', 'FIFO', fifo, sqs.fifo, free.sqs.requests - standardFree),
    row('EventBridge', 'changes', changes, eventBridge.event),
    row('EventBridge', 'schedules', MINUTES * 1.2, eventBridge.invocation, free.eventBridge.invocations),
    row('CloudWatch', 'logs', logGb, cloudWatch.logGb + cloudWatch.logGbMonth, free.cloudWatch.logGb),
    row('CloudWatch', 'metrics', METRICS.length, cloudWatch.metric, free.cloudWatch.metrics),
    row('CloudWatch', 'alarms', ALARM_METRICS, cloudWatch.alarmMetric, free.cloudWatch.alarmMetrics),
    row('CloudWatch', 'dashboard', 1, cloudWatch.dashboard, free.cloudWatch.dashboards),
  ];
}

const asked = process.argv.slice(2).map(Number);
if (asked.some((feeds) => !Number.isInteger(feeds) || feeds < 1))
  throw new Error('Give numbers of feeds: npm run bench:cost -- 100 400');
const sizes = asked.length > 0 ? asked : [100, 400, 10_000];
const { acts: counted, feedBytes } = await countOperations();

console.log('Counted: request units and requests of one of each\n');
console.log(`${'act'.padEnd(30)} writes  reads  S3 puts  S3 gets  bytes kept  passing`);
for (const [act, { writes, reads, puts, gets, kept, passing }] of Object.entries(counted))
  console.log(
    `${act.padEnd(30)} ${String(writes).padStart(6)} ${String(reads).padStart(6)} ${String(puts).padStart(8)} ${String(gets).padStart(8)} ${String(kept).padStart(11)} ${String(passing).padStart(8)}`,
  );
console.log(`\nA feed's row has ${Math.round(feedBytes)} bytes; each look for due feeds reads them all`);
console.log(
  `\nMonth 12, US dollars, prices of ${PRICES_OF}; a poll of each feed every ${WIRE.interval} minutes, ${WIRE.stories} texts a feed and day, ${WIRE.onTopic * 100} % on topic`,
);
console.log(
  `fetch waits ${QUEUES.fetch.batchWindow} s for a batch of up to ${QUEUES.fetch.batchSize}; list price, and net of what is always free\n`,
);
const bills = sizes.map((feeds) => billOf(feeds, counted, feedBytes));
const money = (dollars: number): string => dollars.toFixed(2).padStart(9);
console.log(`${''.padEnd(36)}${sizes.map((feeds) => `${feeds} feeds`.padStart(19)).join('')}`);
for (const [index, { service, what }] of (bills[0] ?? []).entries())
  console.log(
    `${`${service}, ${what}`.padEnd(36)}${bills.map((bill) => ` ${money(bill[index]?.list ?? 0)}${money(bill[index]?.net ?? 0)}`).join('')}`,
  );
const sum = (bill: readonly Row[], of: (row: Row) => number): number =>
  bill.reduce((all, row) => all + of(row), 0);
console.log(
  `${'sum'.padEnd(36)}${bills.map((bill) => ` ${money(sum(bill, ({ list }) => list))}${money(sum(bill, ({ net }) => net))}`).join('')}`,
);
process.exit(0);
