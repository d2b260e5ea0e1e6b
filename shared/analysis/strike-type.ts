import type { EventType } from '../model/index.ts';
import { headOf, type Scores } from './model.ts';
import type { Reading } from './reading.ts';

const WEAPON_TYPES: readonly (readonly [string, EventType])[] = [
  ['air', 'air_strike'],
  ['drone', 'drone_strike'],
  ['missile', 'missile_strike'],
  ['shell', 'shelling'],
];

const PARTLY = new Set([
  'most',
  'some',
  'several',
  'neither',
  'partially',
  'killing',
  'killed',
  'kills',
  'injuring',
  'injured',
  'wounded',
  'wounding',
]);

/** A missile or drone was stopped, all of it, and hurt nobody; an aircraft shot down is no strike stopped. */
export function isStopped(reading: Reading): boolean {
  const stop = reading.hits.find(({ classes }) => classes.includes('intercept'));
  if (stop === undefined || reading.tokens.some(({ lower }) => PARTLY.has(lower))) return false;
  const crewed = reading.hits.find(
    (hit) => hit.classes.includes('weapon.air') && Math.abs(hit.from - stop.from) <= 8,
  );
  const flying = reading.hits.find(
    ({ classes }) =>
      classes.includes('weapon.drone') ||
      classes.includes('weapon.missile') ||
      classes.includes('weapon.shell'),
  );
  return flying !== undefined || (crewed !== undefined && !/^(?:shot|shoots|shoot|down)/.test(stop.phrase));
}

/** The weapon named first decides, unless the model is sure that it is not what struck. */
export function strikeType(
  reading: Reading,
  scores: Scores,
): { readonly type: EventType; readonly rule: string } {
  let best: { type: EventType; score: number; rule: string } = {
    type: 'strike',
    score: scores['type strike'],
    rule: 'no weapon named',
  };
  let order = 0;
  for (const hit of reading.hits)
    for (const name of hit.classes) {
      const kind = WEAPON_TYPES.find(
        ([weapon]) => name === `strike.${weapon}` || name === `weapon.${weapon}`,
      );
      const head = kind === undefined ? undefined : headOf(kind[1]);
      if (kind === undefined || head === undefined) continue;
      const score = scores[head] + 0.25 - 0.3 * order + (name.startsWith('strike.') ? 0.1 : 0);
      order += 1;
      if (score > best.score) best = { type: kind[1], score, rule: `weapon: ${hit.phrase}` };
    }
  return best;
}
