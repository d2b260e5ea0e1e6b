import { describe, expect, it } from 'vitest';
import { resourcesOf, templateOf } from './stack.ts';

const template = templateOf();

type Statement = { Action: string | string[]; Resource: unknown; Effect: string };
type Document = { Statement: Statement[] };

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Logical ids are words and a hash: `PipelineFetchLogsE6DF5B6E` is shown as `PipelineFetchLogs`. */
const shorten = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

function write(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const value = resource as Record<string, unknown>;
  const attribute = value['Fn::GetAtt'] as [string, string] | undefined;
  if (attribute) return shorten(attribute[0]);
  const join = value['Fn::Join'] as [string, unknown[]] | undefined;
  if (join) return join[1].map(write).join(join[0]);
  return `<${shorten(String(value['Ref']))}>`;
}

/** What a function may do, as `action resource`, but for writing its own log. */
function permissionsOf(step: string): readonly string[] {
  const policies = Object.values(resourcesOf(template, 'AWS::IAM::Policy')).filter((policy) =>
    policy.Properties['Roles'].some((role: { Ref: string }) =>
      new RegExp(`^(Pipeline|Watches)?${step}Role`).test(role.Ref),
    ),
  );
  return permissionsIn(policies.map((policy) => policy.Properties['PolicyDocument']));
}

/** What a clock may do. */
function permissionsOfClock(name: string): readonly string[] {
  const [, role] =
    Object.entries(resourcesOf(template, 'AWS::IAM::Role')).find(([id]) =>
      id.startsWith(`Schedules${name}Role`),
    ) ?? [];
  const policies: readonly { PolicyDocument: Document }[] = role?.Properties['Policies'] ?? [];
  return permissionsIn(policies.map(({ PolicyDocument }) => PolicyDocument));
}

function permissionsIn(documents: readonly Document[]): readonly string[] {
  return documents
    .flatMap(({ Statement }) => Statement)
    .flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) => list(Resource).map((resource) => `${action} ${write(resource)}`)),
    )
    .filter((permission, index, all) => !permission.startsWith('logs:') && all.indexOf(permission) === index)
    .sort();
}

const RECEIVE = [
  'ChangeMessageVisibility',
  'DeleteMessage',
  'GetQueueAttributes',
  'GetQueueUrl',
  'ReceiveMessage',
];
const receive = (queue: string): readonly string[] => RECEIVE.map((action) => `sqs:${action} ${queue}`);
const table = (...actions: readonly string[]): readonly string[] =>
  actions.map((action) => `dynamodb:${action} IndexTable`);

describe('what each function may do, and nothing else', () => {
  it.each([
    ['Schedule', [...table('BatchGetItem', 'GetItem', 'PutItem', 'Query'), 'sqs:SendMessage QueuesFetch']],
    [
      'Fetch',
      [
        ...table('BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'),
        's3:PutObject ArchiveBucket/captures/*',
        's3:PutObject ArchiveBucket/stories/*',
        ...receive('QueuesFetch'),
        'sqs:SendMessage QueuesFetchDead',
        'sqs:SendMessage QueuesStory',
      ],
    ],
    [
      'Analyse',
      [
        ...table('GetItem', 'PutItem'),
        's3:GetObject ArchiveBucket/stories/*',
        's3:ListBucket ArchiveBucket',
        's3:PutObject ArchiveBucket/analyses/*',
        ...receive('QueuesStory'),
        'sqs:SendMessage QueuesFold',
        'sqs:SendMessage QueuesStoryDead',
      ],
    ],
    [
      'Fold',
      [
        ...table('BatchGetItem', 'BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
        's3:GetObject ArchiveBucket/analyses/*',
        's3:GetObject ArchiveBucket/stories/*',
        's3:ListBucket ArchiveBucket',
        ...receive('QueuesFold'),
        'sqs:SendMessage QueuesFoldDead',
      ],
    ],
    [
      'Announce',
      [
        'dynamodb:DescribeStream IndexTable',
        'dynamodb:GetRecords IndexTable',
        'dynamodb:GetShardIterator IndexTable',
        'dynamodb:ListStreams IndexTable/stream/*',
        'events:PutEvents ChangesBus',
        ...['GetQueueAttributes', 'GetQueueUrl', 'SendMessage'].map(
          (action) => `sqs:${action} QueuesAnnounceDead`,
        ),
      ],
    ],
    [
      'Rollup',
      [
        ...table('BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query'),
        'dynamodb:Query IndexTable/index/changeHour',
      ],
    ],
    [
      'Notify',
      [...table('GetItem', 'Query'), 'sns:Publish <WatchesMailTopic>', 'sqs:SendMessage WatchesDead'],
    ],
    [
      'Api',
      [
        ...table('BatchGetItem', 'GetItem', 'Query'),
        ...['changeHour', 'feedDay'].map((index) => `dynamodb:Query IndexTable/index/${index}`),
      ],
    ],
  ])('%s', (step, expected) => {
    expect(permissionsOf(step)).toEqual([...expected].sort());
  });

  it.each([
    ['Due', 'PipelineScheduleFunction'],
    ['RollUp', 'PipelineRollupFunction'],
  ])('the clock %s', (name, lambda) => {
    expect(permissionsOfClock(name)).toEqual([`lambda:InvokeFunction ${lambda}`]);
  });

  it('names a resource in every statement of every role', () => {
    const policies = Object.values(resourcesOf(template, 'AWS::IAM::Policy')).map(
      ({ Properties }) => Properties['PolicyDocument'],
    );
    const inline = Object.values(resourcesOf(template, 'AWS::IAM::Role')).flatMap(({ Properties }) =>
      (Properties['Policies'] ?? []).map((policy: { PolicyDocument: unknown }) => policy.PolicyDocument),
    );
    const statements = [...policies, ...inline].flatMap(({ Statement }) => Statement as Statement[]);

    expect(statements.length).toBeGreaterThan(10);
    for (const statement of statements) {
      expect(statement.Effect).toBe('Allow');
      for (const resource of list(statement.Resource)) expect(write(resource)).not.toMatch(/^\*/);
      for (const action of list(statement.Action)) expect(action).not.toContain('*');
    }
  });

  it("takes no managed policy, which would be broader than what a function's own role says", () => {
    for (const role of Object.values(resourcesOf(template, 'AWS::IAM::Role')))
      expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
  });
});
