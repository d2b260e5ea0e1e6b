/** `npm run bench:analysis`: what the analysis gets right on the coded items, and how fast it is, beside the targets. */
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../shared/analysis/index.ts';
import { hashFeature, scoreFeatures } from '../shared/analysis/model.ts';
import { findPlaces } from '../shared/analysis/places/index.ts';
import { FAMILIES } from '../shared/model/index.ts';
import { scoreDates } from './analysis-dates.ts';
import { makePeers } from './analysis-peers.ts';
import { type CodedItem, SLOTS, scoreItems } from './analysis-score.ts';
import { readToponyms, scoreCorpus } from './places-corpus.ts';

const DATA = new URL('../../shared/', import.meta.url);

const readItems = (name: string): CodedItem[] =>
  readFileSync(new URL(`data/gold/${name}`, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CodedItem);

const row = (name: string, value: string, target: string): void =>
  console.log(`${name.padEnd(56)} ${value.padStart(10)} ${target.padStart(10)}`);
const share = (value: number): string => value.toFixed(3);

const TARGETS: Readonly<Record<string, number>> = {
  strike: 0.95,
  talks: 0.9,
  violence: 0.82,
  country: 0.8,
  place: 0.72,
  initiator: 0.75,
  target: 0.72,
  killed: 0.82,
  injured: 0.8,
  exchanged: 0.8,
  parties: 0.7,
};
const target = (name: string): string => TARGETS[name]?.toFixed(2) ?? '-';

function printQuality(): void {
  const dev = scoreItems(readItems('news-events.dev.jsonl'));
  row('on dev (699 items)', 'reached', 'target');
  for (const [family, { precision, recall, f1 }] of Object.entries(dev.families))
    row(`${family}, items, F1 (P ${share(precision)} R ${share(recall)})`, share(f1), target(family));
  row('event type, micro F1', share(dev.type.f1), '0.85');
  for (const slot of SLOTS) row(`type and ${slot}, micro F1`, share(dev.slots[slot].f1), target(slot));
  row('status, macro F1, background kept in', share(dev.statusMacro), '0.75');
  row('evidence: no slice, not in a sentence, no trigger', String(dev.badEvidence), '0');
  const { found, right, coded } = scoreDates(new URL('data/stories/current-events.jsonl', DATA));
  row(`date right, of ${found} found (${coded} coded by hand)`, share(right / found), '0.90');
  const both = scoreItems(readItems('news-events.multilingual.jsonl'));
  row('Russian and Ukrainian (180 items)', '', '');
  for (const [family, { f1 }] of Object.entries(both.families))
    row(`${family}, items, F1`, share(f1), family === 'strike' ? '0.88' : '-');
  row('event type, micro F1', share(both.type.f1), '-');
  row('evidence: no slice, not in a sentence, no trigger', String(both.badEvidence), '0');
}

/** Texts of our own that were coded by who did not know the rules: those read since, and those nobody has read. */
function printOwn(): void {
  for (const kind of ['unread', 'read'] as const) {
    row(`our own texts, ${kind} by who writes the rules`, 'F1', '-');
    for (const name of ['en-plain', 'en-plain-long', 'en-short', 'en-long', 'slavic-short', 'slavic-long']) {
      const items = readFileSync(new URL(`coded/${name}.${kind}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as CodedItem);
      const { families, type, slots } = scoreItems(items);
      row(
        `${name} (${items.length}): strike, talks, violence`,
        FAMILIES.map((family) => families[family].f1.toFixed(2)).join(' '),
        '-',
      );
      row('  type, country, place', [type, slots.country, slots.place].map(short).join(' '), '-');
      row(
        '  initiator, target, parties',
        [slots.initiator, slots.target, slots.parties].map(short).join(' '),
        '-',
      );
      row('  killed, injured', [slots.killed, slots.injured].map(short).join(' '), '-');
    }
  }
}
const short = ({ f1 }: { readonly f1: number }): string => f1.toFixed(2);

function printSeed(): void {
  const [title = '', ...lines] = readFileSync(new URL('seed/round-up.txt', DATA), 'utf8').split('\n');
  const seed: { readonly published: string; readonly events: readonly Readonly<Record<string, unknown>>[] } =
    JSON.parse(readFileSync(new URL('seed/round-up.events.json', DATA), 'utf8'));
  const { mentions } = analyse({ title, text: lines.join('\n'), published: seed.published });
  const wrong = seed.events.flatMap((event, at) => {
    const mention: Readonly<Record<string, unknown>> = { ...mentions[at] };
    return Object.entries(event).filter(
      ([slot, value]) => JSON.stringify(mention[slot] ?? null) !== JSON.stringify(value),
    );
  });
  row('round-up: mentions', String(mentions.length), String(seed.events.length));
  row('round-up: slots that are wrong', String(wrong.length), '<= 1');
}

function printPlaces(): void {
  for (const [name, file, precision, recall] of [
    ['TR-News', 'TR-News.xml', '0.80', '0.70'],
    ['LGL', 'lgl.xml', '-', '-'],
  ] as const) {
    const score = scoreCorpus(readToponyms(readFileSync(new URL(`data/places/${file}`, DATA), 'utf8')));
    row(`${name}: found and resolved, precision`, share(score.precision), precision);
    row(`${name}: found and resolved, recall`, share(score.recall), recall);
  }
}

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

function printSpeed(): void {
  const text = readFileSync(new URL('seed/round-up.txt', DATA), 'utf8');
  const words = text.split(/\s+/).length;
  const story = { text, published: '2026-02-07', language: 'en' };
  row(`speed, ms of processor time, the round-up (${words} words)`, 'reached', 'target');
  row('warm, median', middle(() => analyse(story)).toFixed(1), '10');
  for (const { name, read } of makePeers()) row(name, middle(() => read(text)).toFixed(1), '-');
  const long = { text: text.repeat(Math.ceil(1e6 / text.length)), language: 'en' };
  row('a text of 1 MB', cpu(() => analyse(long)).toFixed(0), '2000');
  row('one word of 1 MB', cpu(() => analyse({ text: 'a'.repeat(1e6), language: 'en' })).toFixed(0), '2000');
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

printLoad();
printOwn();
if (existsSync(new URL('data/gold/news-events.dev.jsonl', DATA))) {
  printQuality();
  printSeed();
  printPlaces();
  printSpeed();
} else console.log('The coded items are not here: nothing to measure against.');
