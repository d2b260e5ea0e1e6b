import type { GroupId, StoryId } from './ids.ts';
import type { Instant } from './time.ts';

/**
 * What a text is compared by. `keys` find candidates (at most 12, none for a text too short to tell),
 * `sketch` gives the verdict: sorted 32-bit hashes of the text's shingles, packed as base64 of little-endian words.
 */
export interface Fingerprint {
  readonly keys: readonly string[];
  readonly sketch: string;
  /** Hashes of the text's numbers, names and days, packed as the sketch is: look-alikes differ in them. */
  readonly facts?: string;
  /** Of a short text, 16-bit hashes of its content words as they follow each other, packed likewise. */
  readonly order?: string;
  /** Words in the normalised text. */
  readonly words: number;
}

/** A story as the copy rules see it. */
export interface CopyCandidate {
  readonly storyId: StoryId;
  readonly publisher: string;
  readonly family: string;
  readonly published: Instant;
  /** The agency the text credits, as a family slug (`reuters`), where it credits one. */
  readonly credit?: string;
  readonly fingerprint: Fingerprint;
}

/** A member of a copy group; the group's texts are compared through its members' fingerprints. */
export interface GroupMember {
  readonly groupId: GroupId;
  readonly storyId: StoryId;
  readonly publisher: string;
  readonly family: string;
  readonly published: Instant;
  readonly credit?: string;
  /** Which rule joined it (`origin` for the founder), with what score, to which member. */
  readonly rule: string;
  readonly score: number;
  readonly copyOf?: StoryId;
  /** Kept for the founder and for members whose text holds much that no earlier one has. */
  readonly fingerprint?: Fingerprint;
}

/** Stories that carry the same wire text. How many they are, and who runs them, its members say. */
export interface CopyGroup {
  readonly groupId: GroupId;
  /** Family of the credited agency, else of the earliest story by (published, id). */
  readonly origin: string;
  readonly credited: boolean;
  /** The earliest member that credits an agency, by (published, id): its credit is the origin. */
  readonly creditedBy?: { readonly storyId: StoryId; readonly published: Instant };
  /** Earliest member by (published, id). */
  readonly first: { readonly storyId: StoryId; readonly published: Instant; readonly family: string };
  /** Set on a tombstone: the group that took its members. */
  readonly mergedInto?: GroupId;
  readonly version: number;
  readonly changedAt: Instant;
}
