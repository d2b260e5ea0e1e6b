// As a namespace, so that a bundle drops what is not used of it: 440 KB of locales and formats.
import * as z from 'zod';
import { InvalidInput } from '../shared/model/index.ts';

const url = z.url({ protocol: /^https?$/ });

/** The variables that the stack sets, by name. */
const VARIABLES = {
  TABLE_NAME: z.string().min(3),
  BUCKET_NAME: z.string().min(3),
  BUS_NAME: z.string().min(1),
  TOPIC_ARN: z.string().regex(/^arn:[\w-]+:sns:/),
  STACK_NAME: z.string().min(1),
  TOKEN_SECRET: z.string().min(1).optional(),
  FETCH_QUEUE_URL: url,
  STORY_QUEUE_URL: url,
  FOLD_QUEUE_URL: url,
  DEAD_LETTER_URL: url,
  USER_AGENT: z.string().min(1).max(300).optional(),
  /** Lambda's own. */
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: z.coerce.number().int().min(128).optional(),
  ALLOW_LOOPBACK: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
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
    const read = VARIABLES[name].safeParse(env[name]);
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
