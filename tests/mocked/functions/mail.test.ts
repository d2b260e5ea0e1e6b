import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sendBy } from '../../../functions/notify/handler.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:123456789012:watches';
const sns = mockClient(SNSClient);
beforeEach(() => sns.reset());

describe('a mail', () => {
  const send = sendBy(new SNSClient({ region: 'eu-west-1' }), TOPIC);

  it('is published to the topic of the watches, its subject and its body as they were composed', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm1' });

    await send({ subject: 'Missile strike', body: 'What\nWhere' });

    expect(sns.commandCalls(PublishCommand).map(({ args }) => args[0].input)).toEqual([
      { TopicArn: TOPIC, Subject: 'Missile strike', Message: 'What\nWhere' },
    ]);
  });

  it('that is not taken fails the call, so that it is tried again', async () => {
    sns.on(PublishCommand).rejects(new Error('throttled'));

    await expect(send({ subject: 'a', body: 'b' })).rejects.toThrow('throttled');
  });
});
