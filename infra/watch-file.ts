import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { refusalOf } from '../shared/index/words.ts';
import { InvalidInput } from '../shared/model/index.ts';
import { readInputFile } from './input-file.ts';
import { keyGivenTwice } from './json-keys.ts';
import { type Watches, watchesSchema, watchSchema } from './watches.ts';

/** Where watches are looked for unless an option says otherwise; nobody needs to have any. */
export const DEFAULT_WATCHES = 'watches.json';

/** Reads the file of watches; none where the default one isn't there. @throws InvalidInput with one sentence. */
export function readWatches(path: string, isNamed = path !== DEFAULT_WATCHES): Watches {
  // Whoever named a file wants to be told of something: a slip must not silence it.
  if (!isNamed && !existsSync(path)) return { mail: [], watches: [] };
  const text = readInputFile('watches', path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InvalidInput(`${path} is not JSON (${reasonOf(cause)}).`, { path }, cause);
  }
  const again = keyGivenTwice(text);
  if (again !== undefined)
    throw new InvalidInput(
      `${path}: the key ${again.key} on line ${again.line} is given a second time, and only one of the two would be read; remove one.`,
      { path, ...again },
    );
  const read = watchesSchema.safeParse(value, { error: messageOf });
  if (!read.success) throw new InvalidInput(`${path}: ${wordsOf(read.error.issues[0], value)}`, { path });
  return read.data;
}

/** In one line, and without what the sentence around it says already. */
const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause))
    .replace(/ is not valid JSON$/, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');

/** What a person should know of a file that is right: that its watches would tell nobody. */
export const noteOn = (path: string, { mail, watches }: Watches): string | undefined =>
  watches.length > 0 && mail.length === 0
    ? `${path} has no address under "mail": its watches are deployed, and tell nobody yet.`
    : undefined;

/** What is wrong with the file, and what would do. */
function wordsOf(issue: z.core.$ZodIssue | undefined, file: unknown): string {
  if (issue === undefined) return 'it is not a file of watches.';
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(issue.path.length === 0 ? watchesSchema.shape : watchSchema.shape);
    return `${where === '' ? '' : `${where}: `}${refusalOf('key', issue.keys[0] ?? '', known)}`;
  }
  if (issue.code === 'invalid_value')
    return `${where}: ${refusalOf('word', valueAt(file, issue.path), issue.values.map(String))}`;
  return `${where || 'the file'} is ${issue.message}${/[.?]$/.test(issue.message) ? '' : '.'}`;
}

function valueAt(file: unknown, path: readonly PropertyKey[]): string {
  let value = file;
  for (const part of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
};

/** What goes on after "is", where the schema says nothing of its own. */
function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : `not ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string' ? 'empty' : `less than ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `longer than ${issue.maximum}`
        : issue.origin === 'string'
          ? `longer than ${issue.maximum} characters`
          : `more than ${issue.maximum}`;
    default:
      return undefined;
  }
}
