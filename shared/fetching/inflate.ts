import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { CeasewireError } from '../model/index.ts';

/** A body in a coding that can't be read, or that inflates beyond the limit. */
export class UnreadableCoding extends CeasewireError {
  override readonly name = 'UnreadableCoding';
}

/** Node 20 has no zstd; where it has, it is offered. */
const zstd: unknown = Reflect.get(zlib, 'createZstdDecompress');

export const ACCEPTED_CODINGS = typeof zstd === 'function' ? 'gzip, br, zstd, deflate' : 'gzip, br, deflate';

/** A body out of its codings. */
export interface Inflated {
  readonly body: Uint8Array;
  /** The coding ended early, or something followed it: what it held up to there is here. */
  readonly broken: boolean;
}

/**
 * Takes a body out of its content codings. A coding that breaks off gives what it held until then; a body that is plain,
 * whatever it is labelled, is left as it is.
 *
 * @param limit largest size inflated, in bytes
 * @throws UnreadableCoding with `facts.reason` `too_large` or `bad_encoding`
 */
export async function inflateBody(
  body: Uint8Array,
  codings: string | undefined,
  limit: number,
): Promise<Inflated> {
  const names = (codings ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // Each layer multiplies what a small body may become; nobody sends more than one.
  if (names.length > 2) throw unreadable(`${names.length} codings`);
  let current: Inflated = { body, broken: false };
  for (const name of names.reverse()) {
    // Some servers label what they then don't compress, or with what is no coding at all ("UTF-8", "none").
    if (current.body.length === 0 || isPlain(current.body)) continue;
    const { body: inner, broken } = await inflateOnce(current.body, name, limit);
    current = { body: inner, broken: broken || current.broken };
  }
  return current;
}

async function inflateOnce(body: Uint8Array, coding: string, limit: number): Promise<Inflated> {
  const stream = inflaterOf(coding, body);
  if (stream === undefined) throw unreadable(coding);
  const read = await pour(stream, body, limit);
  if (read.error === 'too_large')
    throw new UnreadableCoding(
      `The body inflates to over ${limit} bytes; ask its publisher for a shorter feed.`,
      { reason: 'too_large', limit },
    );
  if (!read.broken) return read;
  // Strictly read, the last that could be undone is lost with the error.
  const rest = coding === 'zstd' ? read : await pour(...withoutChecks(coding, body), limit);
  const inner = rest.body.length > read.body.length ? rest.body : read.body;
  if (inner.length === 0) throw unreadable(coding, read.error);
  return { body: inner, broken: true };
}

function inflaterOf(coding: string, body: Uint8Array): Transform | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      // Meant is zlib's format; some send the bare stream.
      return isZlib(body) ? zlib.createInflate() : zlib.createInflateRaw();
    case 'br':
      return zlib.createBrotliDecompress();
    case 'zstd':
      return typeof zstd === 'function' ? Reflect.apply(zstd, zlib, []) : undefined;
    default:
      return undefined;
  }
}

const isZlib = (body: Uint8Array): boolean => ((body[0] ?? 0) & 0x0f) === 8;

/** What undoes a coding without its checksums and up to where it ends or breaks off, and the bytes to do it with. */
function withoutChecks(coding: string, body: Uint8Array): [stream: Transform, body: Uint8Array] {
  if (coding === 'br')
    return [zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }), body];
  const raw = zlib.createInflateRaw({ finishFlush: zlib.constants.Z_SYNC_FLUSH });
  if (coding === 'deflate') return [raw, isZlib(body) ? body.subarray(2) : body];
  return [raw, body.subarray(gzipHeader(body))];
}

/** Length of the header of a gzip member (RFC 1952, 2.3). */
function gzipHeader(body: Uint8Array): number {
  const flags = body[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (body[at] ?? 0) + 256 * (body[at + 1] ?? 0);
  // A name, then a comment, each ended by a zero.
  for (const flag of [8, 16]) if (flags & flag) at = Math.max(at, body.indexOf(0, at)) + 1;
  return at + (flags & 2 ? 2 : 0);
}

/** Runs a body through a stream up to its end, its error or the limit. */
function pour(
  stream: Transform,
  body: Uint8Array,
  limit: number,
): Promise<Inflated & { readonly error?: unknown }> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const settle = (broken: boolean, error?: unknown): void =>
      resolve({ body: Buffer.concat(chunks), broken, ...(error === undefined ? {} : { error }) });
    stream
      .on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > limit) {
          stream.destroy();
          chunks.length = 0;
          settle(true, 'too_large');
        } else chunks.push(chunk);
      })
      .on('end', () => settle(false))
      .on('error', (error) => settle(true, error));
    stream.end(body);
  });
}

/** Bytes that markup or JSON begins with, behind white space or a byte order mark: no compressed body does. */
function isPlain(body: Uint8Array): boolean {
  let at = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
  while (at < 64 && (body[at] === 0x20 || ((body[at] ?? 0) - 9) >>> 0 < 5)) at += 1;
  const first = body[at];
  const second = body[at + 1] ?? 0;
  return (
    (first === 0x3c && /[\w?!]/.test(String.fromCharCode(second))) ||
    ((first === 0x7b || first === 0x5b) && /[\s"{\]]/.test(String.fromCharCode(second)))
  );
}

const unreadable = (coding: string, cause?: unknown): UnreadableCoding =>
  new UnreadableCoding(
    `The body's coding (${coding}) can't be undone; it is fetched again at the next poll.`,
    { reason: 'bad_encoding', coding },
    cause,
  );
