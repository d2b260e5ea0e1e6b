import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventStore, createFeedStore, createStoryStore } from '../../shared/index/index.ts';
import { muteFeed } from '../../shared/steps/index.ts';
import { type CliRig, openCliRig } from './cli-rig.ts';
import { aFeed, anEvent, aStory, NOON } from './samples.ts';

const event = anEvent('asked', { headline: '=1+1 drones hit the port' });
const { place: _, ...nowhere } = anEvent('nowhere');
const story = aStory('asked', { title: 'Drones, and "a governor", say' });

let rig: CliRig;
beforeAll(async () => {
  rig = openCliRig(NOON);
  await rig.withTable(async (client, table) => {
    await createEventStore(client, table).putEvent(event, undefined);
    await createEventStore(client, table).putEvent(nowhere, undefined);
    await createStoryStore(client, table).putStory(story, undefined);
    await createFeedStore(client, table).putFeed({
      ...aFeed('morning-wire-world'),
      publisher: 'morning-wire',
    });
  });
});
afterAll(() => rig.remove());

describe('what a query prints', () => {
  it('is CSV with the columns of an export, safe for a spreadsheet', async () => {
    const { code, out } = await rig.ceasewire('query', 'events', '--country', 'UA', '--csv');
    const lines = out.trimEnd().split('\r\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^event_id,date,date_precision,family,type/);
    expect(out).toContain("'=1+1 drones hit the port");
  });

  it('is GeoJSON, with a point where the place has one and null where not', async () => {
    const { code, out } = await rig.ceasewire('query', 'events', '--geojson');
    const { type, features } = JSON.parse(out);
    expect([code, type]).toEqual([0, 'FeatureCollection']);
    const points = Object.fromEntries(
      features.map((feature: { id: string; geometry: unknown }) => [feature.id, feature.geometry]),
    );
    expect(points[event.eventId]).toEqual({ type: 'Point', coordinates: [28.8503, 45.3508] });
    expect(points[nowhere.eventId]).toBeNull();
  });

  it('is whole files where nothing is found, and the reason is no part of them', async () => {
    const never = ['--since', '2001-01-01', '--until', '2001-02-01'];
    const csv = await rig.ceasewire('query', 'events', ...never, '--csv');
    const map = await rig.ceasewire('query', 'events', ...never, '--geojson');
    expect(csv.out.trimEnd().split('\r\n')).toHaveLength(1);
    expect(JSON.parse(map.out)).toEqual({ type: 'FeatureCollection', features: [] });
    expect([csv.err, map.err].every((said) => said.includes('No event'))).toBe(true);
  });

  it('goes on where a page of CSV ends', async () => {
    const first = await rig.ceasewire('query', 'events', '--csv', '--limit', '1');
    const rest = /--since .*/.exec(first.err)?.[0].split(' ') ?? [];
    const second = await rig.ceasewire('query', 'events', '--csv', '--limit', '1', ...rest);
    const ids = [first, second].map(({ out }) => out.split('\r\n')[1]?.slice(0, 20));
    expect(ids.sort()).toEqual([event.eventId, nowhere.eventId].sort());
  });

  it('is stories as CSV too', async () => {
    const { out } = await rig.ceasewire('query', 'stories', '--topic', 'strikes', '--csv');
    expect(out).toContain('"Drones, and ""a governor"", say"');
  });

  it('finds an actor by name, and says what a slip may mean', async () => {
    const found = await rig.ceasewire(
      'query',
      'events',
      '--actor',
      'russia',
      '--role',
      'initiator',
      '--json',
    );
    const slip = await rig.ceasewire('query', 'events', '--actor', 'Rusia');
    const hostile = await rig.ceasewire('query', 'events', '--actor', "RUS' OR '1'='1");
    expect(found.out.trim().split('\n')).toHaveLength(2);
    expect([slip.code, slip.out, slip.err]).toEqual([
      2,
      '',
      expect.stringContaining('did you mean RUS (Russia)?'),
    ]);
    expect([hostile.code, hostile.out]).toEqual([0, '']);
  });

  it.each([
    [['query', 'events', '--csv', '--geojson'], /--csv and --geojson can't be had at once/],
    [['query', 'stories', '--geojson'], /unknown option '--geojson'/],
    [
      ['query', 'stories', '--feed', 'morning-wire-wrld'],
      /no feed morning-wire-wrld; did you mean morning-wire-world\?/,
    ],
    [
      ['query', 'stories', '--publisher', 'morning-wrie'],
      /no publisher morning-wrie; did you mean morning-wire\?/,
    ],
    [
      ['query', 'stories', '--topic', 'strikes', '--publisher', 'morning-wrie'],
      /no publisher morning-wrie; did you mean morning-wire\?/,
    ],
    [['query', 'stories', '--topic', 'strikes', '--feed', 'morning-wire-world'], /by a feed, or by a topic/],
    [['query', 'stories', '--topic', 'strikes', '--language', 'english'], /two or three letters/],
    [['query', 'events', '--actor', 'RUSS'], /no actor RUSS; did you mean RUS \(Russia\)\?/],
    [
      ['query', 'events', '--family', 'strike', '--type', 'talks_held'],
      /talks_held is of the family talks, not strike/,
    ],
    [['query', 'events', '--country', 'RU', '--region', 'UA-63'], /UA-63 is not in RU/],
    [['query', 'events', '--min-reports', '0'], /from 1 to 1000/],
    [['counts', '--country', 'XX'], /no country XX/],
    [
      ['query', 'events', '--since', '2026-03-01', '--until', '2026-02-01'],
      /ends .* before or where it starts/,
    ],
    [['query', 'events', '--country', 'Ukrane'], /no country Ukrane; did you mean UA \(Ukraine\)\?/],
    [['query', 'events', '--region', 'UA-99'], /no region UA-99; UA has UA-05, /],
    [['query', 'events', '--until', '2100-01-01'], /until is more than a year ahead/],
    [['changes', '--since', '2100-01-01'], /since is after now/],
    [['query', 'events', '--typ', 'shelling'], /ceasewire query events --help/],
    [['query', 'events', '--cursor', 'garbage'], /not one that was given out/],
    [['changes', '--cursor', 'garbage'], /not one that was given out/],
  ])('is refused for %j', async (args, reason) => {
    const { code, out, err } = await rig.ceasewire(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });
});

describe('an empty answer', () => {
  it('is said to be one, beside the file that is asked for', async () => {
    const none = await rig.ceasewire('export', '--day', '2001-01-01', '--format', 'geojson');
    expect(JSON.parse(none.out)).toEqual({ type: 'FeatureCollection', features: [] });
    expect(none.err).toContain('There are no events of 2001-01-01');
    const unchanged = await rig.ceasewire('changes', '--since', '0m');
    expect([unchanged.code, unchanged.out]).toEqual([0, '']);
    expect(unchanged.err).toMatch(/Nothing has changed since\.\n.*--cursor/);
  });
});

describe('feeds import into an index', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const list = join(folder, 'more.opml');
  writeFileSync(
    list,
    '<opml version="2.0"><body><outline type="rss" text="North" title="North" xmlUrl="https://north.example/rss" publisher="north" family="north" language="en" country="GB"/></body></opml>',
  );

  it('adds each feed once, due at once, as a person’s own that feeds.opml leaves alone', async () => {
    const dry = await rig.ceasewire('feeds', 'import', list, '--dry-run');
    expect(dry.err).toBe('1 new, 1 there already; nothing was written.\n');
    const first = await rig.ceasewire('feeds', 'import', list);
    expect([first.code, first.err]).toEqual([0, expect.stringMatching(/^1 new, 1 there already; They/)]);
    const again = await rig.ceasewire('feeds', 'import', list);
    expect(again.err).toMatch(/^0 new, 2 there already/);
    const rows = (await rig.ceasewire('feeds', 'list', '--json')).out.trim().split('\n');
    const row = rows.find((line) => line.includes('north.example'));
    expect(JSON.parse(row ?? '')).toMatchObject({
      url: 'https://north.example/rss',
      declaredBy: 'manual',
      state: { condition: 'active', dueAt: NOON },
    });
  });

  it('mutes one, shows why, and takes it up again as new', async () => {
    const listed = async () => {
      const [row = ''] = (await rig.ceasewire('feeds', 'list', '--json')).out.trim().split('\n');
      return JSON.parse(row);
    };
    const { feedId } = await listed();

    const muted = await rig.ceasewire('feeds', 'mute', feedId, '--why', 'too loud');
    expect([muted.code, muted.err]).toEqual([0, expect.stringContaining('is polled no more')]);
    const { state } = await listed();
    expect(state).toMatchObject({ condition: 'muted', reason: 'too loud' });
    expect(state).not.toHaveProperty('dueAt');

    await rig.ceasewire('feeds', 'unmute', feedId);
    expect((await listed()).state).toMatchObject({ condition: 'active', dueAt: NOON });
    expect((await listed()).state).not.toHaveProperty('reason');
  });

  it('mutes none that there is not, and unmutes none that feeds.opml mutes', async () => {
    const none = await rig.ceasewire('feeds', 'mute', 'nope');
    expect([none.code, none.err]).toEqual([2, expect.stringMatching(/no feed nope; ceasewire feeds list/)]);
    const removed = muteFeed({ ...aFeed('removed'), declaredBy: 'opml' }, 'no longer in feeds.opml');
    await rig.withTable((client, table) => createFeedStore(client, table).putFeed(removed));
    const refused = await rig.ceasewire('feeds', 'unmute', 'removed');
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/put its line in again/)]);
  });
});
