/** How events and stories are said to a person: short texts for columns and lines. Pure. */
import {
  type Event,
  independentReports,
  type Mention,
  type Place,
  type Range,
  type Story,
} from '../shared/model/index.ts';
import type { Column } from './table.ts';

/** `1 report`, `2 reports` */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `2026-02-06 05:12` */
export const minuteOf = (at: string | undefined): string => at?.slice(0, 16).replace('T', ' ') ?? '-';

/** `drone_strike` → `drone strike` */
export const typeInWords = (type: string): string =>
  type === 'other_deescalation' ? 'other de-escalation' : type.replaceAll('_', ' ');

/** `2026-02-06`, `2025-12` and `2025` where no more is known, `~2026-02-06` for a day somewhere about then. */
export function dateInWords({ date, datePrecision = 'day' }: Pick<Event, 'date'> & Partial<Event>): string {
  if (datePrecision === 'year') return date.slice(0, 4);
  if (datePrecision === 'month') return date.slice(0, 7);
  return datePrecision === 'day' ? date : `~${date}`;
}

/** `Kharkiv, UA`; the name as written where the gazetteer doesn't know it. */
export function whereOf(event: {
  readonly placeName?: string;
  readonly place?: Place;
  readonly country?: string;
}): string {
  const name = event.place?.precision === 'country' ? undefined : (event.place?.name ?? event.placeName);
  const country = event.country ?? event.place?.country;
  return [name, country].filter((part) => part !== undefined).join(', ') || '-';
}

/** `RUS → UKR`, or the parties to talks: `RUS, UKR, USA`. */
export function whoOf(event: Pick<Mention, 'initiator' | 'target' | 'parties'>): string {
  if (event.parties !== undefined && event.parties.length > 0) return event.parties.join(', ');
  if (event.initiator === undefined && event.target === undefined) return '-';
  return `${event.initiator ?? '?'} → ${event.target ?? '?'}`;
}

/** `4`, or `3-5` where reports differ. */
export const rangeInWords = (range: Range | undefined): string =>
  range === undefined ? '' : range.min === range.max ? String(range.best) : `${range.min}-${range.max}`;

/** `killed 2, injured 3-5` */
export function tollOf(event: Pick<Event, 'killed' | 'injured' | 'exchanged'>): string {
  return (['killed', 'injured', 'exchanged'] as const)
    .flatMap((slot) => (event[slot] === undefined ? [] : [`${slot} ${rangeInWords(event[slot])}`]))
    .join(', ');
}

export const EVENT_COLUMNS: readonly Column<Event>[] = [
  { head: 'date', of: dateInWords },
  { head: 'type', of: (event) => typeInWords(event.type) },
  { head: 'status', of: (event) => event.status },
  { head: 'where', of: whereOf },
  { head: 'who', of: whoOf },
  { head: 'toll', of: tollOf },
  { head: 'reports', of: independentReports, align: 'right' },
  { head: 'event', of: (event) => event.eventId },
  { head: 'first headline', of: (event) => event.headline, flexible: true },
];

export const STORY_COLUMNS: readonly Column<Story>[] = [
  { head: 'published', of: (story) => minuteOf(story.published) },
  { head: 'publisher', of: (story) => story.publisher },
  { head: 'topics', of: (story) => story.topics.map(({ topic }) => topic).join(', ') },
  { head: 'copy', of: (story) => (story.copyOf === undefined ? '' : (story.copyRule ?? 'copy')) },
  { head: 'story', of: (story) => story.storyId },
  { head: 'title', of: (story) => story.title ?? story.excerpt, flexible: true },
];
