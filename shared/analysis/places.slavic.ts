import { isSite } from './other-places.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

/** Between a place and what it lies in: "Бельбек у Криму", "Лісках, що у Воронезькій області", "на окупованій частині". */
const WITHIN =
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
  const region = second.toponym?.place.precision === 'region' || second.name === undefined;
  if (!region) return false;
  return (
    gap.length === 0 || (gap.every((word) => WITHIN.test(word)) && gap.some((word) => INSIDE.test(word)))
  );
}

const QUOTE = /^["«»“”„']+$/;
const TOWN = /^(?:м|г|\.|місті|городе)$/;

/** Words that a place's name follows, whether or not a table knows it. */
const SETTLED =
  /^(?:с|м|г|н|пгт|смт|сел\S{1,2}|село|місто|місті|міста|город|городе|города|посёлок|поселок|поселк\S|селищ\S|хутор\S*|станиц\S|деревн\S|поблизу|біля|возле|под|під|неподалік|у|в)$/;

/** "в Найтоповичах Брянської області", "на аеродромі Кульбакино": names that no table knows. */
export function unlistedPlaces(reading: Reading, found: readonly Location[]): Location[] {
  const places: Location[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind !== 'word' || token.shape !== 'capital' || at === 0 || token.lower.length < 4) continue;
    if (found.some(({ from, until }) => from <= at && at < until)) continue;
    if (reading.actors.some(({ from, until }) => from <= at && at < until)) continue;
    const before = wordAt(reading, at - 1) === '.' ? wordAt(reading, at - 2) : wordAt(reading, at - 1);
    const container = found.find(
      ({ from, toponym }) => from === at + 1 && toponym?.place.precision === 'region',
    );
    const settled = SETTLED.test(before) && container !== undefined;
    // "у приміщенні підстанції в Очеретино": the only name there is.
    const lone =
      found.length === 0 && /^(?:в|у|під|под|біля|возле)$/.test(before) && !OFFICE.test(token.lower);
    if (!settled && !lone && !isSite(before)) continue;
    if (reading.tokens[at + 1]?.shape === 'capital' && container === undefined) continue;
    const country = container?.country ?? found.find(({ from }) => from > at && from <= at + 3)?.country;
    places.push({
      from: at,
      until: at + 1,
      name: token.text,
      ...(country ? { country } : {}),
      preposition: '',
      list: at,
    });
  }
  return places;
}

/** Capitals after "в" that are no places. */
const OFFICE =
  /^(?:госдум|верховн|рад|генштаб|генеральн|пентагон|кремл|минобор|міноборон|мін|мин|білом|белом|telegram|телегр|facebook|фейсбук|youtube|євро|евро|совет|офис|офіс|служб|сил|збройн|воору|понед|вівт|серед|четв|пятн|субот|воскр|нед)/;

/** A capital without a preposition speaks or is spoken to: "порадив скаржитися Москві". */
export const isAddressed = (reading: Reading, from: number): boolean =>
  reading.actors.some((mark) => mark.kind === 'capital' && mark.from === from) &&
  !PLACING.test(wordAt(reading, from - 1));
const PLACING = /^(?:у|в|во|на|по|під|под|над|біля|возле|поблизу|до|із|з|из|м|г|\.|місті|городе|і|та|и|,)$/;
