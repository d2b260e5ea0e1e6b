import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Resource, resourcesOf, templateOf } from './stack.ts';

const template = templateOf();
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
const alarmOf = (name: string): Resource | undefined =>
  Object.entries(alarms).find(([id]) => id.startsWith(`Alarms${name}`))?.[1];

describe('alarms', () => {
  it('each name the page of the manual that says what to do', () => {
    const manual = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');

    expect(Object.keys(alarms).length).toBeGreaterThanOrEqual(6);
    for (const { Properties } of Object.values(alarms)) {
      const [, name] = /See docs\/operating\.md, (\w+)\.$/.exec(Properties['AlarmDescription']) ?? [];
      expect(manual).toContain(`### ${name}`);
    }
  });

  it('ring where the schedule stopped, which writes no metric at all', () => {
    const silent = alarmOf('Silent')?.Properties;

    expect(silent).toMatchObject({ TreatMissingData: 'breaching' });
    expect(JSON.stringify(silent)).toContain('Invocations');
  });

  it('are written as what they watch: one metric as itself, and only sums and shares as queries', () => {
    for (const name of ['Silent', 'Stale', 'Throttled']) {
      expect(alarmOf(name)?.Properties).toHaveProperty('MetricName');
      expect(alarmOf(name)?.Properties).not.toHaveProperty('Metrics');
    }
    for (const { Properties } of Object.values(alarms))
      if ('Metrics' in Properties) expect(Properties['Metrics'].length).toBeGreaterThan(1);
  });

  it('hear of a mail that was not written: of the failure, and of what it leaves', () => {
    expect(JSON.stringify(alarmOf('Errors')?.Properties)).toMatch(/WatchesNotifyFunction/);
    expect(JSON.stringify(alarmOf('DeadLetters')?.Properties)).toMatch(/WatchesDead/);
  });
});

describe('the mail of alarms', () => {
  const mailing = templateOf({ alarmEmail: 'duty@example.org' });

  it('goes to the address that was given, and to nobody where none was', () => {
    for (const { Properties } of Object.values(alarms)) expect(Properties).not.toHaveProperty('AlarmActions');

    mailing.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'duty@example.org',
    });
    for (const { Properties } of Object.values(resourcesOf(mailing, 'AWS::CloudWatch::Alarm'))) {
      expect(Properties['AlarmActions']).toHaveLength(1);
      expect(Properties['OKActions']).toEqual(Properties['AlarmActions']);
    }
  });

  it('may be written: each topic that an alarm names lets alarms of this account publish', () => {
    const policies = Object.values(resourcesOf(mailing, 'AWS::SNS::TopicPolicy'));
    const topics = Object.values(resourcesOf(mailing, 'AWS::CloudWatch::Alarm')).flatMap(
      ({ Properties }) => Properties['AlarmActions'] as readonly { readonly Ref: string }[],
    );

    expect(topics.length).toBeGreaterThan(0);
    for (const topic of topics) {
      const policy = policies.find(({ Properties }) => Properties['Topics'][0].Ref === topic.Ref);
      expect(policy?.Properties['PolicyDocument'].Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Allow',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Action: 'sns:Publish',
          Resource: topic,
          Condition: {
            ArnLike: {
              'aws:SourceArn': {
                'Fn::Join': [
                  '',
                  [
                    'arn:',
                    { Ref: 'AWS::Partition' },
                    ':cloudwatch:',
                    { Ref: 'AWS::Region' },
                    ':',
                    { Ref: 'AWS::AccountId' },
                    ':alarm:*',
                  ],
                ],
              },
            },
          },
        }),
      );
    }
  });
});

describe('the dashboard', () => {
  it('is one, which CloudWatch gives three of for nothing', () => {
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });

  it('shows every function of the stack', () => {
    const drawn = JSON.stringify(resourcesOf(template, 'AWS::CloudWatch::Dashboard'));

    for (const id of Object.keys(resourcesOf(template, 'AWS::Lambda::Function')))
      expect(drawn).toContain(`{"Ref":"${id}"}`);
  });
});
