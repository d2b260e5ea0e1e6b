import { en } from 'zod/locales';
// As shared/messages does, and for its reason.
import * as z from 'zod/mini';
import { InvalidInput } from '../shared/model/index.ts';

const url = z.url({ protocol: /^https?$/ });
const words = (min: number, max?: number) =>
  z.string().check(z.minLength(min), ...(max === undefined ? [] : [z.maxLength(max)]));

/** The variables that the stack sets, by name. */
const VARIABLES = {
  TABLE_NAME: words(3),
  BUCKET_NAME: words(3),
  BUS_NAME: words(1),
  TOPIC_ARN: z.string().check(z.regex(/^arn:[\w-]+:sns:/)),
  STACK_NAME: words(1),
  TOKEN_SECRET: z.optional(words(1)),
  FETCH_QUEUE_URL: url,
  STORY_QUEUE_URL: url,
  FOLD_QUEUE_URL: url,
  DEAD_LETTER_URL: url,
  USER_AGENT: z.optional(words(1, 300)),
  /** Lambda's own. */
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: z.optional(z.coerce.number().check(z.multipleOf(1), z.minimum(128))),
  ALLOW_LOOPBACK: z.optional(
    z.pipe(
      z.enum(['true', 'false']),
      z.transform((text) => text === 'true'),
    ),
  ),
} as const;
export type VariableName = keyof typeof VARIABLES;
type Environment<Name extends VariableName> = {
  readonly [Key in Name]: z.infer<(typeof VARIABLES)[Key]>;
};

/**
 * Reads the variables that a function needs, once, when it starts.
 * @throws InvalidInput naming the first that is missing or wrong.
 */
export function readEnvironment<Name extends VariableName>(
  names: readonly Name[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Environment<Name> {
  const values: Partial<Record<VariableName, unknown>> = {};
  for (const name of names) {
    const read = VARIABLES[name].safeParse(env[name], { error: en().localeError });
    if (!read.success)
      throw new InvalidInput(
        `The environment variable ${name} is ${env[name] === undefined ? 'not set' : 'wrong'} (${read.error.issues[0]?.message}). ` +
          'The stack sets it: deploy again, or set it by hand for a run of your own.',
        { variable: name },
      );
    values[name] = read.data;
  }
  return values as Environment<Name>;
}
