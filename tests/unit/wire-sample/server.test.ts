import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSampleWire } from '../../../local/wire/index.ts';
import { DAY, HOUR, millis } from '../../../shared/model/index.ts';
import { parseRegistry } from '../../../shared/registry/index.ts';

let time = 0;
const wire = createSampleWire({ now: () => time });
const start = millis(wire.startsAt);
let origin = '';
let stop: () => Promise<void> = async () => {};

beforeAll(async () => {
  const served = await wire.listen();
  origin = served.origin;
  stop = served.close;
});
afterAll(() => stop());

const addressOf = (feedId: string): string =>
  wire.declarations(origin).find((feed) => feed.feedId === feedId)?.url ?? '';
const get = (feedId: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(addressOf(feedId), { headers, redirect: 'manual' });

describe('the sample wire as a server', () => {
  it('listens on loopback only, and declares its feeds as a feed list that can be read', () => {
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(parseRegistry(wire.opml(origin)).feeds).toEqual(wire.declarations(origin));
  });

  it('lists what has appeared, and a corrected text in the place of the first', async () => {
    time = start + 14.5 * HOUR;
    const target = `${origin}/harbour-post/rss/v2/all.xml`;
    const first = await (await fetch(target)).text();
    expect(first).toContain('Hundreds freed in Russia-Ukraine prisoner swap');
    expect(first).not.toContain('UPDATE 1-');
    expect(first).not.toContain('Prisoners go home');
    time = start + 17 * HOUR;
    expect(await (await fetch(target)).text()).toContain('UPDATE 1-Hundreds freed');
  });

  it('answers 304 to its own ETag until something changes', async () => {
    time = start + 8 * HOUR;
    const etag = (await get('meridian-world')).headers.get('etag') ?? '';
    expect((await get('meridian-world', { 'if-none-match': etag })).status).toBe(304);
    time = start + 3 * DAY - 1;
    expect((await get('meridian-world', { 'if-none-match': etag })).status).toBe(200);
  });

  it('answers 304 to its own Last-Modified', async () => {
    time = start + 2 * DAY;
    const modified = (await get('nile-observer')).headers.get('last-modified') ?? '';
    expect((await get('nile-observer', { 'if-modified-since': modified })).status).toBe(304);
  });

  it('zips for those who accept it', async () => {
    const plain = await get('levant-ledger', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const zipped = await get('levant-ledger', { 'accept-encoding': 'gzip' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(await zipped.text()).toBe(await plain.text());
  });

  it('redirects the feed that moved', async () => {
    const moved = await get('harbour-post');
    expect(moved.status).toBe(301);
    const location = new URL(moved.headers.get('location') ?? '', addressOf('harbour-post'));
    expect((await fetch(location)).status).toBe(200);
  });

  it('is too busy once, on the second day', async () => {
    time = start + HOUR;
    expect((await get('lakes-monitor')).status).toBe(200);
    time = start + DAY + HOUR;
    const busy = await get('lakes-monitor');
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '1800']);
    expect((await get('lakes-monitor')).status).toBe(200);
  });

  it('breaks off midway once, on the second day', async () => {
    time = start + DAY + HOUR;
    await expect(get('pacific-courier').then((response) => response.text())).rejects.toThrow();
    expect(await (await get('pacific-courier')).text()).toContain('</rss>');
  });

  it('closes one feed for good', async () => {
    time = start + DAY - 1;
    expect((await get('old-gazette')).status).toBe(200);
    time = start + DAY;
    expect((await get('old-gazette')).status).toBe(410);
  });

  it('knows no other path and no other method', async () => {
    expect((await fetch(`${origin}/../etc/passwd`)).status).toBe(404);
    expect((await fetch(addressOf('nile-observer'), { method: 'POST' })).status).toBe(405);
  });

  it('is at rest after its end, for a later run too', async () => {
    const later = createSampleWire({ now: () => start + 3 * DAY });
    const served = await later.listen();
    const statuses = await Promise.all(
      later.declarations(served.origin).map(async (feed) => (await fetch(feed.url)).status),
    );
    await served.close();
    expect(statuses.filter((status) => status !== 200)).toEqual([410]);
  });

  it('says so where its port is taken', async () => {
    const port = Number(new URL(origin).port);
    await expect(wire.listen(port)).rejects.toThrow(`Port ${port} is in use`);
  });
});
