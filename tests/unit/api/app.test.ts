import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../shared/feeds/index.ts';
import { asStoryId, type Event, type Feed } from '../../../shared/model/index.ts';
import { aFeed } from '../../wire/samples.ts';
import { event, json, NOW, world } from './world.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters: readonly {
            readonly name: string;
            readonly schema: { readonly enum?: readonly string[] };
          }[];
        };
      }
    >
  >;
}

describe('the API', () => {
  it('passes the terms on, with a week as the default range', async () => {
    const { asked, get } = world();
    const response = await get('/events?type=drone_strike&region=UA-51&minReports=2');
    expect(response.status).toBe(200);
    expect(asked[0]).toMatchObject({
      type: 'drone_strike',
      region: 'UA-51',
      minReports: 2,
      from: '2026-01-31T12:00:00.000Z',
    });
  });

  it('looks a day ahead for events, and ninety where planned ones are asked for', async () => {
    const { asked, get } = world();
    for (const path of ['/events', '/events?status=planned', '/events?status=planned&until=2026-02-10'])
      await get(path);
    expect(asked.map(({ until }) => until.slice(0, 10))).toEqual(['2026-02-08', '2026-05-08', '2026-02-10']);
  });

  it.each([
    ['/events?type=dronestrike', 'type'],
    ['/events?limit=0', 'limit: give a whole number from 1 to 200'],
    ['/events?limit=10000000', 'limit: give a whole number from 1 to 200'],
    ['/events?type=misile_strike', 'There is no type misile_strike; did you mean missile_strike?'],
    ['/events?typ=shelling', 'There is no parameter typ; did you mean type?'],
    ['/stories?topic=war', 'there are peace_talks, strikes, armed_violence'],
    ['/events?since=yesterday', 'since'],
    ['/events?colour=red', 'colour'],
    ['/events?type=strike&type=shelling', 'twice'],
    ['/events?__proto__=1', '__proto__'],
    ['/events?tpye=shelling', 'There is no parameter tpye; did you mean type?'],
    ['/events?actor=', 'actor: give a name of 1 to 60 characters'],
    [`/events?cursor=${'x'.repeat(4001)}`, 'cursor: is not one that was given out; start again without it'],
    [`/events?since=${'9'.repeat(41)}`, 'since: give a UTC day'],
    ['/stories?topic=strikes&feed=north-world', 'by a feed, or by a topic'],
    ['/stories', 'topic'],
    ['/stories?publisher=nobody', 'nobody'],
    ['/counts?since=1e9', 'since'],
  ])('refuses %s with 400 and the reason', async (path, reason) => {
    const { errors, get } = world();
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect((await json<{ detail: string }>(response)).detail).toContain(reason);
    expect(errors).toEqual([]);
  });

  it('says that it is read only to whoever would write', async () => {
    const response = await world().get('/events', {}, 'POST');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await json<{ detail: string }>(response)).detail).toContain('ceasewire correct');
  });

  it('says nothing of our own faults but that they are logged', async () => {
    const { errors, get } = world();
    const response = await get('/stories?feed=x');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('prod-42');
    expect(errors).toHaveLength(1);
  });

  it('links to the next page with a range that no longer moves, and without the token', async () => {
    const { get } = world({ items: [event('e1')], cursor: 'abc' }, async (token) => token === 's3cret');
    const body = await json<{ next: string }>(get('/events?family=strike&token=s3cret'));
    const next = new URL(body.next);
    expect(Object.fromEntries(next.searchParams)).toEqual({
      family: 'strike',
      since: '2026-01-31T12:00:00.000Z',
      until: '2026-02-08T12:00:00.000Z',
      cursor: 'abc',
    });
  });

  it.each([
    '/events',
    '/counts',
    '/changes?since=2026-02-06',
    '/feeds',
    '/events.csv',
    '/stories?topic=strikes',
  ])(
    'gives of %s the same next page in the body and as Link, and neither where there is none',
    async (path) => {
      const more = world({ items: [], cursor: 'abc' });
      const answer = await more.get(path);
      const link = /^<(.+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? '';
      expect(new URL(link).pathname).toBe(path.replace(/\?.*/, ''));
      expect(new URL(link).searchParams.get('cursor')).toBe('abc');
      if (!path.endsWith('.csv')) expect(await json<{ next: string }>(answer)).toMatchObject({ next: link });
      expect((await more.get(link.replace('https://api.example', ''))).status).toBe(200);
      const end = await world({ items: [] }).get(path);
      expect([end.headers.get('link'), (await end.text()).includes('"next"')]).toEqual([null, false]);
    },
  );

  it('answers 304 to who has the newest already', async () => {
    const { get } = world();
    const first = await get('/events');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    const same = await get('/events', { 'if-none-match': `"other", ${tag}` });
    expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, tag, '']);
    expect(same.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
    expect((await get('/events', { 'if-none-match': '*' })).status).toBe(304);
    expect((await get('/events', { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get('/events?limit=0', { 'if-none-match': '*' })).status).toBe(400);
  });

  it('gives any query as a feed that a feed reader reads', async () => {
    const { get } = world();
    for (const path of ['/events.atom?type=drone_strike', '/events.jsonfeed?type=drone_strike']) {
      const response = await get(path);
      const feed = parseFeed(new Uint8Array(await response.arrayBuffer()), {
        contentType: response.headers.get('content-type') ?? '',
      });
      expect(feed.items).toHaveLength(1);
      expect(feed.items[0]).toMatchObject({
        title: 'drone strike, Odesa, UA: Drones <hit> the port & silos',
        guid: 'https://api.example/events/e1#v2',
        url: 'https://api.example/events/e1',
        published: '2026-02-06T05:00:00.000Z',
      });
    }
  });

  it('gives events to maps and spreadsheets', async () => {
    const { get } = world();
    expect(
      (await json<{ features: { geometry: { coordinates: number[] } }[] }>(get('/events.geojson')))
        .features[0]?.geometry.coordinates,
    ).toEqual([30.73, 46.48]);
    expect(await (await get('/events.csv')).text()).toContain('e1,2026-02-06,day,strike,drone_strike');
  });

  it('shows one event, and 404 for what is not there', async () => {
    const { get } = world();
    expect((await json<{ event: Event }>(get('/events/e1'))).event.eventId).toBe('e1');
    expect((await get('/events/e2')).status).toBe(404);
    expect((await get(`/stories/${asStoryId('none')}`)).status).toBe(404);
    expect((await get('/admin')).status).toBe(404);
  });

  it('lets in who has the token, by header or address, and nobody else', async () => {
    const { get } = world(undefined, async (token) => token === 's3cret');
    expect((await get('/events')).status).toBe(401);
    expect((await get('/events?token=wrong')).status).toBe(401);
    expect((await get('/events?token=s3cret')).status).toBe(200);
    expect((await get('/events', { authorization: 'Bearer s3cret' })).status).toBe(200);
  });

  it('is not well while no feed answers', async () => {
    expect((await world().get('/health')).status).toBe(503);
  });

  it('counts all feeds when asked how it is, however many', async () => {
    const feeds = Array.from({ length: 450 }, (_, n): Feed => {
      const condition = n % 10 === 0 ? 'failing' : 'active';
      return aFeed(`feed-${n}`, { condition, ...(n === 449 ? { succeededAt: NOW } : {}) });
    });
    const response = await world(undefined, undefined, feeds).get('/health');
    expect(response.status).toBe(200);
    expect((await json<{ feeds: unknown }>(response)).feeds).toEqual({ polled: 450, failing: 45 });
  });

  it('describes every path that it serves in OpenAPI 3.1, with what each parameter takes', async () => {
    const { get } = world();
    const document = await json<Document>(get('/openapi.json'));
    expect(document.openapi).toBe('3.1.0');
    for (const path of Object.keys(document.paths)) {
      const response = await get(path.replace('{id}', 'e1'));
      expect(await response.text(), path).not.toContain('There is no');
    }
    const type = document.paths['/events']?.get.parameters.find(({ name }) => name === 'type');
    expect(type?.schema.enum).toContain('drone_strike');
  });
});
