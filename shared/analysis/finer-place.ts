/** Of a region and a town in it, that a story tells of one happening, the town is where it was. */
import type { Mention } from '../model/index.ts';

type Where = Pick<Mention, 'place' | 'resolved' | 'country'>;

/** A region, a part of a country, or what a place is near: a town tells more. */
const isWide = ({ place, resolved }: Where): boolean =>
  place !== undefined && (resolved === undefined ? PART.test(place) : resolved.precision === 'region');
const PART = /^(?:north|south|east|west|central)/i;

const isNear = ({ place, evidence }: Mention): boolean =>
  place !== undefined &&
  (evidence.text.includes(`near ${place}`) || evidence.text.includes(`outside ${place}`));

/** Whether a place lies within the wider one that a mention has. */
export function isFiner(mention: Mention, where: Where): boolean {
  if (!isWide(mention) && !isNear(mention)) return false;
  const { place = '' } = mention;
  // "Nabatieh road" is beside it; Russian and Ukrainian items have rules of their own (whole-item.slavic.ts).
  if (where.place === undefined || where.place.includes(place) || isWide(where)) return false;
  if (/[а-яґєії]/i.test(place)) return false;
  const { resolved } = where;
  if (resolved?.precision === 'country' || resolved?.precision === 'region') return false;
  // A village that no table knows: where the mention is.
  if (resolved === undefined)
    return (
      mention.country !== undefined && (where.country === undefined || where.country === mention.country)
    );
  const region = mention.resolved?.region;
  return (
    where.country === mention.country &&
    (region === undefined || resolved.region === undefined || region === resolved.region)
  );
}

/** A mention at a finer place; the country stays where the place has none of its own. */
export function withPlace(mention: Mention, { place, resolved, country }: Where): Mention {
  const { resolved: _, ...open } = mention;
  return {
    ...open,
    ...(place === undefined ? {} : { place }),
    ...(resolved ? { resolved } : {}),
    ...(country ? { country } : {}),
  };
}
