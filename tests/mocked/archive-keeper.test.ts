import { DeleteObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createArchiveKeeper } from '../../shared/archive/index.ts';
import type { Day } from '../../shared/model/index.ts';

const s3 = mockClient(S3Client);
const keeper = createArchiveKeeper(new S3Client({ region: 'us-east-1' }), 'archive');
beforeEach(() => s3.reset());

describe('the calls of whoever keeps the archive', () => {
  it('remove one object by its key', async () => {
    s3.on(DeleteObjectCommand).resolves({});

    await keeper.remove('captures/2026/02/06/f/a.gz');

    expect(s3.commandCalls(DeleteObjectCommand).map(({ args }) => args[0].input)).toEqual([
      { Bucket: 'archive', Key: 'captures/2026/02/06/f/a.gz' },
    ]);
  });

  it('do not pass over an object that may not be removed: it would count as taken down', async () => {
    const words = 'User: desk is not authorized to perform: s3:DeleteObject';
    s3.on(DeleteObjectCommand).rejects(Object.assign(new Error(words), { name: 'AccessDenied' }));

    await expect(keeper.remove('captures/2026/02/06/f/a.gz')).rejects.toThrow(words);
  });

  it('list a day to its last page', async () => {
    const keys = ['05:20', '05:10'].map((time) => `stories/2026/02/06/f/2026-02-06T${time}:00.000Z-a.gz`);
    s3.on(ListObjectsV2Command)
      .resolvesOnce({ Contents: [{ Key: keys[0] }], IsTruncated: true, NextContinuationToken: 'more' })
      .resolvesOnce({ Contents: [{ Key: keys[1] }], IsTruncated: false });

    const listed = await keeper.listDay('stories', '2026-02-06' as Day);

    expect(listed.map(({ key }) => key)).toEqual([...keys].reverse());
    expect(s3.commandCalls(ListObjectsV2Command).map(({ args }) => args[0].input)).toEqual([
      { Bucket: 'archive', Prefix: 'stories/2026/02/06/' },
      { Bucket: 'archive', Prefix: 'stories/2026/02/06/', ContinuationToken: 'more' },
    ]);
  });
});
