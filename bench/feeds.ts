/**
 * `npm run bench:feeds`: how much of other parsers' test material is read, beside rss-parser, feedsmith and htmlparser2
 * alone; how documents that mean harm end; how fast a 5 MB feed is read. The material is read from beside the project.
 *
 * `--facts` also lists each stated fact that is read otherwise, `--quick` leaves out the documents that mean harm.
 */
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2';
import RssParser from 'rss-parser';
import { decodeBody, parseFeed, parseFeedDate, UnreadableFeed } from '../shared/feeds/index.ts';
import { createParser } from '../shared/fetching/index.ts';
import type { ParsedFeed } from '../shared/model/index.ts';
import {
  addressOf,
  type Fact,
  filesBelow,
  hasData,
  isRight,
  type Reading,
  readData,
  readingOf,
  statedFacts,
} from '../tests/unit/feeds/corpus.ts';
import { hostileDocuments } from '../tests/unit/feeds/hostile.ts';
import { mutate, numbers } from '../tests/unit/feeds/mutations.ts';

/** A way to read a feed; throws where it refuses. */
type Read = (bytes: Uint8Array, url: string, contentType: string | undefined) => Promise<Reading>;

const ours: Read = async (bytes, url, contentType) =>
  readingOf(parseFeed(bytes, { url, ...(contentType === undefined ? {} : { contentType }) }));

/** The others are given decoded text, as none of them decodes, and what a caller would map by hand in a minute. */
const READERS: Readonly<Record<string, Read>> = {
  ceasewire: ours,
  feedsmith: async (bytes) => fromFeedsmith(parseWithFeedsmith(decodeBody(bytes).text)),
  'rss-parser': async (bytes) =>
    fromRssParser(await new RssParser({ defaultRSS: 2 }).parseString(decodeBody(bytes).text)),
  htmlparser2: async (bytes) => {
    const feed = parseWithHtmlparser2(decodeBody(bytes).text);
    if (!feed) throw new Error('no feed');
    return {
      feed: known({
        title: feed.title,
        link: feed.link,
        id: feed.id,
        updated: feed.updated,
        summary: feed.description,
        author: feed.author,
      }),
      items: feed.items.map((item) =>
        known({
          title: item.title,
          link: item.link,
          id: item.id,
          published: item.pubDate,
          updated: item.pubDate,
          summary: item.description,
          content: item.description,
        }),
      ),
    };
  },
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (isFields(found) ? found[key] : undefined), value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : undefined;
const known = (fields: Fields): Reading['feed'] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const found = text(value);
      return found === undefined ? [] : [[key, found]];
    }),
  );

function fromFeedsmith({ feed }: { readonly feed: unknown }): Reading {
  return {
    feed: known({
      title: at(feed, 'title', 'value') ?? at(feed, 'title'),
      link: at(feed, 'link') ?? at(feed, 'links', 0, 'href'),
      id: at(feed, 'id'),
      updated:
        at(feed, 'lastBuildDate') ?? at(feed, 'updated') ?? at(feed, 'dc', 'dates', 0) ?? at(feed, 'pubDate'),
      published: at(feed, 'pubDate'),
      summary: at(feed, 'description') ?? at(feed, 'subtitle', 'value'),
      author:
        at(feed, 'authors', 0, 'name') ?? at(feed, 'managingEditor', 'name') ?? at(feed, 'dc', 'creators', 0),
      language: at(feed, 'xml', 'lang') ?? at(feed, 'language') ?? at(feed, 'dc', 'languages', 0),
    }),
    items: [...list(at(feed, 'items')), ...list(at(feed, 'entries'))].map((item) =>
      known({
        title: at(item, 'title', 'value') ?? at(item, 'title'),
        link: at(item, 'link') ?? at(item, 'links', 0, 'href'),
        id: at(item, 'guid', 'value') ?? at(item, 'id') ?? at(item, 'rdf', 'about'),
        updated: at(item, 'updated') ?? at(item, 'dc', 'dates', 0),
        published: at(item, 'published') ?? at(item, 'pubDate'),
        summary: at(item, 'summary', 'value') ?? at(item, 'description'),
        content: at(item, 'content', 'value') ?? at(item, 'content', 'encoded'),
        author: at(item, 'authors', 0, 'name') ?? at(item, 'dc', 'creators', 0),
        language: at(item, 'xml', 'lang') ?? at(item, 'dc', 'languages', 0),
      }),
    ),
  };
}

function fromRssParser(feed: unknown): Reading {
  return {
    feed: known({
      title: at(feed, 'title'),
      link: at(feed, 'link'),
      updated: at(feed, 'lastBuildDate'),
      published: at(feed, 'pubDate'),
      summary: at(feed, 'description'),
      author: at(feed, 'managingEditor') ?? at(feed, 'creator'),
      language: at(feed, 'language'),
    }),
    items: list(at(feed, 'items')).map((item) =>
      known({
        title: at(item, 'title'),
        link: at(item, 'link'),
        id: at(item, 'guid') ?? at(item, 'id') ?? at(item, 'rdf:about'),
        updated: at(item, 'date') ?? at(item, 'isoDate'),
        published: at(item, 'pubDate') ?? at(item, 'isoDate'),
        summary: at(item, 'summary') ?? at(item, 'content'),
        content: at(item, 'content:encoded') ?? at(item, 'content'),
        author: at(item, 'author') ?? at(item, 'creator'),
        language: at(item, 'language'),
      }),
    ),
  };
}

interface Tally {
  read: number;
  of: number;
  items: number;
  titled: number;
}

async function tally(read: Read, files: readonly string[]): Promise<Tally> {
  const count: Tally = { read: 0, of: files.length, items: 0, titled: 0 };
  for (const file of files) {
    const bytes = readData(file);
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
    const contentType = /Header:\s*Content-type:\s*(.*)/i.exec(head)?.[1]?.trim();
    try {
      const reading = await read(bytes, addressOf(file, head), contentType);
      count.read += 1;
      count.items += reading.items.length;
      count.titled += reading.items.filter(({ title }) => title !== undefined).length;
    } catch {
      // A refusal: that is what is counted.
    }
  }
  return count;
}

/** Why the facts that are read otherwise are: what each file's name begins with, and the reason. */
const REASONS: readonly (readonly [name: RegExp, reason: string])[] = [
  [/entry_updated_multiple_values/, 'of two dates the first is taken, feedparser takes the last'],
  [
    /text_plain_brackets|not_a_doctype/,
    'text that looks like markup is escaped, so that it is never taken for it',
  ],
  [/unicode_character/, 'an address is written in ASCII, which is the same address'],
  [/headers_content_location-unsafe/, 'an unsafe Content-Location of their test server'],
  [/http_content_language/, 'Content-Language of HTTP is not looked at'],
  [/LocalNameClash/, 'a module without a prefix has the names of RSS itself'],
  [/entity_in_doctype/, 'entities of a DTD are never expanded'],
  [
    /description_and_summary|summary_and_description/,
    'of description and summary feedparser calls the second content',
  ],
  [/charref_uppercase/, 'escaped markup is kept as it is'],
];

async function factsTable(listed: boolean): Promise<void> {
  const facts = statedFacts();
  const rows: string[][] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const wrong: [Fact, Reading | undefined][] = [];
    for (const fact of facts) {
      const bytes = readData(fact.file);
      const head = new TextDecoder().decode(bytes);
      const reading = await read(bytes, addressOf(fact.file, head), undefined).catch(() => undefined);
      if (!reading || !isRight(fact, reading)) wrong.push([fact, reading]);
    }
    rows.push([name, `${facts.length - wrong.length}/${facts.length}`]);
    if (name === 'ceasewire' && listed)
      for (const [fact, reading] of wrong) {
        const got = (fact.of === 'feed' ? reading?.feed : reading?.items[0])?.[fact.field];
        const reason = REASONS.find(([file]) => file.test(fact.file))?.[1] ?? 'unexplained';
        console.log(
          `  ${fact.file.split('/').slice(-2).join('/')} ${fact.of} ${fact.field}: ${reason}; stated ${JSON.stringify(fact.expected)}, read ${JSON.stringify(got) ?? 'nothing'}`,
        );
      }
  }
  print(['facts right', 'of stated'], rows);
}

async function corpusTable(): Promise<void> {
  const tests = 'feeds/feedparser/tests';
  const corpora: Readonly<Record<string, readonly string[]>> = {
    'well-formed': filesBelow(`${tests}/wellformed`, /\.xml$/),
    'ill-formed': filesBelow(`${tests}/illformed`, /\.xml$/),
    entities: filesBelow(`${tests}/entities`, /\.xml$/),
    encoding: filesBelow(`${tests}/encoding`, /\.xml$/),
    peers: [
      ...filesBelow('feeds/rss-parser/test/input'),
      ...filesBelow('feeds/node-feedparser/test/feeds'),
      ...filesBelow('feeds/feedsmith', /\.xml$/),
    ],
  };
  const rows: string[][] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const cells: string[] = [];
    for (const [corpus, files] of Object.entries(corpora)) {
      const count = await tally(read, files);
      cells.push(`${count.read}/${count.of}`);
      if (corpus === 'peers')
        cells.push(String(count.items), `${((100 * count.titled) / count.items).toFixed(1)} %`);
    }
    rows.push([name, ...cells]);
  }
  print(['documents read', ...Object.keys(corpora), 'items', 'titled'], rows);
}

/** A feed of 15,000 items, 5 MB: what a newspaper's whole archive comes as. */
function largeFeed(): Uint8Array {
  const items = Array.from({ length: 15_000 }, (_, n) => {
    const at = new Date(Date.UTC(2026, 1, 6) - n * 60_000).toUTCString();
    return `<item><title>Story ${n}: talks &amp; strikes</title><link>https://example.org/world/${n}</link><guid>https://example.org/world/${n}</guid><pubDate>${at}</pubDate><description>&lt;p&gt;Delegations met for the ${n}th time, officials said on Friday.&lt;/p&gt;</description></item>`;
  });
  return new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${items.join('\n')}</channel></rss>`,
  );
}

async function speedTable(): Promise<void> {
  const bytes = largeFeed();
  const body = new TextDecoder().decode(bytes);
  const runs: Readonly<Record<string, () => unknown>> = {
    ceasewire: () => parseFeed(bytes),
    'rss-parser': () => new RssParser().parseString(body),
    feedsmith: () => parseWithFeedsmith(body),
    htmlparser2: () => parseWithHtmlparser2(body),
  };
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  // Turn by turn, so that another's work on the machine falls on all; the first turn warms up.
  for (let turn = 0; turn < 8; turn += 1)
    for (const [name, run] of Object.entries(runs)) {
      const started = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(started);
      if (turn > 0) times.get(name)?.push((user + system) / 1000);
    }
  const median = (name: string): number => times.get(name)?.sort((a, b) => a - b)[3] ?? 0;
  const base = median('rss-parser');
  print(
    [`${(bytes.length / 1e6).toFixed(1)} MB, 15,000 items`, 'ms of CPU (median of 7)', 'rss-parser = 1'],
    Object.keys(runs).map((name) => [name, median(name).toFixed(0), (median(name) / base).toFixed(2)]),
  );
}

async function hostileTable(): Promise<void> {
  const parser = createParser();
  await parser.warm();
  let slowest = 0;
  let named = 0;
  let read = 0;
  const rows: string[][] = [];
  for (const { name, make } of hostileDocuments()) {
    const bytes = make();
    await parser.warm();
    const started = performance.now();
    const outcome: ParsedFeed | Error = await parser
      .parse(bytes, { url: 'https://example.org/feed' })
      .catch((error: Error) => error);
    const ms = performance.now() - started;
    slowest = Math.max(slowest, ms);
    if (outcome instanceof UnreadableFeed) named += 1;
    else if (!(outcome instanceof Error)) read += 1;
    if (ms > 1_000 || (outcome instanceof Error && !(outcome instanceof UnreadableFeed)))
      rows.push([
        name,
        `${ms.toFixed(0)} ms`,
        outcome instanceof Error ? String(outcome.message).slice(0, 60) : `${outcome.items.length} items`,
      ]);
  }
  await parser.close();
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  print(
    ['documents that mean harm', 'with items', 'named error', 'other', 'slowest', 'memory at most'],
    [
      [
        String(hostileDocuments().length),
        String(read),
        String(named),
        String(hostileDocuments().length - read - named),
        `${slowest.toFixed(0)} ms`,
        `${rss} MB`,
      ],
    ],
  );
  if (rows.length > 0) print(['over a second', 'took', 'ended'], rows);
}

/** 10,000 wounded real feeds: each read, or refused by name. */
function fuzzTable(): void {
  const sources = [
    ...filesBelow('feeds/feedsmith', /\.xml$/),
    ...filesBelow('wire/newsml-g2', /\.xml$/),
    ...filesBelow('wire/ninjs/examples', /\.json$/),
    ...filesBelow('feeds/rss-parser/test/input'),
  ]
    .map(readData)
    .filter(({ length }) => length < 20_000);
  const next = numbers(20260206);
  const counts = { read: 0, refused: 0, unawares: 0, other: 0 };
  for (let run = 0; run < 10_000; run += 1) {
    try {
      parseFeed(mutate(sources[run % sources.length] ?? new Uint8Array(), next));
      counts.read += 1;
    } catch (error) {
      if (!(error instanceof UnreadableFeed)) counts.other += 1;
      else if (error.message.includes('can’t be read (')) counts.unawares += 1;
      else counts.refused += 1;
    }
  }
  print(
    ['wounded real feeds', 'read', 'refused by name', 'a reader failed', 'other errors'],
    [['10,000', String(counts.read), String(counts.refused), String(counts.unawares), String(counts.other)]],
  );
}

function datesLine(): void {
  const forms = [
    'Fri, 06 Feb 2026 05:12:00 GMT',
    'Fri, 06 Feb 2026 05:12:00 MSK',
    '2026-02-06 오후 11:23:17',
    '26037',
  ];
  console.log(
    `dates: tests/unit/feeds/dates.test.ts lists the forms; ${forms.map((form) => `${form} is ${parseFeedDate(form)?.slice(0, 19)}`).join('; ')}\n`,
  );
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(
    [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line), ''].join('\n'),
  );
}

if (hasData('feeds')) {
  await factsTable(process.argv.includes('--facts'));
  await corpusTable();
  fuzzTable();
} else
  console.log(
    'The corpora are not beside the project (../shared/data): only what is generated is measured.\n',
  );
datesLine();
await speedTable();
if (!process.argv.includes('--quick')) await hostileTable();
