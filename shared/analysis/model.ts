import { readFileSync } from 'node:fs';
import { type EventType, type Family, familyOf } from '../model/index.ts';
import { MODEL_EN } from './data/model.en.ts';
import { MODEL_SLAVIC } from './data/model.slavic.ts';
import { dataFile } from './data-file.ts';

/** What the fitted model answers of a sentence, each with a probability. */
export const HEADS = [
  'any strike',
  'any talks',
  'any violence',
  'live strike',
  'live talks',
  'live violence',
  'intercepted',
  'type air_strike',
  'type drone_strike',
  'type missile_strike',
  'type shelling',
  'type strike',
  'type talks_held',
  'type talks_announced',
  'type talks_urged',
  'type talks_refused',
  'type plan_proposed',
  'type agreement',
  'type ceasefire',
  'type ceasefire_violation',
  'type prisoner_exchange',
  'type humanitarian_access',
  'type other_deescalation',
] as const;
export type Head = (typeof HEADS)[number];

/** The head that says whether a sentence reports an event of a type. */
export const headOf = (type: EventType): Head | undefined => HEADS.find((head) => head === `type ${type}`);
/** Which family's sentences a head was fitted on; undefined: all. */
export const familyOfHead = (head: Head): Family | undefined => {
  if (head === 'intercepted') return 'strike';
  return head.startsWith('type ') ? familyOf(head.slice(5) as EventType) : undefined;
};

/** Where every feature's hash begins. */
const FNV_START = 0x811c9dc5;

/** Goes on hashing: FNV-1a, signed 32 bits, over UTF-16 code units. Features are known by it, never by their spelling. */
export function hashOn(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The hash of a whole feature, or of the words that many begin with. */
export const hashFeature = (feature: string): number => hashOn(FNV_START, feature);

/** What `npm run fit` writes. */
interface Packed {
  readonly features: number;
  /** One step of a stored byte. */
  readonly scale: number;
  /** Of the weights: little-endian 32-bit hashes, then for each a signed byte a head. Read as they are, in no time. */
  readonly file: string;
}

/** Models by the languages that they were fitted on. */
const MODELS: Readonly<Record<string, Packed>> = { en: MODEL_EN, ru: MODEL_SLAVIC, uk: MODEL_SLAVIC };

/** Whether a model was fitted on the language. */
export const hasModel = (language: string): boolean => (MODELS[language]?.features ?? 0) > 0;

interface Weights {
  /** A table of 2^n slots, half empty: a feature's row and one more, in the slot of its hash or the next that was free. */
  readonly slots: Uint16Array;
  /** By row: the feature's hash. */
  readonly hashes: Int32Array;
  /**
   * By row, a weight a head. Four in five are nought: to leave those out took a first text longer than to score it,
   * and adding them costs the others nothing that can be measured.
   */
  readonly values: Int8Array;
}

const loaded = new Map<Packed, Weights>();

function weightsOf(model: Packed): Weights {
  const weights = loaded.get(model) ?? unpack(model);
  loaded.set(model, weights);
  return weights;
}

function unpack({ features, file }: Packed): Weights {
  const bytes = readFileSync(dataFile(file));
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + features * 4, features * HEADS.length);
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(features * 2)));
  // A copy lies where 32-bit numbers may lie, and every machine that runs this is little-endian.
  const hashes = new Int32Array(new Uint8Array(bytes.subarray(0, features * 4)).buffer);
  for (let row = 0; row < features; row += 1) {
    let slot = (hashes[row] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = row + 1;
  }
  return { slots, hashes, values };
}

/** The row of a feature; undefined where the model doesn't know it. */
function rowOf({ slots, hashes }: Weights, hash: number): number | undefined {
  for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0) return undefined;
    if (hashes[row] === hash) return row;
  }
}

export type Scores = Readonly<Record<Head, number>>;

/** Probabilities of a sentence's features (`hashFeature`), 0 to 1 by head; all 0 in a language without a model. */
export function scoreFeatures(features: Iterable<number>, language: string): Scores {
  const model = MODELS[language];
  if (model === undefined) return scoresBy(() => 0);
  const weights = weightsOf(model);
  const { values } = weights;
  const known = new Set<number>();
  for (const feature of features) {
    const row = rowOf(weights, feature);
    if (row !== undefined) known.add(row * HEADS.length);
  }
  const starts = [...known];
  return scoresBy((_, head) => {
    let sum = 0;
    for (const start of starts) sum += values[start + head] ?? 0;
    return 1 / (1 + Math.exp(-sum * model.scale));
  });
}

/** A loop, since `Object.fromEntries` takes ten times as long. */
export function scoresBy(score: (head: Head, at: number) => number): Record<Head, number> {
  const scores: Partial<Record<Head, number>> = {};
  for (const [at, head] of HEADS.entries()) scores[head] = score(head, at);
  return scores as Record<Head, number>;
}
