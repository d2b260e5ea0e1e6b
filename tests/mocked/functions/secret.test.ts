import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSecretBy } from '../../../functions/api/secret.ts';

const secrets = mockClient(SecretsManagerClient);
beforeEach(() => secrets.reset());

describe('the token of the API', () => {
  const read = readSecretBy(new SecretsManagerClient({ region: 'eu-west-1' }), 'arn:token');

  it('is what the secret of the stack holds', async () => {
    secrets.on(GetSecretValueCommand, { SecretId: 'arn:token' }).resolves({ SecretString: 'abc' });

    await expect(read()).resolves.toBe('abc');
  });

  it.each([{}, { SecretString: '' }])(
    'is none where the secret holds %j: nobody may come in by it',
    async (held) => {
      secrets.on(GetSecretValueCommand).resolves(held);

      await expect(read()).rejects.toThrow('holds no token; put one in it');
    },
  );

  it('is not guessed where the secret cannot be read', async () => {
    secrets.on(GetSecretValueCommand).rejects(new Error('denied'));

    await expect(read()).rejects.toThrow('denied');
  });
});
