import type { Day } from '../model/index.ts';
import type { ActorMark } from './actors.ts';
import { ACTS, DEED } from './data/deeds.slavic.ts';
import { FOES } from './foes.ts';
import { isHeld } from './held.ts';
import { alpha3Of } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import type { Role } from './roles.ts';

/** "враг", "противник": of Ukraine in Ukraine's texts, of Russia where it is Russia that was hit. */
export const isEnemy = ({ tokens }: Reading, { from }: ActorMark): boolean =>
  /^(?:враг|ворог|противник)/.test(tokens[from]?.lower ?? '');
export const enemyOf = (code: string, place: Location | undefined): string =>
  place?.country === 'RU' ? (FOES.get(code) ?? code) : code;

/** "Прикордонники знищили російські склади": men without a state's name, who struck Russia's, were Ukraine's. */
export function defenders({ tokens }: Reading, target: Role | undefined): Role | undefined {
  if (target?.code !== 'RUS') return undefined;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      DEFENDERS.test(lower) && tokens.slice(i + 1, i + 5).some((token) => DEED.test(token.lower)),
  );
  return at < 0 ? undefined : { code: 'UKR', from: at, until: at + 1, rule: 'men who struck the enemy' };
}
const DEFENDERS =
  /^(?:прикордонник|бійц|захисник|десантник|морп[іе]х|гвардійц|нацгвард|артилерист|аеророзвідник|спецпризначен|пілот|розвідник|зенітник|волинські|партизан)/;

/** "в окупованому Бердянську", "на окупованій частині області": the occupier's, where it is Ukraine's by law. */
export function occupied({ tokens }: Reading, place: Location | undefined): Role | undefined {
  if (place?.country !== 'UA') return undefined;
  const before = tokens.slice(Math.max(0, place.from - 2), place.from);
  return before.some(({ lower }) => /^(?:окупован|оккупирован|тот$)/.test(lower))
    ? { code: 'RUS', from: place.from, until: place.until, rule: 'occupied place' }
    : undefined;
}

/** "ворожа атака", in Ukrainian and in Ukraine: the invader's. */
export function foeOf({ tokens }: Reading, place: Location): Role | undefined {
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
