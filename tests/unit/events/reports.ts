/** Reports for the tests of events: short to write, whole in type. */
import type { Report } from '../../../shared/events/index.ts';
import {
  asGroupId,
  asStoryId,
  type Day,
  familyOf,
  type Instant,
  type Mention,
  type Place,
} from '../../../shared/model/index.ts';

export const AT = '2026-02-06T08:00:00.000Z' as Instant;
export const DAY6 = '2026-02-06' as Day;

export const VARDO: Place = {
  name: 'Vardo',
  geonameId: 1,
  precision: 'city',
  country: 'NO',
  region: 'NO-56',
};
export const FINNMARK: Place = {
  name: 'Finnmark',
  geonameId: 2,
  precision: 'region',
  country: 'NO',
  region: 'NO-56',
};
export const HAMAR: Place = {
  name: 'Hamar',
  geonameId: 3,
  precision: 'city',
  country: 'NO',
  region: 'NO-34',
};

export function mention(slots: Partial<Mention> & Pick<Mention, 'type'>): Mention {
  return {
    family: familyOf(slots.type),
    status: 'happened',
    date: DAY6,
    codes: {},
    evidence: { start: 0, end: 4, text: 'text' },
    ...(slots.resolved === undefined
      ? {}
      : { country: slots.resolved.country ?? 'NO', place: slots.resolved.name }),
    ...slots,
  };
}

export function report(id: string, mentions: readonly Mention[], more: Partial<Report> = {}): Report {
  return {
    storyId: asStoryId(id),
    groupId: asGroupId(`group of ${id}`),
    origin: id,
    publisher: id,
    published: AT,
    at: AT,
    analysisVersion: '1',
    mentions,
    ...more,
  };
}
