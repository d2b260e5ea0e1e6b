/** A story joins the group whose text it carries, or founds one. */
import {
  type CopyCandidate,
  type CopyGroup,
  DAY,
  type Fingerprint,
  type GroupId,
  type GroupMember,
  HOUR,
  type Instant,
  instant,
  millis,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import { type GroupState, groupIdOf, isEarlier, isSameState, stateOf, stateOfOne, unite } from './group.ts';
import type { CopyStore } from './store.ts';
import { compareTexts, type Verdict } from './verdict.ts';

/** Published times of copies lie at most so far apart (DESIGN: a wire story's life). */
const WINDOW_MS = 7 * DAY;
/** Texts that share little are copies only where they came out together: the like of them happen every day. */
const WEAK_WINDOW_MS = 18 * HOUR;
/** Groups compared with one story: those that most keys lead to. A text has one group; the rest is chance. */
const GROUPS_COMPARED = 8;
/** Texts that a group is known by: the founder's, and those that bring much that is new. */
const TEXTS_A_GROUP = 6;
/** A member whose text is known to its group by less than this is filed too, so that copies of its rest find it. */
const NOVEL = 0.7;
/** Times that a row is read again because someone else wrote it first, before the message is given back to its queue. */
const ATTEMPTS = 40;

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
 * Called before a group's row is written with another origin, and before its members are moved to another group, with
 * the stories concerned: what counted them under the old origin or group must be brought in line. May be repeated.
 */
export type OnRegroup = (stories: readonly StoryId[], groupId: GroupId, origin: string) => Promise<void>;

interface Match {
  readonly groupId: GroupId;
  readonly member: GroupMember;
  readonly verdict: Verdict;
  /** Share of the candidate's text that the group knows. */
  readonly known: number;
  /** Texts that the group is known by. */
  readonly texts: readonly Fingerprint[];
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
  const known = await store.membershipOf(candidate.storyId);
  if (known !== undefined) return resume(store, known, at, onRegroup);

  const matches = await findMatches(store, candidate);
  const best = matches[0];
  if (best === undefined) return found(store, candidate, at, onRegroup);

  const home = await mergeGroups(
    store,
    best.groupId,
    bridged(matches).map(({ groupId }) => groupId),
    at,
    onRegroup,
  );
  // The group is read before the membership is written: a count made in between then fails the compare-and-set.
  const group = await store.readGroup(home);
  const novel = best.known < NOVEL && best.texts.length < TEXTS_A_GROUP;
  const member: GroupMember = {
    ...identity(candidate),
    groupId: home,
    rule: best.verdict.rule,
    score: round(best.verdict.score),
    copyOf: best.member.storyId,
    ...(novel ? { fingerprint: candidate.fingerprint } : {}),
  };
  await store.putMember(member);
  if (novel) await store.putKeys(candidate.fingerprint.keys, home, candidate.published);
  return decide(member, await count(store, member, group, at, onRegroup));
}

/** Founds a group, then looks once more: of two workers that found nothing, one now sees the other's. */
async function found(
  store: CopyStore,
  candidate: CopyCandidate,
  at: Instant,
  onRegroup: OnRegroup,
): Promise<CopyDecision> {
  const groupId = groupIdOf(candidate.storyId);
  const member: GroupMember = {
    ...identity(candidate),
    groupId,
    rule: 'origin',
    score: 1,
    fingerprint: candidate.fingerprint,
  };
  await store.putMember(member);
  await store.putKeys(candidate.fingerprint.keys, groupId, candidate.published);
  return settleFounder(store, member, at, onRegroup);
}

async function settleFounder(
  store: CopyStore,
  member: GroupMember,
  at: Instant,
  onRegroup: OnRegroup,
): Promise<CopyDecision> {
  const { fingerprint } = member;
  const matches = fingerprint === undefined ? [] : await findMatches(store, { ...member, fingerprint });
  const group = await count(store, member, undefined, at, onRegroup);
  const others = bridged(matches).flatMap((match) =>
    match.groupId === group.groupId ? [] : [match.groupId],
  );
  if (others.length === 0) return decide(member, group);
  const home = await mergeGroups(store, group.groupId, others, at, onRegroup);
  const moved = (await store.membershipOf(member.storyId)) ?? member;
  return decide(moved, (await store.readGroup(home)) ?? group);
}

/** The rest of a join that was cut short, or nothing where it was whole. */
async function resume(
  store: CopyStore,
  known: GroupMember,
  at: Instant,
  onRegroup: OnRegroup,
): Promise<CopyDecision> {
  const group = await store.readGroup(known.groupId);
  if (group === undefined && known.rule === 'origin' && known.fingerprint !== undefined) {
    await store.putKeys(known.fingerprint.keys, known.groupId, known.published);
    return settleFounder(store, known, at, onRegroup);
  }
  if (known.fingerprint !== undefined && known.rule !== 'origin')
    await store.putKeys(known.fingerprint.keys, known.groupId, known.published);
  return decide(known, await recount(store, known, at, onRegroup));
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

const round = (score: number): number => Math.round(score * 1000) / 1000;

/** Groups whose texts the candidate's is a copy of, the closest first. */
async function findMatches(store: CopyStore, candidate: CopyCandidate): Promise<Match[]> {
  const { keys } = candidate.fingerprint;
  if (keys.length === 0) return [];
  const published = millis(candidate.published);
  const hits = await store.lookUp(keys, instant(published - WINDOW_MS), instant(published + WINDOW_MS + 1));
  const votes = new Map<GroupId, number>();
  for (const hit of hits)
    if (!hit.common) for (const groupId of hit.groups) votes.set(groupId, (votes.get(groupId) ?? 0) + 1);
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, GROUPS_COMPARED);
  const matches: Match[] = [];
  const seen = new Set<GroupId>();
  for (const [filed] of ranked) {
    const groupId = await follow(store, filed);
    if (seen.has(groupId)) continue;
    seen.add(groupId);
    const match = closest(candidate, groupId, await store.fingerprinted(groupId));
    if (match !== undefined) matches.push(match);
  }
  return matches.sort((a, b) => b.verdict.score - a.verdict.score || (a.groupId < b.groupId ? -1 : 1));
}

function closest(
  candidate: CopyCandidate,
  groupId: GroupId,
  texts: readonly GroupMember[],
): Match | undefined {
  let best: { member: GroupMember; verdict: Verdict } | undefined;
  let [known, copies, lookAlikes] = [0, 0, 0];
  for (const member of texts) {
    if (member.fingerprint === undefined || member.storyId === candidate.storyId) continue;
    if (Math.abs(millis(member.published) - millis(candidate.published)) > WINDOW_MS) continue;
    const verdict = compareTexts(candidate.fingerprint, member.fingerprint);
    if (verdict === 'look-alike') lookAlikes += 1;
    if (verdict === 'look-alike') continue;
    if (verdict === 'stranger') continue;
    if (verdict.weak && Math.abs(millis(member.published) - millis(candidate.published)) > WEAK_WINDOW_MS)
      continue;
    copies += 1;
    known = Math.max(known, verdict.known);
    if (
      best === undefined ||
      verdict.score > best.verdict.score ||
      (verdict.score === best.verdict.score && isEarlier(member, best.member))
    )
      best = { member, verdict };
  }
  // A short text may fit both of two look-alikes: a group that holds the other one is not its group.
  if (best === undefined || lookAlikes >= copies || (lookAlikes > 0 && best.verdict.weak)) return undefined;
  return { groupId, ...best, known, texts: texts.flatMap(({ fingerprint }) => fingerprint ?? []) };
}

/** The group that a tombstone's members went to. */
async function follow(store: CopyStore, groupId: GroupId): Promise<GroupId> {
  let current = groupId;
  for (let hops = 0; hops < ATTEMPTS; hops += 1) {
    const next = (await store.readGroup(current))?.mergedInto;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/**
 * Matched groups that one text shows to be the same: those that hold its opening. A round-up that carries two stories
 * whole is a copy of one of them and no bridge, and no bridge joins look-alikes.
 */
function bridged(matches: readonly Match[]): Match[] {
  const bridged: Match[] = [];
  for (const match of matches)
    if (match.verdict.opening && bridged.every((other) => !areLookAlikes(match, other))) bridged.push(match);
  return bridged;
}

const areLookAlikes = (a: Match, b: Match): boolean =>
  a.texts.some((one) => b.texts.some((two) => compareTexts(one, two) === 'look-alike'));

/** The group with the earliest story takes the others' members. */
async function mergeGroups(
  store: CopyStore,
  first: GroupId,
  more: readonly GroupId[],
  at: Instant,
  onRegroup: OnRegroup,
): Promise<GroupId> {
  const groupIds = [...new Set([first, ...more])];
  if (groupIds.length === 1) return first;
  const all = await Promise.all(
    groupIds.map(async (groupId) => ({ groupId, members: await store.members(groupId) })),
  );
  const filled = all
    .flatMap(({ groupId, members }) => {
      const state = stateOf(members);
      return state === undefined ? [] : [{ groupId, members, state }];
    })
    .sort((a, b) => (isEarlier(a.state.first, b.state.first) ? -1 : 1));
  const [home, ...others] = filled;
  if (home === undefined) return first;
  const united = others.map(({ state }) => state).reduce(unite, home.state);
  for (const other of others) {
    await onRegroup(
      other.members.map(({ storyId }) => storyId),
      home.groupId,
      united.origin,
    );
    for (const member of other.members) {
      if (member.fingerprint !== undefined)
        await store.putKeys(member.fingerprint.keys, home.groupId, member.published);
      await store.putMember({ ...member, groupId: home.groupId });
    }
    await bury(store, other.groupId, other.state, home.groupId, at);
  }
  const anyone = home.members[0];
  if (anyone !== undefined) await recount(store, anyone, at, onRegroup);
  return home.groupId;
}

/** Leaves a tombstone that says where the members went. */
async function bury(
  store: CopyStore,
  groupId: GroupId,
  state: GroupState,
  home: GroupId,
  at: Instant,
): Promise<void> {
  await compareAndSet(store, groupId, (group) =>
    group?.mergedInto === undefined
      ? { ...state, groupId, mergedInto: home, version: (group?.version ?? 0) + 1, changedAt: at }
      : undefined,
  );
}

/** Counts one new member. @param before the group's row as it was read before the membership was written. */
async function count(
  store: CopyStore,
  member: GroupMember,
  before: CopyGroup | undefined,
  at: Instant,
  onRegroup: OnRegroup,
): Promise<CopyGroup> {
  if (before === undefined || before.mergedInto !== undefined) return recount(store, member, at, onRegroup);
  const state = unite(before, stateOfOne(member));
  const group: CopyGroup = { ...state, groupId: member.groupId, version: before.version + 1, changedAt: at };
  if (state.origin !== before.origin) return recount(store, member, at, onRegroup);
  try {
    await store.putGroup(group);
    return group;
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    return recount(store, member, at, onRegroup);
  }
}

/** Counts a group afresh from its members, and writes its row where it differs. */
async function recount(
  store: CopyStore,
  member: GroupMember,
  at: Instant,
  onRegroup: OnRegroup,
): Promise<CopyGroup> {
  let { groupId } = member;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await store.readGroup(groupId);
    if (before?.mergedInto !== undefined) {
      // The group went elsewhere while this story joined it: follow.
      groupId = await follow(store, before.mergedInto);
      await store.putMember({ ...member, groupId });
      continue;
    }
    const members = await store.members(groupId);
    const state = stateOf(members) ?? stateOfOne(member);
    if (before !== undefined && isSameState(state, before)) return before;
    if (before !== undefined && state.origin !== before.origin)
      await onRegroup(
        members.map(({ storyId }) => storyId),
        groupId,
        state.origin,
      );
    const group: CopyGroup = { ...state, groupId, version: (before?.version ?? 0) + 1, changedAt: at };
    try {
      await store.putGroup(group);
      return group;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
  throw new VersionConflict('Other workers keep writing this copy group; try the story again.', { groupId });
}

async function compareAndSet(
  store: CopyStore,
  groupId: GroupId,
  change: (group: CopyGroup | undefined) => CopyGroup | undefined,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const next = change(await store.readGroup(groupId));
    if (next === undefined) return;
    try {
      await store.putGroup(next);
      return;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
  throw new VersionConflict('Other workers keep writing this copy group; try the story again.', { groupId });
}
