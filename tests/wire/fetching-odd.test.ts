import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchOptions, type FetchOutcome, fetchFeed } from '../../shared/fetching/index.ts';

const servers: (Server | TcpServer)[] = [];

async function listen(server: Server | TcpServer): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const serve = (answer: (path: string, response: ServerResponse) => void): Promise<string> =>
  listen(createServer((request, response) => answer(request.url ?? '', response)));
/** A server that says these bytes to whoever asks, and hangs up. */
const say = (head: string, body: Uint8Array | string): Promise<string> =>
  listen(
    createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`);
        socket.end(body);
      });
    }),
  );

afterEach(async () => {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const ITEM = '<item><title>Talks open in Geneva</title><link>https://example.org/1</link></item>';
const ITEMS = Array.from({ length: 400 }, (_, n) =>
  ITEM.replaceAll('1', String(n * 7919)).replace('Geneva', `room ${(n * 104_729).toString(36)}`),
);
const FEED = `<rss version="2.0"><channel><title>t</title>${ITEM}${ITEMS.join('')}</channel></rss>`;
const get = (url: string, options: FetchOptions = {}): Promise<FetchOutcome> =>
  fetchFeed({ url }, { allowLoopback: true, ...options });
const bodyOf = (outcome: FetchOutcome): string =>
  outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.body) : JSON.stringify(outcome);

describe('a body that breaks off within its coding', () => {
  it.each([
    ['gzip', gzipSync(FEED)],
    ['br', brotliCompressSync(FEED)],
    ['deflate', deflateSync(FEED)],
  ])('%s: gives what it held, though its framing is whole', async (coding, packed) => {
    const half = packed.subarray(0, Math.floor(packed.length * 0.6));
    const url = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(half),
    );
    const outcome = await get(url);
    expect(outcome).toMatchObject({ kind: 'fetched', truncated: true });
    expect(FEED.startsWith(bodyOf(outcome))).toBe(true);
    expect(bodyOf(outcome).length).toBeGreaterThan(200);
  });

  it('is whole where only its checksum is missing, or words follow it', async () => {
    const packed = gzipSync(FEED);
    for (const bytes of [packed.subarray(0, -8), Buffer.concat([packed, Buffer.from('<!-- cached -->')])]) {
      const url = await serve((_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes),
      );
      const outcome = await get(url);
      expect(bodyOf(outcome)).toBe(FEED);
      expect(outcome).not.toHaveProperty('truncated');
    }
  });
});

it.each(['UTF-8', 'none', 'aws-chunked', 'br', 'deflate', 'gzip'])(
  'a plain body labelled %s is what it is',
  async (coding) => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(FEED),
    );
    expect(bodyOf(await get(url))).toBe(FEED);
  },
);

it('what is packed in no coding that we know is refused by its name', async () => {
  const url = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': 'compress' }).end(Buffer.from([0x1f, 0x9d, 0x90, 1, 2])),
  );
  expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'bad_encoding' });
});

describe('a document that is framed wrongly', () => {
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 't',
    items: [{ id: '1' }],
  });
  it.each([
    ['RSS, a length too long', `Content-Length: ${FEED.length + 500}`, FEED],
    ['RSS, no last chunk', 'Transfer-Encoding: chunked', `${FEED.length.toString(16)}\r\n${FEED}\r\n`],
    ['JSON, a length too long', `Content-Length: ${json.length + 500}`, json],
  ])('%s: is whole where it ends as it should', async (_, head, sent) => {
    const outcome = await get(await say(head, sent));
    expect(outcome.kind).toBe('fetched');
    expect(outcome).not.toHaveProperty('truncated');
  });

  it('is cut off where it doesn’t', async () => {
    const cut = FEED.slice(0, -20);
    expect(await get(await say(`Content-Length: ${FEED.length}`, cut))).toMatchObject({ truncated: true });
    const half = json.slice(0, -2);
    expect(await get(await say(`Content-Length: ${json.length}`, half))).toMatchObject({ truncated: true });
  });
});

describe('a redirect', () => {
  it('is followed though its server hangs up unasked, or drips', async () => {
    const url = await serve((path, response) => {
      if (path === '/feed') response.end(FEED);
      else if (path === '/drip') {
        response.writeHead(302, { location: '/feed' });
        const drip = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(drip));
      } else
        response
          .writeHead(302, { location: '/feed', connection: 'keep-alive' })
          .end('', () => response.socket?.end());
    });
    expect(bodyOf(await get(`${url}/close`))).toBe(FEED);
    expect(bodyOf(await get(`${url}/drip`, { deadlineMs: 2_000 }))).toBe(FEED);
  });

  it('to an address as it is spoken asks for its bytes', async () => {
    const asked: string[] = [];
    const url = await listen(
      createTcpServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', (data) => {
          const path = data.toString('latin1').split(' ')[1] ?? '';
          asked.push(path);
          socket.end(
            path === '/'
              ? Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /новости\r\nContent-Length: 0\r\n\r\n')
              : `HTTP/1.1 200 OK\r\nContent-Length: ${FEED.length}\r\n\r\n${FEED}`,
          );
        });
      }),
    );
    expect(bodyOf(await get(url))).toBe(FEED);
    expect(asked.at(-1)).toBe(encodeURI('/новости'));
  });
});

it('what drips past the deadline gives what had come', async () => {
  const url = await serve((_, response) => {
    response.write(FEED.slice(0, 5_000));
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  });
  const outcome = await get(url, { deadlineMs: 500 });
  expect(outcome).toMatchObject({ kind: 'fetched', truncated: true });
  expect(bodyOf(outcome)).toContain('Talks open in Geneva');
});

it('a 304 that nobody asked for is a failure', async () => {
  const url = await serve((_, response) => response.writeHead(304).end());
  expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'http_304' });
  expect(await fetchFeed({ url, etag: '"7"' }, { allowLoopback: true })).toMatchObject({
    kind: 'not_modified',
  });
});
