/** Rows as the pipeline makes them, for wire tests and the bench: the sizes are those of agency copy in English. */
import {
  asEventId,
  asFeedId,
  asGroupId,
  asStoryId,
  asTextHash,
  type Contribution,
  type CopyGroup,
  type Day,
  dayOf,
  type Event,
  type Feed,
  type GroupMember,
  hashId,
  type Instant,
  type Mention,
  type Story,
} from '../../shared/model/index.ts';
import type { Revision } from '../../shared/steps/ports.ts';

export const at = (text: string): Instant => text as Instant;
export const day = (text: string): Day => text as Day;
export const NOON = at('2026-02-06T12:00:00.000Z');

export const aFeed = (id: string, state: Partial<Feed['state']> = {}): Feed => ({
  feedId: asFeedId(id),
  url: `https://${id}.example/world/rss.xml`,
  title: `${id}: world news`,
  publisher: id,
  family: id,
  language: 'en',
  country: 'GB',
  declaredBy: 'opml',
  state: {
    condition: 'active',
    dueAt: at('2026-02-06T11:59:00.000Z'),
    etag: '"5f3a-61b2c9d7e0a40"',
    lastModified: 'Fri, 06 Feb 2026 11:40:12 GMT',
    bodyHash: 'a'.repeat(64),
    intervalMs: 900_000,
    failures: 0,
    fetchedAt: at('2026-02-06T11:44:00.000Z'),
    succeededAt: at('2026-02-06T11:44:00.000Z'),
    ...state,
  },
});

export const idOf = (seed: string): string => hashId('sample', seed);

export function aStory(seed: string, over: Partial<Story> = {}): Story {
  const storyId = asStoryId(idOf(seed));
  const textHash = asTextHash(hashId('text', seed));
  return {
    storyId,
    publisher: 'morning-wire',
    family: 'morning-wire',
    feedId: asFeedId('morning-wire-world'),
    title: 'Drones hit grain silos and a power station near the river port, governor says',
    url: 'https://www.morning-wire.example/world/2026/02/06/drones-hit-grain-silos-river-port',
    language: 'en',
    published: at('2026-02-06T05:12:00.000Z'),
    fetchedAt: at('2026-02-06T05:20:00.000Z'),
    excerpt:
      'Attack drones hit grain silos and a power station near the river port overnight, killing two guards and injuring five, the regional governor said on Friday. Emergency crews put out the fires by dawn. The army said it had shot down nineteen of the twenty-six drones.',
    topics: [{ topic: 'strikes', score: 0.97, reasons: ['drones hit', 'killing two'] }],
    pubStatus: 'usable',
    text: { key: 'stories/2026/02/06/morning-wire-world/2026-02-06T05:20:00.000Z.jsonl.gz', line: 3 },
    textHash,
    groupId: asGroupId(hashId('group', seed)),
    copyRule: 'origin',
    copyScore: 1,
    revisions: 1,
    indexedRevision: textHash,
    analysisVersion: '2026-11-1',
    version: 1,
    changedAt: at('2026-02-06T05:20:00.000Z'),
    ...over,
  };
}

/** A story off topic, as analyse writes it. */
export function offTopic(seed: string, over: Partial<Story> = {}): Story {
  const { indexedRevision: _, groupId: __, copyRule: ___, copyScore: ____, ...story } = aStory(seed);
  return { ...story, topics: [], expiresAt: 1_775_000_000, ...over };
}

export const aMention = (over: Partial<Mention> = {}): Mention => ({
  family: 'strike',
  type: 'drone_strike',
  status: 'happened',
  date: day('2026-02-06'),
  datePrecision: 'day',
  country: 'UA',
  place: 'Izmail',
  resolved: {
    name: 'Izmail',
    geonameId: 707308,
    lat: 45.3508,
    lon: 28.8503,
    precision: 'city',
    country: 'UA',
    region: 'UA-51',
  },
  initiator: 'RUS',
  target: 'UKR',
  killed: 2,
  injured: 5,
  claimedBy: { name: 'the regional governor', actor: 'UKR' },
  certainty: 'reported',
  codes: {
    cameo: '195',
    plover: 'ASSAULT',
    ploverMode: 'aerial',
    acled: 'Air/drone strike',
    mediaTopic: '20000065',
  },
  evidence: {
    start: 78,
    end: 222,
    text: 'Attack drones hit grain silos and a power station near the river port overnight, killing two guards and injuring five, the regional governor said',
  },
  trace: [
    { slot: 'type', rule: 'weapon.drone', span: { start: 85, end: 91, text: 'drones' } },
    { slot: 'killed', rule: 'toll.killed', span: { start: 159, end: 177, text: 'killing two guards' } },
    { slot: 'injured', rule: 'toll.injured', span: { start: 182, end: 195, text: 'injuring five' } },
    { slot: 'claimedBy', rule: 'said', span: { start: 197, end: 222, text: 'the regional governor said' } },
  ],
  ...over,
});

export const aRevision = (story: Story, mentions: readonly Mention[]): Revision => ({
  storyId: story.storyId,
  textHash: story.textHash,
  fetchedAt: story.fetchedAt,
  text: story.text,
  captureKey: `captures/2026/02/06/${story.feedId}/${story.fetchedAt}-${'b'.repeat(64)}.gz`,
  ...(story.title === undefined ? {} : { title: story.title }),
  analysis: { language: 'en', topics: story.topics, mentions },
  analysisVersion: story.analysisVersion,
  pubStatus: story.pubStatus,
});

/** Of twelve keys and 128 hashes, as the copy rules make them for a text of 300 words. */
export const aMember = (story: Story, over: Partial<GroupMember> = {}): GroupMember => ({
  groupId: story.groupId ?? asGroupId('none'),
  storyId: story.storyId,
  publisher: story.publisher,
  family: story.family,
  published: story.published,
  rule: 'origin',
  score: 1,
  fingerprint: {
    keys: Array.from({ length: 12 }, (_, n) => hashId(story.storyId, String(n)).slice(0, 12)),
    sketch: Buffer.alloc(512, story.storyId).toString('base64'),
    words: 300,
  },
  ...over,
});

export const aGroup = (story: Story, over: Partial<CopyGroup> = {}): CopyGroup => ({
  groupId: story.groupId ?? asGroupId('none'),
  origin: story.family,
  credited: false,
  first: { storyId: story.storyId, published: story.published, family: story.family },
  version: 1,
  changedAt: story.changedAt,
  ...over,
});

export function anEvent(seed: string, over: Partial<Event> = {}): Event {
  const mention = aMention();
  return {
    eventId: asEventId(hashId('event', seed)),
    family: mention.family,
    type: mention.type,
    status: mention.status,
    date: day('2026-02-06'),
    datePrecision: 'day',
    country: 'UA',
    ...(mention.resolved ? { place: mention.resolved } : {}),
    placeName: 'Izmail',
    initiator: 'RUS',
    target: 'UKR',
    killed: { min: 2, max: 2, latest: 2, best: 2 },
    injured: { min: 5, max: 5, latest: 5, best: 5 },
    claims: [
      {
        claimant: { name: 'the regional governor', actor: 'UKR' },
        storyId: asStoryId(idOf(seed)),
        published: at('2026-02-06T05:12:00.000Z'),
        killed: 2,
        injured: 5,
        status: 'happened',
      },
    ],
    origins: ['morning-wire'],
    groups: [asGroupId(hashId('group', seed))],
    stories: 1,
    firstReport: at('2026-02-06T05:12:00.000Z'),
    lastReport: at('2026-02-06T05:12:00.000Z'),
    headline: 'Drones hit grain silos and a power station near the river port, governor says',
    version: 1,
    changedAt: at('2026-02-06T05:20:00.000Z'),
    analysisVersion: '2026-11-1',
    ...over,
  };
}

export const aContribution = (
  event: Event,
  story: Story,
  index: number,
  mention = aMention(),
): Contribution => ({
  eventId: event.eventId,
  storyId: story.storyId,
  index,
  groupId: story.groupId ?? asGroupId('none'),
  origin: story.family,
  publisher: story.publisher,
  published: story.published,
  ...(story.url === undefined ? {} : { url: story.url }),
  ...(story.title === undefined ? {} : { title: story.title }),
  mention,
});

export const withDate = (story: Story, published: string): Story => ({ ...story, published: at(published) });
export { dayOf };
