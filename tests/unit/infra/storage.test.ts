import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { TABLE_SCHEMA } from '../../../shared/index/schema.ts';
import { ADOPTED, resourcesOf, templateOf } from './stack.ts';

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
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
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
    const adopting = templateOf(ADOPTED);

    adopting.resourceCountIs('AWS::DynamoDB::Table', 0);
    adopting.resourceCountIs('AWS::S3::Bucket', 0);
    adopting.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ TABLE_NAME: 'kept-table', BUCKET_NAME: 'kept-bucket' }) },
    });
  });
});

describe('transport', () => {
  it('refuses the archive, every queue and every topic to whoever comes without TLS', () => {
    const mailing = templateOf({ alarmEmail: 'duty@example.org' });
    const guarded = [
      ...Object.values(resourcesOf(mailing, 'AWS::SNS::TopicPolicy')),
      ...Object.values(resourcesOf(template, 'AWS::S3::BucketPolicy')),
      ...Object.values(resourcesOf(template, 'AWS::SQS::QueuePolicy')),
    ];

    expect(guarded).toHaveLength(1 + 8 + 2);
    for (const policy of guarded)
      expect(policy.Properties['PolicyDocument'].Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Principal: expect.toBeOneOf(['*', { AWS: '*' }]),
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
  });
});
