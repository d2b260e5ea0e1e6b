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
  readonly lists: readonly string[];
  /** Most words between the step before and this one. */
  readonly gap: number;
}

export interface Rule {
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

export interface Cues {
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

/** The tables of a language; none where it has no grammar here. */
export function cuesOf(language: string): readonly Cues[] {
  const tables = TABLES[language];
  if (tables === undefined) return [];
  let cues = built.get(language);
  if (cues === undefined) {
    cues = tables.map(([lists, table]) => readCues(lists, table));
    built.set(language, cues);
  }
  return cues;
}
