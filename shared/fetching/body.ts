import type { Dispatcher } from 'undici';
import { header } from './headers.ts';
import { inflateBody } from './inflate.ts';

/** What is read of an error page: enough to tell a challenge. */
export const PAGE_BYTES = 64 * 1024;

export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly end: 'whole' | 'too_large' | 'broken';
  readonly error?: unknown;
}

/** Reads at most `limit` bytes. @param cut whether to be content with what fits */
export async function readBody(
  response: Dispatcher.ResponseData,
  limit: number,
  cut: boolean,
): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body) {
      const bytes: Uint8Array = chunk;
      size += bytes.length;
      if (size > limit) {
        response.body.destroy();
        return cut
          ? { bytes: Buffer.concat([...chunks, bytes]).subarray(0, limit), end: 'whole' }
          : { bytes: new Uint8Array(), end: 'too_large' };
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return { bytes: Buffer.concat(chunks), end: 'broken', error };
  }
  return { bytes: Buffer.concat(chunks), end: 'whole' };
}

/** Leaves a body that nobody wants; whether it ends well doesn't matter. */
export async function dump(response: Dispatcher.ResponseData): Promise<void> {
  response.body.on('error', () => undefined);
  await response.body.dump({ limit: 16 * 1024 }).catch(() => undefined);
}

/** Text of an error page, or of what came of it. */
export async function pageText(bytes: Uint8Array, response: Dispatcher.ResponseData): Promise<string> {
  try {
    const coding = header(response.headers, 'content-encoding');
    return new TextDecoder().decode(await inflateBody(bytes, coding, PAGE_BYTES * 16, true));
  } catch {
    return '';
  }
}
