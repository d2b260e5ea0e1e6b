import type { EventType, Family, Status } from '../model/index.ts';
import type { Cue } from './cues.ts';
import type { Hit } from './lexicon.ts';
import type { Scores } from './model.ts';

/** An event that a sentence seems to report, before its slots are read. */
export interface Draft {
  readonly family: Family;
  readonly type: EventType;
  readonly status: Status;
  /** Tokens of the words that gave it away, half open. */
  readonly from: number;
  readonly until: number;
  /** How sure the family is, 0 to 1. */
  readonly score: number;
  readonly rule: string;
}

/**
 * How probable a family must be for a sentence to report it: less where a cue stands in it, more where the model is
 * alone. From cross-validation on the training items.
 */
const CUED: Readonly<Record<Family, readonly number[]>> = {
  // With one cue, two, three or more.
  strike: [0.25, 0.08, 0.03],
  talks: [0.015, 0.005, 0],
  violence: [0.18, 0.08, 0.04],
};
const UNCUED: Readonly<Record<Family, number>> = { strike: 0.9, talks: 0.7, violence: 0.65 };
/** An event is background where its family is this probable, and so much likelier told than news. */
const ANY = 0.5;
/** Live, background, or not at all. */
export function standing(
  family: Family,
  scores: Scores,
  cues: readonly Cue[],
): { readonly status: Status; readonly score: number } | undefined {
  const live = scores[`live ${family}`];
  const level = cues.some(({ strong }) => strong)
    ? 0
    : (CUED[family][Math.min(cues.length, 3) - 1] ?? UNCUED[family]);
  if (live >= level) return { status: 'happened', score: live };
  const any = scores[`any ${family}`];
  // Without a cue nothing can be shown as evidence of an older event.
  return any >= ANY && cues.length > 0 ? { status: 'background', score: any } : undefined;
}

/** The first hit of a class that begins with the first prefix that any has. */
export const firstOf = (hits: readonly Hit[], ...prefixes: readonly string[]): Hit | undefined => {
  for (const prefix of prefixes) {
    const hit = hits.find(({ classes }) => classes.some((name) => name.startsWith(prefix)));
    if (hit !== undefined) return hit;
  }
  return undefined;
};
