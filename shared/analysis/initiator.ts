import type { ActorMark } from './actors.ts';
import { attributed, claimant, ownsUp } from './blame.ts';
import { byPhrase } from './by-phrase.ts';
import { clash } from './clash.ts';
import {
  ACTIVE,
  AUXILIARIES,
  BEFORE_NOUNS,
  BETWEEN,
  CLAUSE_BREAKS,
  PREPOSED,
  PRONOUNS,
} from './data/roles.en.ts';
import { ATTRIBUTING } from './data/saying.ts';
import { readDefence } from './defence.ts';
import { ownForces } from './own-forces.ts';
import { BE, isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import {
  isBare,
  isLoss,
  isVictim,
  namesSide,
  partnerOf,
  type Role,
  role,
  wordAt,
  wordBefore,
} from './roles.ts';

/** Who did it, for a strike or other violence whose trigger begins at token `trigger`. */
export function findInitiator(reading: Reading, trigger: number, triggerEnd: number): Role | undefined {
  const defence = readDefence(reading);
  if (defence !== undefined) return defence.initiator;
  return (
    ownsUp(reading) ??
    clash(reading)?.initiator ??
    members(reading, trigger) ??
    byPhrase(reading, trigger, triggerEnd) ??
    fromPhrase(reading, trigger, triggerEnd) ??
    ownForces(reading, trigger) ??
    modifier(reading, trigger) ??
    claimant(reading) ??
    attributed(reading) ??
    subject(reading, trigger) ??
    elsewhere(reading)
  );
}

/** "Seven gunmen from the TTP stormed a school", "members of the Gran Grif gang attacked": whose men they were. */
function members(reading: Reading, trigger: number): Role | undefined {
  for (const mark of reading.actors) {
    if (mark.kind !== 'group' || mark.from > trigger + 2) continue;
    let at = mark.from - 1;
    while (at > 0 && SMALL.has(wordAt(reading, at))) at -= 1;
    if (!OF.has(wordAt(reading, at)) || !MEN_OF.has(wordAt(reading, at - 1))) continue;
    const verb = reading.tokens.findIndex(
      ({ lower }, i) => i >= mark.until && i < mark.until + 10 && ACTIVE.has(lower),
    );
    if (verb < 0 || isPassive(reading, verb)) continue;
    const gap = reading.tokens.slice(mark.until, verb);
    if (gap.some(({ lower }) => CLAUSE_BREAKS.has(lower) || BE.has(lower))) continue;
    return role(mark, 'whose men they were');
  }
  return undefined;
}
const OF = new Set(['of', 'from', 'to']);
const SMALL = new Set([
  'the',
  'a',
  'an',
  'rebel',
  'militant',
  'jihadist',
  'armed',
  'banned',
  'outlawed',
  'group',
  'islamist',
]);
const MEN_OF = new Set(
  'members gunmen fighters militants men soldiers troops elements units rebels insurgents forces commandos loyal belonging jihadists guerrillas militiamen supporters followers'.split(
    ' ',
  ),
);

function modifier(reading: Reading, trigger: number): Role | undefined {
  // "kill over ten militants and capture another": what goes on is the subject's deed.
  if (wordAt(reading, trigger - 1) === 'and' && ACTIVE.has(wordAt(reading, trigger))) return undefined;
  for (let at = trigger; at >= Math.max(0, trigger - 7); at -= 1) {
    const mark = reading.actors.find((actor) => actor.until === at);
    if (mark !== undefined) {
      if (mark.kind === 'people' || isBare(mark)) return undefined;
      if ((mark.kind === 'group' && isVictim(reading, mark)) || isLoss(reading, mark)) return undefined;
      const before = wordAt(reading, mark.from - 1);
      const placed = mark.kind === 'name' || mark.kind === 'capital';
      if (placed && PREPOSED.has(before)) return undefined;
      // "Israeli and American strikes": the first named.
      const partner =
        before === 'and' ? reading.actors.find((actor) => actor.until === mark.from - 1) : undefined;
      return role(partner ?? mark, 'before the word of attack');
    }
    if (at < trigger && !isBetween(reading, at)) return undefined;
    if (at - 1 >= 0 && !isBetween(reading, at - 1) && !reading.actors.some((actor) => actor.until === at))
      return undefined;
  }
  return undefined;
}

/** May stand between a side and its attack: a weapon's kind, or its name ("Russian Iskander missile strike"). */
const isBetween = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  return (
    BETWEEN.has(token.lower) ||
    (at > 0 && token.kind === 'word' && (token.shape === 'capital' || token.shape === 'mixed'))
  );
};

/** "a drone strike from the Rapid Support Forces", "artillery from the Russian Navy": a force, not a place. */
function fromPhrase(reading: Reading, trigger: number, after: number): Role | undefined {
  for (let at = trigger + 1; at <= after + 1; at += 1) {
    if (wordAt(reading, at) !== 'from') continue;
    const mark = reading.actors.find(
      ({ from, kind }) => from > at && from <= at + 2 && FORCE_KINDS.has(kind),
    );
    const navy = mark?.kind === 'demonym' ? FORCE.has(wordAt(reading, mark.until)) : true;
    if (mark !== undefined && navy && !isBare(mark)) return role(mark, 'from …');
  }
  return undefined;
}
const FORCE_KINDS = new Set(['group', 'force', 'demonym']);
const FORCE = new Set([
  'navy',
  'army',
  'military',
  'forces',
  'troops',
  'artillery',
  'jets',
  'warplanes',
  'aircraft',
]);

/** The actor before the first active verb of violence. */
function subject(reading: Reading, trigger: number): Role | undefined {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!ACTIVE.has(wordAt(reading, at)) || Math.abs(at - trigger) > 14) continue;
    if (isPassive(reading, at) || isNoun(reading, at) || isReduced(reading, at)) continue;
    const spoken = speaker(reading, at);
    if (spoken !== undefined) return spoken;
    const marks = reading.actors.filter((mark) => mark.until <= at && mark.from >= at - 12);
    for (const mark of [...marks].reverse()) {
      if (PREPOSED.has(wordBefore(reading, mark)) || mark.kind === 'people' || isBare(mark)) continue;
      if (UNARMED.has(mark.code) || isWhere(reading, mark)) continue;
      const gap = reading.tokens.slice(mark.until, at);
      if (gap.some((token) => token.lower === 'by' || CLAUSE_BREAKS.has(token.lower))) continue;
      if ((mark.kind === 'group' && isVictim(reading, mark)) || isLoss(reading, mark)) continue;
      // "The United Nations said a strike killed": who speaks did not do it, but "claims to have killed" did.
      const says = gap.findIndex((token) => ATTRIBUTING.has(token.lower));
      if (says >= 0 && gap[says + 1]?.lower !== 'to') continue;
      return role(partnerOf(reading, mark) ?? mark, 'subject of the verb');
    }
  }
  return undefined;
}

/** "A strike on Sumy, Ukraine, killed": the country between two commas says where the town is. */
const isWhere = (
  { tokens, toponyms }: Reading,
  { from, until }: Pick<ActorMark, 'from' | 'until'>,
): boolean =>
  tokens[from - 1]?.text === ',' &&
  tokens[until]?.text === ',' &&
  toponyms.some(({ end, place }) => end === tokens[from - 2]?.end && place.precision !== 'country');

/** "The third UN school to come under fire": who strikes nobody. */
const UNARMED = new Set(['UN', 'European Union', 'African Union']);

/** "Kyiv children's hospital hit": at the end of a headline what was done to it. */
const isReduced = ({ tokens }: Reading, at: number): boolean =>
  /^(?:hit|struck|attacked|bombed|shelled|targeted|raided)$/.test(tokens[at]?.lower ?? '') &&
  (tokens[at + 1] === undefined ||
    /^(?:again|overnight|in|by|near|as|after|,)$/.test(tokens[at + 1]?.lower ?? ''));

/** "in an attack", "a drone attack": no verb. */
const isNoun = (reading: Reading, at: number): boolean =>
  BEFORE_NOUNS.has(wordAt(reading, at - 1)) ||
  (NOUN_TOO.has(wordAt(reading, at)) && WEAPONS.has(wordAt(reading, at - 1)));
const NOUN_TOO = new Set(['attack', 'attacks', 'strike', 'strikes', 'raid', 'raids', 'fire', 'hit', 'hits']);
const WEAPONS = new Set([
  'drone',
  'missile',
  'air',
  'artillery',
  'rocket',
  'mortar',
  'bomb',
  'suicide',
  'terrorist',
]);

/** As verbs only: "their report" and "a claim" are told by what follows. */
const SAY = new Set(['say', 'announce', 'confirm', 'report', 'claim']);

/** "The Israeli military announces that it has killed": the pronoun stands for who speaks. */
function speaker(reading: Reading, verb: number): Role | undefined {
  let at = verb - 1;
  while (at > 0 && AUXILIARIES.has(wordAt(reading, at))) at -= 1;
  if (!PRONOUNS.has(wordAt(reading, at))) return undefined;
  const says = reading.tokens.findLastIndex(
    ({ lower }, i) => i < at && (ATTRIBUTING.has(lower) || SAY.has(lower)),
  );
  if (says < 0) return undefined;
  return role(
    reading.actors.findLast((mark) => mark.until <= says && namesSide(mark)),
    'subject of the saying',
  );
}

/** "… following a series of Iranian drone strikes": whose attack it was, wherever in the sentence it is named. */
function elsewhere(reading: Reading): Role | undefined {
  for (const hit of reading.hits) {
    if (!hit.classes.some((name) => name.startsWith('strike'))) continue;
    const found = modifier(reading, hit.from);
    if (found !== undefined) return found;
  }
  return undefined;
}
