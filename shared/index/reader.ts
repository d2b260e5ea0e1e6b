import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  addMillis,
  asFeedId,
  asStoryId,
  daysIn,
  EVENT_TYPES,
  type Instant,
  InvalidInput,
  MINUTE,
  millis,
  monthsIn,
  type Story,
  TOPICS,
} from '../model/index.ts';
import { readChanges } from './change-list.ts';
import { toCountRow } from './counts.ts';
import { questionId, readCursor, writeCursor } from './cursor.ts';
import { copiesOf, eventDetail, storyDetail } from './details.ts';
import { planEvents } from './event-lists.ts';
import { isDue, toFeed } from './feeds.ts';
import {
  countsPartition,
  FEEDS,
  feedDayPartition,
  feedKey,
  isListed,
  type Key,
  storyKey,
  storySort,
  topicPartition,
} from './keys.ts';
import { checkActor, checkCountry, commonNameOf } from './known.ts';
import type { Page, PageTerms, Reader, ReaderOptions, StoryTerms } from './questions.ts';
import { toStory } from './story-rows.ts';
import { type Row, Table } from './table.ts';
import { checkAhead, checkLanguage, checkRange, checkSince, limitOf, startOf } from './terms.ts';
import { type Bucket, type Walk, walk } from './walk.ts';
import { checkWord } from './words.ts';

/** Feeds whose stories are merged in one question: each costs a read a day. */
const FEEDS_MERGED = 50;

/** Answers the eleven questions from the table. @param options.now what rows must not have expired at. */
export function createReader(
  client: DynamoDBDocumentClient,
  tableName: string,
  options: ReaderOptions,
): Reader {
  const table = new Table(client, tableName);
  const isLive = (row: Row): boolean => isUnexpired(row, options.now());

  const checkSpan = ({ from, until }: { readonly from: string; readonly until: string }): void => {
    checkRange(from, until);
    checkAhead(until, options.now());
  };

  const reader: Reader = {
    story: (storyId) => storyDetail(table, storyId, isLive),
    event: (eventId) => eventDetail(table, eventId, isLive),
    copies: (groupId) => copiesOf(table, groupId, isLive),

    async storiesOnTopic(topic, terms) {
      checkWord('topic', topic, TOPICS);
      checkSpan(terms);
      const buckets = dayBuckets(terms, (day) => [topicPartition(topic, day)]);
      const keep = (story: Story) => story.topics.some((scored) => scored.topic === topic);
      const plan = storyWalk(table, { terms, buckets, isLive, keep });
      const found = await page(table, `topic ${topic}`, terms, plan);
      if (terms.publisher !== undefined && isNothing(found, terms))
        checkDeclared('publisher', [terms.publisher], await declaredFeeds(table));
      return found;
    },

    async storiesOfFeeds(feedIds, terms) {
      checkSpan(terms);
      const feeds = [...new Set(feedIds)].sort();
      if (feeds.length === 0 || feeds.length > FEEDS_MERGED)
        throw new InvalidInput(`Ask for 1 to ${FEEDS_MERGED} feeds at once, not ${feeds.length}.`, {
          feeds: feeds.length,
        });
      const buckets = dayBuckets(terms, (day) => feeds.map((feedId) => feedDayPartition(feedId, day)));
      const keep = (story: Story) => feeds.includes(story.feedId);
      const plan = storyWalk(table, { terms, buckets, isLive, keep });
      const found = await page(table, `feeds ${feeds.join(' ')}`, terms, { ...plan, index: 'feedDay' });
      // A quiet feed is asked for again and again: its own row is read, the list only for a name that has none.
      if (isNothing(found, terms) && (await table.getAll(feeds.map(feedKey))).length < feeds.length)
        checkDeclared('feed', feeds, await declaredFeeds(table));
      return found;
    },

    async storiesOfPublisher(publisher, terms) {
      const declared = await declaredFeeds(table);
      checkDeclared('publisher', [publisher], declared);
      const feedIds = declared
        .filter((feed) => feed.publisher === publisher)
        .map(({ feed }) => asFeedId(feed));
      return reader.storiesOfFeeds(feedIds, terms);
    },

    async events(terms) {
      checkSpan(terms);
      const actor = terms.actor === undefined ? {} : { actor: commonNameOf(terms.actor) };
      const found = await page(table, 'events', terms, planEvents(table, { ...terms, ...actor }, isLive));
      if (terms.actor !== undefined && isNothing(found, terms)) checkActor(terms.actor);
      return found;
    },

    async changes(terms) {
      const now = options.now();
      if (terms.cursor === undefined && terms.since !== undefined) checkSince(terms.since, now);
      return readChanges(table, terms, addMillis(now, -(options.settlingMs ?? MINUTE)), isLive);
    },

    async counts(terms) {
      checkSpan(terms);
      for (const type of terms.types ?? []) checkWord('type', type, EVENT_TYPES);
      if (terms.country !== undefined) checkCountry(terms.country);
      const types = new Set<string>(terms.types);
      const isWanted = (row: Row): boolean =>
        (types.size === 0 || types.has(row['type'])) &&
        (terms.country === undefined || terms.country === row['country']);
      return page(table, 'counts', terms, {
        buckets: monthsIn(startOf(terms.from), startOf(terms.until))
          .map((month) => ({ name: month, partitions: [countsPartition(month)] }))
          .reverse(),
        from: terms.from,
        to: terms.until,
        newestFirst: true,
        limit: limitOf(terms.limit),
        filtered: types.size > 0 || terms.country !== undefined,
        resolve: async (rows) => rows.map((row) => (isWanted(row) ? toCountRow(row) : undefined)),
      });
    },

    feeds: async (terms = {}) =>
      page(table, 'feeds', terms, {
        buckets: [{ name: FEEDS, partitions: [FEEDS] }],
        newestFirst: false,
        limit: limitOf(terms.limit),
        filtered: terms.due === true,
        resolve: async (rows) =>
          rows.map(toFeed).map((feed) => (terms.due && !isDue(feed, options.now()) ? undefined : feed)),
      }),
  };
  return reader;
}

/** A first page that is empty, and the last: where it was asked by a name, that may be a wrong one. */
const isNothing = ({ items, cursor }: Page<unknown>, terms: PageTerms): boolean =>
  items.length === 0 && cursor === undefined && terms.cursor === undefined;

interface Declared {
  readonly feed: string;
  readonly publisher: string;
}

/** All feeds, muted ones too: a few KB. */
async function declaredFeeds(table: Table): Promise<readonly Declared[]> {
  const rows = await table.queryAll({ partition: FEEDS });
  return rows.map((row) => ({ feed: String(row['feedId']), publisher: String(row['publisher']) }));
}

/** @throws InvalidInput for a name that no feed has, with the nearest. */
function checkDeclared(name: keyof Declared, values: readonly string[], declared: readonly Declared[]): void {
  const known = [...new Set(declared.map((feed) => feed[name]))].sort();
  for (const value of values) checkWord(name, value, known);
}

/** TTL deletes days late. @param now against the row's `expiresAt`, in seconds. */
const isUnexpired = (row: Row, now: Instant): boolean =>
  row['expiresAt'] === undefined || row['expiresAt'] * 1000 > millis(now);

/** One page of a walk. The cursor is bound to the question and its terms, but not to the size of the page. */
async function page<Item>(
  table: Table,
  question: string,
  terms: PageTerms,
  plan: Walk<Item>,
): Promise<Page<Item>> {
  const { limit: _, cursor, ...rest } = terms;
  const id = questionId(question, Object.entries(rest).sort());
  const { items, next } = await walk(table, plan, cursor === undefined ? undefined : readCursor(id, cursor));
  return { items, ...(next === undefined ? {} : { cursor: writeCursor(id, next) }) };
}

const dayBuckets = (
  { from, until }: StoryTerms,
  partitionsOf: (day: ReturnType<typeof daysIn>[number]) => readonly string[],
): Bucket[] =>
  daysIn(from, until)
    .map((day) => ({ name: day, partitions: partitionsOf(day) }))
    .reverse();

/** Lists lead to stories; the stories' own rows say whether they are whole and still belong there. */
function storyWalk(
  table: Table,
  {
    terms,
    buckets,
    isLive,
    keep,
  }: {
    readonly terms: StoryTerms;
    readonly buckets: readonly Bucket[];
    readonly isLive: (row: Row) => boolean;
    readonly keep: (story: Story) => boolean;
  },
): Walk<Story> {
  if (terms.language !== undefined) checkLanguage(terms.language);
  const isWanted = (story: Story): boolean =>
    isListed(story) &&
    keep(story) &&
    (terms.publisher === undefined || story.publisher === terms.publisher) &&
    (terms.language === undefined || story.language === terms.language);
  return {
    buckets,
    from: terms.from,
    to: terms.until,
    newestFirst: true,
    limit: limitOf(terms.limit),
    filtered: terms.publisher !== undefined || terms.language !== undefined,
    async resolve(rows) {
      const sorts = rows.map((row) => String(row['feedSort'] ?? row['sk']));
      const keys = sorts.map(storyKeyOfSort);
      const heads = new Map((await table.getAll(keys)).map((row) => [row['pk'], row]));
      return keys.map(({ pk }, index) => {
        const row = heads.get(pk);
        if (row === undefined || !isLive(row)) return undefined;
        const story = toStory(row);
        // A row that has moved since stands elsewhere in the list now, and is shown there.
        return storySort(story) === sorts[index] && isWanted(story) ? story : undefined;
      });
    },
  };
}

const storyKeyOfSort = (sort: string): Key => storyKey(asStoryId(sort.slice(sort.indexOf('#') + 1)));
