/** The raw bytes and the texts, in S3. Bodies are gzip files, and said to be nothing else: no Content-Encoding to lose. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { CeasewireError, InvalidInput, type StoryText, sha256, type TextPointer } from '../model/index.ts';
import type { AnalysisResult, ArchiveStore, Capture } from '../steps/ports.ts';
import { analysisKey, captureKey, textsKey } from './keys.ts';
import { metadataOf, readMetadata } from './metadata.ts';

export {
  type ArchivedObject,
  type ArchiveKeeper,
  type ArchiveKind,
  createArchiveKeeper,
} from './keeper.ts';

/** Largest object that is read, as stored and inflated: four times the largest body that is fetched (15 MB). */
const READ_LIMIT = 64 * 1024 * 1024;
/** zlib's own balance: level 9 takes twice the time for 1 % on feeds. */
const GZIP = { level: 6 } as const;
/** The texts of one capture are asked for one after another: the last few objects are kept, while they are small. */
const KEPT_OBJECTS = 4;
const KEPT_SIZE = 4 * 1024 * 1024;

const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);
const deflate = promisify<Uint8Array | string, { level: number }, Buffer>(gzip);

interface StoredObject {
  readonly body: Buffer;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Captures, story texts and analyses in one bucket. Keys: DESIGN, identity. */
export function createArchive(s3: S3Client, bucket: string): ArchiveStore {
  const kept = new Map<string, Promise<readonly string[]>>();

  async function put(key: string, body: Uint8Array | string, metadata: Record<string, string> = {}) {
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: await deflate(body, GZIP),
        ContentType: 'application/gzip',
        Metadata: metadata,
      }),
    );
  }

  async function get(key: string): Promise<StoredObject> {
    try {
      const {
        Body,
        ContentLength = 0,
        Metadata = {},
      } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (Body === undefined || ContentLength > READ_LIMIT)
        throw new CeasewireError(`The object ${key} is empty or too large to read.`, { key, ContentLength });
      const body = await inflate(await Body.transformToByteArray(), { maxOutputLength: READ_LIMIT });
      return { body, metadata: Metadata };
    } catch (error) {
      if (error instanceof NoSuchKey)
        throw new InvalidInput(`The archive has no object ${key}.`, { key, bucket }, error);
      throw error;
    }
  }

  const lines = async (key: string): Promise<readonly string[]> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading = get(key).then(({ body }) => {
      if (body.length > KEPT_SIZE) kept.delete(key);
      return body.toString('utf8').split('\n');
    });
    kept.set(key, reading);
    const oldest = kept.keys().next();
    if (kept.size > KEPT_OBJECTS && !oldest.done) kept.delete(oldest.value);
    // A read that failed must be tried again by the next who asks.
    reading.catch(() => kept.delete(key));
    return reading;
  };

  return {
    async putCapture(capture) {
      const key = captureKey(capture);
      await put(key, capture.body, metadataOf(capture));
      return key;
    },
    async readCapture(key): Promise<Capture> {
      const { body, metadata } = await get(expectKind(key, 'captures/'));
      const bodyHash = sha256(body);
      if (!key.endsWith(`-${bodyHash}.gz`))
        throw new CeasewireError(`The bytes of ${key} are not those that were stored.`, { key, bodyHash });
      return { ...readMetadata(metadata, key), body, bodyHash };
    },
    async putTexts({ feedId, fetchedAt }, texts) {
      const key = textsKey(feedId, fetchedAt);
      await put(key, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
      kept.delete(key);
      return texts.map((_, line): TextPointer => ({ key, line }));
    },
    async readTexts(key) {
      const all = (await lines(expectKind(key, 'stories/'))).slice(0, -1);
      return all.map((line) => (line === '' ? undefined : JSON.parse(line)));
    },
    async blankText({ key, line }) {
      const all = [...(await get(expectKind(key, 'stories/'))).body.toString('utf8').split('\n')];
      if (all[line] === undefined || all[line] === '') return;
      all[line] = '';
      await put(key, all.join('\n'));
      kept.delete(key);
    },
    async readText(pointer) {
      const line = (await lines(expectKind(pointer.key, 'stories/')))[pointer.line];
      if (line === undefined || line === '')
        throw new InvalidInput(`${pointer.key} has no line ${pointer.line}.`, { ...pointer });
      const text: StoryText = JSON.parse(line);
      if (text.v !== 1)
        throw new InvalidInput(`Line ${pointer.line} of ${pointer.key} is of an unknown version.`, {
          ...pointer,
          v: text.v,
        });
      return text;
    },
    async putAnalysis(storyId, textHash, result) {
      const key = analysisKey(storyId, textHash);
      await put(key, JSON.stringify(result));
      return key;
    },
    async readAnalysis(key): Promise<AnalysisResult> {
      const { body } = await get(expectKind(key, 'analyses/'));
      return JSON.parse(body.toString('utf8'));
    },
  };
}

/** Pointers come in messages: one may not be made to read another kind of object. */
function expectKind(key: string, prefix: string): string {
  if (!key.startsWith(prefix)) throw new InvalidInput(`${key} is no key under ${prefix}.`, { key });
  return key;
}
