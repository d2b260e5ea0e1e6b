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

/** Where the three sit at one table: in the war between Russia and Ukraine. */
const AT_THE_TABLE: ReadonlySet<Mention['type']> = new Set([
  'talks_held',
  'talks_announced',
  'plan_proposed',
]);

/** A dealing between the two: of one side, of a mediator alone, or of both with a mediator. */
export function betweenThem(mention: Mention, pair: Pair): Mention {
  const own = mention.parties ?? [];
  const within = own.filter((party) => pair.some((side) => same(side, party)));
  if (own.length === 0 || (within.length === 2 && own.length === 2)) return mention;
  if (within.length === 2 && AT_THE_TABLE.has(mention.type)) return mention;
  if (within.length === 0 && own.length > 1) return mention;
  if (within.length === 1 && own.length > 1) return mention;
  return { ...mention, parties: [...pair].sort() };
}
