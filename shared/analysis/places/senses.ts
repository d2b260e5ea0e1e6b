import type { Precision } from '../../model/index.ts';
import { beginningOf } from '../beginnings.ts';
import { SPECIAL_SLAVIC_TABLE } from '../data/places/special.slavic.ts';
import { ALIAS_TABLE, SPECIAL_TABLE } from '../data/places/special.ts';
import { SPECIAL_WAR_SLAVIC_TABLE } from '../data/places/special.war.slavic.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { type Gazetteer, KINDS } from './gazetteer.ts';
import { foldWord, hashName, hashSkeleton, keyOf, type NameHash } from './keys.ts';
import { rowsOf, Shelves } from './shelves.ts';

/** A place that a name may mean. */
export interface Sense {
  readonly kind: 'country' | 'demonym' | 'area' | 'site' | 'region' | 'district' | 'town';
  /** ISO 3166-1 alpha-2, '' where in none or several. */
  readonly country: string;
  /** ISO 3166-2, '' where in none. */
  readonly region: string;
  /** Decimal logarithm of the population; countries and special places stand above all towns. */
  readonly magnitude: number;
  /** A capital, or a region's seat: 2, 1, else 0; -1 for a section of a town. */
  readonly rank: number;
  /** The place's own name, not one of its others. */
  readonly main: boolean;
  /** The name is also a common English word. */
  readonly commonWord: boolean;
  /** Number in the gazetteer. */
  readonly place?: number;
  readonly special?: Special;
  readonly record?: Country;
  /** ISO alpha-2 where the name is that of a seat of government, whose name stands for the state. */
  readonly seatOf?: string;
  /** An abbreviation that is only one with its stop, after a comma: "Lexington, Ky." */
  readonly stopped?: boolean;
  /** Only the consonants agree: spelled otherwise than in the gazetteer. */
  readonly loose?: boolean;
}

/** A line of the special places. */
export interface Special {
  readonly name: string;
  readonly precision: Precision;
  readonly country: string;
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  readonly geonameId?: number;
}

/** Another name of a region; the place is looked up when a text has it. */
interface Alias {
  readonly code: string;
  readonly stopped: boolean;
}

const [COUNTRY_MAGNITUDE, AREA_MAGNITUDE, TOWN_MAGNITUDE] = [8, 7.2, 5] as const;

/** Everything that is looked up by name: the readable tables as a map, the gazetteer by its index. */
export class Names {
  readonly gazetteer: Gazetteer;
  readonly #tables = new Map<number, (Sense | Alias)[]>();
  readonly #seats = new Map<number, string>();
  readonly #named = new Shelves<Sense | Alias>();
  readonly #seated = new Shelves<string>();
  readonly #continuing = new Set<string>();
  #cyrillic = false;
  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
    this.#addTables(false);
    this.#addAliases();
  }

  /** Adds the Cyrillic half of the readable tables, which texts in Latin letters have no use for. */
  readCyrillic(): void {
    if (this.#cyrillic) return;
    this.#cyrillic = true;
    this.#addTables(true);
  }

  #addTables(cyrillic: boolean): void {
    for (const country of COUNTRIES) this.#addCountry(country, cyrillic);
    const more = cyrillic ? SPECIAL_SLAVIC_TABLE + SPECIAL_WAR_SLAVIC_TABLE : '';
    for (const row of rowsOf(SPECIAL_TABLE + more)) {
      const [name = '', precision, country = '', region = '', at = '', others = '', id] = row;
      const [lat, lon] = at.split(',').map(Number);
      const special: Special = {
        name,
        precision: precision as Precision,
        country,
        region,
        lat: lat ?? 0,
        lon: lon ?? 0,
        ...(id ? { geonameId: Number(id) } : {}),
      };
      const sense: Sense = {
        kind: precision === 'exact' ? 'site' : precision === 'city' ? 'town' : 'area',
        magnitude: precision === 'city' ? TOWN_MAGNITUDE : AREA_MAGNITUDE,
        ...{ country, region, rank: 0, main: true, commonWord: false, special },
      };
      for (const other of [name, ...listOf(others)])
        if (isCyrillic(other) === cyrillic) {
          this.#named.add(other, sense);
          for (const word of other.split(/[ -]/).slice(1)) this.#continuing.add(foldWord(word.toLowerCase()));
        }
    }
  }

  /** Every sense of a name, those of the readable tables first. @param first the name's first piece, folded */
  lookUp(hash: NameHash, first: string): readonly Sense[] {
    const beginning = beginningOf(first);
    for (const [name, sense] of this.#named.take(beginning)) this.#enter(name, sense);
    for (const [name, country] of this.#seated.take(beginning)) this.#seat(name, country);
    const table = this.#inTables(keyOf(hash));
    const hits = this.gazetteer.lookUp(hash);
    if (hits.length === 0) return table ?? NONE;
    const seatOf = this.#seats.get(keyOf(hash));
    const senses = hits.map((hit) => this.#townOf(hit.place, hit.main, hit.commonWord, seatOf));
    return table === undefined ? senses : [...table, ...senses];
  }

  /** Whether a word in small letters goes on a name of the tables: "Rafah crossing", "Bushehr nuclear plant". */
  continues(folded: string): boolean {
    return this.#continuing.has(folded);
  }

  /** Places whose name has the same consonants. */
  lookUpLoose(folded: readonly string[]): readonly Sense[] {
    const hash = hashSkeleton(folded);
    if (hash === undefined) return NONE;
    return this.gazetteer
      .lookUp(hash)
      .map((hit) => ({ loose: true, ...this.#townOf(hit.place, false, false, undefined) }));
  }

  #townOf(place: number, main: boolean, commonWord: boolean, seatOf: string | undefined): Sense {
    const { gazetteer } = this;
    const kind = gazetteer.kind(place);
    const country = gazetteer.country(place);
    const rank = kind === KINDS.capital ? 2 : kind === KINDS.regionSeat ? 1 : kind === KINDS.section ? -1 : 0;
    return {
      kind: kind === KINDS.region ? 'region' : kind === KINDS.district ? 'district' : 'town',
      country,
      region: gazetteer.region(place),
      magnitude: gazetteer.magnitude(place),
      ...{ rank, main, commonWord, place },
      ...(seatOf === country ? { seatOf } : {}),
    };
  }

  #addCountry(country: Country, cyrillic: boolean): void {
    const sense: Sense = {
      ...{ kind: 'country', country: country.alpha2, region: '', magnitude: COUNTRY_MAGNITUDE },
      ...{ rank: 0, main: true, commonWord: false, record: country },
    };
    for (const words of cyrillic ? [country.words.ru, country.words.uk] : [country.words.en]) {
      for (const name of words.names) this.#named.add(name, sense);
      for (const name of words.demonyms) this.#named.add(name, { ...sense, kind: 'demonym' });
      for (const name of words.capitals) this.#seated.add(name, country.alpha2);
    }
  }

  #addAliases(): void {
    for (const [code = '', names] of rowsOf(ALIAS_TABLE))
      for (const name of listOf(names)) {
        const stopped = name.endsWith('.') && !/^(?:\p{Lu}\.)+$/u.test(name);
        this.#named.add(name, { code, stopped });
      }
  }

  /** The same list each time: who asks again knows it by that. */
  #inTables(key: number): readonly Sense[] | undefined {
    const written = this.#tables.get(key);
    if (written === undefined || !written.some(isAlias)) return written as readonly Sense[] | undefined;
    const senses = written.flatMap((sense) => (isAlias(sense) ? this.#regionOf(sense) : sense));
    this.#tables.set(key, senses);
    return senses;
  }

  #regionOf(sense: Alias): Sense | readonly Sense[] {
    const place = this.gazetteer.placesOfRegions().get(sense.code);
    if (place === undefined) return NONE;
    return { ...this.#townOf(place, true, false, undefined), ...(sense.stopped ? { stopped: true } : {}) };
  }

  #seat(name: string, country: string): void {
    const hash = hashName(name);
    if (hash && !this.#seats.has(keyOf(hash))) this.#seats.set(keyOf(hash), country);
  }

  #enter(name: string, sense: Sense | Alias): void {
    const hash = hashName(name);
    if (hash === undefined) return;
    const key = keyOf(hash);
    const senses = this.#tables.get(key) ?? [];
    // The first line that has a word keeps it: bare "Congo" is the larger one.
    const known = senses.filter((other) => !isAlias(other) && (other.record || other.special)) as Sense[];
    const taken = !isAlias(sense) && sense.record && known.some(({ kind }) => kind === sense.kind);
    if (!taken && !senses.includes(sense)) this.#tables.set(key, [...senses, sense]);
  }
}

const NONE: readonly Sense[] = [];

const isAlias = (sense: Sense | Alias): sense is Alias => 'code' in sense;

const isCyrillic = (name: string): boolean => /[\u0400-\u04ff]/.test(name);

const listOf = (field: string | undefined): string[] =>
  (field ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
