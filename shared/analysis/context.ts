import { BODY_EARLIER, EARLIER, FIRM_OPENERS, RECALLING, WEAK_OPENERS } from './data/context.en.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';

/** A stretch of a sentence that tells what went before the news. Tokens, half open. */
export interface Aside {
  readonly from: number;
  readonly until: number;
  /** Not firm: "after" and the like, which open a cause as often. */
  readonly firm: boolean;
  /** A date or a word such as "last week" within it. */
  readonly dated: boolean;
  /** The words that opened it. */
  readonly rule: string;
}

/** First word of a phrase to its words and what they open. */
const OPENERS = new Map<string, { readonly words: readonly string[]; readonly firm: boolean }[]>();
for (const [phrases, firm] of [
  [FIRM_OPENERS, true],
  [WEAK_OPENERS, false],
] as const)
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    OPENERS.set(first, [...(OPENERS.get(first) ?? []), { words, firm }]);
  }

/** By first word: the phrases that begin with it, each with its place in its list. */
type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly rank: number }[]>;
function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, { words: readonly string[]; rank: number }[]>();
  for (const [rank, phrase] of list.entries()) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words, rank }]);
  }
  return phrases;
}
const EARLIER_PHRASES = phrasesOf(EARLIER);
const BODY_EARLIER_PHRASES = phrasesOf(BODY_EARLIER);
const RECALLING_PHRASES = phrasesOf(RECALLING);

const standsAt = ({ tokens }: Reading, words: readonly string[], at: number): boolean =>
  words.every((word, step) => tokens[at + step]?.lower === word);

/** The phrase that stands at a token: of several the one named first in the list. */
const phraseAt = (reading: Reading, phrases: Phrases, at: number) =>
  phrases.get(reading.tokens[at]?.lower ?? '')?.find(({ words }) => standsAt(reading, words, at));

/** Whether whole sentences stand before this one: what a headline or a lead tells is news, whenever it was. */
export const isOfBody = ({ text, sentence: { start } }: Reading): boolean =>
  /[.!?…]["”»)]?\s+$/u.test(text.slice(Math.max(0, start - 6), start));

/** "Agreed to restore a channel, which had lapsed four years ago": only the clause is of then. */
function isInRelative({ tokens }: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = tokens[before]?.lower ?? '';
    if (RELATIVE.has(word)) return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}

/** The words by which a whole sentence of the body tells of earlier: it recalls, or names a time well before. */
function recalling(reading: Reading): string | undefined {
  if (!isOfBody(reading)) return undefined;
  let told = phraseAt(reading, RECALLING_PHRASES, 0);
  if (told === undefined)
    for (const at of reading.tokens.keys()) {
      const phrase = phraseAt(reading, BODY_EARLIER_PHRASES, at);
      if (phrase === undefined || isInRelative(reading, at)) continue;
      if (told === undefined || phrase.rank < told.rank) told = phrase;
    }
  return told?.words.join(' ');
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** "in 2014", "in August", "on March 1": a date far enough from the day of the report to be named so. */
function isDated(reading: Reading, from: number, until: number): boolean {
  const { tokens } = reading;
  for (let at = from; at < until; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if ((MONTHS.has(word) && tokens[at]?.shape === 'capital') || WEEKDAYS.has(word)) return true;
    if (/^(?:19|20)\d\d$/.test(word)) return true;
    if (phraseAt(reading, EARLIER_PHRASES, at) !== undefined) return true;
  }
  return false;
}

/** Where a clause that begins at a token ends: at a comma that no name stands alone behind ("Kabul, Afghanistan, the …"). */
function clauseEnd({ tokens }: Reading, start: number): number {
  for (let at = start; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === ';' || text === ':' || text === '—') return at;
    if (at > start + 2 && (text === 'as' || text === 'while')) return at;
    if (text !== ',') continue;
    let name = at + 1;
    while (tokens[name]?.kind === 'word' && tokens[name]?.shape !== 'lower') name += 1;
    const after = tokens[name]?.lower;
    if (name > at + 1 && (after === ',' || after === undefined)) {
      at = name - 1;
      continue;
    }
    return at;
  }
  return tokens.length;
}

const isRelative = (word: string | undefined): boolean =>
  word !== undefined && (RELATIVE.has(word) || word === 'that');
const RELATIVE = new Set(['who', 'which', 'where', 'whose']);
/** After whom "that" means them: elsewhere it opens what somebody says. */
const WHO =
  /^(?:terrorist|militant|gunman|attacker|fighter|bomber|insurgent|rebel|soldier|group|faction|militia|man|men|those)s?$/;
const BEFORE_NOW = new Set(['earlier', 'previously']);
/** How soon after its pronoun a clause says that it tells of earlier. */
const SOON = 5;

/** "A militant that killed two in May 2024", "where the government earlier began a truce". */
function relativeAt(
  reading: Reading,
  at: number,
): { readonly words: readonly string[]; readonly firm: boolean } | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.lower ?? '';
  if (!RELATIVE.has(word) && !(word === 'that' && WHO.test(tokens[at - 1]?.lower ?? ''))) return undefined;
  const until = clauseEnd(reading, at + 1);
  for (let next = at + 1; next < until; next += 1) {
    const said = tokens[next]?.lower ?? '';
    if (next <= at + SOON && BEFORE_NOW.has(said)) return { words: [word], firm: true };
    // "Who has brokered eleven deals since 2014": until today.
    if (said === 'since') return undefined;
    if (/^(?:19|20)\d\d$/.test(said) || phraseAt(reading, EARLIER_PHRASES, next) !== undefined)
      return { words: [word], firm: true };
  }
  return undefined;
}

/** How early in a sentence a blow that was told before is named again. */
const SEQUEL = 4;
const FOLLOWING = new Set(['follows', 'followed']);
const BLOW =
  /^(?:attacks?|strikes?|airstrikes?|raids?|bombings?|blasts?|explosions?|killings?|assault|shelling|incident)$/;

/** "The attack follows an American strike": what came before the blow that the story tells. */
function sequelAt(
  { tokens }: Reading,
  at: number,
): { readonly words: readonly string[]; readonly firm: boolean } | undefined {
  const word = tokens[at]?.lower ?? '';
  const follows = FOLLOWING.has(word) && at >= 1 && at <= SEQUEL && BLOW.test(tokens[at - 1]?.lower ?? '');
  return follows ? { words: [word], firm: true } : undefined;
}

/** Whether the sentence tells of its own blow only what came before it. */
export const isSequel = ({ from, rule }: Aside): boolean => from <= SEQUEL && FOLLOWING.has(rule);

const GIVING = /^(?:hand|turn|take|took|sign|cross|fly|fl[eo]w)/;

/** The stretches of a sentence that tell of what went before, in order, apart from one another. */
export const findAsides = once((reading): readonly Aside[] => {
  const { tokens } = reading;
  const recalled = recalling(reading);
  if (recalled !== undefined)
    return [{ from: 0, until: tokens.length, firm: true, dated: true, rule: recalled }];
  const asides: Aside[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const opener =
      OPENERS.get(tokens[at]?.lower ?? '')?.find(({ words }) => standsAt(reading, words, at)) ??
      relativeAt(reading, at) ??
      sequelAt(reading, at);
    if (opener === undefined) continue;
    // "over 8,000 targets" counts, "handed over" is a verb.
    if (
      tokens[at]?.lower === 'over' &&
      (tokens[at + 1]?.kind === 'number' || GIVING.test(tokens[at - 1]?.lower ?? ''))
    )
      continue;
    const until = clauseEnd(reading, at + opener.words.length);
    const dated = isDated(reading, at, until) || (opener.words.length === 1 && isRelative(opener.words[0]));
    asides.push({ from: at, until, firm: opener.firm, dated, rule: opener.words.join(' ') });
    at = until - 1;
  }
  return asides;
});

/** The aside that a token stands in. */
export const asideAt = (asides: readonly Aside[], at: number): Aside | undefined =>
  asides.find(({ from, until }) => from <= at && at < until);
