/** A copy group as a pure function of its members. */
import {
  asGroupId,
  type CopyCandidate,
  type CopyGroup,
  dayOf,
  type GroupId,
  type GroupMember,
  hashId,
  type Instant,
  type StoryId,
} from '../model/index.ts';

/** What a group's row says, without its bookkeeping. */
export type GroupState = Pick<CopyGroup, 'origin' | 'credited' | 'creditedBy' | 'first'>;

/**
 * The group that a story founds: of its words and day, so that two workers who both find no group for two copies of one
 * text found the same one. A text too short to be filed has a group of its own.
 */
export const groupIdOf = ({ storyId, published, fingerprint }: CopyCandidate): GroupId =>
  asGroupId(
    fingerprint.keys.length === 0
      ? hashId('group', storyId)
      : hashId('group', fingerprint.sketch, fingerprint.facts ?? '', dayOf(published)),
  );

/** The state that one member alone gives. */
export function stateOfOne(member: GroupMember): GroupState {
  const { storyId, published, family } = member;
  return {
    origin: member.credit ?? family,
    credited: member.credit !== undefined,
    ...(member.credit === undefined ? {} : { creditedBy: { storyId, published } }),
    first: { storyId, published, family },
  };
}

/**
 * Two sets of members as one; associative and commutative, so the order of joining leaves no trace. The origin
 * is what the earliest crediting member credits, else the family of the earliest member.
 */
export function unite(a: GroupState, b: GroupState): GroupState {
  const first = isEarlier(b.first, a.first) ? b.first : a.first;
  const crediting = creditingOf(a, b);
  return {
    origin: crediting?.origin ?? first.family,
    credited: crediting !== undefined,
    ...(crediting?.creditedBy === undefined ? {} : { creditedBy: crediting.creditedBy }),
    first,
  };
}

function creditingOf(a: GroupState, b: GroupState): GroupState | undefined {
  if (a.creditedBy === undefined) return b.creditedBy === undefined ? undefined : b;
  if (b.creditedBy === undefined) return a;
  return isEarlier(b.creditedBy, a.creditedBy) ? b : a;
}

/** The same as uniting them one by one, in one pass. */
export function stateOf(members: readonly GroupMember[]): GroupState | undefined {
  let first: GroupMember | undefined;
  let crediting: GroupMember | undefined;
  for (const member of members) {
    if (first === undefined || isEarlier(member, first)) first = member;
    if (member.credit !== undefined && (crediting === undefined || isEarlier(member, crediting)))
      crediting = member;
  }
  if (first === undefined) return undefined;
  const { storyId, published, family } = first;
  return {
    origin: crediting?.credit ?? family,
    credited: crediting !== undefined,
    ...(crediting === undefined
      ? {}
      : { creditedBy: { storyId: crediting.storyId, published: crediting.published } }),
    first: { storyId, published, family },
  };
}

type Dated = { readonly published: Instant; readonly storyId: StoryId };
export const isEarlier = (a: Dated, b: Dated): boolean =>
  a.published < b.published || (a.published === b.published && a.storyId < b.storyId);

export const isSameState = (a: GroupState, b: GroupState): boolean =>
  a.origin === b.origin &&
  a.credited === b.credited &&
  a.creditedBy?.storyId === b.creditedBy?.storyId &&
  a.first.storyId === b.first.storyId &&
  a.first.published === b.first.published;
