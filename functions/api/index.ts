import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { handle } from 'hono/aws-lambda';
import { CeasewireError, instant } from '../../shared/model/index.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { connectApi } from './connect.ts';
import { createTokenCheck } from './token.ts';

const env = readEnvironment(['TABLE_NAME', 'TOKEN_SECRET']);
const telemetry = createTelemetry('api');

function tokenCheck(secretId: string) {
  const client = new SecretsManagerClient();
  const read = async (): Promise<string> => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    if (SecretString === undefined || SecretString === '')
      throw new CeasewireError('The secret of the API holds no token; put one in it.', { secretId });
    return SecretString;
  };
  return createTokenCheck(read, Date.now);
}

export const handler = telemetry.observe(
  handle(
    connectApi(
      { tableName: env.TABLE_NAME },
      { dynamo: new DynamoDBClient() },
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
