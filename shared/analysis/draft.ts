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

/** How probable a family must be for a sentence to report it. */
interface Levels {
  /** By the model's word alone. */
  readonly alone: Readonly<Record<Family, number>>;
  /** In a sentence that is about something else at large: everyday life, an accident, a fear. */
  readonly against: Readonly<Record<Family, number>>;
}
const ENGLISH: Levels = {
  alone: { strike: 0.75, talks: 0.5, violence: 0.35 },
  against: { strike: 0.97, talks: 0.85, violence: 0.97 },
};
const OTHERS: Levels = {
  alone: { strike: 0.65, talks: 0.55, violence: 0.8 },
  against: { strike: 0.9, talks: 0.85, violence: 0.97 },
};
/** The same where one cue stands in it, two, or three and more: a cue knows wordings that the model has not met. */
const CUED: Readonly<Record<Family, readonly number[]>> = {
  strike: [0.12, 0.04, 0.02],
  talks: [0.1, 0.03, 0.01],
  violence: [0.15, 0.06, 0.03],
};
/** An event is background where its family is this probable, and so much likelier told than news. */
const ANY = 0.5;
/** Live, background, or not at all. `elsewhere`: the sentence is about something else at large. */
export function standing(
  family: Family,
  scores: Scores,
  cues: readonly Cue[],
  elsewhere: boolean,
  language: string,
): { readonly status: Status; readonly score: number } | undefined {
  const live = scores[`live ${family}`];
  const cued = cues.some(({ strong }) => strong) ? 0 : CUED[family][Math.min(cues.length, 3) - 1];
  const { alone, against } = language === 'en' ? ENGLISH : OTHERS;
  const level = elsewhere ? against[family] : Math.min(cued ?? 1, alone[family]);
  if (live >= level) return { status: 'happened', score: live };
  const any = scores[`any ${family}`];
  // Without a cue nothing can be shown as evidence of an older event.
  return any >= ANY && cues.length > 0 && !elsewhere ? { status: 'background', score: any } : undefined;
}

/** The first hit of a class that begins with the first prefix that any has. */
export const firstOf = (hits: readonly Hit[], ...prefixes: readonly string[]): Hit | undefined => {
  for (const prefix of prefixes) {
    const hit = hits.find(({ classes }) => classes.some((name) => name.startsWith(prefix)));
    if (hit !== undefined) return hit;
  }
  return undefined;
};
