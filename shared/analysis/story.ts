import type { Mention, Place, SlotTrace } from '../model/index.ts';
import { isFiner, withPlace } from './finer-place.ts';
import { isSame, retells } from './sameness.ts';
import type { Told } from './told.ts';
import type { Count } from './toll.ts';

export type { Aside, Named, Told } from './told.ts';

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
  const lead = sentences.findIndex(({ headline }) => headline !== true);
  for (const [at, told] of sentences.entries()) {
    let fresh = false;
    for (const mention of told.mentions) {
      const earlier = recent(kept).findLast(
        (one) => one.at < at && at - one.told <= REACH && isSame(one.mention, mention, told),
      );
      const retold = earlier === undefined && !told.anew ? headlineOf(kept, lead, at, mention) : earlier;
      if (retold !== undefined && retold.at < lead && at >= lead) {
        // The body says it better than the headline, and in its order.
        kept.splice(kept.indexOf(retold), 1);
        kept.push({ mention: fill(whereSaid(mention, retold.mention), retold.mention), at, told: at });
      } else if (earlier === undefined) {
        kept.push({ mention: withStriker(mention, kept, at), at, told: at });
        fresh = true;
      } else {
        earlier.mention = fill(earlier.mention, mention);
        earlier.told = at;
      }
    }
    const flown = told.stopped === true ? kept.at(-1) : undefined;
    if (flown !== undefined && flown.told === at - 1 && isOnlyLaunched(flown.mention))
      flown.mention = { ...flown.mention, status: 'intercepted' };
    // What the headline told and the lead told again is what the next sentence goes on about.
    const violent = told.toll.killed !== undefined || told.toll.injured !== undefined;
    const only =
      told.mentions.length === 0 && (violent || told.blamed !== undefined)
        ? onlyOne(kept, isBlow)
        : undefined;
    const last = lately(kept, violent);
    if (only !== undefined && at - only.told <= OF_ONE) {
      only.mention = tellOn(only.mention, told, only.told < at);
      continue;
    }
    // A dealing may be told on after a sentence between.
    if (last === undefined || last.told < at - (told.seat === undefined ? 1 : 2)) continue;
    if (fresh && told.mentions.length > 0 && told.blamed === undefined) continue;
    last.mention = tellOn(last.mention, told, last.told < at);
  }
  return withoutHeadline(kept, lead, sentences).map(({ mention }) => mention);
}

/** What can have been told within a few sentences: the last of a list that may be long. */
const recent = (kept: readonly Kept[]): readonly Kept[] => kept.slice(-RECENT);
const RECENT = 200;

/** The only one of its kind, if there is just one. */
function onlyOne(kept: readonly Kept[], is: (one: Kept) => boolean): Kept | undefined {
  let found: Kept | undefined;
  for (const one of kept) {
    if (!is(one)) continue;
    if (found !== undefined) return undefined;
    found = one;
  }
  return found;
}

/** How far on a story that has told of one blow yet speaks of that. */
const OF_ONE = 12;
const isBlow = ({ mention }: Kept): boolean =>
  mention.family !== 'talks' && mention.status !== 'background' && mention.status !== 'planned';

/** Sentences of a body that surely tells again what its headline says, if not in its lead. */
const LONG = 5;

/** What a headline told and only a later sentence of a long body tells again is one happening: the body's. */
function withoutHeadline(kept: readonly Kept[], lead: number, sentences: readonly Told[]): readonly Kept[] {
  if (lead < 1) return kept;
  const english = sentences.some(({ named }) => named !== undefined);
  if (!english && sentences.length - lead < LONG) return kept;
  const body = kept.filter(({ at }) => at >= lead);
  return kept.filter((one) => {
    if (one.at >= lead || one.told >= lead) return true;
    // A short English body tells what its headline says: what is left of the headline is the same in other words.
    if (sentences.length - lead < LONG)
      return !body.some((other) => isOfOneFamily(one.mention, other.mention));
    const alike = body.filter(({ mention }) => retells(one.mention, mention));
    const again = alike.find(({ mention }) => mention.type === one.mention.type) ?? alike[0];
    if (again !== undefined) again.mention = fill(again.mention, one.mention);
    return again === undefined;
  });
}

const isOfOneFamily = (a: Mention, b: Mention): boolean =>
  b.status !== 'background' && (a.family === 'talks') === (b.family === 'talks') && !isAbroad(a, b);
/** A blow in another country than the body's: "… as Russian shelling kills one in Kherson" above a story of Ryazan. */
const isAbroad = (a: Mention, b: Mention): boolean =>
  a.family !== 'talks' && a.place !== undefined && b.place !== undefined && a.country !== b.country;

const FINENESS = ['country', 'region', 'city', 'exact'];
const fineness = (place: Place | undefined): number => FINENESS.indexOf(place?.precision ?? 'city');

/** Of two places that the lead names, the one that the headline chose: "Kadugli", not "South Kordofan"; never a coarser one. */
function whereSaid(lead: Mention, { place, resolved, country }: Mention): Mention {
  if (place === undefined || place === lead.place || !lead.evidence.text.includes(place)) return lead;
  if (lead.place !== undefined && fineness(resolved) < fineness(lead.resolved)) return lead;
  if (lead.place !== undefined && isBeside(lead.evidence.text, lead.place, place)) return lead;
  const { resolved: _, ...open } = lead;
  return { ...open, place, ...(resolved ? { resolved } : {}), ...(country ? { country } : {}) };
}

/** "At Kfar Tebnit outside Nabatieh": the first is the finer. */
function isBeside(text: string, place: string, around: string): boolean {
  const at = text.indexOf(place);
  const rest = at < 0 ? '' : text.slice(at + place.length);
  const next = rest.indexOf(around);
  return next >= 0 && BESIDE.test(rest.slice(0, next));
}
const BESIDE =
  /^,? (?:outside|near|in|close to|on the edge of|just outside|south of|north of|east of|west of) (?:the )?(?:\w+ ){0,3}$/;

/** What the headline said of it, if the lead now tells it. */
function headlineOf(kept: readonly Kept[], lead: number, at: number, mention: Mention): Kept | undefined {
  if (lead < 1 || at < lead || at >= lead + LEAD) return undefined;
  const told = kept.filter((one) => one.at < lead && one.told < lead);
  const alike = told.filter((one) => retells(one.mention, mention));
  return alike.find((one) => one.mention.type === mention.type) ?? alike[0];
}
/** Sentences in which a story tells what its headline says. */
const LEAD = 2;

/** "Another missile hits Samara": whoever struck the same state in the sentence before. */
function withStriker(mention: Mention, kept: readonly Kept[], at: number): Mention {
  if (mention.family !== 'strike' || mention.initiator !== undefined || mention.target === undefined)
    return mention;
  const before = recent(kept).findLast(
    (one) => one.at < at && at - one.at <= 2 && one.mention.family === 'strike',
  );
  const same = before?.mention.target === mention.target && before.mention.status === mention.status;
  return same && before.mention.initiator !== undefined
    ? { ...mention, initiator: before.mention.initiator }
    : mention;
}

/** What was told last, the latest of its sentence: only the last few can be. @param violent of blows only */
function lately(kept: readonly Kept[], violent: boolean): Kept | undefined {
  let last: Kept | undefined;
  let seen = 0;
  for (let at = kept.length - 1; at >= 0 && seen < LATELY; at -= 1) {
    const one = kept[at];
    if (one === undefined || (violent && one.mention.family === 'talks')) continue;
    seen += 1;
    if (last === undefined || one.told > last.told) last = one;
    // "… in retaliation for the attack on a base. Ten people died": of the news, not of what it looks back on.
    else if (violent && one.told === last.told && isPast(last) && !isPast(one)) last = one;
  }
  return last;
}
const isPast = ({ mention }: Kept): boolean => mention.status === 'background';
/** A sentence names few events; those of the last sentences are all within it. */
const LATELY = 24;

/** A sentence without an event of its own goes on about the one before: its toll, and who is blamed. */
function tellOn(mention: Mention, told: Told, later: boolean): Mention {
  if (mention.type === 'prisoner_exchange' && mention.exchanged === undefined && told.swapped !== undefined)
    return { ...mention, exchanged: told.swapped };
  if (mention.family === 'talks')
    return told.seat !== undefined && mention.country === undefined && mention.place === undefined
      ? { ...mention, ...told.seat }
      : mention;
  const elsewhere = told.aside?.place !== undefined && !mention.evidence.text.includes(told.aside.place);
  const toll = later && !told.sums && told.mentions.length === 0 ? told.toll : {};
  // "Eleven more were killed in Dnipro": those are another place's.
  const own = (count: Count | undefined) => (count?.others && elsewhere ? undefined : count);
  const [killed, injured] = [own(toll.killed), own(toll.injured)];
  return {
    ...mention,
    ...(mention.initiator === undefined && told.blamed !== undefined && told.blamed !== mention.target
      ? { initiator: told.blamed }
      : {}),
    ...countOn('killed', mention.killed, killed),
    ...countOn('injured', mention.injured, injured),
  };
}

/** A toll told later: the first; "four other people", who come on top of it; or a count of all ("put the dead at 14"). */
const countOn = (slot: 'killed' | 'injured', before: number | undefined, count: Count | undefined) =>
  count === undefined || (before !== undefined && count.others !== true && count.all !== true)
    ? {}
    : { [slot]: (count.all ? 0 : (before ?? 0)) + count.value };

function fill(into: Mention, from: Mention): Mention {
  const trace = mergeTraces(into.trace ?? [], from.trace ?? []);
  const { evidence: _, codes: __, trace: ___, family: _____, type, status, certainty: ____, ...slots } = from;
  const parties = into.family === 'talks' ? mergeParties(into, from) : undefined;
  const finer = into.family !== 'talks' && isFiner(into, from);
  const merged: Mention = {
    ...slots,
    ...into,
    ...(from.family === 'strike' && (into.type === 'strike' || into.family === 'violence')
      ? { family: from.family, type }
      : {}),
    ...((into.status === 'background' && status !== 'background') || isStoppedLater(into, from)
      ? { status }
      : {}),
    ...(parties ? { parties } : {}),
    trace,
  };
  return finer ? withPlace(merged, from) : merged;
}

/** What filled a slot is told of the first sentences that told it: a text of one sentence ten thousand times has no end. */
const mergeTraces = (into: readonly SlotTrace[], from: readonly SlotTrace[]): readonly SlotTrace[] =>
  into.length >= MOST_TRACED ? into : [...into, ...from];
const MOST_TRACED = 60;

const LAUNCHED = /\blaunch|\bfir(?:e|es|ed|ing)\b|запуст|выпуст|випуст|пуск/iu;
const LANDED =
  /\b(?:hit|struck|strikes|damag|destroy|kill|injur|wound|crash)|попал|влучи|погиб|загин|ранен|поранен|разруш|зруйнов|поврежд|пошкодж/iu;

/** "A missile is launched at the city. … It was intercepted": what is only said to have been fired did no harm. */
const isStoppedLater = (into: Mention, from: Mention): boolean =>
  from.status === 'intercepted' && isOnlyLaunched(into);
const isOnlyLaunched = (into: Mention): boolean =>
  into.family === 'strike' &&
  into.status === 'happened' &&
  (into.killed ?? 0) + (into.injured ?? 0) === 0 &&
  LAUNCHED.test(into.evidence.text) &&
  !LANDED.test(into.evidence.text);

const mergeParties = (a: Mention, b: Mention): readonly string[] | undefined => {
  const all = new Set([...(a.parties ?? []), ...(b.parties ?? [])]);
  return a.type === 'talks_announced' && all.size > 0 ? [...all].sort() : (a.parties ?? b.parties);
};
