import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, QUEUES, SCHEDULES, STREAM } from '../../../shared/topology.ts';
import { resourcesOf, templateOf } from './stack.ts';

const template = templateOf();

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
  it.each([
    ['schedule', SCHEDULES.schedule],
    ['rollup', SCHEDULES.rollup],
  ])('calls %s, %s', (step, rate) => {
    const [id] = Object.entries(resourcesOf(template, 'AWS::Lambda::Function')).find(
      ([, { Properties }]) => Properties['Description'] === `Ceasewire: ${step}`,
    ) ?? [''];

    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: rate,
      Target: Match.objectLike({ Arn: { 'Fn::GetAtt': [id, 'Arn'] } }),
    });
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
    expect(outputs['ApiUrl']?.['Value']).toEqual({
      'Fn::GetAtt': [expect.stringMatching(/^ApiHttp/), 'ApiEndpoint'],
    });
  });

  it('says where every queue is, which redriving asks for', () => {
    const told = Object.values(template.findOutputs('*')).map(({ Value }) => JSON.stringify(Value));

    for (const id of Object.keys(resourcesOf(template, 'AWS::SQS::Queue')))
      expect(told).toContain(JSON.stringify({ Ref: id }));
  });

  it('has everything that can be tagged tagged, so that its cost can be told apart', () => {
    const untagged = Object.entries(
      template.toJSON()['Resources'] as Record<string, { Type: string; Properties: { Tags?: unknown } }>,
    ).filter(
      ([, { Type, Properties }]) =>
        ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::Lambda::Function'].includes(
          Type,
        ) && !JSON.stringify(Properties.Tags ?? []).includes('{"Key":"project","Value":"ceasewire"}'),
    );

    expect(untagged.map(([id]) => id)).toEqual([]);
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
