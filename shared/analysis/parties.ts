import type { EventType } from '../model/index.ts';
import { type ActorMark, canonicalActor } from './actors.ts';
import { DEALINGS, MEDIATORS, SEATED_IN, WHERE } from './data/parties.en.ts';
import { FOES } from './foes.ts';
import { addressed, brokers, isHost, speaks } from './go-betweens.ts';
import { alpha3Of } from './places/index.ts';
import type { Reading } from './reading.ts';
import { isBare, wordAt, wordBefore } from './roles.ts';

/** The sides of a dealing, sorted. Two as a rule: who brokers, hosts, urges or reports it is none. */
export function findParties(reading: Reading, type: EventType): readonly string[] {
  const named = between(reading) ?? joined(reading);
  if (named !== undefined) return codesOf(named);
  const marks = reading.actors.filter((mark, at) => isSide(reading, mark, reading.actors[at + 1]));
  let sides: readonly ActorMark[] = marks.filter((mark) => !brokers(reading, mark.code));
  const foes = sides.filter(({ code }) => FOES.has(code));
  // In that war the United States sits at the table at times; others don't.
  if (new Set(foes.map(({ code }) => code)).size === 2)
    return codesOf(TABLE.has(type) ? sides.filter(({ code }) => FOES.has(code) || code === 'USA') : foes);
  if (codesOf(sides).length > 2) {
    const others = sides.filter(({ code }) => !speaks(reading, sides, code));
    if (codesOf(others).length > 1) sides = others;
  }
  if (type === 'plan_proposed' || type === 'talks_urged') sides = addressed(reading, sides);
  const codes = codesOf(sides);
  const home = codes.some(isState) ? undefined : government(reading, sides);
  return home === undefined ? codes : [...codes, home].sort();
}

const TABLE: ReadonlySet<EventType> = new Set(['talks_held', 'talks_announced']);

const isState = (code: string): boolean => /^[A-Z]{3}$/.test(code) && canonicalActor(code) === code;

/** Codes in order, a group by one name (its letters, where they stand beside it), Palestine by its groups where they are named. */
function codesOf(marks: readonly ActorMark[]): readonly string[] {
  const codes = new Map<string, string>();
  for (const { code, kind } of marks) {
    const name = kind === 'group' ? canonicalActor(code) : code;
    const known = codes.get(name);
    if (known === undefined || code.length < Math.min(known.length, 6)) codes.set(name, code);
  }
  if (marks.some(({ kind, country }) => kind === 'group' && country === 'PS')) codes.delete('PSE');
  return [...codes.values()].sort();
}

/** Whether an actor may be a side at all: not where it was, not whose band another name tells, not the common mediators. */
function isSide(reading: Reading, mark: ActorMark, next: ActorMark | undefined): boolean {
  const before = wordAt(reading, mark.from - 1);
  const prior = before === 'the' ? wordAt(reading, mark.from - 2) : before;
  // "delegations from Moscow and Kyiv": who sent them.
  const sent = prior === 'from' && DELEGATES.has(wordAt(reading, mark.from - 2));
  const after = wordAt(reading, mark.until);
  const place = mark.kind === 'name' || mark.kind === 'capital';
  if (mark.kind === 'force' && HOUSES.has(mark.code + wordAt(reading, mark.until - 1)) && WHERE.has(prior))
    return false;
  if (mark.kind === 'demonym' && SPOTS.has(after) && WHERE.has(prior)) return false;
  if (
    place &&
    !sent &&
    !isSecondOfTwo(reading, mark) &&
    (WHERE.has(prior) || WHERE.has(wordBefore(reading, mark)) || (prior === ',' && after !== 'and'))
  )
    return false;
  if (mark.kind === 'demonym' && next?.from === mark.until && next.kind === 'group') return false;
  if (mark.kind === 'noun') {
    // "the rebel group M23", "the last rebel groups, the National Forces": the name tells.
    const named = reading.actors.some(
      ({ kind, from, until }) =>
        kind === 'group' &&
        ((from >= mark.until && from <= mark.until + 3) || (until <= mark.from && until >= mark.from - 3)),
    );
    if (named || mark.code.toLowerCase() === 'rebel' || (isBare(mark) && before === 'its')) return false;
  }
  if (MEDIATORS.has(mark.code)) return false;
  // "Yemen's Houthis": the country is only told. "after Qatari mediation": who brought them together.
  if (
    place &&
    next?.kind === 'group' &&
    next.from === mark.until &&
    reading.tokens[mark.until - 1]?.possessive
  )
    return false;
  if (mark.kind === 'demonym' && MEDIATION.test(after)) return false;
  // "Egyptian and Qatari mediators".
  if (
    mark.kind === 'demonym' &&
    (after === 'and' || after === ',') &&
    next?.kind === 'demonym' &&
    next.from <= mark.until + 2 &&
    MEDIATION.test(wordAt(reading, next.until))
  )
    return false;
  // "called on both to return to talks": who calls is neither.
  if (isCaller(reading, mark)) return false;
  // "the Abu Dhabi round", "the Minsk agreement": named after its seat. "in the Emirati capital": where, not who.
  if ((mark.kind === 'capital' && SEATED_IN.has(after)) || after === 'capital') return false;
  if (isHost(reading, mark)) return false;
  // "released by the M23 rebels who had held them": a side of what was done.
  const by = before === 'the' ? mark.from - 2 : mark.from - 1;
  if (prior === 'by' && LETS_GO.test(wordAt(reading, by - 1))) return true;
  return prior !== 'by' && prior !== 'mediated' && prior !== 'through';
}

/** "Armenia, Azerbaijan sign": two states with a comma for "and", as headlines have it, and a verb. */
function isSecondOfTwo(reading: Reading, mark: ActorMark): boolean {
  const first = reading.actors.find(({ until }) => until === mark.from - 1);
  return (
    first?.kind === 'name' &&
    first.from <= 1 &&
    wordAt(reading, first.until) === ',' &&
    first.code !== mark.code &&
    /^\p{Ll}/u.test(wordAt(reading, mark.until)) &&
    reading.tokens[mark.until]?.shape === 'lower' &&
    !WHERE.has(wordAt(reading, mark.until))
  );
}

/** Whether somebody who calls on both is named: "the United States, Egypt and the Emirates urged both sides to". */
const isCaller = (reading: Reading, { until }: ActorMark): boolean => {
  const rest = reading.tokens.slice(until, until + CALLERS);
  const verb = rest.findIndex(({ lower }) => URGES.has(lower));
  const between = rest.slice(0, Math.max(0, verb));
  return (
    verb >= 0 &&
    between.every(({ kind, shape, lower }) => kind === 'punct' || shape !== 'lower' || LISTING.has(lower)) &&
    [1, 2, 3].some((step) => BOTH.has(wordAt(reading, until + verb + step)))
  );
};
/** Words that the other callers and the day may take up before the verb. */
const CALLERS = 14;
const LISTING = new Set(['and', 'the', 'on']);

const DELEGATES = new Set([
  'delegations',
  'delegates',
  'negotiators',
  'envoys',
  'teams',
  'officials',
  'representatives',
  'ministers',
  'leaders',
]);
/** "at the White House": where. */
const HOUSES = new Set(['USAhouse', 'RUSkremlin']);
/** "the Swedish village of Rimbo". */
const SPOTS = new Set([
  'village',
  'town',
  'city',
  'resort',
  'port',
  'island',
  'border',
  'side',
  'capital',
  'lakeside',
  'seaside',
]);
const LETS_GO = /^(?:released|freed|held|returned|captured|let|handed|over|back)$/;
const MEDIATION = /^(?:mediation|mediators?|mediated|brokering|brokered|auspices|facilitation|good)$/;
const URGES = new Set([
  'called',
  'calls',
  'urged',
  'urges',
  'asked',
  'asks',
  'appealed',
  'pressed',
  'told',
  'invited',
]);
const BOTH = new Set(['both', 'sides', 'parties']);

/** "a truce between A and B": those and no others. */
function between(reading: Reading): readonly ActorMark[] | undefined {
  const at = reading.tokens.findIndex(
    ({ lower }, i) =>
      lower === 'between' &&
      reading.tokens.slice(Math.max(0, i - 7), i).some((token) => DEALINGS.test(token.lower)),
  );
  if (at < 0) return undefined;
  const sides: ActorMark[] = [];
  let end = at + 1;
  for (const mark of reading.actors) {
    if (mark.from <= at) continue;
    const gap = reading.tokens.slice(end, mark.from);
    if (gap.length > 7 || gap.some(({ lower }) => ENDS.has(lower))) break;
    // "the Rwandan-backed rebel group M23": the name after the common word.
    const last = sides.at(-1);
    if (last?.kind === 'noun' && mark.kind === 'group' && gap.length < 3) sides.pop();
    if (last?.kind === 'demonym' && mark.kind === 'group' && gap.length === 0) sides.pop();
    sides.push(mark);
    end = mark.until;
  }
  return codesOf(sides).length > 1 ? sides : undefined;
}
const ENDS = new Set([
  'in',
  'at',
  'by',
  'on',
  'from',
  'as',
  'over',
  'after',
  'mediated',
  'with',
  'that',
  'are',
  'is',
  'was',
]);

/** "Iran–U.S. talks", "the Israel-Hamas truce". */
function joined(reading: Reading): readonly ActorMark[] | undefined {
  for (const [at, second] of reading.actors.entries()) {
    const first = reading.actors[at - 1];
    if (first === undefined || first.code === second.code) continue;
    const dash = /^[–—-]$/.test(reading.tokens[first.until]?.text ?? '') && second.from === first.until + 1;
    if (!dash && first.from !== second.from) continue;
    if ([0, 1].some((step) => DEALINGS.test(wordAt(reading, second.until + step)))) return [first, second];
  }
  return undefined;
}

/** "In the Central African Republic, the government signs a truce with rebels": the state whose rebels they are. */
function government(reading: Reading, sides: readonly ActorMark[]): string | undefined {
  const bare = reading.tokens.some(
    ({ lower }, at) => GOVERNMENT.has(lower) && !reading.actors.some(({ until }) => until === at),
  );
  if (!bare || sides.length === 0) return undefined;
  const country =
    reading.actors.find(({ kind }) => kind === 'name' || kind === 'demonym')?.country ??
    sides.find((mark) => mark.country !== undefined)?.country;
  return country === undefined ? undefined : alpha3Of(country);
}
const GOVERNMENT = new Set(['government', 'cabinet', 'army', 'authorities']);
