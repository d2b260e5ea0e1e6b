import type { EventType, Family } from '../model/index.ts';
import { type Aside, asideAt } from './context.ts';
import type { Draft } from './draft.ts';
import type { Hit } from './lexicon.ts';
import type { Scores } from './model.ts';
import type { Reading } from './reading.ts';
import { strikeType } from './strike-type.ts';

const FORCE = /^(?:strike\.|attack|hit|destroy|intercept|launch|violence\.(?!armed))/;
const isForce = ({ classes }: Hit): boolean => classes.some((name) => FORCE.test(name));
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
    const aside = asideAt(asides, draft.from);
    const force = draft.family !== 'talks';
    if (aside === undefined || draft.status !== 'happened') {
      out.push(draft);
      continue;
    }
    const told = force ? reading.hits.find((hit) => isForce(hit) && outside(hit.from)) : undefined;
    if (told !== undefined) out.push({ ...draft, from: told.from, until: told.until });
    else if (force && !harm && !fresh(aside) && (aside.firm || aside.dated || draft.score < UNSURE))
      out.push({ ...draft, status: 'background', rule: `${draft.rule}, ${aside.rule} …` });
    else out.push(draft);
  }
  for (const aside of asides) {
    if (out.some((draft) => aside.from <= draft.from && draft.from < aside.until)) continue;
    const own = draftIn(reading, aside, scores);
    if (own === undefined || (out.length === 0 && !aside.firm)) continue;
    // "A fire is reported following a drone attack": its cause, told already.
    if (harm && !aside.firm && out.some(({ family, from }) => family === own.family && !news(reading, from)))
      continue;
    out.push(own);
  }
  return out;
}

/** Whether the token is a word of force, not only of harm. */
const news = (reading: Reading, at: number): boolean =>
  reading.hits.some((hit) => hit.from === at && isForce(hit));

const PEACE: readonly (readonly [string, EventType])[] = [
  ['peace.exchange', 'prisoner_exchange'],
  ['peace.ceasefire', 'ceasefire'],
  ['peace.deal', 'agreement'],
  ['peace.talks', 'talks_held'],
];

const CAPTIVES = new Set(
  'prisoner prisoners hostage hostages captive captives detainees bodies remains pows'.split(' '),
);

/** The event that an aside names: concrete only, by an actor or a date. */
function draftIn(reading: Reading, aside: Aside, scores: Scores): Draft | undefined {
  const within = ({ from }: { readonly from: number }): boolean => aside.from <= from && from < aside.until;
  const actors = reading.actors.filter((mark) => within(mark) && mark.kind !== 'people');
  if (actors.length === 0 && !aside.dated) return undefined;
  const hits = reading.hits.filter(within);
  const words = reading.tokens.slice(aside.from, aside.until).map(({ lower }) => lower);
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
  if (strike !== undefined) return draft('strike', strikeType({ ...reading, hits }, scores).type, strike);
  const force = hits.find(isForce);
  if (force !== undefined) {
    const violent = hits.some(({ classes }) => classes.some((name) => name.startsWith('violence.')));
    const state = actors.some(({ kind }) => kind !== 'group' && kind !== 'noun');
    return violent || !state
      ? draft('violence', 'violence', force)
      : draft('strike', strikeType({ ...reading, hits }, scores).type, force);
  }
  for (const [name, type] of PEACE) {
    const hit = hits.find(({ classes }) => classes.includes(name));
    // "since he returned to office": somebody must have been released.
    if (type === 'prisoner_exchange' && !words.some((word) => CAPTIVES.has(word))) continue;
    if (hit !== undefined) return draft('talks', type, hit);
  }
  return undefined;
}
