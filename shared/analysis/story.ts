import type { Family, Mention, SlotTrace } from '../model/index.ts';
import { canonicalActor } from './actors.ts';
import type { Count, Toll } from './toll.ts';

/** What one sentence told. */
export interface Told {
  readonly mentions: readonly Mention[];
  /** What spoke for each family, how loudly (0 to 1), by which rule. */
  readonly signals?: readonly { readonly family: Family; readonly score: number; readonly reason: string }[];
  /** Its toll, for the mention before it where it has none of its own. */
  readonly toll: Toll;
  /** Where a dealing told before took place. */
  readonly seat?: { readonly country: string; readonly place?: string };
  /** Who is said to be behind it: "X claims responsibility". */
  readonly blamed?: string;
  /** Words such as "another" and "separately" say that this is not what was told before. */
  readonly anew: boolean;
  /** Words such as "since" and "in total": the toll is not of one event. */
  readonly sums: boolean;
  /** Those told by words that only point back: "the attack", "the bombing", "those killed". */
  readonly again?: ReadonlySet<Mention>;
}

/** How many sentences back a mention may be told on. */
const REACH = 6;

interface Kept {
  mention: Mention;
  readonly at: number;
  told: number;
}

/** The mentions of a story, each happening once: what later sentences tell of it fills what it leaves open. */
export function foldStory(sentences: readonly Told[]): Mention[] {
  const kept: Kept[] = [];
  for (const [at, told] of sentences.entries()) {
    let fresh = false;
    for (const mention of told.mentions) {
      const earlier = kept.findLast(
        (one) => one.at < at && at - one.at <= REACH && isSame(one.mention, mention, told),
      );
      if (earlier === undefined) {
        kept.push({ mention: withStriker(mention, kept, at), at, told: at });
        fresh = true;
      } else {
        earlier.mention = fill(earlier.mention, mention);
        earlier.told = at;
      }
    }
    // What the headline told and the lead told again is what the next sentence goes on about.
    const violent = told.toll.killed !== undefined || told.toll.injured !== undefined;
    const last = lately(violent ? kept.filter(({ mention }) => mention.family !== 'talks') : kept);
    // A dealing may be told on after a sentence between.
    if (last === undefined || last.told < at - (told.seat === undefined ? 1 : 2)) continue;
    if (fresh && told.mentions.length > 0 && told.blamed === undefined) continue;
    last.mention = tellOn(last.mention, told, last.told < at);
  }
  return kept.map(({ mention }) => mention);
}

/** "Another missile hits Samara": whoever struck the same state in the sentence before. */
function withStriker(mention: Mention, kept: readonly Kept[], at: number): Mention {
  if (mention.family !== 'strike' || mention.initiator !== undefined || mention.target === undefined)
    return mention;
  const before = kept.findLast((one) => one.at < at && at - one.at <= 2 && one.mention.family === 'strike');
  const same = before?.mention.target === mention.target && before.mention.status === mention.status;
  return same && before.mention.initiator !== undefined
    ? { ...mention, initiator: before.mention.initiator }
    : mention;
}

/** What was told last, the latest of its sentence: only the last few can be. */
function lately<T extends { readonly told: number }>(kept: readonly T[]): T | undefined {
  let last = kept.at(-1);
  for (const one of kept.slice(-LATELY)) if (last === undefined || one.told >= last.told) last = one;
  return last;
}
/** A sentence names few events; those of the last sentences are all within it. */
const LATELY = 24;

/** A sentence without an event of its own goes on about the one before: its toll, and who is blamed. */
function tellOn(mention: Mention, told: Told, later: boolean): Mention {
  if (mention.family === 'talks')
    return told.seat !== undefined && mention.country === undefined && mention.place === undefined
      ? { ...mention, ...told.seat }
      : mention;
  const { killed, injured } = later && !told.sums && told.mentions.length === 0 ? told.toll : {};
  return {
    ...mention,
    ...(mention.initiator === undefined && told.blamed !== undefined && told.blamed !== mention.target
      ? { initiator: told.blamed }
      : {}),
    ...countOn('killed', mention.killed, killed),
    ...countOn('injured', mention.injured, injured),
  };
}

/** A toll told later: the first, or "four other people", who come on top of it. */
const countOn = (slot: 'killed' | 'injured', before: number | undefined, count: Count | undefined) =>
  count === undefined || (before !== undefined && count.others !== true)
    ? {}
    : { [slot]: (before ?? 0) + count.value };

/** Whether `later` tells of the same happening: nothing contradicts, and it brings no place of its own. */
function isSame(earlier: Mention, later: Mention, { anew, again }: Told): boolean {
  if (!anew && again?.has(later)) return pointsTo(earlier, later);
  if (earlier.family !== later.family || anew || !sameKind(earlier, later)) return false;
  if (earlier.status !== later.status && (earlier.status === 'planned' || later.status === 'planned'))
    return false;
  if (differs(earlier.place, later.place) || differs(earlier.country, later.country)) return false;
  if (later.place !== undefined && earlier.place === undefined)
    return later.family === 'talks' || earlier.country === undefined;
  if (differsActor(earlier.initiator, later.initiator)) return false;
  if (differsActor(earlier.target, later.target) && later.family === 'violence') return false;
  if (later.family === 'talks' && !sharesParty(earlier, later)) return false;
  const tolls = later.killed !== undefined && earlier.killed !== undefined && later.killed !== earlier.killed;
  return !tolls;
}

/** "A general says the strike was a mistake", "two of those killed": of the last blow told, whatever it was called there. */
function pointsTo(earlier: Mention, later: Mention): boolean {
  if (earlier.family === 'talks' || earlier.status === 'planned') return false;
  if (later.place !== undefined && differs(earlier.place ?? '', later.place)) return false;
  return later.killed === undefined || earlier.killed === undefined || later.killed <= earlier.killed;
}

const differs = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.toLowerCase() !== b.toLowerCase() &&
  !a.includes(b) &&
  !b.includes(a);
const differsActor = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && canonicalActor(a) !== canonicalActor(b);

const sharesParty = (a: Mention, b: Mention): boolean =>
  a.parties === undefined || b.parties === undefined || b.parties.some((party) => a.parties?.includes(party));

function sameKind(a: Mention, b: Mention): boolean {
  if (a.type === b.type) return true;
  return a.family === 'strike' && (b.type === 'strike' || a.type === 'strike');
}

function fill(into: Mention, from: Mention): Mention {
  const trace: readonly SlotTrace[] = [...(into.trace ?? []), ...(from.trace ?? [])];
  const { evidence: _, codes: __, trace: ___, family: _____, type, status, certainty: ____, ...slots } = from;
  const parties = into.family === 'talks' ? mergeParties(into, from) : undefined;
  return {
    ...slots,
    ...into,
    ...(into.type === 'strike' && from.family === 'strike' ? { type } : {}),
    ...(into.status === 'background' && status !== 'background' ? { status } : {}),
    ...(parties ? { parties } : {}),
    trace,
  };
}

const mergeParties = (a: Mention, b: Mention): readonly string[] | undefined => {
  const all = new Set([...(a.parties ?? []), ...(b.parties ?? [])]);
  return a.type === 'talks_announced' && all.size > 0 ? [...all].sort() : (a.parties ?? b.parties);
};
