import { Duration, Stack } from 'aws-cdk-lib';
import { CfnRule, EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { patternOf, type Watch, type Watches } from '../watches.ts';
import type { Bus } from './bus.ts';
import { PipelineFunction } from './function.ts';
import type { IndexTable } from './index-table.ts';
import { MailTopic } from './mail-topic.ts';

export interface WatchRulesProps extends Watches {
  readonly bus: Bus;
  readonly table: IndexTable;
  readonly code: Code;
  readonly logRetentionDays: number;
}

/** What an analyst asked to be told of: a rule a watch, a function that writes the mail, a topic that sends it. */
export class WatchRules extends Construct {
  constructor(scope: Construct, id: string, props: WatchRulesProps) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    const { topic } = new MailTopic(this, 'Mail', { title: `${stackName} watches`, addresses: props.mail });
    const notify = new PipelineFunction(this, 'Notify', {
      step: 'notify',
      code: props.code,
      logRetentionDays: props.logRetentionDays,
      environment: {
        TABLE_NAME: props.table.tableName,
        TOPIC_ARN: topic.topicArn,
        STACK_NAME: stackName,
      },
    });
    notify.allow(['dynamodb:GetItem', 'dynamodb:Query'], [props.table.tableArn]);
    notify.allow(['sns:Publish'], [topic.topicArn]);
    for (const watch of props.watches) this.watch(watch, props.bus, notify);
  }

  private watch(watch: Watch, bus: Bus, notify: PipelineFunction): void {
    const rule = new Rule(this, watch.name, {
      description: watch.title,
      eventBus: bus.bus,
      // Set below: the CDK's own type knows no `$or`.
      eventPattern: { source: ['ceasewire'] },
      targets: [
        new LambdaFunction(notify.lambda, {
          event: RuleTargetInput.fromObject({
            watch: watch.title,
            eventId: EventField.fromPath('$.detail.current.eventId'),
          }),
          maxEventAge: Duration.hours(6),
          retryAttempts: 10,
        }),
      ],
    });
    const resource = rule.node.defaultChild;
    if (resource instanceof CfnRule) resource.eventPattern = patternOf(watch);
  }
}
