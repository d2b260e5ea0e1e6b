import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { handle } from 'hono/aws-lambda';
import { instant } from '../../shared/model/index.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { connectApi } from './connect.ts';
import { readSecretBy } from './secret.ts';
import { createTokenCheck } from './token.ts';

const env = readEnvironment(['TABLE_NAME', 'TOKEN_SECRET']);
const telemetry = createTelemetry('api');

const tokenCheck = (secretId: string) =>
  createTokenCheck(readSecretBy(new SecretsManagerClient(), secretId), Date.now);

export const handler = telemetry.observe(
  handle(
    connectApi(
      { tableName: env.TABLE_NAME },
      { dynamo: unlogged(new DynamoDBClient()) },
      {
        clock: () => instant(Date.now()),
        onError: (error) => telemetry.onFailure(error, 'request'),
        ...(env.TOKEN_SECRET === undefined
          ? { isSigned: true }
          : { isAllowed: tokenCheck(env.TOKEN_SECRET) }),
      },
    ),
  ),
);
