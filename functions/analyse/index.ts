import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { connectAnalyse } from './connect.ts';

const env = readEnvironment(['TABLE_NAME', 'BUCKET_NAME', 'FOLD_QUEUE_URL', 'DEAD_LETTER_URL']);
const telemetry = createTelemetry('analyse');

export const handler = telemetry.observe(
  connectAnalyse(
    {
      tableName: env.TABLE_NAME,
      bucketName: env.BUCKET_NAME,
      queueUrls: { fold: env.FOLD_QUEUE_URL },
      deadLetterUrls: { story: env.DEAD_LETTER_URL },
    },
    { dynamo: unlogged(new DynamoDBClient()), s3: unlogged(new S3Client()), sqs: unlogged(new SQSClient()) },
    telemetry,
  ),
);
