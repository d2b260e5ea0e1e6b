import { z } from 'zod';
import { actorNames, canonicalActor } from '../shared/analysis/index.ts';
import { alpha3Of, countryRecord, regionOfCode } from '../shared/analysis/places/index.ts';
import { nearestOf } from '../shared/index/words.ts';
import { EVENT_TYPES, FAMILIES, type Family, familyOf, STATUSES } from '../shared/model/index.ts';
import { patternOf } from './watch-pattern.ts';

/** Groups that no table knows are called as the wires write them, by a name of two words or more. */
const UNLISTED_GROUP = /^\p{Lu}[^\s|*\\]*(?: [^\s|*\\]+)+$/u;
/** EventBridge takes no longer pattern. */
const PATTERN_LENGTH = 2048;
/** Each party is a wildcard more in the pattern, and EventBridge refuses a rule that is too complex. */
const MOST_PARTIES = 5;

const isState = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** A state by its ISO 3166-1 alpha-3 code or name, or a group by its name. A state's name becomes its code, as events have it. */
const actor = z
  .string()
  .max(80)
  .transform((name, context) => {
    const canonical = canonicalActor(name);
    if (actorNames().includes(canonical)) return isState(canonical) ? canonical : name;
    if (UNLISTED_GROUP.test(name)) return name;
    const nearest = alpha3Of(name.toUpperCase()) ?? nearestOf(name, actorNames());
    const instead = nearest === undefined ? '' : `; did you mean ${nearest}?`;
    context.addIssue(`no state by its ISO 3166-1 alpha-3 code or name, and no group that is known${instead}`);
    return z.NEVER;
  });

export const watchSchema = z
  .strictObject({
    /** Names the rule; keep it, or the watch is deployed anew. */
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not lower-case letters, digits and hyphens'),
    /** Subject of the mail. EventBridge would read angle brackets as a place to put something. */
    title: z
      .string()
      .trim()
      .min(1)
      .max(90)
      .regex(/^[^<>\p{Cc}\u2028\u2029]*$/u, 'not one line without < and >'),
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
    /** All of them take part. Events have one name for a group among their parties. */
    parties: z.array(actor.transform(canonicalActor)).nonempty().max(MOST_PARTIES).optional(),
    /** Independent reports, at least. */
    minReports: z.int().min(1).max(100).optional(),
    /** Killed by most reports, at least. */
    minKilled: z.int().min(1).max(1_000_000).optional(),
  })
  .check(({ value, issues }) => {
    const problem = problemOf(value);
    if (problem !== undefined) issues.push({ code: 'custom', message: problem, input: value });
  });
export type Watch = z.infer<typeof watchSchema>;

/** Why a watch that is written right would tell of everything, of nothing, or not be taken. */
function problemOf(watch: Watch): string | undefined {
  const { name: _, title: __, ...conditions } = watch;
  if (Object.keys(conditions).length === 0) return 'without any condition: it would tell of everything';
  const { country, region, types = [], families, parties = [] } = watch;
  if (country !== undefined && region !== undefined && regionOfCode(region)?.country !== country)
    return `of the region ${region}, which is not in ${country}: it would never tell of anything`;
  const stray = types.find((type) => families !== undefined && !families.includes(familyOf(type)));
  if (stray !== undefined)
    return `of the type ${stray}, which is of the family ${familyOf(stray)}: add the family, or leave families out`;
  const twice = firstTwice(parties);
  if (twice !== undefined) return `of the party ${twice} twice: give it once`;
  const unmet = conditionUnmet(watch);
  if (unmet !== undefined) return `${unmet}: it would never tell of anything`;
  const { length } = JSON.stringify(patternOf(watch));
  if (length > PATTERN_LENGTH)
    return `a pattern of ${length} characters, of which EventBridge takes ${PATTERN_LENGTH}: leave conditions out, or make two watches of it`;
  return undefined;
}

/** Talks have parties; nothing else has. Who strikes whom, and the dead, only the others have. */
const SLOTS_OF_FORCE = ['initiator', 'target', 'minKilled'] as const;

/** The condition that no event of what is asked for can meet, as analysis fills its slots. */
function conditionUnmet(watch: Watch): string | undefined {
  const asked: readonly Family[] = watch.types?.map(familyOf) ?? watch.families ?? FAMILIES;
  const ofForce = SLOTS_OF_FORCE.find((slot) => watch[slot] !== undefined);
  if (watch.parties !== undefined && ofForce !== undefined)
    return `of parties, which only talks have, and of ${ofForce}, which talks never have`;
  if (watch.parties !== undefined && !asked.includes('talks'))
    return 'of parties, which only talks have, and not of talks';
  if (ofForce !== undefined && asked.every((family) => family === 'talks'))
    return `of ${ofForce}, which talks never have, and of talks alone`;
  return undefined;
}

const firstTwice = (words: readonly string[]): string | undefined =>
  words.find((word, index) => words.indexOf(word) !== index);

/** Says that a list is missing; that it is something else is said as of all else. */
const missing = (what: string) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? `missing: a list of ${what}, which may be empty` : undefined;

export const watchesSchema = z
  .strictObject({
    /** Who is written to; each address is asked once to confirm. */
    mail: z.array(z.email('not a mail address'), { error: missing('mail addresses') }),
    /** EventBridge gives a bus 300 rules. */
    watches: z.array(watchSchema, { error: missing('watches') }).max(100),
  })
  .check(({ value: { mail, watches }, issues }) => {
    const complain = (path: string, message: string) =>
      issues.push({ code: 'custom', path: [path], message, input: path });
    if (mail.length > 0 && watches.length === 0)
      complain('mail', 'given without any watch: say under "watches" what to tell of');
    const address = firstTwice(mail.map((one) => one.toLowerCase()));
    if (address !== undefined) complain('mail', `a list that has ${address} twice: give it once`);
    const twice = firstTwice(watches.map(({ name }) => name));
    if (twice !== undefined) complain('watches', `a list in which two are called "${twice}"`);
  });
export type Watches = z.infer<typeof watchesSchema>;
