import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CeasewireError } from '../../shared/model/index.ts';

/** Reads the token of the API. @throws CeasewireError where the secret is empty; what the client throws, as it is. */
export const readSecretBy =
  (client: SecretsManagerClient, secretId: string): (() => Promise<string>) =>
  async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    if (SecretString === undefined || SecretString === '')
      throw new CeasewireError('The secret of the API holds no token; put one in it.', { secretId });
    return SecretString;
  };
