/** Lines that two states face each other on: whoever fires along one fires at the other. */
import { countryOf } from './places/index.ts';
import type { Reading } from './reading.ts';

const LINES: readonly (readonly [line: RegExp, sides: readonly [string, string]])[] = [
  [/\b(?:Line of Control|LoC)\b/, ['IND', 'PAK']],
  [/\bDurand Line\b/, ['AFG', 'PAK']],
  [/\bBlue Line\b/, ['ISR', 'LBN']],
];

/** The state on the other side of a line that the sentence names, of one on this side. Alpha-3. */
export function acrossLine({ text, sentence }: Reading, from: string): string | undefined {
  const said = text.slice(sentence.start, sentence.end);
  const [, sides] = LINES.find(([line, both]) => both.includes(from) && line.test(said)) ?? [];
  return sides?.find((side) => side !== from);
}

const FORCES = /^(?:troops|army|forces|soldiers|rangers|artillery|guns|gunners)$/;

/** "Pakistani troops shelled … along the Line of Control in Poonch": over there, where both have a place of the name. Alpha-2. */
export function landAcross(reading: Reading, country: string): string | undefined {
  const [force, ...others] = reading.actors.filter(
    ({ until }, at, all) =>
      FORCES.test(reading.tokens[until]?.lower ?? '') && all.findIndex((one) => one.until === until) === at,
  );
  if (force === undefined || others.length > 0 || countryOf(force.code) !== country) return undefined;
  const across = acrossLine(reading, force.code);
  return across === undefined ? undefined : countryOf(across);
}
