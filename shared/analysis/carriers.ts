import type { Token } from '../text/index.ts';

/** What a weapon's name before it makes of it: a missile ship, a drone factory and rocket scientists strike nobody. */
const CARRIERS = new Set(
  `ship ships boat boats frigate cruiser corvette carrier carriers depot depots factory factories plant plants base bases
  system systems launcher launchers defence defense defences defenses site sites programme programmes program programs
  production maker makers manufacturer manufacturers warehouse warehouses storage arsenal arsenals silo silos technology
  parts components stockpile stockpiles sale sales deal deals parade expert experts scientist scientists operators pilots
  unit units crew crews workshop workshops engine engines range capabilities capability facility facilities
  stations station industry batteries battery hangar hangars`.split(/\s+/),
);

/** Bombs and grenades of a riot. */
const RIOTOUS = new Set('petrol fire smoke stun stink paint molotov gas tear gasoline bath'.split(' '));
const HURLED = /^(?:bomb|grenade)/;

/** What a tank holds where it is no weapon. */
const CONTENTS = new Set('cargo fuel water oil gas storage septic think fish propane ballast'.split(' '));

/** Whether a weapon's name between two tokens is none: it only names the kind of what follows, or is a cargo tank. */
export const isModifier = (tokens: readonly Token[], from: number, until: number): boolean =>
  CARRIERS.has(tokens[until]?.lower ?? '') ||
  (HURLED.test(tokens[from]?.lower ?? '') && RIOTOUS.has(tokens[from - 1]?.lower ?? '')) ||
  ((tokens[from]?.lower ?? '').startsWith('tank') && CONTENTS.has(tokens[from - 1]?.lower ?? ''));
