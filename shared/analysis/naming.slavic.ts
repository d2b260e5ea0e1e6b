import {
  AREA,
  AT,
  FRONT,
  NO_PLACE,
  PART,
  SETTLEMENT,
  SITE,
  UPON_WORD,
  WATER,
} from './data/locating.slavic.ts';
import type { Toponym } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

export const QUOTE = /^["«»“”„']+$/;
export const ADJECTIVE =
  /(?:ськ|цьк|ск|цк|н|в)(?:ий|ый|ой|ого|ому|ому|им|ым|ом|ая|а|ої|ій|ую|у|ою|ое|е|ие|ые|і|их|ых|ими|ыми)$|(?:ій|ий|ый|ое|не|нє|ому|ого|ої|ому|ном|ном)$/;

export const isCapital = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return token?.kind === 'word' && (token.shape === 'capital' || token.shape === 'mixed');
};
const isActor = ({ actors }: Reading, at: number): boolean =>
  actors.some(({ from, until }) => from <= at && at < until);

/** Those that the finder knows, their names as far as the text writes them. */
export function listed(reading: Reading): Location[] {
  return reading.toponyms.flatMap((toponym) => {
    const from = reading.tokens.findIndex((token) => token.end > toponym.start);
    const end = reading.tokens.findIndex((token) => token.start >= toponym.end);
    const last = end < 0 ? reading.tokens.length : end;
    if (from < 0) return [];
    // "в Вашингтоне подписали": a seat of government is a place after a word of place.
    if (toponym.role === 'actor' && !/^(?:в|у|во)$/.test(wordAt(reading, from - 1))) return [];
    const { precision } = toponym.place;
    // "на вулиці Єфремова": a street has another's name.
    const street = STREET.test(wordAt(reading, from - 1)) || STREET.test(wordAt(reading, from - 2));
    const country = street || isGuess(reading, toponym) ? undefined : toponym.place.country;
    // "Северном Кордофане": an adjective before another name is a part of that one.
    if (last === from + 1 && COMPASS.test(wordAt(reading, from)) && begins(reading, last)) return [];
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
        ...(same && !bank && !street ? { toponym } : {}),
      },
    ];
  });
}

/** In a Ukrainian text a name that no table knows lies in Russia only if the text says so: Russia is named in most. */
const isGuess = ({ text }: Reading, { place }: Toponym): boolean =>
  place.country === 'RU' && place.geonameId === undefined && place.lat === undefined && UKRAINIAN.test(text);
const UKRAINIAN = /[іїєґ]/i;
const STREET = /^(?:вулиц|улиц|проспект|бульвар|набережн|переулк|провулк|шосе$|шоссе$|площ[іаеу]?$|площад)/;

/** Plants that the tables know by their whole name. */
const COMPASS = /^(?:север|южн|восточн|западн|центральн|півн[іо]чн|півд|східн|західн|верхн|нижн|нов|стар)/;
const isSpecial = (text: string): boolean =>
  /(?:АЕС|АЭС|ГЭС|ГЕС|аэропорт\S*|аеропорт\S*|Крымск\S+ мост\S*|Кримськ\S+ м[іо]ст\S*)$/.test(text);

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
export const between = ({ text, tokens }: Reading, at: number, next: number): string =>
  text.slice(tokens[at]?.end ?? 0, tokens[next]?.start ?? 0);

function span(reading: Reading, from: number, until: number, named: boolean): Location {
  const { text, tokens } = reading;
  const name = text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0);
  return { from, until, ...(named ? { name } : {}), preposition: '', list: from };
}

/** Names that no table knows: after a word for a settlement, after "под", in a list of places, as a site's in quotes. */
export function unlisted(reading: Reading): Location[] {
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
export function siteBefore(reading: Reading, quote: number, known = true): boolean {
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
