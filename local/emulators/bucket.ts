import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { ENDING, listObjects } from './bucket-list.ts';
import { type LocalServer, listenOnLoopback } from './loopback.ts';

/** Largest object that is taken, in bytes: a capture is cut at 15 MB. */
const MAX_OBJECT = 64 * 1024 * 1024;
/** Headers that S3 keeps with an object and gives back. */
const KEPT = ['content-type', 'content-encoding', 'cache-control', 'content-disposition', 'content-language'];

/**
 * An S3 of one bucket on the loopback, objects as files under `directory`: PutObject, GetObject, HeadObject,
 * DeleteObject and ListObjectsV2, with metadata, ETag and If-None-Match. An object is on disk, whole, before the answer is sent.
 */
export async function openBucket(options: {
  readonly directory: string;
  readonly port?: number;
}): Promise<LocalServer> {
  const { directory } = options;
  mkdirSync(directory, { recursive: true });
  const server = createServer((request, response) => {
    serve(directory, request, response).catch((error: unknown) => {
      const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'InternalError';
      fail(response, 500, 'InternalError', `The embedded bucket failed: ${code}.`);
    });
  });
  return listenOnLoopback(server, options.port);
}

async function serve(directory: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, bucket = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const key = rest.join('/');
  if (request.method === 'GET' && key === '' && url.searchParams.get('list-type') === '2') {
    const usable = pathOf(directory, bucket, 'x') !== undefined;
    if (!usable) return fail(response, 400, 'InvalidArgument', 'The bucket is missing or unusable.');
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(listObjects(directory, bucket, url.searchParams));
    return;
  }
  const path = pathOf(directory, bucket, key);
  if (path === undefined)
    return fail(response, 400, 'InvalidArgument', 'The bucket or key is missing or unusable.');
  if (request.method === 'PUT') return put(path, request, response);
  if (request.method === 'DELETE') {
    rmSync(path, { force: true });
    response.writeHead(204).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return fail(response, 405, 'MethodNotAllowed', `The embedded bucket does not know ${request.method}.`);
  const stored = readStored(path);
  if (stored === undefined) return fail(response, 404, 'NoSuchKey', 'The specified key does not exist.');
  response.writeHead(200, { ...stored.headers, 'content-length': stored.body.length });
  response.end(request.method === 'HEAD' ? undefined : stored.body);
}

async function put(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_OBJECT)
      return fail(response, 400, 'EntityTooLarge', `An object holds at most ${MAX_OBJECT} bytes.`);
    chunks.push(chunk);
  }
  const sent = Buffer.concat(chunks);
  const body = isChunked(request) ? unchunk(sent) : sent;
  if (body === undefined) return fail(response, 400, 'IncompleteBody', 'The chunked body is torn.');
  if (request.headers['if-none-match'] === '*' && readStored(path) !== undefined)
    return fail(response, 412, 'PreconditionFailed', 'The object is there already.');
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  const headers: Record<string, string> = { etag, 'last-modified': new Date().toUTCString() };
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value !== 'string' || !(KEPT.includes(name) || name.startsWith('x-amz-meta-'))) continue;
    const kept = name === 'content-encoding' ? value.replace(/aws-chunked,?\s*/, '') : value;
    if (kept !== '') headers[name] = kept;
  }
  // One file for headers and body, renamed into place: a kill leaves the old object or the new one, never half.
  const head = Buffer.from(`${JSON.stringify(headers)}\n`);
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.hrtime.bigint()}.new`;
  writeFileSync(beside, Buffer.concat([head, body]));
  renameSync(beside, path);
  response.writeHead(200, { etag }).end();
}

interface Stored {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function readStored(path: string): Stored | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const end = bytes.indexOf(10);
  return { headers: JSON.parse(bytes.subarray(0, end).toString()), body: bytes.subarray(end + 1) };
}

/** The file of an object; undefined for keys that a path can't hold or that lead out of the folder. */
function pathOf(directory: string, bucket: string, key: string): string | undefined {
  const parts = [bucket, ...key.split('/')];
  const usable = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\0\\]/.test(part));
  // The ending keeps the object `a` and the folder of `a/b` apart.
  return usable ? `${join(directory, ...parts)}${ENDING}` : undefined;
}

const isChunked = (request: IncomingMessage): boolean =>
  String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-') ||
  String(request.headers['content-encoding'] ?? '').includes('aws-chunked');

/** Takes the SDK's aws-chunked framing off: `<hex size>[;…]\r\n<bytes>\r\n … 0\r\n<trailers>`. */
function unchunk(framed: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = framed.indexOf('\r\n', at);
    if (end < 0) return undefined;
    const size = Number.parseInt(framed.subarray(at, end).toString('latin1'), 16);
    if (Number.isNaN(size) || end + 2 + size > framed.length) return undefined;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(framed.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

function fail(response: ServerResponse, status: number, code: string, message: string): void {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(body);
}
