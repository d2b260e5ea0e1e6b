import type { ActorMark } from './actors.ts';
import { AGAINST, INTERCEPTS, OUTPOSTS } from './data/roles.en.ts';
import { alpha3Of } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { isBare, isVictim, type Role, role, wordAt } from './roles.ts';

/** What was struck: an actor after "on", "against", "targeting" or as the victims' own side; the place's state else. */
export function findTarget(
  reading: Reading,
  location: Location | undefined,
  initiator: Role | undefined,
): Role | undefined {
  const others = reading.actors.filter(
    (mark) => mark.code !== initiator?.code && mark.from !== initiator?.from,
  );
  const guard = interceptor(reading);
  if (guard !== undefined) return guard;
  const usBase = embassy(reading, others);
  if (usBase !== undefined) return usBase;
  const groups = others.filter((mark) => mark.kind === 'group' || (mark.kind === 'noun' && !isBare(mark)));
  const home = location?.country ? alpha3Of(location.country) : undefined;
  for (const mark of groups) {
    const before = reading.tokens.slice(Math.max(0, mark.from - 4), mark.from).map((token) => token.lower);
    if (before.some((word) => AGAINST.has(word)) || isVictim(reading, mark))
      return role(mark, 'the group that was hit');
  }
  if (home !== undefined && home !== initiator?.code)
    return { code: home, from: location?.from ?? 0, until: location?.until ?? 0, rule: 'state of the place' };
  for (const mark of others) {
    const before = reading.tokens.slice(Math.max(0, mark.from - 4), mark.from).map((token) => token.lower);
    if (before.some((word) => AGAINST.has(word)) || isVictim(reading, mark))
      return role(mark, 'what was hit');
  }
  return undefined;
}

/** "Turkey intercepts an Iranian missile": who defends is who was to be hit. */
function interceptor(reading: Reading): Role | undefined {
  const at = reading.hits.find(({ classes }) => classes.includes('intercept'))?.from;
  if (at === undefined || !INTERCEPTS.has(wordAt(reading, at))) return undefined;
  const mark = reading.actors.findLast(
    ({ until, from, kind }) => until <= at && from >= at - 10 && kind !== 'group' && kind !== 'noun',
  );
  return role(mark, 'who shot it down');
}

/** "the U.S. embassy in Baghdad", "a Dutch-flagged cargo ship": whose it is, wherever it stands. */
function embassy(reading: Reading, marks: readonly ActorMark[]): Role | undefined {
  for (const mark of marks) {
    if (mark.kind === 'group' || mark.kind === 'noun') continue;
    const after = reading.tokens.slice(mark.until, mark.until + 3).map((token) => token.lower);
    if (after.some((word) => OUTPOSTS.has(word)) && mark.kind !== 'people') {
      const before = reading.tokens.slice(Math.max(0, mark.from - 6), mark.from).map((token) => token.lower);
      if (before.some((word) => AGAINST.has(word) || word === 'damage' || word === 'near'))
        return role(mark, 'whose post was hit');
    }
  }
  return undefined;
}
