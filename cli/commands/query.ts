import { type Command, InvalidArgumentError } from 'commander';
import {
  type EventTerms,
  findStories,
  type Page,
  type Reader,
  type StoryTerms,
} from '../../shared/index/index.ts';
import {
  addMillis,
  asFeedId,
  DAY,
  EVENT_TYPES,
  type EventType,
  FAMILIES,
  type Family,
  type Instant,
  InvalidInput,
  STATUSES,
  type Status,
  type Story,
  TOPICS,
  type Topic,
} from '../../shared/model/index.ts';
import { type Connection, type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import type { Io } from '../io.ts';
import type { Register } from '../main.ts';
import { checkFormat, type ListFormat, writeEventPage, writeStoryPage } from '../pages.ts';
import { readPlaceTerms } from '../place-terms.ts';
import { readWhen } from '../when.ts';
import { readWord } from '../word.ts';

export const registerQuery: Register = (program, io) => {
  const query = program
    .command('query')
    .description('asks the index: stories by topic or publisher, events by what, where, who and when');
  registerStories(query, io);
  registerEvents(query, io);
};

interface ListOptions extends ConnectOptions, ListFormat {
  readonly since: string;
  readonly until?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** The options that every list has, after its own. */
function withList(command: Command, since: string, until: string): Command {
  command
    .option('--since <when>', 'from then on: a day, an instant, or so long ago (36h, 2d, 1w)', since)
    .option('--until <when>', `before then; absent: ${until}`)
    .option('--limit <n>', 'rows a page, 1 to 200', readLimit, 20)
    .option('--cursor <cursor>', 'the page after the one that printed it')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'CSV with a header line; the columns are those of ceasewire export (docs/exports.md)');
  return withConnection(command);
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > 200)
    throw new InvalidArgumentError('Give a whole number from 1 to 200.');
  return limit;
}

interface StoriesOptions extends ListOptions {
  readonly topic?: Topic;
  readonly publisher?: string;
  readonly feed?: string;
  readonly language?: string;
}

function registerStories(query: Command, io: Io): void {
  const command = query
    .command('stories')
    .description('stories, newest first')
    .option('--topic <topic>', `one of ${TOPICS.join(', ')}; absent: any of them`, readWord('topic', TOPICS))
    .option('--publisher <slug>', 'of one publisher')
    .option('--feed <id>', 'of one feed')
    .option('--language <code>', 'in one language: en, ru, uk')
    .addHelpText(
      'after',
      '\nExamples:\n  ceasewire query stories --topic strikes --since 2d\n  ceasewire query stories --publisher bbc --json\n\nThere is no --geojson: a story stands at no one place, its events do (ceasewire query events --geojson).',
    );
  withList(command, '7d', 'now').action((options: StoriesOptions) => {
    checkFormat(options);
    return useIndex(options, async ({ reader, now }) => {
      const terms: StoryTerms = {
        from: readWhen(options.since, now, '--since'),
        until: options.until === undefined ? addMillis(now, 1) : readWhen(options.until, now, '--until'),
        limit: options.limit,
        ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
        ...(options.language === undefined ? {} : { language: options.language }),
      };
      const feed = options.feed === undefined ? undefined : asFeedId(options.feed);
      const page =
        (await findStories(reader, { ...options, feed }, terms)) ?? (await findOnAnyTopic(reader, terms));
      await writeStoryPage(page, options, terms, io);
    });
  });
}

/** The newest of all topics, each story once. Has no next page: that is asked for by topic. */
async function findOnAnyTopic(reader: Reader, terms: StoryTerms): Promise<Page<Story>> {
  if (terms.cursor !== undefined)
    throw new InvalidInput('--cursor needs the --topic, --publisher or --feed that it came from.');
  const pages = await Promise.all(TOPICS.map((topic) => reader.storiesOnTopic(topic, terms)));
  const stories = new Map(pages.flatMap(({ items }) => items).map((story) => [story.storyId, story]));
  const newest = [...stories.values()].sort((a, b) => b.published.localeCompare(a.published));
  return { items: newest.slice(0, terms.limit) };
}

interface EventsOptions extends ListOptions {
  readonly type?: EventType;
  readonly family?: Family;
  readonly country?: string;
  readonly region?: string;
  readonly place?: string;
  readonly actor?: string;
  readonly role?: 'initiator' | 'target' | 'party';
  readonly status?: Status;
  readonly minReports?: number;
}

/** How far ahead planned events are listed unless --until says otherwise. */
const AHEAD_MS = 90 * DAY;

function registerEvents(query: Command, io: Io): void {
  const command = query
    .command('events')
    .description('events, newest first, each with its count of independent reports')
    .option('--type <type>', `one of ${EVENT_TYPES.join(', ')}`, readWord('type', EVENT_TYPES))
    .option('--family <family>', `one of ${FAMILIES.join(', ')}`, readWord('family', FAMILIES))
    .option('--country <code>', 'where: an ISO 3166-1 code or an English name; - for events without one')
    .option('--region <region>', 'where: a first-level region, by name or ISO 3166-2 code (Kharkiv, UA-63)')
    .option('--place <place>', 'where: a town, by name or geonameid')
    .option(
      '--actor <actor>',
      'who: a state by its ISO 3166-1 alpha-3 code or name, or a group by its name (RUS, Russia, Hamas)',
    )
    .option(
      '--role <role>',
      'that actor as initiator, target or party',
      readWord('role', ['initiator', 'target', 'party'] as const),
    )
    .option('--status <status>', `one of ${STATUSES.join(', ')}`, readWord('status', STATUSES))
    .option('--min-reports <n>', 'with at least so many independent reports', (text) => readCount(text))
    .option('--geojson', 'a GeoJSON FeatureCollection')
    .addHelpText(
      'after',
      '\nExamples:\n  ceasewire query events --type drone_strike --country UA --region Kharkiv --since 2026-02-01 --min-reports 2\n  ceasewire query events --family talks --actor RUS --since 1w',
    );
  withList(command, '30d', 'a day from now, or ninety with --status planned').action(
    (options: EventsOptions) => {
      checkFormat(options);
      return useIndex(options, async (connection) => {
        const terms = eventTerms(options, connection);
        const page = await connection.reader.events(terms);
        await writeEventPage(page, options, terms, io);
      });
    },
  );
}

function readCount(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > 1000)
    throw new InvalidArgumentError('Give a whole number from 1 to 1000.');
  return Number(text);
}

function eventTerms(options: EventsOptions, { now }: Pick<Connection, 'now'>): EventTerms {
  const { type, family, actor, role, status, minReports, cursor } = options;
  // Today's events are dated today, and planned ones ahead: the default takes both in.
  const until: Instant = addMillis(now, status === 'planned' ? AHEAD_MS : DAY);
  return {
    from: readWhen(options.since, now, '--since'),
    until: options.until === undefined ? until : readWhen(options.until, now, '--until'),
    limit: options.limit,
    ...readPlaceTerms(options),
    ...(type === undefined ? {} : { type }),
    ...(family === undefined ? {} : { family }),
    ...(actor === undefined ? {} : { actor }),
    ...(role === undefined ? {} : { role }),
    ...(status === undefined ? {} : { status }),
    ...(minReports === undefined ? {} : { minReports }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
