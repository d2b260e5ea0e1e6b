import type { NumberMark } from './numbers.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import type { Count } from './toll.ts';
import { countsPeople } from './toll-people.ts';

/** A place with the dead that a sentence counts there. */
export interface Share {
  readonly place: Location;
  readonly count: Count;
}

/** Tokens between a number and the place that it is told of: "two children in". */
const REACH = 7;
const AT = new Set(['in', 'at', 'near']);
/** Between a number and its place, they say that another thing is told. */
const OTHER = new Set([',', ';', 'and', 'who', 'after', 'when', 'that']);

/** "… killed eight, including six in Tyre and two in Sidon", "one each in A, B and C": what is told of each place. */
export function sharesOf(reading: Reading, locations: readonly Location[]): readonly Share[] {
  const { tokens, numbers } = reading;
  const start = tokens.findIndex(({ lower }) => lower === 'including');
  if (start < 0) return [];
  const shares: Share[] = [];
  for (const mark of numbers) {
    if (mark.from <= start || mark.from > start + 1 + REACH * (shares.length + 1)) continue;
    for (const place of placesAfter(reading, mark, locations))
      if (shares.every((share) => share.place.from !== place.from))
        shares.push({
          place,
          count: { value: mark.value, from: mark.from, until: mark.until, rule: 'of this place' },
        });
  }
  return shares.length > 1 ? shares : [];
}

function placesAfter(
  reading: Reading,
  mark: NumberMark,
  locations: readonly Location[],
): readonly Location[] {
  const { tokens } = reading;
  const place = locations.find(
    ({ from, name, preposition }) =>
      name !== undefined && AT.has(preposition) && from > mark.until && from <= mark.until + REACH,
  );
  if (place === undefined || !countsPeople(reading, mark, place.from)) return [];
  const between = tokens.slice(mark.until, place.from).map(({ lower }) => lower);
  if (between.some((word) => OTHER.has(word))) return [];
  return between.includes('each') ? locations.filter(({ list }) => list === place.list) : [place];
}
