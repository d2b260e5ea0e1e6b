import { Stack, Tags } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { BundledFunction } from './bundling.ts';
import { Alarms } from './constructs/alarms.ts';
import { Api } from './constructs/api.ts';
import { Archive } from './constructs/archive.ts';
import { Bus } from './constructs/bus.ts';
import { Dashboard } from './constructs/dashboard.ts';
import { IndexTable } from './constructs/index-table.ts';
import { MailTopic } from './constructs/mail-topic.ts';
import { Outputs } from './constructs/outputs.ts';
import { Pipeline } from './constructs/pipeline.ts';
import { Queues } from './constructs/queues.ts';
import { Schedules } from './constructs/schedules.ts';
import { WatchRules } from './constructs/watch-rules.ts';
import { Measures } from './measures.ts';
import type { StackOptions } from './options.ts';
import type { Watches } from './watches.ts';

export interface CeasewireStackProps {
  readonly options: StackOptions;
  /** Where a step's code comes from: bundles, or a line of nothing in tests that don't run it. */
  readonly codeOf: (name: BundledFunction) => Code;
  readonly watches?: Watches;
}

/** All that is deployed. Composition only: each construct is one capability. */
export class CeasewireStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { options, codeOf, watches = { mail: [], watches: [] } }: CeasewireStackProps,
  ) {
    super(scope, id, { description: 'Ceasewire: reads news wires and indexes who talked and who struck' });
    Tags.of(this).add('project', 'ceasewire');
    const { tableName, tableStreamArn, bucketName, captureRetentionDays, logRetentionDays } = options;

    const archive = new Archive(this, 'Archive', {
      captureRetentionDays,
      ...(bucketName === undefined ? {} : { bucketName }),
    });
    const table = new IndexTable(
      this,
      'Index',
      tableName === undefined || tableStreamArn === undefined
        ? {}
        : { adopted: { tableName, streamArn: tableStreamArn } },
    );
    const queues = new Queues(this, 'Queues');
    const bus = new Bus(this, 'Changes');
    const pipeline = new Pipeline(this, 'Pipeline', {
      archive,
      table,
      queues,
      bus,
      codeOf,
      logRetentionDays,
      allowLoopback: options.allowLoopback,
      ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
    });
    new Schedules(this, 'Schedules', {
      schedule: pipeline.functions.schedule.lambda,
      rollup: pipeline.functions.rollup.lambda,
      intervalMinutes: options.intervalMinutes,
    });
    const watching =
      watches.watches.length === 0
        ? undefined
        : new WatchRules(this, 'Watches', {
            ...watches,
            bus,
            table,
            code: codeOf('notify'),
            logRetentionDays,
          });
    const api =
      options.api === 'off'
        ? undefined
        : new Api(this, 'Api', { mode: options.api, table, code: codeOf('api'), logRetentionDays });
    const deadLetters = {
      ...queues.deadLetters,
      ...(watching === undefined ? {} : { notify: watching.deadLetters }),
    };
    const measures = new Measures(this.stackName, {
      functions: {
        ...pipeline.functions,
        ...(watching === undefined ? {} : { notify: watching.notify }),
        ...(api === undefined ? {} : { api: api.api }),
      },
      schedule: pipeline.functions.schedule,
      queues: queues.queues,
      deadLetters,
    });
    const alarms = new Alarms(this, 'Alarms', {
      measures,
      intervalMinutes: options.intervalMinutes,
      ...(options.alarmEmail === undefined
        ? {}
        : {
            topic: new MailTopic(this, 'AlarmMail', {
              title: `${this.stackName} alarms`,
              addresses: [options.alarmEmail],
            }).topic,
          }),
    });
    new Dashboard(this, 'Overview', { measures, alarms, pipeline });
    new Outputs(this, 'Outputs', {
      table,
      archive,
      bus,
      queues: queues.queues,
      deadLetters,
      ...(api === undefined ? {} : { api }),
    });
  }
}
