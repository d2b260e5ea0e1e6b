import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { createParser, fetchFeed } from '../../shared/fetching/index.ts';
import { type Feed, type FeedDeclaration, InvalidInput } from '../../shared/model/index.ts';
import { addToRegistry, parseRegistry, writeRegistry } from '../../shared/registry/index.ts';
import { newFeed } from '../../shared/steps/index.ts';
import { type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import { checkFeed, type FeedCheck, mapAtOnce } from '../feed-check.ts';
import { type Io, safe, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { type Column, layOutTable } from '../table.ts';
import { registerMuting } from './feeds-mute.ts';

const DEFAULT_LIST = 'feeds.opml';
/** Feeds checked at once: enough to be done with 50 in half a minute, few enough for a laptop's line. */
const CHECKS_AT_ONCE = 6;

export const registerFeeds: Register = (program, io, finish) => {
  const feeds = program
    .command('feeds')
    .description('the feeds that are polled: list them, check them, add to them, mute them');
  registerList(feeds, io);
  registerCheck(feeds, io, (failed) => finish(failed ? 1 : 0));
  registerImport(feeds, io);
  registerMuting(feeds, io);
};

const LIST_COLUMNS: readonly Column<Feed>[] = [
  { head: 'feed', of: (feed) => feed.feedId },
  { head: 'publisher', of: (feed) => feed.publisher },
  { head: 'condition', of: (feed) => feed.state.condition },
  { head: 'last success', of: (feed) => minute(feed.state.succeededAt) },
  { head: 'next poll', of: (feed) => minute(feed.state.dueAt) },
  { head: 'every', of: (feed) => `${Math.round(feed.state.intervalMs / 60_000)} min`, align: 'right' },
  { head: 'why', of: (feed) => feed.state.reason, flexible: true },
];

const minute = (at: string | undefined): string => at?.slice(0, 16).replace('T', ' ') ?? '-';

function registerList(feeds: Command, io: Io): void {
  withConnection(feeds.command('list'))
    .description(
      'every feed of the index with its health: when it last answered, when it is polled next, what is wrong',
    )
    .option('--json', 'one JSON object a line')
    .action(async (options: ConnectOptions & { json?: boolean }) => {
      const all = await useIndex(options, ({ feeds }) => feeds.listFeeds());
      const rows = [...all].sort((a, b) => a.feedId.localeCompare(b.feedId));
      const lines = options.json
        ? rows.map((feed) => JSON.stringify(feed))
        : rows.length === 0
          ? ['No feed is known yet. They are read from feeds.opml when the schedule first runs.']
          : layOutTable(rows, LIST_COLUMNS, io.columns);
      for (const line of lines) await writeLine(io.stdout, line);
    });
}

const CHECK_COLUMNS: readonly Column<FeedCheck>[] = [
  { head: 'feed', of: ({ feed }) => feed.feedId },
  { head: 'format', of: ({ format }) => format ?? '-' },
  { head: 'items', of: ({ items }) => items ?? '-', align: 'right' },
  { head: 'newest', of: ({ newest }) => minute(newest) },
  { head: 'finding', of: ({ finding }) => finding, flexible: true },
];

function registerCheck(feeds: Command, io: Io, finish: (failed: boolean) => void): void {
  feeds
    .command('check')
    .argument('[FILE]', 'an OPML list', DEFAULT_LIST)
    .description('polls every feed of a list once, keeps nothing, and says which answer and what they carry')
    .option('--json', 'one JSON object a line')
    .option('--allow-loopback', 'also fetch from this machine, for trying a feed of your own')
    .action(async (file: string, options: { json?: boolean; allowLoopback?: boolean }) => {
      const declared = await readList(file);
      const parser = createParser({});
      try {
        const fetchOptions = options.allowLoopback ? { allowLoopback: true } : {};
        const ports = {
          fetchFeed: (request: { url: string }) => fetchFeed(request, fetchOptions),
          parse: parser.parse,
        };
        let done = 0;
        const checks = await mapAtOnce(declared, CHECKS_AT_ONCE, async (feed) => {
          const check = await checkFeed(ports, feed);
          done += 1;
          if (io.columns !== undefined) io.stderr.write(`\r${done} of ${declared.length} feeds`);
          return check;
        });
        if (io.columns !== undefined) io.stderr.write('\r\u001b[K');
        const lines = options.json
          ? checks.map((check) => JSON.stringify({ ...check, feed: check.feed.feedId, url: check.feed.url }))
          : layOutTable(checks, CHECK_COLUMNS, io.columns);
        for (const line of lines) await writeLine(io.stdout, line);
        const failed = checks.filter(({ ok }) => !ok).length;
        await writeLine(
          io.stderr,
          failed === 0
            ? `All ${checks.length} feeds answer.`
            : `${failed} of ${checks.length} feeds do not answer as they should.`,
        );
        finish(failed > 0);
      } finally {
        await parser.close();
      }
    });
}

function registerImport(feeds: Command, io: Io): void {
  feeds
    .command('import')
    .argument('FILE', "an OPML list, this product's or a feed reader's export")
    .option('--into <file>', 'the list to add to', DEFAULT_LIST)
    .option('--stack <name>', 'add them to this deployed stack instead, without a deployment')
    .option('--state <dir>', 'add them to what npm start -- --feeds keeps in this folder instead')
    .option('--dry-run', 'say what would be added, write nothing')
    .description(
      'adds the feeds of another list to feeds.opml, or to an index; those that are there already are left as they are',
    )
    .action(async (file: string, options: ConnectOptions & { into: string; dryRun?: boolean }) => {
      if (options.stack !== undefined || options.state !== undefined)
        return importIntoIndex(await readList(file, options.state === undefined), options, io);
      const before = await readText(options.into, true);
      const known = before === undefined ? [] : parseRegistry(before, { path: options.into }).feeds;
      const urls = new Set(known.map(({ url }) => url));
      const added = (await readList(file, true)).filter(({ url }) => !urls.has(url));
      for (const feed of added) await writeLine(io.stdout, safe(`${feed.feedId}  ${feed.url}`));
      const already = `${added.length} new, ${known.length} there already`;
      if (options.dryRun) return writeLine(io.stderr, `${already}; nothing was written.`);
      if (added.length > 0) await writeFile(options.into, checked(before, added));
      return writeLine(
        io.stderr,
        `${already}. ${options.into} is read at the next deploy or npm start -- --feeds ${options.into}.`,
      );
    });
}

/** Adds rows of a person's own: `feeds.opml` leaves them alone. They are due at once. */
async function importIntoIndex(
  declared: readonly FeedDeclaration[],
  options: ConnectOptions & { dryRun?: boolean },
  io: Io,
): Promise<void> {
  await useIndex(options, async ({ feeds, now }) => {
    const known = await feeds.listFeeds();
    const has = new Set(known.flatMap(({ feedId, url }) => [feedId as string, url]));
    const added = declared.filter(({ feedId, url }) => !has.has(feedId) && !has.has(url));
    for (const feed of added) {
      if (!options.dryRun) await feeds.putFeed(newFeed(feed, 'manual', now));
      await writeLine(io.stdout, safe(`${feed.feedId}  ${feed.url}`));
    }
    const done = options.dryRun ? 'nothing was written.' : 'They are polled at the next look for due feeds.';
    await writeLine(io.stderr, `${added.length} new, ${known.length} there already; ${done}`);
  });
}

/** The merged list, read back before it replaces the old one: an id given twice is found here, not at the next deploy. */
function checked(before: string | undefined, added: readonly FeedDeclaration[]): string {
  const opml = before === undefined ? writeRegistry(added) : addToRegistry(before, added);
  parseRegistry(opml);
  return opml;
}

/** @param deployed refuse what a deployed pipeline never fetches, as the next deploy would */
async function readList(file: string, deployed = false): Promise<readonly FeedDeclaration[]> {
  const text = (await readText(file)) ?? '';
  return parseRegistry(text, {
    path: file,
    ...(deployed ? { guard: { allowLoopback: false } } : {}),
  }).feeds;
}

async function readText(file: string, mayBeAbsent = false): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (mayBeAbsent && code === 'ENOENT') return undefined;
    throw new InvalidInput(
      `Cannot read the feed list ${file} (${code}). Name an OPML file; feeds.opml in the project's folder is one.`,
      { file },
      cause,
    );
  }
}
