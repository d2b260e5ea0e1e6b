import zlib from 'node:zlib';
import { CeasewireError } from '../model/index.ts';

/** A body in a coding that can't be read, or that inflates beyond the limit. */
export class UnreadableCoding extends CeasewireError {
  override readonly name = 'UnreadableCoding';
}

type Inflate = (
  data: Uint8Array,
  options: zlib.ZlibOptions,
  callback: (error: Error | null, result: Buffer) => void,
) => void;

/** Node 20 has no zstd; where it has, it is offered. */
const zstd: unknown = Reflect.get(zlib, 'zstdDecompress');

export const ACCEPTED_CODINGS = typeof zstd === 'function' ? 'gzip, br, zstd, deflate' : 'gzip, br, deflate';

/**
 * Takes a body out of its content codings.
 *
 * @param limit largest size inflated, in bytes
 * @param partial accept a stream that ends early, and give what it held
 * @throws UnreadableCoding with `facts.reason` `too_large` or `bad_encoding`
 */
export async function inflateBody(
  body: Uint8Array,
  codings: string | undefined,
  limit: number,
  partial: boolean,
): Promise<Uint8Array> {
  const names = (codings ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // Each layer multiplies what a small body may become; nobody sends more than one.
  if (names.length > 2) throw unreadable(`${names.length} codings`, undefined);
  let current = body;
  for (const name of names.reverse()) current = await inflateOnce(current, name, limit, partial);
  return current;
}

async function inflateOnce(
  body: Uint8Array,
  coding: string,
  limit: number,
  partial: boolean,
): Promise<Uint8Array> {
  if (body.length === 0) return body;
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        // Some servers label what they then don't compress.
        if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
        return await run(zlib.gunzip, body, limit, partial);
      case 'deflate':
        // Meant is zlib's format; some send the bare stream.
        return await run(
          ((body[0] ?? 0) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw,
          body,
          limit,
          partial,
        );
      case 'br':
        return await run(
          (data, { maxOutputLength }, done) =>
            zlib.brotliDecompress(
              data,
              {
                ...(maxOutputLength === undefined ? {} : { maxOutputLength }),
                ...(partial ? { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH } : {}),
              },
              done,
            ),
          body,
          limit,
          false,
        );
      case 'zstd':
        if (typeof zstd !== 'function') break;
        return await run(
          (data, options, done) => Reflect.apply(zstd, zlib, [data, options, done]),
          body,
          limit,
          false,
        );
    }
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new UnreadableCoding(
        `The body inflates to over ${limit} bytes; ask its publisher for a shorter feed.`,
        { reason: 'too_large', limit },
        cause,
      );
    throw unreadable(coding, cause);
  }
  throw unreadable(coding, undefined);
}

const unreadable = (coding: string, cause: unknown): UnreadableCoding =>
  new UnreadableCoding(
    `The body's coding (${coding}) can't be undone; it is fetched again at the next poll.`,
    { reason: 'bad_encoding', coding },
    cause,
  );

function run(inflate: Inflate, body: Uint8Array, limit: number, partial: boolean): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    inflate(
      body,
      { maxOutputLength: limit, ...(partial ? { finishFlush: zlib.constants.Z_SYNC_FLUSH } : {}) },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
}
