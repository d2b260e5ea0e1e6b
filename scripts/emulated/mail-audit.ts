/** Hears every mail of the watches, by a subscription beside those of `watches.json`. */
import { ListTopicsCommand, type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Contents } from './contents.ts';
import { openListeningQueue } from './listening-queue.ts';

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

export interface MailAudit {
  /** All mails that have been published so far. */
  readonly mails: () => Promise<readonly Mail[]>;
}

/** @throws Error where the stack has no topic of watches: nobody could be told. */
export async function auditMail(sns: SNSClient, sqs: SQSClient): Promise<MailAudit> {
  const { Topics = [] } = await sns.send(new ListTopicsCommand({}));
  const topic = Topics.find(({ TopicArn }) => TopicArn?.includes('WatchesMail'))?.TopicArn;
  if (topic === undefined) throw new Error('The stack has no topic of the watches.');
  const queue = await openListeningQueue(sqs, 'mail-audit', 'sns.amazonaws.com');
  await sns.send(new SubscribeCommand({ TopicArn: topic, Protocol: 'sqs', Endpoint: queue.arn }));
  const mails: Mail[] = [];
  return {
    async mails() {
      for (const envelope of await queue.take()) {
        const { Subject, Message } = JSON.parse(envelope);
        mails.push({ subject: Subject, body: Message });
      }
      return mails;
    },
  };
}

/**
 * What is wrong with the mails; undefined where there is one and each tells of an event of the index under the title of
 * a watch.
 */
export function faultOfMails(
  mails: readonly Mail[],
  titles: readonly string[],
  { rows }: Pick<Contents, 'rows'>,
): string | undefined {
  if (mails.length === 0) return 'no mail was published';
  const strange = mails.find(({ subject, body }) => {
    const [, eventId] = /npx ceasewire show (\S+) --stack/.exec(body) ?? [];
    return !titles.includes(subject) || !rows.has(`EVENT#${eventId} EVENT`);
  });
  return (
    strange && `no watch or no event of the index is what is told of: ${strange.subject}, ${strange.body}`
  );
}
