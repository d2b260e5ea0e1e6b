import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Registry } from '../../shared/model/index.ts';
import { instant } from '../../shared/model/index.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { connectSchedule } from './connect.ts';

const env = readEnvironment(['TABLE_NAME', 'FETCH_QUEUE_URL']);
const telemetry = createTelemetry('schedule');
/** feeds.opml as the stack read and checked it when it was deployed; it lies beside this file in the bundle. */
const registry: Registry = JSON.parse(readFileSync(new URL('./registry.json', import.meta.url), 'utf8'));

export const handler = telemetry.observe(
  connectSchedule(
    { tableName: env.TABLE_NAME, queueUrls: { fetch: env.FETCH_QUEUE_URL } },
    { dynamo: unlogged(new DynamoDBClient()), sqs: unlogged(new SQSClient()) },
    { clock: () => instant(Date.now()), count: telemetry.count },
    { registry },
  ),
);
