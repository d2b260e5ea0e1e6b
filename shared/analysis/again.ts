import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

const POINTERS = new Set('the this that these those its his her their both'.split(' '));
/** Nouns that name a blow without saying which. */
const BLOWS = new Set(
  `attack attacks strike strikes assault assaults raid raids bombing bombings bombardment explosion explosions blast
  blasts shelling shooting shootings ambush massacre killing killings clash clashes fighting battle battles offensive
  airstrike airstrikes drone missile rocket rockets missiles drones violence incident barrage assassination
  kidnapping abduction operation`.split(/\s+/),
);
const HARMED = new Set('killed dead died die injured wounded kills killing'.split(' '));
const ANEW = new Set(['a', 'an', 'another', 'one', 'two', 'three', 'several']);
/** How many words may stand between "the" and what it points to. */
const REACH = 3;

/** Whether the words of a draft only point back: "the attack", "this latest strike", "the dead". */
export function isToldAgain(reading: Reading, { family, from, until }: Draft): boolean {
  if (family === 'talks') return false;
  const { tokens, hits } = reading;
  if (isOwnedUpTo(reading, from)) return true;
  const word = tokens[until - 1]?.lower ?? '';
  // "The drones hit a school".
  const subject = tokens[from - 1]?.lower ?? '';
  if (POINTERS.has(tokens[from - 2]?.lower ?? '') && BLOWS.has(subject)) return true;
  if (!BLOWS.has(word) && !HARMED.has(word)) return false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (ANEW.has(token.lower)) return false;
    if (!POINTERS.has(token.lower)) continue;
    return !hits.some((hit) => at < hit.from && hit.from < from);
  }
  return false;
}

/** "It said that it had attacked terrorists": what was told before, in the striker's words, where nothing new is named. */
const isOwnedUpTo = ({ tokens, toponyms, numbers }: Reading, from: number): boolean =>
  tokens[from - 1]?.lower === 'had' &&
  STRIKERS.has(tokens[from - 2]?.lower ?? '') &&
  toponyms.length === 0 &&
  numbers.length === 0;
const STRIKERS = new Set('it they he she forces troops aircraft jets'.split(' '));

/** "Another five were hurt", "ещё двое ранены": more people, where "ещё один удар" is one more blow. */
export function countsMore({ tokens, numbers, hits }: Reading, at: number): boolean {
  if (!/^(?:ещ[её]|another)$/.test(tokens[at]?.lower ?? '')) return false;
  const count = numbers.find(({ from }) => from === at + 1);
  return (
    count !== undefined && !hits.some(({ from, classes }) => from === count.until && classes.some(isBlow))
  );
}
const isBlow = (name: string): boolean => /^(?:strike|weapon|attack)/.test(name);
