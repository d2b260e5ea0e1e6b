import type { EventType, Family } from '../model/index.ts';
import type { ActorMark } from './actors.ts';
import { isAmidWar, isOfConflict, sidesIn } from './conflict.ts';
import { type Aside, asideAt, isSequel } from './context.ts';
import type { Draft } from './draft.ts';
import { isCrime, isHomely } from './homely.ts';
import { SHIP } from './homes.ts';
import type { Hit } from './lexicon.ts';
import type { Scores } from './model.ts';
import type { Reading } from './reading.ts';
import { strikeType } from './strike-type.ts';

const FORCE = /^(?:strike\.|attack|hit|destroy|intercept|launch|violence\.(?!armed))/;
const isForce = ({ classes }: Hit): boolean => classes.some((name) => FORCE.test(name));
const isAttack = ({ classes }: Hit): boolean =>
  classes.some((name) => name === 'attack' || name.startsWith('strike.'));
/** Words that say what force did: where the news is the harm, its cause is news too ("killed after a strike"). */
const HARM = new Set(
  `killed kills kill dead death deaths die dies died toll injured injures injuring wounded wounds wounding casualties
  fire fires blaze damaged damages damage destroyed explosion explosions blast blasts sank sinks collapses collapsed
  debris burning ablaze outages casualty injuries`.split(/\s+/),
);

const FRESH = new Set('kills injures wounds killing injuring wounding'.split(' '));

/** Below this an attack that only "after" introduces, with no harm told, is context. */
const UNSURE = 0.6;

/**
 * Tells news from what a sentence only looks back on: an event in a stretch that looks back (`asides`) is background,
 * unless the rest of the sentence tells its harm; and asides that hold an event of their own give one more.
 */
export function lookBack(
  reading: Reading,
  drafts: readonly Draft[],
  asides: readonly Aside[],
  scores: Scores,
): Draft[] {
  if (asides.length === 0) return [...drafts];
  const outside = (at: number): boolean => asideAt(asides, at) === undefined;
  const harm = reading.tokens.some(({ lower }, at) => HARM.has(lower) && outside(at));
  // "after a mine injures two soldiers" tells it for the first time.
  const fresh = ({ from, until, firm, dated }: Aside): boolean =>
    !firm && !dated && reading.tokens.slice(from, until).some(({ lower }) => FRESH.has(lower));
  const out: Draft[] = [];
  for (const draft of drafts) {
    const aside = asideAt(asides, draft.from) ?? asideAt(asides, draft.until - 1);
    const force = draft.family !== 'talks';
    // "The attack follows an American strike": the one told before.
    if (force && asides.some(isSequel)) continue;
    if (aside === undefined || draft.status !== 'happened') {
      out.push(draft);
      continue;
    }
    // "A day after the opposition agreed on a plan, Assad ruled out …"; a sentence that recalls is told whole.
    if (!force && aside.firm && aside.dated && aside.from <= draft.from) {
      const whole = aside.from === 0 && aside.until === reading.tokens.length;
      if (whole || drafts.some((other) => other !== draft && outside(other.from))) {
        out.push({ ...draft, status: 'background', rule: `${draft.rule}, ${aside.rule} …` });
        continue;
      }
    }
    const told = force ? reading.hits.find((hit) => isForce(hit) && outside(hit.from)) : undefined;
    if (told !== undefined) out.push({ ...draft, from: told.from, until: told.until });
    else if (force && !harm && !aside.dated && isOngoing(reading, draft)) continue;
    else if (force && !harm && !fresh(aside) && (aside.firm || aside.dated || draft.score < UNSURE))
      out.push({ ...draft, status: 'background', rule: `${draft.rule}, ${aside.rule} …` });
    else out.push(draft);
  }
  for (const aside of asides) {
    if (out.some((draft) => aside.from <= draft.from && draft.from < aside.until)) continue;
    const own = draftIn(reading, aside, scores);
    if (own === undefined || (out.length === 0 && !aside.firm)) continue;
    // "After talks in Geneva the two agreed to …": a round that is news too.
    if (own.type === 'talks_held' && !aside.firm && !aside.dated) {
      if (out.some((draft) => draft.family === 'talks' && draft.type !== own.type))
        out.push({ ...own, status: 'happened' });
      continue;
    }
    // "A fire is reported following a drone attack", "recaptured after clashes": its cause, told already.
    if (!aside.firm && !aside.dated && out.some((draft) => isToldBy(draft, own))) continue;
    out.push(own);
  }
  return out;
}

/** Whether what an aside holds is what the sentence reports: one use of force and its outcome, or the same dealing. */
const isToldBy = (told: Draft, aside: Draft): boolean =>
  told.status !== 'background' &&
  (aside.family === 'talks' ? told.type === aside.type : told.family !== 'talks');

const REMOTE = /^weapon\.(?:air|drone|missile|shell)$/;
const PEACE: readonly (readonly [string, EventType])[] = [
  ['peace.exchange', 'prisoner_exchange'],
  ['peace.ceasefire', 'ceasefire'],
  ['peace.deal', 'agreement'],
  ['peace.talks', 'talks_held'],
];

const CAPTIVES = new Set(
  'prisoner prisoners hostage hostages captive captives detainees bodies remains pows'.split(' '),
);

/** Asked for, feared or meant: nothing that was done. */
const UNREAL = new Set(
  `calling call calls urging demand demanding plot planning planned plans possible potential future further could would
  threat threats monitor monitoring ongoing continuous continued continuing constant`.split(/\s+/),
);
const ONGOING = new Set('hostilities fighting violence offensive war unrest'.split(' '));

/** "Due to constant attacks", "amid the fighting": a state of things, no event that one could point at. */
function isOngoing({ tokens }: Reading, { from, until }: Pick<Draft, 'from' | 'until'>): boolean {
  const word = tokens[until - 1]?.lower ?? '';
  if (ONGOING.has(word)) return true;
  return tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => UNREAL.has(lower));
}

/** Whether an aside tells of force against a place that it names, and looks back for sure. */
const isOnPlace = (
  { toponyms, tokens }: Reading,
  { firm, from, until }: Aside,
  hits: readonly Hit[],
): boolean =>
  firm &&
  hits.some(isForce) &&
  toponyms.some(({ start, place }) => {
    const at = tokens.findIndex((token) => token.start === start);
    return from < at && at < until && place.precision !== 'country' && ONTO.has(tokens[at - 1]?.lower ?? '');
  });
const ONTO = new Set(['on', 'at', 'against', 'in', 'near']);

/** "Since the strikes began", "before attacking": the war's beginning, by the first ruling, or what is yet to come. */
const isNoEvent = (aside: Aside, words: readonly string[]): boolean =>
  NO_EVENT.test(words.join(' ')) ||
  (aside.rule === 'since' && words.some((word) => BEGINNING.test(word) || GOING_ON.has(word))) ||
  (aside.rule === 'before' && !aside.dated && /ing$/.test(words[1] ?? ''));
/** What a war is known by, a coup, labour's strikes. */
const NO_EVENT =
  /\b(?:october 7|7 october|oct 7|coup|(?:players|workers|drivers|labou?r|hunger|general|nurses|teachers|doctors|actors|writers?|screenwriters|pilots|rail)(?: ['’]s?|['’]s?)? strikes?|uprising|revolution)\b/;
/** "Since December has attacked it three times". */
const GOING_ON = new Set(['has', 'have']);
const BEGINNING = /^(?:began|begun|start|started|erupted|broke)$/;

/** "A peace agreement with the government": the other side stands outside. */
const isMadeWith = ({ tokens }: Reading, hit: Hit | undefined): boolean =>
  hit !== undefined && tokens[hit.until]?.lower === 'with';

/** "In response to Iranian attacks": several, and nothing says which. */
const isAnyOf = ({ toponyms, tokens }: Reading, { from, until }: Aside, { phrase }: Hit): boolean =>
  /(?:attacks|strikes|airstrikes|raids|incursions)$/.test(phrase) &&
  !toponyms.some(
    ({ start, place }) =>
      start >= (tokens[from]?.start ?? 0) &&
      start < (tokens[until - 1]?.end ?? 0) &&
      place.precision !== 'country',
  );

const BLAST = /^(?:explosions?|blasts?|explod\w+)$/;

/** "Israel's bombing", "the Russian bombing": a state right before the deed. */
const isOwnerOf = ({ kind, until }: ActorMark, { from }: Hit): boolean =>
  kind !== 'group' && kind !== 'noun' && until <= from && from - until <= 2;

/** The event that an aside names: concrete only, by an actor or a date. */
function draftIn(reading: Reading, aside: Aside, scores: Scores): Draft | undefined {
  const within = ({ from }: { readonly from: number }): boolean => aside.from <= from && from < aside.until;
  const actors = reading.actors.filter((mark) => within(mark) && mark.kind !== 'people');
  const hits = reading.hits.filter(within);
  // "In retaliation for rocket attacks on Kilis": the place says which.
  if (actors.length === 0 && !aside.dated && !isOnPlace(reading, aside, hits)) return undefined;
  const words = reading.tokens.slice(aside.from, aside.until).map(({ lower }) => lower);
  if (isNoEvent(aside, words)) return undefined;
  const draft = (family: Family, type: EventType, hit: Hit): Draft => ({
    family,
    type,
    status: 'background',
    from: hit.from,
    until: hit.until,
    score: scores[`any ${family}`],
    rule: `${aside.rule} … ${hit.phrase}`,
  });
  const strike = hits.find(({ classes }) => classes.some((name) => name.startsWith('strike.')));
  if (strike !== undefined && (aside.dated || !isOngoing(reading, strike)))
    return draft('strike', strikeType({ ...reading, hits }, scores).type, strike);
  // "A cable that was damaged last year": by nobody's hand, as far as the text says.
  const force = hits.find((hit) => isForce(hit) && (isOfConflict(reading) || isAttack(hit)));
  const ship = words.some((word) => SHIP.test(word));
  const isAgainst = ship || new Set(actors.map(({ code }) => code)).size > 1;
  if (force !== undefined && !aside.dated && isOngoing(reading, force)) return undefined;
  if (force !== undefined && !aside.dated && isAnyOf(reading, aside, force) && !isAgainst) return undefined;
  // "Victims of the Beirut explosion": an accident's, where nobody is named who caused it.
  if (force !== undefined && actors.length === 0 && BLAST.test(force.phrase)) return undefined;
  if (force !== undefined) {
    const violent = hits.some(({ classes }) => classes.some((name) => name.startsWith('violence.')));
    // "Wanted for a murder two years ago": crime.
    if (violent && isCrime(reading)) return undefined;
    // "hours after the Houthis had fired a missile": whoever they are.
    const armed = hits.some(({ classes }) => classes.some((name) => REMOTE.test(name)));
    const state = actors.some(({ kind }) => kind !== 'group' && kind !== 'noun');
    // "Israel's bombing of Rafah": a state's is from the air.
    if (force.phrase.startsWith('bombing') && actors.some((mark) => isOwnerOf(mark, force)))
      return draft('strike', 'air_strike', force);
    // By the second ruling, what an attack on a ship is where nobody is named.
    const atSea = actors.length === 0 && ship;
    return violent || !(state || armed || atSea)
      ? draft('violence', 'violence', force)
      : draft('strike', strikeType({ ...reading, hits }, scores).type, force);
  }
  // "A lease that was signed last year", "agreed to a plea deal": a dealing, and none about war.
  if ((sidesIn(reading) < 2 && !isAmidWar(reading)) || isHomely(reading)) return undefined;
  for (const [name, type] of PEACE) {
    // Captives alone are no exchange.
    const hit = hits.find(({ classes, phrase }) => classes.includes(name) && !CAPTIVES.has(phrase));
    // "since he returned to office": somebody must have been released.
    if (type === 'prisoner_exchange' && !words.some((word) => CAPTIVES.has(word))) continue;
    // Whose, or when: a bare "the ceasefire" is no event, nor is one that is only asked for.
    if (type === 'ceasefire' || type === 'agreement') {
      const own = isMadeWith(reading, hit) ? reading.actors : actors;
      if (!aside.dated && new Set(own.map(({ code }) => code)).size < 2) continue;
      if (words.some((word) => UNREAL.has(word))) continue;
    }
    if (hit !== undefined) return draft('talks', type, hit);
  }
  return undefined;
}
