import { Duration } from 'aws-cdk-lib';
import { type Code, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { VariableName } from '../../functions/environment.ts';
import {
  type FunctionName,
  QUEUES,
  type QueueName,
  type QueueSettings,
  STREAM,
} from '../../shared/topology.ts';
import { acceptWildcard } from '../nag.ts';
import type { Archive } from './archive.ts';
import type { Bus } from './bus.ts';
import { PipelineFunction } from './function.ts';
import type { IndexTable } from './index-table.ts';
import type { Queues } from './queues.ts';

/** The steps that a deployed pipeline has; watches and the API are capabilities of their own. */
export type StepName = Exclude<FunctionName, 'notify' | 'api'>;

export interface PipelineProps {
  readonly archive: Archive;
  readonly table: IndexTable;
  readonly queues: Queues;
  readonly bus: Bus;
  readonly codeOf: (step: StepName) => Code;
  readonly logRetentionDays: number;
  readonly allowLoopback: boolean;
  readonly userAgent?: string;
}

type Variables = Partial<Record<VariableName, string>>;

/** The steps as functions: what each is told, may do, and is woken by. */
export class Pipeline extends Construct {
  readonly functions: Readonly<Record<StepName, PipelineFunction>>;
  private readonly props: PipelineProps;

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id);
    this.props = props;
    this.functions = {
      schedule: this.schedule(),
      fetch: this.fetch(),
      analyse: this.analyse(),
      fold: this.fold(),
      announce: this.announce(),
      rollup: this.rollup(),
    };
  }

  private schedule(): PipelineFunction {
    const { table, queues } = this.props;
    const step = this.step('schedule', {
      TABLE_NAME: table.tableName,
      FETCH_QUEUE_URL: queues.queues.fetch.queueUrl,
    });
    step.allow(
      ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      [table.tableArn],
    );
    step.allow(['sqs:SendMessage'], [queues.queues.fetch.queueArn]);
    return step;
  }

  private fetch(): PipelineFunction {
    const { archive, table, queues, allowLoopback, userAgent } = this.props;
    const step = this.step('fetch', {
      TABLE_NAME: table.tableName,
      BUCKET_NAME: archive.bucketName,
      STORY_QUEUE_URL: queues.queues.story.queueUrl,
      ...(allowLoopback ? { ALLOW_LOOPBACK: 'true' } : {}),
      ...(userAgent === undefined ? {} : { USER_AGENT: userAgent }),
    });
    step.allow(
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      [table.tableArn],
    );
    this.allowObjects(step, ['s3:PutObject'], ['captures/*', 'stories/*']);
    step.allow(['sqs:SendMessage'], [queues.queues.story.queueArn]);
    this.feedFrom('fetch', step);
    return step;
  }

  private analyse(): PipelineFunction {
    const { archive, table, queues } = this.props;
    const step = this.step('analyse', {
      TABLE_NAME: table.tableName,
      BUCKET_NAME: archive.bucketName,
      FOLD_QUEUE_URL: queues.queues.fold.queueUrl,
    });
    step.allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [table.tableArn]);
    this.allowObjects(step, ['s3:GetObject'], ['stories/*']);
    this.allowToMiss(step);
    this.allowObjects(step, ['s3:PutObject'], ['analyses/*']);
    step.allow(['sqs:SendMessage'], [queues.queues.fold.queueArn]);
    this.feedFrom('story', step);
    return step;
  }

  private fold(): PipelineFunction {
    const { archive, table } = this.props;
    const step = this.step('fold', {
      TABLE_NAME: table.tableName,
      BUCKET_NAME: archive.bucketName,
    });
    step.allow(
      [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
        'dynamodb:BatchWriteItem',
      ],
      [table.tableArn],
    );
    this.allowObjects(step, ['s3:GetObject'], ['stories/*', 'analyses/*']);
    this.allowToMiss(step);
    this.feedFrom('fold', step);
    return step;
  }

  private announce(): PipelineFunction {
    const { table, queues, bus } = this.props;
    const dead = queues.deadLetters.announce;
    const step = this.step('announce', { BUS_NAME: bus.bus.eventBusName, DEAD_LETTER_URL: dead.queueUrl });
    step.allow(['events:PutEvents'], [bus.bus.eventBusArn]);
    step.allow(['sqs:SendMessage'], [dead.queueArn]);
    step.allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      [table.streamArn],
    );
    const streams = `${table.tableArn}/stream/*`;
    step.allow(['dynamodb:ListStreams'], [streams]);
    acceptWildcard(
      step,
      streams,
      'Streams are listed by table; their names hold the time they were made at.',
    );
    step.lambda.addEventSourceMapping('Stream', {
      eventSourceArn: table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: STREAM.batchSize,
      maxBatchingWindow: Duration.seconds(STREAM.batchWindow),
      retryAttempts: STREAM.retries,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(dead),
      // The heads of stories and events alone, written: TTL's removals tell nobody anything.
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { Keys: { sk: { S: FilterRule.or('STORY', 'EVENT') } } },
        }),
      ],
    });
    return step;
  }

  private rollup(): PipelineFunction {
    const { table } = this.props;
    const step = this.step('rollup', { TABLE_NAME: table.tableName });
    step.allow(
      [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:DeleteItem',
      ],
      [table.tableArn],
    );
    step.allow(['dynamodb:Query'], [table.indexArn('changeHour')]);
    return step;
  }

  private step(step: StepName, environment: Variables): PipelineFunction {
    return new PipelineFunction(this, step[0]?.toUpperCase() + step.slice(1), {
      step,
      code: this.props.codeOf(step),
      logRetentionDays: this.props.logRetentionDays,
      environment,
    });
  }

  /** Wakes a step by a queue, and lets it put what can't be handled in that queue's dead-letter queue. */
  private feedFrom(queue: QueueName, step: PipelineFunction): void {
    const settings: QueueSettings = QUEUES[queue];
    const dead = this.props.queues.deadLetters[queue];
    step.lambda.addEventSource(
      new SqsEventSource(this.props.queues.queues[queue], {
        batchSize: settings.batchSize,
        reportBatchItemFailures: true,
        ...(settings.batchWindow === 0 ? {} : { maxBatchingWindow: Duration.seconds(settings.batchWindow) }),
        ...(settings.maxConcurrency === undefined ? {} : { maxConcurrency: settings.maxConcurrency }),
      }),
    );
    step.lambda.addEnvironment('DEAD_LETTER_URL', dead.queueUrl);
    step.allow(['sqs:SendMessage'], [dead.queueArn]);
  }

  /** Lets a step do things to objects under prefixes of the archive. */
  private allowObjects(
    step: PipelineFunction,
    actions: readonly string[],
    prefixes: readonly string[],
  ): void {
    const objects = prefixes.map((prefix) => `${this.props.archive.bucketArn}/${prefix}`);
    step.allow(actions, objects);
    for (const arn of objects)
      acceptWildcard(
        step,
        arn,
        'Objects are named by day, feed and hash; no narrower name is known beforehand.',
      );
  }

  /** Without it S3 answers 403 for an object that isn't there, and a message that can never be handled looks like one that can. */
  private allowToMiss(step: PipelineFunction): void {
    step.allow(['s3:ListBucket'], [this.props.archive.bucketArn]);
  }
}
