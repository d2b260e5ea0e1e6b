import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { instant } from '../../shared/model/index.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { connectRollup } from './connect.ts';

const env = readEnvironment(['TABLE_NAME']);
const telemetry = createTelemetry('rollup');

export const handler = telemetry.observe(
  connectRollup(
    { tableName: env.TABLE_NAME },
    { dynamo: unlogged(new DynamoDBClient()) },
    { clock: () => instant(Date.now()), count: telemetry.count },
  ),
);
