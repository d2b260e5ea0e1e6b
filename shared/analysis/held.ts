import type { Day, Place } from '../model/index.ts';
import { HELD_PLACES } from './data/held.ts';

const SINCE = new Map(
  HELD_PLACES.trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()))
    .map(([since = '', place = '']) => [place, since]),
);

/** Whether a place of Ukraine was Russia's to lose on the day of the report; without a day, whether it is now. */
export function isHeld({ geonameId, region }: Place, published?: Day): boolean {
  const since = SINCE.get(String(geonameId)) ?? (region === undefined ? undefined : SINCE.get(region));
  return since !== undefined && (published === undefined || published >= since);
}
