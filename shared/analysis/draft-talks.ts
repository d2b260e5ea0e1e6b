import { type EventType, familyOf, TYPES_OF } from '../model/index.ts';
import type { Cue } from './cues.ts';
import { type Draft, firstOf, standing } from './draft.ts';
import { isHomely, isOverTrade } from './homely.ts';
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

const AHEAD: ReadonlySet<EventType> = new Set([
  'other_deescalation',
  'humanitarian_access',
  'prisoner_exchange',
  'agreement',
]);
const TO_COME = new Set(['will', 'expected', 'scheduled', 'plan', 'plans', 'planned', 'due']);
/** "обменяют", "состоится", "домовилися про обмін": of what is yet to be done. */
const TO_COME_SLAVIC =
  /^(?:обменяют|обміняють|передадут|передадуть|состоится|состоятся|відбудеться|відбудуться|предстоит|пройд[её]т|планиру(?:ют|ет)|планують|планує|намечен[ао]?|готовится|готується|готовят|готують|договорились|договорилися|домовились|домовилися)$/;
/** "Agreed on Thursday … to exchange detainees": not yet done. */
const AGREED_TO = /^agree(?:s|d)? .*\bto (?:exchange|swap|trade)\b/;
/** "Agreed to free 500 prisoners each in the coming days". */
const PROMISING = /^(?:agree[sd]?|settled|approve[sd]?|promise[sd]?|vow(?:s|ed)|pledge[sd]?|decide[sd]?)$/;
const SOON =
  /\b(?:in the coming|over the coming|in the next|next week|next month|tomorrow|to be carried out|by the weekend)\b/;
const GOES_ON = /^(?:extend|prolong|renew|continue|keep|maintain|respect|observe)/;
const STARTING = new Set(['starting', 'tonight', 'tomorrow', 'next']);

/** The same of Russian and Ukrainian: "обменяют", "має відпустити", "домовилися про обмін", "в ближайшие дни". */
const AHEAD_SLAVIC =
  /(?:^|[^а-яґєії])(?:обменя(?:ют|ет|ем)|обміня(?:ють|є|ємо)|отпустит|отпустят|відпустить|відпустять|освободит|освободят|звільнить|звільнять|переда(?:ст|дут|дуть)|верн[ую]т|повернуть|отвед[её]т|отведут|відведе|відведуть|выведет|выведут|виведе|виведуть|сократит|скоротить|стихнет|стихнут|настане|начн[её]тся|розпочнеться|почнеться|вступит|пройд[её]т|відбудеться|має (?:відпустити|передати|настати|звільнити|розпочатися)|мають (?:відпустити|передати|звільнити)|в ближайшие дни|найближчими днями|на следующей неделе|наступного тижня|(?:договорил|условил|домовил)[а-яії'ʼ]{1,5} (?:об|про|обменять|обміняти)|готов(?:ят|ится|ують|ується) (?:к )?обм[еі]н)/u;
const MAY_LIE_AHEAD: ReadonlySet<EventType> = new Set([
  'prisoner_exchange',
  'other_deescalation',
  'humanitarian_access',
  'ceasefire',
]);
/** "подпишут", "підпише". */
const TO_BE_SIGNED = /^п[оі]дпиш(?:ут|уть|ет|е)$/;
const isCyrillic = (word: string): boolean => /^[а-яґєії]/.test(word);

/** Whether the dealing lies ahead: talks announced always do, deeds do after "will", a truce where it starts later. */
function isAhead(reading: Reading, type: EventType, from: number, until: number): boolean {
  if (type === 'talks_announced') return true;
  if (MAY_LIE_AHEAD.has(type) && reading.tokens.some(({ lower }) => isCyrillic(lower)))
    return AHEAD_SLAVIC.test(
      reading.tokens
        .slice(type === 'ceasefire' ? Math.max(0, from - 2) : 0, until + 8)
        .map(({ lower }) => lower)
        .join(' '),
    );
  // "Договорились о мире" is done; only a signing may be yet to come.
  if (type === 'agreement' && reading.tokens.some(({ lower }) => isCyrillic(lower)))
    return reading.tokens.some(({ lower }) => TO_BE_SIGNED.test(lower));
  const words = (start: number, end: number): string[] =>
    reading.tokens.slice(Math.max(0, start), end).map(({ lower }) => lower);
  if (AHEAD.has(type) && words(0, until + 8).some((word) => TO_COME_SLAVIC.test(word))) return true;
  if (AHEAD.has(type))
    return (
      words(from - 3, until).some((word) => TO_COME.has(word)) ||
      (type === 'prisoner_exchange' && AGREED_TO.test(words(from, until).join(' '))) ||
      /^(?:are|is) expected to/.test(words(until, until + 3).join(' ')) ||
      (type !== 'agreement' &&
        words(from - 6, until).some((word) => PROMISING.test(word)) &&
        SOON.test(words(until, until + 10).join(' ')))
    );
  // "Will extend its truce": that one is in force.
  if (type === 'ceasefire' && words(from - 3, until).includes('will'))
    return words(from, until).includes('will') && !words(from - 3, until).some((word) => GOES_ON.test(word));
  return type === 'ceasefire' && words(until, until + 8).some((word) => STARTING.has(word));
}

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
const hasCaptives = ({ tokens, numbers }: Reading): boolean =>
  numbers.length > 0 || tokens.some(({ lower }) => CAPTIVES.test(lower));
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
  const found = standing('talks', scores, ours, isHomely(reading), language);
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
