/** A month of rows, as the product itself writes them: its stores are run against a client that only takes notes. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  createCopyStore,
  createEventStore,
  createFeedStore,
  createStoryStore,
  documentClient,
} from '../shared/index/index.ts';
import {
  addMillis,
  asFeedId,
  asGroupId,
  type CopyGroup,
  DAY,
  dayOf,
  type EventId,
  type GroupId,
  type Instant,
  type StoryId,
} from '../shared/model/index.ts';
import {
  aContribution,
  aFeed,
  aGroup,
  aMember,
  aMention,
  anEvent,
  aRevision,
  aStory,
} from '../tests/wire/samples.ts';

export interface Ids {
  readonly storyId: StoryId;
  readonly groupId: GroupId;
  readonly eventId: EventId;
}

type Row = Record<string, unknown>;
const FEEDS = 40;
/** Stories of one event, and of one copy group: four outlets run what an agency sends. */
const STORIES_AN_EVENT = 4;
const TYPES = ['drone_strike', 'missile_strike', 'air_strike', 'shelling'] as const;

/** The rows a request puts, alone or in a batch; what a BatchGet asks for is an object, and no rows. */
function putBy(input: unknown): readonly Row[] {
  const { Item, RequestItems } = Object(input);
  const written = Object.values(Object(RequestItems)).filter(Array.isArray).flat();
  const batched = written.map((write) => write.PutRequest?.Item);
  return [Item, ...batched].filter((row) => row !== undefined);
}

/** A client that answers every read with nothing and every write with success, and hands over what was put. */
function noteTaker(take: (row: Row) => void): DynamoDBDocumentClient {
  const client = documentClient(new DynamoDBClient({ region: 'us-east-1' }));
  client.middlewareStack.add(
    () => async (args) => {
      for (const row of putBy(args.input)) take(row);
      return { output: { $metadata: {} }, response: {} };
    },
    { step: 'initialize', priority: 'high', name: 'noteTaker' },
  );
  return client;
}

export function rowsOf(plan: { readonly stories: number; readonly days: number; readonly start: Instant }): {
  readonly rows: AsyncGenerator<Row>;
  readonly ids: Ids;
} {
  const nth = (n: number) => {
    const published = addMillis(plan.start, Math.floor((n / plan.stories) * plan.days * DAY));
    const first = n - (n % STORIES_AN_EVENT);
    return aStory(String(n), {
      published,
      fetchedAt: published,
      changedAt: published,
      feedId: asFeedId(`feed-${n % FEEDS}`),
      groupId: asGroupId(`group-${first}`),
      analysisVersion: 'bench',
    });
  };
  const eventOf = (first: number) => {
    const story = nth(first);
    return anEvent(String(first), {
      date: dayOf(story.published),
      type: TYPES[(first / STORIES_AN_EVENT) % TYPES.length] ?? 'strike',
      changedAt: story.published,
    });
  };
  const middle = Math.floor(plan.stories / 2 / STORIES_AN_EVENT) * STORIES_AN_EVENT;

  async function* rows(): AsyncGenerator<Row> {
    let taken: Row[] = [];
    const client = noteTaker((row) => taken.push(row));
    const [feeds, stories, copies, events] = [
      createFeedStore(client, 'T'),
      createStoryStore(client, 'T'),
      createCopyStore(client, 'T'),
      createEventStore(client, 'T'),
    ];
    for (let n = 0; n < FEEDS; n += 1) await feeds.putFeed(aFeed(`feed-${n}`));
    for (let n = 0; n < plan.stories; n += 1) {
      const story = nth(n);
      const first = n - (n % STORIES_AN_EVENT);
      const group: CopyGroup = aGroup(nth(first));
      await copies.putMember(aMember(story));
      await stories.putRevision(aRevision(story, [aMention()]));
      await stories.putStory(story, undefined);
      if (n === first) {
        await copies.putGroup(group);
        await events.putContribution(aContribution(eventOf(first), story, 0));
        await events.putEvent(eventOf(first), undefined);
      }
      yield* taken;
      taken = [];
    }
  }
  return {
    rows: rows(),
    ids: {
      storyId: nth(middle).storyId,
      groupId: asGroupId(`group-${middle}`),
      eventId: eventOf(middle).eventId,
    },
  };
}
