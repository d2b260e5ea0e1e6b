import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { countryRecord, regionOfCode } from '../shared/analysis/places/index.ts';
import { refusalOf } from '../shared/index/words.ts';
import { EVENT_TYPES, FAMILIES, InvalidInput, STATUSES } from '../shared/model/index.ts';
import { BUS_SOURCE } from '../shared/topology.ts';

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

type Pattern = Readonly<Record<string, unknown>>;

/** One condition of a watch: what it asks of an event, and what an event that doesn't meet it looks like. */
interface Condition {
  readonly path: readonly string[];
  readonly met: readonly unknown[];
  readonly missed: readonly unknown[];
}

const oneOf = (path: readonly string[], values: readonly string[]): Condition => ({
  path,
  met: values,
  missed: [{ 'anything-but': values }, { exists: false }],
});
const atLeast = (path: readonly string[], number: number): Condition => ({
  path,
  met: [{ numeric: ['>=', number] }],
  missed: [{ numeric: ['<', number] }, { exists: false }],
});

function conditionsOf(watch: Watch): readonly Condition[] {
  // The bus has each party between bars, sorted (shared/bus).
  const list = `*${[...(watch.parties ?? [])]
    .sort()
    .map((party) => `|${party}|`)
    .join('*')}*`;
  return [
    ...(watch.types ? [oneOf(['type'], watch.types)] : []),
    ...(watch.families ? [oneOf(['family'], watch.families)] : []),
    ...(watch.statuses ? [oneOf(['status'], watch.statuses)] : []),
    ...(watch.country ? [oneOf(['country'], [watch.country])] : []),
    ...(watch.region ? [oneOf(['place', 'region'], [watch.region])] : []),
    ...(watch.initiator ? [oneOf(['initiator'], [watch.initiator])] : []),
    ...(watch.target ? [oneOf(['target'], [watch.target])] : []),
    ...(watch.parties
      ? [
          {
            path: ['partyList'],
            met: [{ wildcard: list }],
            missed: [{ 'anything-but': { wildcard: list } }, { exists: false }],
          },
        ]
      : []),
    ...(watch.minReports ? [atLeast(['independentReports'], watch.minReports)] : []),
    ...(watch.minKilled ? [atLeast(['killed', 'best'], watch.minKilled)] : []),
  ];
}

/**
 * The event pattern of a watch: what stands now meets every condition and what stood before missed one, so that it
 * fires once, on crossing. An event that is closed (merged, withdrawn) fires nothing; one that opens again does.
 */
export function patternOf(watch: Watch): Pattern {
  const conditions = conditionsOf(watch);
  const now = conditions.reduce<Pattern>(
    (pattern, { path, met }) => nest(pattern, path, met),
    nest({}, ['closed', 'at'], [{ exists: false }]),
  );
  const before = [
    // Nothing stood before, or something that was closed.
    nest({}, ['eventId'], [{ exists: false }]),
    nest({}, ['closed', 'at'], [{ exists: true }]),
    ...conditions.flatMap(({ path, missed }) => missed.map((one) => nest({}, path, [one]))),
  ];
  return {
    source: [BUS_SOURCE],
    'detail-type': ['EventOpened', 'EventChanged'],
    detail: { current: now, $or: before.map((previous) => ({ previous })) },
  };
}

function nest(pattern: Pattern, path: readonly string[], value: readonly unknown[]): Pattern {
  const [first, ...rest] = path;
  if (first === undefined) return pattern;
  if (rest.length === 0) return { ...pattern, [first]: value };
  const inner = pattern[first];
  return {
    ...pattern,
    [first]: nest(typeof inner === 'object' && inner !== null ? (inner as Pattern) : {}, rest, value),
  };
}
