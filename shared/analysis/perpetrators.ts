import type { Reading } from './reading.ts';

const THOSE = new Set([
  'the',
  'all',
  'both',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'each',
  'a',
  'an',
]);
const DOERS = /^(?:attackers?|assailants?|perpetrators?|shooters?|bombers?|hostage-takers?|hijackers?)$/;
/** Whom a raid may have killed as well: only "the gunman" is the one told of before. */
const ARMED = /^(?:gunm[ae]n|suspects?)$/;
const KNOWN = new Set(['the', 'both', 'all']);
const BEING = new Set(['is', 'are', 'was', 'were', 'been', 'being']);
const ENDED = new Set([
  'killed',
  'shot',
  'neutralised',
  'neutralized',
  'dead',
  'arrested',
  'detained',
  'captured',
]);
/** Tokens between who did it and what became of them: "The attacker, identified as a former guard, was shot dead". */
const REACH = 12;

/** "Four attackers were killed", "The gunman was shot dead by police": what became of those who did what was told before. */
export function isTheirEnd({ tokens, toponyms, hits }: Reading): boolean {
  const at = tokens.findIndex(
    ({ lower }, i) => DOERS.test(lower) || (ARMED.test(lower) && KNOWN.has(tokens[i - 1]?.lower ?? '')),
  );
  if (at < 0 || at > 3 || toponyms.length > 0) return false;
  if (!tokens.slice(0, at).some(({ lower, kind }) => THOSE.has(lower) || kind === 'number')) return false;
  const be = tokens.findIndex(({ lower }, i) => i > at && i <= at + REACH && BEING.has(lower));
  if (be < 0 || !tokens.slice(be + 1, be + 4).some(({ lower }) => ENDED.has(lower))) return false;
  // "Two gunmen were killed when a bomb struck their car": something more is told.
  return !hits.some(({ from, classes }) => from > be + 4 && classes.some((name) => MORE.test(name)));
}
const MORE = /^(?:kill|injure|strike|weapon|violence\.bomb|violence\.abduct)/;
