import { describe, expect, it } from 'vitest';
import { environmentAt, withoutAws } from '../../../scripts/emulated/environment.ts';

const MINE = {
  PATH: '/bin',
  AWS_PROFILE: 'mine',
  AWS_SESSION_TOKEN: 'mine',
  AWS_ENDPOINT_URL_DYNAMODB: 'https://mine.example.org',
  AWS_ACCESS_KEY_ID: 'mine',
  AWS_CONFIG_FILE: '/mine',
  CDK_DEFAULT_ACCOUNT: 'mine',
};

describe('the environment of an emulated deployment', () => {
  it('has nothing of an account of mine, so that it can reach none', () => {
    expect(withoutAws(MINE)).toEqual({ PATH: '/bin' });
  });

  it('knows the emulator and no other AWS', () => {
    const env = environmentAt('http://127.0.0.1:1', MINE);

    expect(env).toMatchObject({ PATH: '/bin', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    expect(JSON.stringify(env)).not.toContain('mine');
  });
});
