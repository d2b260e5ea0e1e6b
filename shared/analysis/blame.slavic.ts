import type { ActorMark } from './actors.ts';
import { FOES } from './foes.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import type { Role } from './roles.ts';
import { isAccused } from './voices.slavic.ts';

/** Who did it and to whom, as far as a Russian or Ukrainian sentence tells. */
export interface Sides {
  readonly initiator?: Role;
  readonly target?: Role;
}

export const isState = (mark: ActorMark): boolean => mark.kind !== 'noun';

/** Did it, in so many words: "взял ответственность", "провокацией РФ". */
const OWNS_UP = /^(?:ответственн|відповідальн|вину$)/;
/** "взяв на себе відповідальність", "признали ответственность": what the actor before it did. */
export const ownsUp = ({ tokens }: Reading, from: number): boolean =>
  !tokens.some(({ lower }) => NO_ONE.test(lower)) &&
  (tokens.slice(from, from + 5).some(({ lower }) => OWNS_UP.test(lower)) ||
    (tokens.some(({ lower }) => OWNS_UP.test(lower)) &&
      tokens.slice(Math.max(0, from - 5), from).some(({ lower }) => /^вз[яі]/.test(lower))));
/** "ответственность никто не взял". */
const NO_ONE = /^(?:никто|ніхто)$/;

/** "відповідальність узяли пакистанські таліби", "МВД связывает нападение с «Исламским государством»". */
export const tookIt = ({ tokens }: Reading, from: number): boolean => {
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  const nobody = before.some((word) => NO_ONE.test(word));
  const owned = nobody ? -1 : before.findIndex((word) => OWNS_UP.test(word));
  if (owned >= 0 && before.slice(owned).some((word) => /^(?:взя|узя|лежит|лежить|возлож|поклал)/.test(word)))
    return true;
  const last = before.filter((word) => !/^["«“„]$/.test(word)).at(-1) ?? '';
  return /^(?:с|со|з|із|зі)$/.test(last) && before.some((word) => /^(?:связыва|пов'язу)/.test(word));
};

/** "оборонці відбили 38 штурмів", "группировка отразила девять контратак": who repels was attacked. */
export function repelling({ actors, tokens }: Reading): Sides | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      REPELS.test(lower) && tokens.slice(i + 1, i + 5).some((token) => ASSAULT.test(token.lower)),
  );
  if (at < 0) return undefined;
  const before = actors.findLast((mark) => mark.until <= at && FOES.has(mark.code));
  const ours = tokens.slice(0, at).some(({ lower }) => OURS.test(lower)) ? 'UKR' : undefined;
  const grouped = groupingAt(tokens.slice(0, at)) >= 0 ? 'RUS' : undefined;
  const code = before?.code ?? ours ?? grouped;
  const foe = code === undefined ? undefined : FOES.get(code);
  if (code === undefined || foe === undefined) return undefined;
  const rule = 'who repels was attacked';
  return {
    initiator: { code: foe, from: at, until: at + 1, rule },
    target: { code, from: at, until: at + 1, rule },
  };
}
const REPELS = /^(?:отражени|відбитт|отразил|отбил|відбил|відбива|отража|відкинул|стримал|сдержал)/;
const ASSAULT = /^(?:штурм|атак|контратак|натиск|наступ)/;
const OURS = /^(?:оборонц|захисник|десантник|гвардійц|морпіх|прикордонник)/;

/** Whom a sentence without a blow of its own makes answerable for the one told before. */
export const slavicBlamed = (reading: Reading): string | undefined =>
  reading.actors.find(
    (mark) =>
      isState(mark) &&
      (ownsUp(reading, mark.until) || tookIt(reading, mark.from) || isAccused(reading, mark)),
  )?.code;

/** "M23 и конголезские солдаты вели бой", "бои между армией и СБП": the two sides of a fight, the first named first. */
export function clashing({ actors, hits, tokens }: Reading): Sides | undefined {
  if (!hits.some(({ classes }) => classes.includes('violence.clash'))) return undefined;
  for (const [at, second] of actors.entries()) {
    const first = actors[at - 1];
    if (first === undefined || first.code === second.code || second.from - first.until > 2) continue;
    if (!/^(?:и|і|й|та|с|со|з|із|зі|против|проти)$/.test(tokens[second.from - 1]?.lower ?? '')) continue;
    const role = ({ code, from, until }: ActorMark): Role => ({
      code,
      from,
      until,
      rule: 'a side of the fight',
    });
    return { initiator: role(first), target: role(second) };
  }
  return undefined;
}

/** "готовил покушение", "взрыва удалось не допустить": what did not come about. */
export const isPlot = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, at) =>
      FOILED.test(lower) ||
      (FOUND.test(lower) &&
        tokens.slice(Math.max(0, at - 4), at + 5).some((token) => DEVICE.test(token.lower))) ||
      (PLOTTED.test(lower) && tokens.slice(at + 1, at + 7).some((token) => OUTRAGE.test(token.lower))),
  );
/** "вибухівку знайшли до відправки", "сапёры обезвредили бомбу": it did not go off. */
const FOUND = /^(?:обезвре|знешкод|знайш|нашли$|нашёл|обнаруж|виявил|вилуч|изъя)/;
const DEVICE =
  /^(?:взрывчат|вибухівк|бомб|авиабомб|авіабомб|взрывн|вибухов|мин(?:а|у|ы)$|мін(?:а|у|и)$|фугас)/;
const FOILED = /^(?:предотвра|запобіг|упередж)/;
const PLOTTED = /^(?:готовил|готував|готували|планировал|планував|планували|намерева)/;
const OUTRAGE =
  /^(?:покуш|замах|теракт|взрыв|вибух|подрыв|підрив|поджог|підпал|убийств|вбивств|нападен|напад)/;

/** "группировка «Центр»", "штурмовики «Востока»": Russia's forces in Ukraine are called so. */
export function grouping({ tokens }: Reading, place: Location | undefined): Role | undefined {
  if (place?.country !== 'UA' && place?.country !== 'RU') return undefined;
  const at = groupingAt(tokens);
  return at < 0 ? undefined : { code: 'RUS', from: at, until: at + 1, rule: 'a grouping of its forces' };
}

const groupingAt = (tokens: Reading['tokens']): number =>
  tokens.findIndex(
    ({ lower }, i) =>
      /^(?:центр|запад|восток|восточн|днепр|север|юг)(?:а|ом|у)?$/.test(lower) &&
      /["«“„]$/.test(tokens[i - 1]?.text ?? '') &&
      tokens
        .slice(Math.max(0, i - 3), i)
        .some((token) => /^(?:групп|угруп|подразд|штурм|боец|бойц)/.test(token.lower)),
  );
