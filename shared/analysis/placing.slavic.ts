import {
  AT,
  BEFELL,
  BETWEEN,
  FRONT,
  NO_PLACE,
  OFFICE_AFTER,
  OFFICE_BEFORE,
  SETTLEMENT,
  SITE,
  UPON_WORD,
  WHENCE,
} from './data/locating.slavic.ts';
import { ADJECTIVE, between, isCapital, listed, QUOTE, siteBefore, unlisted } from './naming.slavic.ts';
import { WITHIN } from './places.slavic.ts';
import { isSea, type Location } from './places.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

/** How a place stands in its sentence: something happened `at` it, it is only `named`, or it tells who speaks or whence. */
type Standing = 'at' | 'named' | 'aside' | 'none';

/** What `preposition` says of a place at which something happened. */
export const AT_IT = 'at';

const SAYS =
  /^(?:заяв|повідом|сообщ|рассказ|розпов|подтверд|підтверд|призна|визна|назва|считают|вважают|прокоммент|прокомент|отреаг|відреаг|обеща|обіця|пообещ|пообіц|звинув|обвин|звітува|отчита|не\b)/;

/** The places of a Russian or Ukrainian sentence, in order; those where something happened have a preposition. */
export function slavicPlaces(reading: Reading): Location[] {
  const spans = [...listed(reading), ...unlisted(reading)].sort(
    (a, b) => a.from - b.from || b.until - a.until,
  );
  const places: Location[] = [];
  const asides: Location[] = [];
  let whence = 0;
  for (const place of spans) {
    if (places.some(({ from, until }) => from < place.until && place.from < until)) continue;
    // "з напрямків Курськ та Приморсько-Ахтарськ": whence all of the list.
    const apart =
      reach(reading, place.from) === 'whence' || (whence > 0 && joined(reading, whence, place.from));
    const standing = apart ? 'whence' : standingOf(reading, place, places);
    if (standing === 'whence') whence = place.until;
    if (standing === 'none' || (standing === 'whence' && place.toponym?.place.precision !== 'exact'))
      continue;
    const told = { ...place, preposition: standing === 'at' ? AT_IT : '' };
    (standing === 'aside' || standing === 'whence' ? asides : places).push(told);
  }
  for (let i = places.length - 2; i >= 0; i -= 1) {
    const [place, mate] = [places[i], places[i + 1]];
    // "Крим і Новоросійськ під атакою": what befell the last of a list befell the first.
    if (place?.name !== undefined && mate?.preposition === AT_IT && joined(reading, place.until, mate.from))
      places[i] = { ...place, preposition: AT_IT };
  }
  const named = places.some(({ name }) => name !== undefined);
  const placed = inRegions(reading, named ? places : [...places, ...asides].sort((a, b) => a.from - b.from));
  // "армия Израиля": who acts, not where.
  return placed.filter(({ name, preposition }) => name !== undefined || preposition === AT_IT);
}

function standingOf(reading: Reading, place: Location, before: readonly Location[]): Standing {
  const { from, until } = place;
  const prior = wordAt(reading, from - 1);
  const next = wordAt(reading, until);
  const nation = place.name === undefined;
  if (!nation && NO_PLACE.test(wordAt(reading, from)) && place.toponym?.place.precision !== 'exact')
    return 'none';
  if (nation) return SAYS.test(next) ? 'none' : reach(reading, from) === 'at' ? 'at' : 'named';
  // "на другом берегу Днепра", "Мария Захарова": a river, a surname.
  if (RIVER.test(prior)) return 'none';
  if (isSurname(reading, from)) return 'none';
  const quoted = QUOTE.test(prior) && QUOTE.test(next);
  // "терміналу «Нової пошти»": a name goes on to its closing quotes.
  if (
    /[«“"]$/.test(prior) &&
    !quoted &&
    reading.tokens[until]?.shape === 'lower' &&
    reading.tokens[until]?.kind === 'word'
  )
    return 'none';
  const mate = before.at(-1);
  const listed = mate?.preposition === AT_IT && joined(reading, mate.until, from);
  if (quoted && !listed && !siteBefore(reading, from - 1)) return 'none';
  if (quoted) return 'at';
  // Where a front runs is told less closely than a place on it.
  if (FRONT.test(wordAt(reading, until - 1))) return 'named';
  const owner = ADJECTIVE.test(wordAt(reading, until - 1)) && SITE.test(next);
  // "Владимир Зеленский": a name goes on.
  if (!owner && isCapital(reading, until) && between(reading, until - 1, until) === ' ')
    if (
      reach(reading, from) === 'none' &&
      !ADJECTIVE.test(next) &&
      !reading.toponyms.some(({ start }) => start === reading.tokens[until]?.start)
    )
      return 'none';
  const located = reach(reading, from);
  // "двух НПЗ: Краснодарского и Сызранского", "по трём городам: Днепру, …".
  if (prior === ':' && TOLD_BEFORE.test(wordsBefore(reading, from - 1))) return 'at';
  if (OFFICE_BEFORE.test(prior) && !quoted) return 'aside';
  if (OFFICE_AFTER.test(next) && !/обл|край|ске$/.test(wordAt(reading, until - 1))) return 'aside';
  // "В Киеве сообщили об ударе по Одессе".
  if (located !== 'none' && from <= 2 && SAYS.test(next)) return 'aside';
  // "Исламабад сообщил о 26 погибших".
  if (located === 'none' && SAYS.test(next)) return 'none';
  if (located === 'whence') return 'aside';
  // "Сообщили в Кремле": who says so sits there.
  if (located === 'at' && SAYS.test(wordAt(reading, from - 2)) && wordAt(reading, from - 2) !== 'не')
    return NO_PLACE.test(wordAt(reading, from)) ? 'none' : 'aside';
  // "У Вербну неділю": a day.
  if (FEAST.test(wordAt(reading, from))) return 'none';
  if (located === 'at') return 'at';
  if (owner || UPON_WORD.test(prior) || SETTLEMENT.test(prior) || befell(reading, until)) return 'at';
  if (SITE.test(prior)) return 'at';
  if (listed) return 'at';
  const region = place.toponym?.place.precision === 'region';
  if (region && mate?.until === from && mate.preposition === AT_IT) return 'at';
  if (isAddressed(reading, from)) return 'none';
  if (from === 0 && !opens(reading, place)) return 'none';
  return 'named';
}

const wordsBefore = ({ tokens }: Reading, at: number): string =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ lower }) => lower)
    .join(' ');
/** How many places a list is of. */
const TOLD_BEFORE =
  /(?:^| )(?:дв[уао]\S*|тр[её]\S*|трьо\S*|чет\S+|чотир\S+|пят\S+|п'ят\S+|\d+|несколь\S+|кільк\S+|об\S{2,4}) (?:\S+ )?(?:нпз|завод|городам|городов|міст|містам|област|район|аэродром|аеродром|нефтебаз|нафтобаз|объект|об'єкт|пункт|сел|поселк|портам|портів|портов|громад|общин|регион|регіон)/;

const FEAST = /^(?:вербн|пасхальн|великод|великдн|різдвян|рождественск|новорічн|новогодн|страстн|світл[аоу])/;

const RIVER = /^(?:берег|устье|усть[яі]|гирл|русл|приток|акватор|дельт)/;

/** A capital right before a name that is no place, no side and no office: a first name. */
function isSurname(reading: Reading, from: number): boolean {
  const at = from - 1;
  if (at < 0 || reading.tokens[at]?.shape !== 'capital' || between(reading, at, from) !== ' ') return false;
  const word = wordAt(reading, at);
  if (
    ADJECTIVE.test(word) ||
    AT.has(word) ||
    SITE.test(word) ||
    SETTLEMENT.test(word) ||
    UPON_WORD.test(word)
  )
    return false;
  const taken = (start: number, end: number): boolean =>
    start < (reading.tokens[at]?.end ?? 0) && (reading.tokens[at]?.start ?? 0) < end;
  const acts = reading.actors.some((mark) => mark.from <= at && at < mark.until);
  const force = reading.hits.some((hit) => hit.from <= at && at < hit.until);
  return (
    !acts &&
    !force &&
    !OFFICE_BEFORE.test(word) &&
    !reading.toponyms.some(({ start, end }) => taken(start, end)) &&
    at > 0
  );
}

/** A name that begins a sentence is a place where it stands alone, or something befell it: all else has a capital there. */
function opens(reading: Reading, { until, toponym, name }: Location): boolean {
  const next = wordAt(reading, until);
  if (toponym?.place.precision === 'region' && /област|обл|край|щин/.test((name ?? '').toLowerCase()))
    return true;
  return next === '' || /^[:,.(—–-]/.test(next) || /^(?:і|й|и|та)$/.test(next);
}

const befell = (reading: Reading, until: number): boolean => BEFELL.test(wordAt(reading, until));

/** A capital without a preposition speaks or is spoken to: "порадив скаржитися Москві". */
const isAddressed = (reading: Reading, from: number): boolean =>
  reading.actors.some((mark) => mark.kind === 'capital' && mark.from === from);

const joined = (reading: Reading, from: number, until: number): boolean => {
  const gap = reading.tokens.slice(from, until).map(({ lower }) => lower);
  return (
    gap.length > 0 &&
    gap.length <= 3 &&
    gap.every((word) => /^(?:,|и|й|і|та|а|також|также|області|области|\.|["«»“”])$/.test(word))
  );
};

/** What preposition a name stands after, over the words that may stand between: "у тимчасово окупованому Бердянську". */
function reach(reading: Reading, from: number): 'at' | 'whence' | 'none' {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const word = wordAt(reading, at);
    if (AT.has(word)) return 'at';
    // "из-под", "до аеродрому", "дісталися до Енгельса" went there.
    if (
      word === 'до' &&
      /^(?:доле|діст|дост|дій|дой|дош|прям|лете|добр|прорв|доплы|доплив|домча|увійш|зайш|вдер|ввірв|увірв|вступ|потрап)/.test(
        wordAt(reading, at - 1),
      )
    )
      return 'at';
    // "на выезде из Шебекино", "рядом с Орлом", "за сім кілометрів від кордону": near it.
    if (WHENCE.has(word)) return NEARBY.test(wordAt(reading, at - 1)) ? 'at' : 'whence';
    if (!BETWEEN.test(word) && !SITE.test(word) && !SETTLEMENT.test(word)) return 'none';
    if (isCapital(reading, at)) return 'none';
  }
  return 'none';
}

const NEARBY =
  /^(?:выезд|виїзд|недалек|неподал|рядом$|поруч$|поряд$|км$|километр|кілометр|м$|метр|вблиз|поблиз|побли|север|юг|южн|запад|восто|північ|півд|захід|захо|сход|схід)/;

/** A place before a region that is named for it, or before its country, lies there. */
function inRegions(reading: Reading, places: readonly Location[]): Location[] {
  return places.map((place, at) => {
    if (place.name === undefined || isSea(place)) return place;
    // "Удачного в ДНР": of two towns of the name the one there.
    const unrecognised = /^(?:днр|лнр)$/.test(wordAt(reading, place.until + 1)) && place.country !== 'UA';
    if (unrecognised && /^(?:в|у)$/.test(wordAt(reading, place.until))) {
      const { toponym: _, ...named } = place;
      return { ...named, country: 'UA' };
    }
    for (const later of places.slice(at + 1)) {
      const region = later.toponym?.place.precision === 'region' || later.name === undefined;
      const gap = reading.tokens.slice(place.until, later.from);
      if (!region) {
        if (!joinsList(gap.map(({ lower }) => lower))) break;
        continue;
      }
      const near = gap.length <= 4 || places.slice(at + 1).indexOf(later) > 0;
      if (!near || later.country === undefined) break;
      if (gap.some(({ lower }) => !WITHIN.test(lower) && !SITE.test(lower) && !isCapitalWord(lower, gap)))
        break;
      if (later.country === place.country) break;
      const { toponym: _, ...named } = place;
      return { ...named, country: later.country };
    }
    // A name that no table knows lies in the country that the sentence names another place of.
    const near =
      place.country === undefined
        ? reading.toponyms.find(
            ({ place: { country, precision } }) => country !== undefined && precision !== 'country',
          )
        : undefined;
    return near?.place.country === undefined ? place : { ...place, country: near.place.country };
  });
}
const isCapitalWord = (
  lower: string,
  gap: readonly { readonly lower: string; readonly shape: string }[],
): boolean => gap.some((token) => token.lower === lower && token.shape === 'capital');
const joinsList = (gap: readonly string[]): boolean =>
  gap.length > 0 && gap.length <= 3 && gap.every((word) => /^(?:,|и|й|і|та|а|також|["«»“”.])$/.test(word));
