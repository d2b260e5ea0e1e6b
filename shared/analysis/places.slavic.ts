import { PART } from './data/locating.slavic.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

/** Between a place and what it lies in: "Бельбек у Криму", "Лісках, що у Воронезькій області", "на окупованій частині". */
export const WITHIN =
  /^(?:,|\(|що|что|у|в|во|на|яке|яка|який|які|которое|которая|который|розташован\S*|расположенн\S*|тимчасово|временно|окупован\S*|оккупирован\S*|част\S+|территори\S+|територі\S+)$/;
const INSIDE = /^(?:у|в|во|на|частині|части|території|территории)$/;
/** Before a larger place beside which it lies: "Гвардійському під Сімферополем". */
const BESIDE = /^(?:під|под|біля|возле|поблизу|вблизи|неподалік|недалеко|від|от|близ)$/;

/** Places that do not lie in one another, those inside with the country of what holds them. */
export function apart(reading: Reading, places: readonly Location[]): readonly Location[] {
  const sorted = [...places].sort((a, b) => a.from - b.from);
  const kept: Location[] = [];
  for (const place of sorted) {
    // "нанесён с территории Белгородской области": whence, not where.
    if (
      WHENCE.test(wordAt(reading, place.from - 2)) &&
      /^терит|^террит|^боку$|^стороны$/.test(wordAt(reading, place.from - 1))
    )
      continue;
    const before = kept.at(-1);
    // "у Києві у Голосіївському районі": the nearer one.
    if (before !== undefined && place.until - before.until <= 3 && isDistrict(place) && !isDistrict(before)) {
      if (/^(?:у|в|на|,)$/.test(wordAt(reading, place.from - 1))) {
        kept[kept.length - 1] = place;
        continue;
      }
    }
    // "Дніпровський район Херсона": the district, which lies where the town does.
    if (before !== undefined && isDistrictOf(reading, before, place)) {
      kept[kept.length - 1] = { ...place, ...before };
      continue;
    }
    if (before === undefined || !holds(reading, before, place)) {
      kept.push(place);
      continue;
    }
    if (place.country === undefined || place.country === before.country) continue;
    const { toponym: _, ...named } = before;
    kept[kept.length - 1] = { ...named, country: place.country };
  }
  const held = (region: string | undefined): boolean =>
    region !== undefined &&
    kept.some(({ toponym }) => toponym?.place.region === region && toponym.place.precision !== 'region');
  const free = kept.filter(
    (place) => place.toponym?.place.precision !== 'region' || !held(place.toponym.place.region),
  );
  return free;
}

const isDistrict = ({ name }: Location): boolean =>
  / (?:район|округ|мікрорайон|микрорайон)\S*$/.test(name ?? '');

/** Whether a town is named right after a district, which no table knows. */
const isDistrictOf = (reading: Reading, first: Location, second: Location): boolean =>
  isDistrict(first) &&
  first.toponym === undefined &&
  second.toponym?.place.precision === 'city' &&
  reading.tokens
    .slice(first.until, second.from)
    .every(({ lower }) => TOWN.test(lower) || /^(?:міста|города)$/.test(lower));

const WHENCE = /^(?:с|со|из|з|із|зі)$/;

/** Whether the second place is only where the first one lies. */
function holds(reading: Reading, first: Location, second: Location): boolean {
  const gap = reading.tokens
    .slice(first.until, second.from)
    .map(({ lower }) => lower)
    .filter((word) => !QUOTE.test(word));
  // "у Сорокиному (Краснодон)": the same under its other name.
  if (gap.length === 1 && gap[0] === '(' && wordAt(reading, second.until) === ')') return true;
  if (gap.length > 6 || (first.toponym?.place.precision === 'region' && gap.length > 0)) return false;
  if (gap.length > 0 && gap.length < 4 && gap.every((word) => BESIDE.test(word))) return true;
  // "на аеродромі Херсонес у м. Севастополі": of a site that no table knows, the town.
  const site =
    first.toponym === undefined &&
    gap.length > 0 &&
    gap.every((word) => WITHIN.test(word) || TOWN.test(word));
  if (site && gap.some((word) => INSIDE.test(word))) return true;
  // "под Тинзауатеном на севере Мали".
  const part = PART.test(wordAt(reading, second.from)) && second.toponym === undefined;
  const region = part || second.toponym?.place.precision === 'region' || second.name === undefined;
  if (!region) return false;
  return (
    gap.length === 0 || (gap.every((word) => WITHIN.test(word)) && gap.some((word) => INSIDE.test(word)))
  );
}

const QUOTE = /^["«»“”„']+$/;
const TOWN = /^(?:м|г|\.|місті|городе)$/;
