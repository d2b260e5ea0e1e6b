/** Which event a mention belongs to. */
import {
  asEventId,
  type Contribution,
  type Event,
  type EventId,
  type EventType,
  type FusedEvent,
  hashId,
  type Mention,
  type StoryId,
} from '../model/index.ts';
import { areOtherHours, isAnother, type Told } from './another.ts';
import { daysOf, differsInToll, type Fit, fitOf } from './fit.ts';
import { mayBeAnywhere, placeFit } from './place.ts';
import type { Report } from './report.ts';
import type { EventRows } from './settle.ts';
import { areOneSide } from './side.ts';
import type { EventStore } from './store.ts';

export interface Candidate {
  readonly event: Event;
  readonly fit: Fit;
  /** The place is known to have been struck twice, and the mention's toll or day says which it means: its words needn't. */
  readonly toldApart: boolean;
}

/** Open events that the mention may tell of, the closest first. */
export async function findCandidates(
  store: EventStore,
  report: Report,
  mention: Mention,
  held: ReadonlyMap<EventId, readonly Mention[]>,
): Promise<Candidate[]> {
  const country = mayBeAnywhere(mention.type) ? undefined : (mention.country ?? mention.resolved?.country);
  const events = await store.candidates({
    family: mention.family,
    ...(country === undefined ? {} : { country }),
    ...daysOf({ mention, published: report.published }),
  });
  const reported = {
    mention,
    published: report.published,
    groupId: report.groupId,
    ...(report.title === undefined ? {} : { title: report.title }),
  };
  return events
    .flatMap((event) => {
      const fit = fitOf(reported, event);
      if (fit === undefined || !mayShare(mention, held.get(event.eventId))) return [];
      return [{ event, fit, toldApart: isToldApart(mention, event, fit, events) }];
    })
    .sort((a, b) => b.fit.score - a.fit.score || compareEvents(a.event, b.event));
}

/**
 * Of two strikes on the place, this one is the later by a day ("a second strike" may mean second to the day before), or
 * has the mention's toll, which the other of the day has not.
 */
const isToldApart = (mention: Mention, event: Event, fit: Fit, events: readonly Event[]): boolean =>
  mention.date === event.date &&
  events.some(
    (other) =>
      (other.date < event.date ||
        (fit.sameToll && other.date === event.date && differsInToll(mention, other))) &&
      (placeFit(mention, other) ?? 0) >= 4,
  );

/** Two mentions of one story are two events unless place and type are the same (DESIGN: invariant 4). */
const mayShare = (mention: Mention, others: readonly Mention[] | undefined): boolean =>
  (others ?? []).every(
    (other) => other.type === mention.type && other.place !== undefined && other.place === mention.place,
  );

const compareEvents = (
  a: FusedEvent & { readonly eventId: EventId },
  b: FusedEvent & { readonly eventId: EventId },
): number =>
  a.firstReport < b.firstReport ? -1 : a.firstReport > b.firstReport ? 1 : a.eventId < b.eventId ? -1 : 1;

/** An event that a mention goes to. */
export interface Home extends EventRows {
  readonly eventId: EventId;
}

/** The event to join; none where the mention is too vague to tell which of several, or tells of another strike. */
export async function chooseHome(
  store: EventStore,
  report: Report,
  mention: Mention,
  candidates: readonly Candidate[],
): Promise<Home | undefined> {
  const fitting: (Candidate & { readonly rows: readonly Contribution[] })[] = [];
  const { published, title } = report;
  const told: Told = { mention, published, ...(title === undefined ? {} : { title }) };
  for (const candidate of candidates) {
    const rows = await store.contributions(candidate.event.eventId);
    const alike = isAnother(told) === rows.some(isAnother);
    if (!alike && !candidate.fit.telling && !candidate.toldApart) continue;
    if (!candidate.fit.telling && areOtherHours([told], rows)) continue;
    if (isAnotherVoice(mention, rows)) continue;
    fitting.push({ ...candidate, rows });
    // A firm fit is not weighed against the next one.
    if (fitting.length === 2 || candidate.fit.firm) break;
  }
  const [best, second] = fitting;
  if (best === undefined) return undefined;
  // The words of a copy were placed before.
  const twin = fitting.find(({ rows }) => isCovered(report, mention, rows));
  if (twin !== undefined) return { eventId: twin.event.eventId, event: twin.event, rows: twin.rows };
  if (!best.fit.firm && second !== undefined && second.fit.score >= best.fit.score) return undefined;
  return { eventId: best.event.eventId, event: best.event, rows: best.rows };
}

/** What these are is what one voice said: the pope's appeal is not the president's. */
const VOICED: ReadonlySet<EventType> = new Set<EventType>(['talks_urged', 'talks_refused', 'plan_proposed']);

/** Whether all who are said to have spoken are others than the one named here. Who refuses is one of the sides. */
function isAnotherVoice(mention: Mention, rows: readonly Contribution[]): boolean {
  const actor = voiceOf(mention);
  if (actor === undefined) return false;
  const voices = rows.flatMap((row) => voiceOf(row.mention) ?? []);
  return voices.length > 0 && voices.every((voice) => !areOneSide(voice, actor));
}

const voiceOf = ({ type, actor, parties }: Mention): string | undefined =>
  !VOICED.has(type) || (type === 'talks_refused' && actor !== undefined && parties?.includes(actor) !== true)
    ? undefined
    : actor;

/** Whether the copy group has said as much of the event already. */
export const isCovered = (report: Report, mention: Mention, rows: readonly Contribution[]): boolean =>
  rows.some(
    (row) => row.groupId === report.groupId && row.storyId !== report.storyId && covers(row.mention, mention),
  );

const SLOTS = [
  'type',
  'status',
  'mode',
  'date',
  'country',
  'place',
  'initiator',
  'target',
  'actor',
  'killed',
  'injured',
  'exchanged',
] as const;

/** Every slot that the mention fills is filled alike in the other. */
const covers = (other: Mention, mention: Mention): boolean =>
  SLOTS.every((slot) => mention[slot] === undefined || mention[slot] === other[slot]) &&
  (mention.parties ?? []).every((party) => other.parties?.includes(party) ?? false);

/** The event that this mention opens. A story that opens anew what another event has the id of counts on. */
export async function freshHome(store: EventStore, storyId: StoryId, index: number): Promise<Home> {
  for (let attempt = 0; ; attempt += 1) {
    const eventId = asEventId(
      hashId('event', storyId, String(index), ...(attempt === 0 ? [] : [String(attempt)])),
    );
    const event = await store.readEvent(eventId, storyId);
    if (event === undefined) return { eventId, event, rows: [] };
    if (event.closed !== undefined && event.closed.mergedInto === undefined)
      return { eventId, event, rows: await store.contributions(eventId) };
  }
}
