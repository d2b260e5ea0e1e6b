import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { createBus } from '../../../shared/bus/index.ts';
import type { Instant } from '../../../shared/model/index.ts';

it('tells of an event what watches ask: how many reports, and each party between bars', async () => {
  const events = mockClient(EventBridgeClient);
  events.on(PutEventsCommand).resolves({ Entries: [{ EventId: '1' }] });
  const event = { eventId: 'e', origins: ['reuters', 'tass'], parties: ['RUS', 'UKR'] };

  await createBus(new EventBridgeClient({ region: 'eu-west-1' }), 'bus').publish([
    {
      detailType: 'EventChanged',
      changeId: 'c',
      version: 2,
      at: '2026-02-06T00:00:00.000Z' as Instant,
      previous: { ...event, origins: ['reuters'] },
      current: event,
    },
  ]);

  const [call] = events.commandCalls(PutEventsCommand);
  const detail = JSON.parse(call?.args[0].input.Entries?.[0]?.Detail ?? '{}');
  expect(detail.current).toEqual({ ...event, independentReports: 2, partyList: '|RUS||UKR|' });
  expect(detail.previous).toMatchObject({ independentReports: 1 });
});
