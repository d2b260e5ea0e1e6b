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
const TRUCE = /\b(?:cease-?fire|truce|armistice|agreements?\b|accords?\b|deals?\b|pact|treaty|pause)/;

/** Countries under fire from the air: a hospital that "was hit overnight" there was not hit by a lorry. ISO alpha-2. */
const UNDER_FIRE = new Set('UA PS LB SY YE SD SS MM IL IR IQ RU'.split(' '));
/** Whether a sentence names a town or region of a country under fire. */
export const isWhereWarIs = ({ toponyms }: Reading): boolean =>
  toponyms.some(
    ({ place: { country, precision } }) =>
      precision !== 'country' && country !== undefined && UNDER_FIRE.has(country),
  );

/** Whether a sentence, or what stands around it, is of armed conflict or politics at all, and not of everyday crime and accidents. */
export const isOfConflict = once(
  (reading) =>
    reading.actors.some(({ kind }) => kind === 'group' || kind === 'force' || kind === 'noun') ||
    CONFLICT.test(around(reading)),
);

/** How many states and groups a sentence names, themselves or by their people. */
export const sidesIn = ({ actors }: Reading): number => new Set(actors.map(({ code }) => code)).size;
