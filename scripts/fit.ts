/**
 * `npm run fit`: fits the linear model of shared/analysis on the training file and writes shared/analysis/data/model.ts.
 * Logistic regression by AdaGrad over hashed features, one head at a time, in a fixed order: the same rows give the same
 * bytes. Prints what five-fold cross-validation says of each head.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findCues } from '../shared/analysis/cues.ts';
import { featuresOf } from '../shared/analysis/features.ts';
import { familyOfHead, HEADS, type Head } from '../shared/analysis/model.ts';
import { type Reading, readSentence } from '../shared/analysis/reading.ts';
import { FAMILIES, type Family } from '../shared/model/index.ts';
import { splitSentences } from '../shared/text/index.ts';

interface GoldEvent {
  readonly family: Family;
  readonly type: string;
  readonly status: string;
  readonly place: string | null;
  readonly killed: number | null;
}
interface GoldItem {
  readonly id: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

const DATA = new URL('../../shared/data/gold/', import.meta.url);
const TARGET = new URL('../shared/analysis/data/model.ts', import.meta.url);
const EPOCHS = 15;
const RATE = 0.15;
/** Strength of the pull towards zero, per step. */
const DECAY = 2e-2;
/** A feature seen in fewer rows says more of its row than of the world. */
const MIN_ROWS = 2;
const FOLDS = 5;

const readItems = (name: string): GoldItem[] =>
  readFileSync(new URL(name, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldItem);

/** One sentence with the events it reports. */
interface Row {
  readonly item: number;
  readonly features: readonly number[];
  readonly events: readonly GoldEvent[];
}

const FAMILY_CLASSES: Readonly<Record<Family, readonly string[]>> = {
  strike: ['strike.', 'weapon.', 'intercept', 'attack', 'hit', 'launch'],
  talks: ['peace.'],
  violence: ['violence.', 'attack', 'kill'],
};

/** How well a sentence would carry an event. */
function affinity(reading: Reading, event: GoldEvent): number {
  const slice = reading.text.slice(reading.sentence.start, reading.sentence.end);
  let score = 0;
  if (event.place !== null && slice.includes(event.place)) score += 4;
  if (event.killed !== null && reading.numbers.some((mark) => mark.value === event.killed)) score += 3;
  const wanted = FAMILY_CLASSES[event.family];
  const hits = reading.hits.filter((hit) =>
    hit.classes.some((name) => wanted.some((prefix) => name.startsWith(prefix))),
  );
  return score + Math.min(3, hits.length);
}

function rowsOf(items: readonly GoldItem[]): Row[] {
  const rows: Row[] = [];
  for (const [item, { text, events }] of items.entries()) {
    const readings = splitSentences(text).map((sentence) => readSentence(text, sentence, 'en', []));
    const held = readings.map(() => [] as GoldEvent[]);
    for (const event of events) {
      let best = 0;
      for (const [at, reading] of readings.entries())
        if (affinity(reading, event) > affinity(readings[best] ?? reading, event)) best = at;
      held[best]?.push(event);
    }
    for (const [at, reading] of readings.entries())
      rows.push({
        item,
        // Unsigned, as they are sorted and stored.
        features: [...featuresOf(reading, findCues(reading, 'en'))].map((hash) => hash >>> 0),
        events: held[at] ?? [],
      });
  }
  return rows;
}

/** 1, 0, or undefined where the row says nothing about the head. */
function labelOf(row: Row, head: Head): 0 | 1 | undefined {
  const family = FAMILIES.find((name) => head.endsWith(` ${name}`) && !head.startsWith('type '));
  if (family !== undefined) {
    const ours = row.events.filter((event) => event.family === family);
    const counted = head.startsWith('any ') ? ours : ours.filter((event) => event.status !== 'background');
    return counted.length > 0 ? 1 : 0;
  }
  const within = familyOfHead(head);
  const ours = row.events.filter((event) => event.family === within);
  if (ours.length === 0) return undefined;
  if (head === 'intercepted') return ours.some((event) => event.status === 'intercepted') ? 1 : 0;
  return ours.some((event) => `type ${event.type}` === head) ? 1 : 0;
}

type Weights = Map<number, number>;

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

function fitHead(rows: readonly Row[], head: Head, kept: ReadonlySet<number>): Weights {
  const weights: Weights = new Map();
  const squares = new Map<number, number>();
  const labelled = rows.flatMap((row) => {
    const label = labelOf(row, head);
    return label === undefined ? [] : [{ features: row.features.filter((f) => kept.has(f)), label }];
  });
  let seed = 12345;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = labelled.map((_, at) => at);
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const other = (seed >>> 8) % (at + 1);
      const swap = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = swap;
    }
    for (const at of order) {
      const row = labelled[at];
      if (row === undefined) continue;
      let sum = 0;
      for (const feature of row.features) sum += weights.get(feature) ?? 0;
      const error = sigmoid(sum) - row.label;
      for (const feature of row.features) {
        const weight = weights.get(feature) ?? 0;
        const slope = error + DECAY * weight;
        const square = (squares.get(feature) ?? 0) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, weight - (RATE * slope) / Math.sqrt(square + 1e-6));
      }
    }
  }
  return weights;
}

function keptFeatures(rows: readonly Row[]): Set<number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const feature of row.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= MIN_ROWS).map(([feature]) => feature));
}

const predict = (weights: Weights, features: readonly number[]): number => {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sigmoid(sum);
};

/** F1 at .5 over the rows that a head speaks of, each scored by a model that has not seen its item. */
function crossValidate(rows: readonly Row[], head: Head): string {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = rows.filter((row) => row.item % FOLDS !== fold);
    const weights = fitHead(seen, head, keptFeatures(seen));
    for (const row of rows) {
      if (row.item % FOLDS !== fold) continue;
      const label = labelOf(row, head);
      if (label === undefined) continue;
      const yes = predict(weights, row.features) >= 0.5;
      if (yes) predicted += 1;
      gold += label;
      if (yes && label === 1) hits += 1;
    }
  }
  const f1 = predicted + gold === 0 ? 0 : (2 * hits) / (predicted + gold);
  return `F1 ${f1.toFixed(3)}, n ${gold}`;
}

const items = readItems('news-events.train.jsonl');
const closed = new Set(
  ['news-events.dev.jsonl', 'news-events.multilingual.jsonl'].flatMap((name) =>
    readItems(name).map((item) => item.id),
  ),
);
const leaked = items.filter((item) => closed.has(item.id));
if (leaked.length > 0)
  throw new Error(`These ids are for measuring, not for fitting: ${leaked.map((i) => i.id).join(', ')}`);

const rows = rowsOf(items);
const figures: string[] = [];
if (!process.argv.includes('--quick'))
  for (const head of HEADS) {
    const line = `${head.padEnd(26)} ${crossValidate(rows, head)}`;
    figures.push(line);
    console.log(line);
  }

const kept = keptFeatures(rows);
const fitted = HEADS.map((head) => fitHead(rows, head, kept));
let largest = 0;
for (const weights of fitted)
  for (const weight of weights.values()) largest = Math.max(largest, Math.abs(weight));
/** One step of a stored byte. */
const scale = Number((largest / 127).toPrecision(6));
const stored = [...kept]
  .sort((a, b) => a - b)
  .map((feature) => ({
    feature,
    bytes: fitted.map((weights) => Math.round((weights.get(feature) ?? 0) / scale)),
  }))
  .filter(({ bytes }) => bytes.some((byte) => byte !== 0));
const packed = Buffer.alloc(stored.length * (4 + HEADS.length));
for (const [row, { feature, bytes }] of stored.entries()) {
  packed.writeUInt32LE(feature, row * 4);
  for (const [head, byte] of bytes.entries())
    packed.writeInt8(byte, stored.length * 4 + row * HEADS.length + head);
}
writeFileSync(
  TARGET,
  `/**
 * Fitted by \`npm run fit\`; not to be edited. ${rows.length} sentences of ${items.length} items.
${figures.map((line) => ` * ${line}`).join('\n')}
 */
export const MODEL = {
  features: ${stored.length},
  scale: ${scale},
  weights: '${packed.toString('base64')}',
} as const;
`,
);
console.log(`${stored.length} features, ${packed.length} bytes`);
