import { type EventType, type Family, familyOf } from '../model/index.ts';
import { MODEL_EN } from './data/model.en.ts';
import { MODEL_SLAVIC } from './data/model.slavic.ts';

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

/** FNV-1a, 32 bits, over UTF-16 code units: features are known by it, never by their spelling. */
export function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** What `npm run fit` writes. */
interface Packed {
  readonly features: number;
  /** One step of a stored byte. */
  readonly scale: number;
  /** Base64: little-endian 32-bit hashes, then for each a signed byte a head. */
  readonly weights: string;
}

/** Models by the languages that they were fitted on. */
const MODELS: Readonly<Record<string, Packed>> = { en: MODEL_EN, ru: MODEL_SLAVIC, uk: MODEL_SLAVIC };

/** Whether a model was fitted on the language. */
export const hasModel = (language: string): boolean => (MODELS[language]?.features ?? 0) > 0;

interface Weights {
  /** Where a feature's weights begin. */
  readonly rows: ReadonlyMap<number, number>;
  readonly values: Int8Array;
}

const loaded = new Map<Packed, Weights>();

function load(packed: Packed): Weights {
  const known = loaded.get(packed);
  if (known !== undefined) return known;
  const bytes = Buffer.from(packed.weights, 'base64');
  const rows = new Map<number, number>();
  for (let row = 0; row < packed.features; row += 1)
    // Signed: V8 keeps small integers out of the heap, and maps of them are several times faster.
    rows.set(bytes.readInt32LE(row * 4), row * HEADS.length);
  const offset = packed.features * 4;
  const weights = {
    rows,
    values: new Int8Array(bytes.buffer, bytes.byteOffset + offset, bytes.length - offset),
  };
  loaded.set(packed, weights);
  return weights;
}

export type Scores = Readonly<Record<Head, number>>;

/** Probabilities of a sentence's features, 0 to 1 by head; all 0 in a language without a model. */
export function scoreFeatures(features: readonly string[], language: string): Scores {
  const sums = new Array<number>(HEADS.length).fill(0);
  const model = MODELS[language];
  if (model === undefined) return scoresBy(() => 0);
  const { rows, values } = load(model);
  for (const feature of features) {
    const row = rows.get(hashFeature(feature) | 0);
    if (row === undefined) continue;
    for (let head = 0; head < HEADS.length; head += 1) {
      const value = values[row + head];
      // Most are nought.
      if (value !== undefined && value !== 0) sums[head] = (sums[head] ?? 0) + value;
    }
  }
  return scoresBy((at) => 1 / (1 + Math.exp(-(sums[at] ?? 0) * model.scale)));
}

const scoresBy = (score: (head: number) => number): Scores =>
  Object.fromEntries(HEADS.map((head, at) => [head, score(at)])) as Record<Head, number>;
