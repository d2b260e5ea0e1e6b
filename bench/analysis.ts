/** `npm run bench:analysis`: what the analysis gets right on the coded items, and how fast it is, beside the targets. */
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../shared/analysis/index.ts';
import { type CodedItem, SLOTS, scoreItems } from './analysis-score.ts';

const DATA = new URL('../../shared/', import.meta.url);

const readItems = (name: string): CodedItem[] =>
  readFileSync(new URL(`data/gold/${name}`, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CodedItem);

const row = (name: string, value: string, target: string): void =>
  console.log(`${name.padEnd(44)} ${value.padStart(10)} ${target.padStart(10)}`);
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
  row('evidence that is not one sentence, exactly', String(dev.badEvidence), '0');
  const both = scoreItems(readItems('news-events.multilingual.jsonl'));
  row('Russian and Ukrainian (180 items)', '', '');
  for (const [family, { f1 }] of Object.entries(both.families))
    row(`${family}, items, F1`, share(f1), family === 'strike' ? '0.88' : '-');
  row('event type, micro F1', share(both.type.f1), '-');
}

/** Milliseconds of processor time, so that other work on the machine does not count. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function printSpeed(): void {
  const text = readFileSync(new URL('seed/round-up.txt', DATA), 'utf8');
  const words = text.split(/\s+/).length;
  const story = { text, published: '2026-02-07', language: 'en' };
  row('speed', 'ms', 'ms');
  row('first story, tables loaded', cpu(() => analyse(story)).toFixed(0), '-');
  for (let warm = 0; warm < 40; warm += 1) analyse(story);
  const runs = Array.from({ length: 30 }, () => cpu(() => analyse(story))).sort((a, b) => a - b);
  row(`the round-up (${words} words), warm, median`, (runs[15] ?? 0).toFixed(1), '10');
  row(
    'a text of 1 MB',
    cpu(() => analyse({ text: text.repeat(Math.ceil(1e6 / text.length)), language: 'en' })).toFixed(0),
    '2000',
  );
  row('one word of 1 MB', cpu(() => analyse({ text: 'a'.repeat(1e6), language: 'en' })).toFixed(0), '2000');
}

if (existsSync(new URL('data/gold/news-events.dev.jsonl', DATA))) printQuality();
else console.log('The coded items are not here; only speed is measured.');
printSpeed();
