import { readFileSync } from 'node:fs';
import { InvalidInput } from '../shared/model/index.ts';
import { faultOfText } from '../shared/text/index.ts';

/**
 * The text of the file that an option names, without a mark of byte order.
 * @throws InvalidInput with one sentence where it can't be read.
 */
export function readInputFile(option: 'feeds' | 'watches', path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
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
  const fault = faultOfText(text);
  if (fault !== undefined) throw new InvalidInput(`The file of ${option} at ${path} ${fault}.`, { path });
  return text;
}
