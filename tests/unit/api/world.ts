/** The API over answers of the test's own. */
import { createApp } from '../../../functions/api/app.ts';
import type { EventTerms, Page, Reader } from '../../../shared/index/index.ts';
import {
  asEventId,
  type Day,
  type Event,
  type Feed,
  type Instant,
  InvalidInput,
  type Story,
} from '../../../shared/model/index.ts';

export const NOW = '2026-02-07T12:00:00.000Z' as Instant;

export const event = (id: string): Event => ({
  eventId: asEventId(id),
  family: 'strike',
  type: 'drone_strike',
  status: 'happened',
  date: '2026-02-06' as Day,
  datePrecision: 'day',
  country: 'UA',
  place: { name: 'Odesa', lat: 46.48, lon: 30.73, precision: 'city', country: 'UA', region: 'UA-51' },
  claims: [],
  origins: ['north'],
  groups: [],
  stories: 1,
  firstReport: '2026-02-06T05:00:00.000Z' as Instant,
  lastReport: '2026-02-06T05:00:00.000Z' as Instant,
  headline: 'Drones <hit> the port & silos',
  version: 2,
  changedAt: '2026-02-06T06:00:00.000Z' as Instant,
  analysisVersion: '1',
});

export interface World {
  readonly asked: EventTerms[];
  readonly errors: unknown[];
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;
}

export function world(
  page: Page<Event> = { items: [event('e1')] },
  isAllowed?: (token: string | undefined) => Promise<boolean>,
  feeds?: readonly Feed[],
): World {
  const asked: EventTerms[] = [];
  const errors: unknown[] = [];
  const unasked = async (): Promise<never> => {
    throw new Error('secret: the table is called prod-42');
  };
  const { items: _, ...rest } = page;
  const reader: Reader = {
    story: async () => undefined,
    storiesOnTopic: async () => ({ items: [] as Story[], ...rest }),
    storiesOfFeeds: unasked,
    storiesOfPublisher: async (publisher) => {
      throw new InvalidInput(`No feed is known of a publisher ${publisher}.`);
    },
    events: async (terms) => {
      asked.push(terms);
      return page;
    },
    event: async (id) => (id === 'e1' ? { event: event('e1'), contributions: [] } : undefined),
    copies: unasked,
    changes: async () => ({ items: [], cursor: page.cursor ?? 'c', more: page.cursor !== undefined }),
    counts: async () => ({ items: [], ...rest }),
    feeds: async ({ limit = 50, cursor = '0' } = {}) => {
      if (feeds === undefined) return { items: [], ...rest };
      const end = Number(cursor) + limit;
      const items = feeds.slice(Number(cursor), end);
      return { items, ...(end < feeds.length ? { cursor: String(end) } : {}) };
    },
  };
  const app = createApp({
    reader,
    now: () => NOW,
    onError: (error) => errors.push(error),
    ...(isAllowed ? { isAllowed } : {}),
  });
  return {
    asked,
    errors,
    get: async (path, headers = {}, method = 'GET') =>
      app.request(`https://api.example${path}`, { headers, method }),
  };
}

/** A body as JSON of the shape that the test expects of it. */
export const json = async <Body>(response: Response | Promise<Response>): Promise<Body> =>
  (await (await response).json()) as Body;
