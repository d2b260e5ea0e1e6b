import { NEGATING, REFUSING, STANDING_ON, SUPPOSING, URGING, WANTING } from './data/frames.en.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** How many words before a dealing may govern it. */
const REACH = 14;

/** Dealings that someone may merely call for. */
const CALLED_FOR: ReadonlySet<string> = new Set([
  'ceasefire',
  'agreement',
  'prisoner_exchange',
  'humanitarian_access',
  'other_deescalation',
  'talks_held',
]);
/** Dealings that there are or are not: "no truce", "without a deal". */
const HELD: ReadonlySet<string> = new Set(['ceasefire', 'agreement']);
const NONE = new Set(['no', 'without']);
/** Dealings that a refusal turns into none. */
const REFUSABLE: ReadonlySet<string> = new Set(['talks_held', 'talks_announced', 'talks_urged']);

/**
 * What governs a dealing decides what it is: a truce that is called for is no truce, talks that "will not" be held are
 * refused, a release that is a condition is none. Undefined: nothing is reported at all.
 */
export function framed(reading: Reading, draft: Draft): Draft | undefined {
  if (draft.family !== 'talks') return draft;
  const start = clauseStart(reading, draft.from);
  const words = reading.tokens.slice(start, draft.from).map(({ lower }) => lower);
  const inside = reading.tokens.slice(draft.from, draft.until).map(({ lower }) => lower);
  const said = words.join(' ');
  const has = (phrases: readonly string[], text: string): boolean =>
    phrases.some((phrase) => ` ${text} `.includes(` ${phrase} `));
  if (words.some((word) => SUPPOSING.has(word)) && (REFUSABLE.has(draft.type) || CALLED_FOR.has(draft.type)))
    return undefined;
  if (REFUSABLE.has(draft.type) && !has(STANDING_ON, inside.join(' '))) {
    const near = `${words.slice(-5).join(' ')} ${inside.join(' ')}`;
    if (has(REFUSING, near) || has(NEGATING, near))
      return { ...draft, type: 'talks_refused', status: settled(draft), rule: `${draft.rule}, refused` };
  }
  if (HELD.has(draft.type) && NONE.has(words.at(-1) ?? '')) return undefined;
  if (CALLED_FOR.has(draft.type) && has(URGING, `${said} ${inside[0] ?? ''}`))
    return { ...draft, type: 'talks_urged', status: settled(draft), rule: `${draft.rule}, called for` };
  // "an ultimatum to release hostages", "conditions for the release of captives".
  if (draft.type === 'prisoner_exchange' && words.some((word) => word.startsWith('negotiat')))
    return { ...draft, type: 'talks_held', rule: `${draft.rule}, negotiated` };
  if (draft.type === 'prisoner_exchange' && has(WANTING, said)) return undefined;
  return draft;
}

/** What is refused or called for has been, even where the dealing lies ahead. */
const settled = ({ status }: Draft): Draft['status'] => (status === 'planned' ? 'happened' : status);

/** Where the words that may govern a token begin: after the last comma, "but" or "while", at most some words back. */
function clauseStart({ tokens }: Reading, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH) {
    const word = tokens[start - 1]?.lower ?? '';
    if (word === ',' || word === ';' || word === 'but' || word === 'while' || word === 'after') break;
    start -= 1;
  }
  return start;
}
