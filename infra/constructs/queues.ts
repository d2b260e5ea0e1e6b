import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DeadLetterName } from '../../functions/config.ts';
import { DEAD_LETTER_RETENTION, QUEUES, type QueueName, type QueueSettings } from '../../shared/topology.ts';

export const capitalised = (name: string): string => name[0]?.toUpperCase() + name.slice(1);

/** The queues between the steps, each with a dead-letter queue, and one for what the stream couldn't deliver. */
export class Queues extends Construct {
  readonly queues: Readonly<Record<QueueName, Queue>>;
  readonly deadLetters: Readonly<Record<DeadLetterName, Queue>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.deadLetters = {
      fetch: deadLetterQueue(this, 'FetchDead', QUEUES.fetch.fifo),
      story: deadLetterQueue(this, 'StoryDead', QUEUES.story.fifo),
      fold: deadLetterQueue(this, 'FoldDead', QUEUES.fold.fifo),
      announce: lastQueue(this, 'AnnounceDead', 'the on-failure destination of the stream'),
    };
    this.queues = {
      fetch: this.queue('fetch', QUEUES.fetch),
      story: this.queue('story', QUEUES.story),
      fold: this.queue('fold', QUEUES.fold),
    };
  }

  private queue(name: QueueName, settings: QueueSettings): Queue {
    return new Queue(this, capitalised(name), {
      ...common(settings.fifo),
      visibilityTimeout: Duration.seconds(settings.visibility),
      retentionPeriod: Duration.seconds(settings.retention),
      deadLetterQueue: { queue: this.deadLetters[name], maxReceiveCount: settings.maxReceives },
    });
  }
}

function deadLetterQueue(scope: Construct, id: string, fifo: boolean): Queue {
  return new Queue(scope, id, {
    ...common(fifo),
    retentionPeriod: Duration.seconds(DEAD_LETTER_RETENTION),
  });
}

/** A dead-letter queue that no queue of ours stands before. @param what it is, in words that go on after a colon. */
export function lastQueue(scope: Construct, id: string, what: string): Queue {
  const queue = deadLetterQueue(scope, id, false);
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: `It is itself the dead-letter queue: ${what}, which no redrive policy names.`,
  });
  return queue;
}

function common(fifo: boolean) {
  return {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // What is in flight can be polled again; the state that matters is in the table and the bucket.
    removalPolicy: RemovalPolicy.DESTROY,
    ...(fifo ? { fifo } : {}),
  };
}
