/** Who did it to whom, who met whom: whether two reports can mean the same sides. */
import type { FusedEvent, Mention } from '../model/index.ts';

/** Names that reports use for one side. */
const SIDES: readonly (readonly string[])[] = [
  ['PSE', 'hamas', 'palestinian islamic jihad', 'islamic jihad', 'palestinians'],
  ['LBN', 'hezbollah'],
  ['YEM', 'houthis', 'houthi', 'ansar allah'],
  ['SDN', 'saf', 'sudanese armed forces'],
  ['AFG', 'taliban', 'afghan taliban'],
];
/** Words for whoever fights a state: they name no side, and so contradict none but a state. */
const ANY_GROUP: ReadonlySet<string> = new Set(
  'rebels rebel militants militant insurgents insurgent gunmen gunman fighters militia militias militiamen jihadists jihadist islamists islamist separatists terrorists extremists guerrillas'.split(
    ' ',
  ),
);
/** Groups that are known by three capitals, as states are by code. */
const GROUPS: ReadonlySet<string> = new Set([
  'RSF',
  'ADF',
  'PKK',
  'YPG',
  'SDF',
  'TTP',
  'BLA',
  'ELN',
  'KNU',
  'PIJ',
  'LRA',
]);

/** One name for all that reports call a side. */
export const sideOf = (actor: string): string => {
  const lower = actor.toLowerCase();
  return SIDES.find((names) => names.some((name) => name.toLowerCase() === lower))?.[0] ?? lower;
};

const isState = (actor: string): boolean => /^[A-Z]{3}$/.test(actor) && !GROUPS.has(actor);

/** "Rebels", "gunmen": nobody in particular. */
export const isUnnamed = (actor: string): boolean => ANY_GROUP.has(actor.toLowerCase());

/** The same side, by another of its names, its initials, a part of its name, or by no name at all. */
export function areOneSide(a: string, b: string): boolean {
  if (sideOf(a) === sideOf(b)) return true;
  if (isUnnamed(a)) return !isState(b) || SIDES.some(([side]) => side === b && !NO_REBELS.has(b));
  if (isUnnamed(b)) return areOneSide(b, a);
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const [few, many] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (few.length === 0) return false;
  if (few.length === 1 && many.length > 1 && few[0] === many.map((word) => word[0] ?? '').join(''))
    return true;
  return !isState(a) && !isState(b) && few.every((word) => many.includes(word));
}
/** Armies among the sides with several names: no report calls them rebels. */
const NO_REBELS: ReadonlySet<string> = new Set(['SDN', 'AFG']);

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .slice(0, 100)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|of|and|for|de|la)$/.test(word));

/** How far the actors agree: a point for each slot or party that both name alike. */
export interface ActorFit {
  readonly score: number;
  /** Initiator or target differ. Two sides may accuse each other of one blow; but it takes more to believe so. */
  readonly contradicted: boolean;
  /** Both name the same target, and another initiator: the blow is one, the blame is not. */
  readonly otherBlamed: boolean;
}

/** @returns nothing where the parties to talks differ. */
export function actorFit(mention: Mention, event: FusedEvent): ActorFit | undefined {
  let score = 0;
  const differing: ('initiator' | 'target')[] = [];
  for (const slot of ['initiator', 'target'] as const) {
    const [a, b] = [mention[slot], event[slot]];
    if (a === undefined || b === undefined) continue;
    if (!areOneSide(a, b)) differing.push(slot);
    else if (!isUnnamed(a) && !isUnnamed(b)) score += 1;
  }
  const [ours, theirs] = [mention.parties ?? [], event.parties ?? []];
  if (ours.length > 0 && theirs.length > 0) {
    const shared = ours.filter((party) => theirs.some((other) => areOneSide(party, other))).length;
    if (shared < Math.min(2, ours.length, theirs.length) && !areTwoEnds(mention, event)) return undefined;
    score += shared;
  }
  const contradicted = differing.length > 0;
  const otherBlamed = differing.join() === 'initiator' && score > 0;
  return { score: contradicted ? 0 : score, contradicted, otherBlamed };
}

/** "M23 frees 117", "117 Congolese soldiers freed": who lets go and who is let go, of one number. */
const areTwoEnds = (mention: Mention, event: FusedEvent): boolean =>
  mention.parties?.length === 1 &&
  event.parties?.length === 1 &&
  mention.exchanged !== undefined &&
  mention.exchanged > 1 &&
  mention.exchanged === event.exchanged?.best;

/**
 * States that mediate wherever they are asked, those first that are most often a side themselves: in a negotiation
 * between two others they are none.
 */
const MEDIATORS = [
  'USA',
  'CHN',
  'TUR',
  'SAU',
  'EGY',
  'BLR',
  'ARE',
  'QAT',
  'OMN',
  'CHE',
  'NOR',
  'VAT',
  'UNO',
  'UN',
];

/** The two sides and more that negotiate, whoever hosts or mediates: the same whether or not a report names that one. */
export function negotiators(parties: readonly string[]): readonly string[] {
  const sides = new Set<string>();
  const mediating: string[] = [];
  for (const party of parties)
    if (MEDIATORS.includes(party)) mediating.push(party);
    else if (!isUnnamed(party)) sides.add(sideOf(party));
  for (const mediator of mediating.sort((a, b) => MEDIATORS.indexOf(a) - MEDIATORS.indexOf(b)))
    if (sides.size < 2) sides.add(sideOf(mediator));
  return [...sides].sort();
}
