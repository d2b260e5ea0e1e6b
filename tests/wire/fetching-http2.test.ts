import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib, { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FetchOptions, type FetchOutcome, fetchFeed } from '../../shared/fetching/index.ts';

const FEED =
  '<rss version="2.0"><channel><title>t</title><item><title>Talks open</title></item></channel></rss>';

/** A certificate for loopback, made for this run: none lies in the repository. */
function makeCertificate(folder: string): { readonly key: string; readonly cert: string } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=loopback -addext subjectAltName=IP:127.0.0.1 -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasOpenssl)('a server that speaks TLS (needs openssl for a certificate)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-tls-'));
  let tls: { readonly key: string; readonly cert: string };
  const servers: (Http2SecureServer | Server)[] = [];
  beforeAll(() => {
    tls = makeCertificate(folder);
  });
  afterEach(async () => {
    await Promise.all(
      servers.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function listen(server: Http2SecureServer | Server): Promise<string> {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `https://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  }
  const get = (url: string, options: FetchOptions = {}): Promise<FetchOutcome> =>
    fetchFeed({ url, etag: '"7"' }, { allowLoopback: true, ca: tls.cert, ...options });
  const text = (outcome: FetchOutcome): string =>
    outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.body) : JSON.stringify(outcome);

  it('HTTP/2 is asked in HTTP/2, with all that is said in HTTP/1', async () => {
    const asked: Record<string, unknown>[] = [];
    const server = createSecureServer({ ...tls, allowHTTP1: true }, (request, response) => {
      asked.push({ ...request.headers, version: request.httpVersion });
      response.writeHead(200, { 'content-encoding': 'gzip', etag: '"8"' });
      response.end(gzipSync(FEED));
    });
    const outcome = await get(await listen(server), { userAgent: 'Test/1' });
    expect(text(outcome)).toBe(FEED);
    expect(asked).toMatchObject([
      { version: '2.0', ':path': '/feed', 'user-agent': 'Test/1', 'if-none-match': '"7"' },
    ]);
  });

  it('only HTTP/1 is asked in that', async () => {
    let version = '';
    const server = createServer(tls, (request, response) => {
      version = request.httpVersion;
      response.end(FEED);
    });
    expect(text(await get(await listen(server)))).toBe(FEED);
    expect(version).toBe('1.1');
  });

  it('HTTP/2 and 304, redirects, or a limit are heard as in HTTP/1', async () => {
    const server = createSecureServer({ ...tls }, (request, response) => {
      if (request.url === '/feed') response.writeHead(301, { location: '/known' }).end();
      else if (request.url === '/known') response.writeHead(304, { etag: '"7"' }).end();
      else {
        response.on('error', () => undefined);
        response.writeHead(200).end('x'.repeat(200_000));
      }
    });
    const url = await listen(server);
    expect(await get(url)).toMatchObject({ kind: 'not_modified', movedTo: url.replace('feed', 'known') });
    expect(await get(url.replace('feed', 'long'), { maxBytes: 100_000 })).toMatchObject({
      kind: 'failed',
      reason: 'too_large',
    });
  });

  it('a stream that is reset is a soft failure', async () => {
    const server = createSecureServer({ ...tls }, (_, response) => response.stream.close(2));
    expect(await get(await listen(server))).toMatchObject({ kind: 'failed', severity: 'soft' });
  });

  it('a certificate of nobody is a hard failure, and says so', async () => {
    const server = createSecureServer({ ...tls }, (_, response) => response.end(FEED));
    const outcome = await fetchFeed({ url: await listen(server) }, { allowLoopback: true });
    expect(outcome).toMatchObject({ kind: 'failed', severity: 'hard', reason: 'tls' });
  });

  it('zstd is offered where Node can undo it, and undone', async () => {
    const compress: unknown = Reflect.get(zlib, 'zstdCompressSync');
    let offered = '';
    const server = createSecureServer({ ...tls }, (request, response) => {
      offered = String(request.headers['accept-encoding']);
      if (typeof compress !== 'function') return void response.end(FEED);
      response.writeHead(200, { 'content-encoding': 'zstd' });
      response.end(Reflect.apply(compress, zlib, [FEED]));
    });
    expect(text(await get(await listen(server)))).toBe(FEED);
    expect(offered.includes('zstd')).toBe(typeof compress === 'function');
  });
});
