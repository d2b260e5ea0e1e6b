import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Api } from './api.ts';
import type { Archive } from './archive.ts';
import type { Bus } from './bus.ts';
import type { IndexTable } from './index-table.ts';
import { capitalised, type Queues } from './queues.ts';

export interface OutputsProps {
  readonly table: IndexTable;
  readonly archive: Archive;
  readonly bus: Bus;
  readonly queues: Queues['queues'];
  readonly deadLetters: Readonly<Record<string, IQueue>>;
  readonly api?: Api;
}

type Output = readonly [value: string, description: string];

/** What `cdk deploy` ends with: names, and commands to paste. */
export class Outputs extends Construct {
  constructor(scope: Construct, id: string, props: OutputsProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const ask = (question: string): string => `npx ceasewire ${question} --stack ${stack.stackName}`;
    const outputs: Readonly<Record<string, Output>> = {
      TableName: [props.table.tableName, 'The index'],
      BucketName: [props.archive.bucketName, 'Captures and story texts'],
      BusName: [props.bus.bus.eventBusName, 'Tells what changed'],
      FetchQueueUrl: [props.queues.fetch.queueUrl, 'What waits here is not polled yet'],
      StoryQueueUrl: [props.queues.story.queueUrl, 'Where ceasewire replay sends texts'],
      FoldQueueUrl: [props.queues.fold.queueUrl, 'What waits here is not indexed yet'],
      ...Object.fromEntries(
        Object.entries(props.deadLetters).map(([name, queue]): [string, Output] => [
          `${capitalised(name)}DeadUrl`,
          [queue.queueUrl, 'What could not be handled; docs/operating.md, Redriving'],
        ]),
      ),
      ...(props.api === undefined
        ? {}
        : { ApiUrl: [props.api.url, 'The read-only API; /openapi.json says what it answers'] }),
      ...(props.api?.secretName === undefined
        ? {}
        : { ApiTokenSecret: [props.api.secretName, 'Where the token of the API is kept'] }),
      TryFeeds: [ask('feeds list'), 'Are the feeds polled?'],
      TryEvents: [ask('query events --family strike'), 'Which strikes were reported?'],
      TryStories: [ask('query stories --topic peace_talks'), 'Who talked about talks?'],
    };
    for (const [name, [value, description]] of Object.entries(outputs))
      new CfnOutput(this, name, { value, description }).overrideLogicalId(name);
  }
}
