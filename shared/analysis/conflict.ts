import { CONFLICT_WORDS, WAR_WORDS } from './data/warlike.en.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';

/** Characters before and after a sentence within which its story shows what it is about. */
const NEAR = 300;
const pattern = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?:^|[^a-z])(?:${words.map((word) => (word.endsWith(' ') ? `${word.trim()}\\b` : word)).join('|')})`,
  );
const CONFLICT = pattern(CONFLICT_WORDS);
const WAR = pattern(WAR_WORDS);

type Around = Pick<Reading, 'text' | 'sentence'>;

/** A sentence and what stands beside it, in small letters. */
const around = once(({ text, sentence }: Around) =>
  text.slice(Math.max(0, sentence.start - NEAR), sentence.end + NEAR).toLowerCase(),
);

/** Whether a war is spoken of in a sentence or beside it: what is negotiated there is about it. */
export const isAmidWar = once((reading: Around) => WAR.test(around(reading)));

/** Whether a truce or a deal is spoken of in a sentence or beside it, which somebody may break. */
export const isOfTruce = once((reading: Around) => TRUCE.test(around(reading)));
const TRUCE = /\b(?:cease-?fire|truce|armistice|agreement|accord|deal\b|pact|treaty|pause)/;

/** Whether a sentence, or what stands around it, is of armed conflict or politics at all, and not of everyday crime and accidents. */
export const isOfConflict = once(
  (reading) =>
    reading.actors.some(({ kind }) => kind === 'group' || kind === 'force' || kind === 'noun') ||
    CONFLICT.test(around(reading)),
);
