import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { EventStore } from '../../shared/events/store.ts';
import { asEventId, InvalidInput } from '../../shared/model/index.ts';
import type { Count } from '../../shared/steps/ports.ts';
import { composeNotice, type Notice } from './notice.ts';

/** What a watch's rule hands over: its title, and which event crossed it. */
export interface Crossing {
  readonly watch: string;
  readonly eventId: string;
}

export interface NotifyPorts {
  readonly events: Pick<EventStore, 'readEvent' | 'contributions'>;
  readonly send: (notice: Notice) => Promise<void>;
  readonly count: Count;
  readonly stackName: string;
}

export type NotifyHandler = (crossing: Crossing) => Promise<void>;

/** EventBridge, a watch's rule: writes to the people who asked. What stands in the table now is what they read. */
export function createHandler(ports: NotifyPorts): NotifyHandler {
  return async ({ watch, eventId }) => {
    if (typeof watch !== 'string' || typeof eventId !== 'string')
      throw new InvalidInput('The crossing names no watch or no event; deploy the rules again.', {
        watch,
        eventId,
      });
    const event = await ports.events.readEvent(asEventId(eventId));
    if (event === undefined || event.closed) return ports.count('notice.closed');
    const contributions = await ports.events.contributions(event.eventId);
    await ports.send(composeNotice(watch, event, contributions, ports.stackName));
    ports.count('notice.sent');
  };
}

export const sendBy =
  (sns: SNSClient, topicArn: string): NotifyPorts['send'] =>
  async ({ subject, body }) => {
    await sns.send(new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: body }));
  };
