/** Hears everything that the bus delivers, by a rule and a queue beside the stack's own. */
import { type EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { BUS_SOURCE } from '../../shared/topology.ts';
import type { Change } from './contents.ts';
import { openListeningQueue } from './listening-queue.ts';

export interface Audit {
  /** Takes what has come since. */
  readonly take: () => Promise<void>;
  readonly changes: () => readonly Change[];
}

export async function auditBus(events: EventBridgeClient, sqs: SQSClient, busName: string): Promise<Audit> {
  const queue = await openListeningQueue(sqs, 'audit', 'events.amazonaws.com');
  const pattern = JSON.stringify({ source: [BUS_SOURCE] });
  await events.send(new PutRuleCommand({ Name: 'audit', EventBusName: busName, EventPattern: pattern }));
  await events.send(
    new PutTargetsCommand({
      Rule: 'audit',
      EventBusName: busName,
      Targets: [{ Id: 'audit', Arn: queue.arn }],
    }),
  );
  const changes: Change[] = [];
  return {
    changes: () => changes,
    async take() {
      for (const body of await queue.take()) {
        const { 'detail-type': type, detail } = JSON.parse(body);
        changes.push({ type, id: detail.changeId });
      }
    },
  };
}
