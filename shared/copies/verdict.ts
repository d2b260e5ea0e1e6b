/** Whether two texts are copies of one wire text, from their fingerprints alone. */
import type { Fingerprint } from '../model/index.ts';
import { compareFacts, type FactComparison } from './facts.ts';
import { SKETCH_LIMIT, TITLE_KEY } from './fingerprint.ts';
import { type Overlap, overlap, sharedOrder, unpackWords } from './sketch.ts';

export type CopyRule = 'verbatim' | 'contained' | 'edited' | 'headline';

export interface Verdict {
  readonly rule: CopyRule;
  /** Share of the shorter text's word pairs that the longer one has, 0 to 1. */
  readonly score: number;
  /** Share of the first text's word pairs that the second has. */
  readonly known: number;
  /** The second text holds the first one's opening. */
  readonly opening: boolean;
  /** Little is shared, or nothing that names a number or a name: next day's story of the same kind could share as much. */
  readonly weak: boolean;
  /** Each text has a number that the other lacks: the same story with a later toll, or the next one of its kind. */
  readonly updated: boolean;
  /** Of a short text: both name one day of the week, which is that of the week they came out in. */
  readonly weekday: boolean;
  /** The shorter text is in the longer one nearly word for word, with all its facts, and they are several. */
  readonly whole: boolean;
}

/**
 * Share of the shorter text's pairs that the longer one must have. Editing a fifth of the words leaves some 60 %, give
 * or take more the shorter the text; other words for the same event leave under 35 %.
 */
const CONTAINED = 0.45;
const CONTAINED_SHORT = 0.4;
/** A text of so few pairs says too little to forgive much. */
const FEW_PAIRS = 10;
const CONTAINED_FEW = 0.6;
/** A long text has many of any short one's pairs; but what was cut out of a text is in it word for word. */
const LONGER = 4;
const CONTAINED_IN_LONG = 0.55;
const CONTAINED_FEW_IN_LONG = 0.8;
/** Facts of the same words that hardly recur by chance. */
const FACTS_SHARED = 2;
const VERBATIM = 0.95;
const MOSTLY = 0.8;
/** Of the opening's pairs of one text, what the other must hold: closing lines alone never make a copy. */
const OPENING = 0.25;
/** Below this share a long text's paragraphs may all be what two outlets put in: then each must hold the other's opening. */
const BOTH_OPEN = 0.55;
/** Of the words that two short texts share, so many in one order: an editor keeps it, who tells it anew doesn't. */
const IN_ORDER = 0.8;
/** Texts with fewer pairs are headlines, to which a story of the same headline is added. */
const HEADLINE_PAIRS = 12;
/** Texts of fewer pairs, some 60 words: one number exchanged for another is another toll. */
const SHORT_PAIRS = 40;
/** Facts exchanged, by pairs of words not shared: a look-alike differs in little else, an editor or a cut in much. */
const EXCHANGED = 0.3;
const FASTER = 0.25;
/** A desk that cuts a text leaves its sentences whole: two cuts of one lose facts each, but one's opening is in the other. */
const WHOLE_OPENING = 0.85;
/** Of the facts of a story told anew in its agency's pattern at least so many are others; an editor exchanges a tenth. */
const PATTERN = 0.15;
/** So many other names, and another number or another name to lead with. */
const OTHER_NAMES = 2;
const ONE_NAME_PAIRS = 4;
const ONE_NAME_SCORE = 0.7;
/** In so much the same words, a daily report with new figures is another report; with a figure or two, an update. */
const SAME_WORDS = 0.65;
const NUMBERS_EXCHANGED = 0.34;

/**
 * What two texts are to each other: copies, look-alikes that have the words but not the facts, of these the ones that
 * differ in hardly more than a number, or strangers.
 */
export type Comparison = Verdict | 'look-alike' | 'other number' | 'stranger';

/** Symmetric but for `known` and `opening`. */
export function compareTexts(a: Fingerprint, b: Fingerprint): Comparison {
  const pairs = overlap(unpackWords(a.sketch), unpackWords(b.sketch), SKETCH_LIMIT);
  const least = Math.min(pairs.a, pairs.b);
  const score = least === 0 ? 0 : pairs.shared / least;
  const known = pairs.a === 0 ? 0 : pairs.shared / pairs.a;
  const opening = openingShared(pairs, 'A') >= OPENING;
  const alike =
    least >= 4 &&
    score >= enough(least, Math.max(pairs.a, pairs.b)) &&
    opensAlike(pairs, least, score) &&
    (score >= MOSTLY || isInOrder(a, b));
  if (!alike && !(least < HEADLINE_PAIRS && sameTitle(a, b))) return 'stranger';
  const facts = compareFacts(a, b);
  const opened = Math.max(openingShared(pairs, 'A'), openingShared(pairs, 'B'));
  if (exchangesFacts(facts, least, score) || (opened < WHOLE_OPENING && isPattern(facts, score)))
    return facts.number > 0 && resemblance(pairs) >= SAME_WORDS ? 'other number' : 'look-alike';
  // Of a short text, Sunday's may differ from Monday's in the day alone.
  const weak = least < FEW_PAIRS || facts.shared < FACTS_SHARED || (facts.day > 0 && least < SHORT_PAIRS);
  // Without a number it would be whole in a report with another toll, too.
  const whole = score >= MOSTLY && !weak && facts.numbers > 0 && facts.number + facts.name + facts.day === 0;
  const updated = facts.number > 0 && opened < 1;
  const weekday = facts.weekday && least < SHORT_PAIRS;
  const rest = { known, opening, weak, updated, weekday, whole };
  return alike
    ? { rule: ruleOf(pairs, score), score, ...rest }
    : { rule: 'headline', score: Math.max(score, 0.5), ...rest };
}

/** @param least pairs of the shorter text. */
function exchangesFacts(facts: FactComparison, least: number, score: number): boolean {
  const exchanged = facts.number + facts.name + facts.day;
  const changed = least * (1 - score);
  if (facts.number > 0 && least < SHORT_PAIRS) return true;
  if (facts.number > 1 && score >= SAME_WORDS && facts.number > NUMBERS_EXCHANGED * facts.numbers)
    return true;
  // A cut or an edit loses facts as it loses words; where they go much faster than the words, they were exchanged.
  if (exchanged > 2 && exchanged / facts.all > 1 - score + FASTER) return true;
  if (exchanged > 1) return exchanged >= EXCHANGED * changed;
  // One name for another is two pairs, with what goes with it ("eastern", "southern") four; more may be an editor's.
  return (
    exchanged === 1 && least < SHORT_PAIRS && Math.round(changed) <= ONE_NAME_PAIRS && score >= ONE_NAME_SCORE
  );
}

/** An agency's sentences for such a happening, and its background, told of another one. */
function isPattern(facts: FactComparison, score: number): boolean {
  if (facts.number + facts.name + facts.day < PATTERN * facts.all) return false;
  // A later toll keeps the day it is of.
  if (facts.number > 0 && facts.day > 0) return true;
  return facts.name >= OTHER_NAMES && (facts.number > 0 || (facts.openingName > 0 && score < MOSTLY));
}

function enough(least: number, most: number): number {
  if (most > LONGER * least) return least < FEW_PAIRS ? CONTAINED_FEW_IN_LONG : CONTAINED_IN_LONG;
  return least < FEW_PAIRS ? CONTAINED_FEW : least < SHORT_PAIRS ? CONTAINED_SHORT : CONTAINED;
}

function ruleOf(pairs: Overlap, score: number): CopyRule {
  if (resemblance(pairs) >= VERBATIM) return 'verbatim';
  return score >= MOSTLY ? 'contained' : 'edited';
}

const resemblance = ({ a, b, shared }: Overlap): number => shared / (a + b - shared);

/** Share of the one text's opening that the other holds, in whatever place. */
const openingShared = (pairs: Overlap, of: 'A' | 'B'): number =>
  pairs[`marked${of}`] === 0 ? 0 : pairs[`sharedMarked${of}`] / pairs[`marked${of}`];

function opensAlike(pairs: Overlap, least: number, score: number): boolean {
  const [a, b] = [openingShared(pairs, 'A'), openingShared(pairs, 'B')];
  const both = least >= SHORT_PAIRS && score < BOTH_OPEN;
  return (both ? Math.min(a, b) : Math.max(a, b)) >= OPENING;
}

const isInOrder = (a: Fingerprint, b: Fingerprint): boolean =>
  a.order === undefined || b.order === undefined || sharedOrder(a.order, b.order) >= IN_ORDER;

const sameTitle = (a: Fingerprint, b: Fingerprint): boolean => {
  const title = a.keys.find((key) => key.startsWith(TITLE_KEY));
  return title !== undefined && b.keys.includes(title);
};
