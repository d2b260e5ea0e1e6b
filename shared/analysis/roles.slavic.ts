import type { Day } from '../model/index.ts';
import { type ActorMark, canonicalActor } from './actors.ts';
import { findBand } from './bands.slavic.ts';
import { clashing, grouping, isState, ownsUp, repelling, type Sides, tookIt } from './blame.slavic.ts';
import { FOES } from './foes.ts';
import { isHeld } from './held.ts';
import { alpha3Of } from './places/index.ts';
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

/** What Russian and Ukrainian can own: an actor right after such a word owns it, so it was hit. */
const OWNED =
  /^(?:склад|м[іи]ном[её]т|гаубиц|бронетех|истребител|винищувач|вертол[её]т|гелікоптер|нафтобаз|нефтебаз|аеродром|аэродром|боєприпас|боеприпас|підстанц|подстанц|техник|технік|авіабаз|авиабаз|баз|самолет|літак|позиц|заснов|засоб|порт|завод|об'єкт|объект|території|части|пального|топлива|штаб|корабл|катер|кораб|пункт|військов|військ|генерал|летовищ|ппо|пво|рлс)/;
/** Words before what is hit, not before who hits. */
const UPON = new Set([
  'по',
  'на',
  'против',
  'проти',
  'в',
  'у',
  'во',
  'під',
  'под',
  'біля',
  'возле',
  'поблизу',
  'територію',
  'территорию',
]);
const ACTS =
  /^(?:удар|вдар|атак|обстр|нал[её]т|наліт|бомб|влуч|пораз|враз|ураз|ураж|знищ|уничтож|зруйн|разруш|повре|пошк|завда|нане|рознес|ліквід|ликвид|дрон|безпіл|беспил|бпла|ракет|шахед|артил|прил|б'|бил|накри|накры|потоп|збомб|запус|випус|выпус|провокац)/;

/** "по важным украинским объектам". */
const UPON_WIDE = /^(?:по|против|проти)$/;

/** Who says so is not who did it: "Росіяни заявили про атаку". */
const SAYS =
  /^(?:заяв|повідом|сообщ|пиш|розповід|рассказ|говор|відреаг|отреаг|прокоммент|прокомент|назва|засуди|осуди|визна|призна|заборон|запрет|звинув|обвин|винит|винят|винува|поясн|объясн|уточн|звітув|отчит|доклад|доложи|доповід|доповів|отриц|запереч|опроверг|спростов|насчит|нараху|кажут|каже|наголо|подчеркн|підкресл|наполяг|настаива|обеща|обіця|пообещ|пообіц|пригроз|утвержда|стверджу|показа|підтверд|подтверд|зверну|обрати|попере|предупред)/;
/** After what was hit: "Украинский Су-27 уничтожен". */
const UNDONE =
  /^(?:уничтожен|поврежден|повреждён|сбит|поражен|поражён|атакован|обстрелян|разрушен|знищен|пошкоджен|збит|уражен|обстрілян|зруйнован|ликвидирован|ліквідован)/;
/** Adjectives that stand for a subject, not for what is hit: "українські дрони", not "по українських позиціях". */
const NOMINATIVE = /(?:ський|ска|ська|ське|ські|ский|ская|ское|ские|цький|цька|цькі|цкий|цкая|цкие)$/;
/** "українська військова розвідка" acts; "по українських військових" is hit. */
const MEN =
  /^(?:військов|військ|генерал|военн|войск|регулярн|частин|підрозд|подраздел|сил[иы]$|силов|загон|отряд|десант|штурмов|танкіст|танкист|артилерист|артиллерист|льотчик|летчик|лётчик|спецназ|спецслужб|розвідк|разведк|морпіх|морпех|прикордонник|пограничник)/;
const WEAPONS =
  /^(?:дрон|безпіл|беспил|бпла|ракет|шахед|авіа|авиа|артил|fpv|каб|ударн|удар|атак|обстр|морськ|морск)/;

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
    if (name && (upon || isAfterPlace(reading, mark))) continue;
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

/** "враг", "противник": of Ukraine in Ukraine's texts, of Russia where it is Russia that was hit. */
const isEnemy = ({ tokens }: Reading, { from }: ActorMark): boolean =>
  /^(?:враг|ворог|противник)/.test(tokens[from]?.lower ?? '');
const enemyOf = (code: string, place: Location | undefined): string =>
  place?.country === 'RU' ? (FOES.get(code) ?? code) : code;

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
/** Verbs in which a side is the subject. */
const DEED =
  /^(?:удари|вдари|атакува|атакова|атакує|атакуют|обстріля|обстреля|бомби|розбомби|разбомби|влучи|поціли|порази|врази|урази|знищи|уничтожи|зруйнува|разруши|завда|нанес|випусти|выпусти|запусти|скину|сброси|підірва|подорва|взорва|застрели|розстріля|расстреля|накри|накры|поцілив|влучив|вразив|уразив|завдав|потопи|спря|збомб|спали|сожг|підпали|подожг|розбил|разбил|разгром|розгром|штурмува|штурмова|захопи|захвати|окупува|оккупирова|звільни|освободи|вбил|убил|напал|поби|застосува|примени)/;

/** "дрони СШП", "удар хуситов": a group beside the word of attack. */
const struckByGroup = (reading: Reading): boolean =>
  reading.actors.some(({ kind, from }) => kind === 'group' && ACTS.test(wordAt(reading, from - 1)));

/** "Прикордонники знищили російські склади": men without a state's name, who struck Russia's, were Ukraine's. */
function defenders({ tokens }: Reading, target: Role | undefined): Role | undefined {
  if (target?.code !== 'RUS') return undefined;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      DEFENDERS.test(lower) && tokens.slice(i + 1, i + 5).some((token) => DEED.test(token.lower)),
  );
  return at < 0 ? undefined : { code: 'UKR', from: at, until: at + 1, rule: 'men who struck the enemy' };
}
const DEFENDERS =
  /^(?:прикордонник|бійц|захисник|десантник|морп[іе]х|гвардійц|нацгвард|артилерист|аеророзвідник|спецпризначен|пілот|розвідник|зенітник|волинські|партизан)/;

/** In texts of the war of Russia and Ukraine, a state that is neither. */
const isAloof = (reading: Reading, mark: ActorMark, place: Location | undefined): boolean =>
  /^[A-Z]{3}$/.test(mark.code) &&
  !FOES.has(mark.code) &&
  (place?.country === 'UA' || place?.country === 'RU' || reading.actors.some(({ code }) => FOES.has(code)));

/** "в окупованому Бердянську", "на окупованій частині області": the occupier's, where it is Ukraine's by law. */
function occupied({ tokens }: Reading, place: Location | undefined): Role | undefined {
  if (place?.country !== 'UA') return undefined;
  const before = tokens.slice(Math.max(0, place.from - 2), place.from);
  return before.some(({ lower }) => /^(?:окупован|оккупирован|тот$)/.test(lower))
    ? { code: 'RUS', from: place.from, until: place.until, rule: 'occupied place' }
    : undefined;
}

/** "ворожа атака", in Ukrainian and in Ukraine: the invader's. */
function foeOf({ tokens }: Reading, place: Location): Role | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      HOSTILE.test(lower) &&
      (ACTS.test(tokens[i + 1]?.lower ?? '') ||
        /^(?:["«“]|розвід|развед|безп|бесп)/.test(tokens[i + 1]?.lower ?? '')),
  );
  return at < 0 || place.country !== 'UA'
    ? undefined
    : { code: 'RUS', from: at, until: at + 1, rule: 'the enemy in Ukraine' };
}
const HOSTILE = /^(?:ворож|вражеск|вражьи)/;

/** "Нижегородської області Росії": where the place lies. */
const isAfterPlace = (reading: Reading, mark: ActorMark): boolean => {
  const start = reading.tokens[mark.from]?.start ?? 0;
  return reading.toponyms.some(
    (toponym) => toponym.end < start && start - toponym.end <= 2 && toponym.place.precision !== 'country',
  );
};

/** The state that was struck, by where it was. */
export function victimAt(place: Location | undefined, published?: Day): Role | undefined {
  if (place?.country === undefined) return undefined;
  const resolved = place.toponym?.place;
  const held =
    (resolved !== undefined && isHeld(resolved, published)) ||
    /^(?:крымск|кримськ)\S* м[іо]ст/iu.test(place.name ?? '');
  const code = held ? 'RUS' : alpha3Of(place.country);
  return code === undefined
    ? undefined
    : { code, from: place.from, until: place.until, rule: 'state of the place' };
}
