import {
  AREA,
  AT,
  BEFELL,
  BETWEEN,
  FRONT,
  NO_PLACE,
  OFFICE_AFTER,
  OFFICE_BEFORE,
  PART,
  SETTLEMENT,
  SITE,
  UPON_WORD,
  WATER,
  WHENCE,
} from './data/locating.slavic.ts';
import { WITHIN } from './places.slavic.ts';
import { isSea, type Location } from './places.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

/** How a place stands in its sentence: something happened `at` it, it is only `named`, or it tells who speaks or whence. */
type Standing = 'at' | 'named' | 'aside' | 'none';

/** What `preposition` says of a place at which something happened. */
export const AT_IT = 'at';

const QUOTE = /^["«»“”„']+$/;
const ADJECTIVE =
  /(?:ськ|цьк|ск|цк|н|в)(?:ий|ый|ой|ого|ому|ому|им|ым|ом|ая|а|ої|ій|ую|у|ою|ое|е|ие|ые|і|их|ых|ими|ыми)$|(?:ій|ий|ый|ое|не|нє|ому|ого|ої|ому|ном|ном)$/;
const SAYS =
  /^(?:заяв|повідом|сообщ|рассказ|розпов|подтверд|підтверд|призна|визна|назва|считают|вважают|прокоммент|прокомент|отреаг|відреаг|обеща|обіця|пообещ|пообіц|звинув|обвин|звітува|отчита|не\b)/;

const isCapital = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return token?.kind === 'word' && (token.shape === 'capital' || token.shape === 'mixed');
};
const isActor = ({ actors }: Reading, at: number): boolean =>
  actors.some(({ from, until }) => from <= at && at < until);

/** The places of a Russian or Ukrainian sentence, in order; those where something happened have a preposition. */
export function slavicPlaces(reading: Reading): Location[] {
  const spans = [...listed(reading), ...unlisted(reading)].sort(
    (a, b) => a.from - b.from || b.until - a.until,
  );
  const places: Location[] = [];
  const asides: Location[] = [];
  for (const place of spans) {
    if (places.some(({ from, until }) => from < place.until && place.from < until)) continue;
    const standing = standingOf(reading, place, places);
    if (standing === 'none') continue;
    const told = { ...place, preposition: standing === 'at' ? AT_IT : '' };
    (standing === 'aside' ? asides : places).push(told);
  }
  for (let i = places.length - 2; i >= 0; i -= 1) {
    const [place, mate] = [places[i], places[i + 1]];
    // "Крим і Новоросійськ під атакою": what befell the last of a list befell the first.
    if (place?.name !== undefined && mate?.preposition === AT_IT && joined(reading, place.until, mate.from))
      places[i] = { ...place, preposition: AT_IT };
  }
  const named = places.some(({ name }) => name !== undefined);
  return inRegions(reading, named ? places : [...places, ...asides].sort((a, b) => a.from - b.from));
}

/** Those that the finder knows, their names as far as the text writes them. */
function listed(reading: Reading): Location[] {
  return reading.toponyms.flatMap((toponym) => {
    if (toponym.role === 'actor') return [];
    const from = reading.tokens.findIndex((token) => token.end > toponym.start);
    const end = reading.tokens.findIndex((token) => token.start >= toponym.end);
    const last = end < 0 ? reading.tokens.length : end;
    if (from < 0) return [];
    const { country, precision } = toponym.place;
    const part = PART.test(wordAt(reading, from - 1));
    if (precision === 'country')
      return [{ ...span(reading, part ? from - 1 : from, last, part), ...(country ? { country } : {}) }];
    // "Рязанский НПЗ": the town's adjective; what kind of site it is, is no part of its name.
    const adjective = last === from + 1 || SITE.test(wordAt(reading, from + 1));
    const until =
      adjective && ADJECTIVE.test(wordAt(reading, from)) && !isSpecial(toponym.text) ? from + 1 : last;
    const [first, stop] = whole(reading, from, until);
    const same = first === from && stop === until;
    const bank = part && /бере/.test(wordAt(reading, from - 1));
    return [
      {
        ...span(reading, bank ? from - 1 : first, stop, true),
        ...(country ? { country } : {}),
        ...(same && !bank ? { toponym } : {}),
      },
    ];
  });
}

/** Plants that the tables know by their whole name. */
const isSpecial = (text: string): boolean => /(?:АЕС|АЭС|ГЭС|ГЕС|аэропорт\S*|аеропорт\S*)$/.test(text);

/** "Південному Вазиристані", "Вовчанських Хуторів", "Кіровському районі", "Торецькому напрямку": the words that go with a name. */
function whole(reading: Reading, from: number, until: number): readonly [number, number] {
  let first = from;
  let last = until;
  const apart = (at: number): boolean =>
    !isCapital(reading, at) || isActor(reading, at) || (at >= until && begins(reading, at));
  if (last === from + 1 && ADJECTIVE.test(wordAt(reading, from)))
    if (!apart(last) && !SITE.test(wordAt(reading, last)) && ADJACENT.test(between(reading, from, last)))
      last += 1;
  if (last === from + 1 && FRONT.test(wordAt(reading, last))) last += 1;
  if (last === from + 1 && AREA.test(wordAt(reading, last)) && ADJECTIVE.test(wordAt(reading, from)))
    last += 1;
  const region = /^(?:обл|край|края|краю|республ)/.test(wordAt(reading, until - 1));
  if (first > 1 && !region && !apart(first - 1) && LONG.test(wordAt(reading, first - 1)) && last === until)
    if (!begins(reading, first - 1) && ADJACENT.test(between(reading, first - 1, first))) first -= 1;
  return [first, last];
}
/** Adjectives in their long forms: "Південному", "Верхній". */
const LONG = /(?:ий|ій|ый|ой|ая|ое|ого|ому|ої|их|ых|ими|ыми|ую|ою|ому|єму|ему)$/;
const begins = ({ toponyms, tokens }: Reading, at: number): boolean =>
  toponyms.some(({ start }) => start === tokens[at]?.start);
const ADJACENT = /^[ -]$/;
const between = ({ text, tokens }: Reading, at: number, next: number): string =>
  text.slice(tokens[at]?.end ?? 0, tokens[next]?.start ?? 0);

function span(reading: Reading, from: number, until: number, named: boolean): Location {
  const { text, tokens } = reading;
  const name = text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0);
  return { from, until, ...(named ? { name } : {}), preposition: '', list: from };
}

/** Names that no table knows: after a word for a settlement, after "под", in a list of places, as a site's in quotes. */
function unlisted(reading: Reading): Location[] {
  const known = (at: number): boolean =>
    reading.toponyms.some(
      ({ start, end }) => start < (reading.tokens[at]?.end ?? 0) && (reading.tokens[at]?.start ?? 0) < end,
    );
  const places: Location[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!isCapital(reading, at) || isActor(reading, at) || NO_PLACE.test(wordAt(reading, at))) continue;
    if (wordAt(reading, at).length < 3 || reading.tokens[at]?.shape !== 'capital') continue;
    if (reading.hits.some(({ from, until }) => from <= at && at < until)) continue;
    let until = at + 1;
    if (
      ADJECTIVE.test(wordAt(reading, at)) &&
      isCapital(reading, until) &&
      !begins(reading, until) &&
      between(reading, at, until) === ' '
    )
      until += 1;
    const sea = WATER.test(wordAt(reading, at + 1)) && ADJECTIVE.test(wordAt(reading, at));
    if (known(at) && !sea) continue;
    if (sea) until = at + 2;
    const area = !sea && AREA.test(wordAt(reading, at + 1)) && ADJECTIVE.test(wordAt(reading, at));
    if (area) until = at + 2;
    const before = wordAt(reading, at - 1) === '.' ? wordAt(reading, at - 2) : wordAt(reading, at - 1);
    const quoted = QUOTE.test(before) || /["«“„]$/.test(before);
    const site = quoted && siteBefore(reading, at - 1, false);
    const settled = SETTLEMENT.test(before) && before.length > 1;
    const named =
      SITE.test(before) &&
      !/^п[іо]дстанц/.test(before) &&
      !ADJECTIVE.test(before) &&
      !isCapital(reading, until);
    const owner = ADJECTIVE.test(wordAt(reading, at)) && SITE.test(wordAt(reading, at + 1)) && at > 0;
    const near = (PLAIN.test(before) || UPON_WORD.test(before)) && !isCapital(reading, until) && !quoted;
    const goes = continues(reading, at);
    if (!sea && !area && !site && !settled && !named && !owner && !near && !goes) continue;
    if (quoted && !site && !settled) continue;
    places.push(span(reading, at, until, true));
    at = until - 1;
  }
  return places;
}
/** Prepositions after which a capital is a place more often than not. */
const PLAIN = /^(?:в|у|во|под|під|біля|возле|поблизу|вблизи|неподалік|над|по)$/;

/** `аеродром "Саки"`, `на базах «Бєлая» … та «Оленья»`: whether a word for a site stands before the quotes. */
function siteBefore(reading: Reading, quote: number, known = true): boolean {
  for (let at = quote - 1; at >= Math.max(0, quote - 9); at -= 1) {
    const word = wordAt(reading, at);
    // Substations have names that are no places.
    if (/^п[іо]дстанц/.test(word)) return false;
    if (isActor(reading, at)) continue;
    if (SITE.test(word) || SETTLEMENT.test(word) || (known && AT.has(word))) return true;
    const inList = at < quote - 1 && wordAt(reading, quote - 1).match(/^(?:та|и|і|,)$/);
    if (
      !QUOTE.test(word) &&
      !inList &&
      !/^(?:та|и|і|,|дальней|стратегічн\S+|військов\S+|военн\S+)$/.test(word)
    )
      return false;
  }
  return false;
}

/** A capital in a list that a place begins: "по Водолагам, Стецьківці, Хотині". */
function continues(reading: Reading, at: number): boolean {
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < LIST; i -= 1) {
    const word = wordAt(reading, i);
    if (/^(?:по|в|у|біля|возле|поблизу)$/.test(word)) return steps > 0 || true;
    const joint = /^(?:,|и|й|і|та|області|области|районі|района|районов|районів)$/.test(word);
    if (!joint && !isCapital(reading, i)) return false;
    if (isActor(reading, i)) return false;
    if (i === at - 1 && !joint) return false;
    steps += 1;
  }
  return false;
}
const LIST = 120;

function standingOf(reading: Reading, place: Location, before: readonly Location[]): Standing {
  const { from, until } = place;
  const prior = wordAt(reading, from - 1);
  const next = wordAt(reading, until);
  const nation = place.name === undefined;
  if (!nation && NO_PLACE.test(wordAt(reading, from)) && place.toponym?.place.precision !== 'exact')
    return 'none';
  if (nation) return SAYS.test(next) ? 'none' : reach(reading, from) === 'at' ? 'at' : 'named';
  const quoted = QUOTE.test(prior) && QUOTE.test(next);
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
  if (OFFICE_BEFORE.test(prior) && !quoted) return 'aside';
  if (OFFICE_AFTER.test(next) && !/обл|край|ске$/.test(wordAt(reading, until - 1))) return 'aside';
  // "В Киеве сообщили об ударе по Одессе".
  if (located !== 'none' && from <= 2 && SAYS.test(next)) return 'aside';
  if (located === 'whence') return 'aside';
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
    if (word === 'до' && /^(?:доле|діст|дост|дій|дой|прям|лете)/.test(wordAt(reading, at - 1))) return 'at';
    if (WHENCE.has(word)) return 'whence';
    if (!BETWEEN.test(word) && !SITE.test(word) && !SETTLEMENT.test(word)) return 'none';
    if (isCapital(reading, at)) return 'none';
  }
  return 'none';
}

/** A place before a region that is named for it, or before its country, lies there. */
function inRegions(reading: Reading, places: readonly Location[]): Location[] {
  return places.map((place, at) => {
    if (place.name === undefined || isSea(place)) return place;
    for (const later of places.slice(at + 1)) {
      const region = later.toponym?.place.precision === 'region' || later.name === undefined;
      const gap = reading.tokens.slice(place.until, later.from);
      if (!region) {
        if (!joinsList(gap.map(({ lower }) => lower))) break;
        continue;
      }
      const near = gap.length <= 4 || places.slice(at + 1).indexOf(later) > 0;
      if (!near || later.country === undefined) break;
      if (gap.some(({ lower }) => !WITHIN.test(lower) && !isCapitalWord(lower, gap))) break;
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
