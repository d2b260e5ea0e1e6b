import type { Worker } from 'node:worker_threads';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { instant } from '../../shared/model/index.ts';
import type { SqsHandler } from '../batch.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { connectFetch } from './connect.ts';

const env = readEnvironment([
  'TABLE_NAME',
  'BUCKET_NAME',
  'STORY_QUEUE_URL',
  'DEAD_LETTER_URL',
  'USER_AGENT',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'ALLOW_LOOPBACK',
]);
const telemetry = createTelemetry('fetch');

/** @param thread the parser's, which takes longest to start */
export const open = (thread: Worker): SqsHandler =>
  telemetry.observe(
    connectFetch(
      {
        tableName: env.TABLE_NAME,
        bucketName: env.BUCKET_NAME,
        queueUrls: { story: env.STORY_QUEUE_URL },
        deadLetterUrls: { fetch: env.DEAD_LETTER_URL },
      },
      {
        dynamo: unlogged(new DynamoDBClient()),
        s3: unlogged(new S3Client()),
        sqs: unlogged(new SQSClient()),
      },
      { ...telemetry, clock: () => instant(Date.now()), random: Math.random },
      {
        thread,
        ...(env.USER_AGENT === undefined ? {} : { userAgent: env.USER_AGENT }),
        ...(env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE === undefined
          ? {}
          : { memoryMb: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE }),
        ...(env.ALLOW_LOOPBACK === undefined ? {} : { allowLoopback: env.ALLOW_LOOPBACK }),
      },
    ),
  );
