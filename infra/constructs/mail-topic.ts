import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** A topic that writes to people. Each address is asked once to confirm. */
export class MailTopic extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly title: string; readonly addresses: readonly string[] },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: props.title, enforceSSL: true });
    for (const address of new Set(props.addresses))
      this.topic.addSubscription(new EmailSubscription(address));
  }
}
