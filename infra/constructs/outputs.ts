import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Archive } from './archive.ts';
import type { Bus } from './bus.ts';
import type { IndexTable } from './index-table.ts';

export interface OutputsProps {
  readonly table: IndexTable;
  readonly archive: Archive;
  readonly bus: Bus;
}

/** What `cdk deploy` ends with: names, and commands to paste. */
export class Outputs extends Construct {
  constructor(scope: Construct, id: string, props: OutputsProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const command = `npx ceasewire --stack ${stack.stackName}`;
    const outputs: Readonly<Record<string, readonly [value: string, description: string]>> = {
      TableName: [props.table.tableName, 'The index'],
      BucketName: [props.archive.bucketName, 'Captures and story texts'],
      BusName: [props.bus.bus.eventBusName, 'Tells what changed'],
      TryFeeds: [`${command} feeds list`, 'Are the feeds polled?'],
      TryEvents: [`${command} query events --family strike`, 'Which strikes were reported?'],
      TryStories: [`${command} query stories --topic peace_talks`, 'Who talked about talks?'],
    };
    for (const [name, [value, description]] of Object.entries(outputs))
      new CfnOutput(this, name, { value, description }).overrideLogicalId(name);
  }
}
