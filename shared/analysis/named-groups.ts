import type { Token } from '../text/index.ts';
import type { ActorMark } from './actor-table.ts';
import { GROUP_NOUNS } from './data/actors.ts';

/** Adds groups that no table has, by the last word of their name: "the Southern Liberation Front". */
export function withNamed(text: string, tokens: readonly Token[], marks: readonly ActorMark[]): ActorMark[] {
  const found: ActorMark[] = [...marks];
  for (const [at, token] of tokens.entries()) {
    if (token.shape !== 'capital' || !ENDINGS.has(token.lower) || isTaken(marks, at)) continue;
    if (ENDINGS.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.shape === 'capital') continue;
    let from = at;
    while (from > 0 && tokens[from - 1]?.shape === 'capital' && !isTaken(marks, from - 1) && at - from < 4)
      from -= 1;
    // "Sudan Revolutionary Front": the country's name is of the group's.
    const owner = found.findIndex((mark) => mark.until === from && mark.kind === 'name');
    const of = found[owner];
    if (of !== undefined && at - from >= 1 && tokens[from - 1]?.possessive === false) {
      found.splice(owner, 1);
      from = of.from;
    }
    // A sentence's first word is in capitals whatever it is.
    while (from < at - 1 && OPENING.has(tokens[from]?.lower ?? '')) from += 1;
    if (at - from < 1) continue;
    const start = tokens[from]?.start ?? token.start;
    found.push({ from, until: at + 1, code: text.slice(start, token.end), kind: 'group' });
  }
  return found;
}
/** Capitals before a group's name that are none of it. */
const OPENING = new Set([
  'the',
  'former',
  'suspected',
  'alleged',
  'armed',
  'new',
  'both',
  'in',
  'after',
  'two',
]);
/** What armed groups call themselves. */
const ENDINGS = new Set('front army brigade brigades militia battalion battalions resistance'.split(' '));

const NOUNS = new Set(GROUP_NOUNS.trim().split(/\s+/));

const isGroupAcronym = ({ shape, end, start }: Token): boolean =>
  shape === 'upper' && end - start >= 2 && end - start <= 7;

/** What they fight for, told before the noun: part of what they are called. */
const BANNERS = new Set(
  'separatist communist islamist jihadist leftist royalist nationalist tribal secessionist maoist monarchist'.split(
    ' ',
  ),
);

/** Adds groups that have only a common noun: "rebels", "armed bandits", "Haitian gangs" (with the word that says whose). */
export function withNouns(text: string, tokens: readonly Token[], marks: readonly ActorMark[]): ActorMark[] {
  const found: ActorMark[] = [...marks];
  for (const [at, token] of tokens.entries()) {
    if (!NOUNS.has(token.lower) || isTaken(marks, at)) continue;
    const before = found.find((mark) => mark.until === at);
    if (before?.kind === 'group') continue;
    const told = at > 0 && before === undefined && BANNERS.has(tokens[at - 1]?.lower ?? '');
    const from = before?.kind === 'demonym' ? before.from : told ? at - 1 : at;
    const start = tokens[from]?.start ?? token.start;
    const country = before?.country;
    // "ISWAP fighters", "3R rebels": what stands in capitals is the group.
    const acronym = tokens[at - 1];
    if (before === undefined && acronym !== undefined && isGroupAcronym(acronym)) {
      found.push({ from: at - 1, until: at, code: text.slice(acronym.start, acronym.end), kind: 'group' });
      continue;
    }
    found.push({
      from,
      until: at + 1,
      code: text.slice(start, token.end),
      kind: 'noun',
      ...(country ? { country } : {}),
    });
  }
  return found.sort((a, b) => a.from - b.from || a.until - b.until);
}

const isTaken = (marks: readonly ActorMark[], at: number): boolean =>
  marks.some(({ from, until }) => from <= at && at < until);
