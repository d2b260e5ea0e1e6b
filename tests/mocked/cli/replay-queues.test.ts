import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { openReplayTarget } from '../../../cli/replay/target.ts';

const cloudFormation = mockClient(CloudFormationClient);
const sqs = mockClient(SQSClient);
const OUTPUTS = {
  TableName: 'table',
  BucketName: 'bucket',
  StoryQueueUrl: 'https://sqs/story',
  FoldQueueUrl: 'https://sqs/fold.fifo',
};
const deployedWith = (outputs: Readonly<Record<string, string>>): void => {
  cloudFormation.on(DescribeStacksCommand).resolves({
    Stacks: [
      {
        StackName: 'Ceasewire',
        CreationTime: new Date(0),
        StackStatus: 'CREATE_COMPLETE',
        Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
      },
    ],
  });
};

beforeEach(() => {
  cloudFormation.reset();
  sqs.reset();
  deployedWith(OUTPUTS);
});

/** One look at the queues. @returns how many messages were said to wait. */
async function lookOnce(): Promise<number[]> {
  const target = await openReplayTarget({ stack: 'Ceasewire' });
  const stop = new AbortController();
  const told: number[] = [];
  try {
    await target.settle(stop.signal, (waiting) => {
      told.push(waiting);
      stop.abort();
    });
  } finally {
    await target.close();
  }
  return told;
}

describe('the wait of a replay on AWS', () => {
  it('counts what waits in both queues, and what is in work', async () => {
    sqs
      .on(GetQueueAttributesCommand, { QueueUrl: OUTPUTS.StoryQueueUrl })
      .resolves({
        Attributes: { ApproximateNumberOfMessages: '7', ApproximateNumberOfMessagesNotVisible: '2' },
      })
      .on(GetQueueAttributesCommand, { QueueUrl: OUTPUTS.FoldQueueUrl })
      .resolves({
        Attributes: { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '1' },
      });

    expect(await lookOnce()).toEqual([10]);
    for (const { args } of sqs.commandCalls(GetQueueAttributesCommand))
      expect(args[0].input.AttributeNames).toEqual([
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
      ]);
  });

  it('does not take a queue that it may not look at for an empty one', async () => {
    const words = 'is not authorized to perform: sqs:getqueueattributes';
    sqs.on(GetQueueAttributesCommand).rejects(Object.assign(new Error(words), { name: 'AccessDenied' }));

    await expect(lookOnce()).rejects.toThrow(words);
  });

  it('is not begun on a stack of an older version, which does not name its queues', async () => {
    const { FoldQueueUrl: _, ...older } = OUTPUTS;
    deployedWith(older);

    await expect(openReplayTarget({ stack: 'Ceasewire' })).rejects.toThrow(
      /The stack Ceasewire has no output FoldQueueUrl\. .*deploy it again with this version\.$/,
    );
  });
});
