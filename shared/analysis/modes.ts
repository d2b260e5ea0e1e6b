import type { EventType } from '../model/index.ts';
import { MODES } from './data/modes.ts';
import { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

const built = new Map<string, Lexicon>();

function lexiconFor(type: EventType): Lexicon | undefined {
  const table = MODES[type];
  if (table === undefined) return undefined;
  let lexicon = built.get(type);
  if (lexicon === undefined) {
    lexicon = new Lexicon(table);
    built.set(type, lexicon);
  }
  return lexicon;
}

/** The finer kind of an event, where words in its sentence say so: the first in the table's order that is found. */
export function modeOf(reading: Reading, type: EventType): string | undefined {
  const lexicon = lexiconFor(type);
  if (lexicon === undefined) return undefined;
  const found = new Set(lexicon.match(reading.tokens).flatMap(({ classes }) => classes));
  return lexicon.classes().find((mode) => found.has(mode));
}
