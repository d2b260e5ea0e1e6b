/** The first message of each function: one real poll, one real story, one real change. */
import { marshall } from '@aws-sdk/util-dynamodb';
import { analyse } from '../shared/analysis/index.ts';
import { fingerprint } from '../shared/copies/index.ts';
import { eventKey, feedKey, WATERMARK_KEY } from '../shared/index/keys.ts';
import {
  asEventId,
  asFeedId,
  asStoryId,
  asTextHash,
  hashId,
  type Instant,
  type StoryText,
} from '../shared/model/index.ts';
import type { CannedAws } from './coldstart-aws.ts';

const AT = '2026-02-06T05:12:00.000Z' as Instant;
const FEED = asFeedId('example-world');
const STORY = asStoryId(hashId('example', 'https://example.org/1'));
const TITLE = 'Missile strike on Kharkiv kills three, governor says';
const TEXT =
  'A Russian missile strike on the Ukrainian city of Kharkiv killed three people and injured 12 on Thursday, the regional governor said. ' +
  'Delegations of the two sides are due to hold a second round of talks in Abu Dhabi next week.';
const EVENT = asEventId(hashId('event'));
const KEY = `stories/2026/02/06/${FEED}/${AT}.jsonl.gz`;

const story: StoryText = {
  v: 1,
  storyId: STORY,
  textHash: asTextHash(hashId(TITLE, TEXT)),
  feedId: FEED,
  publisher: 'example',
  family: 'example',
  captureKey: `captures/2026/02/06/${FEED}/${AT}-0.gz`,
  item: 0,
  fetchedAt: AT,
  title: TITLE,
  text: TEXT,
  language: 'en',
  published: AT,
  categories: [],
  subjects: [],
  pubStatus: 'usable',
};
const storyMessage = {
  v: 1,
  storyId: STORY,
  textHash: story.textHash,
  pointer: { key: KEY, line: 0 },
  fetchedAt: AT,
};

const sqsEvent = (message: unknown) => ({
  Records: [{ messageId: 'm-1', receiptHandle: 'r', body: JSON.stringify(message), eventSource: 'aws:sqs' }],
});

/** Puts what the messages point to in place, and returns the event of each function. */
export function firstEvents(aws: CannedAws): Readonly<Record<string, unknown>> {
  aws.putObject(KEY, `${JSON.stringify(story)}\n`);
  aws.putPage(
    '/feed.xml',
    'application/rss+xml; charset=utf-8',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title>${Array.from(
      { length: 20 },
      (_, index) =>
        `<item><guid>g${index}</guid><link>https://example.org/${index}</link><title>${TITLE} ${index}</title><description>${TEXT}</description><pubDate>Fri, 06 Feb 2026 05:00:00 GMT</pubDate></item>`,
    ).join('')}</channel></rss>`,
  );
  const key = feedKey(FEED);
  aws.putRow(
    key.pk,
    marshall({
      ...key,
      feedId: FEED,
      url: `${aws.origin}/feed.xml`,
      title: 'Example',
      publisher: 'example',
      family: 'example',
      declaredBy: 'manual',
      state: { condition: 'active', dueAt: AT, intervalMs: 900_000, failures: 0 },
    }),
  );
  const event = eventKey(EVENT);
  aws.putRow(
    event.pk,
    marshall({
      ...event,
      eventId: EVENT,
      family: 'strike',
      type: 'missile_strike',
      status: 'happened',
      date: '2026-02-05',
      datePrecision: 'day',
      claims: [],
      origins: ['example', 'other'],
      groups: [],
      stories: 2,
      firstReport: AT,
      lastReport: AT,
      version: 1,
      changedAt: AT,
      analysisVersion: 'bench',
    }),
  );
  // As it stands in a table that runs: the first roll-up of an empty table looks back a day, once.
  aws.putRow(
    WATERMARK_KEY.pk,
    marshall({ ...WATERMARK_KEY, at: new Date(Date.now() - 300_000).toISOString() }),
  );
  const analysis = analyse(story);
  return {
    schedule: {},
    fetch: sqsEvent({ v: 1, feedId: FEED, slotAt: AT }),
    analyse: sqsEvent(storyMessage),
    fold: sqsEvent({
      ...storyMessage,
      analysisVersion: 'bench',
      result: { analysis, fingerprint: fingerprint(story) },
    }),
    announce: { Records: [{ eventID: '1', eventName: 'MODIFY', dynamodb: { NewImage: storyImage() } }] },
    rollup: {},
    notify: { watch: 'Missile strike in Kharkiv', eventId: EVENT },
    api: {
      version: '2.0',
      rawPath: '/health',
      rawQueryString: '',
      headers: { host: 'api.example' },
      requestContext: { domainName: 'api.example', http: { method: 'GET', path: '/health' } },
    },
  };
}

function storyImage() {
  return marshall({
    pk: `STORY#${STORY}`,
    sk: 'STORY',
    storyId: STORY,
    publisher: 'example',
    family: 'example',
    feedId: FEED,
    title: TITLE,
    published: AT,
    fetchedAt: AT,
    excerpt: TEXT,
    topics: [{ topic: 'strikes', score: 0.9 }],
    pubStatus: 'usable',
    text: { key: KEY, line: 0 },
    textHash: story.textHash,
    indexedRevision: story.textHash,
    revisions: 1,
    analysisVersion: 'bench',
    version: 1,
    changedAt: AT,
  });
}
