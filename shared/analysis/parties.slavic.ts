import type { EventType } from '../model/index.ts';
import { type ActorMark, canonicalActor } from './actors.ts';
import { findBand } from './bands.slavic.ts';
import { FOES } from './foes.ts';
import { alpha3Of } from './places/index.ts';
import type { Reading } from './reading.ts';
import { atWar, isAtWar } from './wars.slavic.ts';

/** Dealings that take two: one side's refusal or truce is of a war that has another. */
const OF_TWO: ReadonlySet<EventType> = new Set([
  'talks_urged',
  'talks_refused',
  'plan_proposed',
  'ceasefire',
  'ceasefire_violation',
  'prisoner_exchange',
]);
/** Armed groups whose wars are with one state. */
export const STATE_AGAINST: ReadonlyMap<string, string> = new Map([
  ['Hamas', 'ISR'],
  ['Hezbollah', 'ISR'],
  ['RSF', 'SDN'],
  ['Rapid Support Forces, in Cyrillic', 'SDN'],
  ['M23', 'COD'],
  ["Kurdistan Workers' Party", 'TUR'],
]);
/** What talks are about that end the war, not trade. */
const WAR =
  /^(?:войн|війн|огн[яюе]|вогн[юі]|урегулир|врегулюв|перемир|мирн|мир[ауе]?$|припин|обмен|обмін|пленн|полонен)/;

/** The sides of a dealing as a Russian or Ukrainian sentence tells them: those "between" which it is, and the foe of one named. */
export function slavicParties(
  reading: Reading,
  type: EventType,
  found: readonly string[],
): readonly string[] {
  const sides = between(reading);
  const table = AT_THE_TABLE.has(type);
  const sat = withoutBrokers(reading, found);
  const aired = table ? withoutTopic(reading, sat) : sat;
  const all = seated(sides.length > 1 ? sides : aired);
  // Who only brings the two together, or speaks of it, is no side: at the table the United States may be.
  const parties = table ? all : withBand(reading, atWar(all));
  const others = parties.filter((code) => !FOES.has(code));
  const foes = parties.filter((code) => FOES.has(code));
  const [foe] = foes;
  const warlike = OF_TWO.has(type) || reading.tokens.some(({ lower }) => WAR.test(lower));
  // "Путин и Трамп обсудили …": those two.
  if (table && foes.length === 1 && others.includes('USA')) return parties;
  if (
    warlike &&
    foes.length === 1 &&
    foe !== undefined &&
    others.every((code) => code === 'USA' || (OF_TWO.has(type) && mayCall(code)))
  ) {
    const other = FOES.get(foe);
    if (other !== undefined) return [...(table ? parties : foes), other].sort();
  }
  // "157 українців повертаються додому": from whom there is no need to say.
  if (
    parties.length === 0 &&
    type === 'prisoner_exchange' &&
    reading.tokens.some(({ lower }) => OURS.test(lower))
  )
    return ['RUS', 'UKR'];
  const [only] = parties;
  const state =
    parties.length === 1 && only !== undefined ? STATE_AGAINST.get(canonicalActor(only)) : undefined;
  return state !== undefined && OF_TWO.has(type) ? [...parties, state].sort() : parties;
}
/** A state that fights nobody in the news: it calls, or hosts. */
const mayCall = (code: string): boolean => /^[A-Z]{3}$/.test(code) && !isAtWar(code);
/** Dealings whose sides are those who sit there. */
const AT_THE_TABLE: ReadonlySet<EventType> = new Set(['talks_held', 'talks_announced']);

/** Without who brings them together: "при посредничестве США", "посередниками були ОАЕ", "под эгидой ООН". */
function withoutBrokers({ actors, tokens }: Reading, found: readonly string[]): readonly string[] {
  const brokers = actors.filter(({ from }) => {
    const at = tokens.findLastIndex(({ lower }, i) => i < from && BROKERING.test(lower));
    return (
      at >= 0 &&
      from - at <= BROKERS_REACH &&
      !tokens.slice(at, from).some(({ lower }) => /^(?:между|між|[,.;:])$/.test(lower))
    );
  });
  const rest = new Set(actors.filter((mark) => !brokers.includes(mark)).map(({ code }) => code));
  return found.filter((code) => rest.has(code));
}
const BROKERS_REACH = 5;
const BROKERING = /^(?:посредни|посередни|содействи|сприянн|эгид|егід)/;

/** Without whom the talks are only about: "обсудили Украину", "об украинском урегулировании", "війну в Україні". */
function withoutTopic({ actors, tokens }: Reading, found: readonly string[]): readonly string[] {
  const isTopic = ({ from, until, kind }: ActorMark): boolean => {
    const before = tokens[from - 1]?.lower ?? '';
    const after = tokens[until]?.lower ?? '';
    if (/^(?:о|об|про|щодо|насчет|стосовно|обсудили?|обговорили?)$/.test(before)) return true;
    if (kind === 'demonym') return TOPIC.test(after);
    return (
      kind === 'name' &&
      /^(?:в|у|во|по|на)$/.test(before) &&
      tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => TOPIC.test(lower))
    );
  };
  const rest = new Set(actors.filter((mark) => !isTopic(mark)).map(({ code }) => code));
  const kept = found.filter((code) => rest.has(code));
  return kept.length > 1 ? kept : found;
}
const TOPIC =
  /^(?:урегулиров|врегулюв|кризис|криз|конфликт|конфлікт|трек|вопрос|питанн|войн|війн|досьє|досье|проблем|мир)/;

/** "Киев и сепаратисты": fighters without a name beside a state, or a state that they are in. */
function withBand(reading: Reading, codes: readonly string[]): readonly string[] {
  if (codes.length > 1) return codes;
  const band = findBand(reading)?.role.code;
  const [land] = reading.toponyms.flatMap(({ place }) => place.country ?? []);
  const state = codes[0] ?? (land === undefined ? undefined : alpha3Of(land));
  return band === undefined || state === undefined ? codes : [state, band].sort();
}

/** Those who only call, host and bring together: organisations, and states where two others are named. */
const ORGANISATIONS = new Set(['United Nations', 'NATO', 'European Union', 'African Union', 'UNIFIL']);
const HOSTS = new Set('ARE QAT EGY SAU CHE VAT OMN HUN CHN BRA TUR BLR KAZ'.split(' '));

/** The sides without those who only host or call. */
function seated(codes: readonly string[]): readonly string[] {
  const sides = codes.filter((code) => !ORGANISATIONS.has(canonicalActor(code)));
  const own = sides.filter((code) => !HOSTS.has(code));
  const [only] = own;
  const alone =
    own.length === 1 && only !== undefined && (FOES.has(only) || STATE_AGAINST.has(canonicalActor(only)));
  return own.length > 1 || alone || sides.length === 1 ? own : sides;
}

const OURS = /^(?:українц|украинц)/;

/** "между Израилем и Ираном", "між Україною та Росією". */
function between({ tokens, actors }: Reading): readonly string[] {
  const at = tokens.findIndex(({ lower }) => lower === 'между' || lower === 'між');
  if (at < 0) return [];
  const after = actors.filter(({ from }) => from > at && from <= at + REACH);
  const [first] = after;
  const second = after.find((mark: ActorMark) => mark.code !== first?.code);
  return first === undefined || second === undefined ? [] : [first.code, second.code].sort();
}
const REACH = 8;
