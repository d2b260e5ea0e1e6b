/** Every key of the table, spelled once. `#` parts a key; names that come from outside have theirs escaped. */
import {
  asEventId,
  asStoryId,
  type Contribution,
  type Day,
  dayOf,
  type Event,
  type EventId,
  type FeedId,
  type GroupId,
  hourOf,
  type Instant,
  type Month,
  monthOf,
  type Story,
  type StoryId,
  sha256,
  type Topic,
} from '../model/index.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A key may hold 2,048 bytes; a name that says more than this is no name, and only its hash is kept. */
const NAME_LENGTH = 200;

const PLAIN = /^[\w.:-]{0,200}$/;

/** A name as part of a key: no `#`, of bounded length, and still readable. */
export function keyPart(name: string): string {
  // Nearly all names are plain: lists of events spell ten keys an event.
  if (PLAIN.test(name)) return name;
  const whole = name.length <= NAME_LENGTH ? name : `${name.slice(0, 100)}~${sha256(name).slice(0, 20)}`;
  // Through UTF-8, so that half a surrogate pair, which the table would refuse, becomes U+FFFD.
  return Buffer.from(whole.replaceAll('%', '%25').replaceAll('#', '%23'), 'utf8').toString('utf8');
}

/** Where all feeds stand: a few thousand rows, read once a minute, which costs less than an index by due time would. */
export const FEEDS = 'FEEDS';
export const feedKey = (feedId: FeedId): Key => ({ pk: FEEDS, sk: keyPart(feedId) });
export const seenKey = (feedId: FeedId): Key => ({ pk: `FEED#${keyPart(feedId)}`, sk: 'SEEN' });
export const hostKey = (host: string): Key => ({ pk: `HOST#${keyPart(host)}`, sk: 'SLOT' });
export const REGISTRY_KEY: Key = { pk: 'REGISTRY', sk: FEEDS };

export const STORY = 'STORY#';
export const storyPartition = (storyId: StoryId): string => `${STORY}${storyId}`;
export const storyKey = (storyId: StoryId): Key => ({ pk: storyPartition(storyId), sk: 'STORY' });
export const REVISION = 'REV#';
export const revisionKey = (revision: {
  readonly storyId: StoryId;
  readonly fetchedAt: Instant;
  readonly textHash: string;
}): Key => ({
  pk: storyPartition(revision.storyId),
  sk: `${REVISION}${revision.fetchedAt}#${revision.textHash}`,
});
export const membershipKey = (storyId: StoryId): Key => ({ pk: storyPartition(storyId), sk: 'MEMBER' });
/** The way from a story to what it contributes. */
export const CONTRIBUTION = 'CONTRIBUTION#';
export const contributionKey = ({ storyId, index, eventId }: ContributionId): Key => ({
  pk: storyPartition(storyId),
  sk: `${CONTRIBUTION}${twoDigits(index)}#${eventId}`,
});

export const GROUP = 'GROUP#';
export const groupPartition = (groupId: GroupId): string => `${GROUP}${groupId}`;
export const groupKey = (groupId: GroupId): Key => ({ pk: groupPartition(groupId), sk: 'GROUP' });
export const MEMBER = 'MEMBER#';
/** Members whose texts a group is known by come before the others, so that they are read alone: a handful of thousands. */
export const MEMBER_WITH_TEXT = `${MEMBER}!`;
export const memberKey = (groupId: GroupId, storyId: StoryId, withText: boolean): Key => ({
  pk: groupPartition(groupId),
  sk: `${withText ? MEMBER_WITH_TEXT : MEMBER}${storyId}`,
});
export const copyKey = (key: string): Key => ({ pk: `COPYKEY#${keyPart(key)}`, sk: 'GROUPS' });

export type ContributionId = Pick<Contribution, 'eventId' | 'storyId' | 'index'>;
/** What such a key says. */
export function contributionIn({ pk, sk }: Readonly<Record<string, unknown>>): ContributionId {
  const [, index = '', eventId = ''] = String(sk).split('#');
  return {
    storyId: asStoryId(String(pk).slice(STORY.length)),
    index: Number(index),
    eventId: asEventId(eventId),
  };
}

export const EVENT = 'EVENT#';
export const eventPartition = (eventId: EventId): string => `${EVENT}${eventId}`;
export const eventKey = (eventId: EventId): Key => ({ pk: eventPartition(eventId), sk: 'EVENT' });
export const MENTION = 'MENTION#';
export const mentionKey = ({ eventId, storyId, index }: ContributionId): Key => ({
  pk: eventPartition(eventId),
  sk: `${MENTION}${storyId}#${twoDigits(index)}`,
});

/** What such a key says. */
export function mentionIn({ pk, sk }: Readonly<Record<string, unknown>>): ContributionId {
  const [, storyId = '', index = ''] = String(sk).split('#');
  return {
    eventId: asEventId(String(pk).slice(EVENT.length)),
    storyId: asStoryId(storyId),
    index: Number(index),
  };
}

export const countsPartition = (month: Month): string => `COUNTS#${month}`;
export const countSort = (day: Day, type: string, country: string): string =>
  `${day}#${keyPart(type)}#${keyPart(country)}`;
export const WATERMARK_KEY: Key = { pk: 'COUNTS', sk: 'WATERMARK' };

const twoDigits = (index: number): string => String(index).padStart(2, '0');

/** Where lists of stories sort a story: newest first when read backwards. */
export const storySort = (story: Pick<Story, 'published' | 'storyId'>): string =>
  `${story.published}#${story.storyId}`;
export const eventSort = (event: Pick<Event, 'date' | 'eventId'>): string => `${event.date}#${event.eventId}`;

export const topicPartition = (topic: Topic, day: Day): string => `TOPIC#${topic}#${day}`;
export const feedDayPartition = (feedId: FeedId, day: Day): string => `${keyPart(feedId)}#${day}`;

/** By what events are listed. `place` is a country, a first-level region or a geonameid. */
export const EVENT_LISTS = { type: 'TYPE', family: 'FAMILY', actor: 'ACTOR', place: 'PLACE' } as const;
export type EventList = keyof typeof EVENT_LISTS;
export const eventListPartition = (list: EventList, value: string, month: Month): string =>
  `${EVENT_LISTS[list]}#${keyPart(value)}#${month}`;

/** Whether lists show a story: on topic, usable, and all that hangs on it written. */
export const isListed = (story: Story): boolean =>
  story.indexedRevision !== undefined && story.topics.length > 0 && story.pubStatus === 'usable';

/** The entry rows that a story has. */
export const storyEntries = (story: Story): Key[] =>
  isListed(story)
    ? story.topics.map(({ topic }) => ({
        pk: topicPartition(topic, dayOf(story.published)),
        sk: storySort(story),
      }))
    : [];

/** Everyone an event is listed under: who did it, to whom, and the parties to talks. */
export const actorsOf = (event: Pick<Event, 'initiator' | 'target' | 'parties'>): string[] => [
  ...new Set(
    [event.initiator, event.target, ...(event.parties ?? [])].filter((actor) => actor !== undefined),
  ),
];

/** Corrected events by the day that their reports give, where fold looks for them: lists have them where people put them. */
export const correctedPartition = (month: Month): string => `CORRECTED#${month}`;

/** Stands for the country of an event that has none. */
export const NO_COUNTRY = '-';
export const countryOf = (event: Pick<Event, 'country' | 'place'>): string =>
  event.country ?? event.place?.country ?? NO_COUNTRY;

/** The country (or `-`), region and populated place of an event, as far as known. */
export const placesOf = (event: Pick<Event, 'country' | 'place'>): string[] => {
  const { country, region, geonameId } = event.place ?? {};
  const all = [
    event.country ?? NO_COUNTRY,
    country,
    region,
    geonameId === undefined ? undefined : String(geonameId),
  ];
  return [...new Set(all.filter((place) => place !== undefined))];
};

/** The entry rows that an event has: none where it is closed. */
export function eventEntries(event: Event): Key[] {
  if (event.closed) return [];
  const month = monthOf(event.date);
  const partitions = [
    eventListPartition('type', event.type, month),
    eventListPartition('family', event.family, month),
    ...actorsOf(event).map((actor) => eventListPartition('actor', actor, month)),
    ...placesOf(event).map((place) => eventListPartition('place', place, month)),
  ];
  return partitions.map((pk) => ({ pk, sk: eventSort(event) }));
}

/** Whether an entry row that leads to the event is still right. */
export const isFiledUnder = (event: Event, partition: string): boolean =>
  eventEntries(event).some(({ pk }) => pk === partition);

/** Versions sort as text within one instant: up to 9,999 of them. */
const VERSION_DIGITS = 4;

/**
 * Keys of the change index: by hour, then in the order (time, id, version). The time is that of the write, the only
 * bookkeeping that is not the capture's: a story may have waited in a queue, and whoever had read past its capture
 * would never hear of it. A row only ever moves forward.
 *
 * @param before the row's sort key until now. @param written when the row is written; absent: `changedAt`.
 */
export function changeKeys(
  row: { readonly id: StoryId | EventId; readonly changedAt: Instant; readonly version: number },
  before: string | undefined,
  written: Instant | undefined,
) {
  const time = (before ?? '').slice(0, row.changedAt.length);
  const fresh = written ?? row.changedAt;
  const at = time > fresh ? (time as Instant) : fresh;
  const version = String(row.version).padStart(VERSION_DIGITS, '0');
  return { changeHour: hourOf(at), changeSort: `${at}#${row.id}#${version}` };
}
