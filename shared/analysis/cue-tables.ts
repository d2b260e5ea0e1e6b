/** The tables of cues, read once a language into rules that a sentence is asked. Notation: data/cues.en.ts. */
import { EVENT_TYPES, type EventType } from '../model/index.ts';
import { CUES_EN, LISTS_EN } from './data/cues.en.ts';
import { CUES_SLAVIC, LISTS_SLAVIC } from './data/cues.slavic.ts';
import { DEALINGS_CUES_EN, DEALINGS_LISTS_EN } from './data/dealings.en.ts';
import { DEALINGS_CUES_SLAVIC, DEALINGS_LISTS_SLAVIC } from './data/dealings.slavic.ts';
import { FORCE_CUES_EN, FORCE_LISTS_EN } from './data/force.en.ts';
import { Lexicon } from './lexicon.ts';

export interface Step {
  /** Lists any of which will do. */
  readonly lists: readonly number[];
  /** Most words between the step before and this one. */
  readonly gap: number;
}

/** Lists go by their numbers, so that what a sentence has of each lies in an array. */
export interface Rule {
  /** Its place among the language's rules. */
  readonly number: number;
  readonly type: EventType;
  /** Lists that must follow one another. */
  readonly steps: readonly Step[];
  /** A list that must not stand between the first and the last words. */
  readonly apart?: number;
  readonly strong: boolean;
  /** Lists of each of which one must, and lists that must not, stand somewhere in the sentence. */
  readonly needs: readonly (readonly number[])[];
  readonly bars: readonly number[];
  readonly source: string;
}

export interface Cues {
  /** Its classes are the names of lists. */
  readonly lexicon: Lexicon;
  /** By name; those that begin with `@` are filled by what the sentence names. */
  readonly lists: ReadonlyMap<string, number>;
  /** By list: the rules that can't fire without it or another one of the same step. */
  readonly rulesOf: readonly (readonly Rule[] | undefined)[];
  /** Lists that the name of an armed group belongs to. */
  readonly withGroups: readonly string[];
}

/** The list of conflicts counts as named where a war is spoken of beside the sentence. */
export const AMID_WAR = '@war';

/** Most words between two steps of a cue. */
const GAP = 12;
/** The same where they stand side by side. */
const NEAR = 2;

/** All tables of a language as one, so that a sentence is looked through once. */
function readTables(tables: readonly (readonly [string, string])[]): Cues {
  const lexicon = new Lexicon();
  const lists = new Map<string, number>();
  const rules: Rule[] = [];
  const withGroups: string[] = [];
  const numberOf = (list: string): number => {
    const number = lists.get(list) ?? lists.size;
    lists.set(list, number);
    return number;
  };
  for (const [written, table] of tables) {
    const names = readLists(written, lexicon, lists, withGroups);
    const find = (name: string): number => numberOf(names.get(name) ?? name);
    for (const line of table.split('\n')) {
      const rule = readRule((line.split('#')[0] ?? '').trim(), rules.length, lexicon, find);
      if (rule !== undefined) rules.push(rule);
    }
  }
  for (const list of [...withGroups, AMID_WAR]) numberOf(list);
  return { lexicon, lists, rulesOf: indexRules(rules, lists), withGroups };
}

/** Files the phrases of a table's lists: by the name within the table, the name among all tables. */
function readLists(
  written: string,
  lexicon: Lexicon,
  lists: ReadonlyMap<string, number>,
  withGroups: string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of written.split('\n')) {
    const [before, phrases] = splitOnce(line, ':');
    if (phrases === undefined) continue;
    const name = before.trim();
    // Another table's list may have the same name.
    const list = lists.has(name) ? `${name} ${lists.size}` : name;
    names.set(name, list);
    for (const phrase of phrases.split('|'))
      if (phrase.trim() === '@group') withGroups.push(list);
      else lexicon.add(phrase.trim(), list);
  }
  return names;
}

/** @param find the number of a list by its name in the rule's table, or as `@` or a word given on the spot has it */
function readRule(
  line: string,
  number: number,
  lexicon: Lexicon,
  find: (name: string) => number,
): Rule | undefined {
  const [type, body] = splitOnce(line, ':');
  const known = EVENT_TYPES.find((name) => name === type.replace('!', '').trim());
  if (known === undefined || body === undefined) return undefined;
  const [words = '', ...conditions] = body.split(/\s(?=[!+-][{@])/);
  const parts = words.split(/([…~])/);
  const steps: Step[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const lists = (parts[at] ?? '')
      .trim()
      .split('/')
      .map((one) => {
        if (one.startsWith('{')) return find(one.slice(1, -1));
        if (one.startsWith('@')) return find(one);
        // A word given on the spot is a list of its own.
        lexicon.add(one, `=${one}`);
        return find(`=${one}`);
      });
    steps.push({ lists, gap: parts[at - 1] === '~' ? NEAR : GAP });
  }
  const named = (mark: string): string[] =>
    conditions
      .filter((condition) => condition.startsWith(mark))
      .map((condition) => condition.slice(1).trim().replace(/[{}]/g, ''));
  const [apart] = named('!').map(find);
  return {
    number,
    type: known,
    strong: type.trim().endsWith('!'),
    steps,
    source: line,
    needs: named('+').map((name) => (name === 'conflict' ? [find(name), find(AMID_WAR)] : [find(name)])),
    bars: named('-').map(find),
    ...(apart === undefined ? {} : { apart }),
  };
}

/** Files each rule under the lists of its pickiest step, so that a sentence asks only the rules that it could fire. */
function indexRules(rules: readonly Rule[], lists: ReadonlyMap<string, number>): Cues['rulesOf'] {
  // States and groups are named in most sentences.
  const common = new Set([...lists].filter(([name]) => name.startsWith('@')).map(([, number]) => number));
  const rulesOf: Rule[][] = [];
  for (const rule of rules) {
    let pickiest = rule.steps[0]?.lists ?? [];
    for (const { lists } of rule.steps)
      if (lists.length < pickiest.length || pickiest.some((list) => common.has(list))) pickiest = lists;
    for (const list of new Set(pickiest)) {
      rulesOf[list] ??= [];
      rulesOf[list].push(rule);
    }
  }
  return rulesOf;
}

const splitOnce = (line: string, mark: string): [string, string | undefined] => {
  const at = line.indexOf(mark);
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
};

const built = new Map<string, Cues>();
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

/** The cues of a language; undefined where it has no grammar here. */
export function cuesOf(language: string): Cues | undefined {
  const known = built.get(language);
  const tables = TABLES[language];
  if (known !== undefined || tables === undefined) return known;
  const cues = readTables(tables);
  built.set(language, cues);
  return cues;
}
