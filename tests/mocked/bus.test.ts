import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBus } from '../../shared/bus/index.ts';
import { eventInChange } from '../../shared/messages/changes.ts';
import {
  addMillis,
  asGroupId,
  asStoryId,
  type Event,
  hashId,
  type Instant,
  MINUTE,
} from '../../shared/model/index.ts';
import type { Change } from '../../shared/steps/ports.ts';
import { anEvent, NOON } from '../wire/samples.ts';

const events = mockClient(EventBridgeClient);
const bus = createBus(new EventBridgeClient({ region: 'us-east-1' }), 'ceasewire');

const aChange = (n: number, over: Partial<Change> = {}): Change => ({
  detailType: 'EventChanged',
  changeId: `change-${n}`,
  version: n,
  at: '2026-02-06T05:20:00.000Z' as Instant,
  previous: { killed: 1 },
  current: { killed: 2 },
  ...over,
});
const calls = () => events.commandCalls(PutEventsCommand).map(({ args }) => args[0].input.Entries ?? []);
const detailsOf = (entries = calls().flat()) => entries.map(({ Detail = '' }) => JSON.parse(Detail));

beforeEach(() => {
  events.reset();
  events.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
});

describe('the bus', () => {
  it('is told of a change by the contract', async () => {
    await bus.publish([aChange(3)]);

    expect(calls()[0]?.[0]).toMatchObject({
      EventBusName: 'ceasewire',
      Source: 'ceasewire',
      DetailType: 'EventChanged',
      Time: new Date('2026-02-06T05:20:00.000Z'),
    });
    expect(detailsOf()).toEqual([
      {
        v: 1,
        changeId: 'change-3',
        version: 3,
        at: '2026-02-06T05:20:00.000Z',
        previous: { killed: 1 },
        current: { killed: 2 },
      },
    ]);
  });

  it('is told in tens, in order', async () => {
    await bus.publish(Array.from({ length: 21 }, (_, n) => aChange(n)));

    expect(calls().map((entries) => entries.length)).toEqual([10, 10, 1]);
    expect(detailsOf().map(({ version }) => version)).toEqual(Array.from({ length: 21 }, (_, n) => n));
  });

  it('is told in requests of no more than 256 KB', async () => {
    const large = aChange(1, { current: 'x'.repeat(100_000) });
    await bus.publish([large, large, large]);

    expect(calls().map((entries) => entries.length)).toEqual([2, 1]);
  });

  /** An event that a thousand stories claim something of. */
  const vast = (seed: string, killed: number, claims = 2_000): Event =>
    anEvent(seed, {
      killed: { min: killed, max: killed, latest: killed, best: killed },
      parties: ['RUS', 'UKR'],
      origins: Array.from({ length: 300 }, (_, n) => `paper-${n}`),
      groups: Array.from({ length: 1_000 }, (_, n) => asGroupId(hashId('group', String(n)))),
      claims: Array.from({ length: claims }, (_, n) => ({
        claimant: { name: `the mayor of village ${n}`, actor: 'UKR' },
        storyId: asStoryId(hashId('story', String(n))),
        published: addMillis(NOON, ((n * 7) % claims) * MINUTE),
        status: 'happened',
      })),
    });

  it('is told of a large change with what was before shortened, and says so', async () => {
    await bus.publish([aChange(1, { previous: vast('a', 1), current: vast('a', 2, 400) })]);
    const [detail] = detailsOf();
    expect(detail.previous).toMatchObject({ truncated: true, killed: { best: 1 }, independentReports: 300 });
    expect(detail.previous.claims).toHaveLength(20);
    expect(detail.current).not.toHaveProperty('truncated');
    expect(detail.current.claims).toHaveLength(400);
  });

  it('is told of a change that is too large by itself, by the contract, with the latest claims', async () => {
    const current = vast('a', 2);
    await bus.publish([aChange(1, { previous: vast('a', 1), current }), aChange(2)]);
    const [detail, next] = detailsOf();
    const { changeId: _, ...rest } = detail;
    expect(eventInChange.parse(detail.current)).toMatchObject({
      truncated: true,
      eventId: current.eventId,
      independentReports: 300,
      partyList: '|RUS||UKR|',
    });
    expect(detail.current.origins).toHaveLength(20);
    const times = detail.current.claims.map(({ published }: { published: string }) => published).sort();
    expect(times[0]).toBe(addMillis(NOON, 1_980 * MINUTE));
    expect(Buffer.byteLength(JSON.stringify(rest))).toBeLessThan(256 * 1024);
    // What came with it is told too.
    expect(next.version).toBe(2);
  });

  it('is told again only of what it refused', async () => {
    events
      .on(PutEventsCommand)
      .resolvesOnce({
        FailedEntryCount: 1,
        Entries: [
          { EventId: 'a' },
          { ErrorCode: 'ThrottlingException', ErrorMessage: 'slow down' },
          { EventId: 'c' },
        ],
      })
      .resolves({ FailedEntryCount: 0, Entries: [{ EventId: 'b' }] });

    await bus.publish([aChange(1), aChange(2), aChange(3)]);

    expect(detailsOf().map(({ version }) => version)).toEqual([1, 2, 3, 2]);
  });

  it('says so where it goes on refusing, so that the stream gives the batch again', async () => {
    events
      .on(PutEventsCommand)
      .resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure', ErrorMessage: 'later' }] });

    await expect(bus.publish([aChange(1)])).rejects.toMatchObject({
      facts: { reasons: ['InternalFailure: later'] },
    });
    expect(calls()).toHaveLength(3);
  });
});
