import { Duration, Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { patternOf } from '../watch-pattern.ts';
import type { Watch, Watches } from '../watches.ts';
import type { Bus } from './bus.ts';
import { PipelineFunction } from './function.ts';
import type { IndexTable } from './index-table.ts';
import { MailTopic } from './mail-topic.ts';
import { lastQueue } from './queues.ts';

export interface WatchRulesProps extends Watches {
  readonly bus: Bus;
  readonly table: IndexTable;
  readonly code: Code;
  readonly logRetentionDays: number;
}

/** How long EventBridge tries to hand a crossing over; what it then gives up is a dead letter. */
const MAX_AGE = Duration.hours(6);
const RETRIES = 10;

/** What an analyst asked to be told of: a rule a watch, a function that writes the mail, a topic that sends it. */
export class WatchRules extends Construct {
  readonly notify: PipelineFunction;
  /** Crossings of which no mail was written. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WatchRulesProps) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    const { topic } = new MailTopic(this, 'Mail', { title: `${stackName} watches`, addresses: props.mail });
    this.deadLetters = lastQueue(this, 'Dead', 'of the rules and of the function that writes the mails');
    this.notify = new PipelineFunction(this, 'Notify', {
      step: 'notify',
      code: props.code,
      logRetentionDays: props.logRetentionDays,
      deadLetters: this.deadLetters,
      environment: {
        TABLE_NAME: props.table.tableName,
        TOPIC_ARN: topic.topicArn,
        STACK_NAME: stackName,
      },
    });
    this.notify.allow(['dynamodb:GetItem', 'dynamodb:Query'], [props.table.tableArn]);
    this.notify.allow(['sns:Publish'], [topic.topicArn]);
    this.letRulesCall(props.bus);
    for (const watch of props.watches) this.watch(watch, props.bus);
  }

  /** All rules of the bus at once: a permission a rule would fill a function's policy (20 KB) at some forty watches. */
  private letRulesCall({ bus }: Bus): void {
    const principal = new ServicePrincipal('events.amazonaws.com');
    const rules = Stack.of(this).formatArn({
      service: 'events',
      resource: 'rule',
      resourceName: `${bus.eventBusName}/*`,
    });
    this.notify.lambda.addPermission('Rules', { principal, sourceArn: rules });
    this.deadLetters.addToResourcePolicy(
      new PolicyStatement({
        principals: [principal],
        actions: ['sqs:SendMessage'],
        resources: [this.deadLetters.queueArn],
        conditions: { ArnLike: { 'aws:SourceArn': rules } },
      }),
    );
  }

  /** As CloudFormation has it: the CDK's own rule knows no `$or`, and brings a permission of its own. */
  private watch(watch: Watch, { bus }: Bus): void {
    new CfnRule(this, watch.name, {
      description: watch.title,
      eventBusName: bus.eventBusName,
      eventPattern: patternOf(watch),
      state: 'ENABLED',
      targets: [
        {
          id: 'Notify',
          arn: this.notify.lambda.functionArn,
          inputTransformer: {
            inputPathsMap: { eventId: '$.detail.current.eventId' },
            inputTemplate: `{"watch":${JSON.stringify(watch.title)},"eventId":<eventId>}`,
          },
          retryPolicy: { maximumEventAgeInSeconds: MAX_AGE.toSeconds(), maximumRetryAttempts: RETRIES },
          deadLetterConfig: { arn: this.deadLetters.queueArn },
        },
      ],
    });
  }
}
