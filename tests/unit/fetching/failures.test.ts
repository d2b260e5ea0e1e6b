import { describe, expect, it } from 'vitest';
import { failureOfError } from '../../../shared/fetching/failures.ts';

const coded = (code: string, cause?: unknown): Error => Object.assign(new Error(code, { cause }), { code });

describe('errors of the network', () => {
  it.each([
    ['ENOTFOUND', 'hard', 'dns'],
    ['EAI_AGAIN', 'temporary', 'offline'],
    ['ENETUNREACH', 'temporary', 'offline'],
    ['ECONNREFUSED', 'soft', 'connection'],
    ['ECONNRESET', 'soft', 'connection'],
    ['UND_ERR_CONNECT_TIMEOUT', 'soft', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'soft', 'timeout'],
    ['CERT_HAS_EXPIRED', 'hard', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'hard', 'tls'],
    ['ERR_HTTP2_STREAM_ERROR', 'soft', 'connection'],
  ])('%s is a %s failure: %s', (code, severity, reason) => {
    expect(failureOfError(coded(code))).toMatchObject({
      kind: 'failed',
      severity,
      reason,
      message: expect.stringMatching(/[.?)]$/),
    });
    expect(failureOfError(coded('OUTER', coded(code)))).toMatchObject({ reason });
    expect(failureOfError(new AggregateError([coded(code)]))).toMatchObject({ reason });
  });

  it('that no network makes are not swallowed', () => {
    expect(() => failureOfError(new TypeError('a mistake of ours'))).toThrow('a mistake of ours');
  });
});
