/** Whether a mention tells of an event: family and type, place, time, actors. */

import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  type EventType,
  type FusedEvent,
  type GroupId,
  HOUR,
  type Instant,
  type Mention,
  millis,
} from '../model/index.ts';
import { headlinesAlike } from './headline.ts';
import { NEAR, placeFit } from './place.ts';
import { actorFit } from './side.ts';

/** A mention with the report that carries it. */
export interface Reported {
  readonly mention: Mention;
  readonly published: Instant;
  readonly title?: string;
  /** The report's copy group: what tells of the event in the same words is hardly about another one. */
  readonly groupId?: GroupId;
}

/** How well a mention fits an event. */
export interface Fit {
  /** Higher is closer; comparable between events for one mention only. */
  readonly score: number;
  /** Place and type name one happening on their own: such a fit may make two events merge. */
  readonly firm: boolean;
  /** Both give a toll that hardly is that of two blows. */
  readonly telling: boolean;
  /** Both give one toll above nothing, be it ever so small. */
  readonly sameToll: boolean;
}

/** Days either way of a named date that reports of one event differ by: a night has two. */
const WINDOW: Readonly<Record<EventType, number>> = {
  air_strike: 1,
  drone_strike: 1,
  missile_strike: 1,
  shelling: 1,
  strike: 1,
  violence: 1,
  talks_held: 1,
  talks_announced: 2,
  talks_urged: 1,
  talks_refused: 1,
  plan_proposed: 2,
  agreement: 2,
  ceasefire: 2,
  ceasefire_violation: 1,
  prisoner_exchange: 1,
  humanitarian_access: 2,
  other_deescalation: 2,
};
/** A report without a date tells of the day it came out, or of one of so many days before. */
const UNDATED_BACK = 2;

export const isVagueType = (type: EventType): boolean => type === 'strike';

/** The days on which a mention's event may be filed. */
export function daysOf({ mention, published }: Reported): { readonly from: Day; readonly to: Day } {
  const window = WINDOW[mention.type];
  const slack = mention.date !== undefined && isExact(mention) ? window : 7;
  if (mention.date === undefined) {
    const day = dayOf(published);
    return { from: addDays(day, -UNDATED_BACK - 1), to: addDays(day, 1) };
  }
  // An event that no report dated is filed under its first report, up to two days on.
  return { from: addDays(mention.date, -slack), to: addDays(mention.date, slack + UNDATED_BACK) };
}

const isExact = (mention: Mention): boolean => (mention.datePrecision ?? 'day') === 'day';

/** @returns nothing where the mention tells of something else. */
export function fitOf(report: Reported, event: FusedEvent): Fit | undefined {
  const { mention } = report;
  if (mention.family !== event.family) return undefined;
  const type = typeFit(mention.type, event.type);
  const place = placeFit(mention, event);
  const date = dateFit(report, event);
  const actors = actorFit(mention, event);
  const toll = tollFit(mention, event);
  if (type === undefined || place === undefined || date === undefined || actors === undefined)
    return undefined;
  const telling = tellingToll(mention, event);
  // Two sides may lay one blow at each other's door: only where place, day and toll leave no doubt that it is one.
  const sure = telling || (actors.otherBlamed && toll >= 2);
  if (actors.contradicted && !(place === 4 && date >= 2 && sure)) return undefined;
  // A named place that may lie by the other one, or be misread, needs the toll's word for it.
  if (place === NEAR && !(date >= 2 && telling)) return undefined;
  // Next day's strike on the same city is another, unless something but the place says it is the same. One dead on two
  // days, and not as many hurt, says nothing of the kind; one or two dead, where each report names its day, neither.
  const sameToll = toll >= 2 && isAboveNothing(mention) && !differsInToll(mention, event);
  const little = !sameToll || (!telling && areNamedDays(mention, event));
  if (date < 2 && little && isDaily(mention)) {
    const agreeing = actors.score + (sameToll ? 1 : 0);
    const alike = place === 4 && type === 2 && toll >= 0 && agreeing >= (isSite(event) ? 1 : 2);
    if (!alike || !isOneNight(report, event)) return undefined;
  }
  const alike = place === 0 && headlinesAlike(report.title, event.headline);
  const copied = report.groupId !== undefined && event.groups.includes(report.groupId);
  if (place === 0 && !alike && !copied && !tellsEnough(mention, actors.score, toll)) return undefined;
  if (type === RELABELLED && (actors.score < 2 || date < 2 || place < 2)) return undefined;
  return {
    score: type + place + date + actors.score + toll + (alike ? 2 : 0) + (telling ? 1 : 0) + (copied ? 1 : 0),
    firm:
      place >= 2 &&
      !actors.contradicted &&
      type !== RELABELLED &&
      !isVagueType(mention.type) &&
      !isVagueType(event.type),
    telling,
    sameToll,
  };
}

/** Without a place to go by: talks by their sides, violence by its toll or by both its sides. */
const tellsEnough = (mention: Mention, actors: number, toll: number): boolean =>
  isTalks(mention) ? actors > 0 || toll >= 2 : toll > 0 || actors > 1;

/** Reports of one night's raid come within these hours of each other, before noon of the second of its days. */
const NIGHT_HOURS = 8;

/** A raid that began late on one day is reported early on the next, and filed by some under that day. */
function isOneNight({ mention, published }: Reported, event: FusedEvent): boolean {
  const day = mention.date ?? dayOf(published);
  const nearest =
    published < event.firstReport
      ? event.firstReport
      : published > event.lastReport
        ? event.lastReport
        : published;
  const [known, later] = day > event.date ? [published, day] : [event.firstReport, event.date];
  return Math.abs(millis(published) - millis(nearest)) <= NIGHT_HOURS * HOUR && known < `${later}T12`;
}

/** What is struck, and how truces are broken, goes on day after day. */
const isDaily = (mention: Mention): boolean => !isTalks(mention) || mention.type === 'ceasefire_violation';
const isTalks = (mention: Mention): boolean => mention.family === 'talks';

/** An air base, a refinery: seldom struck on two days in a row, as a city is. */
const isSite = ({ place }: FusedEvent): boolean => place?.precision === 'exact';

/** An agreement on a ceasefire has two names; it is one where sides, day and place are. */
const RELABELLED = 0.5;
const isTruce = (type: EventType): boolean => type === 'agreement' || type === 'ceasefire';

function typeFit(a: EventType, b: EventType): number | undefined {
  if (a === b) return 2;
  if (isVagueType(a) || isVagueType(b)) return 1;
  // A round that was announced for a day and the round that was held on it.
  if ((a === 'talks_announced' && b === 'talks_held') || (a === 'talks_held' && b === 'talks_announced'))
    return 0;
  return isTruce(a) && isTruce(b) ? RELABELLED : undefined;
}

/** 3 the same day named, 2 compatible, 1 within the type's window; nothing beyond it. */
function dateFit({ mention, published }: Reported, event: FusedEvent): number | undefined {
  const day = mention.date ?? dayOf(published);
  const apart = daysBetween(event.date, day);
  const window = WINDOW[mention.type];
  const [named, eventNamed] = [mention.date !== undefined, event.datePrecision !== 'report'];
  if (!isExact(mention) || ['week', 'month', 'year'].includes(event.datePrecision))
    return Math.abs(apart) <= (coarser(mention, event) === 'week' ? 7 : 31) ? 1 : undefined;
  if (named && eventNamed) return apart === 0 ? 3 : Math.abs(apart) <= window ? 1 : undefined;
  if (named) return apart <= 0 && apart >= -UNDATED_BACK ? 2 : apart > 0 && apart <= 1 ? 1 : undefined;
  if (eventNamed) return apart >= 0 && apart <= UNDATED_BACK ? 2 : apart < 0 && apart >= -1 ? 1 : undefined;
  return apart === 0 ? 2 : Math.abs(apart) <= 1 ? 1 : undefined;
}

/** A day is named on both sides, rather than inferred from when the report came out. */
const areNamedDays = (mention: Mention, event: FusedEvent): boolean =>
  mention.date !== undefined && isExact(mention) && event.datePrecision === 'day';

const coarser = (mention: Mention, event: FusedEvent): string | undefined =>
  event.datePrecision === 'week' || event.datePrecision === 'month'
    ? event.datePrecision
    : mention.datePrecision;

/** 2 the same toll, 0 none to compare, -1 another that may be the same one later. */
function tollFit(mention: Mention, event: FusedEvent): number {
  let score = 0;
  for (const slot of ['killed', 'injured'] as const) {
    const [ours, theirs] = [mention[slot], event[slot]];
    if (ours === undefined || theirs === undefined) continue;
    score += ours >= theirs.min && ours <= theirs.max ? (ours > 0 ? 2 : 1) : -1;
  }
  if (mention.exchanged !== undefined && event.exchanged !== undefined)
    score += mention.exchanged >= event.exchanged.min && mention.exchanged <= event.exchanged.max ? 2 : -1;
  return score;
}

/** Both give the dead, or the hurt, and another number of them. */
export const differsInToll = (mention: Mention, event: FusedEvent): boolean =>
  (['killed', 'injured'] as const).some((slot) => {
    const [ours, theirs] = [mention[slot], event[slot]];
    return ours !== undefined && theirs !== undefined && (ours < theirs.min || ours > theirs.max);
  });

/** "Nobody was hurt" is true of any number of strikes. */
const isAboveNothing = ({ killed = 0, injured = 0, exchanged = 0 }: Mention): boolean =>
  killed + injured + exchanged > 0;

/** So many dead hardly are the toll of two blows on one day in one place. */
const TELLING = 3;

/** The toll alone makes it hard to believe in two: a number that is rare enough, or dead and injured both. */
function tellingToll(mention: Mention, event: FusedEvent): boolean {
  const same = (slot: 'killed' | 'injured'): boolean => {
    const [ours, theirs] = [mention[slot], event[slot]];
    return (
      ours !== undefined &&
      theirs !== undefined &&
      [theirs.min, theirs.max, theirs.latest, theirs.best].includes(ours)
    );
  };
  const { killed = 0, injured = 0 } = mention;
  return same('killed') && (killed >= TELLING || (same('injured') && killed + injured >= TELLING));
}
