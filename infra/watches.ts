import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { countryRecord, regionOfCode } from '../shared/analysis/places/index.ts';
import { refusalOf } from '../shared/index/words.ts';
import { EVENT_TYPES, FAMILIES, InvalidInput, STATUSES } from '../shared/model/index.ts';

/** ISO 3166-1 alpha-3 of a state, or a group's name. Bars part the parties, stars are wildcards. */
const actor = z.string().regex(/^[^|*\\]{1,80}$/, 'not an actor');

const watchSchema = z
  .strictObject({
    /** Names the rule; keep it, or the watch is deployed anew. */
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not lower-case letters, digits and hyphens'),
    /** Subject of the mail. */
    title: z.string().min(1).max(90),
    types: z.array(z.enum(EVENT_TYPES)).nonempty().optional(),
    families: z.array(z.enum(FAMILIES)).nonempty().optional(),
    statuses: z.array(z.enum(STATUSES)).nonempty().optional(),
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .refine((code) => countryRecord(code) !== undefined, 'not an ISO 3166-1 alpha-2 code (UA)')
      .optional(),
    /** ISO 3166-2. */
    region: z
      .string()
      .refine((code) => regionOfCode(code) !== undefined, 'not an ISO 3166-2 code of a region (UA-63)')
      .optional(),
    initiator: actor.optional(),
    target: actor.optional(),
    /** All of them take part. */
    parties: z.array(actor).nonempty().optional(),
    /** Independent reports, at least. */
    minReports: z.int().min(1).max(100).optional(),
    /** Killed by most reports, at least. */
    minKilled: z.int().min(1).max(1_000_000).optional(),
  })
  .refine(
    ({ name: _, title: __, ...conditions }) => Object.keys(conditions).length > 0,
    'without any condition: it would tell of everything',
  );
export type Watch = z.infer<typeof watchSchema>;

const watchesSchema = z.strictObject({
  /** Who is written to; each address is asked once to confirm. */
  mail: z.array(z.email('not a mail address'), 'missing: a list of mail addresses, which may be empty'),
  /** EventBridge gives a bus 300 rules. */
  watches: z.array(watchSchema, 'missing: a list of watches, which may be empty').max(100, 'longer than 100'),
});
export type Watches = z.infer<typeof watchesSchema>;

/** Where watches are looked for unless an option says otherwise; nobody needs to have any. */
export const DEFAULT_WATCHES = 'watches.json';

/** Reads the file of watches; none where the default one isn't there. @throws InvalidInput with one sentence. */
export function readWatches(path: string, isNamed = path !== DEFAULT_WATCHES): Watches {
  if (!existsSync(path)) {
    // Whoever named a file wants to be told of something: a slip must not silence it.
    if (isNamed)
      throw new InvalidInput(`There is no file of watches at ${path}; name one with -c watches=FILE.`, {
        path,
      });
    return { mail: [], watches: [] };
  }
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new InvalidInput(
      `${path} is not JSON (${cause instanceof Error ? cause.message : cause}).`,
      { path },
      cause,
    );
  }
  const read = watchesSchema.safeParse(value);
  if (!read.success) throw new InvalidInput(`${path}: ${wordsOf(read.error.issues[0], value)}`, { path });
  const names = read.data.watches.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new InvalidInput(`${path}: two watches are called "${twice}".`, { path });
  return read.data;
}

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
  return `${where || 'the file'} is ${issue.message}.`;
}

function valueAt(file: unknown, path: readonly PropertyKey[]): string {
  let value = file;
  for (const part of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
