import { z } from 'zod';
import { nearestOf } from '../shared/index/words.ts';
import { InvalidInput } from '../shared/model/index.ts';

/** A number, or the text of one, as the command line gives it. An empty text is none. */
const number = z.preprocess(
  (value) => (typeof value === 'string' && /^\s*[-+\d.]+\s*$/.test(value) ? Number(value) : value),
  z.number({ error: 'not a number' }),
);
const whole = (from: number, to: number) =>
  number.refine(
    (value) => Number.isInteger(value) && value >= from && value <= to,
    `not a whole number from ${from} to ${to}`,
  );
const yesOrNo = z
  .union([z.boolean(), z.enum(['true', 'false'])], { error: 'neither true nor false' })
  .transform((value) => value === true || value === 'true');
/** None, as an empty text is that a script's empty variable gives. */
const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
/** Days that CloudWatch Logs knows; it takes no others. */
const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653] as const;

interface OptionOf<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** One line of the table of options in docs/deploying.md. */
  readonly help: string;
}
const option = <Schema extends z.ZodType>(schema: Schema, help: string): OptionOf<Schema> => ({
  schema,
  help,
});

/** What `cdk deploy -c key=value`, or the context of cdk.json, may say. Everything has a default. */
export const OPTIONS = {
  stackName: option(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, 'not a stack name (letters, digits, hyphens)')
      .default('Ceasewire'),
    'Name of the stack; a second one can stand beside the first.',
  ),
  intervalMinutes: option(
    whole(1, 60).default(1),
    'Minutes between two looks for feeds that are due. Each feed keeps its own rhythm.',
  ),
  captureRetentionDays: option(
    whole(0, 36_500).default(400),
    'Days that raw captures are kept; 0 keeps them for ever.',
  ),
  logRetentionDays: option(
    number
      .refine((days) => (LOG_DAYS as readonly number[]).includes(days), `not one of ${LOG_DAYS.join(', ')}`)
      .default(30),
    'Days that logs are kept.',
  ),
  alarmEmail: option(
    orNone(z.email('not a mail address')),
    'Where alarms are sent; the address is asked to confirm. None: alarms only show on the dashboard.',
  ),
  feeds: option(
    z.string().min(1, 'empty: name a file').default('feeds.opml'),
    'The file of feeds to poll, relative to the project.',
  ),
  watches: option(
    z.string().min(1, 'empty: name a file').default('watches.json'),
    'The file of watches: what to be told of by mail, and who is told.',
  ),
  api: option(
    z.enum(['off', 'iam', 'token'], { error: 'none of off, iam, token' }).default('iam'),
    'Who may read over HTTP: nobody, callers with IAM permission, or (for feed readers) who has the token.',
  ),
  userAgent: option(
    orNone(z.string().regex(/^[\x20-\x7e]{1,300}$/, 'not printable ASCII of at most 300 characters')),
    'What publishers are told of who polls; put an address of yours in it.',
  ),
  tableName: option(
    z
      .string()
      .regex(/^[A-Za-z0-9_.-]{3,255}$/, 'not a table name')
      .optional(),
    'Adopts a table that an earlier stack left behind, instead of making one.',
  ),
  tableStreamArn: option(
    z
      .string()
      .regex(/^arn:[\w-]+:dynamodb:[\w-]+:\d{12}:table\/[^/]+\/stream\/.+$/, 'not the ARN of a table stream')
      .optional(),
    'The stream of the adopted table (`aws dynamodb describe-table`): given with tableName, or not at all.',
  ),
  bucketName: option(
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'not a bucket name')
      .optional(),
    'Adopts a bucket that an earlier stack left behind, instead of making one.',
  ),
  allowLoopback: option(
    yesOrNo.default(false),
    'Lets feeds on loopback addresses be fetched; for emulators only, never on AWS.',
  ),
} as const;

export type OptionName = keyof typeof OPTIONS;
export type StackOptions = { readonly [Name in OptionName]: z.infer<(typeof OPTIONS)[Name]['schema']> };

/** Context that is the CDK's own: feature flags, notices that were read, and what it looked up. */
const isOwnedByCdk = (key: string): boolean =>
  /^(@aws-cdk(-[\w-]+)?\/|aws:|aws-cdk:|cdk[-:]|acknowledged-issue-numbers$)|:account=/.test(key);

/**
 * Reads the options out of the app's context.
 * @throws InvalidInput with one sentence: the key that is not known, or the value that is wrong.
 */
export function readOptions(context: Readonly<Record<string, unknown>>): StackOptions {
  const known = Object.keys(OPTIONS) as OptionName[];
  for (const key of Object.keys(context)) {
    if (isOwnedByCdk(key) || known.includes(key as OptionName)) continue;
    const nearest = nearestOf(key, known);
    throw new InvalidInput(
      `Unknown option "${key}" in the CDK context; ${nearest === undefined ? `the options are ${known.join(', ')}` : `did you mean ${nearest}?`} (docs/deploying.md has them all)`,
      { key },
    );
  }
  const values: Partial<Record<OptionName, unknown>> = {};
  for (const name of known) {
    const read = OPTIONS[name].schema.safeParse(context[name]);
    if (!read.success)
      throw new InvalidInput(
        `Option ${name} is ${JSON.stringify(context[name])}, which is ${read.error.issues[0]?.message ?? 'wrong'}.`,
        { option: name, value: context[name] },
      );
    values[name] = read.data;
  }
  const options = values as StackOptions;
  if ((options.tableName === undefined) !== (options.tableStreamArn === undefined))
    throw new InvalidInput('To adopt a table give both tableName and tableStreamArn (docs/deploying.md).');
  const [, streamed] = /:table\/([^/]+)\/stream\//.exec(options.tableStreamArn ?? '') ?? [];
  if (streamed !== options.tableName)
    throw new InvalidInput(
      `tableStreamArn is a stream of the table ${streamed}, and tableName is ${options.tableName}; give the stream of that one (docs/deploying.md).`,
      { tableName: options.tableName, tableStreamArn: options.tableStreamArn },
    );
  return options;
}
