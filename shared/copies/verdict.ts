/** Whether two texts are copies of one wire text, from their fingerprints alone. */
import type { Fingerprint } from '../model/index.ts';
import { FACT_LIMIT, SKETCH_LIMIT, TITLE_KEY } from './fingerprint.ts';
import { type Overlap, overlap, unpackWords } from './sketch.ts';

export type CopyRule = 'verbatim' | 'contained' | 'edited' | 'headline';

export interface Verdict {
  readonly rule: CopyRule;
  /** Share of the shorter text's word pairs that the longer one has, 0 to 1. */
  readonly score: number;
  /** Share of the first text's word pairs that the second has. */
  readonly known: number;
  /** The second text holds the first one's opening. */
  readonly opening: boolean;
}

/** Word pairs that one text of two must share with the other. Editing a fifth of the words leaves some 60 % of them. */
const CONTAINED = 0.4;
/** A text of so few pairs says too little to forgive much. */
const FEW_PAIRS = 10;
const CONTAINED_FEW = 0.6;
const VERBATIM = 0.95;
const MOSTLY = 0.8;
/** Of the opening's pairs of one text, what the other must hold: closing lines alone never make a copy. */
const OPENING = 0.3;
/** Texts with fewer pairs are headlines, to which a story of the same headline is added. */
const HEADLINE_PAIRS = 12;
/** Of the numbers, and of the names, of the text that has fewer unknown to the other: how many may be unknown. */
const FOREIGN_NUMBERS = 0.34;
const FOREIGN_NAMES = 0.34;

/** The verdict, or nothing where the texts are not copies. Symmetric but for `known`. */
export function compareTexts(a: Fingerprint, b: Fingerprint): Verdict | undefined {
  const pairs = overlap(unpackWords(a.sketch), unpackWords(b.sketch), SKETCH_LIMIT);
  const least = Math.min(pairs.a, pairs.b);
  const score = least === 0 ? 0 : pairs.shared / least;
  const known = pairs.a === 0 ? 0 : pairs.shared / pairs.a;
  const opening = pairs.markedA > 0 && pairs.sharedMarkedA / pairs.markedA >= OPENING;
  if (least >= 4 && score >= (least < FEW_PAIRS ? CONTAINED_FEW : CONTAINED) && opensAlike(pairs)) {
    if (contradict(a, b)) return undefined;
    return { rule: ruleOf(pairs, score), score, known, opening };
  }
  if (least < HEADLINE_PAIRS && sameTitle(a, b) && !contradict(a, b))
    return { rule: 'headline', score: Math.max(score, 0.5), known, opening };
  return undefined;
}

function ruleOf(pairs: Overlap, score: number): CopyRule {
  const resemblance = pairs.shared / (pairs.a + pairs.b - pairs.shared);
  if (resemblance >= VERBATIM) return 'verbatim';
  return score >= MOSTLY ? 'contained' : 'edited';
}

function opensAlike(pairs: Overlap): boolean {
  const a = pairs.markedA === 0 ? 0 : pairs.sharedMarkedA / pairs.markedA;
  const b = pairs.markedB === 0 ? 0 : pairs.sharedMarkedB / pairs.markedB;
  return Math.max(a, b) >= OPENING;
}

const sameTitle = (a: Fingerprint, b: Fingerprint): boolean => {
  const title = a.keys.find((key) => key.startsWith(TITLE_KEY));
  return title !== undefined && b.keys.includes(title);
};

/**
 * A copy may leave facts out or add some, not exchange them: "kills two in Kharkiv" against "kills five in Sumy" has the
 * same words otherwise. Contradiction is where *each* text has many that the other lacks.
 */
function contradict(a: Fingerprint, b: Fingerprint): boolean {
  if (a.facts === undefined || b.facts === undefined) return false;
  const [factsA, factsB] = [unpackWords(a.facts), unpackWords(b.facts)];
  return foreign(factsA, factsB, 0) > FOREIGN_NUMBERS || foreign(factsA, factsB, 1) > FOREIGN_NAMES;
}

/** The smaller of the shares that each text's facts of a kind (0 number, 1 name) are unknown to the other. */
function foreign(a: Uint32Array, b: Uint32Array, kind: 0 | 1): number {
  const until = Math.min(
    a.length < FACT_LIMIT ? 0xffff_ffff : (a.at(-1) ?? 0),
    b.length < FACT_LIMIT ? 0xffff_ffff : (b.at(-1) ?? 0),
  );
  const inA = a.filter((fact) => (fact & 1) === kind && fact <= until);
  const inB = new Set(b.filter((fact) => (fact & 1) === kind && fact <= until));
  if (inA.length === 0 || inB.size === 0) return 0;
  const shared = inA.filter((fact) => inB.has(fact)).length;
  return Math.min(1 - shared / inA.length, 1 - shared / inB.size);
}
