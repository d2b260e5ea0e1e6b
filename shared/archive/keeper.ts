/** What a person does to the archive, not the pipeline: goes through it by day, and takes things out of it. */
import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Day, FeedId, Instant, StoryId } from '../model/index.ts';
import { keyPart } from './keys.ts';

/** The texts of one capture, or a capture itself, as its key tells. */
export interface ArchivedObject {
  readonly key: string;
  readonly fetchedAt: Instant;
}

export type ArchiveKind = 'captures' | 'stories';

export interface ArchiveKeeper {
  /** Objects of one day (of one feed, if given), in the order of their captures. */
  listDay(kind: ArchiveKind, day: Day, feedId?: FeedId): Promise<readonly ArchivedObject[]>;
  /** All objects in the folder of this one: those of the same feed and day, in the order of their captures. */
  listBeside(key: string): Promise<readonly ArchivedObject[]>;
  /** The days that hold objects, ascending: by folders, not by objects. */
  listDays(kind: ArchiveKind): Promise<readonly Day[]>;
  /** Keys of analyses that were too large for a message. */
  listAnalyses(storyId: StoryId): Promise<readonly string[]>;
  /** No error where there is none. */
  remove(key: string): Promise<void>;
}

export function createArchiveKeeper(s3: S3Client, bucket: string): ArchiveKeeper {
  const list = async (terms: Omit<ListObjectsV2CommandInput, 'Bucket'>) => {
    const keys: string[] = [];
    const folders: string[] = [];
    let token: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          ...terms,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      );
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key);
      for (const { Prefix } of page.CommonPrefixes ?? []) if (Prefix !== undefined) folders.push(Prefix);
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return { keys, folders };
  };
  const foldersIn = async (prefix: string): Promise<readonly string[]> =>
    (await list({ Prefix: prefix, Delimiter: '/' })).folders;

  return {
    async listDay(kind, day, feedId) {
      const folder = `${kind}/${day.replaceAll('-', '/')}/${feedId === undefined ? '' : `${keyPart(feedId)}/`}`;
      const { keys } = await list({ Prefix: folder });
      return keys.flatMap((key) => readKey(key) ?? []).sort(byCapture);
    },
    async listBeside(key) {
      const { keys } = await list({ Prefix: key.slice(0, key.lastIndexOf('/') + 1) });
      return keys.flatMap((one) => readKey(one) ?? []).sort(byCapture);
    },
    async listDays(kind) {
      const days: Day[] = [];
      for (const year of await foldersIn(`${kind}/`))
        for (const month of await foldersIn(year))
          for (const day of await foldersIn(month))
            days.push(day.slice(kind.length + 1, -1).replaceAll('/', '-') as Day);
      return days.sort();
    },
    listAnalyses: async (storyId) => (await list({ Prefix: `analyses/${keyPart(storyId)}/` })).keys,
    async remove(key) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

/** By time, then feed: the order in which captures reached the queue, and the same at every listing. */
const byCapture = (a: ArchivedObject, b: ArchivedObject): number =>
  a.fetchedAt === b.fetchedAt ? (a.key < b.key ? -1 : 1) : a.fetchedAt < b.fetchedAt ? -1 : 1;

/** Undefined for an object that somebody else put there. */
function readKey(key: string): ArchivedObject | undefined {
  const name = key.slice(key.lastIndexOf('/') + 1);
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/.exec(name)?.[0];
  return at === undefined ? undefined : { key, fetchedAt: at as Instant };
}
