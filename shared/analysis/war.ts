import type { Mention } from '../model/index.ts';
import { canonicalActor } from './actors.ts';

/** Two sides, by their canonical names in order. */
export type Pair = readonly [string, string];

const isNews = ({ status }: Mention): boolean => status !== 'background';
const same = (a: string, b: string): boolean => canonicalActor(a) === canonicalActor(b);

/**
 * The two whose war a story tells of: whoever its dealings are between and its blows are exchanged by, most often
 * named; undefined where two pairs are named alike, or one only once.
 */
export function warOf(mentions: readonly Mention[]): Pair | undefined {
  const counts = new Map<string, { readonly pair: Pair; count: number }>();
  const count = (a: string | undefined, b: string | undefined, weight: number): void => {
    if (a === undefined || b === undefined || same(a, b)) return;
    const [first, second] = canonicalActor(a) < canonicalActor(b) ? [a, b] : [b, a];
    const key = `${canonicalActor(first)} ${canonicalActor(second)}`;
    const known = counts.get(key);
    if (known) known.count += weight;
    else counts.set(key, { pair: [first, second], count: weight });
  };
  for (const mention of mentions) {
    const { parties, initiator, target } = mention;
    const weight = isNews(mention) ? 2 : 1;
    if (parties?.length === 2) count(parties[0], parties[1], weight);
    count(initiator, target, weight);
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < ENOUGH || first.count === second?.count) return undefined;
  return first.pair;
}
/** Told once as news. */
const ENOUGH = 2;

/** Dealings at which whoever brings the two together may sit at the table, too. */
const AT_THE_TABLE: ReadonlySet<Mention['type']> = new Set([
  'talks_held',
  'talks_announced',
  'plan_proposed',
]);

const BOTH_SIDES = /\b(?:both|the two|all|warring) (?:sides|parties)\b/i;

/** A dealing that names one alone, a side or a mediator, is between the two; so is one that names both and others. */
export function betweenThem(mention: Mention, pair: Pair): Mention {
  const own = mention.parties ?? [];
  const both = pair.every((side) => own.some((party) => same(side, party)));
  const more = both && own.length > 2 && !AT_THE_TABLE.has(mention.type);
  // "Urged both sides": whose war it is.
  const unnamed = own.length === 0 && BOTH_SIDES.test(mention.evidence.text);
  return own.length === 1 || more || unnamed ? { ...mention, parties: [...pair].sort() } : mention;
}
