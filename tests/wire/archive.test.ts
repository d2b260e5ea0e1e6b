import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArchive } from '../../shared/archive/index.ts';
import {
  asFeedId,
  asStoryId,
  asTextHash,
  InvalidInput,
  type StoryText,
  sha256,
} from '../../shared/model/index.ts';
import type { ArchiveStore, Capture } from '../../shared/steps/ports.ts';
import { BUCKET, openWireBucket } from './bucket.ts';
import { aMention, aRevision, aStory, at } from './samples.ts';

let bucket: Awaited<ReturnType<typeof openWireBucket>>;
let archive: ArchiveStore;
beforeAll(async () => {
  bucket = await openWireBucket();
  archive = createArchive(bucket.client, BUCKET);
});
afterAll(() => bucket.close());

const aCapture = (body: Uint8Array, over: Partial<Capture> = {}): Capture => ({
  feedId: asFeedId('morning-wire'),
  fetchedAt: at('2026-02-06T05:20:00.000Z'),
  body,
  bodyHash: sha256(body),
  status: 200,
  url: 'https://morning-wire.example/rss',
  headers: { 'content-type': 'application/rss+xml; charset=windows-1251', etag: '"a"' },
  ...over,
});

const aText = (line: number, over: Partial<StoryText> = {}): StoryText => ({
  v: 1,
  storyId: asStoryId(`story-${line}`),
  textHash: asTextHash(`hash-${line}`),
  feedId: asFeedId('morning-wire'),
  publisher: 'morning-wire',
  family: 'morning-wire',
  captureKey: 'captures/x',
  item: line,
  fetchedAt: at('2026-02-06T05:20:00.000Z'),
  title: `Дрони — line ${line}`,
  text: 'First paragraph.\nSecond,\u2028with a separator.',
  published: at('2026-02-06T05:12:00.000Z'),
  categories: [],
  subjects: [],
  pubStatus: 'usable',
  ...over,
});

describe('the archive', () => {
  it('gives back the very bytes of a capture, and what was known of it', async () => {
    const body = Uint8Array.from({ length: 3_000 }, (_, n) => (n * 7) % 256);
    const capture = aCapture(body);

    const key = await archive.putCapture(capture);
    const again = await archive.putCapture(capture);
    const { body: read, ...facts } = await archive.readCapture(key);

    expect(key).toBe(`captures/2026/02/06/morning-wire/2026-02-06T05:20:00.000Z-${sha256(body)}.gz`);
    expect(again).toBe(key);
    expect(Buffer.from(read).equals(Buffer.from(body))).toBe(true);
    const { body: _, ...expected } = capture;
    expect(facts).toEqual(expected);
  });

  it('keeps within S3’s room for metadata, in plain ASCII, whatever a server says of itself', async () => {
    const headers = Object.fromEntries([
      ['x-first', 'Київ \u0000\u007f "quoted" \\ \ud800'],
      ...Array.from({ length: 50 }, (_, n) => [`x-${n}`, 'ж'.repeat(300)]),
    ]);
    const url = `https://morning-wire.example/${'ї'.repeat(3_000)}`;
    const key = await archive.putCapture(aCapture(Buffer.from('<rss/>'), { url, headers }));

    const { Metadata = {} } = await bucket.client.send(new GetObjectCommand({ Bucket: BUCKET, Key: key }));
    const size = Object.entries(Metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    const read = await archive.readCapture(key);

    expect(size).toBeLessThan(2_048);
    expect(Object.values(Metadata).join('')).toMatch(/^[ -~]*$/);
    expect(read.headers['x-first']).toBe(headers['x-first']);
    expect(url.startsWith(read.url)).toBe(true);
  });

  it('puts a feed with a hostile id under captures and nowhere else', async () => {
    const ids = ['../../stories', '.', '..', 'a/b', 'ж'.repeat(500), ''];
    const keys = await Promise.all(
      ids.map((id) => archive.putCapture(aCapture(Buffer.from(id), { feedId: asFeedId(id) }))),
    );

    expect(new Set(keys).size).toBe(ids.length);
    for (const [index, key] of keys.entries()) {
      expect(key).toMatch(/^captures\/2026\/02\/06\/[A-Za-z0-9!_.-]+\/[^/]+\.gz$/);
      expect(key).not.toContain('/../');
      expect(Buffer.byteLength(key)).toBeLessThan(400);
      expect(Buffer.from((await archive.readCapture(key)).body).toString()).toBe(ids[index]);
    }
  });

  it('says so when the bytes are not those that were stored', async () => {
    const capture = aCapture(Buffer.from('as it was'));
    const key = await archive.putCapture(capture);
    const other = await archive.putCapture(aCapture(Buffer.from('tampered')));
    const { Body, Metadata } = await bucket.client.send(new GetObjectCommand({ Bucket: BUCKET, Key: other }));
    const bytes = await Body?.transformToByteArray();
    await bucket.client.send(
      new PutObjectCommand({
        Bucket: BUCKET,
        Key: key,
        ...(bytes ? { Body: bytes } : {}),
        ...(Metadata ? { Metadata } : {}),
      }),
    );

    await expect(archive.readCapture(key)).rejects.toThrow(/not those that were stored/);
  });

  it('gives back each text of a capture by its pointer', async () => {
    const texts = [aText(0), aText(1, { text: '' }), aText(2)];

    const pointers = await archive.putTexts(aCapture(Buffer.from('')), texts);
    const read = await Promise.all(pointers.map((pointer) => archive.readText(pointer)));

    expect(pointers[2]).toEqual({
      key: 'stories/2026/02/06/morning-wire/2026-02-06T05:20:00.000Z.jsonl.gz',
      line: 2,
    });
    expect(read).toEqual(texts);
    // Another process, which has nothing in mind yet, and one that asks for ever more objects.
    const other = createArchive(bucket.client, BUCKET);
    for (let n = 0; n < 6; n += 1) {
      const fetchedAt = at(`2026-02-07T05:20:0${n}.000Z`);
      const [pointer] = await other.putTexts({ feedId: asFeedId('many'), fetchedAt }, [aText(n)]);
      if (pointer) expect(await other.readText(pointer)).toEqual(aText(n));
    }
  });

  it('gives back an analysis that was too large for a message', async () => {
    const { analysis } = aRevision(aStory('big'), [aMention()]);
    const result = { analysis, fingerprint: { keys: ['k'], sketch: '', words: 3 } };

    const key = await archive.putAnalysis(asStoryId('s'), asTextHash('h'), result);

    expect(await archive.readAnalysis(key)).toEqual(result);
  });

  it('refuses pointers that lead nowhere or elsewhere, for good', async () => {
    const [pointer] = await archive.putTexts(
      { feedId: asFeedId('one'), fetchedAt: at('2026-02-06T06:00:00.000Z') },
      [aText(0)],
    );
    const key = pointer?.key ?? '';
    const [unknown] = await archive.putTexts(
      { feedId: asFeedId('v9'), fetchedAt: at('2026-02-06T06:00:00.000Z') },
      [{ ...aText(0), v: 9 as 1 }],
    );

    await expect(archive.readText({ key, line: 1 })).rejects.toThrow(InvalidInput);
    await expect(archive.readText({ key: 'stories/none', line: 0 })).rejects.toThrow(InvalidInput);
    await expect(archive.readText({ key: 'captures/x', line: 0 })).rejects.toThrow(InvalidInput);
    await expect(archive.readText({ key: unknown?.key ?? '', line: 0 })).rejects.toThrow(/unknown version/);
    await expect(archive.readCapture(key)).rejects.toThrow(InvalidInput);
    await expect(archive.readAnalysis(key)).rejects.toThrow(InvalidInput);
  });
});
