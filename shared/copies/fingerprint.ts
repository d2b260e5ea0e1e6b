import type { Fingerprint } from '../model/index.ts';
import { wireText, wireTitle } from './boilerplate.ts';
import { factsOf } from './facts.ts';
import { hashWord, mix } from './hash.ts';
import { packOrder, packWords } from './sketch.ts';
import { wordsOf } from './words.ts';

/** Keys a text is filed under, the headline's among them (the look-up's budget). */
export const KEY_LIMIT = 12;
/** Pairs of words kept for the verdict: all of a text of some 1,800 words, 4 KB; of longer ones a fair sample. */
export const SKETCH_LIMIT = 1024;
/** Content words of a text that are kept in their order too: those of some 100 words. Longer ones have pairs enough. */
const ORDER_LIMIT = 64;
/** Content words of a body that speaks for itself; a shorter one is read together with its headline. */
const BODY_WORDS = 6;
/** Fewer different pairs than this could be anyone's. */
const LEAST_PAIRS = 4;
/** Content words of a headline that names one story. */
const LEAST_TITLE_WORDS = 5;
/** Pairs of the text's opening, a third of it within these: an outlet's own closing lines are never there. */
const LEAST_OPENING = 8;
const MOST_OPENING = 24;
/** A text of so few content words, or so short a first sentence, may be mostly its house's lines: it opens with that only. */
const MOST_HOUSE_LINES = 96;

/**
 * What a text is compared by. The keys are the smallest hashes of three content words in a row: an ordering that all
 * texts share, so that a part of a text keeps its keys (docs/decisions/copies.md has the comparison). The sketch holds
 * hashes of pairs of content words; its lowest bit marks the pairs of the opening. A headline has one key of its own.
 */
export function fingerprint(story: { readonly title?: string; readonly text: string }): Fingerprint {
  const title = wordsOf(wireTitle((story.title ?? '').slice(0, 1000)));
  let body = wordsOf(wireText(story.text));
  if (body.content.length < BODY_WORDS)
    body = wordsOf(`${wireTitle((story.title ?? '').slice(0, 1000))}\n${wireText(story.text)}`);
  const hashes = body.content.map(hashWord);
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < hashes.length; at += 1)
    if (body.content[at] !== body.content[at + 1])
      pairs.add(mix(hashes[at] ?? 0, hashes[at + 1] ?? 0, 0) & ~1);
  const third = Math.max(LEAST_OPENING, Math.min(MOST_OPENING, pairs.size / 3));
  const isLeadAll = hashes.length <= MOST_HOUSE_LINES || body.lead <= LEAST_OPENING;
  const opening = isLeadAll ? Math.min(third, body.lead - 1) : third;
  const keys: string[] = [];
  if (title.content.length >= LEAST_TITLE_WORDS && new Set(title.content).size >= LEAST_TITLE_WORDS)
    keys.push(titleKey(title.content));
  if (pairs.size >= LEAST_PAIRS) keys.push(...textKeys(hashes, KEY_LIMIT - 1));
  return {
    keys,
    sketch: packWords(
      [...pairs].map((pair, at) => (at < opening ? pair | 1 : pair)),
      SKETCH_LIMIT,
    ),
    facts: factsOf(body),
    ...(hashes.length <= ORDER_LIMIT ? { order: packOrder(hashes) } : {}),
    words: body.count,
  };
}

/** The `limit` smallest hashes of three content words in a row, 52 bits each, in their order. */
function textKeys(hashes: readonly number[], limit: number): string[] {
  const runs = new Uint32Array(hashes.length).fill(NO_RUN);
  for (let at = 0; at + 2 < hashes.length; at += 1) {
    const [a = 0, b = 0, c = 0] = [hashes[at], hashes[at + 1], hashes[at + 2]];
    if (a !== b || b !== c) runs[at] = mix(mix(a, b, 1), c, 2);
  }
  const keys: string[] = [];
  let last = NO_RUN;
  for (const first of runs.slice().sort()) {
    if (keys.length === limit || first === NO_RUN) break;
    if (first === last) continue;
    last = first;
    const at = runs.lastIndexOf(first);
    const second = mix(mix(hashes[at + 1] ?? 0, hashes[at + 2] ?? 0, 3), hashes[at] ?? 0, 4);
    keys.push(`s${first.toString(36)}${(second >>> 12).toString(36)}`);
  }
  return keys;
}
/** Sorts last. */
const NO_RUN = 0xffff_ffff;

const titleKey = (words: readonly string[]): string => {
  let first = 5;
  let second = 7;
  for (const word of words) {
    const hash = hashWord(word);
    first = mix(first, hash, 1);
    second = mix(hash, second, 2);
  }
  return `${TITLE_KEY}${(first >>> 0).toString(36)}${(second >>> 12).toString(36)}`;
};
export const TITLE_KEY = 't';
