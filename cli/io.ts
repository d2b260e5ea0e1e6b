import { createReadStream, statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { InvalidInput } from '../shared/model/index.ts';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Columns of the terminal; undefined where stdout is not one. */
  readonly columns?: number;
  /** Aborted when a long command is to stop; absent: Ctrl-C says so. */
  readonly signal?: AbortSignal;
}

/** Feeds are hostile: nothing that they say may steer a terminal. Line breaks and tabs become spaces. */
export const safe = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** Writes, waiting where the reader is slow, so that a pipe runs in constant memory. */
export async function writeText(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', resolve));
}

export const writeLine = (out: Writable, line: string): Promise<void> => writeText(out, `${line}\n`);

/** Opens a file, or standard input for `-`. @throws InvalidInput where it can't be read. */
export async function openInput(path: string, io: Io): Promise<Readable> {
  if (path === '-') return io.stdin;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidInput(`Cannot read ${path}: it is a folder. Give a file, or - for standard input.`, {
      path,
    });
  const stream = createReadStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new InvalidInput(
          `Cannot read ${path}: ${cause.code ?? cause.message}. Give a file, or - for standard input.`,
          { path },
          cause,
        ),
      ),
    );
  });
  return stream;
}

export interface JsonLine {
  /** From 1, as editors count. */
  readonly number: number;
  readonly value: unknown;
}

/** Largest line that is read, in characters: a story of 2 MB and what surrounds it. */
const LINE_LIMIT = 16 * 1024 * 1024;

/** Reads JSON lines one at a time. A line that is not JSON is reported to `onBad` with its number, and skipped. */
export async function* readJsonLines(
  input: Readable,
  onBad: (number: number, reason: string) => void | Promise<void>,
): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line === undefined) {
      await onBad(number, `longer than ${LINE_LIMIT} characters`);
      continue;
    }
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      await onBad(number, `not JSON (${error instanceof Error ? error.message : error})`);
      continue;
    }
    yield { number, value };
  }
}

/** The lines of a stream; undefined for one over the limit, of which no more than the limit is ever held. */
async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  input.setEncoding('utf8');
  let parts: string[] = [];
  let length = 0;
  const take = (): string | undefined => {
    const line = length > LINE_LIMIT ? undefined : parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, end));
      length += end - from;
      from = end + 1;
      yield take();
    }
    length += chunk.length - from;
    if (length > LINE_LIMIT) parts = [];
    else parts.push(chunk.slice(from));
  }
  if (length > 0) yield take();
}

/** Runs `work` on each JSON line; a line that fails is named on stderr and costs only itself. Returns how many failed. */
export async function forEachJsonLine(
  path: string,
  io: Io,
  work: (value: unknown) => Promise<void>,
): Promise<number> {
  let failed = 0;
  const report = async (number: number, reason: string): Promise<void> => {
    failed += 1;
    await writeLine(io.stderr, safe(`line ${number}: ${reason}`));
  };
  for await (const { number, value } of readJsonLines(await openInput(path, io), report)) {
    try {
      await work(value);
    } catch (error) {
      await report(number, error instanceof Error ? error.message : String(error));
    }
  }
  return failed;
}
