/** Groups whose texts a story's may be a copy of, by its keys, and what the texts say. */
import {
  type CopyCandidate,
  DAY,
  type Fingerprint,
  type GroupId,
  type GroupMember,
  HOUR,
  instant,
  millis,
} from '../model/index.ts';
import { areItemsOfOne, isItemOf } from './digest.ts';
import { isEarlier } from './group.ts';
import type { CopyStore } from './store.ts';
import { type Comparison, compareTexts, type Verdict } from './verdict.ts';

/** Published times of copies lie at most so far apart: a wire story's life. */
const WINDOW_MS = 7 * DAY;
/** Texts that share little are copies only where they came out together: the like of them happen every day. */
const WEAK_WINDOW_MS = 18 * HOUR;
/** A toll is raised for a day and a half; after that, the same words with another number are about something else. */
const UPDATE_WINDOW_MS = 36 * HOUR;
/** Monday is another Monday so far from a report of the last one; copies of a short text come within days. */
const WEEKDAY_WINDOW_MS = 5 * DAY;
/** Groups compared with one story: those that most keys lead to. A text has one group; the rest is chance. */
const GROUPS_COMPARED = 8;
/** Merges go to ever earlier groups, so a chain ends; the bound is for a table that someone edited. */
const MERGE_CHAIN = 20;

export interface Match {
  readonly groupId: GroupId;
  readonly member: GroupMember;
  readonly verdict: Verdict;
  /** Share of the candidate's text that the group knows. */
  readonly known: number;
  /** One of its texts holds the candidate's opening. */
  readonly opening: boolean;
  /** Texts that the group is known by. */
  readonly texts: readonly Fingerprint[];
}

/** What the keys of a text led to. */
export interface Findings {
  /** The closest first. */
  readonly matches: readonly Match[];
  /** Keys that tell something: the text may be filed under them. */
  readonly keys: readonly string[];
  /** Tombstones on the way, each with the group that took its members. */
  readonly buried: ReadonlyMap<GroupId, GroupId>;
}

/** @param own a group that the candidate is in already: not looked into. */
export async function findMatches(
  store: CopyStore,
  candidate: CopyCandidate,
  own?: GroupId,
): Promise<Findings> {
  const { keys } = candidate.fingerprint;
  if (keys.length === 0) return { matches: [], keys: [], buried: new Map() };
  const published = millis(candidate.published);
  const hits = await store.lookUp(keys, instant(published - WINDOW_MS), instant(published + WINDOW_MS + 1));
  const common = new Set(hits.flatMap((hit) => (hit.common ? [hit.key] : [])));
  const votes = new Map<GroupId, number>();
  for (const { groups } of hits)
    for (const groupId of groups) votes.set(groupId, (votes.get(groupId) ?? 0) + 1);
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, GROUPS_COMPARED);
  const matches: Match[] = [];
  const buried = new Map<GroupId, GroupId>();
  const read = await Promise.all(
    ranked
      .filter(([filed]) => filed !== own)
      .map(async ([filed]) => ({ filed, ...(await store.textsOf(filed)) })),
  );
  // Texts that a merge cut short has not moved yet are the group's already, in whatever order the keys lead to them.
  const known = new Map<GroupId, readonly GroupMember[]>();
  for (const { filed, group, texts } of read) if (group?.mergedInto === undefined) known.set(filed, texts);
  for (const { filed, group, texts } of read) {
    if (group?.mergedInto === undefined) continue;
    const groupId = await standing(store, group.mergedInto);
    buried.set(filed, groupId);
    if (groupId === own) continue;
    known.set(groupId, [...(known.get(groupId) ?? (await store.textsOf(groupId)).texts), ...texts]);
  }
  for (const [groupId, texts] of known) {
    const once = [...new Map(texts.map((member) => [member.storyId, member])).values()];
    const match = closest(candidate, groupId, once);
    if (match !== undefined) matches.push(match);
  }
  matches.sort((a, b) => b.verdict.score - a.verdict.score || (isEarlier(a.member, b.member) ? -1 : 1));
  return { matches, keys: keys.filter((key) => !common.has(key)), buried };
}

/** The group that a tombstone's members went to; the group itself where it stands. */
export async function standing(store: CopyStore, groupId: GroupId): Promise<GroupId> {
  let current = groupId;
  for (let hops = 0; hops < MERGE_CHAIN; hops += 1) {
    const next = (await store.readGroup(current))?.mergedInto;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

const isLate = ({ updated, weekday }: Verdict, apart: number): boolean =>
  (updated && apart > UPDATE_WINDOW_MS) || (weekday && apart > WEEKDAY_WINDOW_MS);

function closest(
  candidate: CopyCandidate,
  groupId: GroupId,
  texts: readonly GroupMember[],
): Match | undefined {
  let best: { member: GroupMember; verdict: Verdict } | undefined;
  let [known, copies, lookAlikes] = [0, 0, 0];
  let [opening, otherNumber] = [false, false];
  const prints = texts.flatMap(({ fingerprint }) => fingerprint ?? []);
  for (const member of texts) {
    if (member.fingerprint === undefined || member.storyId === candidate.storyId) continue;
    const apart = Math.abs(millis(member.published) - millis(candidate.published));
    if (apart > WINDOW_MS) continue;
    const verdict = compareTexts(candidate.fingerprint, member.fingerprint);
    const late = typeof verdict !== 'string' && isLate(verdict, apart);
    otherNumber ||= verdict === 'other number';
    if (isLookAlike(verdict) || late) lookAlikes += 1;
    if (typeof verdict === 'string' || late || (verdict.weak && apart > WEAK_WINDOW_MS)) continue;
    if (isItemOf(candidate.fingerprint, member.fingerprint, prints)) continue;
    copies += 1;
    known = Math.max(known, verdict.known);
    opening ||= verdict.opening;
    if (
      best === undefined ||
      verdict.score > best.verdict.score ||
      (verdict.score === best.verdict.score && isEarlier(member, best.member))
    )
      best = { member, verdict };
  }
  // A short text may fit both of two look-alikes: a group that holds the other one is not its group. What is whole in one
  // text may be exchanged with an editor's cut of that, but is not what another has word for word with another number.
  if (best === undefined || (lookAlikes > 0 && best.verdict.weak)) return undefined;
  if (lookAlikes >= copies && (!best.verdict.whole || otherNumber)) return undefined;
  return { groupId, ...best, known, opening, texts: prints };
}

/**
 * The groups that a text belongs to: those that hold its opening, which it shows to be one; else the closest. A round-up
 * that carries two stories whole is a copy of one of them and no bridge, nor are copies of what it carries; and no bridge
 * joins look-alikes.
 */
export function homesOf(matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = [];
  for (const match of matches)
    if (match.opening && joined.every((other) => !areApart(match, other))) joined.push(match);
  return joined.length > 0 ? joined : matches.slice(0, 1);
}

const areApart = (a: Match, b: Match): boolean =>
  areItemsOfOne(a.texts, b.texts) ||
  a.texts.some((one) => b.texts.some((two) => isLookAlike(compareTexts(one, two))));

const isLookAlike = (verdict: Comparison): boolean => verdict === 'look-alike' || verdict === 'other number';
