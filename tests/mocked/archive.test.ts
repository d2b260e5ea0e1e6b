import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createArchive } from '../../shared/archive/index.ts';
import { asFeedId, type Instant, InvalidInput, sha256 } from '../../shared/model/index.ts';

const s3 = mockClient(S3Client);
const archive = createArchive(new S3Client({ region: 'us-east-1' }), 'archive');
const body = Buffer.from('<rss/>');
const capture = {
  feedId: asFeedId('f'),
  fetchedAt: '2026-02-06T05:20:00.000Z' as Instant,
  body,
  bodyHash: sha256(body),
  status: 200,
  url: 'https://f.example/',
  headers: {},
};

beforeEach(() => {
  s3.reset();
  s3.on(PutObjectCommand).resolves({});
});

describe('the archive’s calls', () => {
  it('store a capture as a gzip file, not as an encoding that a proxy may undo, the same bytes each time', async () => {
    await archive.putCapture(capture);
    await archive.putCapture(capture);

    const [first, second] = s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);
    expect(first).toMatchObject({ Bucket: 'archive', ContentType: 'application/gzip' });
    expect(first).not.toHaveProperty('ContentEncoding');
    expect(second).toEqual(first);
  });

  it('tell a missing object, which no retry brings back, from a failure that passes', async () => {
    s3.on(GetObjectCommand)
      .rejectsOnce(new NoSuchKey({ $metadata: {}, message: 'no such key' }))
      .rejectsOnce(new Error('socket hang up'))
      .resolves({ ContentLength: 1e9 });
    const read = () => archive.readText({ key: 'stories/x', line: 0 });

    await expect(read()).rejects.toThrow(InvalidInput);
    await expect(read()).rejects.toThrow('socket hang up');
    await expect(read()).rejects.toThrow(/too large/);
  });
});
