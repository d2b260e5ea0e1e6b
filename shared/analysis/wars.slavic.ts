import { canonicalActor } from './actors.ts';
import { WARS } from './data/wars.slavic.ts';

const isIn = (side: string, codes: readonly string[]): string | undefined =>
  codes.find((code) => canonicalActor(code) === side);

/** The wars of which both sides are among the actors named, the sides as they are named there. */
export const warsAmong = (codes: readonly string[]): readonly (readonly [string, string])[] =>
  WARS.flatMap(([a, b]) => {
    const [first, second] = [isIn(a, codes), isIn(b, codes)];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });

/** The one among the actors named with whom `side` is at war; undefined where there are several, or none. */
export function foeAmong(side: string, codes: readonly string[]): string | undefined {
  const foes = warsAmong([side, ...codes]).flatMap((pair) => (pair.includes(side) ? pair : []));
  const others = new Set(foes.filter((code) => code !== side));
  const [foe] = others;
  return others.size === 1 ? foe : undefined;
}

/** Of a dealing's sides those who are at war with each other: who brings them together is none of them. */
export function atWar(codes: readonly string[]): readonly string[] {
  const wars = warsAmong(codes);
  return wars.length === 0 ? codes : [...new Set(wars.flat())].sort();
}

const FIGHTING = new Set(WARS.flat());
/** Whether a state or group is a side of any war of the table. */
export const isAtWar = (code: string): boolean => FIGHTING.has(canonicalActor(code));
