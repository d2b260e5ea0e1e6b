import type { Mention } from '../model/index.ts';
import { type ActorMark, canonicalActor } from './actors.ts';
import { DENIES } from './data/blame.en.ts';
import { MEDIATORS } from './data/parties.en.ts';
import { MEMBERS } from './data/roles.en.ts';
import { isFiner, withPlace } from './finer-place.ts';
import { SHIP } from './homes.ts';
import { alpha3Of, countryOf } from './places/index.ts';
import type { Reading } from './reading.ts';
import { isOrigin } from './roles.ts';
import { differsActor } from './sameness.ts';
import type { Aside, Named, Told } from './story.ts';

/** "They were members of Hezbollah", "belonged to Hamas", "a Hezbollah commander". */
function isOfMembers({ tokens }: Reading, { from, until }: ActorMark): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower);
  const of = before.findLastIndex((word) => word === 'of' || word === 'to' || word === 'with');
  const led = of > 0 && before.slice(0, of).some((word) => MEMBERS.has(word) || BELONGS.test(word));
  return led || MEMBERS.has(tokens[until]?.lower ?? '');
}
const BELONGS = /^(?:belong|affiliat|link|alli|loyal)/;

/** What an English sentence names. */
export function namedIn(reading: Reading): Named {
  const { actors, tokens } = reading;
  // "drones coming from Iran": where they set out.
  const toponyms = reading.toponyms.filter(
    ({ start }) =>
      !isOrigin(
        reading,
        tokens.findIndex((token) => token.start === start),
      ),
  );
  return {
    groups: actors.flatMap((mark) =>
      mark.kind === 'group' && !MEDIATORS.has(mark.code)
        ? [
            {
              code: mark.code,
              ...(mark.country ? { country: mark.country } : {}),
              members: isOfMembers(reading, mark),
            },
          ]
        : [],
    ),
    states: actors.flatMap(({ kind, country, from }) =>
      kind !== 'group' && kind !== 'noun' && country && !isOrigin(reading, from) ? [country] : [],
    ),
    afloat: tokens.some(({ lower }) => SHIP.test(lower)),
    denied: tokens.some(({ lower }) => DENIES.has(lower)),
    lands: toponyms.flatMap(({ place }) => place.country ?? []),
  };
}

/**
 * A feed item that tells of one strike or act of violence: what its other sentences say of the dead, of whoever was
 * behind it, of the weapon and the place is of that one.
 */
export function completeItem(told: readonly Mention[], sentences: readonly Told[]): readonly Mention[] {
  const blows = (all: readonly Mention[]): Mention[] =>
    all.filter((mention) => mention.status !== 'background' && mention.family !== 'talks');
  const [first, second] = blows(told);
  const retold = first && second && blows(told).length === 2 ? asOne(first, second) : undefined;
  const mentions =
    retold === undefined
      ? told
      : told.flatMap((mention) => (mention === first ? retold : mention === second ? [] : mention));
  const events = blows(mentions);
  const [event] = events;
  if (event === undefined || events.length > 1 || event.status === 'planned') return mentions;
  const rest = sentences.filter((told) => told.mentions.length === 0 && !told.anew);
  let full = event;
  for (const { aside, blamed, sums, toll } of rest) {
    const { killed, injured } = sums ? {} : toll;
    full = {
      ...full,
      ...(full.killed === undefined && killed ? { killed: killed.value } : {}),
      ...(full.injured === undefined && injured ? { injured: injured.value } : {}),
      ...(full.initiator === undefined && blamed !== undefined && blamed !== full.target
        ? { initiator: blamed }
        : {}),
      ...(full.type === 'strike' && aside?.type !== undefined ? { type: aside.type } : {}),
      ...(aside !== undefined && isOpen(full, aside) ? whereOf(aside) : {}),
    };
    if (aside !== undefined && isFiner(full, aside)) full = withPlace(full, aside);
  }
  const known = full;
  const settled = completeNamed(known, sentences);
  return mentions.map((mention) => (mention === event ? settled : mention));
}

/** "Strike in northern Mali kills 21. The army hit a pharmacy in Tinzaouaten": one blow, told with its place after. */
function asOne(first: Mention, second: Mention): Mention | undefined {
  const alike = first.type === second.type || (first.family === second.family && second.type === 'strike');
  // "Bombing of a hospital in Kunduz kills 19", and then whose aircraft it was.
  const bombed =
    first.family === 'violence' &&
    second.family === 'strike' &&
    BOMBED.test(first.evidence.text) &&
    (second.place === undefined || second.place === first.place) &&
    (second.country === undefined || second.country === first.country);
  const more = (a: number | undefined, b: number | undefined): boolean =>
    b !== undefined && (a === undefined || b > a);
  if (!(bombed || (alike && isFiner(first, second)))) return undefined;
  if (first.status !== second.status || ANEW.test(second.evidence.text)) return undefined;
  // Two in one sentence are two; "west of Khan Younis" is not in it.
  if (first.evidence.start === second.evidence.start || isOff(second)) return undefined;
  if (differsActor(first.initiator, second.initiator)) return undefined;
  // A toll of its own, and not a part of the first: another blow.
  if (first.killed !== undefined && more(first.killed, second.killed)) return undefined;
  const { trace = [], ...slots } = first;
  const all = [...trace, ...(second.trace ?? [])];
  const one = { ...second, ...slots, ...(all.length === 0 ? {} : { trace: all }) };
  return bombed
    ? { ...one, family: second.family, type: second.type, evidence: second.evidence }
    : withPlace(one, second);
}
const BOMBED = /\bbomb(?:ing|ed|s)?\b/i;
const isOff = ({ place = '', evidence }: Mention): boolean => {
  const before = evidence.text.slice(0, Math.max(0, evidence.text.indexOf(place)));
  return /\b(?:north|south|east|west|outside|miles|km)(?: of)? $/.test(before);
};
const ANEW = /\b(?:another|separate|separately|also|elsewhere|later|earlier|then)\b/i;

const isOpen = ({ place, country }: Mention, aside: Aside): boolean =>
  place === undefined &&
  aside.place !== undefined &&
  (country === undefined || aside.country === undefined || country === aside.country);
const whereOf = ({ type: _, ...where }: Aside): Aside => where;

/** Who did it, where and to whom, by what the item names and only once: "… LTTE" where no other group is. */
function completeNamed(event: Mention, sentences: readonly Told[]): Mention {
  const named = sentences.flatMap((told) => told.named ?? []);
  if (named.length === 0) return event;
  let full = event;
  const groups = new Map(
    named.flatMap(({ groups }) => groups.map((group) => [canonicalActor(group.code), group])),
  );
  const [group] = groups.values();
  if (
    full.family === 'violence' &&
    full.initiator === undefined &&
    group !== undefined &&
    groups.size === 1 &&
    !named.some(({ groups }) => groups.some(({ members }) => members)) &&
    !named.some(({ denied }) => denied)
  ) {
    const here = full.country === undefined || group.country === undefined || group.country === full.country;
    const hit = full.target !== undefined && canonicalActor(full.target) === canonicalActor(group.code);
    if (here && !hit) full = { ...full, initiator: group.code };
  }
  // Whoever struck from afar did so abroad, a ship is where it sails, and a state's people may be anywhere.
  if (full.country === undefined && full.target === undefined && !named.some(({ afloat }) => afloat)) {
    const home = full.initiator === undefined ? undefined : countryOf(full.initiator);
    const elsewhere = (countries: readonly string[]) =>
      only(full.family === 'strike' ? countries.filter((country) => country !== home) : countries);
    const country =
      elsewhere(named.flatMap(({ lands }) => lands)) ?? elsewhere(named.flatMap(({ states }) => states));
    if (country !== undefined) full = { ...full, country };
  }
  if (full.target === undefined && full.country !== undefined) {
    const target = alpha3Of(full.country);
    if (target !== undefined && target !== full.initiator) full = { ...full, target };
  }
  return full;
}

const only = (countries: readonly string[]): string | undefined => {
  const [one, ...others] = new Set(countries);
  return others.length === 0 ? one : undefined;
};
