import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../functions/environment.ts';

const FULL = {
  TABLE_NAME: 'index',
  FETCH_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/fetch',
};

describe('the environment of a function', () => {
  it('is read by name', () => {
    expect(readEnvironment(['TABLE_NAME', 'FETCH_QUEUE_URL'], FULL)).toEqual(FULL);
  });

  it('may lack what has a default', () => {
    expect(readEnvironment(['USER_AGENT', 'ALLOW_LOOPBACK'], {})).toEqual({});
  });

  it('reads a switch as true or false', () => {
    expect(readEnvironment(['ALLOW_LOOPBACK'], { ALLOW_LOOPBACK: 'false' })).toEqual({
      ALLOW_LOOPBACK: false,
    });
  });

  it('reads what Lambda writes as text as a number', () => {
    expect(
      readEnvironment(['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'], { AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024' }),
    ).toEqual({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: 1024 });
    expect(() =>
      readEnvironment(['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'], { AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1.5' }),
    ).toThrow(/is wrong/);
  });

  it('names the variable that is missing, and what to do', () => {
    expect(() => readEnvironment(['TABLE_NAME', 'BUCKET_NAME'], FULL)).toThrow(
      /^The environment variable BUCKET_NAME is not set .*deploy again/,
    );
  });

  it('names the variable that is wrong', () => {
    expect(() => readEnvironment(['FETCH_QUEUE_URL'], { FETCH_QUEUE_URL: 'fetch' })).toThrow(
      /^The environment variable FETCH_QUEUE_URL is wrong/,
    );
  });
});
