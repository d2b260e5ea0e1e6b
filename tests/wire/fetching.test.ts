import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchOptions, type FetchOutcome, fetchFeed } from '../../shared/fetching/index.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

/** A server on loopback that gives each request to `answer`; its address. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const FEED =
  '<rss version="2.0"><channel><title>t</title><item><title>Talks open</title></item></channel></rss>';
const get = (url: string, options: FetchOptions = {}): Promise<FetchOutcome> =>
  fetchFeed({ url }, { allowLoopback: true, ...options });
const text = (outcome: FetchOutcome): string =>
  outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.body) : JSON.stringify(outcome);

describe('a feed that answers', () => {
  it('is fetched with who we are, what we take, and the headers that matter', async () => {
    let asked: IncomingMessage['headers'] = {};
    const url = await serve((request, response) => {
      asked = request.headers;
      response.setHeader('Content-Type', 'application/rss+xml; charset=utf-8');
      response.setHeader('ETag', '"7"');
      response.setHeader('Set-Cookie', 'a=b');
      response.end(FEED);
    });
    const outcome = await get(`${url}/feed.xml#top`, { userAgent: 'Test/1 (+https://example.org)' });
    expect(outcome).toMatchObject({ kind: 'fetched', status: 200, url: `${url}/feed.xml` });
    expect(text(outcome)).toBe(FEED);
    if (outcome.kind !== 'fetched') return;
    expect(outcome.headers).toMatchObject({
      etag: '"7"',
      'content-type': 'application/rss+xml; charset=utf-8',
    });
    expect(outcome.headers).not.toHaveProperty('set-cookie');
    expect(outcome.bodyHash).toMatch(/^[0-9a-f]{64}$/);
    expect(asked['user-agent']).toBe('Test/1 (+https://example.org)');
    expect(asked.accept).toContain('application/rss+xml');
    expect(asked['accept-encoding']).toContain('gzip, br');
  });

  it('is asked for only what changed', async () => {
    const url = await serve((request, response) => {
      const known =
        request.headers['if-none-match'] === '"7"' &&
        request.headers['if-modified-since'] === 'Fri, 06 Feb 2026 05:12:00 GMT';
      response.writeHead(known ? 304 : 200, { etag: '"7"' }).end(known ? undefined : FEED);
    });
    const outcome = await fetchFeed(
      { url, etag: '"7"', lastModified: 'Fri, 06 Feb 2026 05:12:00 GMT' },
      { allowLoopback: true },
    );
    expect(outcome).toMatchObject({ kind: 'not_modified', headers: { etag: '"7"' } });
  });

  it('never has a stored validator split its request', async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(String(request.headers['if-none-match']), String(request.headers['x-evil']));
      response.end(FEED);
    });
    await fetchFeed({ url, etag: '"7"\r\nX-Evil: 1' }, { allowLoopback: true });
    expect(seen).toEqual(['undefined', 'undefined']);
  });

  it.each([
    ['gzip', gzipSync(FEED)],
    ['br', brotliCompressSync(FEED)],
    ['deflate', deflateSync(FEED)],
    ['deflate', deflateRawSync(FEED)],
    ['gzip', Buffer.from(FEED)],
    ['identity', Buffer.from(FEED)],
  ])('is inflated: %s', async (coding, body) => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(body);
    });
    expect(text(await get(url))).toBe(FEED);
  });
});

describe('redirects', () => {
  it('are followed, and permanent ones told', async () => {
    const url: string = await serve((request, response) => {
      const next: Record<string, [number, string]> = {
        '/a': [301, '/b'],
        '/b': [308, '/c'],
        '/c': [302, '/d'],
      };
      const hop = next[request.url ?? ''];
      if (hop) response.writeHead(hop[0], { location: hop[1] }).end('moved');
      else response.end(FEED);
    });
    expect(await get(`${url}/a`)).toMatchObject({ kind: 'fetched', url: `${url}/d`, movedTo: `${url}/c` });
    expect(await get(`${url}/c`)).not.toHaveProperty('movedTo');
  });

  it('in a circle, without end, or to nowhere are failures', async () => {
    let count = 0;
    const url = await serve((request, response) => {
      const to = { '/circle': '/circle', '/file': 'file:///etc/passwd' }[request.url ?? ''] ?? `/${count}`;
      count += 1;
      response.writeHead(302, { location: to }).end();
    });
    expect(await get(`${url}/circle`)).toMatchObject({ kind: 'failed', reason: 'redirect_loop' });
    expect(await get(`${url}/endless`)).toMatchObject({ kind: 'failed', reason: 'redirect_loop' });
    expect(count).toBeLessThan(12);
    expect(await get(`${url}/file`)).toMatchObject({ kind: 'failed', reason: 'bad_redirect' });
  });

  it('to an address that is not public are refused at that hop', async () => {
    const url = await serve((_, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
    });
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'blocked_address', severity: 'hard' });
  });

  it('to a login page are called that', async () => {
    const url = await serve((_, response) => {
      response.writeHead(302, { location: '/login?next=/feed' }).end();
    });
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'login' });
  });
});

describe('addresses that are not public', () => {
  it('are never connected to, by number or by name', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end(FEED);
    });
    const { port } = new URL(url);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0.0.0.0',
      '2130706433',
      '127.1',
      '[::ffff:127.0.0.1]',
    ])
      expect(await fetchFeed({ url: `http://${host}:${port}/` })).toMatchObject({
        kind: 'failed',
        reason: 'blocked_address',
      });
    expect(asked).toBe(0);
  });

  it('stay closed but for loopback where that is allowed', async () => {
    for (const host of [
      '10.0.0.1',
      '192.168.1.1',
      '172.16.0.1',
      '100.64.0.1',
      '169.254.169.254',
      '[fd00::1]',
      '[fe80::1]',
    ])
      expect(await get(`http://${host}/`)).toMatchObject({ kind: 'failed', reason: 'blocked_address' });
  });

  it('and schemes that are not http are refused', async () => {
    for (const url of ['file:///etc/passwd', 'ftp://example.org/', 'data:text/xml,a', 'no url'])
      expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'bad_url' });
  });
});

describe('what a server says instead', () => {
  it.each([
    [404, 'hard', 'http_404'],
    [500, 'soft', 'http_500'],
    [502, 'temporary', 'http_502'],
    [503, 'temporary', 'http_503'],
    [401, 'hard', 'login'],
  ])('%i is a %s failure: %s', async (status, severity, reason) => {
    const url = await serve((_, response) => {
      response.writeHead(status).end('no');
    });
    expect(await get(url)).toMatchObject({ kind: 'failed', status, severity, reason });
  });

  it('410 is the end of the feed', async () => {
    const url = await serve((_, response) => {
      response.writeHead(410).end();
    });
    expect(await get(url)).toMatchObject({ kind: 'gone', reason: expect.stringMatching(/gone for good/) });
  });

  it('410 behind a redirect is a failure: only the address itself can say that it is gone', async () => {
    const url = await serve((request, response) => {
      const status = Number(request.url?.slice(1));
      response.writeHead(status, status === 410 ? {} : { location: '/410' }).end();
    });
    expect(await get(`${url}/302`)).toMatchObject({ kind: 'failed', severity: 'hard', reason: 'http_410' });
    expect(await get(`${url}/301`)).toMatchObject({ kind: 'failed', severity: 'hard', reason: 'http_410' });
    expect(await get(`${url}/410`)).toMatchObject({ kind: 'gone' });
  });

  it('429 and 503 are heard: in seconds, or until a date by the server’s own clock', async () => {
    const url = await serve((request, response) => {
      const headers =
        request.url === '/seconds'
          ? { 'retry-after': '120' }
          : request.url === '/ages'
            ? { 'retry-after': '99999999999999' }
            : { date: 'Fri, 06 Feb 2026 05:00:00 GMT', 'retry-after': 'Fri, 06 Feb 2026 05:10:00 GMT' };
      response.writeHead(429, headers).end();
    });
    expect(await get(`${url}/seconds`)).toMatchObject({ retryAfterMs: 120_000, severity: 'temporary' });
    expect(await get(`${url}/date`)).toMatchObject({ retryAfterMs: 600_000 });
    expect(await get(`${url}/ages`)).toMatchObject({ retryAfterMs: 366 * 86_400_000 });
    const timeless = await serve((_, response) => {
      response.sendDate = false;
      response.writeHead(503, { 'retry-after': 'Fri, 06 Feb 2026 05:10:00 GMT' }).end();
    });
    expect(await get(timeless)).toMatchObject({ retryAt: '2026-02-06T05:10:00.000Z' });
  });

  it('a challenge is named as such, packed or not', async () => {
    const page = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>';
    const url = await serve((_, response) => {
      response.writeHead(403, { 'content-encoding': 'gzip' }).end(gzipSync(page));
    });
    expect(await get(url)).toMatchObject({
      reason: 'challenge',
      message: expect.stringMatching(/Cloudflare/),
    });
  });
});

describe('servers that mean harm', () => {
  const endless = (chunk: Buffer): Answer => {
    return (_, response) => {
      const more = (): void => {
        while (response.write(chunk));
        response.once('drain', more);
      };
      more();
    };
  };

  it('that never stop sending are cut off at the limit', async () => {
    let closed = false;
    const url = await serve((request, response) => {
      response.on('close', () => {
        closed = true;
      });
      endless(Buffer.alloc(64 * 1024, 0x20))(request, response);
    });
    expect(await get(url, { maxBytes: 1024 * 1024 })).toMatchObject({ kind: 'failed', reason: 'too_large' });
    await expect.poll(() => closed).toBe(true);
  });

  it('that send a bomb are stopped while it is inflated', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'too_large' });
    const twice = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end(bomb);
    });
    expect(await get(twice)).toMatchObject({ kind: 'failed', reason: 'bad_encoding' });
  });

  it('that drip are left when their time is over, and the socket with them', async () => {
    let closed = false;
    const url = await serve((_, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => {
        clearInterval(drip);
        closed = true;
      });
    });
    const started = performance.now();
    expect(await get(url, { deadlineMs: 300 })).toMatchObject({
      kind: 'failed',
      reason: 'timeout',
      severity: 'soft',
    });
    expect(performance.now() - started).toBeLessThan(2_500);
    await expect.poll(() => closed).toBe(true);
  });

  it('that never answer, or hang up, are failures', async () => {
    const silent = await serve(() => undefined);
    expect(await get(silent, { deadlineMs: 300 })).toMatchObject({ kind: 'failed', reason: 'timeout' });
    const rude = await serve((request) => request.socket.destroy());
    expect(await get(rude)).toMatchObject({ kind: 'failed', reason: 'connection', severity: 'soft' });
    const garbled = await serve((request) =>
      request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n'),
    );
    expect(await get(garbled)).toMatchObject({ kind: 'failed', reason: 'connection' });
    const swollen = await serve((_, response) => {
      response.writeHead(200, { 'x-big': 'a'.repeat(20_000) }).end(FEED);
    });
    expect(await get(swollen)).toMatchObject({ kind: 'failed', reason: 'too_large' });
  });

  it('that aren’t there are a failure', async () => {
    const url = await serve((_, response) => response.end());
    const closed = servers.pop();
    await new Promise((resolve) => closed?.close(resolve));
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'connection' });
    await new Promise<void>((resolve) =>
      connect(Number(new URL(url).port), '127.0.0.1').on('error', () => resolve()),
    );
  });
});

describe('a body that breaks off', () => {
  it.each([
    ['plain', (body: string) => Buffer.from(body), {}],
    ['gzip', (body: string) => gzipSync(body), { 'content-encoding': 'gzip' }],
    ['brotli', (body: string) => brotliCompressSync(body), { 'content-encoding': 'br' }],
  ])('gives what came: %s', async (_, pack, headers) => {
    const body = pack(FEED + Array.from({ length: 20_000 }, (__, n) => `<!-- ${n * n} -->`).join(''));
    const url = await serve((request, response) => {
      response.writeHead(200, { ...headers, 'content-length': body.length });
      response.write(body.subarray(0, Math.floor(body.length / 2)), () =>
        setTimeout(() => request.socket.destroy(), 50),
      );
    });
    const outcome = await get(url);
    expect(outcome).toMatchObject({ kind: 'fetched', truncated: true });
    expect(text(outcome)).toContain('Talks open');
  });
});
