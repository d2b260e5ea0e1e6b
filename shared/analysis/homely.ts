import { HOMELY, WARLIKE } from './data/homely.en.ts';
import type { Reading } from './reading.ts';

/** Whether a sentence is of everyday life: "hunters agreed a truce over the wolf cull", "shelling peas in the kitchen". */
export function isHomely(reading: Reading): boolean {
  if (!reading.tokens.some(({ lower, shape }, at) => (shape === 'lower' || at === 0) && HOMELY.has(lower)))
    return false;
  if (reading.actors.some(({ kind }) => kind === 'group' || kind === 'force' || kind === 'noun'))
    return false;
  return !reading.tokens.some(({ lower }) => WARLIKE.has(lower));
}
