import { readFileSync } from 'node:fs';
import { dataFile } from '../data-file.ts';
import type { NameHash } from './keys.ts';

/** What a packed place is. The numbers are part of the data's layout. */
export const KINDS = {
  town: 0,
  section: 1,
  seat: 2,
  regionSeat: 3,
  capital: 4,
  region: 5,
  district: 6,
} as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Flags of a name, beside the number of its place: the layout's, too. */
export const FLAGS = { main: 1, commonWord: 2 } as const;

export const LAYOUT = {
  magic: 0x43575031,
  /** Buckets are chosen by the top bits of the first hash, names proven by 24 bits of the second. */
  bucketBits: 17,
  recordBytes: 6,
  placeBits: 18,
  /** Steps of a degree: 16 bits each, so that a place is at most 320 m off. */
  perLatitude: 360,
  perLongitude: 180,
  /** Population as a byte: 30 × its decimal logarithm. */
  perDecade: 30,
  header: 8,
} as const;

/** A name's place, with how the name stands to it. */
export interface Hit {
  readonly place: number;
  /** The place's own name (or its ASCII form), not an alternate. */
  readonly main: boolean;
  /** The name is also a common English word. */
  readonly commonWord: boolean;
}

/** The compiled places: names are looked up by hash, columns read in place, nothing unpacked into objects. */
export class Gazetteer {
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #bucketAt: Uint32Array;
  readonly #records: number;
  readonly #ids: number;
  readonly #lats: number;
  readonly #lons: number;
  readonly #populations: number;
  readonly #kinds: number;
  readonly #regionOf: number;
  readonly #nameAt: Uint32Array;
  /** By region number: country, a space, and the ISO 3166-2 code (nothing where it has none). */
  readonly #regions: readonly string[];
  readonly #decoder = new TextDecoder();
  #placesOfRegions: ReadonlyMap<string, number> | undefined;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== LAYOUT.magic)
      throw new RangeError('The compiled gazetteer is of another layout: run npm run build:gazetteer.');
    this.#bytes = bytes;
    this.size = view.getUint32(4, true);
    const records = view.getUint32(8, true);
    const regionBytes = view.getUint32(12, true);
    const buckets = 1 << LAYOUT.bucketBits;
    let at = LAYOUT.header * 4;
    const take = (length: number): number => {
      const from = at;
      at += length;
      return from;
    };
    const counts = take(buckets);
    this.#records = take(records * LAYOUT.recordBytes);
    this.#ids = take(this.size * 4);
    this.#lats = take(this.size * 2);
    this.#lons = take(this.size * 2);
    this.#populations = take(this.size);
    this.#kinds = take(this.size);
    this.#regionOf = take(this.size * 2);
    const lengths = take(this.size);
    const regions = take(regionBytes);
    this.#bucketAt = runningSum(bytes, counts, buckets, 0);
    this.#nameAt = runningSum(bytes, lengths, this.size, at);
    this.#regions = this.#text(regions, regions + regionBytes).split('\n');
  }

  /** Every place of that name, the main names' and the largest first. */
  lookUp(hash: NameHash): readonly Hit[] {
    const bucket = hash.a >>> (32 - LAYOUT.bucketBits);
    const until = this.#bucketAt[bucket + 1] ?? 0;
    let hits: Hit[] | undefined;
    for (let i = this.#bucketAt[bucket] ?? 0; i < until; i++) {
      const at = this.#records + i * LAYOUT.recordBytes;
      if (this.#uint24(at) !== hash.b >>> 8) continue;
      const payload = this.#uint24(at + 3);
      const flags = payload >>> LAYOUT.placeBits;
      hits ??= [];
      hits.push({
        place: payload & ((1 << LAYOUT.placeBits) - 1),
        main: (flags & FLAGS.main) !== 0,
        commonWord: (flags & FLAGS.commonWord) !== 0,
      });
    }
    return hits ?? NONE;
  }

  name(place: number): string {
    return this.#text(this.#nameAt[place] ?? 0, this.#nameAt[place + 1] ?? 0);
  }

  geonameId(place: number): number {
    const at = this.#ids + place * 4;
    return this.#uint24(at) + this.#byte(at + 3) * 0x1000000;
  }

  /** WGS 84 degrees, to the thousandth. */
  lat(place: number): number {
    return thousandths(this.#uint16(this.#lats + place * 2) / LAYOUT.perLatitude - 90);
  }

  lon(place: number): number {
    return thousandths(this.#uint16(this.#lons + place * 2) / LAYOUT.perLongitude - 180);
  }

  /** Decimal logarithm of the population; 0 where unknown. */
  magnitude(place: number): number {
    return this.#byte(this.#populations + place) / LAYOUT.perDecade;
  }

  kind(place: number): number {
    return this.#byte(this.#kinds + place);
  }

  /** A number that places of one first-level region share. */
  regionNumber(place: number): number {
    return this.#uint16(this.#regionOf + place * 2);
  }

  /** ISO 3166-1 alpha-2. */
  country(place: number): string {
    return (this.#regions[this.regionNumber(place)] ?? '').slice(0, 2);
  }

  /** ISO 3166-2, '' where the region has none. */
  region(place: number): string {
    return (this.#regions[this.regionNumber(place)] ?? '').slice(3);
  }

  /** The places that are first-level regions, by their ISO 3166-2 code. */
  placesOfRegions(): ReadonlyMap<string, number> {
    this.#placesOfRegions ??= this.#findRegions();
    return this.#placesOfRegions;
  }

  #findRegions(): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    const kinds = this.#bytes.subarray(this.#kinds, this.#kinds + this.size);
    // One in forty is a region: the runtime's own search passes over the others.
    for (let place = kinds.indexOf(KINDS.region); place >= 0; place = kinds.indexOf(KINDS.region, place + 1))
      places.set(this.region(place), place);
    return places;
  }

  #byte(at: number): number {
    return this.#bytes[at] ?? 0;
  }

  #uint24(at: number): number {
    return this.#byte(at) + this.#byte(at + 1) * 256 + this.#byte(at + 2) * 65536;
  }

  #uint16(at: number): number {
    return this.#byte(at) + this.#byte(at + 1) * 256;
  }

  #text(from: number, until: number): string {
    return this.#decoder.decode(this.#bytes.subarray(from, until));
  }
}

const NONE: readonly Hit[] = [];

const thousandths = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Offsets from lengths of one byte each: one more than there are lengths. */
function runningSum(bytes: Uint8Array, from: number, count: number, start: number): Uint32Array {
  const sums = new Uint32Array(count + 1);
  let sum = start;
  for (let i = 0; i < count; i++) {
    sums[i] = sum;
    sum += bytes[from + i] ?? 0;
  }
  sums[count] = sum;
  return sums;
}

let loaded: Gazetteer | undefined;

/** The compiled gazetteer, read at its first use and kept: it never changes while the program runs. */
export function gazetteer(): Gazetteer {
  loaded ??= new Gazetteer(readFileSync(dataFile('places/gazetteer.bin')));
  return loaded;
}
