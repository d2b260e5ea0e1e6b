import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alignEntries } from '../../shared/index/entries.ts';
import {
  createCopyStore,
  createEventStore,
  createFeedStore,
  createReader,
  createStoryStore,
  documentClient,
} from '../../shared/index/index.ts';
import { Table } from '../../shared/index/table.ts';
import { VersionConflict } from '../../shared/model/index.ts';
import { aFeed, aGroup, anEvent, aRevision, aStory, day, NOON } from '../wire/samples.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
const client = documentClient(new DynamoDBClient({ region: 'us-east-1' }));
const refused = new ConditionalCheckFailedException({
  $metadata: {},
  message: 'The conditional request failed',
});

beforeEach(() => {
  dynamo.reset();
  dynamo.onAnyCommand().resolves({});
});

const puts = () => dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input);

describe('writes', () => {
  it('put every entry row before the event, and the story’s own row last of all', async () => {
    await createEventStore(client, 'T').putEvent(anEvent('a'), undefined);
    expect(puts().at(-1)?.Item).toMatchObject({ sk: 'EVENT' });
    expect(
      puts()
        .slice(0, -1)
        .every(({ Item }) => /^(TYPE|FAMILY|ACTOR|PLACE)#/.test(Item?.['pk'])),
    ).toBe(true);
    dynamo.resetHistory();

    await createStoryStore(client, 'T').putStory(aStory('a'), undefined);
    expect(puts().map(({ Item }) => Item?.['sk'])).toEqual([expect.stringMatching(/^2026/), 'STORY']);
  });

  it('are conditional where two could meet', async () => {
    const story = aStory('a');
    const { indexedRevision: _, ...offTopic } = story;
    await createStoryStore(client, 'T').putStory(story, undefined);
    await createStoryStore(client, 'T').putOffTopic(offTopic);
    await createEventStore(client, 'T').putEvent(anEvent('a'), undefined);
    await createCopyStore(client, 'T').putGroup(aGroup(story));
    await createFeedStore(client, 'T').leaseFeeds('host', [aFeed('a')], { now: NOON, until: NOON, gapMs: 1 });
    await createFeedStore(client, 'T').completeFetch(aFeed('a').feedId, aFeed('a').state);

    const heads = puts().filter(({ Item }) => /^(STORY|EVENT|GROUP|SLOT)$/.test(Item?.['sk']));
    expect(heads).toHaveLength(5);
    for (const { ConditionExpression } of heads) expect(ConditionExpression).toMatch(/attribute_not_exists/);
    expect(dynamo.commandCalls(UpdateCommand)[0]?.args[0].input.ConditionExpression).toBe(
      'attribute_exists(pk) AND #state.#condition <> :muted',
    );
  });

  it('mark what a silent replay writes, and only that', async () => {
    for (const silent of [true, false]) {
      await createStoryStore(client, 'T', { silent }).putStory(aStory('a'), undefined);
      await createEventStore(client, 'T', { silent }).putEvent(anEvent('a'), undefined);
    }

    const heads = puts().filter(({ Item }) => /^(STORY|EVENT)$/.test(Item?.['sk']));
    expect(heads.map(({ Item }) => Item?.['silent'])).toEqual([true, true, undefined, undefined]);
  });

  it('call a lost race by its name, and no other failure', async () => {
    const store = createCopyStore(client, 'T');
    dynamo.on(PutCommand).rejectsOnce(refused).rejectsOnce(new Error('socket hang up'));

    await expect(store.putGroup(aGroup(aStory('a')))).rejects.toThrow(VersionConflict);
    await expect(store.putGroup(aGroup(aStory('a')))).rejects.toThrow('socket hang up');
  });

  it('take a lost race for a host’s slots up again, but not for ever', async () => {
    const store = createFeedStore(client, 'T');
    const terms = { now: NOON, until: NOON, gapMs: 1 };
    dynamo.on(PutCommand).rejectsOnce(refused).resolves({});
    expect(await store.leaseFeeds('host', [aFeed('a')], terms)).toHaveLength(1);

    dynamo.on(PutCommand).rejects(refused);
    await expect(store.leaseFeeds('host', [aFeed('a')], terms)).rejects.toThrow(VersionConflict);
  });

  it('let a failure through that is not a refused condition', async () => {
    const busy = new ProvisionedThroughputExceededException({ $metadata: {}, message: 'busy' });
    dynamo.on(UpdateCommand).rejects(busy);
    dynamo.on(PutCommand).rejects(busy);

    await expect(
      createFeedStore(client, 'T').completeFetch(aFeed('a').feedId, aFeed('a').state),
    ).rejects.toThrow('busy');
    await expect(createStoryStore(client, 'T').putOffTopic(aStory('a'))).rejects.toThrow('busy');
  });

  it('remove the oldest texts only once there are more than are kept', async () => {
    const Items = Array.from({ length: 52 }, (_, n) => ({ pk: 'STORY#x', sk: `REV#${n}` }));
    dynamo.on(QueryCommand).resolves({ Items });

    await createStoryStore(client, 'T').putRevision(aRevision(aStory('x'), []));

    expect(dynamo.commandCalls(DeleteCommand).map(({ args }) => args[0].input.Key)).toEqual([
      { pk: 'STORY#x', sk: 'REV#0' },
      { pk: 'STORY#x', sk: 'REV#1' },
    ]);
  });
});

describe('entry rows', () => {
  const view = { title: 't' };
  const key = (sk: string) => ({ pk: 'TOPIC', sk });
  const change = (...after: string[]) => ({
    before: [key('old')],
    beforeView: view,
    after: after.map(key),
    afterView: view,
  });

  it('are written and removed in one request', async () => {
    dynamo.on(BatchWriteCommand).resolves({});
    await alignEntries(new Table(client, 'T'), change('a', 'b', 'a'));

    const [call, ...others] = dynamo.commandCalls(BatchWriteCommand);
    expect(others).toEqual([]);
    expect(call?.args[0].input.RequestItems?.['T']).toEqual([
      { PutRequest: { Item: { ...view, ...key('a') } } },
      { PutRequest: { Item: { ...view, ...key('b') } } },
      { DeleteRequest: { Key: key('old') } },
    ]);
  });

  it('of which one alone changes take no batch', async () => {
    dynamo.on(DeleteCommand).resolves({});
    await alignEntries(new Table(client, 'T'), change());
    expect(dynamo.commandCalls(DeleteCommand)).toHaveLength(1);
    expect(dynamo.commandCalls(BatchWriteCommand)).toEqual([]);
  });

  it('are written again where a batch left them unprocessed', async () => {
    vi.useFakeTimers();
    const left = [{ PutRequest: { Item: { ...view, ...key('b') } } }];
    dynamo
      .on(BatchWriteCommand)
      .resolvesOnce({ UnprocessedItems: { T: left } })
      .resolves({});
    const done = alignEntries(new Table(client, 'T'), change('a', 'b'));
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    expect(dynamo.commandCalls(BatchWriteCommand)[1]?.args[0].input.RequestItems).toEqual({ T: left });
    vi.useRealTimers();
  });
});

describe('reads', () => {
  it('ask again for what a batch left unprocessed', async () => {
    vi.useFakeTimers();
    const event = anEvent('a');
    const key = { pk: `EVENT#${event.eventId}`, sk: 'EVENT' };
    dynamo.on(QueryCommand).resolves({
      Items: [
        { pk: 'P', sk: `${event.date}#${event.eventId}`, eventId: event.eventId, family: event.family },
      ],
    });
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { T: [] }, UnprocessedKeys: { T: { Keys: [key] } } })
      .resolves({ Responses: { T: [{ ...event, ...key }] } });

    const found = createEventStore(client, 'T').candidates({
      family: 'strike',
      country: 'UA',
      from: event.date,
      to: event.date,
    });
    await vi.advanceTimersByTimeAsync(1_000);

    expect(await found).toEqual([event]);
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(2);
    vi.useRealTimers();
  });

  it('give up on a table that stays too busy, and say so', async () => {
    vi.useFakeTimers();
    const Keys = [{ pk: 'a', sk: 'b' }];
    dynamo.on(QueryCommand).resolves({ Items: [{ eventId: 'e', family: 'strike' }] });
    dynamo.on(BatchGetCommand).resolves({ Responses: {}, UnprocessedKeys: { T: { Keys } } });

    const asked = createEventStore(client, 'T').candidates({
      family: 'strike',
      from: day('2026-02-01'),
      to: day('2026-02-01'),
    });
    const settled = expect(asked).rejects.toThrow(/too busy/);
    await vi.advanceTimersByTimeAsync(60_000);

    await settled;
    vi.useRealTimers();
  });

  it('follow the pages of a query to their end', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [aFeed('a')], LastEvaluatedKey: { pk: 'x', sk: 'y' } })
      .resolves({ Items: [aFeed('b')] });

    expect((await createFeedStore(client, 'T').listFeeds()).map(({ feedId }) => feedId)).toEqual(['a', 'b']);
    expect(dynamo.commandCalls(QueryCommand)[1]?.args[0].input.ExclusiveStartKey).toEqual({
      pk: 'x',
      sk: 'y',
    });
  });

  it('are consistent where a decision rests on them, and cheap where a person looks', async () => {
    await createStoryStore(client, 'T').readStory(aStory('a').storyId);
    await createReader(client, 'T', { now: () => NOON }).story(aStory('a').storyId);

    expect(dynamo.commandCalls(GetCommand)[0]?.args[0].input.ConsistentRead).toBe(true);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input.ConsistentRead).toBe(false);
    expect(dynamo.commandCalls(ScanCommand)).toEqual([]);
  });
});
