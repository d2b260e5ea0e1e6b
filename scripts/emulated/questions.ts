/** The eleven questions, asked of both runs by the product's reader, and of the emulator as PartiQL. */
import { type DynamoDBClient, ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
import type { Page, Reader } from '../../shared/index/index.ts';
import {
  asEventId,
  asGroupId,
  asStoryId,
  type Day,
  type Feed,
  type Instant,
  instant,
  TOPICS,
} from '../../shared/model/index.ts';
import type { Compared, Contents } from './contents.ts';

/** The sample wire's days, with room. */
const RANGE = { from: '2026-02-01T00:00:00.000Z' as Instant, until: '2026-02-20T00:00:00.000Z' as Instant };
const DAYS = { from: '2026-02-01' as Day, until: '2026-02-20' as Day };
/** Things looked at one by one. */
const LOOKED_AT = 40;

async function all<Item>(ask: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Item> = await ask(cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
}

const after = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

/** Answers by question, each as one text that says the same where the answer is the same. */
async function askAll(reader: Reader, ids: Ids, feeds: readonly Feed[]): Promise<Record<string, string[]>> {
  const texts = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item));
  const [feedIds, publishers] = [
    feeds.map(({ feedId }) => feedId),
    [...new Set(feeds.map(({ publisher }) => publisher))].sort(),
  ];
  const events = (terms: object) =>
    all((cursor) => reader.events({ ...RANGE, ...terms, limit: 200, ...after(cursor) }));
  return {
    '1 a story': texts(await Promise.all(ids.stories.map((id) => reader.story(asStoryId(id))))),
    '2 stories on a topic': texts(
      (
        await Promise.all(
          TOPICS.map((topic) =>
            all((cursor) => reader.storiesOnTopic(topic, { ...RANGE, ...after(cursor) })),
          ),
        )
      ).flat(),
    ),
    '3 events of a family': texts(await events({ family: 'strike' })),
    '4 events in a place': texts([
      ...(await events({ country: 'UA' })),
      ...(await events({ region: 'UA-63' })),
    ]),
    '5 events by an actor': texts(await events({ actor: 'RUS', role: 'initiator' })),
    '6 who ran this copy': texts(await Promise.all(ids.groups.map((id) => reader.copies(asGroupId(id))))),
    '7 an event': texts(await Promise.all(ids.events.map((id) => reader.event(asEventId(id))))),
    '8 stories of feeds': texts(
      await all((cursor) => reader.storiesOfFeeds(feedIds, { ...RANGE, limit: 200, ...after(cursor) })),
    ),
    '8 stories of publishers': texts(
      (
        await Promise.all(
          publishers.map((one) =>
            all((cursor) => reader.storiesOfPublisher(one, { ...RANGE, ...after(cursor) })),
          ),
        )
      ).flat(),
    ),
    // In the order of writing, which is each run's own.
    '9 all that changed': (await changedIds(reader)).sort(),
    '10 counts a day': texts(await all((cursor) => reader.counts({ ...DAYS, limit: 200, ...after(cursor) }))),
    '11 feeds': (await all((cursor) => reader.feeds({ limit: 200, ...after(cursor) })))
      .map(({ feedId }) => feedId)
      .sort(),
  };
}

async function changedIds(reader: Reader): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const since = cursor === undefined ? { since: instant(Date.now() - 3 * 3_600_000) } : { cursor };
    const page = await reader.changes({ ...since, limit: 200 });
    if (page.items.length === 0) return ids;
    ids.push(
      ...page.items.map((change) =>
        JSON.stringify(change.kind === 'story' ? change.story.storyId : change.event.eventId),
      ),
    );
    if (page.cursor === undefined || page.cursor === cursor) return ids;
    cursor = page.cursor;
  }
}

interface Ids {
  readonly stories: readonly string[];
  readonly groups: readonly string[];
  readonly events: readonly string[];
}

const idsOf = ({ rows }: Contents): Ids => {
  const under = (kind: string, sk: string): string[] =>
    [...rows.keys()]
      .filter((key) => key.startsWith(kind) && key.endsWith(` ${sk}`))
      .map((key) => key.slice(kind.length, key.indexOf(' ')))
      .sort()
      .slice(0, LOOKED_AT);
  return {
    stories: under('STORY#', 'STORY'),
    groups: under('GROUP#', 'GROUP'),
    events: under('EVENT#', 'EVENT'),
  };
};

/** The same questions put to both, number of answers side by side. */
export async function compareAnswers(
  deployed: Reader,
  embedded: Reader,
  contents: Contents,
): Promise<Compared[]> {
  const ids = idsOf(contents);
  const { items: feeds } = await embedded.feeds({ limit: 200 });
  const [left, right] = [await askAll(deployed, ids, feeds), await askAll(embedded, ids, feeds)];
  return Object.keys(right).map((question) => ({
    what: `asked: ${question}`,
    deployed: left[question]?.length ?? 0,
    embedded: right[question]?.length ?? 0,
    same: JSON.stringify(left[question]) === JSON.stringify(right[question]),
  }));
}

/** The questions in SQL's words. @returns a line for each that fails, or whose answer isn't that of the query. */
export async function tryPartiQl(
  client: DynamoDBClient,
  tableName: string,
  contents: Contents,
  expected: (question: string) => number,
): Promise<readonly string[]> {
  const [story] = contents.order;
  const { groups, events } = idsOf(contents);
  const month = "BETWEEN '2026-02-01' AND '2026-02-29'";
  const statements: Readonly<Record<string, string>> = {
    '1': `SELECT * FROM "${tableName}" WHERE pk = 'STORY#${story}'`,
    '2': `SELECT * FROM "${tableName}" WHERE pk = 'TOPIC#strikes#2026-02-06' ORDER BY sk DESC`,
    '3': `SELECT * FROM "${tableName}" WHERE pk = 'FAMILY#strike#2026-02' AND sk ${month}`,
    '4': `SELECT * FROM "${tableName}" WHERE pk = 'PLACE#UA#2026-02' AND sk ${month}`,
    '5': `SELECT * FROM "${tableName}" WHERE pk = 'ACTOR#RUS#2026-02' AND sk ${month} AND initiator = 'RUS'`,
    '6': `SELECT * FROM "${tableName}" WHERE pk = 'GROUP#${groups[0]}'`,
    '7': `SELECT * FROM "${tableName}" WHERE pk = 'EVENT#${events[0]}'`,
    '8': `SELECT * FROM "${tableName}"."feedDay" WHERE feedDay = '${feedDayOf(contents)}'`,
    '9': `SELECT * FROM "${tableName}"."changeHour" WHERE changeHour = '${new Date().toISOString().slice(0, 13)}' AND changeSort > '2026'`,
    '10': `SELECT * FROM "${tableName}" WHERE pk = 'COUNTS#2026-02' AND sk ${month}`,
    '11': `SELECT * FROM "${tableName}" WHERE pk = 'FEEDS'`,
  };
  const lines: string[] = [];
  for (const [question, Statement] of Object.entries(statements)) {
    try {
      const { Items = [] } = await client.send(new ExecuteStatementCommand({ Statement }));
      if (Items.length === 0 && expected(question) > 0) lines.push(`question ${question}: no rows`);
    } catch (error) {
      lines.push(`question ${question}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return lines;
}

const feedDayOf = ({ rows }: Contents): string =>
  [...rows.values()].map((text) => /"feedDay":"([^"]+)"/.exec(text)?.[1]).find((one) => one !== undefined) ??
  '';
