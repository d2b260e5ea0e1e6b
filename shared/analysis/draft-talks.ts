import { type EventType, familyOf, TYPES_OF } from '../model/index.ts';
import type { Cue } from './cues.ts';
import { type Draft, firstOf, standing } from './draft.ts';
import { isHomely, isOverTrade } from './homely.ts';
import type { Scores } from './model.ts';
import type { Reading } from './reading.ts';

/** A second type in one sentence must be this probable. */
const TYPE = 0.5;
const OVERLAP = 1;
/** A type that no cue speaks for must be this probable. */
const SURE = 0.2;
/** Fewer words than this say too little for the model to stand on them alone. */
const FEW = 6;
const TALKS_HEADS = (scores: Scores): readonly (readonly [EventType, number])[] =>
  Object.entries(scores)
    .filter(([head]) => TALKS.has(head))
    .map(([head, score]) => [head.slice(5) as EventType, score] as const);
const TALKS: ReadonlySet<string> = new Set(TYPES_OF.talks.map((type) => `type ${type}`));

const AHEAD: ReadonlySet<EventType> = new Set([
  'other_deescalation',
  'humanitarian_access',
  'prisoner_exchange',
  'agreement',
]);
const TO_COME = new Set(['will', 'expected', 'scheduled', 'plan', 'plans', 'planned', 'due']);
const STARTING = new Set(['starting', 'tonight', 'tomorrow', 'next']);

/** Whether the dealing lies ahead: talks announced always do, deeds do after "will", a truce where it starts later. */
function isAhead(reading: Reading, type: EventType, from: number, until: number): boolean {
  if (type === 'talks_announced') return true;
  const words = (start: number, end: number): string[] =>
    reading.tokens.slice(Math.max(0, start), end).map(({ lower }) => lower);
  if (AHEAD.has(type))
    return (
      words(from - 3, until).some((word) => TO_COME.has(word)) ||
      /^(?:are|is) expected to/.test(words(until, until + 3).join(' '))
    );
  if (type === 'ceasefire' && words(from, until).includes('will')) return true;
  return type === 'ceasefire' && words(until, until + 8).some((word) => STARTING.has(word));
}

const one = (draft: Draft | undefined): Draft[] => (draft === undefined ? [] : [draft]);

/**
 * The dealings that a sentence reports, at most one a type: the likeliest, and what is likely beside it.
 * `stands` says what one comes to by the words that govern it, if to anything.
 */
export function draftTalks(
  reading: Reading,
  scores: Scores,
  cues: readonly Cue[],
  stands: (draft: Draft) => Draft | undefined,
): Draft[] {
  const ours = cues.filter(({ type }) => familyOf(type) === 'talks');
  const found = standing('talks', scores, ours, isHomely(reading));
  if (found === undefined || isOverTrade(reading)) return [];
  const draft = (type: EventType, from: number, until: number, rule: string): Draft => ({
    family: 'talks',
    type,
    status: found.status === 'happened' && isAhead(reading, type, from, until) ? 'planned' : found.status,
    from,
    until,
    score: found.score,
    rule,
  });
  const ranked = TALKS_HEADS(scores)
    .map(([type, score]) => ({ type, score, cues: ours.filter((cue) => cue.type === type) }))
    .map((kind) => ({
      ...kind,
      score: kind.score + 0.12 * kind.cues.length + (kind.cues.some(({ strong }) => strong) ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  if (ours.length === 0) {
    const [best] = ranked;
    const trigger = firstOf(reading.hits, 'peace.ceasefire', 'peace.talks', 'peace.deal', 'peace.');
    return best === undefined ||
      trigger === undefined ||
      best.score < SURE ||
      reading.tokens.length < FEW ||
      found.status === 'background'
      ? []
      : one(stands(draft(best.type, trigger.from, trigger.until, `the model, by "${trigger.phrase}"`)));
  }
  const drafts: Draft[] = [];
  for (const { type, score, cues: own } of ranked) {
    const [cue] = own;
    if (cue === undefined) continue;
    if (drafts.length > 0 && score < TYPE) break;
    // Two types by the same words: the likelier one.
    if (drafts.some((other) => other.from < cue.until && cue.from < other.until) && score < OVERLAP) continue;
    const made = stands(draft(type, cue.from, cue.until, cue.rule));
    if (made !== undefined && drafts.every((other) => other.type !== made.type)) drafts.push(made);
  }
  return drafts;
}
