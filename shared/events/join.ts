/** A story's mentions join the events they tell of, or open some. */
import type { Contribution, EventId, Mention } from '../model/index.ts';
import { isVagueType } from './fit.ts';
import { chooseHome, findCandidates, freshHome, isCovered } from './home.ts';
import { mergeEvents } from './merge.ts';
import type { Report } from './report.ts';
import { canonical, type EventChange, rowOf, settleEvent } from './settle.ts';
import { follow, isMoving, stay } from './stay.ts';
import type { EventStore } from './store.ts';

/** A merge seldom leads to another. */
const MERGE_ROUNDS = 5;

/**
 * Brings the events in line with what a story reports now: a new story, a revision, a kill, or a copy whose mentions its
 * group has contributed already (which needs no rows). What is no longer said goes first; then each mention is put and
 * its event counted, one by one, those that have their event already before those that look for one; merges come last.
 * So each part finds the same rows whether or not it was begun before, and after a crash a repetition does the rest.
 *
 * @param onCovered is told of each mention that needed no row, since its copy group has said as much already.
 * @returns what became of each event that changed; empty where nothing did.
 * @throws VersionConflict where another worker wrote an event in between; try the message again.
 */
export async function joinEvents(
  store: EventStore,
  report: Report,
  onCovered: (contribution: Contribution) => void = () => {},
): Promise<readonly EventChange[]> {
  const changes: EventChange[] = [];
  const own = await store.contributionsOf(report.storyId);
  const placed = await stay(store, report, own);
  const staying = new Set(
    placed.flatMap(({ eventId, index }) =>
      eventId === undefined ? [] : [`${eventId} ${report.storyId} ${index}`],
    ),
  );

  const held = new Map<EventId, Mention[]>();
  const hold = (eventId: EventId, mention: Mention) =>
    held.set(eventId, [...(held.get(eventId) ?? []), mention]);
  for (const { mention, index, eventId } of placed) {
    if (eventId === undefined) continue;
    hold(eventId, mention);
    await putRow(store, own, contributionOf(report, mention, index, eventId));
  }
  const leaving: Contribution[] = [];
  for (const row of own)
    if (!staying.has(rowOf(row)) && !(await isMoving(store, row, placed))) leaving.push(row);
  for (const eventId of new Set([...own, ...leaving].map((row) => row.eventId).sort()))
    changes.push(...(await settleEvent(store, eventId, report, leaving)));
  for (const eventId of [...held.keys()].sort())
    changes.push(...(await settleEvent(store, eventId, report, leaving)));
  for (const row of leaving) await store.removeContribution(row);

  /** Mentions that fit no event but theirs firmly, as has just been seen. */
  const alone = new Set<Mention>();
  for (const { mention, index, eventId } of placed) {
    if (eventId !== undefined) continue;
    const candidates = await findCandidates(store, report, mention, held);
    const chosen = await chooseHome(store, report, mention, candidates);
    const home = chosen ?? (await freshHome(store, report.storyId, index));
    const next = contributionOf(report, mention, index, home.eventId);
    if (candidates.every(({ fit, event }) => !fit.firm || event.eventId === home.eventId)) alone.add(mention);
    hold(next.eventId, mention);
    if (chosen !== undefined && isCovered(report, mention, chosen.rows)) {
      onCovered(next);
      continue;
    }
    await store.putContribution(next);
    const rows = [...home.rows.filter((row) => rowOf(row) !== rowOf(next)), next];
    changes.push(...(await settleEvent(store, home.eventId, report, [], { ...home, rows })));
  }
  changes.push(...(await mergeRivals(store, report, held, alone)));
  return changes;
}

const putRow = async (store: EventStore, own: readonly Contribution[], next: Contribution): Promise<void> => {
  const before = own.find((other) => rowOf(other) === rowOf(next));
  if (before === undefined || canonical(before) !== canonical(next)) await store.putContribution(next);
};

/** A firm mention may show two events to be one. Repeated while there are such, since a merge may name what was vague. */
async function mergeRivals(
  store: EventStore,
  report: Report,
  held: ReadonlyMap<EventId, readonly Mention[]>,
  alone: ReadonlySet<Mention>,
): Promise<readonly EventChange[]> {
  const changes: EventChange[] = [];
  for (let round = 0; round < MERGE_ROUNDS; round += 1) {
    const before = changes.length;
    for (const [eventId, mentions] of held)
      for (const mention of mentions) {
        if (isVagueType(mention.type) || (round === 0 && alone.has(mention))) continue;
        const home = await follow(store, eventId);
        for (const { event, fit } of await findCandidates(store, report, mention, new Map()))
          if (fit.firm && event.eventId !== home)
            changes.push(...(await mergeEvents(store, await follow(store, eventId), event.eventId, report)));
      }
    if (changes.length === before) break;
  }
  return changes;
}

const contributionOf = (report: Report, mention: Mention, index: number, eventId: EventId): Contribution => ({
  eventId,
  storyId: report.storyId,
  index,
  groupId: report.groupId,
  origin: report.origin,
  publisher: report.publisher,
  published: report.published,
  ...(report.url === undefined ? {} : { url: report.url }),
  ...(report.title === undefined ? {} : { title: report.title }),
  mention,
});
