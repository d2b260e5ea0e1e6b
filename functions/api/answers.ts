import {
  atomFeed,
  type CsvColumn,
  csvHead,
  csvRow,
  EVENT_CSV,
  eventFeature,
  type FeedFrame,
  jsonFeed,
  STORY_CSV,
} from '../../shared/formats/index.ts';
import { findStories, type Page, type Reader } from '../../shared/index/index.ts';
import {
  addMillis,
  asFeedId,
  DAY,
  type Event,
  type Feed,
  type Instant,
  InvalidInput,
  type Story,
  TOPICS,
} from '../../shared/model/index.ts';
import { tagOf } from './etag.ts';
import { addressWith, basePath, describe, shown } from './links.ts';
import {
  changeParams,
  countParams,
  countTerms,
  eventParams,
  eventTerms,
  feedParams,
  readInstant,
  readParams,
  storyParams,
  storyTerms,
} from './terms.ts';

export type ListFormat = 'json' | 'csv' | 'geojson' | 'atom' | 'jsonfeed';

/** A question as it came in. */
export interface Asked {
  readonly reader: Reader;
  readonly now: Instant;
  readonly url: URL;
}

/** The parameters, the token left aside. @throws InvalidInput where one is given twice. */
function paramsOf(url: URL): Record<string, string> {
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of url.searchParams) {
    if (name === 'token') continue;
    if (name in params) throw new InvalidInput(`${name} is given twice; give it once.`, { parameter: name });
    params[name] = value;
  }
  return params;
}

export async function answerEvents(asked: Asked, format: ListFormat): Promise<Response> {
  const terms = eventTerms(readParams(eventParams, paramsOf(asked.url)), asked.now);
  const page = await asked.reader.events(terms);
  return answerList(asked, page, terms, format, 'events', EVENT_CSV);
}

export async function answerStories(asked: Asked, format: ListFormat): Promise<Response> {
  const given = readParams(storyParams, paramsOf(asked.url));
  const terms = storyTerms(given, asked.now);
  const { topic, publisher } = given;
  const feed = given.feed === undefined ? undefined : asFeedId(given.feed);
  const page = await findStories(asked.reader, { topic, publisher, feed }, terms);
  if (page === undefined)
    throw new InvalidInput(`Ask for a topic (${TOPICS.join(', ')}), a publisher or a feed.`, {
      parameter: 'topic',
    });
  return answerList(asked, page, terms, format, 'stories', STORY_CSV);
}

function answerList<Row extends Event | Story>(
  asked: Asked,
  page: Page<Row>,
  terms: { readonly from: string; readonly until: string },
  format: ListFormat,
  name: string,
  columns: readonly CsvColumn<Row>[],
): Response {
  const next = nextLink(asked, page.cursor, terms);
  const root = `${asked.url.origin}${basePath(asked.url)}`;
  const frame: FeedFrame = {
    title: `Ceasewire: ${name}${asked.url.search === '' ? '' : ` ${describe(asked.url)}`}`,
    url: shown(asked.url).href,
    link: (path) => `${root}${path}`,
  };
  const { items } = page;
  switch (format) {
    case 'csv': {
      const rows = items.map((row) => csvRow(columns, row)).join('');
      return respond(csvHead(columns) + rows, 'text/csv; charset=utf-8; header=present', next);
    }
    case 'geojson': {
      const features = items.flatMap((row) => ('eventId' in row ? [eventFeature(row)] : []));
      return respond(JSON.stringify({ type: 'FeatureCollection', features }), 'application/geo+json', next);
    }
    case 'atom':
      return respond(atomFeed(items, frame, next), 'application/atom+xml; charset=utf-8', next);
    case 'jsonfeed':
      return respond(jsonFeed(items, frame, next), 'application/feed+json', next);
    case 'json':
      return respondJson({ items }, next);
  }
}

/** @param next the next page's address, which becomes the Link header (RFC 8288). */
const respond = (body: string, type: string, next?: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      etag: tagOf(body),
      ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
    },
  });

/** A list as JSON: the next page's address stands in the body as well. */
const respondJson = (body: object, next: string | undefined): Response =>
  respond(JSON.stringify(next === undefined ? body : { ...body, next }), 'application/json', next);

/** The next page's address, with the range made fixed. */
const nextLink = (
  { url }: Asked,
  cursor: string | undefined,
  { from, until }: { readonly from: string; readonly until: string },
): string | undefined =>
  cursor === undefined ? undefined : addressWith(url, { since: from, until, cursor });

export async function answerCounts(asked: Asked): Promise<Response> {
  const terms = countTerms(readParams(countParams, paramsOf(asked.url)), asked.now);
  const { items, cursor } = await asked.reader.counts(terms);
  return respondJson({ items }, nextLink(asked, cursor, terms));
}

/** The cursor is always there, to ask with it later; a next page only where there is one now, as of every list. */
export async function answerChanges(asked: Asked): Promise<Response> {
  const { since, cursor, limit } = readParams(changeParams, paramsOf(asked.url));
  const page = await asked.reader.changes({
    ...(limit === undefined ? {} : { limit }),
    ...(cursor === undefined
      ? { since: readInstant('since', since, addMillis(asked.now, -DAY)) }
      : { cursor }),
  });
  const next = page.more ? addressWith(asked.url, { since: undefined, cursor: page.cursor }) : undefined;
  const response = respondJson(page, next);
  // What is asked again and again is not to be answered from a cache.
  response.headers.set('cache-control', 'no-cache');
  return response;
}

export async function answerFeeds(asked: Asked): Promise<Response> {
  const { items, cursor } = await asked.reader.feeds(defined(readParams(feedParams, paramsOf(asked.url))));
  return respondJson({ items }, cursor === undefined ? undefined : addressWith(asked.url, { cursor }));
}

const defined = ({ limit, cursor }: { limit?: number | undefined; cursor?: string | undefined }) => ({
  ...(limit === undefined ? {} : { limit }),
  ...(cursor === undefined ? {} : { cursor }),
});

/** A pipeline whose feeds have all been silent for so long is not well. */
const SILENCE_MS = 2 * 60 * 60_000;

export async function answerHealth({ reader, now }: Asked): Promise<Response> {
  const items: Feed[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.feeds({ limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  const polled = items.filter(({ state }) => state.dueAt !== undefined);
  const newest = polled
    .map(({ state }) => state.succeededAt ?? '')
    .sort()
    .at(-1);
  const ok = polled.length > 0 && newest !== undefined && newest >= addMillis(now, -SILENCE_MS);
  const failing = polled.filter(({ state }) => state.condition === 'failing').length;
  const body = {
    ok,
    now,
    feeds: { polled: polled.length, failing },
    ...(newest ? { lastSuccess: newest } : {}),
  };
  return new Response(JSON.stringify(body), {
    status: ok ? 200 : 503,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
