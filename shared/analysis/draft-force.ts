import { isAmidWar, isWhereWarIs } from './conflict.ts';
import { type Aside, asideAt } from './context.ts';
import type { Cue } from './cues.ts';
import { type Draft, firstOf, standing } from './draft.ts';
import { isHalted } from './drafts.slavic.ts';
import { isHeldForTerror } from './homely.ts';
import type { Hit } from './lexicon.ts';
import type { Scores } from './model.ts';
import type { Reading } from './reading.ts';
import { isInMaking } from './strike-type.slavic.ts';
import { strikeType, wasStopped, weaponIn } from './strike-type.ts';

/** "Launched its helicopter": craft that carry and rescue as often as they fire are no blow alone. */
const CARRIER = /^helicopters?$/;
const isDeed = ({ classes, phrase }: Hit): boolean =>
  classes.some(
    (name) =>
      /^(?:kill|injure|destroy|intercept)/.test(name) ||
      (!CARRIER.test(phrase) && /^(?:weapon|attack|strike)/.test(name)),
  );

/** "Paris store hit by thieves", "the hardest hit villages": hit, nobody says what with or by whom, and no war far and wide. */
const isBareHit = (reading: Reading): boolean => {
  const blows = reading.hits.filter(({ classes }) => classes.some(isBlow));
  return (
    blows.length > 0 &&
    blows.every(({ phrase }) => HITTING.test(phrase)) &&
    !blows.some((hit) => isByActor(reading, hit)) &&
    !isWhereWarIs(reading) &&
    !isAmidWar(reading)
  );
};
const HITTING = /^(?:hit|hits|hitting|striking|struck)$/;
const isBlow = (name: string): boolean =>
  /^(?:strike\.|weapon\.|attack|hit|violence\.bomb|launch|intercept)/.test(name);

/** "Israel struck", "the US has hit": who did it stands right before. */
const isByActor = ({ actors, tokens }: Reading, { from }: Hit): boolean =>
  !SUFFERING.test(tokens[from - 1]?.lower ?? '') &&
  actors.some(({ kind, until }) => kind !== 'people' && until <= from && from - until <= 2);
const SUFFERING = /^(?:is|are|was|were|been|being|hard|hardest|worst|badly)$/;

/** Before a strike that is yet to come. */
const IMPENDING = new Set(['planned', 'impending', 'imminent', 'threatened', 'upcoming']);

/** The strike that a sentence reports, if any. */
export function draftStrike(
  reading: Reading,
  scores: Scores,
  cues: readonly Cue[],
  elsewhere: boolean,
  language: string,
  asides: readonly Aside[],
): Draft[] {
  const ours = cues.filter(({ type }) => type === 'strike');
  const found = standing(
    'strike',
    scores,
    ours,
    elsewhere || (language === 'en' && isBareHit(reading)),
    language,
  );
  if (found === undefined) return [];
  const trigger = firstOf(
    reading.hits.filter((hit) => !isHalted(reading, hit)),
    'strike.',
    'attack',
    'hit',
    'weapon.',
    'destroy',
    'intercept',
    'violence.bomb',
    'kill',
  );
  if (trigger === undefined) return [];
  if (CARRIER.test(trigger.phrase) && !reading.hits.some(isDeed)) return [];
  const before = reading.tokens[trigger.from - 1]?.lower ?? '';
  const stopped = found.status === 'happened' && wasStopped(reading, trigger, scores);
  const status =
    IMPENDING.has(before) || isInMaking(reading, trigger)
      ? 'planned'
      : stopped
        ? 'intercepted'
        : found.status;
  const { type, rule } = strikeType(withoutEarlier(reading, trigger, asides), scores);
  return [
    { family: 'strike', type, status, from: trigger.from, until: trigger.until, score: found.score, rule },
  ];
}

/**
 * What a strike may be called after: "Israeli aircraft attacked …, hours after two missiles were fired" tells of another
 * blow in its aside, and "attacked the suburbs, a day after drones killed …" leaves open what with.
 */
function withoutEarlier(reading: Reading, trigger: Hit, asides: readonly Aside[]): Reading {
  const own = reading.hits.filter((hit) => asideAt(asides, hit.from) === undefined);
  if (weaponIn({ ...reading, hits: own }) !== undefined) return { ...reading, hits: own };
  const others = asides.filter(({ rule }) => rule.endsWith(' after'));
  if (asideAt(others, trigger.from) !== undefined) return reading;
  return { ...reading, hits: reading.hits.filter((hit) => asideAt(others, hit.from) === undefined) };
}

/** How sure violence is that the text holds for terrorism. */
const HELD_FOR = 0.95;

/** Violence of which only the deaths are told must be this probable. */
const OF_DEATHS = 0.9;

/** Violence of which only the fighters are named must be this probable. */
const OF_NAMES = 0.65;

const isSpan = ({ tokens }: Reading, { from, phrase }: Hit): boolean =>
  /^(?:fighting|hostilities|battles|clashes)$/.test(phrase) &&
  tokens[from - 1]?.lower === 'of' &&
  /^(?:days|weeks|months|years|decades)$/.test(tokens[from - 2]?.lower ?? '');

/** Words that count the dead, and don't say that anybody killed. */
const COUNTED = new Set([
  'dead',
  'death',
  'deaths',
  'death toll',
  'toll',
  'casualties',
  'casualty',
  'fatalities',
  'fatality',
]);

/** "Nationals captured in the raid": people, not a town; told to say who they are. */
const isTakenCaptive = ({ hits, tokens }: Reading, { from, until, classes }: Hit): boolean =>
  classes.includes('violence.capture') &&
  CAPTIVE_SINCE.has(tokens[until]?.lower ?? '') &&
  hits.some((hit) => hit.until === from && hit.classes.includes('victim'));

const CAPTIVE_SINCE = new Set('during in by on at near when while since last'.split(' '));

/** "During the incursion": when, not what. */
const isSetting = ({ tokens }: Reading, { from }: Hit): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'during');

/** "Took the town after the army withdrew": nobody fought. */
const isLeft = ({ hits }: Reading): boolean => {
  const taken = hits.find(({ classes }) => classes.includes('violence.capture'));
  return taken !== undefined && hits.some(({ from, phrase }) => from > taken.from && LEAVING.test(phrase));
};
const LEAVING = /^(?:withdr|pull)/;

/** The other violence that a sentence reports, if any. */
export function draftViolence(
  reading: Reading,
  scores: Scores,
  cues: readonly Cue[],
  elsewhere: boolean,
  language: string,
): Draft[] {
  const captives = reading.hits.some((hit) => isTakenCaptive(reading, hit));
  const ours = cues.filter(
    ({ type, rule }) => type === 'violence' && !(captives && rule.includes('{capture}')),
  );
  const found =
    standing('violence', scores, ours, elsewhere || isLeft(reading), language) ??
    // "… in two explosions. The attacks are treated as terrorism."
    (language === 'en' && isHeldForTerror(reading)
      ? { status: 'happened' as const, score: HELD_FOR }
      : undefined);
  const trigger = firstOf(
    reading.hits.filter(
      (hit) =>
        !isTakenCaptive(reading, hit) && !(captives && isSetting(reading, hit)) && !isSpan(reading, hit),
    ),
    'violence.bomb',
    'violence.clash',
    'violence.ambush',
    'violence.shoot',
    'violence.assassinate',
    'violence.abduct',
    'violence.capture',
    'attack',
    'kill',
    'violence.',
    'hit',
    'destroy',
  );
  const spoken = trigger ?? ours[0];
  if (found === undefined || spoken === undefined) return [];
  // "Two people died, six were hurt": the toll of what was told before, and nothing new.
  // "Leaders of the guerrillas", "14 months of fighting": who they are and how long it was, and nothing done.
  const onlyNamed = trigger?.classes.every((name) => name === 'violence.armed') === true;
  if (onlyNamed && ours.length === 0 && found.score < OF_NAMES) return [];
  const span = reading.hits.some((hit) => isSpan(reading, hit));
  // "Took the town after days of fighting" is the one thing that such a sentence tells.
  if (span && trigger?.classes.includes('violence.capture') !== true) return [];
  const onlyDeaths = trigger?.classes.every((name) => name === 'kill') === true;
  const toll = ours.length === 0 || COUNTED.has(trigger?.phrase ?? '');
  if (onlyDeaths && toll && found.score < OF_DEATHS) return [];
  const { status, score } = found;
  return [
    {
      family: 'violence',
      type: 'violence',
      status,
      from: spoken.from,
      until: spoken.until,
      score,
      rule: trigger?.phrase ?? ours[0]?.rule ?? '',
    },
  ];
}
