import { Stack } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { Archive } from './constructs/archive.ts';
import { Bus } from './constructs/bus.ts';
import { Dashboard } from './constructs/dashboard.ts';
import { IndexTable } from './constructs/index-table.ts';
import { MailTopic } from './constructs/mail-topic.ts';
import { Outputs } from './constructs/outputs.ts';
import { Pipeline, type StepName } from './constructs/pipeline.ts';
import { Queues } from './constructs/queues.ts';
import { Schedules } from './constructs/schedules.ts';
import { Measures } from './measures.ts';
import type { StackOptions } from './options.ts';

export interface CeasewireStackProps {
  readonly options: StackOptions;
  /** Where a step's code comes from: bundles, or a line of nothing in tests that don't run it. */
  readonly codeOf: (step: StepName) => Code;
}

/** All that is deployed. Composition only: each construct is one capability. */
export class CeasewireStack extends Stack {
  constructor(scope: Construct, id: string, { options, codeOf }: CeasewireStackProps) {
    super(scope, id, { description: 'Ceasewire: reads news wires and indexes who talked and who struck' });
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
    const measures = new Measures(this.stackName, pipeline, queues);
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
    new Outputs(this, 'Outputs', { table, archive, bus });
  }
}
