import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBus } from '../../shared/bus/index.ts';
import type { Instant } from '../../shared/model/index.ts';
import type { Change } from '../../shared/steps/ports.ts';

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

  it('is told of a large change without what was before, and never silently not at all', async () => {
    await bus.publish([aChange(1, { previous: 'x'.repeat(200_000), current: 'y'.repeat(100_000) })]);
    expect(detailsOf()[0]).not.toHaveProperty('previous');

    await expect(bus.publish([aChange(1, { current: 'y'.repeat(300_000) })])).rejects.toThrow(
      /larger than the bus/,
    );
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
