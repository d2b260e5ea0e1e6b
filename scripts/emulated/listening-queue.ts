import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** A queue beside the stack's own that something is delivered to, so that it can be heard. */
export interface ListeningQueue {
  readonly arn: string;
  /** The bodies that have come since. */
  readonly take: () => Promise<readonly string[]>;
}

/** @param service whom the queue lets write, e.g. `sns.amazonaws.com`. */
export async function openListeningQueue(
  sqs: SQSClient,
  name: string,
  service: string,
): Promise<ListeningQueue> {
  const policy = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: service }, Action: 'sqs:SendMessage', Resource: '*' },
    ],
  };
  const { QueueUrl = '' } = await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: { Policy: JSON.stringify(policy) } }),
  );
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  return {
    arn: Attributes['QueueArn'] ?? '',
    async take() {
      const bodies: string[] = [];
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
        );
        if (Messages.length === 0) return bodies;
        for (const { Body = '{}', ReceiptHandle } of Messages) {
          bodies.push(Body);
          await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        }
      }
    },
  };
}
