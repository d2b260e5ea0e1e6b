import { familyOfHead, type Head } from '../../shared/analysis/model.ts';
import { FAMILIES } from '../../shared/model/index.ts';
import type { Row } from './rows.ts';

const EPOCHS = 15;
const RATE = 0.15;
/** Strength of the pull towards zero, per step. */
const DECAY = 5e-3;
/** A feature seen in fewer rows says more of its row than of the world. */
const MIN_ROWS = 2;
export const FOLDS = 5;

/** Rows whose features are numbered: 0 to `size` - 1. */
export interface Table {
  readonly rows: readonly Row[];
  readonly numbered: readonly Uint32Array[];
  /** The hash of each number. */
  readonly hashes: readonly number[];
}

/** Numbers the features that enough of the rows have. */
export function tabulate(rows: readonly Row[]): Table {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const feature of row.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= MIN_ROWS).map(([feature]) => feature);
  hashes.sort((a, b) => a - b);
  const number = new Map(hashes.map((hash, at) => [hash, at]));
  const numbered = rows.map(({ features }) =>
    Uint32Array.from(features.flatMap((feature) => number.get(feature) ?? [])),
  );
  return { rows, numbered, hashes };
}

/** 1, 0, or undefined where the row says nothing about the head. */
export function labelOf(row: Row, head: Head): 0 | 1 | undefined {
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

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Logistic regression by AdaGrad, in a fixed order. Rows for which `isHeldOut` holds are not seen. */
export function fitHead(
  { rows, numbered, hashes }: Table,
  head: Head,
  isHeldOut: (row: Row) => boolean = () => false,
): Float64Array {
  const weights = new Float64Array(hashes.length);
  const squares = new Float64Array(hashes.length);
  const order: number[] = [];
  const labels: number[] = [];
  for (const [at, row] of rows.entries()) {
    const label = labelOf(row, head);
    if (label !== undefined && !isHeldOut(row)) order.push(at);
    labels.push(label ?? 0);
  }
  let seed = 12345;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const other = (seed >>> 8) % (at + 1);
      const swap = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = swap;
    }
    for (const at of order) {
      const features = numbered[at] ?? new Uint32Array();
      const error = predict(weights, features) - (labels[at] ?? 0);
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const slope = error + DECAY * weight;
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = weight - (RATE * slope) / Math.sqrt(square + 1e-6);
      }
    }
  }
  return weights;
}

export function predict(weights: Float64Array, features: Uint32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sigmoid(sum);
}

/** What a model that has not seen a row's group says of it, for each row that a head speaks of. */
export function crossPredict(
  table: Table,
  head: Head,
): readonly { readonly row: number; readonly label: 0 | 1; readonly score: number }[] {
  const scored: { row: number; label: 0 | 1; score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitHead(table, head, ({ group }) => group % FOLDS === fold);
    for (const [row, { group }] of table.rows.entries()) {
      const one = table.rows[row];
      if (group % FOLDS !== fold || one === undefined) continue;
      const label = labelOf(one, head);
      if (label === undefined) continue;
      scored.push({ row, label, score: predict(weights, table.numbered[row] ?? new Uint32Array()) });
    }
  }
  return scored;
}

/** F1 at .5. */
export function f1Of(scored: readonly { readonly label: 0 | 1; readonly score: number }[]): string {
  const gold = scored.filter(({ label }) => label === 1).length;
  const yes = scored.filter(({ score }) => score >= 0.5);
  const hits = yes.filter(({ label }) => label === 1).length;
  const f1 = yes.length + gold === 0 ? 0 : (2 * hits) / (yes.length + gold);
  return `F1 ${f1.toFixed(3)}, n ${gold}`;
}
