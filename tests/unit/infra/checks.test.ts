import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import { CfnManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { ADOPTED, makeStack } from './stack.ts';

/** Every finding of the CloudFormation schemas and of cdk-nag, as `rule at construct`. */
function findings(app: App): readonly string[] {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    app.synth();
  } catch (error) {
    // Findings; they are read from the report below.
    if (!(error instanceof Error && error.name === 'ValidationFailed')) throw error;
  }
  const path = join(app.outdir, 'validation-report.json');
  if (!existsSync(path)) throw new Error('The CDK wrote no validation report: nothing was checked.');
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  return report.pluginReports.flatMap(({ violations }) =>
    violations.map(
      ({ ruleName, description, violatingConstructs }) =>
        `${ruleName} at ${violatingConstructs.map(({ constructPath }) => constructPath).join(', ')}: ${description}`,
    ),
  );
}

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly { readonly constructPath: string }[];
    }[];
  }[];
}

describe('the checks of the template', () => {
  it.each([
    ['as it comes', { alarmEmail: 'desk@example.org' }],
    ['read with a token', { api: 'token' }],
    ['with a table and a bucket adopted', ADOPTED],
  ])(
    'finds nothing against the CloudFormation schemas or the AWS Solutions rules, %s',
    (_, context) => {
      const { app } = makeStack(context);

      expect(findings(app)).toEqual([]);
    },
    60_000,
  );

  it('would find a property that CloudFormation does not know, and a permission on everything', () => {
    const { app, stack } = makeStack();
    const queue = new CfnQueue(stack, 'Queue');
    queue.addPropertyOverride('NoSuchProperty', 1);
    new CfnManagedPolicy(stack, 'Policy', {
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
      },
    });

    const found = findings(app).join('\n');

    expect(found).toMatch(/F3002 at Ceasewire\/Queue/);
    expect(found).toMatch(/IAM5.* at Ceasewire\/Policy/);
  }, 60_000);
});
