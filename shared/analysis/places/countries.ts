import { COUNTRY_WORDS_SLAVIC } from '../data/places/countries.slavic.ts';
import { COUNTRY_TABLE } from '../data/places/countries.ts';

/** Words of one country in one language. */
export interface CountryWords {
  readonly names: readonly string[];
  /** Adjectives and people: "Ukrainian", "Ukrainians". */
  readonly demonyms: readonly string[];
  /** Seats of government, whose names stand for the state: "Moscow said". */
  readonly capitals: readonly string[];
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly alpha2: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  readonly geonameId: number;
  /** WGS 84 degrees of its middle, roughly. */
  readonly lat: number;
  readonly lon: number;
  /** The English name shown. */
  readonly name: string;
  /** Russian and Ukrainian words stand in the nominative: match them by `stemCyrillic`. */
  readonly words: Readonly<Record<'en' | 'ru' | 'uk', CountryWords>>;
}

const listOf = (field: string | undefined): readonly string[] =>
  (field ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Adjectives, people and seats that only Russian and Ukrainian texts have, by alpha-3. */
const MORE = new Map(
  COUNTRY_WORDS_SLAVIC.split('\n').map((line) => {
    const [alpha3 = '', demonyms, capitals] = line.split('|').map((field) => field.trim());
    return [alpha3, { demonyms: listOf(demonyms), capitals: listOf(capitals) }] as const;
  }),
);

function withMore(words: CountryWords, alpha3: string): CountryWords {
  const more = MORE.get(alpha3);
  return more === undefined
    ? words
    : {
        names: words.names,
        demonyms: [...words.demonyms, ...more.demonyms],
        capitals: [...words.capitals, ...more.capitals],
      };
}

function parseTable(table: string): Country[] {
  const countries: Country[] = [];
  for (const line of table.split('\n')) {
    const fields = line.split('|').map((field) => field.trim());
    const [alpha2, alpha3, id] = fields;
    if (!alpha2 || !alpha3) continue;
    const words = (at: number): CountryWords => ({
      names: listOf(fields[at]),
      demonyms: listOf(fields[at + 1]),
      capitals: listOf(fields[at + 2]),
    });
    const en = words(3);
    // Read when a text of the language comes.
    let ru: CountryWords | undefined;
    let uk: CountryWords | undefined;
    const [lat = 0, lon = 0] = (fields[12] ?? '').split(',').map(Number);
    countries.push({
      alpha2,
      alpha3,
      geonameId: Number(id),
      lat,
      lon,
      name: en.names[0] ?? alpha2,
      words: {
        en,
        get ru() {
          ru ??= withMore(words(6), alpha3);
          return ru;
        },
        get uk() {
          uk ??= words(9);
          return uk;
        },
      },
    });
  }
  return countries;
}

/** Every country and territory that has news of its own, by English name. */
export const COUNTRIES: readonly Country[] = parseTable(COUNTRY_TABLE);

const BY_ALPHA2 = new Map(COUNTRIES.map((country) => [country.alpha2, country]));
const BY_ALPHA3 = new Map(COUNTRIES.map((country) => [country.alpha3, country]));

/** The country of an ISO alpha-2 code. */
export const countryRecord = (alpha2: string): Country | undefined => BY_ALPHA2.get(alpha2);

/** ISO alpha-2 of an alpha-3 code: `UKR` → `UA`. */
export const countryOf = (alpha3: string): string | undefined => BY_ALPHA3.get(alpha3)?.alpha2;

/** ISO alpha-3 of an alpha-2 code: `UA` → `UKR`. */
export const alpha3Of = (alpha2: string): string | undefined => BY_ALPHA2.get(alpha2)?.alpha3;
