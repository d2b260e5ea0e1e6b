import { devNull } from 'node:os';

export const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' } as const;
export const REGION = 'us-east-1';

/** An environment in which nothing says which AWS is meant: no profile, no session, no other service's endpoint. */
export const withoutAws = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(AWS_|CDK_DEFAULT_)/.test(name)));

/** An environment in which the emulator is the only AWS there is; the caller's configuration files are not read. */
export const environmentAt = (endpoint: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...withoutAws(env),
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
});
