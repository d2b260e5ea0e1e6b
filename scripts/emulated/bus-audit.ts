/** Hears everything that the bus delivers, by a rule and a queue beside the stack's own. */
import { type EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { BUS_SOURCE } from '../../shared/topology.ts';
import type { Change } from './contents.ts';

export interface Audit {
  /** Takes what has come since. */
  readonly take: () => Promise<void>;
  readonly changes: () => readonly Change[];
}

export async function auditBus(events: EventBridgeClient, sqs: SQSClient, busName: string): Promise<Audit> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'audit' }));
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const pattern = JSON.stringify({ source: [BUS_SOURCE] });
  await events.send(new PutRuleCommand({ Name: 'audit', EventBusName: busName, EventPattern: pattern }));
  await events.send(
    new PutTargetsCommand({
      Rule: 'audit',
      EventBusName: busName,
      Targets: [{ Id: 'audit', Arn: Attributes['QueueArn'] ?? '' }],
    }),
  );
  const changes: Change[] = [];
  return {
    changes: () => changes,
    async take() {
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
        );
        if (Messages.length === 0) return;
        for (const { Body = '{}', ReceiptHandle } of Messages) {
          const { 'detail-type': type, detail } = JSON.parse(Body);
          changes.push({ type, id: detail.changeId });
          await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        }
      }
    },
  };
}
