import { MEDIATORS, WHERE } from './data/roles.en.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

/** Whoever hosts is no side. */
const HOSTING = new Set(['host', 'hosts', 'hosted', 'hosting']);
/** Dealings that are called after where they were. */
const SEATED = new Set(
  'round talks summit meeting process format agreement accord accords deal negotiations conference protocol'.split(
    ' ',
  ),
);

/** The sides of a dealing, sorted. */
export function findParties(reading: Reading, context: readonly string[] = []): readonly string[] {
  const codes = new Set<string>();
  for (const [at, mark] of reading.actors.entries()) {
    const before = wordAt(reading, mark.from - 1);
    const prior = before === 'the' ? wordAt(reading, mark.from - 2) : before;
    const next = reading.actors[at + 1];
    if (
      (mark.kind === 'name' || mark.kind === 'capital') &&
      (WHERE.has(prior) || (prior === ',' && wordAt(reading, mark.until) !== 'and'))
    )
      continue;
    if (mark.kind === 'demonym' && next?.from === mark.until && next.kind === 'group') continue;
    if (MEDIATORS.has(mark.code) || HOSTING.has(wordAt(reading, mark.until))) continue;
    // "the Abu Dhabi round", "the Minsk agreement": named after its seat.
    if (mark.kind === 'capital' && SEATED.has(wordAt(reading, mark.until))) continue;
    // "in the Emirati capital": where, not who.
    if (wordAt(reading, mark.until) === 'capital') continue;
    if (prior === 'by' || prior === 'mediated') continue;
    codes.add(mark.code);
  }
  if (codes.size === 0) for (const code of context) codes.add(code);
  return [...codes].sort();
}
