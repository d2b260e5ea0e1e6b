import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { readStackOutputs, useIndex } from '../../../cli/connect.ts';
import { InvalidInput } from '../../../shared/model/index.ts';

const cloudFormation = mockClient(CloudFormationClient);
beforeEach(() => cloudFormation.reset());

/** As CloudFormation refuses a call. */
const refusal = (name: string, message: string): Error => Object.assign(new Error(message), { name });
const stack = (outputs: Readonly<Record<string, string>>) => ({
  StackName: 'Ceasewire',
  CreationTime: new Date(0),
  StackStatus: 'CREATE_COMPLETE' as const,
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
});

describe('a deployed stack', () => {
  it('says by its outputs where its table and bucket are', async () => {
    cloudFormation
      .on(DescribeStacksCommand, { StackName: 'Ceasewire' })
      .resolves({ Stacks: [stack({ TableName: 'table', BucketName: 'bucket' })] });

    expect([...(await readStackOutputs('Ceasewire'))]).toEqual([
      ['TableName', 'table'],
      ['BucketName', 'bucket'],
    ]);
  });

  it('that is not there is named, with what may be wrong', async () => {
    cloudFormation
      .on(DescribeStacksCommand)
      .rejects(refusal('ValidationError', 'Stack with id Ceasewrie does not exist'));

    await expect(readStackOutputs('Ceasewrie')).rejects.toThrow(InvalidInput);
    await expect(readStackOutputs('Ceasewrie')).rejects.toThrow(
      /^Cannot read the stack Ceasewrie: Stack with id Ceasewrie does not exist \(are AWS credentials and region set/,
    );
  });

  it('that may not be read is told in the words of AWS, which name the permission', async () => {
    const words =
      'User: arn:aws:iam::123456789012:user/desk is not authorized to perform: cloudformation:DescribeStacks';
    cloudFormation.on(DescribeStacksCommand).rejects(refusal('AccessDenied', words));

    await expect(readStackOutputs('Ceasewire')).rejects.toThrow(`Cannot read the stack Ceasewire: ${words}`);
  });

  it('of something else is not asked for news', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [stack({ Url: 'https://example.org' })] });

    await expect(useIndex({ stack: 'Shop' }, async () => 'asked')).rejects.toThrow(
      "The stack Shop has no outputs TableName and BucketName. Is it Ceasewire's?",
    );
  });
});
