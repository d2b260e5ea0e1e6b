import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { instant } from '../../shared/model/index.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { connectFold } from './connect.ts';

const env = readEnvironment(['TABLE_NAME', 'BUCKET_NAME', 'DEAD_LETTER_URL']);
const telemetry = createTelemetry('fold');

export const handler = telemetry.observe(
  connectFold(
    {
      tableName: env.TABLE_NAME,
      bucketName: env.BUCKET_NAME,
      deadLetterUrls: { fold: env.DEAD_LETTER_URL },
    },
    { dynamo: unlogged(new DynamoDBClient()), s3: unlogged(new S3Client()), sqs: unlogged(new SQSClient()) },
    { ...telemetry, clock: () => instant(Date.now()) },
  ),
);
