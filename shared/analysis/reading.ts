import type { Sentence, Token } from '../text/index.ts';
import { tokenise, tokensWithin } from '../text/index.ts';
import { type ActorMark, findActors } from './actors.ts';
import { isModifier } from './carriers.ts';
import { LEXICON_EN } from './data/lexicon.en.ts';
import { LEXICON_SLAVIC } from './data/lexicon.slavic.ts';
import { type Hit, Lexicon } from './lexicon.ts';
import { findNumbers, type NumberMark } from './numbers.ts';
import type { Toponym } from './places/index.ts';

/** What is found in one sentence before anything is concluded from it. */
export interface Reading {
  /** The story's full text; all spans point into it. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly actors: readonly ActorMark[];
  readonly numbers: readonly NumberMark[];
  /** Place names that begin in the sentence. */
  readonly toponyms: readonly Toponym[];
}

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  en: [LEXICON_EN],
  ru: [LEXICON_SLAVIC],
  uk: [LEXICON_SLAVIC],
};

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language; that of a language without one is empty. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = new Lexicon(...(SOURCES[language] ?? []));
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Whether the language has a lexicon here. */
export const hasGrammar = (language: string): boolean => SOURCES[language] !== undefined;

const isWeapon = (name: string): boolean => name.startsWith('weapon.') || name === 'violence.bomb';

/** Longest sentence that is read as one, in tokens: a line of 100,000 words is no sentence. */
const MAX_TOKENS = 400;

/** Reads one sentence of a text. @param all the whole text's tokens, where the caller has them */
export function readSentence(
  text: string,
  sentence: Sentence,
  language: string,
  toponyms: readonly Toponym[],
  all?: readonly Token[],
): Reading {
  const { start, end } = sentence;
  const own = all === undefined ? tokenise(text, start, end) : tokensWithin(text, all, start, end);
  const tokens = own.slice(0, MAX_TOKENS);
  return {
    text,
    sentence,
    tokens,
    hits: lexiconOf(language)
      .match(tokens)
      .filter(({ classes, from, until }) => !classes.some(isWeapon) || !isModifier(tokens, from, until)),
    actors: findActors(text, tokens),
    numbers: findNumbers(tokens),
    toponyms,
  };
}
