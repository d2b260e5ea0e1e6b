import { CRIME, HOMELY, MOTIVE, WARLIKE } from './data/homely.en.ts';
import type { Reading } from './reading.ts';

/** Whether a sentence is of everyday life: "hunters agreed a truce over the wolf cull", "shelling peas in the kitchen". */
export function isHomely(reading: Reading): boolean {
  if (!reading.tokens.some(({ lower, shape }, at) => (shape === 'lower' || at === 0) && HOMELY.has(lower)))
    return false;
  if (reading.actors.some(({ kind }) => kind === 'group' || kind === 'force' || kind === 'noun'))
    return false;
  return !reading.tokens.some(({ lower }) => WARLIKE.has(lower));
}

/**
 * Whether a sentence tells of crime: a stabbing, a robbery, a shooting at a school, with no armed group, no force and no
 * motive named. Rulings of the annotation: ordinary crime is no event.
 */
export function isCrime(reading: Reading): boolean {
  const { tokens, actors } = reading;
  const words = tokens.map(({ lower }) => lower);
  const crime = words.some((word, at) => CRIME.has(word) || CRIME.has(`${word} ${words[at + 1] ?? ''}`));
  if (!crime || words.some((word, at) => MOTIVE.has(word) || MOTIVE.has(`${word} ${words[at + 1] ?? ''}`)))
    return false;
  return !actors.some(({ kind }) => kind === 'group' || kind === 'force');
}
