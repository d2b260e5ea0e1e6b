import { EVENT_TYPES, type EventType } from '../model/index.ts';
import type { Token } from '../text/index.ts';
import { CUES_EN, LISTS_EN } from './data/cues.en.ts';
import { Lexicon } from './lexicon.ts';

/** A cue found in a sentence. Tokens, half open: from the cue's first word to its last. */
export interface Cue {
  readonly type: EventType;
  readonly from: number;
  readonly until: number;
  /** The line of the table that fired. */
  readonly rule: string;
}

interface Rule {
  readonly type: EventType;
  /** Lists that must follow one another. */
  readonly steps: readonly string[];
  readonly without?: string;
  readonly source: string;
}

interface Cues {
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
}

/** Most words between two steps of a cue. */
const GAP = 8;

function readCues(lists: string, table: string): Cues {
  const lexicon = new Lexicon();
  for (const line of lists.split('\n')) {
    const [name, phrases] = splitOnce(line, ':');
    if (phrases === undefined) continue;
    for (const phrase of phrases.split('|')) lexicon.add(phrase.trim(), name.trim());
  }
  const rules: Rule[] = [];
  for (const raw of table.split('\n')) {
    const line = (raw.split('#')[0] ?? '').trim();
    const [type, body] = splitOnce(line, ':');
    const known = EVENT_TYPES.find((name) => name === type.trim());
    if (known === undefined || body === undefined) continue;
    const [steps = '', without] = body.split('!');
    const names = steps.split('…').map((step) => {
      const list = step.trim();
      if (list.startsWith('{')) return list.slice(1, -1);
      // A list given in place is known by its own words.
      for (const phrase of list.split('/')) lexicon.add(phrase.trim(), list);
      return list;
    });
    rules.push({
      type: known,
      steps: names,
      source: line,
      ...(without === undefined ? {} : { without: without.trim().slice(1, -1) }),
    });
  }
  return { lexicon, rules };
}

const splitOnce = (line: string, mark: string): [string, string | undefined] => {
  const at = line.indexOf(mark);
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
};

const built = new Map<string, Cues>();
const TABLES: Readonly<Record<string, readonly [string, string]>> = { en: [LISTS_EN, CUES_EN] };

function cuesOf(language: string): Cues | undefined {
  const tables = TABLES[language];
  if (tables === undefined) return undefined;
  let cues = built.get(language);
  if (cues === undefined) {
    cues = readCues(...tables);
    built.set(language, cues);
  }
  return cues;
}

/** The cues of the talks family in a sentence, in order. Each line of the table fires at most once. */
export function findCues(tokens: readonly Token[], language: string): Cue[] {
  const cues = cuesOf(language);
  if (cues === undefined) return [];
  const spots = new Map<string, { readonly from: number; readonly until: number }[]>();
  for (let from = 0; from < tokens.length; from += 1)
    for (const { until, classes } of cues.lexicon.at(tokens, from))
      for (const name of classes) {
        const list = spots.get(name);
        if (list === undefined) spots.set(name, [{ from, until }]);
        else list.push({ from, until });
      }
  const found: Cue[] = [];
  for (const rule of cues.rules) {
    const cue = fire(rule, spots);
    if (cue !== undefined) found.push(cue);
  }
  return found.sort((a, b) => a.from - b.from || a.until - b.until);
}

type Spots = ReadonlyMap<string, readonly { readonly from: number; readonly until: number }[]>;

function fire(rule: Rule, spots: Spots): Cue | undefined {
  const [first, ...rest] = rule.steps;
  for (const start of spots.get(first ?? '') ?? []) {
    let end = start.until;
    const complete = rest.every((name) => {
      const next = spots.get(name)?.find((spot) => spot.from >= end && spot.from - end <= GAP);
      if (next !== undefined) end = next.until;
      return next !== undefined;
    });
    if (!complete) continue;
    const barred =
      rule.without !== undefined &&
      spots.get(rule.without)?.some((spot) => spot.from >= start.from - 3 && spot.from < end);
    if (!barred) return { type: rule.type, from: start.from, until: end, rule: rule.source };
  }
  return undefined;
}
