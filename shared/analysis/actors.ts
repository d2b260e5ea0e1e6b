import type { Token } from '../text/index.ts';
import { GROUPS_SLAVIC, STATES_SLAVIC } from './data/actors.slavic.ts';
import { GROUP_NOUNS, GROUPS, STATES } from './data/actors.ts';
import { Lexicon } from './lexicon.ts';
import { owned } from './owners.slavic.ts';
import { COUNTRIES, countryOf, stemCyrillic } from './places/index.ts';

export type ActorKind = 'name' | 'demonym' | 'people' | 'capital' | 'force' | 'group' | 'noun';

/** An actor named in a sentence. `from` and `until` count tokens, half open. */
export interface ActorMark {
  readonly from: number;
  readonly until: number;
  /** ISO 3166-1 alpha-3 of a state, else the group's name as it is to be reported. */
  readonly code: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of the state, or of the country that the group mostly acts in. */
  readonly country?: string;
}

interface Entry {
  readonly code: string;
  readonly kind: ActorKind;
  readonly country?: string;
  /** To be reported as written, not by the table's name. */
  readonly asWritten: boolean;
  readonly canonical: string;
  /** The table's forms of a Cyrillic name, which stand for its cases: one a language. Told when asked for. */
  readonly forms?: () => readonly string[];
}

const fields = (line: string): string[] => line.split('|').map((field) => field.trim());
const words = (field: string | undefined): string[] =>
  (field ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
const linesOf = (table: string): string[] =>
  table
    .split('\n')
    .map((line) => (line.split('#')[0] ?? '').trim())
    .filter((line) => line !== '');

const isCyrillic = (text: string): boolean => text.charCodeAt(0) >= 0x400 && text.charCodeAt(0) <= 0x4ff;
const hasCapital = (text: string): boolean => text !== text.toLowerCase();
const isAcronym = (alias: string): boolean =>
  alias.length <= 6 && !alias.includes(' ') && alias === alias.toUpperCase() && hasCapital(alias);

/** Words of one name as they are looked up: Cyrillic ones by the stem that their cases share. */
const keyOf = (token: Pick<Token, 'lower' | 'shape'>): string =>
  isCyrillic(token.lower) && token.shape !== 'upper'
    ? stemCyrillic(token.lower)
    : token.lower === '’'
      ? "'"
      : token.lower;

const stemsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    // A genitive plural keeps its -ов in the stem.
    .map((word) => stemCyrillic(word).replace(/ов$/, ''))
    .join(' ');

/** The form that is spelled most like what is written, the first of several: "таліби" of "талібів", "ХАМАС" of "ХАМАСу". */
function nearest(forms: readonly string[], written: string): string {
  const lower = written.toLowerCase();
  const alike = (form: string): number => {
    let at = 0;
    while (at < lower.length && form.charAt(at).toLowerCase() === lower.charAt(at)) at += 1;
    return at;
  };
  let best = forms[0] ?? written;
  // A form that only goes on longer is another case.
  for (const form of forms) if (alike(form) > alike(best) && alike(best) < stemLength(best)) best = form;
  return best;
}
const stemLength = (form: string): number => form.length - 2;

const PLAIN = /^[\w .-]*$/;

/** A name of the tables as its words are looked up. */
const namedBy = (alias: string): string =>
  PLAIN.test(alias)
    ? alias.toLowerCase()
    : alias
        .split(' ')
        .map((word) => {
          const lower = word.toLowerCase().replaceAll('’', "'");
          if (isCyrillic(lower) && !(word.length > 1 && word === word.toUpperCase()))
            return stemCyrillic(lower);
          // As the words of a text are cut: "lord's" is "lord", "workers'" is two.
          return lower.endsWith("s'") ? `${lower.slice(0, -1)} '` : lower.replace(/'s$/, '');
        })
        .join(' ');

interface Index {
  readonly lexicon: Lexicon;
  readonly entries: readonly Entry[];
  readonly canonical: ReadonlyMap<string, string>;
  /** Adds the states' Russian and Ukrainian words, which texts in Latin letters have no use for. */
  readCyrillic(): void;
}

function buildIndex(): Index {
  const lexicon = new Lexicon();
  const entries: Entry[] = [];
  const canonical = new Map<string, string>();
  const add = (alias: string, entry: Entry): void => {
    // An acronym's class carries its letters, so that "us" is not "US".
    lexicon.add(
      namedBy(alias),
      `${isAcronym(alias) ? `=${alias}` : hasCapital(alias) ? '^' : ''}|${entries.length}`,
    );
    canonical.set(alias.toLowerCase(), entry.canonical);
    entries.push(entry);
  };
  for (const line of linesOf(STATES + STATES_SLAVIC)) {
    const [code = '', aliases] = fields(line);
    const country = countryOf(code);
    for (const alias of words(aliases)) add(alias, entryOf(code, 'force', country));
  }
  for (const line of linesOf(GROUPS + GROUPS_SLAVIC)) {
    const [name = '', aliases, country, report] = fields(line);
    const all = words(aliases);
    for (const alias of [name, ...all])
      add(alias, {
        code: report ?? '',
        kind: 'group',
        ...(country ? { country } : {}),
        asWritten: !report,
        canonical: name,
        ...(isCyrillic(alias.toLowerCase())
          ? { forms: () => all.filter((one) => stemsOf(one) === stemsOf(alias)) }
          : {}),
      });
  }
  const addStates = (language: 'en' | 'ru' | 'uk'): void => {
    for (const { alpha2, alpha3, words } of COUNTRIES) {
      const { names, demonyms, capitals } = words[language];
      // "The" before a name is no part of it: small, it would keep the name from being found.
      for (const name of names.filter((one) => !one.startsWith('The ')))
        add(name, entryOf(alpha3, 'name', alpha2));
      for (const word of demonyms) add(word, entryOf(alpha3, isPeople(word) ? 'people' : 'demonym', alpha2));
      for (const name of capitals) add(name, entryOf(alpha3, 'capital', alpha2));
    }
  };
  addStates('en');
  let cyrillic = false;
  return {
    lexicon,
    entries,
    canonical,
    readCyrillic() {
      if (cyrillic) return;
      cyrillic = true;
      addStates('ru');
      addStates('uk');
    },
  };
}

const entryOf = (code: string, kind: ActorKind, country: string | undefined): Entry => ({
  code,
  kind,
  ...(country ? { country } : {}),
  asWritten: false,
  canonical: code,
});

const PEOPLE_ENDING = /(?:[^s]s|[ыиі]|ец|нин)$/;
const isPeople = (word: string): boolean => PEOPLE_ENDING.test(word) && !/(?:ий|ый|ой)$/.test(word);

let built: Index | undefined;
const index = (): Index => {
  built ??= buildIndex();
  return built;
};

/** Every name that `canonicalActor` gives: alpha-3 codes of states, groups by their common names. */
export const actorNames = (): readonly string[] => [...new Set(index().canonical.values())];

/** One name for a group whichever of its names is written, for telling whether two mentions mean the same; codes stay. */
export const canonicalActor = (name: string): string => index().canonical.get(name.toLowerCase()) ?? name;

const NOUNS = new Set(GROUP_NOUNS.trim().split(/\s+/));

/** The states and groups that a sentence names, in order. */
export function findActors(text: string, tokens: readonly Token[]): ActorMark[] {
  const { lexicon, entries, readCyrillic } = index();
  if (tokens.some(({ lower }) => isCyrillic(lower))) readCyrillic();
  const marks: ActorMark[] = [];
  for (const hit of lexicon.match(tokens, keyOf)) {
    const first = tokens[hit.from];
    const last = tokens[hit.until - 1];
    if (first === undefined || last === undefined) continue;
    const written = text.slice(first.start, last.end);
    const entry = pick(hit.classes, written, first, entries);
    if (entry === undefined) continue;
    const { kind, country } = entry;
    const code = entry.asWritten ? nearest(entry.forms?.() ?? [], written) : entry.code;
    marks.push({ from: hit.from, until: hit.until, code, kind, ...(country ? { country } : {}) });
  }
  marks.push(...hyphenated(text, tokens));
  marks.sort((a, b) => a.from - b.from);
  return withNouns(text, tokens, withNamed(text, tokens, owned(text, tokens, marks)));
}

/** "Russia-Ukraine", "Israel-Hamas": two sides in one word, where each half is a name of one. */
function hyphenated(text: string, tokens: readonly Token[]): ActorMark[] {
  const { lexicon, entries } = index();
  return tokens.flatMap(({ parts = [] }, at) => {
    const sides = parts.flatMap((part) => {
      const [hit] = lexicon.match([part], keyOf);
      const written = text.slice(part.start, part.end);
      const entry = hit && pick(hit.classes, written, part, entries);
      if (entry === undefined) return [];
      const { kind, country, asWritten, code } = entry;
      return [
        {
          ...{ from: at, until: at + 1, code: asWritten ? written : code },
          // Said of something, as a demonym is: no place, and no subject.
          kind: kind === 'name' || kind === 'capital' ? 'demonym' : kind,
          ...(country ? { country } : {}),
        },
      ];
    });
    return sides.length > 1 && sides.length === parts.length ? sides : [];
  });
}

function pick(
  classes: readonly string[],
  written: string,
  first: Token,
  entries: readonly Entry[],
): Entry | undefined {
  for (const name of classes) {
    const [guard = '', at] = name.split('|');
    if (guard === '^' && first.shape === 'lower') continue;
    if (guard.startsWith('=') && written !== guard.slice(1)) continue;
    return entries[Number(at)];
  }
  return undefined;
}

/** Adds groups that no table has, by the last word of their name: "the Southern Liberation Front". */
function withNamed(text: string, tokens: readonly Token[], marks: readonly ActorMark[]): ActorMark[] {
  const taken = new Set(marks.flatMap((mark) => range(mark.from, mark.until)));
  const found: ActorMark[] = [...marks];
  for (const [at, token] of tokens.entries()) {
    if (token.shape !== 'capital' || taken.has(at) || !ENDINGS.has(token.lower)) continue;
    if (ENDINGS.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.shape === 'capital') continue;
    let from = at;
    while (from > 0 && tokens[from - 1]?.shape === 'capital' && !taken.has(from - 1) && at - from < 4)
      from -= 1;
    // "Sudan Revolutionary Front": the country's name is of the group's.
    const owner = found.findIndex((mark) => mark.until === from && mark.kind === 'name');
    const of = found[owner];
    if (of !== undefined && at - from >= 1 && tokens[from - 1]?.possessive === false) {
      found.splice(owner, 1);
      from = of.from;
    }
    // A sentence's first word is in capitals whatever it is.
    while (from < at - 1 && OPENING.has(tokens[from]?.lower ?? '')) from += 1;
    if (at - from < 1) continue;
    const start = tokens[from]?.start ?? token.start;
    found.push({ from, until: at + 1, code: text.slice(start, token.end), kind: 'group' });
  }
  return found;
}
/** Capitals before a group's name that are none of it. */
const OPENING = new Set([
  'the',
  'former',
  'suspected',
  'alleged',
  'armed',
  'new',
  'both',
  'in',
  'after',
  'two',
]);
/** What armed groups call themselves. */
const ENDINGS = new Set('front army brigade brigades militia battalion battalions resistance'.split(' '));

/** Adds groups that have only a common noun: "rebels", "armed bandits", "Haitian gangs" (with the word that says whose). */
function withNouns(text: string, tokens: readonly Token[], marks: readonly ActorMark[]): ActorMark[] {
  const taken = new Set(marks.flatMap((mark) => range(mark.from, mark.until)));
  const found: ActorMark[] = [...marks];
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at) || !NOUNS.has(token.lower)) continue;
    const before = found.find((mark) => mark.until === at);
    if (before?.kind === 'group') continue;
    const from = before?.kind === 'demonym' && before.until === at ? before.from : at;
    const start = tokens[from]?.start ?? token.start;
    const country = before?.country;
    found.push({
      from,
      until: at + 1,
      code: text.slice(start, token.end),
      kind: 'noun',
      ...(country ? { country } : {}),
    });
  }
  return found.sort((a, b) => a.from - b.from || a.until - b.until);
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, i) => from + i);
