/** Which list answers a question about events, and what of it is shown. */
import {
  EVENT_TYPES,
  type Event,
  FAMILIES,
  familyOf,
  InvalidInput,
  independentReports,
  monthsIn,
  STATUSES,
} from '../model/index.ts';
import { toEvent } from './event-rows.ts';
import {
  actorsOf,
  type EventList,
  eventKey,
  eventListPartition,
  eventSort,
  isFiledUnder,
  placesOf,
} from './keys.ts';
import { checkCountry, checkRegion } from './known.ts';
import type { EventTerms } from './questions.ts';
import type { Row, Table } from './table.ts';
import { dayRange, limitOf, startOf } from './terms.ts';
import type { Walk } from './walk.ts';
import { checkWord } from './words.ts';

/** The lists to read: one, the shortest to be expected; or, where nothing is asked for, each family's. */
function listsOf(terms: EventTerms): readonly (readonly [EventList, string])[] {
  const { geonameId, region, actor, country, type, family } = terms;
  if (geonameId !== undefined) return [['place', String(geonameId)]];
  if (region !== undefined) return [['place', region]];
  // Talks of one type are fewer than a country's events; strikes of one type may be nearly all of them.
  if (type !== undefined && familyOf(type) !== 'strike') return [['type', type]];
  if (actor !== undefined) return [['actor', actor]];
  if (country !== undefined) return [['place', country]];
  if (type !== undefined) return [['type', type]];
  return (family === undefined ? FAMILIES : [family]).map((one) => ['family', one]);
}

/** @throws InvalidInput for a word that isn't known, or an empty range. */
export function planEvents(table: Table, terms: EventTerms, isLive: (row: Row) => boolean): Walk<Event> {
  if (terms.type !== undefined) checkWord('type', terms.type, EVENT_TYPES);
  if (terms.family !== undefined) checkWord('family', terms.family, FAMILIES);
  if (terms.status !== undefined) checkWord('status', terms.status, STATUSES);
  if (terms.role !== undefined) checkWord('role', terms.role, ['initiator', 'target', 'party']);
  if (terms.type !== undefined && terms.family !== undefined && familyOf(terms.type) !== terms.family)
    throw new InvalidInput(
      `The type ${terms.type} is of the family ${familyOf(terms.type)}, not ${terms.family}; ask for one of the two.`,
      { type: terms.type, family: terms.family },
    );
  if (terms.country !== undefined) checkCountry(terms.country);
  if (terms.region !== undefined) checkRegion(terms.region, terms.country);
  if (terms.role !== undefined && terms.actor === undefined)
    throw new InvalidInput('A role is asked for without the actor that has it.', { role: terms.role });
  const { from, until } = dayRange(terms.from, terms.until);
  const lists = listsOf(terms);
  return {
    buckets: monthsIn(startOf(from), startOf(until))
      .map((month) => ({
        name: month,
        partitions: lists.map(([list, value]) => eventListPartition(list, value, month)),
      }))
      .reverse(),
    from,
    to: until,
    newestFirst: true,
    limit: limitOf(terms.limit),
    filtered: isFiltered(terms),
    async resolve(rows, bucket) {
      const heads = new Map(
        (await table.getAll(rows.map((row) => eventKey(row['eventId'])))).map((row) => [row['pk'], row]),
      );
      return rows.map((entry) => {
        const row = heads.get(eventKey(entry['eventId']).pk);
        if (row === undefined || !isLive(row)) return undefined;
        const event = toEvent(row);
        // An entry row may be ahead of its event or left behind by it: the event's own row decides.
        const isHere =
          eventSort(event) === entry['sk'] && bucket.partitions.some((pk) => isFiledUnder(event, pk));
        return isHere && isWanted(event, terms) ? event : undefined;
      });
    },
  };
}

const FILTERS = ['type', 'family', 'country', 'region', 'actor', 'role', 'status', 'minReports'] as const;
const isFiltered = (terms: EventTerms): boolean =>
  FILTERS.filter((name) => terms[name] !== undefined).length > 1;

function isWanted(event: Event, terms: EventTerms): boolean {
  const { type, family, country, region, geonameId, actor, role, status, minReports } = terms;
  const places = placesOf(event);
  return (
    (type === undefined || event.type === type) &&
    (family === undefined || event.family === family) &&
    (country === undefined || places.includes(country)) &&
    (region === undefined || places.includes(region)) &&
    (geonameId === undefined || places.includes(String(geonameId))) &&
    (actor === undefined || inRole(event, actor, role)) &&
    (status === undefined || event.status === status) &&
    (minReports === undefined || independentReports(event) >= minReports)
  );
}

function inRole(event: Event, actor: string, role: EventTerms['role']): boolean {
  if (role === undefined) return actorsOf(event).includes(actor);
  return role === 'party' ? (event.parties?.includes(actor) ?? false) : event[role] === actor;
}
