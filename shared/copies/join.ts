/** A story joins the group whose text it carries, or founds one. */
import type { CopyCandidate, CopyGroup, GroupId, GroupMember, Instant, StoryId } from '../model/index.ts';
import {
  countFounder,
  countMember,
  drain,
  type Join,
  mergeGroups,
  type OnRegroup,
  recount,
} from './count.ts';
import { isFurtherPart } from './digest.ts';
import { groupIdOf, isEarlier, stateOf } from './group.ts';
import { type Findings, findMatches, homesOf, type Match, standing } from './match.ts';
import type { CopyStore } from './store.ts';

/** Texts that a group is known by: the founder's, and those that bring much that is new. */
const TEXTS_A_GROUP = 6;
/** A member whose text is known to its group by less than this is filed too, so that copies of its rest find it. */
const NOVEL = 0.7;

export interface CopyDecision {
  readonly groupId: GroupId;
  /** `origin` for the founder, else the rule of the verdict. */
  readonly rule: string;
  readonly score: number;
  readonly copyOf?: StoryId;
  /** The story founded the group. */
  readonly opened: boolean;
  readonly group: CopyGroup;
}

/**
 * Puts a story in its copy group. A story that is a member stays one, whatever its text has become. Every write may be
 * repeated: a crash between any two, and a second worker, end in the same rows.
 *
 * @param at time of the capture, for `changedAt`.
 * @throws VersionConflict where other workers kept the group busy; try the message again.
 */
export async function joinCopyGroup(
  store: CopyStore,
  candidate: CopyCandidate,
  at: Instant,
  onRegroup: OnRegroup = async () => {},
): Promise<CopyDecision> {
  const join: Join = { store, at, onRegroup };
  const known = await store.membershipOf(candidate.storyId);
  if (known !== undefined) return resume(join, known);
  const findings = await findMatches(store, candidate);
  const homes = homesOf(findings.matches);
  const [best] = homes;
  return best === undefined
    ? found(join, candidate, findings)
    : enter(join, candidate, best, homes, findings);
}

/** Joins the closest group, after making one of all that the text shows to be the same. */
async function enter(
  join: Join,
  candidate: CopyCandidate,
  best: Match,
  homes: readonly Match[],
  findings: Findings,
): Promise<CopyDecision> {
  const { store } = join;
  const home = await unify(
    join,
    homes.map(({ groupId }) => groupId),
    findings,
  );
  const room = homes.flatMap(({ texts }) => texts).length < TEXTS_A_GROUP;
  const novel = room && homes.every(({ known }) => known < NOVEL);
  const whole = best.member.fingerprint;
  // A second such part will show whether the whole is a story or a digest. The whole's keys lead to both.
  const further = room && whole !== undefined && isFurtherPart(candidate.fingerprint, whole);
  const member: GroupMember = {
    ...identity(candidate),
    groupId: home,
    rule: best.verdict.rule,
    score: Math.round(best.verdict.score * 1000) / 1000,
    copyOf: best.member.storyId,
    ...(novel || further ? { fingerprint: candidate.fingerprint } : {}),
  };
  // Keys first: a member is filed wherever the worker is killed, and keys without it only lead to its group.
  if (novel) await store.putKeys(findings.keys, home, candidate.published);
  await store.putMember(member);
  return decide(member, await countMember(join, member));
}

/** Founds a group. */
async function found(join: Join, candidate: CopyCandidate, findings: Findings): Promise<CopyDecision> {
  const member: GroupMember = {
    ...identity(candidate),
    groupId: groupIdOf(candidate),
    rule: 'origin',
    score: 1,
    fingerprint: candidate.fingerprint,
  };
  await join.store.putMember(member);
  return settleFounder(join, member, candidate, findings);
}

/**
 * Files the founder, and looks once more where others are filed beside it: of two workers that found nothing, one now
 * sees the other's. The row comes last.
 */
async function settleFounder(
  join: Join,
  member: GroupMember,
  candidate: CopyCandidate,
  { keys }: Findings,
): Promise<CopyDecision> {
  const others = await join.store.putKeys(keys, member.groupId, candidate.published);
  if (others.length === 0) return decide(member, await countFounder(join, member));
  const findings = await findMatches(join.store, candidate, member.groupId);
  const groupId = await unify(
    join,
    [member.groupId, ...homesOf(findings.matches).map((match) => match.groupId)],
    findings,
  );
  const moved = { ...member, groupId };
  return decide(moved, await recount(join, moved));
}

/** The rest of a join that was cut short, or nothing where it was whole. */
async function resume(join: Join, known: GroupMember): Promise<CopyDecision> {
  const group = await join.store.readGroup(known.groupId);
  const { fingerprint } = known;
  if (group?.mergedInto !== undefined) await drain(join, known.groupId, group.mergedInto);
  if (group === undefined && fingerprint !== undefined) {
    const candidate = { ...known, fingerprint };
    const findings = await findMatches(join.store, candidate);
    if (known.rule === 'origin') return settleFounder(join, known, candidate, findings);
    await join.store.putKeys(findings.keys, known.groupId, known.published);
  }
  return decide(known, await countMember(join, known));
}

/** Makes one group of several: the one with the earliest story. What earlier merges left undone is done too. */
async function unify(join: Join, groupIds: readonly GroupId[], { buried }: Findings): Promise<GroupId> {
  const [first, ...others] = [...new Set(groupIds)];
  if (first === undefined) throw new RangeError('No group to join.');
  let home = first;
  let touched = false;
  if (others.length > 0) {
    const states = await Promise.all(
      [first, ...others].map(async (groupId) => ({
        groupId,
        state: stateOf(await join.store.members(groupId)),
      })),
    );
    let earliest:
      | { groupId: GroupId; first: NonNullable<(typeof states)[number]['state']>['first'] }
      | undefined;
    for (const { groupId, state } of states)
      if (state !== undefined && (earliest === undefined || isEarlier(state.first, earliest.first)))
        earliest = { groupId, first: state.first };
    home = earliest?.groupId ?? first;
    const kept = home;
    await mergeGroups(
      join,
      [first, ...others].filter((groupId) => groupId !== kept),
      kept,
    );
    touched = true;
  }
  for (const [tombstone, into] of buried)
    if (into === home) {
      await drain(join, tombstone, into);
      touched = true;
    }
  if (!touched) return home;
  // Another worker may have buried the home meanwhile: what was moved is counted where it lies.
  const last = await standing(join.store, home);
  const [anyone] = await join.store.members(last);
  // A group without a row is one that is being founded: its founder's own count comes last.
  if (anyone !== undefined && (await join.store.readGroup(last)) !== undefined) await recount(join, anyone);
  return last;
}

const identity = ({ storyId, publisher, family, published, credit }: CopyCandidate) => ({
  storyId,
  publisher,
  family,
  published,
  ...(credit === undefined ? {} : { credit }),
});

const decide = (member: GroupMember, group: CopyGroup): CopyDecision => ({
  groupId: group.groupId,
  rule: member.rule,
  score: member.score,
  ...(member.copyOf === undefined ? {} : { copyOf: member.copyOf }),
  opened: member.rule === 'origin',
  group,
});
