import { type EventType, familyOf, TYPES_OF } from '../model/index.ts';
import { isCyrillic } from './actor-table.ts';
import { isAhead } from './ahead.ts';
import { isAmidWar, isOfTruce, sidesIn } from './conflict.ts';
import type { Cue } from './cues.ts';
import { type Draft, firstOf, standing } from './draft.ts';
import { isHomely, isInCourt, isOverTrade } from './homely.ts';
import type { Hit } from './lexicon.ts';
import { HEADS, headOf, type Scores } from './model.ts';
import type { Reading } from './reading.ts';

/** A second type in one sentence must be this probable. */
const TYPE = 0.7;
/** The same outside English, where fewer sentences taught the types. */
const TYPE_ELSEWHERE = 0.5;
const OVERLAP = 1;
/** A type that no cue speaks for, beside one that has a cue. */
const BARE = 0.7;
/** The likeliest type must be this probable where no cue speaks for any, or the family this. */
const LIKELIEST = 0.2;
const CERTAIN = 0.8;
/** Fewer words than this say too little for the model to stand on them alone. */
const FEW = 6;
const TALKS = HEADS.flatMap((head) => {
  const type = TYPES_OF.talks.find((one) => headOf(one) === head);
  return type === undefined ? [] : [{ head, type }];
});

/** "Close to a deal", "nearing agreement": by the fifth ruling no event, whatever was said to get there. */
const isClose = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, at) =>
      (NEARING.has(lower) || (lower === 'close' && tokens[at + 1]?.lower === 'to')) &&
      tokens.slice(at + 1, at + 6).some((token) => DEALS.has(token.lower)),
  );
const NEARING = new Set(['nearing', 'nears', 'closer']);
const DEALS = new Set(['deal', 'agreement', 'truce', 'ceasefire', 'accord', 'compromise']);

/** "Norwegian officers welcomed the step": what others say of a dealing told before. */
const isReaction = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, at) =>
      WELCOMING.test(lower) &&
      tokens.slice(at + 1, at + 4).some((token) => THE_NEWS.has(token.lower)) &&
      !tokens.slice(0, at).some((token) => token.lower === 'and'),
  );
const WELCOMING = /^(?:welcom(?:e[sd]?|ing)|hail(?:s|ed|ing)|prais(?:es|ed|ing)|applaud(?:s|ed|ing))$/;
const THE_NEWS = new Set('it this step steps move news decision outcome announcement development'.split(' '));

/** The classes of words that show a type, the most telling first. */
const SHOWN_BY: Partial<Record<EventType, readonly string[]>> = {
  prisoner_exchange: ['peace.exchange'],
  ceasefire: ['peace.ceasefire'],
  ceasefire_violation: ['peace.violate', 'peace.ceasefire'],
  agreement: ['peace.deal'],
  other_deescalation: ['peace.deescalate'],
};

/** "запропонував зустріч", "позвал за стол" without a word of consent, in Russian and Ukrainian. */
const isProposed = ({ tokens }: Reading): boolean =>
  tokens.some(({ lower }) => PROPOSES.test(lower)) && !tokens.some(({ lower }) => CONSENTS.test(lower));
const PROPOSES =
  /^(?:предложил|предлагает|предлагают|запропонува|пропонує|пропонують|позвал|покликав|призвал|призыва|закликав|закликал|закликає)/;
const CONSENTS =
  /^(?:согласил|согласн|погоди|готов|договорил|домовил|примет|прийме|подтверд|підтверд|намечен|намічен|назначен|признач|состоится|відбудеться|пройд[её]т|пройде)/;

/** "боевые действия не прекращаются", "огонь не прекратят". */
const isDenied = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'не' &&
      /^(?:прекращ|прекрат|припин|стихаю|вщух|настан|наступ|будет|буде)/.test(tokens[at + 1]?.lower ?? ''),
  );

/** A word of dealings beside those of asking and refusing. English ones weigh as they did. */
const isOfPeace = ({ classes, phrase }: Hit): boolean =>
  classes.some(
    (name) =>
      name.startsWith('peace.') &&
      (!isCyrillic(phrase) || (name !== 'peace.urge' && name !== 'peace.refuse')),
  );

const triggerOf = ({ hits }: Reading, type: EventType): Hit | undefined =>
  firstOf(hits, ...(SHOWN_BY[type] ?? []), 'peace.talks', 'peace.');

/** Without such a word no English sentence tells of talks to come. */
const AHEAD_EN =
  /^(?:will|to|next|tomorrow|soon|plan\w*|schedul\w*|expected|due|upcoming|coming|set|ahead|prepar\w*|invit\w+|await\w*|agree\w*|resum\w+|dates?|proposed|later|hopes?|would|shall|may|might|could|meets?|opens?|begins?|starts?)$/;
/** "Soldiers exchanged sweets": without captives nothing is an exchange of them. */
const CAPTIVES =
  /^(?:prison\w*|hostages?|captiv\w+|captured|detain\w+|pows?|bod(?:y|ies)|remains|jail\w*|kidnap\w+|abduct\w+|freed|frees|free|releas\w+|swap\w*|held|inmates?|seamen|crew|girls|schoolgirls|pupils|let)$/;
const hasCaptives = (reading: Reading): boolean =>
  reading.tokens.some(({ lower }) => CAPTIVES.test(lower)) ||
  (reading.numbers.length > 0 && isAmidWar(reading));
const looksAhead = ({ tokens }: Reading): boolean =>
  tokens.some(({ lower }) => AHEAD_EN.test(lower) || isCyrillic(lower));

/**
 * The dealings that a sentence reports, at most one a type: the likeliest, and what is likely beside it.
 * `stands` says what one comes to by the words that govern it, if to anything.
 */
export function draftTalks(
  reading: Reading,
  scores: Scores,
  cues: readonly Cue[],
  language: string,
  stands: (draft: Draft) => Draft | undefined,
): Draft[] {
  const ours = cues.filter(({ type }) => familyOf(type) === 'talks');
  // "Meeting in Alexandria will discuss the census": no war far and wide, and no two who could have one.
  const apart = language === 'en' && ours.length === 0 && !isAmidWar(reading);
  if (apart && isInCourt(reading)) return [];
  const found = standing(
    'talks',
    scores,
    ours,
    (apart && sidesIn(reading) < 2) || isHomely(reading),
    language,
  );
  if (found === undefined || isOverTrade(reading) || isClose(reading) || isReaction(reading)) return [];
  // "Потребовал", "отказался": of whatever it was.
  if (ours.length === 0 && !reading.hits.some(isOfPeace)) return [];
  const draft = (type: EventType, from: number, until: number, rule: string): Draft => ({
    family: 'talks',
    type,
    status: found.status === 'happened' && isAhead(reading, type, from, until) ? 'planned' : found.status,
    from,
    until,
    score: found.score,
    rule,
  });
  const ranked = TALKS.map(({ head, type }) => ({
    type,
    score: scores[head],
    cues: ours.filter((cue) => cue.type === type),
  }))
    .map((kind) => ({
      ...kind,
      score: kind.score + 0.2 * kind.cues.length + (kind.cues.some(({ strong }) => strong) ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  if (ours.length === 0 && (found.status === 'background' || reading.tokens.length < FEW)) return [];
  const drafts: Draft[] = [];
  const proposed = isProposed(reading);
  for (const { type: told, score, cues: own } of ranked) {
    // "предложил провести встречу": asked for, and not agreed.
    const type = told === 'talks_announced' && proposed ? 'talks_urged' : told;
    if (type === 'ceasefire' && isDenied(reading)) continue;
    const spoken = own[0] ?? triggerOf(reading, type);
    if (spoken === undefined) continue;
    // A type that no cue speaks for: the likeliest where the family is sure, or one that is likely itself.
    const sure = ours.length === 0 && drafts.length === 0 && (score >= LIKELIEST || found.score >= CERTAIN);
    if (own.length === 0 && score < BARE && !sure) continue;
    // "Violating its constitution", "breached a ban": what nobody swore to in a war. It is no other dealing, either.
    if (type === 'ceasefire_violation' && own.length === 0 && language === 'en' && !isOfTruce(reading)) break;
    if (type === 'prisoner_exchange' && language === 'en' && !hasCaptives(reading)) continue;
    if (type === 'talks_announced' && own.length === 0 && !looksAhead(reading)) continue;
    if (drafts.length > 0 && score < (language === 'en' ? TYPE : TYPE_ELSEWHERE)) break;
    // Two types by the same words: the likelier one. "The next round of talks" that is announced was not held.
    const same = drafts.filter((other) => other.from < spoken.until && spoken.from < other.until);
    if (same.length > 0 && score < OVERLAP) continue;
    if (type === 'talks_held' && same.some((other) => other.type === 'talks_announced')) continue;
    const rule = own[0]?.rule ?? `the model, by "${reading.tokens[spoken.from]?.lower ?? ''}"`;
    const made = stands(draft(type, spoken.from, spoken.until, rule));
    if (made !== undefined && drafts.every((other) => other.type !== made.type)) drafts.push(made);
  }
  return drafts;
}
