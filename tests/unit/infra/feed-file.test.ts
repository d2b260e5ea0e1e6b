import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFeeds } from '../../../infra/feed-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ceasewire-feeds-'));
afterAll(() => rmSync(folder, { recursive: true }));
const feeds = join(folder, 'feeds.opml');

function read(content: string | Buffer, allowLoopback = false) {
  writeFileSync(feeds, content);
  return readFeeds({ feeds, allowLoopback }).feeds;
}
const listOf = (...addresses: readonly string[]): string =>
  `<opml version="2.0"><body>\n${addresses.map((url, at) => `<outline text="F${at}" xmlUrl="${url}"/>\n`).join('')}</body></opml>`;

describe('the feeds that are deployed', () => {
  it.each([
    'http://127.0.0.1:8080/rss',
    'http://127.1/rss',
    'http://10.1.2.3/rss',
    'http://192.168.0.7/rss',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/rss',
    'http://localhost:8080/rss',
    'http://feeds.localhost./rss',
    'http://[fd00::1]/rss',
    'http://[::ffff:10.0.0.1]/rss',
  ])('are not at %s, which would never be fetched', (url) => {
    expect(() => read(listOf('https://a.example/rss', url))).toThrow(
      `${feeds}: The feed list has a problem: "F1" (line 3) has the xmlUrl "${url}", which is not on the public internet`,
    );
  });

  it('may be at a public address, or, where an emulator is deployed to, on the loopback', () => {
    expect(read(listOf('https://93.184.216.34/rss', 'https://[2606:2800:220:1::1]/rss'))).toHaveLength(2);
    expect(read(listOf('http://127.0.0.1:8080/rss', 'http://localhost/rss'), true)).toHaveLength(2);
    expect(() => read(listOf('http://10.1.2.3/rss'), true)).toThrow(/not on the public internet/);
  });

  it('are in a file that messages name', () => {
    expect(() => read('<html></html>')).toThrow(`${feeds}: The feed list is not OPML`);
    expect(() => read('')).toThrow(`The file of feeds at ${feeds} is empty.`);
    expect(() => read(Buffer.from(`\ufeff${listOf('https://a.example/')}`, 'utf16le'))).toThrow(
      `The file of feeds at ${feeds} is not in UTF-8; save it as UTF-8.`,
    );
  });

  it('are the same with a mark of byte order', () => {
    expect(read(`\ufeff${listOf('https://a.example/')}`)).toEqual(read(listOf('https://a.example/')));
  });
});
