/** `npm run bench:analysis`: what the analysis gets right on the coded items, and how fast it is, beside the targets. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { analyse } from '../shared/analysis/index.ts';
import { FAMILIES } from '../shared/model/index.ts';
import { countAlarms } from './analysis-alarms.ts';
import { CASES, inCase } from './analysis-case.ts';
import { scoreDates } from './analysis-dates.ts';
import { row } from './analysis-row.ts';
import { type CodedItem, SLOTS, scoreItems } from './analysis-score.ts';
import { readToponyms, scoreCorpus } from './places-corpus.ts';

const DATA = new URL('../../shared/', import.meta.url);

const readItems = (name: string): CodedItem[] =>
  readFileSync(new URL(`data/gold/${name}`, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CodedItem);

const share = (value: number): string => value.toFixed(3);

/** Files of `coded/`, each of texts that were read by who writes the rules, of others, or both. */
const OWN = [
  'en-plain',
  'en-plain-long',
  'en-short',
  'en-long',
  'en-wire',
  'slavic-short',
  'slavic-long',
  'slavic-wire',
  'desk',
] as const;

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
  const items = readItems('news-events.dev.jsonl');
  const dev = scoreItems(items);
  row('on dev (699 items)', 'reached', 'target');
  for (const [family, { precision, recall, f1 }] of Object.entries(dev.families))
    row(`${family}, items, F1 (P ${share(precision)} R ${share(recall)})`, share(f1), target(family));
  row('event type, micro F1', share(dev.type.f1), '0.85');
  for (const slot of SLOTS) row(`type and ${slot}, micro F1`, share(dev.slots[slot].f1), target(slot));
  row('status, macro F1, background kept in', share(dev.statusMacro), '0.75');
  row('evidence: no slice, not in a sentence, no trigger', String(dev.badEvidence), '0');
  for (const [name, cased] of Object.entries(CASES)) {
    const { type, slots } = scoreItems(items.map((item) => inCase(item, cased)));
    row(
      `all of it ${name}: type, place, initiator`,
      [type, slots.place, slots.initiator].map(short).join(' '),
      '-',
    );
  }
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
    for (const name of OWN) {
      if (!existsSync(new URL(`coded/${name}.${kind}.jsonl`, import.meta.url))) continue;
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

function printAlarms(): void {
  row('general news taken for talks or strikes, of 1,000', '', '');
  for (const { corpus, documents, false: alarms } of countAlarms(new URL('data/', DATA)))
    row(`${corpus} (${alarms} of ${documents})`, ((alarms / documents) * 1000).toFixed(0), '-');
}

/** Builds the measuring of speed as functions are built, and runs it in a process of its own. */
function printSpeed(): void {
  const folder = fileURLToPath(new URL('../node_modules/.cache/ceasewire-bench/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'analysis-speed.mjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('analysis-speed.ts', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    external: ['compromise', 'wink-nlp', 'wink-eng-lite-web-model'],
    logLevel: 'error',
  });
  for (const file of ['places/gazetteer.bin', 'model.en.bin', 'model.slavic.bin', 'common-words.txt'])
    copyFileSync(new URL(`../shared/analysis/data/${file}`, import.meta.url), join(folder, basename(file)));
  const roundUp = fileURLToPath(new URL('seed/round-up.txt', DATA));
  execFileSync(process.execPath, ['--expose-gc', outfile, ...(existsSync(roundUp) ? [roundUp] : [])], {
    stdio: 'inherit',
  });
}

printOwn();
if (existsSync(new URL('data/gold/news-events.dev.jsonl', DATA))) {
  printQuality();
  printSeed();
  printPlaces();
  printAlarms();
} else console.log('The coded items are not here: nothing to measure against.');
printSpeed();
