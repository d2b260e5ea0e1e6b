import type { Readable } from 'node:stream';
import { DOCUMENT_LIMIT } from '../../shared/feeds/index.ts';
import { InvalidInput, type Item, type ParsedFeed } from '../../shared/model/index.ts';
import { openInput, safe, writeLine } from '../io.ts';
import type { Register } from '../main.ts';

interface ParseOptions {
  readonly contentType?: string;
  readonly url?: string;
  readonly feed?: boolean;
}

/** `ceasewire parse`: a feed or wire document in, one item a line out. */
export const registerParse: Register = (program, io, finish) => {
  program
    .command('parse')
    .description('read a feed or wire document as items')
    .argument(
      '<file>',
      'RSS, Atom, RDF, JSON Feed, ninjs, NewsML-G2, NITF or a news sitemap; - for standard input',
    )
    .option('--content-type <type>', 'the Content-Type it was served with, for its charset')
    .option('--url <url>', 'the address it came from, for relative links')
    .option('--feed', 'also print what the document says of itself, as the first line')
    .addHelpText(
      'after',
      `
Each line: {"guid", "title", "url", "published", "updated", "language", "author", "credit", "summary", "content",
"categories", "subjects", "pubStatus", "revision", "embargoedUntil"}; what the document doesn't say is absent.
Dates are UTC; "publishedRaw" and "updatedRaw" are as written.

  $ curl -s https://example.org/feed.xml | ceasewire parse - | jq -r .title`,
    )
    .action(async (file: string, options: ParseOptions) => {
      const bytes = await readWhole(await openInput(file, io), file);
      // Loaded when it is needed: the other commands start without it.
      const { createParser } = await import('../../shared/fetching/index.ts');
      const parser = createParser();
      let feed: ParsedFeed;
      try {
        feed = await parser.parse(bytes, {
          ...(options.contentType === undefined ? {} : { contentType: options.contentType }),
          ...(options.url === undefined ? {} : { url: options.url }),
        });
      } finally {
        await parser.close();
      }
      if (options.feed) await writeLine(io.stdout, JSON.stringify({ feed: factsOf(feed) }));
      for (const item of feed.items) await writeLine(io.stdout, JSON.stringify(lineOf(item)));
      const dropped = Object.entries(feed.dropped);
      for (const [reason, count] of dropped)
        await writeLine(io.stderr, safe(`${count} left out: ${DROPPED[reason] ?? reason}`));
      finish(dropped.length === 0 ? 0 : 1);
    });
};

/** Reasons in words; others are printed as they are. */
const DROPPED: Readonly<Record<string, string>> = {
  no_content: 'neither title nor text',
  broken: 'the document breaks off within it',
  not_news: 'no news:news element',
};

function factsOf(feed: ParsedFeed): Omit<ParsedFeed, 'items'> {
  const { items: _, ...facts } = feed;
  return facts;
}

const ORDER = [
  'guid',
  'title',
  'url',
  'published',
  'publishedRaw',
  'updated',
  'updatedRaw',
  'language',
  'author',
  'credit',
  'summary',
  'content',
  'categories',
  'subjects',
  'pubStatus',
  'revision',
  'embargoedUntil',
] as const satisfies readonly (keyof Item)[];

/** The item with its keys in the order that people read them; lists only where they hold something. */
function lineOf(item: Item): Record<string, unknown> {
  return Object.fromEntries(
    ORDER.flatMap((key) => {
      const value = item[key];
      return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
    }),
  );
}

/** @throws InvalidInput past the size that any document may have */
async function readWhole(input: Readable, file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > DOCUMENT_LIMIT)
        throw new InvalidInput(`${file} is over 15 MB, the largest document that is read; split it.`, {
          file,
        });
      chunks.push(bytes);
    }
  } catch (cause) {
    if (cause instanceof InvalidInput) throw cause;
    const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
    throw new InvalidInput(`Cannot read ${file}: ${code ?? cause}.`, { file }, cause);
  }
  return Buffer.concat(chunks);
}
