import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDeadLetters } from '../../../functions/dead-letters.ts';
import { InvalidInput } from '../../../shared/model/index.ts';

const sqs = mockClient(SQSClient);
const QUEUE = 'https://sqs.eu-west-1.amazonaws.com/123456789012/dead';
const message = { id: 'm-1', body: '{"v":7}' };

function sent() {
  const [call] = sqs.commandCalls(SendMessageCommand);
  if (!call) throw new Error('Nothing was sent.');
  return call.args[0].input;
}

beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({});
});

describe('dead letters', () => {
  it('keep the body as it was, so that it can be redriven, and say why', async () => {
    await createDeadLetters(new SQSClient({ region: 'eu-west-1' }), QUEUE).bury(
      message,
      new InvalidInput('The message is not of the contract: v.'),
    );

    expect(sent()).toMatchObject({ QueueUrl: QUEUE, MessageBody: message.body });
    expect(sent().MessageAttributes).toMatchObject({
      reason: { DataType: 'String', StringValue: 'The message is not of the contract: v.' },
      kind: { StringValue: 'InvalidInput' },
      messageId: { StringValue: 'm-1' },
    });
    expect(sent()).not.toHaveProperty('MessageGroupId');
  });

  it('name a group where the queue is FIFO, which it would refuse them without', async () => {
    await createDeadLetters(new SQSClient({ region: 'eu-west-1' }), `${QUEUE}.fifo`).bury(
      message,
      new InvalidInput('No.'),
    );

    expect(sent()).toMatchObject({ MessageGroupId: 'dead', MessageDeduplicationId: 'm-1' });
  });

  it('cut a reason, and take out of it what SQS refuses', async () => {
    await createDeadLetters(new SQSClient({ region: 'eu-west-1' }), QUEUE).bury(
      message,
      new InvalidInput(`\u0000\ud800${'x'.repeat(5_000)}`),
    );

    const reason = sent().MessageAttributes?.['reason']?.StringValue ?? '';
    expect(reason.length).toBeGreaterThan(900);
    expect(reason.length).toBeLessThanOrEqual(1_000);
    expect(reason).toMatch(/^x+$/);
  });
});
