/** Writes places and the names they are found by as columns. Layout: shared/analysis/places/gazetteer.ts. */
import { FLAGS, KINDS, LAYOUT } from '../../shared/analysis/places/gazetteer.ts';
import { hashName, hashSkeleton, keyOf, type NameHash, piecesOf } from '../../shared/analysis/places/keys.ts';
import { tokenise } from '../../shared/text/index.ts';

/** Where a name in Cyrillic is the place's own. */
const WRITTEN_IN_CYRILLIC = new Set('UA RU BY BG RS MK KZ KG TJ MN'.split(' '));
/** Countries whose names come through Arabic, Persian or Pashto, spelled as each writer hears them. */
const SPELLED_FREELY = new Set(
  'SY LB IQ PS IL JO YE SD LY EG SA AE KW QA BH OM DZ TN MA MR TD IR AF PK SO DJ TR'.split(' '),
);
export const CYRILLIC = /^[а-яёіїєґўјљњћђџА-ЯЁІЇЄҐ'’ʼ .-]+$/u;
/** A name that hundreds of villages share says nothing: only its largest places are kept. */
const MAX_SENSES = 24;
/** A place as it is packed: degrees, and the indices of its kind and region. */
export interface Entry {
  readonly id: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly kind: number;
  readonly country: string;
  readonly region: number;
  readonly names: ReadonlySet<string>;
  readonly mains: ReadonlySet<string>;
}

/** @throws RangeError where there are more places than the layout can number. */
export function pack(entries: readonly Entry[], regionText: string, common: ReadonlySet<string>): Uint8Array {
  if (entries.length >= 1 << LAYOUT.placeBits)
    throw new RangeError('More places than the layout can number.');
  const buckets = 1 << LAYOUT.bucketBits;
  const senses = new Map<number, { hash: NameHash; places: Map<number, number> }>();
  for (const [place, entry] of entries.entries())
    for (const name of entry.names) {
      const hash = hashName(name);
      if (hash === undefined) continue;
      const sense = senses.get(keyOf(hash)) ?? { hash, places: new Map<number, number>() };
      const flags =
        (entry.mains.has(name) || (CYRILLIC.test(name) && WRITTEN_IN_CYRILLIC.has(entry.country))
          ? FLAGS.main
          : 0) | (common.has(name.toLowerCase()) ? FLAGS.commonWord : 0);
      sense.places.set(place, (sense.places.get(place) ?? 0) | flags);
      senses.set(keyOf(hash), sense);
    }
  for (const [place, entry] of entries.entries()) {
    if (!SPELLED_FREELY.has(entry.country) || entry.kind === KINDS.region || entry.kind === KINDS.district)
      continue;
    for (const name of entry.names) {
      const hash = hashSkeleton(piecesOf(tokenise(name)).map((piece) => piece.folded));
      if (hash === undefined) continue;
      const sense = senses.get(keyOf(hash)) ?? { hash, places: new Map<number, number>() };
      if (!sense.places.has(place)) sense.places.set(place, 0);
      senses.set(keyOf(hash), sense);
    }
  }
  const byBucket: { b: number; place: number; flags: number }[][] = Array.from({ length: buckets }, () => []);
  const weight = (place: number, flags: number): number => {
    const entry = entries[place];
    if (entry === undefined) return 0;
    return (
      (entry.population + 1) *
      (flags & FLAGS.main ? 10 : 1) *
      (entry.kind === KINDS.region ? 100 : entry.kind === KINDS.district ? 10 : 1)
    );
  };
  let records = 0;
  for (const { hash, places } of senses.values()) {
    const kept = [...places].sort((x, y) => weight(...y) - weight(...x) || x[0] - y[0]).slice(0, MAX_SENSES);
    for (const [place, flags] of kept)
      byBucket[hash.a >>> (32 - LAYOUT.bucketBits)]?.push({ b: hash.b >>> 8, place, flags });
    records += kept.length;
  }
  console.log(`names ${senses.size}, records ${records}`);
  const counts = new Uint8Array(buckets);
  const recordBytes = new Uint8Array(records * LAYOUT.recordBytes);
  let at = 0;
  for (const [bucket, list] of byBucket.entries()) {
    if (list.length > 255) throw new RangeError('More names in a bucket than a byte can count.');
    counts[bucket] = list.length;
    for (const { b, place, flags } of list) {
      put(recordBytes, at, b, 3);
      put(recordBytes, at + 3, place | (flags << LAYOUT.placeBits), 3);
      at += LAYOUT.recordBytes;
    }
  }
  const size = entries.length;
  const encoder = new TextEncoder();
  const columns = {
    ids: new Uint8Array(size * 4),
    lats: new Uint8Array(size * 2),
    lons: new Uint8Array(size * 2),
    populations: new Uint8Array(size),
    kinds: new Uint8Array(size),
    regions: new Uint8Array(size * 2),
    lengths: new Uint8Array(size),
  };
  const names: Uint8Array[] = [];
  for (const [place, entry] of entries.entries()) {
    put(columns.ids, place * 4, entry.id, 4);
    put(columns.lats, place * 2, Math.round((entry.lat + 90) * LAYOUT.perLatitude), 2);
    put(columns.lons, place * 2, Math.round((entry.lon + 180) * LAYOUT.perLongitude), 2);
    columns.populations[place] = Math.min(
      255,
      Math.round(Math.log10(entry.population + 1) * LAYOUT.perDecade),
    );
    columns.kinds[place] = entry.kind;
    put(columns.regions, place * 2, entry.region, 2);
    const name = encoder.encode(entry.name).slice(0, 255);
    columns.lengths[place] = name.length;
    names.push(name);
  }
  const regionBytes = encoder.encode(regionText);
  const header = new Uint8Array(LAYOUT.header * 4);
  const view = new DataView(header.buffer);
  for (const [i, value] of [LAYOUT.magic, size, records, regionBytes.length].entries())
    view.setUint32(i * 4, value, true);
  const { ids, lats, lons, populations, kinds, regions, lengths } = columns;
  return Buffer.concat([
    header,
    counts,
    recordBytes,
    ids,
    lats,
    lons,
    populations,
    kinds,
    regions,
    lengths,
    regionBytes,
    ...names,
  ]);
}

/** Little-endian, two's complement. */
function put(bytes: Uint8Array, at: number, value: number, width: number): void {
  for (let i = 0; i < width; i++) bytes[at + i] = Math.floor(value / 256 ** i) & 255;
}
