import type { Token } from '../text/index.ts';
import { GROUPS_SLAVIC, STATES_SLAVIC } from './data/actors.slavic.ts';
import { STATES } from './data/actors.ts';
import { GROUPS } from './data/groups.ts';
import { Lexicon } from './lexicon.ts';
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

export interface ActorEntry {
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

export const isCyrillic = (text: string): boolean =>
  text.charCodeAt(0) >= 0x400 && text.charCodeAt(0) <= 0x4ff;
const hasCapital = (text: string): boolean => text !== text.toLowerCase();
const isAcronym = (alias: string): boolean =>
  alias.length <= 6 && !alias.includes(' ') && alias === alias.toUpperCase() && hasCapital(alias);

/** Words of one name as they are looked up: Cyrillic ones by the stem that their cases share. */
export const keyOf = (token: Pick<Token, 'lower' | 'shape'>): string =>
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

/** A line that lists groups of one country. */
const OF_ONE_COUNTRY = /^[A-Z]{2}$/;

export interface ActorTable {
  readonly lexicon: Lexicon;
  readonly entries: readonly ActorEntry[];
  /** The names of the entries, in their order. */
  readonly aliases: readonly string[];
  /** The actor of a name, whatever its letters' case. */
  named(name: string): ActorEntry | undefined;
  /** Adds the states' Russian and Ukrainian words, which texts in Latin letters have no use for. */
  readCyrillic(): void;
}

function buildTable(): ActorTable {
  const lexicon = new Lexicon();
  const entries: ActorEntry[] = [];
  const aliases: string[] = [];
  const byName = new Map<string, ActorEntry>();
  const add = (alias: string, entry: ActorEntry): void => {
    // An acronym's class carries its letters, so that "us" is not "US".
    lexicon.add(
      namedBy(alias),
      `${isAcronym(alias) ? `=${alias}` : hasCapital(alias) ? '^' : ''}|${entries.length}`,
    );
    aliases.push(alias);
    entries.push(entry);
  };
  for (const line of linesOf(STATES + STATES_SLAVIC)) {
    const [code = '', aliases] = fields(line);
    const country = countryOf(code);
    for (const alias of words(aliases)) add(alias, entryOf(code, 'force', country));
  }
  const addGroup = (
    all: readonly string[],
    country: string | undefined,
    report: string | undefined,
  ): void => {
    for (const alias of all)
      add(alias, {
        code: report ?? '',
        kind: 'group',
        ...(country ? { country } : {}),
        asWritten: !report,
        canonical: all[0] ?? alias,
        ...(isCyrillic(alias.toLowerCase())
          ? { forms: () => all.filter((one) => stemsOf(one) === stemsOf(alias)) }
          : {}),
      });
  };
  for (const line of linesOf(GROUPS + GROUPS_SLAVIC)) {
    const [name = '', others, country, report] = fields(line);
    if (!OF_ONE_COUNTRY.test(name)) addGroup([name, ...words(others)], country, report);
    else
      for (const group of words(others))
        addGroup(
          group.split('=').map((one) => one.trim()),
          name,
          undefined,
        );
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
  let told = 0;
  return {
    lexicon,
    entries,
    aliases,
    named(name) {
      // Filed when first asked for, and what was added since.
      for (; told < entries.length; told += 1) {
        const entry = entries[told];
        if (entry !== undefined) byName.set((aliases[told] ?? '').toLowerCase(), entry);
      }
      return byName.get(name.toLowerCase());
    },
    readCyrillic() {
      if (cyrillic) return;
      cyrillic = true;
      addStates('ru');
      addStates('uk');
    },
  };
}

const entryOf = (code: string, kind: ActorKind, country: string | undefined): ActorEntry => ({
  code,
  kind,
  ...(country ? { country } : {}),
  asWritten: false,
  canonical: code,
});

const PEOPLE_ENDING = /(?:[^s]s|[ыиі]|ец|нин)$/;
const isPeople = (word: string): boolean => PEOPLE_ENDING.test(word) && !/(?:ий|ый|ой)$/.test(word);

let built: ActorTable | undefined;
/** Built when first asked for. */
export const actorTable = (): ActorTable => {
  built ??= buildTable();
  return built;
};
