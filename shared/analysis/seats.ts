import { asideAt, findAsides } from './context.ts';
import { NAMED_BUILDINGS } from './data/locating.en.ts';
import type { Draft } from './draft.ts';
import { seatNamed, seatVisited } from './hosts.ts';
import { apart } from './places.slavic.ts';
import { findLocations, type Location } from './places.ts';
import type { Reading } from './reading.ts';
import { isOrigin } from './roles.ts';
import { opensSpeech } from './speakers.ts';
import type { Told } from './story.ts';

/** Where it happened: the places of one list, the nearest after the trigger first; of talks one place only, if any. */
export function choosePlaces(
  reading: Reading,
  draft: Draft,
  locations: readonly Location[],
  slavic: boolean,
): readonly Location[] {
  if (draft.family === 'talks')
    return slavic ? slavicSeat(reading, draft, locations) : seatOrVisit(reading, draft, locations);
  const scenes = slavic ? locations : ofNews(reading, draft, locations);
  const named = scenes.filter((location) => location.name !== undefined);
  const told = named.filter((location) => location.preposition !== '');
  const pool = told.length > 0 ? told : named.length > 0 ? named : scenes.filter((l) => l.preposition !== '');
  // What a verb names was hit; what else is named lies around it. A line along which it happened is told last.
  const struck = slavic ? undefined : pool.find((location) => location.preposition === 'hit');
  const first =
    struck ??
    pool.find((location) => location.from >= draft.from && !LINES.has(location.preposition)) ??
    pool.find((location) => location.from >= draft.from) ??
    pool.at(-1);
  if (first === undefined) return [];
  const town = slavic ? undefined : townOf(reading, first, pool);
  if (town !== undefined) return [town];
  const within = struck === undefined && !slavic ? partOf(reading, first, pool) : undefined;
  if (within !== undefined) return [within];
  const taken = slavic ? [] : singledOut(reading, first, scenes);
  if (taken.length > 0) return taken;
  // Every place where something is said to have been is one that was struck, containers left out.
  // What was shot down over several regions is one salvo.
  if (slavic && draft.status === 'intercepted') return apart(reading, pool).slice(0, 1);
  if (slavic) return apart(reading, pool);
  if (first.preposition === '') return [first];
  return pool.filter((location) => location.list === first.list);
}

/** Where it may have been: not where it came from, nor where an aside's earlier event was ("in retaliation for … near …"). */
function ofNews(reading: Reading, draft: Draft, locations: readonly Location[]): readonly Location[] {
  const scenes = locations.filter((location) => !isOrigin(reading, location.from));
  const asides = findAsides(reading).filter(({ rule, from }) => ANSWERING.test(rule) && from > draft.from);
  const own = scenes.filter(({ from }) => asideAt(asides, from) === undefined);
  return own.length > 0 ? own : scenes;
}

const ANSWERING = /\b(?:retaliat|response|revenge|reaction)/;

const LINES = new Set(['along', 'between', 'from', 'off']);

/** "across the Gaza Strip, including 40 in Gaza City": the town that the text singles out. */
function partOf(reading: Reading, whole: Location, pool: readonly Location[]): Location | undefined {
  if (whole.toponym?.place.precision === 'city') return undefined;
  const at = reading.tokens.findIndex(({ lower }, i) => i >= whole.until && lower === 'including');
  return at < 0
    ? undefined
    : pool.find(
        ({ from, country, toponym, preposition }) =>
          from > at &&
          preposition === 'in' &&
          toponym?.place.precision === 'city' &&
          (whole.country === undefined || country === whole.country),
      );
}

/** "near the Red Fort in New Delhi": of a building and its town, the town. */
function townOf({ tokens }: Reading, site: Location, pool: readonly Location[]): Location | undefined {
  const last = tokens[site.until - 1]?.lower ?? '';
  const known = site.toponym !== undefined && site.toponym.text === site.name;
  const owned = tokens[site.until - 1]?.possessive === true;
  if (known || !(NAMED_BUILDINGS.has(last) || NAMED_BUILDINGS.has(tokens[site.until]?.lower ?? '') || owned))
    return undefined;
  return pool.find(
    ({ from, preposition, toponym }) =>
      preposition === 'in' &&
      toponym?.place.precision === 'city' &&
      from > site.until &&
      from <= site.until + 5,
  );
}

/** "many towns in Aleppo Governorate, including Dayr Hafir and Maskanah". */
function singledOut(reading: Reading, whole: Location, locations: readonly Location[]): readonly Location[] {
  if (whole.toponym !== undefined && whole.toponym.place.precision !== 'region') return [];
  const at = reading.tokens.findIndex(({ lower }, i) => i >= whole.until && lower === 'including');
  if (at < 0 || at > whole.until + 2) return [];
  const parts = locations.filter(
    ({ from, name, preposition, country }) =>
      preposition === '' && name !== undefined && from > at && (country ?? whole.country) === whole.country,
  );
  const [first] = parts;
  if (first === undefined || first.from > at + 2) return [];
  return parts
    .filter((part, i) => i === 0 || part.from <= (parts[i - 1]?.until ?? 0) + 2)
    .map((part) => ({
      ...part,
      country: whole.country ?? part.country,
      preposition: 'including',
      list: first.from,
    }))
    .map(({ country, ...part }) => (country === undefined ? part : { ...part, country }));
}

/** Where no seat is named: where those who deal have come. */
function seatOrVisit(reading: Reading, draft: Draft, locations: readonly Location[]): readonly Location[] {
  const seats = seatOf(reading, draft, locations);
  const visited =
    seats.length > 0 ? undefined : (seatNamed(reading, draft.type) ?? seatVisited(reading, draft.type));
  return visited === undefined ? seats : [visited];
}

/** Talks are held where a town is named after "in" or "at"; what they are about is no place of theirs. */
function seatOf(reading: Reading, draft: Draft, locations: readonly Location[]): readonly Location[] {
  // Where somebody calls for talks they are not held.
  if (draft.type === 'talks_urged') return [];
  const onTheGround = ON_THE_GROUND.has(draft.type);
  const held = (location: Location): boolean => {
    // "In Kyiv, officials counted 157": where they speak.
    if (opensWith(reading, location))
      return draft.type !== 'prisoner_exchange' || !opensSpeech(reading, location);
    const preposition = location.preposition === 'in' || location.preposition === 'at';
    if (draft.type === 'ceasefire_violation')
      return (
        !AWAY.has(location.preposition) && (location.name !== undefined || location.preposition === 'in')
      );
    if (draft.type === 'ceasefire' && follows(location, draft)) return true;
    if (!preposition && !onTheGround) return false;
    // "talks between Moscow and Kyiv": whose, not where.
    if (draft.type === 'prisoner_exchange' && location.preposition === 'between') return false;
    // "despite the Gaza peace plan": of what, not where.
    if (draft.type === 'prisoner_exchange' && location.preposition === '') return false;
    // "eleven bodies still in Gaza": where those are who were not released.
    if (draft.type === 'prisoner_exchange' && REMAINING.has(reading.tokens[location.list - 1]?.lower ?? ''))
      return false;
    // A country is a seat only where the talks are said to be there: "likely in the United States".
    if (location.name === undefined)
      return (
        preposition &&
        reading.tokens
          .slice(Math.max(0, location.from - 4), location.from)
          .some(({ lower }) => SEATED.has(lower))
      );
    const precision = location.toponym?.place.precision;
    return onTheGround || precision === 'city' || precision === 'exact';
  };
  const seat = locations.find(held);
  return seat === undefined ? [] : [seat];
}

/** "в Стамбуле": a town after "в", or any place of what happens on the ground. */
function slavicSeat(reading: Reading, draft: Draft, locations: readonly Location[]): readonly Location[] {
  const onTheGround = ON_THE_GROUND.has(draft.type) || GROUND_TOO.has(draft.type);
  const seat = locations.find(({ from, name, toponym }) => {
    const precision = toponym?.place.precision;
    const town = precision === 'city' || precision === 'exact';
    // "первая после встречи в Абу-Даби": where something else was.
    const other = reading.tokens
      .slice(Math.max(0, from - 6), from)
      .some(
        ({ lower }, i, all) =>
          /^(?:после|після)$/.test(lower) && all.slice(i).some((t) => TALKED.test(t.lower)),
      );
    if (other && draft.type === 'prisoner_exchange') return false;
    const abroad =
      precision === 'region' && toponym?.place.country !== undefined && !AT_WAR.has(toponym.place.country);
    const after = ['в', 'у', 'во', 'на', 'під', 'под'].includes(reading.tokens[from - 1]?.lower ?? '');
    const bound = reading.tokens[from - 1]?.lower === 'до' && GOES_TO.has(draft.type) && goes(reading);
    return (
      name !== undefined && (after || bound) && (town || abroad || (onTheGround && toponym !== undefined))
    );
  });
  return seat === undefined ? [] : [seat];
}
/** "не поїде до Стамбула", "вилетіли до Джидди": where those go who are to meet there. */
const GOES_TO: ReadonlySet<string> = new Set(['talks_refused', 'talks_announced', 'talks_held']);
const goes = ({ tokens }: Reading): boolean =>
  tokens.some(({ lower }) =>
    /^(?:поїде|поїдуть|приїд|приїха|прибу|прилет|прилі|вилет|виліт|полет|їде|їдуть|вируш)/.test(lower),
  );
const TALKED = /^(?:встреч|зустріч|переговор|перемовин|консультац|раунд|саммит|саміт)/;
/** Whose regions talks are about, not at. */
const AT_WAR = new Set(['UA', 'RU', 'SY', 'SD', 'YE', 'CD', 'AZ']);
const GROUND_TOO: ReadonlySet<string> = new Set(['ceasefire', 'ceasefire_violation']);

/** "In the Philippines, the truce …" */
const opensWith = ({ tokens }: Reading, { preposition, from, until }: Location): boolean =>
  preposition === 'in' && from <= 2 && tokens[until]?.lower === ',';

/** "a truce in Yemen", "a ceasefire on the Gaza Strip". */
const follows = ({ preposition, name, list }: Location, { until }: Draft): boolean =>
  (preposition === 'in' || (name !== undefined && (preposition === 'on' || preposition === 'across'))) &&
  list >= until &&
  list <= until + 1;
const AWAY = new Set(['', 'from', 'near', 'between', 'into', 'hit']);
const REMAINING = new Set(['remaining', 'remain', 'remains', 'still', 'held', 'killed', 'died']);
const SEATED = new Set([
  'held',
  'likely',
  'talks',
  'place',
  'meeting',
  'meetings',
  'meet',
  'met',
  'negotiations',
  'summit',
  'planned',
  'scheduled',
  'probably',
]);
const ON_THE_GROUND: ReadonlySet<string> = new Set([
  'humanitarian_access',
  'prisoner_exchange',
  'other_deescalation',
]);

const DEALINGS = new Set([
  'agreement',
  'deal',
  'talks',
  'meeting',
  'negotiations',
  'summit',
  'accord',
  'exchange',
]);

/** "The agreement emerged from a meeting in the capital of the UAE": where the dealing told before took place. */
export function seatToldOn(reading: Reading): Told['seat'] {
  const [first, second] = reading.tokens;
  if (first?.lower !== 'the' || !DEALINGS.has(second?.lower ?? '')) return undefined;
  const place = findLocations(reading).find(
    ({ preposition, country }) => preposition === 'in' && country !== undefined,
  );
  if (place?.country === undefined) return undefined;
  return { country: place.country, ...(place.name ? { place: place.name } : {}) };
}
