import type { Day } from '../model/index.ts';
import { canonicalActor } from './actors.ts';
import { acrossLine } from './border-lines.ts';
import type { Draft } from './draft.ts';
import { victimAt } from './enemies.slavic.ts';
import { FOES } from './foes.ts';
import { bothFell, homeForces } from './home-forces.ts';
import { findInitiator } from './initiator.ts';
import { countryOf } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { findSlavicSides } from './roles.slavic.ts';
import type { Role } from './roles.ts';
import { findTarget } from './target.ts';

/** Who did it and to whom. */
export interface Sides {
  readonly initiator?: Role;
  readonly target?: Role;
}

/** Languages whose sides are read by neighbours, not by prepositions. */
const SLAVIC = new Set(['ru', 'uk']);

/** The Taliban took Kabul on that day: what other states have done to them since, they did to Afghanistan. */
const TALIBAN_RULE = '2021-08-15';

/** Who did it and to whom, for strikes and violence. */
export function sidesOf(
  reading: Reading,
  draft: Draft,
  place: Location | undefined,
  {
    language,
    published,
    scene,
  }: { readonly language: string; readonly published?: Day; readonly scene?: string },
): Sides {
  if (SLAVIC.has(language)) {
    const { initiator, target } = findSlavicSides(reading, draft.from, place, published);
    return {
      ...(initiator ? { initiator: ruled(initiator, target, published) } : {}),
      ...(target ? { target: ruled(target, initiator, published) } : {}),
    };
  }
  const fell = draft.family === 'violence' ? bothFell(reading, place) : undefined;
  if (fell !== undefined) return fell;
  // "the army", "security forces": those of the state where it happened.
  const initiator = findInitiator(reading, draft.from, draft.until) ?? homeForces(reading, place, scene);
  const target =
    findTarget(reading, place, initiator, published) ?? opposite(reading, draft, place, initiator, published);
  return {
    ...(initiator ? { initiator: ruled(initiator, target, published) } : {}),
    ...(target ? { target: ruled(target, initiator, published) } : {}),
  };
}

/** Whom it struck where the sentence does not say: the foe of the war, or those who live there. */
function opposite(
  reading: Reading,
  draft: Draft,
  place: Location | undefined,
  initiator: Role | undefined,
  published: Day | undefined,
): Role | undefined {
  if (initiator === undefined) return victimAt(place, published);
  const at = { from: place?.from ?? 0, until: place?.until ?? 0 };
  const foe = FOES.get(initiator.code);
  if (foe !== undefined)
    return place?.country === undefined ? undefined : { ...at, code: foe, rule: 'the other side of the war' };
  const across = acrossLine(reading, initiator.code);
  if (across !== undefined) return { ...at, code: across, rule: 'across the line between them' };
  // A state that bombs at home and names no group there strikes its own.
  const home = place?.country !== undefined && countryOf(initiator.code) === place.country;
  return home && draft.family === 'strike'
    ? { ...at, code: initiator.code, rule: 'its own country' }
    : undefined;
}

function ruled(side: Role, other: Role | undefined, published: Day | undefined): Role {
  const rules =
    canonicalActor(side.code) === 'Taliban' &&
    published !== undefined &&
    published >= TALIBAN_RULE &&
    other !== undefined &&
    other.code !== 'AFG' &&
    countryOf(other.code) !== undefined;
  return rules ? { ...side, code: 'AFG' } : side;
}

/** The state that a strike hit, where its country is known only from what stands around. */
export function struckAt(
  { family }: Draft,
  place: Location | undefined,
  country: string | undefined,
  initiator: Role | undefined,
): Role | undefined {
  if (family !== 'strike' || country === undefined || place?.country !== undefined) return undefined;
  const at = place ?? { from: 0, until: 0, preposition: '', list: 0 };
  const victim = victimAt({ ...at, country });
  return victim?.code === initiator?.code ? undefined : victim;
}
