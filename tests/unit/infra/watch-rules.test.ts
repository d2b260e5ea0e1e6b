import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { describe, expect, it } from 'vitest';
import { CeasewireStack } from '../../../infra/ceasewire-stack.ts';
import { readOptions } from '../../../infra/options.ts';
import { patternOf } from '../../../infra/watch-pattern.ts';
import type { Watch } from '../../../infra/watches.ts';
import { resourcesOf } from './stack.ts';

const watch = (number: number): Watch => ({
  name: `w${number}`,
  title: `Watch "${number}"`,
  minReports: number,
});

function templateWith(watches: readonly Watch[]): Template {
  process.env['CDK_VALIDATION'] = 'false';
  const stack = new CeasewireStack(new App(), 'Ceasewire', {
    options: readOptions({}),
    codeOf: () => Code.fromInline('exports.handler = async () => undefined;'),
    watches: { mail: ['desk@example.org'], watches: [...watches] },
  });
  return Template.fromStack(stack);
}

const template = templateWith([watch(1), watch(2)]);
const idOf = (type: string, start: string): string | undefined =>
  Object.keys(resourcesOf(template, type)).find((id) => id.startsWith(start));
const bus = idOf('AWS::Events::EventBus', 'ChangesBus');
const dead = { 'Fn::GetAtt': [idOf('AWS::SQS::Queue', 'WatchesDead'), 'Arn'] };
/** As policies name the rules of the bus: by what EventBridge says of itself, not by each rule. */
const RULES = {
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':events:',
      { Ref: 'AWS::Region' },
      ':',
      { Ref: 'AWS::AccountId' },
      ':rule/',
      { Ref: bus },
      '/*',
    ],
  ],
};

describe('watches in the stack', () => {
  it('become rules on the bus that wake the function which writes to the addresses', () => {
    template.resourceCountIs('AWS::Events::Rule', 2);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: JSON.parse(JSON.stringify(patternOf(watch(2)))),
      EventBusName: { Ref: bus },
      State: 'ENABLED',
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [idOf('AWS::Lambda::Function', 'WatchesNotify'), 'Arn'] },
          InputTransformer: {
            InputPathsMap: { eventId: '$.detail.current.eventId' },
            InputTemplate: '{"watch":"Watch \\"2\\"","eventId":<eventId>}',
          },
        }),
      ],
    });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@example.org',
    });
  });

  it('share one permission, so that a hundred of them fit the function’s policy', () => {
    const full = templateWith(Array.from({ length: 100 }, (_, index) => watch(index + 1)));
    const permissions = Object.values(resourcesOf(full, 'AWS::Lambda::Permission')).filter(
      ({ Properties }) => Properties['Principal'] === 'events.amazonaws.com',
    );

    full.resourceCountIs('AWS::Events::Rule', 100);
    expect(permissions.map(({ Properties }) => Properties['SourceArn'])).toEqual([RULES]);
  });

  it('keep a crossing that could not be handed over, or whose mail could not be written', () => {
    for (const { Properties } of Object.values(resourcesOf(template, 'AWS::Events::Rule')))
      expect(Properties['Targets'][0]).toMatchObject({
        DeadLetterConfig: { Arn: dead },
        RetryPolicy: { MaximumEventAgeInSeconds: 6 * 3600, MaximumRetryAttempts: 10 },
      });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Ceasewire: notify',
      DeadLetterConfig: { TargetArn: dead },
    });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 'events.amazonaws.com' },
            Resource: dead,
            Condition: { ArnLike: { 'aws:SourceArn': RULES } },
          }),
        ]),
      }),
    });
  });
});
