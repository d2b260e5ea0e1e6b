import { CONFLICT_WORDS } from './data/warlike.en.ts';
import type { Reading } from './reading.ts';

/** Characters before and after a sentence within which its story shows what it is about. */
const NEAR = 300;
const PATTERN = new RegExp(
  `(?:^|[^a-z])(?:${CONFLICT_WORDS.map((word) => (word.endsWith(' ') ? `${word.trim()}\\b` : word)).join('|')})`,
);

/** Whether a sentence, or what stands around it, is of armed conflict or politics at all, and not of everyday crime and accidents. */
export function isOfConflict({ text, sentence, actors }: Reading): boolean {
  if (actors.some(({ kind }) => kind === 'group' || kind === 'force' || kind === 'noun')) return true;
  const from = Math.max(0, sentence.start - NEAR);
  return PATTERN.test(text.slice(from, sentence.end + NEAR).toLowerCase());
}
