import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Measures } from '../measures.ts';

export interface AlarmsProps {
  readonly measures: Measures;
  /** Minutes between two looks for due feeds. */
  readonly intervalMinutes: number;
  /** Where alarms go. Absent: they only show on the dashboard. */
  readonly topic?: Topic;
}

/** Half of the stories are told of within this: feeds are polled every 5 to 60 minutes, and are late themselves. */
const FRESH_MS = 90 * 60_000;
/** One feed in five failing is no longer the feeds' own trouble. */
const FAILING_SHARE = 0.2;
/** Seconds a message may wait for fold, which takes ten a second. */
const QUEUE_AGE = 15 * 60;

const QUARTER = Duration.minutes(15);
const HOUR = Duration.hours(1);

/**
 * Functions that no queue stands before. Where one of the others fails, its messages wait and end in a dead-letter queue:
 * Backlog and DeadLetters ring, and four more metrics needn't be billed. The API's callers see its failures themselves.
 */
const UNQUEUED = ['schedule', 'rollup', 'notify'];

/** Alarms that ask for somebody. docs/operating.md says of each what it means and what to do. */
export class Alarms extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, { measures, intervalMinutes, topic }: AlarmsProps) {
    super(scope, id);
    if (topic) this.letWriteTo(topic);
    const over = (
      name: string,
      description: string,
      props: Omit<AlarmProps, 'evaluationPeriods'> & { periods?: number },
    ) => {
      const { periods = 1, ...rest } = props;
      const alarm = new Alarm(this, name, {
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        evaluationPeriods: periods,
        alarmDescription: `${description} See docs/operating.md, ${name}.`,
        ...rest,
      });
      if (topic) {
        alarm.addAlarmAction(new SnsAction(topic));
        alarm.addOkAction(new SnsAction(topic));
      }
      return alarm;
    };
    this.alarms = [
      over('Silent', 'Nothing looks for due feeds: nothing is polled.', {
        metric: measures.runs(Duration.minutes(Math.max(15, 3 * intervalMinutes))),
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        threshold: 1,
        treatMissingData: TreatMissingData.BREACHING,
      }),
      over('Stale', 'Stories reach the index late.', {
        metric: measures.freshness('p50', HOUR),
        threshold: FRESH_MS,
        periods: 3,
      }),
      over('DeadLetters', 'Messages could not be handled, and wait for somebody.', {
        metric: measures.deadLetters(QUARTER),
        threshold: 0,
      }),
      over('FeedsFailing', 'More than a fifth of the polls fail.', {
        metric: measures.failingShare(HOUR),
        threshold: FAILING_SHARE,
        periods: 2,
      }),
      over('Backlog', 'Messages wait for more than 15 minutes.', {
        metric: measures.oldestMessage(QUARTER),
        threshold: QUEUE_AGE,
        periods: 2,
      }),
      over('Throttled', 'Functions are kept from running: the account has too little concurrency.', {
        metric: measures.throttles(QUARTER),
        threshold: 0,
        periods: 3,
      }),
      over('Errors', 'The functions that run by the clock, or write mails, fail.', {
        metric: measures.errors(QUARTER, UNQUEUED),
        threshold: 2,
      }),
    ];
  }

  /** Without this nobody would get a mail: a topic with a policy of its own has lost SNS's, and an action grants nothing. */
  private letWriteTo(topic: Topic): void {
    const alarms = { service: 'cloudwatch', resource: 'alarm', arnFormat: ArnFormat.COLON_RESOURCE_NAME };
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: {
          ArnLike: { 'aws:SourceArn': Stack.of(this).formatArn({ ...alarms, resourceName: '*' }) },
        },
      }),
    );
  }
}
