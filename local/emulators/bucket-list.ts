import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What S3 gives in one page; the SDK asks for the next by a token, here the last key. */
const PAGE = 1_000;
/** How an object's file ends. */
export const ENDING = '.object';

/**
 * ListObjectsV2 over the files of a bucket: keys in the order of their bytes under a prefix, folded to folders where a
 * delimiter is asked for, 1,000 at a time. Answers in S3's XML.
 */
export function listObjects(directory: string, bucket: string, query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const after = query.get('continuation-token') ?? '';
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const keys = isFolder(folder) ? keysUnder(join(directory, bucket), folder, delimiter === '/') : [];
  const names = [
    ...new Set(
      keys.filter((key) => key.startsWith(prefix)).map((key) => foldAt(key, prefix.length, delimiter)),
    ),
  ]
    .sort()
    .filter((name) => name > after);
  const page = names.slice(0, PAGE);
  const more = names.length > page.length;
  const entries = page.map((name) =>
    delimiter !== '' && name.endsWith(delimiter)
      ? `<CommonPrefixes><Prefix>${xml(name)}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${xml(name)}</Key></Contents>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${xml(bucket)}</Name><Prefix>${xml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${PAGE}</MaxKeys><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${xml(page.at(-1) ?? '')}</NextContinuationToken>` : ''}${entries.join('')}</ListBucketResult>`;
}

/** A key up to the first delimiter after the prefix, which stands for all that follow it. */
function foldAt(key: string, from: number, delimiter: string): string {
  const end = delimiter === '' ? -1 : key.indexOf(delimiter, from);
  return end < 0 ? key : key.slice(0, end + delimiter.length);
}

/** @param flat a level only: folders end in a slash. */
function keysUnder(root: string, folder: string, flat: boolean): string[] {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(join(root, folder));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const key = `${folder}${entry.name}`;
    if (entry.isDirectory()) return flat ? [`${key}/`] : keysUnder(root, `${key}/`, false);
    return entry.name.endsWith(ENDING) ? [key.slice(0, -ENDING.length)] : [];
  });
}

const readFolder = (path: string) => readdirSync(path, { withFileTypes: true });

/** No way out of the bucket's folder. */
const isFolder = (folder: string): boolean =>
  folder.split('/').every((part) => part !== '.' && part !== '..' && !/[\0\\]/.test(part));

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
