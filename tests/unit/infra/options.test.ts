import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPTIONS, readOptions } from '../../../infra/options.ts';
import { ADOPTED } from './stack.ts';

describe('options of the stack', () => {
  it('has a default for everything, since a new account has nothing to say', () => {
    const options = readOptions({});

    expect(options).toMatchObject({
      stackName: 'Ceasewire',
      intervalMinutes: 1,
      captureRetentionDays: 400,
      allowLoopback: false,
    });
  });

  it('reads numbers and switches as the command line gives them: as text', () => {
    const options = readOptions({ captureRetentionDays: '30', allowLoopback: 'true' });

    expect(options).toMatchObject({ captureRetentionDays: 30, allowLoopback: true });
  });

  it('takes an empty address and User-Agent for none, as the empty variable of a script gives them', () => {
    const options = readOptions({ alarmEmail: '', userAgent: '' });

    expect([options.alarmEmail, options.userAgent]).toEqual([undefined, undefined]);
  });

  it("leaves the CDK's own context alone", () => {
    const context = {
      '@aws-cdk/core:enableAdditionalMetadataCollection': false,
      '@aws-cdk-containers/ecs-service-extensions:enableDefaultLogDriver': true,
      'acknowledged-issue-numbers': [32775],
      'aws:cdk:bundling-stacks': ['**'],
      'availability-zones:account=123456789012:region=eu-west-1': ['eu-west-1a'],
    };

    expect(() => readOptions(context)).not.toThrow();
  });

  it.each([
    [
      { captureRetentoinDays: 30 },
      /^Unknown option "captureRetentoinDays" in the CDK context; did you mean captureRetentionDays\?/,
    ],
    [{ zzz: 1 }, /^Unknown option "zzz" in the CDK context; the options are stackName, /],
    [{ captureRetentionDays: 'long' }, /^Option captureRetentionDays is "long", which is not a number\.$/],
    [
      { captureRetentionDays: -1 },
      /^Option captureRetentionDays is -1, which is not a whole number from 0 to 36500\.$/,
    ],
    [{ captureRetentionDays: '' }, /^Option captureRetentionDays is "", which is not a number\.$/],
    [{ logRetentionDays: 31 }, /^Option logRetentionDays is 31, which is not one of 1, 3, 5, /],
    [{ alarmEmail: 'desk' }, /^Option alarmEmail is "desk", which is not a mail address\.$/],
    [{ allowLoopback: 'yes' }, /^Option allowLoopback is "yes", which is neither true nor false\.$/],
    [{ stackName: 'my_stack' }, /^Option stackName is "my_stack", which is not a stack name/],
    [{ bucketName: 'UPPER' }, /^Option bucketName is "UPPER", which is not a bucket name\.$/],
    [{ userAgent: 'é' }, /^Option userAgent is "é", which is not printable ASCII/],
    [{ tableName: '' }, /^Option tableName is "", which is not a table name\.$/],
    [{ feeds: '' }, /^Option feeds is "", which is empty: name a file\.$/],
    [{ watches: '' }, /^Option watches is "", which is empty: name a file\.$/],
    [
      { ...ADOPTED, tableName: 'restored-table' },
      /^tableStreamArn is a stream of the table kept-table, and tableName is restored-table; give the stream of that one/,
    ],
    [{ tableName: 'kept-table' }, /^To adopt a table give both tableName and tableStreamArn/],
  ])('says in one sentence what is wrong with %j', (context, sentence) => {
    expect(() => readOptions(context)).toThrow(sentence);
  });

  it('is documented, every one', () => {
    const docs = readFileSync(new URL('../../../docs/deploying.md', import.meta.url), 'utf8');

    for (const [name, { help }] of Object.entries(OPTIONS))
      expect(docs).toContain(`| \`${name}\` | ${help} |`);
  });
});
