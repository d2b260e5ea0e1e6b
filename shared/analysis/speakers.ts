import { ATTRIBUTING } from './data/saying.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';

/** Who speaks from a place: "officials in Moscow and Kyiv said", "a diplomat in Doha told AFP". */
const SPEAKERS = new Set(
  `official officials authorities authority diplomat diplomats source sources spokesman spokeswoman spokesperson analysts
  analyst ministers minister reporters reporter correspondent correspondents observers experts mediators negotiators
  investigators governments government capitals`.split(/\s+/),
);
/** How far after a place the verb of saying stands, other names of a list between. */
const SOON = 4;

/** Whether a place only tells from where somebody speaks. */
export function isSpeakers({ tokens }: Reading, { from, until }: Location): boolean {
  const before = tokens.slice(Math.max(0, from - SOON), from).map(({ lower }) => lower);
  const who = before.findLastIndex((word) => SPEAKERS.has(word));
  if (who < 0 || before[who + 1] !== 'in') return false;
  for (const { lower, shape, kind } of tokens.slice(until, until + SOON)) {
    if (ATTRIBUTING.has(lower)) return true;
    if (kind === 'word' && shape === 'lower' && lower !== 'and') return false;
  }
  return false;
}

/** Whether somebody speaks from the place that opens a sentence: "In Kyiv, officials counted …". */
export const opensSpeech = ({ tokens }: Reading, { until }: Location): boolean =>
  tokens[until]?.lower === ',' &&
  tokens.slice(until + 1, until + 1 + SOON).some(({ lower }) => SPEAKERS.has(lower) || lower === 'president');
