import type { ActorMark } from './actors.ts';
import { CREWED, INTERCEPTS } from './data/roles.en.ts';
import { ATTRIBUTING } from './data/saying.ts';
import type { Reading } from './reading.ts';
import { isLocated, type Role, role, wordAt } from './roles.ts';

/** Who was to be hit and who fired, where a sentence tells of something shot down. */
export interface Defence {
  readonly initiator?: Role;
  readonly target?: Role;
}

/** How far before the verb its subject is looked for, in tokens: "The Saudi Arabian defense ministry reports that air defenses". */
const REACH = 14;

/**
 * "Turkey intercepts an Iranian missile": who defends is who was to be hit, and what came down tells who fired. Crewed
 * craft turn it round: who shoots down a helicopter strikes its owner.
 */
export function readDefence(reading: Reading): Defence | undefined {
  const at = reading.hits.find(
    ({ classes, from }) => classes.includes('intercept') && INTERCEPTS.has(wordAt(reading, from)),
  )?.from;
  if (at === undefined) return undefined;
  const subject = reading.actors.find(
    ({ until, from, kind }) =>
      until <= at && from >= at - REACH && kind !== 'group' && kind !== 'noun' && kind !== 'people',
  );
  const passive = ['is', 'are', 'was', 'were', 'been', 'being'].includes(wordAt(reading, at - 1));
  const object = reading.actors.find(
    (mark) => mark.from > at && mark.from <= at + 12 && mark.code !== subject?.code && !isAt(reading, mark),
  );
  if (crewed(reading, at)) {
    if (passive) return undefined;
    const struck = role(object, 'whose craft was shot down');
    const by = role(subject, 'who shot it down');
    return { ...(by ? { initiator: by } : {}), ...(struck ? { target: struck } : {}) };
  }
  if (passive) return reported(reading, at);
  if (subject === undefined) return undefined;
  // "74 Iranian missiles and drones have been intercepted, the Bahraini military reports": the nearer one fired.
  // "shoot down a drone that attempted to attack the American base": what it was aimed at.
  if (
    object !== undefined &&
    AIMED.has(wordAt(reading, object.from - (wordAt(reading, object.from - 1) === 'the' ? 2 : 1)))
  ) {
    const aimed = role(object, 'what it was aimed at');
    return aimed === undefined ? {} : { target: aimed };
  }
  // "fired by Yemen's Houthis": the group, whose country is only told.
  const group =
    object !== undefined && reading.tokens[object.until - 1]?.possessive === true
      ? reading.actors.find(
          ({ from, kind }) => from >= object.until && from <= object.until + 2 && kind === 'group',
        )
      : undefined;
  const by = role(group ?? object, 'whose weapon was stopped');
  const target = role(subject, 'who shot it down');
  return { ...(by ? { initiator: by } : {}), ...(target ? { target } : {}) };
}

/** "The Bahraini military reports that 74 Iranian missiles have been intercepted": who reports it was to be hit. */
function reported(reading: Reading, at: number): Defence | undefined {
  const says = reading.tokens.findIndex(({ lower }, i) => i < at && ATTRIBUTING.has(lower));
  if (says < 0) return undefined;
  const own = reading.actors.findLast(
    ({ until, kind }) => until <= says && kind !== 'group' && kind !== 'noun',
  );
  if (own === undefined) return undefined;
  const by =
    reading.actors.find((mark) => mark.from > says && mark.from < at && mark.code !== own.code) ??
    // "Iran fired 300 drones at Israel, but Israel's military said all were shot down".
    reading.actors.find((mark) => mark.from < own.from && mark.code !== own.code);
  const [initiator, target] = [role(by, 'whose weapon was stopped'), role(own, 'who reports it stopped')];
  return { ...(initiator ? { initiator } : {}), ...(target ? { target } : {}) };
}

const AIMED = new Set(['attack', 'attacking', 'hit', 'target', 'strike']);

/** Whether it is an aircraft with people in it that came down, not a drone or a missile. */
function crewed(reading: Reading, at: number): boolean {
  for (let next = at + 1; next < Math.min(reading.tokens.length, at + 12); next += 1) {
    const word = wordAt(reading, next);
    if (word === 'drone' || word === 'drones' || word === 'missile' || word === 'missiles') return false;
    if (CREWED.has(word)) return true;
  }
  return false;
}

/** "over Lebanon", "in Iraq": where it came down, not whose it was; "from Yemen" tells who fired. */
const isAt = (reading: Reading, mark: ActorMark): boolean =>
  isLocated(reading, mark) ||
  (mark.kind !== 'demonym' &&
    ['over', 'off', 'targeting', 'toward', 'towards'].includes(wordAt(reading, mark.from - 1)));
