/** Texts that carry several stories: a "World in brief" holds each word for word, and makes none of them another's copy. */
import type { Fingerprint } from '../model/index.ts';
import { SKETCH_LIMIT } from './fingerprint.ts';
import { overlap, unpackWords } from './sketch.ts';

/** A part's pairs that the whole must have: an item is carried as it came. */
const CARRIED = 0.8;
/** A part of fewer pairs says too little of what it is a part of. */
const LEAST_PART = 10;
/** Of the whole's opening, what makes a part the story's own beginning. */
const OPENING = 0.25;
/** Two parts of one story share a name or two; what two items share is chance. */
const NOTHING = 0.05;

/** Whether the text is carried by a longer one, and whether that opens with it. */
function partOf(part: Fingerprint, whole: Fingerprint): 'beginning' | 'further' | undefined {
  const { a, b, shared, markedB, sharedMarkedB } = overlap(
    unpackWords(part.sketch),
    unpackWords(whole.sketch),
    SKETCH_LIMIT,
  );
  if (a < LEAST_PART || a >= CARRIED * b || shared < CARRIED * a) return undefined;
  return sharedMarkedB >= OPENING * markedB ? 'beginning' : 'further';
}

function shareNothing(a: Fingerprint, b: Fingerprint): boolean {
  const pairs = overlap(unpackWords(a.sketch), unpackWords(b.sketch), SKETCH_LIMIT);
  return pairs.shared <= NOTHING * Math.min(pairs.a, pairs.b);
}

/** Whether a text is a part of another that does not hold its opening: the end of a story, or an item of a digest. */
export const isFurtherPart = (part: Fingerprint, whole: Fingerprint): boolean =>
  partOf(part, whole) === 'further';

/**
 * Whether `whole` says nothing of `part`, since a second further part of it is known that shares nothing with the first:
 * it is a digest. Of a story, two cuts without its opening and without a common word are rare.
 */
export const isItemOf = (part: Fingerprint, whole: Fingerprint, others: readonly Fingerprint[]): boolean =>
  others.length > 1 &&
  isFurtherPart(part, whole) &&
  others.some((other) => isFurtherPart(other, whole) && shareNothing(other, part));

/** Whether a text of one group carries one of each, which share nothing: no copy of either makes the groups one. */
export const areItemsOfOne = (some: readonly Fingerprint[], others: readonly Fingerprint[]): boolean =>
  [...some, ...others].some((whole) => {
    const [ours, theirs] = [some, others].map((texts) =>
      texts.filter((part) => partOf(part, whole) !== undefined),
    );
    return (ours ?? []).some((one) =>
      (theirs ?? []).some(
        (two) => shareNothing(one, two) && (isFurtherPart(one, whole) || isFurtherPart(two, whole)),
      ),
    );
  });
