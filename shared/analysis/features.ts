import { isOfConflict } from './conflict.ts';
import type { Cue } from './cues.ts';
import { isCrime, isHomely, isInCourt, isLongAgo, isMishap } from './homely.ts';
import { findInitiator } from './initiator.ts';
import { hashFeature, hashOn } from './model.ts';
import { stemCyrillic } from './places/index.ts';
import type { Reading } from './reading.ts';
import { isOnlySupposed } from './supposed.ts';

/** What a kind of feature begins with, hashed: the rest of each is hashed on from there. */
const KIND = {
  word: hashFeature('w '),
  pair: hashFeature('b '),
  class: hashFeature('c '),
  next: hashFeature('d '),
  after: hashFeature('e '),
  outline: hashFeature('x '),
  later: hashFeature('k '),
  frame: hashFeature('f '),
  type: hashFeature('r '),
  rule: hashFeature('s '),
  setting: hashFeature('v '),
} as const;

const BIAS = hashFeature('bias');

/** Rules are long, and there are no others than those of the tables. */
const RULES = new Map<string, number>();
function hashOfRule(rule: string): number {
  const hash = RULES.get(rule) ?? hashOn(KIND.rule, rule);
  RULES.set(rule, hash);
  return hash;
}

/** "kind first second": the hash of that feature, from the hash of "kind first". */
const then = (hash: number, word: string): number => hashOn(hashOn(hash, ' '), word);

/**
 * What the model sees of a sentence: its words with the names taken out (an Israeli strike on Tyre and a Ruritanian
 * strike on Strelsau are the same sentence), pairs of neighbours, and the lexicon's classes in their order. Each as
 * its hash (`hashFeature`), some more than once: whoever weighs them counts each once.
 */
export function featuresOf(reading: Reading, cues: readonly Cue[]): readonly number[] {
  const found = [BIAS];
  let previous = hashOn(KIND.pair, '<');
  for (const word of plainWords(reading)) {
    found.push(hashOn(KIND.word, word));
    found.push(then(previous, word));
    previous = hashOn(KIND.pair, word);
  }
  found.push(then(previous, '>'));
  const chain = classChain(reading);
  for (const [at, name] of chain.entries()) {
    found.push(hashOn(KIND.class, name));
    const next = chain[at + 1];
    if (next !== undefined) found.push(then(hashOn(KIND.next, name), next));
    const after = chain[at + 2];
    if (after !== undefined) found.push(then(hashOn(KIND.after, name), after));
  }
  const outline = outlineOf(chain).slice(0, MAX_OUTLINE);
  for (const [at, name] of outline.entries()) {
    const next = outline[at + 1];
    const after = outline[at + 2];
    const pair = next === undefined ? undefined : then(hashOn(KIND.outline, name), next);
    if (pair !== undefined) found.push(pair);
    if (pair !== undefined && after !== undefined) found.push(then(pair, after));
    const here = hashOn(KIND.later, name);
    for (let later = at + 1; later < outline.length; later += 1) found.push(then(here, outline[later] ?? ''));
  }
  addFrames(reading, found);
  for (const [name, holds] of SETTINGS) if (holds(reading)) found.push(hashOn(KIND.setting, name));
  for (const cue of cues) {
    found.push(hashOn(KIND.type, cue.type));
    found.push(hashOfRule(cue.rule));
  }
  return found;
}

/** What a sentence is about at large: the model weighs it, none of it decides alone. */
const SETTINGS: readonly (readonly [string, (reading: Reading) => boolean])[] = [
  ['homely', isHomely],
  ['crime', isCrime],
  ['mishap', isMishap],
  ['court', isInCourt],
  ['long ago', isLongAgo],
  ['supposed', isOnlySupposed],
  ['no conflict', (reading) => !isOfConflict(reading)],
];

const SYMBOL_OF = {
  name: '@state',
  capital: '@state',
  demonym: '@dem',
  people: '@people',
  force: '@force',
  group: '@group',
  noun: '@armed',
} as const;

/** The sentence's words in lower case, endings of verbs and plurals cut, names replaced by what they name. */
function plainWords(reading: Reading): string[] {
  const symbols = new Map<number, string>();
  const hidden = new Set<number>();
  const cover = (from: number, until: number, symbol: string): void => {
    symbols.set(from, symbol);
    for (let at = from + 1; at < until; at += 1) hidden.add(at);
  };
  for (const { from, until } of reading.numbers) cover(from, until, '@num');
  for (const { from, until, kind } of reading.actors) cover(from, until, SYMBOL_OF[kind]);
  const words: string[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    if (hidden.has(at)) continue;
    const symbol = symbols.get(at);
    if (symbol !== undefined) words.push(symbol);
    else if (token.kind === 'punct') {
      if (token.text === ',' || token.text === '"') words.push(token.text);
    } else if (at > 0 && token.shape !== 'lower' && token.kind === 'word') {
      if (words.at(-1) !== '@name') words.push('@name');
    } else words.push(cut(token.lower));
  }
  return words;
}

const ENDINGS = ['ings', 'ing', 'ies', 'ed', 'es', 's'] as const;

/** Letters of a Cyrillic word that count: endings of cases, persons and tenses come after. */
const CYRILLIC = 6;

/** A rough stem, the same at fitting and at reading. */
function cut(word: string): string {
  if (word >= '\u0400' && word < '\u0530') return stemCyrillic(word).slice(0, CYRILLIC);
  for (const ending of ENDINGS)
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** Lexicon classes, actors and numbers in their order. */
function classChain(reading: Reading): string[] {
  const parts: { readonly at: number; readonly name: string }[] = [];
  const taken = new Set<number>();
  for (const { from, until, kind } of reading.actors) {
    parts.push({ at: from, name: SYMBOL_OF[kind] });
    for (let at = from; at < until; at += 1) taken.add(at);
  }
  for (const hit of reading.hits)
    if (!taken.has(hit.from)) for (const name of hit.classes) parts.push({ at: hit.from, name });
  for (const { from } of reading.numbers) parts.push({ at: from, name: '@num' });
  return parts.sort((a, b) => a.at - b.at).map((part) => part.name);
}

/** Classes that say when and how, not what: left out of the outline. */
const MINOR = new Set(['past', 'future', 'negation', 'victim', '@num', '@people']);

/** The chain in broad strokes: `S` a state, `G` an armed group, and the families of words. */
function outlineOf(chain: readonly string[]): string[] {
  const outline: string[] = [];
  for (const name of chain) {
    if (MINOR.has(name)) continue;
    const broad = name.startsWith('@')
      ? name === '@group' || name === '@armed'
        ? 'G'
        : 'S'
      : familyOf(name);
    if (outline.at(-1) !== broad) outline.push(broad);
  }
  return outline;
}

/** "weapon" of "weapon.air". */
const familyOf = (name: string): string => {
  const stop = name.indexOf('.');
  return stop < 0 ? name : name.slice(0, stop);
};

const FRAME_CLASSES = ['strike.', 'attack', 'hit', 'kill', 'violence.', 'launch', 'destroy'] as const;

/** Words of force whose doer is looked for, a sentence. */
const MAX_FRAMES = 8;
/** Longest outline whose pairs are all taken: pairs grow with its square. */
const MAX_OUTLINE = 24;

/** Who is behind each word of force: a state, a group, or nobody named. */
function addFrames(reading: Reading, found: number[]): void {
  const armed = reading.hits.some(({ classes }) => classes.some((name) => name.startsWith('weapon.')));
  let read = 0;
  for (const hit of reading.hits) {
    if (read >= MAX_FRAMES) break;
    const name = hit.classes.find((one) => FRAME_CLASSES.some((prefix) => one.startsWith(prefix)));
    if (name === undefined) continue;
    read += 1;
    const role = findInitiator(reading, hit.from, hit.until);
    const kind = role === undefined ? 'nobody' : STATE_CODE.test(role.code) ? 'state' : 'group';
    const frame = then(hashOn(KIND.frame, name), kind);
    found.push(frame);
    found.push(then(frame, armed ? 'armed' : 'unarmed'));
  }
}

const STATE_CODE = /^[A-Z]{3}$/;
