import type { Day } from '../model/index.ts';
import { type ActorMark, canonicalActor } from './actors.ts';
import { findBand } from './bands.slavic.ts';
import { clashing, grouping, isState, ownsUp, repelling, type Sides, tookIt } from './blame.slavic.ts';
import {
  ACTS,
  DEED,
  MEN,
  NOMINATIVE,
  OWNED,
  SAYS,
  UNDONE,
  UPON,
  UPON_WIDE,
  WEAPONS,
} from './data/deeds.slavic.ts';
import { PART } from './data/locating.slavic.ts';
import { defenders, enemyOf, foeOf, isEnemy, occupied, victimAt } from './enemies.slavic.ts';
import { FOES } from './foes.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { type Role, wordAt } from './roles.ts';
import {
  defends,
  isAccused,
  isDoer,
  isHarmed,
  isQuoted,
  isRebel,
  isSource,
  isSuspected,
  ownerOfStruck,
  suffers,
} from './voices.slavic.ts';

/**
 * Who struck whom in a Russian or Ukrainian sentence, by order and neighbours: an actor before the word of attack, or
 * right after its noun ("атака РФ"), did it; one right after a thing ("склад ВСУ") owns it; of adjectives the case tells.
 */
export function findSlavicSides(
  reading: Reading,
  trigger: number,
  place: Location | undefined,
  published?: Day,
): Sides {
  const met = clashing(reading);
  if (met !== undefined) return met;
  const repelled = repelling(reading);
  if (repelled !== undefined) return repelled;
  let initiator: Role | undefined;
  // Before the word of attack, and nothing else says so.
  let likely: Role | undefined;
  let target: Role | undefined;
  // "ударил по складу", "after the word of attack": no more than a guess.
  let guess: Role | undefined;
  let speaker: Role | undefined;
  for (const mark of reading.actors.filter((one) => isState(one) && !isBystander(one))) {
    const [before, after, next] = around(reading, mark);
    const name = mark.kind === 'name' || mark.kind === 'capital';
    const code = isEnemy(reading, mark) ? enemyOf(mark.code, place) : mark.code;
    const side = (rule: string): Role => ({ code, from: mark.from, until: mark.until, rule });
    const adjective = mark.kind === 'demonym';
    const nominative = NOMINATIVE.test(reading.tokens[mark.until - 1]?.lower ?? '');
    const upon =
      UPON.has(before) || (adjective && !nominative && UPON_WIDE.test(wordAt(reading, mark.from - 2)));
    // "йеменских хуситов": the group, not the state.
    if (
      mark.kind === 'demonym' &&
      reading.actors.some((one) => one.kind === 'group' && one.from === mark.until)
    )
      continue;
    if (isSource(reading, mark)) {
      speaker ??= side('is cited');
      continue;
    }
    if (isSuspected(reading, mark)) continue;
    if (isAccused(reading, mark) || isDoer(reading, mark)) {
      initiator = side('whose deed it is said to be');
      continue;
    }
    if (isQuoted(reading, mark)) {
      speaker ??= side('says so');
      continue;
    }
    if (defends(reading, mark)) {
      target ??= side('who shot it down');
      continue;
    }
    if (isHarmed(reading, mark)) {
      target ??= side('whose people came to harm');
      continue;
    }
    if (isRebel(reading, mark) && !FOES.has(mark.code)) continue;
    const owner = ownerOfStruck(reading, mark);
    if (owner) {
      target ??= side('whose flag or mission was hit');
      continue;
    }
    if (name && suffers(reading, mark)) continue;
    // "Полковника СБУ вбито": whose officer.
    if (mark.kind === 'force' && !ACTS.test(before) && suffers(reading, mark)) {
      target ??= side('whose man was killed');
      continue;
    }
    if (
      ownsUp(reading, mark.until) ||
      tookIt(reading, mark.from) ||
      /^(?:випущен|запущен|выпущенн|запущенн)/.test(before)
    ) {
      initiator ??= side('takes responsibility');
      continue;
    }
    // "Минобороны РФ: перехвачены украинские дроны", "СБУ — об ударе по мосту".
    const heads = (after === ':' || after === '—') && mark.until <= HEADING && !(name && mark.from === 0);
    if ((SAYS.test(after) && !UNDONE.test(after)) || heads) {
      speaker ??= side('says so');
      continue;
    }
    // "біля кордону з РФ": where.
    if (/^(?:з|із|с|со)$/.test(before) && /^(?:кордон|границ)/.test(wordAt(reading, mark.from - 2))) continue;
    // "на юге Таиланда": where.
    if (name && (upon || PART.test(before) || isAfterPlace(reading, mark))) continue;
    // "де в росіян палало": whose it was, not who did it.
    if (/^[ув]$/.test(before) && mark.kind !== 'demonym') continue;
    // "Три суданські міста без світла: дрони СШП атакували": the group whose drones they were.
    if (mark.kind === 'demonym' && mark.from < trigger && struckByGroup(reading) && !WEAPONS.test(after))
      continue;
    // "Пакистан: у засідці загинули 12 військових": where, not who.
    if (name && mark.from === 0 && after === ':' && !FOES.has(mark.code)) continue;
    const acts = ACTS.test(before) || ACTS.test(after) || actsSoon(reading, mark);
    // Others than the two at war only where they stand beside the deed.
    if (isAloof(reading, mark, place) && (!acts || (adjective && WEAPONS.test(after)))) continue;
    // An accusative looks like a nominative only of things: "уразили російські склади".
    const subject =
      nominative && !UNDONE.test(before) && (!OWNED.test(after) || MEN.test(after) || DEED.test(next));
    if (UNDONE.test(after) || (UNDONE.test(next) && !ACTS.test(after))) target ??= side('what was undone');
    else if (upon && adjective) target ??= side('after "по" or "на"');
    else if (adjective && subject && (MEN.test(after) || mark.until <= trigger + 2))
      initiator ??= side('subject of the attack');
    else if (adjective && !nominative && WEAPONS.test(after)) initiator ??= side('whose weapon it was');
    else if (OWNED.test(before) || (OWNED.test(after) && !ACTS.test(after)))
      target ??= side('owner of what was hit');
    else if (acts) initiator ??= side('beside the word of attack');
    else if (mark.until <= trigger) likely ??= side('before the word of attack');
    else guess ??= side('after the word of attack');
  }
  initiator ??= likely;
  const here = occupied(reading, place) ?? victimAt(place, published);
  if (initiator === undefined && place !== undefined) initiator = foeOf(reading, place);
  // "Генштаб подтвердил удары по Саратову": who speaks of a blow to the foe dealt it.
  if (initiator === undefined && speaker !== undefined && FOES.get(speaker.code) === (target ?? here)?.code)
    initiator = speaker;
  initiator ??= defenders(reading, target ?? here) ?? grouping(reading, place);
  const band = initiator !== undefined && target !== undefined ? undefined : findBand(reading);
  if (band?.as === 'initiator') initiator ??= band.role;
  if (band?.as === 'target' && initiator !== undefined) target ??= band.role;
  if (initiator !== undefined && target?.code === initiator.code) target = undefined;
  const foe = initiator === undefined ? undefined : FOES.get(initiator.code);
  if (target === undefined && initiator !== undefined && foe !== undefined)
    target = { ...initiator, code: foe, rule: 'the other side of the war' };
  target ??=
    here !== undefined && guess !== undefined && FOES.get(guess.code) === here.code ? here : (guess ?? here);
  return { ...(initiator ? { initiator } : {}), ...(target ? { target } : {}) };
}

/** The words beside an actor, over its quotation marks: "«Вагнер» занял", "удар «Хезболлы» по". */
function around(reading: Reading, { from, until }: ActorMark): readonly [string, string, string] {
  const start = QUOTES.test(wordAt(reading, from - 1)) && from > 1 ? from - 1 : from;
  const end = QUOTES.test(wordAt(reading, until)) ? until + 1 : until;
  return [wordAt(reading, start - 1), wordAt(reading, end), wordAt(reading, end + 1)];
}
const QUOTES = /^["«»“”„]$/;

/** Those who count the dead and call for peace, and fight no war. */
const isBystander = ({ code }: ActorMark): boolean => BYSTANDERS.has(canonicalActor(code));
const BYSTANDERS = new Set(['United Nations', 'European Union', 'African Union']);

/** Words in which whoever speaks is named before a colon. */
const HEADING = 6;

/** Between a side and its deed: "росіяни «Молнією» поцілили", "окупанти вночі знову вдарили". */
const actsSoon = ({ tokens }: Reading, { until, kind }: ActorMark): boolean => {
  if (kind === 'demonym') return false;
  for (let at = until; at < until + ACTS_REACH; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (DEED.test(word)) return true;
    if (/^(?:[,.:;—–]|и|і|та|й|що|что|про|о)$/.test(word)) return false;
  }
  return false;
};
const ACTS_REACH = 6;
/** "дрони СШП", "удар хуситов": a group beside the word of attack. */
const struckByGroup = (reading: Reading): boolean =>
  reading.actors.some(({ kind, from }) => kind === 'group' && ACTS.test(wordAt(reading, from - 1)));

/** In texts of the war of Russia and Ukraine, a state that is neither. */
const isAloof = (reading: Reading, mark: ActorMark, place: Location | undefined): boolean =>
  /^[A-Z]{3}$/.test(mark.code) &&
  !FOES.has(mark.code) &&
  (place?.country === 'UA' || place?.country === 'RU' || reading.actors.some(({ code }) => FOES.has(code)));

/** "Нижегородської області Росії": where the place lies. */
const isAfterPlace = (reading: Reading, mark: ActorMark): boolean => {
  const start = reading.tokens[mark.from]?.start ?? 0;
  return reading.toponyms.some(
    (toponym) => toponym.end < start && start - toponym.end <= 2 && toponym.place.precision !== 'country',
  );
};
