import { EVENT_TYPES, type EventType } from '../model/index.ts';
import type { Token } from '../text/index.ts';
import { isModifier } from './carriers.ts';
import { isAmidWar } from './conflict.ts';
import { CUES_EN, LISTS_EN } from './data/cues.en.ts';
import { CUES_SLAVIC, LISTS_SLAVIC } from './data/cues.slavic.ts';
import { DEALINGS_CUES_EN, DEALINGS_LISTS_EN } from './data/dealings.en.ts';
import { DEALINGS_CUES_SLAVIC, DEALINGS_LISTS_SLAVIC } from './data/dealings.slavic.ts';
import { FORCE_CUES_EN, FORCE_LISTS_EN } from './data/force.en.ts';
import { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A cue found in a sentence. Tokens, half open: from the cue's first word to its last. */
export interface Cue {
  readonly type: EventType;
  readonly from: number;
  readonly until: number;
  /** Unmistakable: the model is not asked. */
  readonly strong: boolean;
  /** The line of the table that fired. */
  readonly rule: string;
}

interface Step {
  /** Lists any of which will do. */
  readonly lists: readonly string[];
  /** Most words between the step before and this one. */
  readonly gap: number;
}

interface Rule {
  readonly type: EventType;
  /** Lists that must follow one another. */
  readonly steps: readonly Step[];
  /** A list that must not stand between the first and the last words. */
  readonly apart?: string;
  /** Lists that must, and that must not, stand somewhere in the sentence. */
  readonly strong: boolean;
  readonly needs: readonly string[];
  readonly bars: readonly string[];
  readonly source: string;
}

interface Cues {
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
  /** By list: the rules (by number) that can't fire without it or another one of the same step. */
  readonly rulesOf: ReadonlyMap<string, readonly number[]>;
  /** Lists that the name of an armed group belongs to. */
  readonly withGroups: readonly string[];
}

/** Most words between two steps of a cue. */
const GAP = 12;
/** The same where they stand side by side. */
const NEAR = 2;

function readCues(lists: string, table: string): Cues {
  const lexicon = new Lexicon();
  const withGroups: string[] = [];
  for (const line of lists.split('\n')) {
    const [name, phrases] = splitOnce(line, ':');
    if (phrases === undefined) continue;
    for (const phrase of phrases.split('|'))
      if (phrase.trim() === '@group') withGroups.push(name.trim());
      else lexicon.add(phrase.trim(), name.trim());
  }
  const rules: Rule[] = [];
  for (const raw of table.split('\n')) {
    const line = (raw.split('#')[0] ?? '').trim();
    const [type, body] = splitOnce(line, ':');
    const strong = type.trim().endsWith('!');
    const known = EVENT_TYPES.find((name) => name === type.replace('!', '').trim());
    if (known === undefined || body === undefined) continue;
    const [steps = '', ...conditions] = body.split(/\s(?=[!+-][{@])/);
    const parts = steps.split(/([…~])/);
    const read: Step[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const lists: string[] = [];
      for (const one of (parts[at] ?? '').trim().split('/')) {
        if (one.startsWith('{')) lists.push(one.slice(1, -1));
        else if (one.startsWith('@')) lists.push(one);
        else {
          // A word given on the spot is a list of its own.
          lexicon.add(one, `=${one}`);
          lists.push(`=${one}`);
        }
      }
      read.push({ lists, gap: parts[at - 1] === '~' ? NEAR : GAP });
    }
    const named = (mark: string): string[] =>
      conditions
        .filter((condition) => condition.startsWith(mark))
        .map((condition) => condition.slice(1).trim().replace(/[{}]/g, ''));
    const [apart] = named('!');
    rules.push({
      type: known,
      strong,
      steps: read,
      source: line,
      needs: named('+'),
      bars: named('-'),
      ...(apart === undefined ? {} : { apart }),
    });
  }
  return { lexicon, rules, rulesOf: indexRules(rules), withGroups };
}

/** Files each rule under the lists of its pickiest step, so that a sentence asks only the rules that it could fire. */
function indexRules(rules: readonly Rule[]): ReadonlyMap<string, readonly number[]> {
  const rulesOf = new Map<string, number[]>();
  for (const [number, { steps }] of rules.entries()) {
    let lists = steps[0]?.lists ?? [];
    for (const step of steps) if (step.lists.length < lists.length || isCommon(lists)) lists = step.lists;
    for (const list of new Set(lists)) {
      const known = rulesOf.get(list);
      if (known === undefined) rulesOf.set(list, [number]);
      else known.push(number);
    }
  }
  return rulesOf;
}

/** States and groups are named in most sentences. */
const isCommon = (lists: readonly string[]): boolean => lists.some((list) => list.startsWith('@'));

const splitOnce = (line: string, mark: string): [string, string | undefined] => {
  const at = line.indexOf(mark);
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
};

const built = new Map<string, readonly Cues[]>();
const SLAVIC = [
  [LISTS_SLAVIC, CUES_SLAVIC],
  [DEALINGS_LISTS_SLAVIC, DEALINGS_CUES_SLAVIC],
] as const;
const TABLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [LISTS_EN, CUES_EN],
    [DEALINGS_LISTS_EN, DEALINGS_CUES_EN],
    [FORCE_LISTS_EN, FORCE_CUES_EN],
  ],
  ru: SLAVIC,
  uk: SLAVIC,
};

function cuesOf(language: string): readonly Cues[] {
  const tables = TABLES[language];
  if (tables === undefined) return [];
  let cues = built.get(language);
  if (cues === undefined) {
    cues = tables.map(([lists, table]) => readCues(lists, table));
    built.set(language, cues);
  }
  return cues;
}

type Read = Pick<Reading, 'text' | 'sentence' | 'tokens' | 'actors' | 'toponyms'>;

/** The cues in a sentence, in order. Each line of the tables fires at most once. */
export function findCues(reading: Read, language: string): Cue[] {
  const found: Cue[] = [];
  for (const cues of cuesOf(language)) {
    const spots = spotsOf(reading, cues);
    const asked = new Set<number>();
    for (const list of spots.keys()) for (const number of cues.rulesOf.get(list) ?? []) asked.add(number);
    // In the tables' order, which decides between cues of the same words.
    for (const number of [...asked].sort((a, b) => a - b)) {
      const rule = cues.rules[number];
      const cue = rule === undefined ? undefined : fire(rule, spots);
      if (cue !== undefined) found.push(cue);
    }
  }
  return found.sort((a, b) => a.from - b.from || a.until - b.until);
}

interface Spot {
  readonly from: number;
  readonly until: number;
}
type Spots = ReadonlyMap<string, readonly Spot[]>;

/** Where the words of each list stand. */
function spotsOf(reading: Read, cues: Cues): Spots {
  const { tokens, actors, toponyms } = reading;
  const spots = new Map<string, Spot[]>();
  if (isAmidWar(reading)) spots.set(AMID_WAR, []);
  const put = (name: string, spot: Spot): void => {
    const list = spots.get(name);
    if (list === undefined) spots.set(name, [spot]);
    else list.push(spot);
  };
  for (let from = 0; from < tokens.length; from += 1)
    for (const { until, classes } of cues.lexicon.at(tokens, from))
      for (const name of classes) if (isMeant(name, tokens, from, until)) put(name, { from, until });
  for (const { start, end, role, place } of toponyms) {
    if (role === 'actor' || place.precision === 'country') continue;
    const from = tokens.findIndex((token) => token.start >= start);
    if (from >= 0)
      put('@town', { from, until: from + tokens.filter((t) => t.start >= start && t.end <= end).length });
  }
  for (const [at, actor] of actors.entries()) {
    // Two sides in one word: "Russian-Ukrainian talks".
    if (actors[at + 1]?.from === actor.from) put('@pair', actor);
    const group = (actor.kind === 'group' && !ORGANISATIONS.has(actor.code)) || actor.kind === 'noun';
    if (group) for (const name of cues.withGroups) put(name, actor);
    if (actor.kind !== 'noun') put(group ? '@group' : '@state', actor);
    if (group) continue;
    const next = tokens[actor.until]?.lower ?? '';
    if (actor.kind === 'force') put('@troops', actor);
    else if (TROOPS.has(next)) put('@troops', { from: actor.from, until: actor.until + 1 });
  }
  return spots;
}

/** "The wounded", "wounded civilians": who they are, not what befell them. */
const isAttribute = (tokens: readonly Token[], from: number): boolean =>
  HURT.has(tokens[from]?.lower ?? '') &&
  (tokens[from - 1]?.lower === 'the' || THOSE_HURT.has(tokens[from + 1]?.lower ?? ''));
const HURT = new Set(['wounded', 'injured']);
const THOSE_HURT = new Set(
  'people civilians persons patients fighters gazans refugees evacuees soldier crew'.split(' '),
);

const isMeant = (list: string, tokens: readonly Token[], from: number, until: number): boolean => {
  if (list === 'killing') return !isAttribute(tokens, from);
  return !WEAPONS.has(list) || !isModifier(tokens, from, until);
};

/** The list of conflicts counts as named where a war is spoken of beside the sentence. */
const AMID_WAR = '@war';
/** The lists whose words may only name another thing's kind. */
const WEAPONS: ReadonlySet<string> = new Set(['weapon', 'blast']);

/** Groups that no war is fought with. */
const ORGANISATIONS = new Set(['European Union', 'United Nations']);

/** After a state's name or its people's: its forces. */
const TROOPS = new Set(
  'troops forces soldiers soldier army military police marines commandos snipers'.split(' '),
);

function hasAny(spots: Spots, names: readonly string[]): boolean {
  for (const name of names) if (spots.has(name)) return true;
  return false;
}

function fire(rule: Rule, spots: Spots): Cue | undefined {
  // Most rules fail here, without a list being made.
  for (const { lists } of rule.steps) if (!hasAny(spots, lists)) return undefined;
  for (const name of rule.needs)
    if (!spots.has(name) && (name !== 'conflict' || !spots.has(AMID_WAR))) return undefined;
  if (hasAny(spots, rule.bars)) return undefined;
  const [first, ...rest] = rule.steps;
  if (first === undefined) return undefined;
  const all = (step: Step): readonly Spot[] => {
    const [only] = step.lists;
    return step.lists.length === 1 && only !== undefined
      ? (spots.get(only) ?? [])
      : step.lists.flatMap((name) => spots.get(name) ?? []);
  };
  for (const start of all(first)) {
    let end = start.until;
    const complete = rest.every((step) => {
      const next = all(step).find((spot) => spot.from >= end && spot.from - end <= step.gap);
      if (next !== undefined) end = next.until;
      return next !== undefined;
    });
    if (!complete) continue;
    const { apart } = rule;
    const parted =
      apart !== undefined && spots.get(apart)?.some((spot) => spot.from >= start.from - 3 && spot.from < end);
    if (!parted)
      return { type: rule.type, strong: rule.strong, from: start.from, until: end, rule: rule.source };
  }
  return undefined;
}
