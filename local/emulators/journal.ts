import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { CeasewireError } from '../../shared/model/index.ts';

/** The disk refuses: read only, full, or not ours. */
export class StateNotWritable extends CeasewireError {
  override readonly name = 'StateNotWritable';

  constructor(path: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? 'unknown reason';
    super(
      `Cannot write ${path} (${code}). Free some space or make the folder writable, or keep the state elsewhere with --state DIR.`,
      { path, code },
      cause,
    );
  }
}

/**
 * An append-only file of JSON lines that survives a kill at any moment: each line is handed to the
 * operating system before `append` returns, and a line torn by a kill is left out when it is read again.
 */
export interface Journal {
  append(line: unknown): void;
  /** Lines written since the file was opened or last rewritten. */
  readonly length: number;
  /** Replaces the whole file at once (written beside it, then renamed). */
  rewrite(lines: Iterable<unknown>): void;
  close(): void;
}

/** Reads the whole lines of a journal; none where there is no file yet. */
export function readJournal(path: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CeasewireError(
      `Cannot read ${path}. Make it readable, or start over with --fresh.`,
      { path },
      error,
    );
  }
  const lines: unknown[] = [];
  // What follows the last line break was torn by a kill: its writer never heard that it was kept.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  for (const line of whole.split('\n')) {
    if (line === '') continue;
    try {
      lines.push(JSON.parse(line));
    } catch (cause) {
      throw new CeasewireError(
        `${path} is damaged. Start over with --fresh.`,
        { path, line: line.slice(0, 100) },
        cause,
      );
    }
  }
  return lines;
}

export function openJournal(path: string): Journal {
  const writing = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw new StateNotWritable(path, cause);
    }
  };
  const torn = (): void => {
    // A torn last line must not swallow the first one that is appended after it.
    let text: Buffer;
    try {
      text = readFileSync(path);
    } catch {
      return;
    }
    if (text.length > 0 && text.at(-1) !== 10)
      writeFileSync(path, text.subarray(0, text.lastIndexOf(10) + 1));
  };
  writing(torn);
  let file = writing(() => openSync(path, 'a'));
  let length = 0;
  return {
    append(line) {
      writing(() => writeSync(file, `${JSON.stringify(line)}\n`));
      length += 1;
    },
    get length() {
      return length;
    },
    rewrite(lines) {
      writing(() => {
        const beside = `${path}.new`;
        rmSync(beside, { force: true });
        const next = openSync(beside, 'a');
        for (const line of lines) writeSync(next, `${JSON.stringify(line)}\n`);
        renameSync(beside, path);
        closeSync(file);
        file = next;
        length = 0;
      });
    },
    close() {
      closeSync(file);
    },
  };
}
