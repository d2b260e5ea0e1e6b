import type { EventType } from '../model/index.ts';
import { COUNTRY_BY_NAME, readChain, toponymIn } from './place-names.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';

/** Who deals where somebody comes or invites: a call for talks has a seat only so. */
const HOSTED: ReadonlySet<EventType> = new Set([
  'talks_held',
  'talks_announced',
  'talks_urged',
  'agreement',
  'plan_proposed',
]);
const HOSTING = /^host(?:s|ed|ing)?$/;
const TALKED = /^(?:talks|negotiations|round|rounds|summit|meeting|dialogue|conference|discussions)$/;
/** Tokens between a host, the verb and what is hosted. */
const BEFORE = 14;
const AFTER = 7;

/** ISO alpha-2 of the state that hosts: "talks hosted by Oman", "Pakistan is ready to host talks". */
export function hostOf({ tokens, actors }: Reading, type: EventType): string | undefined {
  if (!HOSTED.has(type)) return undefined;
  for (const [at, { lower }] of tokens.entries()) {
    if (!HOSTING.test(lower)) continue;
    if (tokens[at + 1]?.lower === 'by')
      return actors.find(({ from, kind }) => from > at && from <= at + 3 && kind !== 'group')?.country;
    const talks = tokens.slice(at + 1, at + 1 + AFTER).some((token) => TALKED.test(token.lower));
    if (!talks) continue;
    return actors.findLast(
      ({ until, kind }) => until <= at && until > at - BEFORE && kind !== 'group' && kind !== 'noun',
    )?.country;
  }
  return undefined;
}

/** Words of coming, each with those that lead from it to a place. */
const COMING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^visit(?:s|ed|ing)?$/, ['', 'to']],
  [/^(?:trip|journey|tour)$/, ['to']],
  [/^arriv(?:es?|ed|ing)$/, ['in', 'at']],
  [
    /^(?:fl(?:y|ies|ew|ying)|travel(?:s|led|ed|ling|ing)?|head(?:s|ed|ing)?|go|goes|going|went|coming|come|comes|came)$/,
    ['to'],
  ],
];

/** Where those who deal have come: "flies to Muscat for talks", "on a visit to Colombia". */
export function seatVisited(reading: Reading, type: EventType): Location | undefined {
  if (!HOSTED.has(type)) return undefined;
  for (const [at, { lower }] of reading.tokens.entries()) {
    const leads = COMING.find(([verb]) => verb.test(lower))?.[1];
    if (leads === undefined) continue;
    const next = reading.tokens[at + 1]?.lower ?? '';
    const from = leads.includes(next) ? at + 2 : leads.includes('') ? at + 1 : -1;
    const [link] = from < 0 ? [] : readChain(reading, from);
    if (link === undefined) continue;
    const toponym = toponymIn(reading, link.from, link.until);
    const country = COUNTRY_BY_NAME.get(link.text.toLowerCase()) ?? toponym?.place.country;
    if (country === undefined) continue;
    const isTown = toponym?.place.precision === 'city' || toponym?.place.precision === 'exact';
    return {
      from: link.from,
      until: link.until,
      country,
      ...(isTown && toponym ? { name: link.text, toponym } : {}),
      preposition: 'in',
      list: link.from,
    };
  }
  return undefined;
}

const ROOM = /^(?:hotel|palace|villa|resort|mansion)$/;

/** Dealings that are named by their seat. */
const SEATED_BY_NAME: ReadonlySet<EventType> = new Set(['talks_held', 'talks_announced', 'talks_refused']);

/** "Pulls out of Luanda talks", "sat down in a Doha hotel": a town right before what is held in it. */
export function seatNamed(reading: Reading, type: EventType): Location | undefined {
  if (!SEATED_BY_NAME.has(type)) return undefined;
  for (const toponym of reading.toponyms) {
    const { place, text } = toponym;
    if (place.precision !== 'city' && place.precision !== 'exact') continue;
    const from = reading.tokens.findIndex(({ start }) => start === toponym.start);
    const until =
      from + reading.tokens.filter((t) => t.start >= toponym.start && t.end <= toponym.end).length;
    const next = reading.tokens[until]?.lower ?? '';
    if (from < 0 || !(TALKED.test(next) || ROOM.test(next)) || place.country === undefined) continue;
    return { from, until, country: place.country, name: text, toponym, preposition: 'in', list: from };
  }
  return undefined;
}
