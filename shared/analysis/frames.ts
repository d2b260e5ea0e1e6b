import {
  AIMING,
  BOUND,
  HOLDING,
  HOPED_FOR,
  NEGATING,
  REFUSING,
  STANDING_ON,
  SUPPOSING,
  TAKING_PLACE,
  URGING,
  WANTING,
  YET_TO,
} from './data/frames.en.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** How many words before a dealing may govern it. */
const REACH = 14;

/** Dealings that someone may merely call for. */
const CALLED_FOR: ReadonlySet<string> = new Set([
  'ceasefire',
  'agreement',
  'prisoner_exchange',
  'humanitarian_access',
  'other_deescalation',
  'talks_held',
]);
/** Dealings that there are or are not: "no truce", "without a deal". */
const HELD: ReadonlySet<string> = new Set(['ceasefire', 'agreement']);
const NONE = new Set(['no', 'without']);
/** Who stops a call says no to it, and tells of a refusal only. */
const BLOCKING = new Set('veto vetoes vetoed vetoing blocks blocked'.split(' '));
/** Dealings that are done, and not when they are only hoped for. */
const DEEDS: ReadonlySet<string> = new Set([
  'ceasefire',
  'agreement',
  'other_deescalation',
  'prisoner_exchange',
]);
const UNDER = new Set(['under', 'per']);
const BINDS = /^the (?:text|deal|accord|agreement|protocol|pact) (?:obliges|binds|requires|commits)\b/;
const HONOURING = /^hono(?:u)?r/;
const HELD_FIRE = /^(?:ceasefire|cease-fire|truce|armistice)$/;
const SPURNING = /^(?:refus|reject)/;
/** Right before what is not done. */
const NEGATED =
  /\b(?:not|never|cannot|won't|didn't|hasn't|haven't|wouldn't|can't)(?: (?:yet|fully|only))? \S+$/;
/** The same among its own words: "the rebels did not hand over their weapons". */
const UNDONE =
  /\b(?:do|does|did|has|have|had|will|would|was|were|is|are|can|could|should) (?:not(?! only)|never)\b|\w+n't\b/;
/** What waits for talks announces none. */
const PENDING = new Set(['until', 'unless']);
/** What is a question yet is no deed. */
const ASKED = new Set(['question', 'questions', 'whether']);
/** How many words before a dealing may say that it is only hoped for. */
const HOPE = 5;
/** How many words may stand between "talks about" and what they are about. */
const TOPIC = 4;
const ABOUT = new Set(['about', 'regarding', 'concerning']);
const ON = new Set(['on', 'over']);
const TALKED =
  /^(?:talks?|negotiations?|discussions?|consultations?|conversations?|meeting|talked|spoke|negotiat\w+)$/;
const HELD_TALKS = /^(?:talks?|negotiations?|discussions?|consultations?|meeting)$/;
const DISCUSSING = /^discuss(?:e[sd]|ing)?$/;

/** Whether the words before a dealing say that it was talked about: "talks on a", "discussed the terms of a". */
function isTopicOfTalks(words: readonly string[]): boolean {
  const near = words.slice(-TOPIC - 2);
  if (near.some((word) => DISCUSSING.test(word))) return true;
  const talked = words.some((word) => TALKED.test(word));
  // "Begin talks in Cairo on extending": what they are on follows at once.
  if (words.some((word) => HELD_TALKS.test(word)) && ON.has(words.at(-1) ?? '')) return true;
  return near.some(
    (word, at) => (ABOUT.has(word) && talked) || (ON.has(word) && TALKED.test(near[at - 1] ?? '')),
  );
}

/** Not "negotiators": they may tell of a deed. */
const NEGOTIATING = /^negotiat(?!or)/;

/** Dealings that a refusal turns into none. */
const REFUSABLE: ReadonlySet<string> = new Set(['talks_held', 'talks_announced', 'talks_urged']);

/**
 * What governs a dealing decides what it is: a truce that is called for is no truce, talks that "will not" be held are
 * refused, a release that is a condition is none. Undefined: nothing is reported at all.
 */
export function framed(reading: Reading, draft: Draft): Draft | undefined {
  if (draft.family !== 'talks') return draft;
  const start = clauseStart(reading, draft.from);
  const words = reading.tokens.slice(start, draft.from).map(({ lower }) => lower);
  const inside = reading.tokens.slice(draft.from, draft.until).map(({ lower }) => lower);
  const said = words.join(' ');
  const has = (phrases: readonly string[], text: string): boolean => {
    const padded = ` ${text} `;
    return phrases.some((phrase) => padded.includes(phrase));
  };
  if (words.some((word) => SUPPOSING.has(word)) && (REFUSABLE.has(draft.type) || CALLED_FOR.has(draft.type)))
    return undefined;
  // "denies that talks took place": no refusal, and no talks.
  if (
    draft.type === 'talks_refused' &&
    inside[0]?.startsWith('den') &&
    has(TAKING_PLACE, after(reading, draft))
  )
    return undefined;
  if (REFUSABLE.has(draft.type) && !has(STANDING_ON, inside.join(' '))) {
    const near = `${words.slice(-5).join(' ')} ${inside.join(' ')}`;
    if (has(REFUSING, near) || has(NEGATING, near))
      return { ...draft, type: 'talks_refused', status: settled(draft), rule: `${draft.rule}, refused` };
  }
  if (HELD.has(draft.type) && (NONE.has(words.at(-1) ?? '') || inside.some((word) => NONE.has(word))))
    return undefined;
  const opening = reading.tokens
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(' ');
  // "The agenda: when troops withdraw"; "the text obliges both sides to": what is to be spoken of, what was agreed.
  if (DEEDS.has(draft.type) && opening.includes('agenda')) return undefined;
  if ((DEEDS.has(draft.type) || draft.type === 'plan_proposed') && BINDS.test(opening)) return undefined;
  // "Moscow wants the troops out before any truce": a position.
  if (
    draft.type === 'talks_urged' &&
    /\bbefore any (?:truce|ceasefire|talks)\b/.test(`${inside.join(' ')} ${after(reading, draft)}`)
  )
    return undefined;
  // "The truce in the trade war".
  if (HELD.has(draft.type) && `${said} ${inside.join(' ')} ${after(reading, draft)}`.includes('trade war'))
    return undefined;
  if (draft.type === 'ceasefire' && has(HOLDING, inside.join(' '))) return undefined;
  // "initial discussions", and nobody's initials.
  if (draft.type === 'agreement' && inside[0] === 'initial' && inside[1] !== 'a' && inside[1] !== 'the')
    return undefined;
  // "agreed to retreat under the truce": made before.
  if (draft.type === 'agreement' && UNDER.has(inside.at(-3) ?? '') && HELD_FIRE.test(inside.at(-1) ?? ''))
    return undefined;
  // "will honour the ceasefire": it goes on.
  if (draft.type === 'agreement' && HONOURING.test(inside[0] ?? '') && HELD_FIRE.test(inside.at(-1) ?? ''))
    return { ...draft, type: 'ceasefire', status: settled(draft), rule: `${draft.rule}, kept` };
  // "held talks about an exchange", "to discuss a truce": what it is about, not what was done.
  if (DEEDS.has(draft.type) && isTopicOfTalks(words)) return undefined;
  if (draft.type === 'prisoner_exchange' && words.some((word) => NEGOTIATING.test(word)))
    return { ...draft, type: 'talks_held', rule: `${draft.rule}, negotiated` };
  const lead = words.slice(-HOPE).join(' ');
  const opened = `${lead} ${inside[0] ?? ''}`;
  if (DEEDS.has(draft.type) && !has(URGING, opened)) {
    if (has(HOPED_FOR, opened)) return undefined;
    if (has(AIMING, opened) && !has(BOUND, lead)) return undefined;
  }
  if (draft.type === 'prisoner_exchange' && words.slice(-HOPE).some((word) => word.startsWith('demand')))
    return undefined;
  if (CALLED_FOR.has(draft.type) && has(URGING, `${said} ${inside[0] ?? ''}`))
    return words.some((word) => BLOCKING.has(word))
      ? undefined
      : { ...draft, type: 'talks_urged', status: settled(draft), rule: `${draft.rule}, called for` };
  if (draft.type === 'talks_urged' && words.some((word) => BLOCKING.has(word))) return undefined;
  // "will not recognise it until peace negotiations are over": no talks are announced.
  if (draft.type === 'talks_refused' && inside.slice(1, -1).some((word) => PENDING.has(word)))
    return undefined;
  if (
    draft.type === 'talks_announced' &&
    [...words.slice(-HOPE), ...inside].some((word) => PENDING.has(word))
  )
    return undefined;
  // "the question of which positions they would leave", "conditions that would let aid in".
  if (DEEDS.has(draft.type) && words.some((word) => ASKED.has(word))) return undefined;
  // "refuse any terms that let Israel keep the crossing"; "retreat via aid corridors" tells the way.
  if (
    draft.type === 'humanitarian_access' &&
    (words.some((word) => SPURNING.test(word)) || inside.includes('via'))
  )
    return undefined;
  // "would not release the captives", "has not pulled back".
  if (DEEDS.has(draft.type) && (NEGATED.test(opened) || UNDONE.test(inside.join(' ')))) return undefined;
  // "talks between the two will begin on Monday".
  if (
    draft.type === 'talks_held' &&
    (inside.includes('will') || (inside[0] === 'discuss' && has(YET_TO, words.slice(-2).join(' '))))
  )
    return { ...draft, type: 'talks_announced', status: 'planned', rule: `${draft.rule}, to come` };
  // "an ultimatum to release hostages", "conditions for the release of captives".
  if (draft.type === 'prisoner_exchange' && has(WANTING, said)) return undefined;
  return draft;
}

const after = ({ tokens }: Reading, { from, until }: Draft): string =>
  tokens
    .slice(from, until + 5)
    .map(({ lower }) => lower)
    .join(' ');

/** What is refused or called for has been, even where the dealing lies ahead. */
const settled = ({ status }: Draft): Draft['status'] => (status === 'planned' ? 'happened' : status);

/** Where the words that may govern a token begin: after the last comma, "but" or "while", at most some words back. */
function clauseStart({ tokens }: Reading, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH) {
    const word = tokens[start - 1]?.lower ?? '';
    if (word === ',' || word === ';' || word === 'but' || word === 'while' || word === 'after') break;
    start -= 1;
  }
  return start;
}
