import * as z from 'zod';
import { type CountTerms, type EventTerms, refusalOf, type StoryTerms } from '../../shared/index/index.ts';
import {
  addDays,
  addMillis,
  DAY,
  type Day,
  dayOf,
  EVENT_TYPES,
  FAMILIES,
  type Instant,
  InvalidInput,
  parseInstant,
  STATUSES,
  TOPICS,
} from '../../shared/model/index.ts';

const when = z
  .string()
  .max(40, 'give a UTC day (2026-02-06) or an instant (2026-02-06T05:00:00Z)')
  .describe('A UTC day (2026-02-06) or an ISO 8601 instant.')
  .meta({ examples: ['2026-02-06'] });
const wholeNumber = (least: number, most: number) => {
  const range = `give a whole number from ${least} to ${most}`;
  return z.coerce.number(range).int(range).min(least, range).max(most, range);
};
/** Which names there are, the reader knows. */
const name = (most: number) => {
  const length = `give a name of 1 to ${most} characters`;
  return z.string().min(1, length).max(most, length);
};
const country = name(60)
  .describe('ISO 3166-1 alpha-2; - for events without one.')
  .meta({ examples: ['UA'] });
const page = {
  limit: wholeNumber(1, 200).optional().describe('Rows a page; 50 where absent.'),
  cursor: z
    .string()
    .max(4000, 'is not one that was given out; start again without it')
    .optional()
    .describe('From the `next` link of the page before.'),
};
const range = {
  since: when.optional().describe('From then on. Absent: the last seven days.'),
  until: when.optional().describe('Before then. Absent: now.'),
};
/** Today's events are dated today, and planned ones ahead. */
const AHEAD_MS = { planned: 90 * DAY, other: DAY } as const;

/** The query parameters of each list, the one source of what is checked and what the OpenAPI document says. */
export const storyParams = z.strictObject({
  ...range,
  ...page,
  topic: z.enum(TOPICS).optional(),
  publisher: name(60).optional(),
  feed: name(200).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'give a language as two or three letters (en, ru, uk)')
    .optional()
    .describe('BCP 47 primary subtag.'),
});
export const eventParams = z.strictObject({
  ...range,
  until: when
    .optional()
    .describe('Before then. Absent: a day from now; with `status=planned`, ninety days from now.'),
  ...page,
  type: z.enum(EVENT_TYPES).optional(),
  family: z
    .enum(FAMILIES as [(typeof FAMILIES)[number]])
    .optional()
    .describe('Of several types; not of another than `type` is.'),
  country: country.optional(),
  region: name(60)
    .optional()
    .describe('ISO 3166-2.')
    .meta({ examples: ['UA-63'] }),
  geonameId: wholeNumber(1, 999_999_999).optional(),
  actor: name(60).optional().describe("ISO 3166-1 alpha-3, or a group's name."),
  role: z.enum(['initiator', 'target', 'party']).optional(),
  status: z.enum(STATUSES).optional(),
  minReports: wholeNumber(1, 1000).optional().describe('Independent reports, at least.'),
});
export const countParams = z.strictObject({
  since: when.optional().describe('From that day on. Absent: the last thirty days.'),
  until: when.optional().describe('Before that day. Absent: today is the last.'),
  ...page,
  type: z.enum(EVENT_TYPES).optional(),
  country: country.optional(),
});
export const changeParams = z.strictObject({
  since: when.optional().describe('Where to begin without a cursor. Absent: a day ago.'),
  cursor: page.cursor.describe('From the answer before: what changed since then.'),
  limit: page.limit,
});
export const feedParams = z.strictObject(page);

/** @throws InvalidInput that names the parameter. */
export function readParams<Schema extends z.ZodObject>(
  schema: Schema,
  given: Readonly<Record<string, string>>,
): z.infer<Schema> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new InvalidInput(issue === undefined ? 'unreadable parameters' : wordsOf(issue, schema, given), {
    parameter: issue?.path.join('.') ?? '',
  });
}

/** What is wrong, with what would do: a name or a word of a list with the nearest that there is. */
function wordsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  given: Readonly<Record<string, string>>,
): string {
  if (issue.code === 'unrecognized_keys')
    return refusalOf('parameter', issue.keys[0] ?? '', Object.keys(schema.shape));
  const name = issue.path.join('.');
  if (issue.code === 'invalid_value') return refusalOf(name, given[name] ?? '', issue.values.map(String));
  return `${name}: ${issue.message}`;
}

type Given<Schema extends z.ZodType> = z.infer<Schema>;

export const storyTerms = (
  { since, until, ...given }: Given<typeof storyParams>,
  now: Instant,
): StoryTerms => ({
  ...defined({ limit: given.limit, cursor: given.cursor, language: given.language }),
  from: readInstant('since', since, addMillis(now, -7 * DAY)),
  until: readInstant('until', until, addMillis(now, 1)),
});

export const eventTerms = (
  { since, until, ...given }: Given<typeof eventParams>,
  now: Instant,
): EventTerms => ({
  ...defined(given),
  from: readInstant('since', since, addMillis(now, -7 * DAY)),
  until: readInstant(
    'until',
    until,
    addMillis(now, AHEAD_MS[given.status === 'planned' ? 'planned' : 'other']),
  ),
});

export const countTerms = (
  { since, until, type, country, ...given }: Given<typeof countParams>,
  now: Instant,
): CountTerms => ({
  ...defined({ ...given, country }),
  ...(type === undefined ? {} : { types: [type] }),
  from: readDay('since', since, addDays(dayOf(now), -30)),
  until: readDay('until', until, addDays(dayOf(now), 1)),
});

export function readInstant(name: string, text: string | undefined, absent: Instant): Instant {
  if (text === undefined) return absent;
  const at = parseInstant(text);
  if (at === undefined)
    throw new InvalidInput(`${name}: give a UTC day (2026-02-06) or an instant (2026-02-06T05:00:00Z)`, {
      parameter: name,
    });
  return at;
}

const readDay = (name: string, text: string | undefined, absent: Day): Day =>
  text === undefined
    ? absent
    : dayOf(readInstant(name, text, addMillis('1970-01-01T00:00:00.000Z' as Instant, 0)));

type Defined<Given> = { [Key in keyof Given]?: Exclude<Given[Key], undefined> };
const defined = <Given extends object>(given: Given): Defined<Given> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<Given>;
