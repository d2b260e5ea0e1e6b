import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../cli/main.ts';
import { readPlaceTerms } from '../../../cli/place-terms.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ceasewire-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = async (stream: PassThrough): Promise<string> => {
  stream.end();
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
};

async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [
    new PassThrough({ highWaterMark: 1 << 24 }),
    new PassThrough({ highWaterMark: 1 << 24 }),
  ];
  const code = await main(args, { stdin: Readable.from([input]), stdout, stderr });
  return { code, out: await text(stdout), err: await text(stderr) };
}

describe('ceasewire', () => {
  it('says why stories have no map', async () => {
    const { out } = await run(['query', 'stories', '--help']);
    expect(out).toMatch(/There is no --geojson: .*query events --geojson/s);
  });

  it('teaches what there is', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const command of ['query', 'show', 'feeds', 'parse', 'analyse', 'group', 'fuse'])
      expect(out).toContain(command);
  });

  it.each([
    [['query', 'events', '--type', 'dron_strike'], /did you mean drone_strike/],
    [['query', 'stories', '--topic', 'strike'], /did you mean strikes/],
    [['query', 'events', '--limit', '0'], /whole number from 1 to 200/],
    [['query', 'events', '--limit', '10000000'], /whole number from 1 to 200/],
    [['query', 'events', '--colour', 'red'], /unknown option '--colour'/],
    [['show', '../../etc'], /is not an id/],
    [['query', 'events', '--state', 'nowhere-at-all'], /npm start/],
    [['correct', '00000000000000000000', 'type=shelling'], /--why/],
    [['parse', 'no-such-file.xml'], /no-such-file\.xml/],
    [['analyse', 'no-such-file.jsonl'], /no-such-file\.jsonl/],
    [['feeds', 'check', 'no-such-file.opml'], /Cannot read the feed list no-such-file\.opml/],
    [['frobnicate'], /unknown command/],
  ])('refuses %j with exit code 2 and says why', async (args, reason) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });

  it('reads a feed from standard input as items, one a line', async () => {
    const feed =
      '<rss version="2.0"><channel><title>W</title><item><guid>1</guid><title>Truce talks open</title></item></channel></rss>';
    const { code, out } = await run(['parse', '-'], feed);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ guid: '1', title: 'Truce talks open' });
  });

  it('names a bad line by its number, and does the rest', async () => {
    const good = JSON.stringify({
      id: 'a',
      published: '2026-02-06',
      text: 'Shells fell on the town of Nikopol overnight.',
    });
    const { code, out, err } = await run(['analyse', '-'], `${good}\n{"id":\n${good}\n`);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(/^line 2: not JSON/);
  });
});

describe('the pipes', () => {
  it('drop a line without end as it comes, and do the rest', async () => {
    const good = JSON.stringify({
      id: 'a',
      publisher: 'p',
      published: '2026-02-06',
      text: 'Shells fell on Nikopol.',
    });
    const { code, out, err } = await run(
      ['group', '-'],
      `${good}\n{"id":"${'x'.repeat(17 * 1024 * 1024)}"}\n${good.replace('"a"', '"b"')}\n`,
    );
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(/^line 2: longer than/);
  });

  it.each(['Feb 6', '2026-02-30', '6', 'tomorrow'])('invent no date of %j', async (published) => {
    const line = JSON.stringify({ id: 'a', publisher: 'p', published, text: 'Shells fell on Nikopol.' });
    const { code, out, err } = await run(['group', '-'], `${line}\n`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('published is no');
  });
});

describe('feeds', () => {
  it('imports the feeds that a list lacks and leaves the others as they are', async () => {
    const [mine, theirs] = [join(folder, 'mine.opml'), join(folder, 'theirs.opml')];
    const outline = (name: string) =>
      `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/rss"/>`;
    const head = '<head><title>Mine</title></head>';
    const kept = outline('north').replace('/>', ' htmlUrl="https://north.example/"/>');
    writeFileSync(mine, `<opml version="2.0">${head}<body>\n  ${kept}\n</body></opml>`);
    writeFileSync(theirs, `<opml version="1.0"><body>${outline('north')}${outline('south')}</body></opml>`);

    const { code, out } = await run(['feeds', 'import', theirs, '--into', mine]);
    const again = await run(['feeds', 'import', theirs, '--into', mine]);

    expect([code, again.code]).toEqual([0, 0]);
    expect(out).toContain('https://south.example/rss');
    expect(again.out).toBe('');
    const merged = readFileSync(mine, 'utf8');
    expect(merged.match(/xmlUrl=/g)).toHaveLength(2);
    expect(merged).toContain(head);
    expect(merged).toContain(kept);

    writeFileSync(
      theirs,
      `<opml version="1.0"><body>${outline('x').replace('x.example', '127.0.0.1:9')}</body></opml>`,
    );
    const near = await run(['feeds', 'import', theirs, '--into', mine]);
    expect([near.code, near.err]).toEqual([2, expect.stringContaining('not on the public internet')]);
    expect(readFileSync(mine, 'utf8')).toBe(merged);

    writeFileSync(theirs, '');
    const empty = await run(['feeds', 'import', theirs, '--into', mine]);
    expect([empty.code, empty.err]).toEqual([2, `ceasewire: ${theirs}: The feed list is empty.\n`]);
  });

  it('says of each feed what it carries or what is wrong with it, and fails where one does not answer', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/feed')
        response
          .setHeader('content-type', 'application/rss+xml')
          .end(
            '<rss version="2.0"><channel><title>W</title><item><title>Talks</title><pubDate>Fri, 06 Feb 2026 05:00:00 GMT</pubDate></item></channel></rss>',
          );
      else
        response.setHeader('content-type', 'text/html').end('<!doctype html><title>Home</title><p>Welcome');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const list = join(folder, 'check.opml');
    writeFileSync(
      list,
      `<opml version="2.0"><body><outline text="a" feedId="a" xmlUrl="${origin}/feed"/><outline text="b" feedId="b" xmlUrl="${origin}/page"/></body></opml>`,
    );
    try {
      const { code, out, err } = await run(['feeds', 'check', list, '--allow-loopback', '--json']);
      const guarded = await run(['feeds', 'check', list, '--json']);

      expect(code).toBe(1);
      const [a, b] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(a).toMatchObject({
        feed: 'a',
        ok: true,
        format: 'rss',
        items: 1,
        newest: '2026-02-06T05:00:00.000Z',
      });
      expect(b).toMatchObject({ feed: 'b', ok: false, finding: expect.stringContaining('HTML') });
      expect(err).toContain('1 of 2 feeds do not answer');
      expect(guarded.out).not.toContain('"ok":true');
    } finally {
      server.close();
    }
  });
});

describe('places by name', () => {
  it.each([
    [{ country: 'Ukraine' }, { country: 'UA' }],
    [{ country: 'ua' }, { country: 'UA' }],
    [
      { country: 'UA', region: 'Kharkiv' },
      { country: 'UA', region: 'UA-63' },
    ],
    [{ region: 'ua-63' }, { region: 'UA-63' }],
    [{ place: '706483' }, { geonameId: 706483 }],
    [
      { country: 'UA', place: 'Kharkiv' },
      { country: 'UA', geonameId: 706483 },
    ],
  ])('reads %j', (given, terms) => {
    expect(readPlaceTerms(given)).toEqual(terms);
  });

  it.each([[{ country: 'Ukrane' }], [{ region: 'Nowhereshire' }], [{ place: 'Xyzzyville' }]])(
    'refuses %j, saying how to write it',
    (given) => {
      expect(() => readPlaceTerms(given)).toThrow(/Give|give/);
    },
  );
});
