/** The API over a real table: names that nothing has are refused as by `ceasewire query`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../functions/api/app.ts';
import {
  createEventStore,
  createFeedStore,
  createReader,
  createStoryStore,
} from '../../shared/index/index.ts';
import { aFeed, anEvent, aStory, NOON } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let get: (path: string) => Promise<Response>;
beforeAll(async () => {
  table = await openWireTable();
  const feed = { ...aFeed('morning-wire-world'), publisher: 'morning-wire' };
  await createFeedStore(table.client, TABLE).putFeed(feed);
  await createStoryStore(table.client, TABLE).putStory(aStory('named'), undefined);
  const band = anEvent('band', { initiator: 'Southern Liberation Front' });
  await createEventStore(table.client, TABLE).putEvent(band, undefined);
  const errors = (error: unknown): never => {
    throw error;
  };
  const reader = createReader(table.client, TABLE, { now: () => NOON });
  const app = createApp({ reader, now: () => NOON, onError: errors });
  get = async (path) => app.request(`https://api.example${path}`);
});
afterAll(() => table.close());

describe('a question by a name', () => {
  it.each([
    ['/events?country=XX', 'no country XX'],
    ['/events?country=Ukraine', 'did you mean UA (Ukraine)?'],
    ["/events?country=UA' OR 1=1", 'no country UA'],
    ['/counts?country=ua', 'did you mean UA (Ukraine)?'],
    ['/events?region=UA-99', 'no region UA-99; UA has UA-05'],
    ['/events.atom?region=Kharkiv', 'did you mean UA-63 (Kharkiv Oblast)?'],
    ['/events?country=RU&region=UA-63', 'UA-63 is not in RU'],
    ['/events?actor=RUSS', 'did you mean RUS (Russia)?'],
    ['/events?family=strike&type=talks_held', 'talks_held is of the family talks, not strike'],
    ['/stories?publisher=morning-wrie', 'did you mean morning-wire?'],
    ['/stories?topic=strikes&publisher=morning-wrie', 'did you mean morning-wire?'],
    ['/stories?feed=morning-wire-wrld', 'did you mean morning-wire-world?'],
  ])('that nothing has is refused: %s', async (path, reason) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(reason);
  });

  it.each([
    ['/events?actor=Southern Liberation Front', 1],
    ['/events?actor=Northern People of the Hills', 0],
    ['/events?actor=UKR&type=shelling', 0],
    ['/events?country=SD', 0],
    ['/stories?publisher=morning-wire', 1],
    ['/stories?feed=morning-wire-world&since=2026-01-01&until=2026-01-02', 0],
  ])('is answered, be it with nothing: %s', async (path, count) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(((await response.json()) as { items: unknown[] }).items).toHaveLength(count);
  });
});
