import type { Day } from '../model/index.ts';
import { type ActorMark, canonicalActor } from './actors.ts';
import { clash } from './clash.ts';
import { AGAINST, HARMS, MEMBERS, OUTPOSTS } from './data/roles.en.ts';
import { readDefence } from './defence.ts';
import { victimAt } from './enemies.slavic.ts';
import { COUNTRIES } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { isBare, isLoss, isOrigin, isVictim, type Role, role, wordAt } from './roles.ts';

/** "The National Liberation Army" and "the ELN". */
const isOneName = (code: string, other: string | undefined): boolean =>
  code === other || (other !== undefined && canonicalActor(code) === canonicalActor(other));

/** What was struck: an actor after "on", "against", "targeting" or as the victims' own side; the place's state else. */
export function findTarget(
  reading: Reading,
  location: Location | undefined,
  initiator: Role | undefined,
  published: Day | undefined,
): Role | undefined {
  const others = reading.actors.filter(
    (mark) => !isOneName(mark.code, initiator?.code) && mark.from !== initiator?.from,
  );
  const lost = others.find((mark) => mark.kind !== 'group' && mark.kind !== 'noun' && isLoss(reading, mark));
  const sides = clash(reading);
  const special =
    readDefence(reading)?.target ??
    flagged(reading) ??
    (sides?.initiator ? sides.target : undefined) ??
    posted(reading, others);
  // "clashes between factions of the FARC dissidents": both of one name.
  if (sides?.target !== undefined && sides.target.code === sides.initiator?.code) return sides.target;
  if (special !== undefined && special.code !== initiator?.code) return special;
  if (lost !== undefined) return role(lost, 'whose people were lost');
  const groups = others.filter((mark) => mark.kind === 'group' || (mark.kind === 'noun' && !isBare(mark)));
  const home = victimAt(location, published);
  for (const mark of groups) {
    if (reading.tokens.slice(Math.max(0, mark.from - 6), mark.from).some(({ lower }) => TRUCES.has(lower)))
      continue;
    const before = near(reading, mark);
    if (
      before.some((word) => AGAINST.has(word)) ||
      isVictim(reading, mark) ||
      isMembership(reading, mark) ||
      isOwner(reading, mark)
    )
      return role(mark, 'the group that was hit');
  }
  if (home !== undefined && home.code !== initiator?.code) return home;
  for (const mark of others) {
    if (isBare(mark) || isOrigin(reading, mark.from)) continue;
    const before = reading.tokens.slice(Math.max(0, mark.from - 4), mark.from).map((token) => token.lower);
    if (before.some((word) => AGAINST.has(word)) || isVictim(reading, mark))
      return role(mark, 'what was hit');
  }
  return undefined;
}

/** The words before a mark, further back before "of": "targeting alleged camps of the". */
function near({ tokens }: Reading, { from }: ActorMark): readonly string[] {
  const words = tokens.slice(Math.max(0, from - 7), from).map(({ lower }) => lower);
  const of = words.slice(-2).includes('of') ? words.lastIndexOf('of') : -1;
  return of < 0 ? words.slice(-4) : words.slice(Math.max(0, of - 4));
}

/** "despite a truce between Israel and Hamas": no target. */
const TRUCES = new Set(['truce', 'ceasefire', 'cease-fire', 'agreement', 'deal', 'talks']);

/** "killing X, a leader of Hamas", "a Hezbollah commander is killed": the dead belonged to the group. */
function isMembership(reading: Reading, mark: ActorMark): boolean {
  const before = reading.tokens.slice(Math.max(0, mark.from - 5), mark.from).map((token) => token.lower);
  const of = before.findLastIndex(
    (word) => word === 'of' || word === 'in' || word === 'for' || word === 'from',
  );
  const led = of > 0 && before.slice(0, of).some((word) => MEMBERS.has(word));
  const ranked = reading.tokens.slice(mark.until, mark.until + 3).some(({ lower }) => MEMBERS.has(lower));
  if (!led && !ranked) return false;
  return reading.tokens
    .slice(Math.max(0, mark.from - 18), mark.until + 24)
    .some(({ lower }) => DEADLY.test(lower));
}
/** "Bombed RSF positions": whose what was bombed is. */
const isOwner = (reading: Reading, { from, until }: ActorMark): boolean =>
  BOMBING.test(wordAt(reading, from - (wordAt(reading, from - 1) === 'the' ? 2 : 1))) &&
  MILITARY.has(wordAt(reading, until));
const BOMBING = /^(?:bomb|shell|pound|bombard|struck|strik|attack|target)/;
const MILITARY = new Set(
  'positions targets sites forces fighters camps camp bases base strongholds stronghold convoy convoys trenches depots'.split(
    ' ',
  ),
);
const DEADLY = /^(?:kill|assassinat|eliminat|fatalit|dead$|died$|dies$)/;

/** "the U.S. embassy in Baghdad", "ten American soldiers": whose it is, wherever it stands. */
function posted(reading: Reading, marks: readonly ActorMark[]): Role | undefined {
  for (const mark of marks) {
    if (mark.kind === 'group' || mark.kind === 'noun' || mark.kind === 'people' || mark.kind === 'capital')
      continue;
    const after = reading.tokens.slice(mark.until, mark.until + 4).map((token) => token.lower);
    const post = after.findIndex((word) => OUTPOSTS.has(word));
    if (
      post < 0 ||
      after.slice(0, post).some((word) => word === ',' || word === 'and' || word === 'of' || HARMS.has(word))
    )
      continue;
    const before = reading.tokens.slice(Math.max(0, mark.from - 6), mark.from).map((token) => token.lower);
    const apposed =
      before.some((word, i) => word === ',' && ARTICLE.has(before[i + 1] ?? '')) &&
      BASE.has(after[post] ?? '');
    const harmed =
      apposed ||
      before.some((word) => AGAINST.has(word) || HARMS.has(word) || word === 'near') ||
      isHit(reading, mark);
    if (harmed) return role(mark, 'whose post was hit');
  }
  return undefined;
}

/** "Al Udeid Air Base, the largest U.S. military base in the region". */
const ARTICLE = new Set(['the', 'a', 'an']);
const BASE = new Set(['base', 'bases', 'airbase']);

/** "… is reportedly attacked", "were hit". */
function isHit(reading: Reading, mark: ActorMark): boolean {
  if (isVictim(reading, mark)) return true;
  for (let at = mark.until; at < mark.until + 10; at += 1)
    if (['is', 'are', 'was', 'were', 'been'].includes(wordAt(reading, at)))
      return [1, 2].some((step) => HARMS.has(wordAt(reading, at + step)));
  return false;
}

const BY_WORD = new Map(
  COUNTRIES.flatMap(({ alpha3, words }) =>
    [...words.en.names, ...words.en.demonyms].map((word) => [word.toLowerCase(), alpha3] as const),
  ),
);

/** "a Dutch-flagged cargo ship", "the Marshall Islands-flagged tanker": the flag's state. */
function flagged(reading: Reading): Role | undefined {
  for (const [at, token] of reading.tokens.entries()) {
    if (!FLAGGED.test(token.lower)) continue;
    const stem = token.lower.replace(FLAGGED, '');
    const code = BY_WORD.get(`${wordAt(reading, at - 1)} ${stem}`) ?? BY_WORD.get(stem);
    if (code !== undefined) return { code, from: at, until: at + 1, rule: 'flag of the ship' };
  }
  return undefined;
}
const FLAGGED = /-(?:flagged|registered|owned)$/;
