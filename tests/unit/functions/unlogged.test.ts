import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { unlogged } from '../../../functions/unlogged.ts';

describe('an unlogged client', () => {
  it('has lost the SDK’s middleware that describes each call, by the name that the SDK gives it', () => {
    const named = (client: DynamoDBClient): string => client.middlewareStack.identify().join('\n');
    const client = new DynamoDBClient({ region: 'eu-west-1' });
    expect(named(client)).toContain('loggerMiddleware');
    expect(unlogged(client)).toBe(client);
    expect(named(client)).not.toContain('loggerMiddleware');
  });
});
