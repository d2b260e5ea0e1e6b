import { clash } from './clash.ts';
import { BE_WORDS } from './data/counting.en.ts';
import { ACTIVE, HOME_FORCES } from './data/roles.en.ts';
import { ATTRIBUTING } from './data/saying.ts';
import { alpha3Of } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { isBare, isVictim, type Role, wordAt } from './roles.ts';

/** "killed by the army", "in a shootout with police": forces without a name are those of the state where it happened. */
export function homeForces(
  reading: Reading,
  place: Location | undefined,
  scene: string | undefined,
): Role | undefined {
  const country = place?.country ?? scene;
  const code = country === undefined ? undefined : alpha3Of(country);
  if (code === undefined) return undefined;
  const home = (at: number): Role => ({
    // Soldiers in Gaza and the West Bank are Israel's, policemen are not.
    code: code === 'PSE' && ARMY.has(wordAt(reading, at)) ? 'ISR' : code,
    from: at,
    until: at + 1,
    rule: 'forces of the state there',
  });
  const taken = (at: number): boolean =>
    reading.actors.some((mark) => mark.until === at || (mark.from <= at && at < mark.until));
  for (const [at, token] of reading.tokens.entries()) {
    if (!HOME_FORCES.has(token.lower) || taken(at)) continue;
    const before = reading.tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
    const after = wordAt(reading, at + 1);
    // "army jets again bombed", "government gunships attacked".
    const craft = CRAFT.has(after) && [2, 3].some((step) => ACTIVE.has(wordAt(reading, at + step)));
    const acts = after === 'open' || after === 'opened' || ACTIVE.has(after) || RAIDS.has(after) || craft;
    if (token.lower === 'government' && !craft) continue;
    if (before.includes('by') || before.includes('with') || acts) return home(at);
  }
  // "Twelve militants are killed in a raid": raids on armed groups are the state's, unless it is the group that raids.
  const raid = reading.tokens.findIndex(({ lower }, at) => RAIDS.has(lower) && !taken(at));
  const dead = reading.actors.some(
    (mark) =>
      (mark.kind === 'group' || mark.kind === 'noun') &&
      (isVictim(reading, mark) ||
        HARMED.has(harm(reading, mark.from)) ||
        (wordAt(reading, raid + 1) === 'on' && mark.from <= raid + 4 && mark.from > raid)),
  );
  return raid >= 0 && dead ? home(raid) : undefined;
}
const ARMY = new Set('army troops soldiers forces military'.split(' '));
const CRAFT = new Set(
  'jets jet warplanes aircraft planes helicopters helicopter gunships drones drone artillery tanks forces troops soldiers'.split(
    ' ',
  ),
);
const RAIDS = new Set(['raid', 'raids', 'shootout', 'shootouts', 'operation', 'operations']);
const HARMED = new Set(['kill', 'kills', 'killed', 'killing']);
const harm = (reading: Reading, from: number): string =>
  reading.tokens.slice(Math.max(0, from - 4), from).findLast(({ lower }) => HARMED.has(lower))?.lower ?? '';

/** Who fought whom where the dead of both stand in one row. */
interface Fallen {
  readonly initiator?: Role;
  readonly target: Role;
}

/**
 * "Two soldiers and five bandits are killed in an ambush": the state was fought, by the group where it has a name. Not
 * where the state is said to have come for them.
 */
export function bothFell(reading: Reading, place: Location | undefined): Fallen | undefined {
  const verb = reading.tokens.findIndex(
    ({ lower }, at) =>
      lower === 'killed' && (BE_WORDS.has(wordAt(reading, at - 1)) || wordAt(reading, at - 1) === 'dead'),
  );
  if (clash(reading)?.target !== undefined) return undefined;
  if (verb < 0 || COMES.has(wordAt(reading, verb + 1))) return undefined;
  if (reading.tokens.some(({ lower }) => lower === 'raid' || lower === 'operation')) return undefined;
  const start =
    1 +
    reading.tokens.findLastIndex(
      ({ lower }, at) => at < verb && (BREAKS.has(lower) || ATTRIBUTING.has(lower)),
    );
  const mine = (mark: { readonly from: number; readonly until: number }): boolean =>
    mark.from >= start && mark.until <= verb;
  const bands = reading.actors.filter(
    (mark) => mine(mark) && (mark.kind === 'group' || mark.kind === 'noun'),
  );
  const armed = bands.length > 0 || reading.tokens.slice(start, verb).some(({ lower }) => GUNMEN.has(lower));
  const soldier = reading.tokens.findIndex(
    ({ lower }, at) =>
      at >= start && at < verb && SOLDIERS.has(lower) && !bands.some(({ until }) => until === at),
  );
  if (!armed || soldier < 0) return undefined;
  const own = reading.actors.find((mark) => mine(mark) && mark.kind === 'demonym' && mark.until === soldier);
  const code = own?.code ?? (place?.country === undefined ? undefined : alpha3Of(place.country));
  if (code === undefined) return undefined;
  return {
    ...(bands[0] && !isBare(bands[0]) ? { initiator: roleOf(bands[0]) } : {}),
    target: { code, from: soldier, until: soldier + 1, rule: 'forces that fell' },
  };
}
const roleOf = ({ code, from, until }: Omit<Role, 'rule'>): Role => ({
  code,
  from,
  until,
  rule: 'group that fell',
});
const COMES = new Set(['by', 'when', 'after']);
const BREAKS = new Set([';', 'officials', 'that', 'as', 'while', 'when', 'after', 'where']);
const GUNMEN = new Set('gunman gunmen attacker attackers assailant assailants'.split(' '));
const SOLDIERS = new Set(
  'soldier soldiers policeman policemen police officer officers troops personnel guard guards paramilitary'.split(
    ' ',
  ),
);
