import type { ActorMark } from './actors.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

/** How far from the colon a speaker may stand: "Штаб территориальной обороны ДНР: …". */
const BEFORE_COLON = 3;
/** A speaker is named this early in the sentence. */
const EARLY = 6;

/** "Минобороны РФ: перехвачены …", "ВМС України: корабель ФСБ …": who is quoted after the colon. */
export function isQuoted({ tokens, actors, hits }: Reading, mark: ActorMark): boolean {
  if (mark.from > EARLY || mark.kind === 'demonym') return false;
  const colon = tokens.findIndex(({ text }, at) => at >= mark.until && text === ':');
  if (colon < 0 || colon > mark.until + BEFORE_COLON) return false;
  // "Удар по Одессе: двое погибших": what is told before the colon is the event.
  if (hits.some(({ from, classes }) => from < colon && classes.some((name) => FORCE.test(name))))
    return false;
  return actors.some(({ from }) => from > colon) || hits.some(({ from }) => from > colon);
}
const FORCE = /^(?:strike|attack|hit|destroy|launch|kill|violence\.(?!armed))/;

/** "по данным украинских военных", "за словами речника ЗСУ": who is cited. */
export function isSource(reading: Reading, { from }: ActorMark): boolean {
  for (let at = from - 1; at >= Math.max(0, from - SOURCE_REACH); at -= 1) {
    const word = wordAt(reading, at);
    if (/^[,.:;—–]$/.test(word)) return false;
    if (CITES.test(word) && CITED_BY.test(wordAt(reading, at - 1))) return true;
  }
  return false;
}
const SOURCE_REACH = 5;
const CITED_BY = /^(?:по|за|згідно|согласно|с|з|із|на|от|від)$/;
const CITES =
  /^(?:данн?ым|даними|дан[иы]м|сведени|словам|інформаці|информаци|оценк|оцінк|верси|версі|утвержден|твердженн|сообщени|повідомленн|заявлени|заявою|подсчет|підрахунк|ссылк|посиланн|признани|визнанн|відомост|мнени|думк|сводк|зведенн)/;

/** "версию о причастности украинских спецслужб", "перевіряють російський слід": suspected, and no more. */
export const isSuspected = ({ tokens }: Reading, { from, until }: ActorMark): boolean =>
  tokens.slice(Math.max(0, from - SUSPECT_REACH), from).some(({ lower }) => SUSPECTS.test(lower)) ||
  /^(?:след$|следа$|слід$|сліду$)/.test(tokens[until]?.lower ?? '');
const SUSPECT_REACH = 7;
const SUSPECTS =
  /^(?:верси[юия]|версі[юїя]|подозрева|підозрю|исключа|виключа|перевіря|проверя|рассматрива|розгляда|предполож|припуска|предполага|вероятн|ймовірн)/;

const ACCUSES =
  /^(?:обвин|звинува|винит|винят|винува|виню|исполнител|виконав|причетн|причастн|стоять|стоят|стоит)/;
/** Words between an accusation and the accused: "обвинил спецслужбы Киева". */
const ACCUSED_REACH = 3;

/** "обвинил спецслужбы Киева", "звинувачує льотчиків РФ", "со стороны ВСУ": whose deed it is said to be. */
export function isAccused(reading: Reading, mark: ActorMark): boolean {
  const { from } = mark;
  if (isSuspected(reading, mark)) return false;
  const [second, first] = [wordAt(reading, from - 2), wordAt(reading, from - 1)];
  if ((second === 'со' && first === 'стороны') || (second === 'з' && first === 'боку')) return true;
  if (/^(?:контрол|руках?$)/.test(first)) return true;
  for (let at = from - 1; at >= Math.max(0, from - ACCUSED_REACH); at -= 1) {
    const word = wordAt(reading, at);
    if (ACCUSES.test(word)) return true;
    if (/^[,.:;—–]$/.test(word)) return false;
  }
  return false;
}

const DEFENCE = /^(?:пво|ппо|рэб|реб|зенит|зеніт|зрк|рлс)/;
const DOWNED =
  /^(?:сби|зби|перехва|перехоп|знешкод|обезвре|уничтож|знищ|подав|отраз|відби|приземл|нейтрал|зняли|сняли)/;
const isFlying = (name: string): boolean => /^(?:weapon|strike)\.(?:drone|missile)$/.test(name);

/** "ПВО России сбила", "Повітряні сили знешкодили 54 дрони": who shoots down what flies at him. */
export function defends(reading: Reading, mark: ActorMark): boolean {
  const { hits, tokens } = reading;
  const near = [wordAt(reading, mark.from - 1), wordAt(reading, mark.until), wordAt(reading, mark.from - 2)];
  const downing = tokens.findIndex(({ lower }) => DOWNED.test(lower));
  if (downing < 0 || !hits.some(({ classes }) => classes.some(isFlying))) return false;
  if (near.some((word) => DEFENCE.test(word))) return true;
  if (mark.kind === 'demonym' || mark.kind === 'people') return false;
  // Between who shoots and what is shot at no other side is named: "ВСУ сбили", not "дроны ВСУ сбиты".
  const weapon = hits.find(({ classes }) => classes.some(isFlying));
  const owned = weapon !== undefined && (weapon.until === mark.from || mark.until === weapon.from);
  return !owned && downing >= mark.until && downing <= mark.until + 4;
}

const REBELS =
  /^(?:повстан|боевик|бойовик|сепаратист|мятежник|заколотник|ополчен|террорист|терорист|исламист|ісламіст|джихадист|джихадіст|оппозици|опозиці|группировк|угрупован|экстремист|екстреміст)/;

/** "Суданские повстанцы": of that state, and not it. */
export const isRebel = (reading: Reading, mark: ActorMark): boolean =>
  mark.kind === 'demonym' && REBELS.test(wordAt(reading, mark.until));

const PASSIVE =
  /^(?:уничтожен|поврежд[её]н|сбит|пораж[её]н|атакован|обстрелян|разрушен|знищен|пошкоджен|збит|уражен|вражен|обстрілян|зруйнован|ликвидирован|ліквідован|убит|вбит|застрелен|подорван|підірван|взорван|захвачен|захоплен|освобожд[её]н|звільнен|взят|занят|зайнят|сброшен|скинут|выпущен|випущен|запущен|нанес[её]н|завдан|расстрелян|розстрілян|похищен|викраден|потоплен)(?!н[яюі]|и[еяюи])/;

/** "захвачен боевиками М23", "обстріляно росіянами", "разрушено израильским ударом": by whom, in the instrumental. */
export function isDoer({ tokens }: Reading, { from, until, kind }: ActorMark): boolean {
  const word = tokens[until - 1]?.lower ?? '';
  const undone = tokens.slice(Math.max(0, from - REACH), from).some(({ lower }) => PASSIVE.test(lower));
  if (!undone || WITH.has(tokens[from - 1]?.lower ?? '')) return false;
  return kind === 'demonym'
    ? /(?:ими|ыми|ским|цким|ським|цьким|ской|ською)$/.test(word)
    : /(?:ами|ями)$/.test(word);
}
const REACH = 8;
const WITH = new Set('с со з із зі между між над под під за перед пред по'.split(' '));

/** "Киев атакован", "атакован Киев", "Турецкий балкер повреждён": a name beside what was done to it. */
export function suffers({ tokens }: Reading, { from, until }: ActorMark): boolean {
  if (PASSIVE.test(tokens[from - 1]?.lower ?? '')) return true;
  for (let at = until; at < until + 4; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (PASSIVE.test(word)) return true;
    if (/^[,.:;—–]$/.test(word)) return false;
  }
  return false;
}

/** "застрелен индийский агент": killed by a word of shooting. */
const SHOT = /^(?:застрел|застріл|расстрелян|розстрілян|подорвал|підірвал|похищ|викраден)/;

const PEOPLE =
  /^(?:військов|військ|генерал|военн|войск|боец|бойц|бойов|боєц|солдат|офицер|офіцер|моряк|матрос|морпех|морпіх|десантник|граждан|громадян|полицейск|поліцейськ|пограничник|прикордонник|мирн|жител|палестин|лікар|журналіст|журналист|волонт[её]р|фермер|рятувальник|спасател|медик|учител|вчител|вояк|рибал|рыбак|біженц|беженц|агент|капрал|сержант|рядов|лейтенант|полковник|майор|капитан|капітан|командир|командующ|командувач|танкист|летчик|лётчик|льотчик|пілот|пилот|дипломат|посол|посла|консул|миротвор|паломник|палом|турист|студент|школяр|школьник|працівник|сотрудник|робітник|рабоч|инженер|інженер|водитель|водія|водій|водитет|мигрант|мігрант|поселен|охран|охорон|снайпер|экипаж|екіпаж|торговц|торговец|медсес|врач|священ|депутат|министр|міністр|разведчик|розвідник|морск|гвард|добровол|наемник|найман|ребен|ребён|дитин|діт|дет|женщин|жінк|мужчин|чолов|семь|сім)/;

const FLAG = /^(?:флаг|прапор|стяг)/;
const SHIP =
  /^(?:сухогруз|суховантаж|танкер|судн|судо|балкер|контейнеровоз|корабель|корабл|яхт|катер|паром|траулер|буксир|фрегат|корвет|эсмин|есмін)/;
const MISSION = /^(?:посольств|консульств|генконсульств|дипмисси|дипломатич|дипмісі|резиденц|торгпредств)/;

/** "танкер под флагом Либерии", "здание консульства Ирана", "біля посольства Ізраїлю": whose ship or mission it was. */
export function ownerOfStruck(reading: Reading, { from, until, kind }: ActorMark): boolean {
  const [before, after] = [wordAt(reading, from - 1), wordAt(reading, until)];
  if (kind === 'name') return FLAG.test(before) || MISSION.test(before);
  // "Хуситы потопили греческий сухогруз": another acts before it.
  const prey = SHIP.test(after) && reading.actors.some((mark) => mark.until <= from && mark.kind !== 'noun');
  return (
    kind === 'demonym' && (prey || MISSION.test(after) || (FLAG.test(after) && /^(?:под|під)$/.test(before)))
  );
}

/** "ранен украинский военный", "загинули дванадцять пакистанських солдатів": whose people came to harm. */
export function isHarmed({ hits, tokens }: Reading, { from, until, kind }: ActorMark): boolean {
  const people =
    kind === 'group' ? ofGroup(tokens, from) : kind === 'demonym' && PEOPLE.test(tokens[until]?.lower ?? '');
  if (!people) return false;
  return hits.some(
    (hit) =>
      (hit.classes.some((name) => name === 'kill' || name === 'injure') || SHOT.test(hit.phrase)) &&
      !/^(?:убил|вбил|убив|вбив|ранил|поранил)/.test(hit.phrase) &&
      hit.from >= from - 5 &&
      hit.from <= until + 3,
  );
}

/** "бойцов «Хезболлы»", "командира М23": a group's people, in a case that is no subject's. */
function ofGroup(tokens: Reading['tokens'], from: number): boolean {
  const at = /^["«“„]$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const word = tokens[at]?.lower ?? '';
  return PEOPLE.test(word) && /(?:ов|ев|ів|їв|а|я|у|ю)$/.test(word);
}
