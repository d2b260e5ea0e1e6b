/**
 * How fast the analysis loads and reads, in ms of processor time. Run as it is deployed, bundled and minified
 * (`bench/analysis.ts` does): a loader of sources names each inner function anew whenever it is made, a quarter of the time.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../shared/analysis/index.ts';
import { hashFeature, scoreFeatures } from '../shared/analysis/model.ts';
import { findPlaces } from '../shared/analysis/places/index.ts';
import { makePeers } from './analysis-peers.ts';
import { row } from './analysis-row.ts';

/** Milliseconds of processor time, so that other work on the machine does not count. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Megabytes that the tables keep once the collector has been; only where node was started with --expose-gc. */
function kept(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1e6;
}

/** Runs before measuring: the compiler needs some to settle. */
const WARM = 200;
const RUNS = 30;

/** The middle of many runs, in ms of processor time. */
function middle(work: () => void): number {
  for (let warm = 0; warm < WARM; warm += 1) work();
  const runs = Array.from({ length: RUNS }, () => cpu(work)).sort((a, b) => a - b);
  return runs[RUNS / 2] ?? 0;
}

/** Before all else: what the first story costs. */
function printLoad(): void {
  const story = {
    text: 'Israeli strikes killed two people in Tyre, Lebanon, on Monday.',
    published: '2026-02-07',
  };
  const before = kept();
  const tables = cpu(() => {
    findPlaces('Kyiv');
    scoreFeatures([hashFeature('w attack')], 'en');
  });
  row('load: gazetteer and model, ms', tables.toFixed(0), '80');
  row('load: the first story after that, ms', cpu(() => analyse(story)).toFixed(0), '-');
  row('load: MB kept', (kept() - before).toFixed(0), '60');
}

/** What wink-nlp takes for the round-up where the targets were set, in ms. */
const WINK_THERE = 1;

function printSpeed(text: string): void {
  const words = text.split(/\s+/).length;
  const story = { text, published: '2026-02-07', language: 'en' };
  row(`speed, ms of processor time, the round-up (${words} words)`, 'reached', 'target');
  const own = middle(() => analyse(story));
  row('warm, median', own.toFixed(1), '10');
  const peers = makePeers().map(({ name, read }) => ({ name, ms: middle(() => read(text)) }));
  for (const { name, ms } of peers) row(name, ms.toFixed(1), '-');
  const long = { text: text.repeat(Math.ceil(1e6 / text.length)), language: 'en' };
  const megabyte = cpu(() => analyse(long));
  row('a text of 1 MB', megabyte.toFixed(0), '2000');
  row('one word of 1 MB', cpu(() => analyse({ text: 'a'.repeat(1e6), language: 'en' })).toFixed(0), '2000');
  const [wink] = peers;
  if (wink === undefined) return;
  // The same whatever the machine: the targets stand beside a peer's time, which was 1 ms there.
  row('the round-up, in times of wink-nlp', (own / wink.ms).toFixed(1), String(10 / WINK_THERE));
  row('a text of 1 MB, in the same', (megabyte / wink.ms).toFixed(0), String(2_000 / WINK_THERE));
}

printLoad();
const [roundUp] = process.argv.slice(2);
if (roundUp !== undefined) printSpeed(readFileSync(roundUp, 'utf8'));
