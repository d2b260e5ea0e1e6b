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

/** Leaves a body that nobody wants, and its connection with it: the server may take its time, or close it unasked. */
export function dump(response: Dispatcher.ResponseData): void {
  response.body.on('error', () => undefined);
  response.body.destroy();
}

/** Text of an error page, or of what came of it. */
export async function pageText(bytes: Uint8Array, response: Dispatcher.ResponseData): Promise<string> {
  try {
    const coding = header(response.headers, 'content-encoding');
    return new TextDecoder().decode((await inflateBody(bytes, coding, PAGE_BYTES * 16)).body);
  } catch {
    return '';
  }
}

/** How much of a document's ends is looked at. */
const HEAD = 4_096;
const TAIL = 512;

/** Whether a document is all there, by its last words: the end tag of its root, or the end of its JSON. */
export function isWhole(body: Uint8Array): boolean {
  const text = (from: number, to?: number): string =>
    new TextDecoder('latin1').decode(body.subarray(from, to));
  const tail = text(Math.max(0, body.length - TAIL)).replace(/(?:\s|<!--[^<>]*-->)+$/, '');
  const head = text(0, HEAD)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (head.startsWith('{')) return tail.endsWith('}') && isJson(body);
  if (head.startsWith('[')) return tail.endsWith(']') && isJson(body);
  const root = /<([A-Za-z_][\w.:-]{0,60})[\s/>]/.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
  return root !== undefined && tail.endsWith(`</${root}>`);
}

function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(body));
    return true;
  } catch {
    return false;
  }
}
