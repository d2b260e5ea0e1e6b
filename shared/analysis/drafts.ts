import { type EventType, familyOf } from '../model/index.ts';
import { lookBack } from './background.ts';
import { isOfConflict, isWhereWarIs } from './conflict.ts';
import { asideAt, findAsides, isOfBody } from './context.ts';
import { type Cue, findCues } from './cues.ts';
import type { Draft } from './draft.ts';
import { draftStrike, draftViolence } from './draft-force.ts';
import { draftTalks } from './draft-talks.ts';
import { besideFighting, framedSlavic, isCommentedOn, isOfSport, withRisingToll } from './drafts.slavic.ts';
import { featuresOf } from './features.ts';
import { framed } from './frames.ts';
import { slavicElsewhere } from './homely.slavic.ts';
import { isCrime, isHabit, isHomely, isInCourt, isLongAgo, isMishap, isRiot, isTestShot } from './homely.ts';
import type { Hit } from './lexicon.ts';
import { type Head, hasModel, headOf, type Scores, scoreFeatures, scoresBy } from './model.ts';
import { isNoBlow, isYetToFall } from './not-so.slavic.ts';
import type { Reading } from './reading.ts';
import { isOnlySupposed } from './supposed.ts';

const isPlainKilling = ({ classes }: Hit): boolean =>
  classes.every(
    (name) =>
      name === 'kill' ||
      name === 'attack' ||
      name === 'violence.armed' ||
      name === 'hit' ||
      name === 'destroy',
  );

/** Types that are often named only to say when something else happened. */
const OFTEN_CONTEXT: ReadonlySet<EventType> = new Set([
  'talks_refused',
  'ceasefire',
  'agreement',
  'prisoner_exchange',
  'talks_held',
]);
const LOOKING_BACK = new Set('despite since following after amid under during before until'.split(' '));

/** Right before a dealing that is not of today. */
const EARLIER_THAN = new Set(['recently', 'previously', 'earlier']);

/** Beside another event, "despite a ceasefire" and "after talks" are background. */
function asContext(reading: Reading, draft: Draft, all: readonly Draft[]): Draft {
  if (!OFTEN_CONTEXT.has(draft.type)) return draft;
  // "After talks in Geneva the two agreed to …": the round is news with what came of it.
  if (
    draft.type === 'talks_held' &&
    all.some(({ family, type }) => family === 'talks' && type !== draft.type)
  )
    return draft;
  const before = reading.tokens.slice(Math.max(0, draft.from - 4), draft.from);
  const [, , first, second] = before;
  if ([first, second].some((token) => token !== undefined && EARLIER_THAN.has(token.lower)))
    return { ...draft, status: 'background' };
  return before.some(({ lower }) => LOOKING_BACK.has(lower)) ? { ...draft, status: 'background' } : draft;
}

/** "Will pursue its leaders despite the ceasefire": known already, and no news. */
const asDefied = (reading: Reading, draft: Draft): Draft =>
  (draft.type === 'ceasefire' || draft.type === 'agreement') &&
  reading.tokens.slice(Math.max(0, draft.from - 3), draft.from).some(({ lower }) => lower === 'despite')
    ? { ...draft, status: 'background' }
    : draft;

/** "Has seen attacks since the militants ended a ceasefire": by the first ruling no event. */
const isSince = ({ tokens }: Reading, { type, from }: Draft): boolean =>
  (type === 'ceasefire' || type === 'agreement') &&
  tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => lower === 'since');

/** Beside a strike other violence must be this probable, and beside a sure sign of it a strike without a weapon. */
const BESIDE = 0.5;

/** Without a word of force or of peace there is nothing that could be evidence: most sentences end here. */
const TELLING = /^(?:strike|weapon|attack|hit|destroy|intercept|violence|kill|peace)/;
const couldTell = ({ classes }: Hit): boolean => classes.some((name) => TELLING.test(name));
const NO_SCORES = scoresBy(() => 0);

/**
 * Whether an English sentence is about something else at large: everyday life, an accident, what is only feared, crime.
 * Only a sure model finds an event there.
 */
function elsewhereFor(reading: Reading): Readonly<Record<'strike' | 'violence', boolean>> {
  const elsewhere =
    isHomely(reading) ||
    isMishap(reading) ||
    isOnlySupposed(reading) ||
    isTestShot(reading) ||
    isHabit(reading);
  const apart = !isOfConflict(reading) && !isWhereWarIs(reading);
  return {
    strike: elsewhere || (apart && reading.actors.length === 0),
    violence: elsewhere || apart || isCrime(reading),
  };
}

/** "The fighting goes on": a few words between paragraphs that name nobody, no place and no number head what follows. */
const isHeading = (reading: Reading): boolean =>
  reading.tokens.length <= HEADING &&
  reading.actors.length + reading.toponyms.length + reading.numbers.length === 0 &&
  isOfBody(reading);
const HEADING = 5;

/** The events that a sentence reports, strikes and violence at most one each, talks one a type. */
export function draftEvents(
  reading: Reading,
  language: string,
): { drafts: Draft[]; scores: Scores; cues: Cue[] } {
  const cues = findCues(reading, language);
  const english = language === 'en';
  const asides = english ? findAsides(reading) : [];
  if (cues.length === 0 && !reading.hits.some(couldTell)) return { drafts: [], scores: NO_SCORES, cues };
  const scores = english
    ? scoreFeatures(featuresOf(reading, cues), language)
    : scoreOthers(reading, cues, language);
  const elsewhere = english ? elsewhereFor(reading) : slavicElsewhere(reading);
  const strikes = draftStrike(reading, scores, cues, elsewhere.strike, language, asides).filter(
    // "killed by soldiers during a raid": by ruling 2, troops and no weapon are no strike.
    ({ type, score }) =>
      type !== 'strike' || score >= BESIDE || !cues.some((cue) => cue.strong && cue.type === 'violence'),
  );
  const riot = english && isRiot(reading);
  const violence = (
    riot || (english && isHeading(reading))
      ? []
      : draftViolence(reading, scores, cues, elsewhere.violence, language)
  ).filter(
    // "an airstrike kills five militants": the killing is the strike's; "since fighting reached the town": the setting.
    ({ from, score }) =>
      strikes.length === 0 ||
      (!strikes.some((strike) => strike.from === from) &&
        score >= BESIDE &&
        asideAt(asides, from) === undefined &&
        reading.hits.some((hit) => hit.from === from && !isPlainKilling(hit))),
  );
  const blows = english
    ? strikes
    : besideFighting(reading, strikes, violence)
        .filter((draft) => !isNoBlow(reading, draft))
        .map((draft) =>
          draft.status === 'happened' && isYetToFall(reading, draft)
            ? { ...draft, status: 'planned' as const }
            : draft,
        );
  const talks = draftTalks(reading, scores, cues, language, (draft) =>
    english ? framed(reading, draft) : framedSlavic(reading, draft),
  );
  // "Received 35 of its own dead": who is given back was killed before.
  const given = talks.some(({ type }) => type === 'prisoner_exchange');
  const others = violence.filter(
    (draft) =>
      (english || !isNoBlow(reading, draft)) &&
      (!given || reading.hits.some((hit) => hit.from === draft.from && !isPlainKilling(hit))),
  );
  const all = [...blows, ...talks, ...others];
  const drafts =
    all.length > 1
      ? all.map((draft) => asContext(reading, draft, all))
      : all.filter((draft) => !isSince(reading, draft)).map((draft) => asDefied(reading, draft));
  const court = english && isInCourt(reading);
  const past = english && drafts.length === 1 && isLongAgo(reading);
  const dated = past ? drafts.map((draft) => ({ ...draft, status: 'background' as const })) : drafts;
  const settled = lookBack(reading, dated, asides, scores).filter(
    ({ family, status }) => !court || family === 'talks' || status !== 'background',
  );
  const told = english ? settled : withRisingToll(reading, settled);
  return { drafts: [...told].sort((a, b) => a.from - b.from), scores, cues };
}

/** Outside English: a model where there is one, else the cues; what is only commented on is no news. */
function scoreOthers(reading: Reading, cues: readonly Cue[], language: string): Scores {
  const byCues = scoreCues(cues);
  const model = hasModel(language) ? scoreFeatures(featuresOf(reading, cues), language) : undefined;
  const scores = model === undefined ? byCues : withTypes(model, byCues);
  if (!isCommentedOn(reading) && !isOfSport(reading)) return scores;
  return { ...scores, 'live strike': 0, 'live talks': 0, 'live violence': 0 };
}

/** Few sentences taught it the types of dealings: a cue for one weighs as much. */
const withTypes = (model: Scores, cues: Scores): Scores =>
  scoresBy((head) => (head.startsWith('type ') ? Math.max(model[head], cues[head]) : model[head]));

/** Where no model speaks the language: a family that a cue stands for is there, the more cues the surer. */
function scoreCues(cues: readonly Cue[]): Scores {
  const scores: Record<Head, number> = scoresBy(() => 0);
  for (const cue of cues) {
    const family = familyOf(cue.type);
    for (const head of [`live ${family}`, `any ${family}`] as const)
      scores[head] = scores[head] === 0 ? 0.7 : 1 - (1 - scores[head]) / 2;
    const head = headOf(cue.type);
    if (head !== undefined) scores[head] = 0.5;
    // Any weapon named beats the bare strike.
    if (family === 'strike') scores['type strike'] = 0.1;
    scores.intercepted = 0.5;
  }
  return scores;
}
