import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DeadLetterName } from '../../functions/config.ts';
import { DEAD_LETTER_RETENTION, QUEUES, type QueueName, type QueueSettings } from '../../shared/topology.ts';

const capitalised = (name: string): string => name[0]?.toUpperCase() + name.slice(1);

/** The queues between the steps, each with a dead-letter queue, and one for what the stream couldn't deliver. */
export class Queues extends Construct {
  readonly queues: Readonly<Record<QueueName, Queue>>;
  readonly deadLetters: Readonly<Record<DeadLetterName, Queue>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.deadLetters = {
      fetch: this.deadLetterQueue('fetch', QUEUES.fetch.fifo),
      story: this.deadLetterQueue('story', QUEUES.story.fifo),
      fold: this.deadLetterQueue('fold', QUEUES.fold.fifo),
      announce: this.deadLetterQueue('announce', false),
    };
    this.queues = {
      fetch: this.queue('fetch', QUEUES.fetch),
      story: this.queue('story', QUEUES.story),
      fold: this.queue('fold', QUEUES.fold),
    };
    Validations.of(this.deadLetters.announce).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'It is itself the dead-letter queue: the on-failure destination of the stream, which no redrive policy names.',
    });
  }

  private queue(name: QueueName, settings: QueueSettings): Queue {
    return new Queue(this, capitalised(name), {
      ...this.common(settings.fifo),
      visibilityTimeout: Duration.seconds(settings.visibility),
      retentionPeriod: Duration.seconds(settings.retention),
      deadLetterQueue: { queue: this.deadLetters[name], maxReceiveCount: settings.maxReceives },
    });
  }

  private deadLetterQueue(name: DeadLetterName, fifo: boolean): Queue {
    return new Queue(this, `${capitalised(name)}Dead`, {
      ...this.common(fifo),
      retentionPeriod: Duration.seconds(DEAD_LETTER_RETENTION),
    });
  }

  private common(fifo: boolean) {
    return {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // What is in flight can be polled again; the state that matters is in the table and the bucket.
      removalPolicy: RemovalPolicy.DESTROY,
      ...(fifo ? { fifo } : {}),
    };
  }
}
