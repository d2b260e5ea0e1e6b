import {
  csvHead,
  csvRow,
  EVENT_CSV,
  eventFeature,
  GEOJSON_HEAD,
  GEOJSON_TAIL,
  STORY_CSV,
} from '../../shared/formats/index.ts';
import type { EventTerms, Page, StoryTerms } from '../../shared/index/index.ts';
import {
  addDays,
  type Day,
  dayOf,
  type Event,
  InvalidInput,
  instant,
  type Story,
  TOPICS,
} from '../../shared/model/index.ts';
import { type Connection, type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import { type Io, writeLine, writeText } from '../io.ts';
import type { Register } from '../main.ts';
import { readWord } from '../word.ts';

const FORMATS = ['jsonl', 'csv', 'geojson'] as const;
type Format = (typeof FORMATS)[number];

interface ExportOptions extends ConnectOptions {
  readonly day: string;
  readonly format: Format;
  readonly what: 'events' | 'stories';
}

/** Rows asked for at once. */
const PAGE = 200;

export const registerExport: Register = (program, io) => {
  withConnection(program.command('export'))
    .description(
      'all events (or stories) of a UTC day, as a file for another program; columns: docs/exports.md',
    )
    .requiredOption('--day <day>', 'the day, as 2026-02-06')
    .option('--format <format>', `one of ${FORMATS.join(', ')}`, readWord('format', FORMATS), 'jsonl')
    .option('--what <what>', 'events or stories', readWord('kind', ['events', 'stories'] as const), 'events')
    .addHelpText('after', '\nExample:\n  ceasewire export --day 2026-02-06 --format geojson > day.geojson')
    .action((options: ExportOptions) => {
      const day = readDay(options.day);
      if (options.what === 'stories' && options.format === 'geojson')
        throw new InvalidInput(
          'Stories have no place of their own; export events as geojson, or stories as jsonl or csv.',
        );
      return useIndex(options, async (connection) => {
        const write = options.what === 'events' ? exportEvents : exportStories;
        if ((await write(connection, day, options.format, io)) === 0)
          await writeLine(io.stderr, `There are no ${options.what} of ${day} (UTC).`);
      });
    });
};

function readDay(text: string): Day {
  const day =
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
      ? dayOf(instant(Date.parse(text)))
      : undefined;
  if (day === undefined || day !== text)
    throw new InvalidInput(`--day ${text} is not a day. Give one as 2026-02-06.`);
  return day;
}

/** Every row of a question, page after page, each once. */
async function* everyPage<Row>(ask: (cursor: string | undefined) => Promise<Page<Row>>): AsyncGenerator<Row> {
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    yield* page.items;
    cursor = page.cursor;
  } while (cursor !== undefined);
}

/** Returns how many were written. */
async function exportEvents({ reader }: Connection, day: Day, format: Format, io: Io): Promise<number> {
  let count = 0;
  const terms: EventTerms = { from: day, until: addDays(day, 1), limit: PAGE };
  const events = everyPage<Event>((cursor) =>
    reader.events({ ...terms, ...(cursor === undefined ? {} : { cursor }) }),
  );
  if (format === 'geojson') {
    let separator = '';
    await writeText(io.stdout, GEOJSON_HEAD);
    for await (const event of events) {
      await writeText(io.stdout, `${separator}\n${JSON.stringify(eventFeature(event))}`);
      separator = ',';
      count += 1;
    }
    await writeLine(io.stdout, GEOJSON_TAIL);
    return count;
  }
  if (format === 'csv') await writeText(io.stdout, csvHead(EVENT_CSV));
  for await (const event of events) {
    if (format === 'csv') await writeText(io.stdout, csvRow(EVENT_CSV, event));
    else await writeLine(io.stdout, JSON.stringify(event));
    count += 1;
  }
  return count;
}

async function exportStories({ reader }: Connection, day: Day, format: Format, io: Io): Promise<number> {
  const at = (of: Day) => instant(Date.parse(of));
  const terms: StoryTerms = { from: at(day), until: at(addDays(day, 1)), limit: PAGE };
  const written = new Set<string>();
  if (format === 'csv') await writeText(io.stdout, csvHead(STORY_CSV));
  for (const topic of TOPICS) {
    const ask = (cursor: string | undefined) =>
      reader.storiesOnTopic(topic, { ...terms, ...(cursor === undefined ? {} : { cursor }) });
    for await (const story of everyPage<Story>(ask)) {
      // A story of two topics stands in both lists.
      if (written.has(story.storyId)) continue;
      written.add(story.storyId);
      if (format === 'csv') await writeText(io.stdout, csvRow(STORY_CSV, story));
      else await writeLine(io.stdout, JSON.stringify(story));
    }
  }
  return written.size;
}
