import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { createEventStore, documentClient } from '../../shared/index/index.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { createHandler, sendBy } from './handler.ts';

const env = readEnvironment(['TABLE_NAME', 'TOPIC_ARN', 'STACK_NAME']);
const telemetry = createTelemetry('notify');

export const handler = telemetry.observe(
  createHandler({
    events: createEventStore(documentClient(unlogged(new DynamoDBClient())), env.TABLE_NAME),
    send: sendBy(unlogged(new SNSClient()), env.TOPIC_ARN),
    count: telemetry.count,
    stackName: env.STACK_NAME,
  }),
);
