import type { Day } from '../model/index.ts';
import type { ActorMark } from './actors.ts';
import { isHeld } from './held.ts';
import { alpha3Of } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import type { Role } from './roles.ts';

/** What Russian and Ukrainian can own: an actor right after such a word owns it, so it was hit. */
const OWNED =
  /^(?:склад|нафтобаз|нефтебаз|аеродром|аэродром|боєприпас|боеприпас|підстанц|подстанц|техник|технік|авіабаз|авиабаз|баз|самолет|літак|позиц|заснов|засоб|порт|завод|об'єкт|объект|території|части|пального|топлива|штаб|корабл|катер|кораб|пункт|військов|військ|генерал|летовищ|ппо|пво|рлс)/;
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
  /^(?:удар|вдар|атак|обстр|нал[её]т|наліт|бомб|влуч|пораз|враз|ураз|ураж|знищ|уничтож|зруйн|разруш|повре|пошк|завда|нане|рознес|ліквід|ликвид|дрон|безпіл|беспил|бпла|ракет|шахед|артил|прил|б'|бил|запус|випус|выпус)/;

interface Sides {
  readonly initiator?: Role;
  readonly target?: Role;
}

const isState = (mark: ActorMark): boolean => mark.kind !== 'noun';

/**
 * Who struck whom in a Russian or Ukrainian sentence. Cases are not read; the order and the neighbours tell: an actor
 * before the word of attack, or right after its noun ("атака РФ"), did it; one right after a thing ("склад ВСУ") owns it.
 */
export function findSlavicSides(
  reading: Reading,
  trigger: number,
  place: Location | undefined,
  published?: Day,
): Sides {
  const { tokens } = reading;
  let initiator: Role | undefined;
  let target: Role | undefined;
  for (const mark of reading.actors.filter(isState)) {
    const before = tokens[mark.from - 1]?.lower ?? '';
    const after = tokens[mark.until]?.lower ?? '';
    const name = mark.kind === 'name' || mark.kind === 'capital';
    const role = (rule: string): Role => ({ code: mark.code, from: mark.from, until: mark.until, rule });
    if (name && (UPON.has(before) || isAfterPlace(reading, mark))) continue;
    if (UPON.has(before) && mark.kind === 'demonym') target ??= role('after "по" or "на"');
    else if (OWNED.test(before) || (OWNED.test(after) && !ACTS.test(after)))
      target ??= role('owner of what was hit');
    else if (ACTS.test(before) || ACTS.test(after)) initiator ??= role('beside the word of attack');
    else if (mark.until <= trigger) initiator ??= role('before the word of attack');
    else target ??= role('after the word of attack');
  }
  if (initiator !== undefined && target?.code === initiator.code) target = undefined;
  const foe = initiator === undefined ? undefined : FOES.get(initiator.code);
  if (target === undefined && initiator !== undefined && foe !== undefined)
    target = { ...initiator, code: foe, rule: 'the other side of the war' };
  target ??= victimAt(place, published);
  return { ...(initiator ? { initiator } : {}), ...(target ? { target } : {}) };
}

/** "Нижегородської області Росії": where the place lies. */
const isAfterPlace = (reading: Reading, mark: ActorMark): boolean => {
  const start = reading.tokens[mark.from]?.start ?? 0;
  return reading.toponyms.some(
    (toponym) => toponym.end < start && start - toponym.end <= 2 && toponym.place.precision !== 'country',
  );
};

/** Two states at war with each other: where one struck and nothing else is said, the other was struck. */
export const FOES: ReadonlyMap<string, string> = new Map([
  ['RUS', 'UKR'],
  ['UKR', 'RUS'],
]);

/** The state that was struck, by where it was. */
export function victimAt(place: Location | undefined, published?: Day): Role | undefined {
  if (place?.country === undefined) return undefined;
  const resolved = place.toponym?.place;
  const code = resolved !== undefined && isHeld(resolved, published) ? 'RUS' : alpha3Of(place.country);
  return code === undefined
    ? undefined
    : { code, from: place.from, until: place.until, rule: 'state of the place' };
}
