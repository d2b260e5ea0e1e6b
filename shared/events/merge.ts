/** Events that turn out to be one. */
import { type Event, type EventId, type FusedEvent, type Mention, millis } from '../model/index.ts';
import { areOtherHours, isAnother } from './another.ts';
import { fitOf } from './fit.ts';
import { closeEvent, type EventChange, type Occasion, settleEvent } from './settle.ts';
import type { EventStore } from './store.ts';

/**
 * Merges two events where each fits the other firmly (same city or region, compatible dates and types, no contradicting
 * actor) and no story tells them apart or says that one came after the other. The one reported first takes the other's contributions. Its own row comes
 * before the removals, the tombstone last, so that a repetition after a crash finds the pair again.
 */
export async function mergeEvents(
  store: EventStore,
  a: EventId,
  b: EventId,
  occasion: Occasion,
): Promise<readonly EventChange[]> {
  const [one, two] = [await store.readEvent(a), await store.readEvent(b)];
  if (one === undefined || two === undefined || one.closed !== undefined || two.closed !== undefined)
    return [];
  const [there, back] = [fitOf(asReport(one), two), fitOf(asReport(two), one)];
  if (there?.firm !== true || back?.firm !== true) return [];
  const [winner, loser] = isBefore(one, two) ? [one, two] : [two, one];
  const [kept, moving] = [
    await store.contributions(winner.eventId),
    await store.contributions(loser.eventId),
  ];
  const toldApart = kept.some(isAnother) !== moving.some(isAnother) || areOtherHours(kept, moving);
  if (toldApart && !there.telling) return [];
  const stories = new Set(kept.map(({ storyId, index }) => `${storyId} ${index}`));
  const apart = new Set(kept.map(({ storyId }) => storyId));
  if (moving.some(({ storyId, index }) => apart.has(storyId) && !stories.has(`${storyId} ${index}`)))
    return [];
  for (const row of moving) await store.putContribution({ ...row, eventId: winner.eventId });
  const changes = await settleEvent(store, winner.eventId, occasion);
  for (const row of moving) await store.removeContribution(row);
  return [...changes, await closeEvent(store, loser, occasion, winner.eventId)];
}

const isBefore = (a: Event, b: Event): boolean =>
  a.firstReport < b.firstReport || (a.firstReport === b.firstReport && a.eventId < b.eventId);

/** An event as a mention would tell it. */
function asReport(event: FusedEvent): {
  readonly mention: Mention;
  readonly published: Event['firstReport'];
} {
  const { family, type, status, country, placeName, place, initiator, target, parties } = event;
  const toll = (slot: 'killed' | 'injured' | 'exchanged') => {
    const range = event[slot];
    return range === undefined ? {} : { [slot]: range.best };
  };
  const dated = event.datePrecision !== 'report' && !Number.isNaN(millis(event.firstReport));
  return {
    mention: {
      family,
      type,
      status,
      ...(dated ? { date: event.date } : {}),
      ...(country === undefined ? {} : { country }),
      ...(placeName === undefined ? {} : { place: placeName }),
      ...(place === undefined ? {} : { resolved: place }),
      ...(initiator === undefined ? {} : { initiator }),
      ...(target === undefined ? {} : { target }),
      ...(parties === undefined ? {} : { parties }),
      ...toll('killed'),
      ...toll('injured'),
      ...toll('exchanged'),
      codes: {},
      evidence: { start: 0, end: 0, text: '' },
    },
    published: event.firstReport,
  };
}
