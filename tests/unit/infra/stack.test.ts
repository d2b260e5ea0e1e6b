import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { TABLE_SCHEMA } from '../../../shared/index/schema.ts';
import { FUNCTIONS, QUEUES, SCHEDULES, STREAM } from '../../../shared/topology.ts';
import { resourcesOf, templateOf } from './stack.ts';

const template = templateOf();

describe('what outlives the stack', () => {
  it('keeps the table when the stack goes, guards it from deletion and can restore it to a point in time', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: TABLE_SCHEMA.ttlAttribute, Enabled: true },
        StreamSpecification: { StreamViewType: TABLE_SCHEMA.streamView },
      },
    });
  });

  it('has the keys and indexes that the readers ask by', () => {
    const [table] = Object.values(resourcesOf(template, 'AWS::DynamoDB::Table'));
    const keys = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];

    expect(table?.Properties['KeySchema']).toEqual(keys(TABLE_SCHEMA.partitionKey, TABLE_SCHEMA.sortKey));
    expect(table?.Properties['GlobalSecondaryIndexes']).toEqual(
      TABLE_SCHEMA.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.partitionKey, index.sortKey),
        Projection: {
          ProjectionType: index.projection,
          ...(index.attributes.length === 0 ? {} : { NonKeyAttributes: index.attributes }),
        },
      })),
    );
  });

  it('keeps the archive when the stack goes, closed to the public', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      },
    });
  });

  it('lets captures expire, and never a story text that the index points to', () => {
    const [bucket] = Object.values(resourcesOf(template, 'AWS::S3::Bucket'));
    const rules: { Prefix?: string; ExpirationInDays?: number }[] =
      bucket?.Properties['LifecycleConfiguration'].Rules;

    expect(rules).toContainEqual(expect.objectContaining({ Prefix: 'captures/', ExpirationInDays: 400 }));
    for (const rule of rules)
      if (rule.ExpirationInDays !== undefined) expect(['captures/', 'analyses/']).toContain(rule.Prefix);
  });

  it('keeps captures for ever where that is asked', () => {
    const [bucket] = Object.values(resourcesOf(templateOf({ captureRetentionDays: 0 }), 'AWS::S3::Bucket'));

    expect(JSON.stringify(bucket?.Properties['LifecycleConfiguration'])).not.toContain('captures/');
  });

  it('adopts a table and a bucket that stand already, and makes none', () => {
    const adopting = templateOf({
      tableName: 'kept-table',
      tableStreamArn:
        'arn:aws:dynamodb:eu-west-1:123456789012:table/kept-table/stream/2026-01-01T00:00:00.000',
      bucketName: 'kept-bucket',
    });

    adopting.resourceCountIs('AWS::DynamoDB::Table', 0);
    adopting.resourceCountIs('AWS::S3::Bucket', 0);
    adopting.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ TABLE_NAME: 'kept-table', BUCKET_NAME: 'kept-bucket' }) },
    });
  });
});

describe('transport', () => {
  it('refuses the archive and every queue to whoever comes without TLS', () => {
    const guarded = [
      ...Object.values(resourcesOf(template, 'AWS::S3::BucketPolicy')),
      ...Object.values(resourcesOf(template, 'AWS::SQS::QueuePolicy')),
    ];

    expect(guarded).toHaveLength(1 + 7);
    for (const policy of guarded)
      expect(policy.Properties['PolicyDocument'].Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
  });
});

describe('queues', () => {
  const queues = resourcesOf(template, 'AWS::SQS::Queue');
  const queueOf = (id: string) =>
    Object.entries(queues).find(([key]) => new RegExp(`^Queues${id}[0-9A-F]{8}$`).test(key)) ?? [];

  it.each(
    Object.entries(QUEUES).map(([name, settings]) => ({
      id: name[0]?.toUpperCase() + name.slice(1),
      settings,
    })),
  )('$id has the settings that the embedded run emulates, and a dead-letter queue', ({ id, settings }) => {
    const [, queue] = queueOf(id);
    const [deadId, dead] = queueOf(`${id}Dead`);

    expect(queue?.Properties).toMatchObject({
      VisibilityTimeout: settings.visibility,
      MessageRetentionPeriod: settings.retention,
      RedrivePolicy: {
        maxReceiveCount: settings.maxReceives,
        deadLetterTargetArn: { 'Fn::GetAtt': [deadId, 'Arn'] },
      },
    });
    expect(queue?.Properties['FifoQueue'] ?? false).toBe(settings.fifo);
    expect(dead?.Properties['FifoQueue'] ?? false).toBe(settings.fifo);
  });

  it('hides a message for at least as long as its function may work on it', () => {
    const timeouts = { fetch: FUNCTIONS.fetch, story: FUNCTIONS.analyse, fold: FUNCTIONS.fold };
    for (const [name, { timeout }] of Object.entries(timeouts))
      expect(QUEUES[name as keyof typeof QUEUES].visibility).toBeGreaterThanOrEqual(6 * timeout);
  });
});

describe('functions', () => {
  const functions = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));

  it.each(Object.entries(FUNCTIONS).filter(([name]) => name !== 'api'))(
    '%s runs on arm64 and Node 24, with its own memory, time and log',
    (name, settings) => {
      const lambda = functions.find(({ Properties }) => Properties['Description'] === `Ceasewire: ${name}`);

      expect(lambda?.Properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        MemorySize: settings.memoryMb,
        Timeout: settings.timeout,
      });
      expect(lambda?.Properties['LoggingConfig']).toMatchObject({ LogGroup: { Ref: expect.any(String) } });
    },
  );

  it('reserves no concurrency: a new account has none to give', () => {
    for (const { Properties } of functions)
      expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it('keeps logs for the days that were asked for', () => {
    const groups = Object.values(resourcesOf(templateOf({ logRetentionDays: 90 }), 'AWS::Logs::LogGroup'));

    // One a function, and the API's access log.
    expect(groups.length).toBe(functions.length + 1);
    for (const { Properties } of groups) expect(Properties['RetentionInDays']).toBe(90);
  });

  it('never lets a feed reach loopback addresses, unless an emulator needs it', () => {
    expect(JSON.stringify(template.toJSON())).not.toContain('ALLOW_LOOPBACK');
    templateOf({ allowLoopback: true }).hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Ceasewire: fetch',
      Environment: { Variables: Match.objectLike({ ALLOW_LOOPBACK: 'true' }) },
    });
  });

  it('gets each message that failed, and only those, again', () => {
    const sources = Object.values(resourcesOf(template, 'AWS::Lambda::EventSourceMapping'));

    expect(sources).toHaveLength(4);
    for (const { Properties } of sources)
      expect(Properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
  });

  it('bounds the batches at work where the queue settings say so', () => {
    for (const { batchSize, maxConcurrency } of [QUEUES.fetch, QUEUES.story])
      template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        BatchSize: batchSize,
        ScalingConfig: { MaximumConcurrency: maxConcurrency },
      });
  });

  it('hears of the heads of stories and events from the stream, and gives up into a queue', () => {
    const [source] = Object.values(resourcesOf(template, 'AWS::Lambda::EventSourceMapping')).filter(
      ({ Properties }) => 'StartingPosition' in Properties,
    );

    expect(source?.Properties).toMatchObject({
      BatchSize: STREAM.batchSize,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: STREAM.retries,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [expect.stringMatching(/AnnounceDead/), 'Arn'] } },
      },
    });
    expect(JSON.parse(source?.Properties['FilterCriteria'].Filters[0].Pattern)).toEqual({
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { Keys: { sk: { S: ['STORY', 'EVENT'] } } },
    });
  });
});

describe('the clock', () => {
  it('looks for feeds that are due every minute, and recounts every five', () => {
    for (const rate of Object.values(SCHEDULES))
      template.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: rate });
  });

  it('looks as seldom as it is told', () => {
    templateOf({ intervalMinutes: 10 }).hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(10 minutes)',
    });
  });
});

describe('after cdk deploy', () => {
  it('says where everything is, and three commands to try', () => {
    const outputs = template.findOutputs('*');

    expect(Object.keys(outputs)).toEqual(
      expect.arrayContaining(['TableName', 'BucketName', 'BusName', 'TryFeeds', 'TryEvents', 'TryStories']),
    );
  });

  it('gives nothing a physical name, so that a second stack can stand beside the first', () => {
    const resources: Record<string, { Type: string; Properties?: Record<string, unknown> }> =
      template.toJSON()['Resources'];
    const names = [
      'TableName',
      'BucketName',
      'QueueName',
      'FunctionName',
      'RoleName',
      'LogGroupName',
      'TopicName',
    ];
    // A name in words: what refers to another resource is no name.
    const named = Object.entries(resources).flatMap(([id, { Properties = {} }]) =>
      names.filter((name) => typeof Properties[name] === 'string').map((name) => `${id}.${name}`),
    );

    expect(named).toEqual([]);
  });
});

describe('watching over it', () => {
  const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');

  it('has alarms that each name the page of the manual that says what to do', () => {
    const manual = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');

    expect(Object.keys(alarms).length).toBeGreaterThanOrEqual(6);
    for (const { Properties } of Object.values(alarms)) {
      const [, name] = /See docs\/operating\.md, (\w+)\.$/.exec(Properties['AlarmDescription']) ?? [];
      expect(manual).toContain(`### ${name}`);
    }
  });

  it('sends alarms to the address that was given, and to nobody where none was', () => {
    for (const { Properties } of Object.values(alarms)) expect(Properties).not.toHaveProperty('AlarmActions');
    const mailing = templateOf({ alarmEmail: 'duty@example.org' });

    mailing.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@example.org',
    });
    for (const { Properties } of Object.values(resourcesOf(mailing, 'AWS::CloudWatch::Alarm')))
      expect(Properties['AlarmActions']).toHaveLength(1);
  });

  it('rings where the schedule stopped, which writes no metric at all', () => {
    const [silent] = Object.entries(alarms).filter(([id]) => id.includes('Silent'));

    expect(silent?.[1].Properties).toMatchObject({ TreatMissingData: 'breaching' });
    expect(JSON.stringify(silent?.[1].Properties)).toContain('Invocations');
  });

  it('has one dashboard, which CloudWatch gives three of for nothing', () => {
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });
});
