import { readFileSync } from 'node:fs';
import { InvalidInput } from '../shared/model/index.ts';

/** The text of the file that an option names. @throws InvalidInput with one sentence where it can't be read. */
export function readInputFile(option: 'feeds' | 'watches', path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    const problem =
      code === 'ENOENT'
        ? `There is no file of ${option} at ${path}`
        : code === 'EISDIR'
          ? `${path} is a folder, not a file of ${option}`
          : `The file of ${option} at ${path} cannot be read (${code})`;
    throw new InvalidInput(`${problem}; name one with -c ${option}=FILE.`, { path }, cause);
  }
}
