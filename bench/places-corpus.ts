/** Reading and scoring of the toponym corpora (LGL and TR-News share a format). */
import { XMLParser } from 'fast-xml-parser';
import { findPlaces, type Toponym } from '../shared/analysis/places/index.ts';

export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly geonameId?: number;
  readonly lat?: number;
  readonly lon?: number;
}

export type Corpus = readonly { readonly text: string; readonly toponyms: readonly GoldToponym[] }[];

const listOf = (value: unknown): Record<string, unknown>[] =>
  (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]) as Record<
    string,
    unknown
  >[];

/** Articles of an LGL-format file with their annotated toponyms. */
export function readToponyms(xml: string): Corpus {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    cdataPropName: '#cdata',
    processEntities: true,
  });
  const root = parser.parse(xml) as { articles?: { article?: unknown } };
  return listOf(root.articles?.article).map((article) => {
    const body = article['text'] as Record<string, unknown> | string;
    const text = typeof body === 'string' ? body : String(body['#cdata'] ?? '');
    const container = article['toponyms'];
    const list = typeof container === 'object' && container !== null ? container : {};
    const toponyms = listOf((list as Record<string, unknown>)['toponym']).map((toponym) => {
      const phrase = String(toponym['phrase']).trim();
      const tag = toponym['gaztag'] as Record<string, unknown> | undefined;
      const lat = Number(tag?.['lat']);
      const lon = Number(tag?.['lon']);
      return {
        ...{ start: Number(toponym['start']), end: Number(toponym['end']), phrase },
        ...(tag && !Number.isNaN(lat) && !Number.isNaN(lon)
          ? { lat, lon, geonameId: Number(tag['@_geonameid']) }
          : {}),
      };
    });
    return { text, toponyms: align(text, toponyms) };
  });
}

/** TR-News counts its offsets from the markup's start in some articles: each phrase is looked up near its offset. */
function align(text: string, toponyms: readonly GoldToponym[]): GoldToponym[] {
  let from = 0;
  return toponyms.map((toponym) => {
    let start = toponym.start;
    if (text.slice(start, toponym.end) !== toponym.phrase) {
      const candidates = [
        text.indexOf(toponym.phrase, Math.max(from, start - 40)),
        text.indexOf(toponym.phrase, from),
      ];
      start = candidates.find((at) => at !== -1) ?? start;
    }
    from = start;
    return { ...toponym, start, end: start + toponym.phrase.length };
  });
}

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in km. */
export function distanceKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const a =
    Math.sin(rad(lat2 - lat1) / 2) ** 2 +
    Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2;
  return 6371 * 2 * Math.asin(Math.sqrt(a));
}

/** 100 miles, the field's custom for "resolved". */
const NEAR_KM = 161;

const isRight = (found: Toponym, gold: GoldToponym): boolean =>
  found.place.geonameId === gold.geonameId ||
  (found.place.lat !== undefined &&
    found.place.lon !== undefined &&
    gold.lat !== undefined &&
    gold.lon !== undefined &&
    distanceKm(found.place.lat, found.place.lon, gold.lat, gold.lon) <= NEAR_KM);

export interface CorpusScore {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of gold toponyms that some found span overlaps. */
  readonly foundRecall: number;
  /** Of those, the share resolved near enough. */
  readonly resolved: number;
  readonly errors: readonly (readonly [reason: string, count: number, examples: readonly string[]])[];
}

export function scoreCorpus(corpus: Corpus): CorpusScore {
  let gold = 0;
  let overlapped = 0;
  let right = 0;
  let predicted = 0;
  const errors = new Map<string, string[]>();
  const note = (reason: string, example: string): void =>
    void errors.set(reason, [...(errors.get(reason) ?? []), example]);
  for (const { text, toponyms } of corpus) {
    const found = findPlaces(text, { demonyms: true });
    const taken = new Set<Toponym>();
    for (const toponym of toponyms) {
      const hits = found.filter(
        (one) => one.start < toponym.end && one.end > toponym.start && !taken.has(one),
      );
      if (toponym.lat === undefined) {
        for (const hit of hits) taken.add(hit);
        continue;
      }
      gold++;
      const hit = hits.find((one) => isRight(one, toponym)) ?? hits[0];
      if (!hit) {
        note('not found', toponym.phrase);
        continue;
      }
      overlapped++;
      predicted++;
      taken.add(hit);
      if (isRight(hit, toponym)) right++;
      else note('resolved elsewhere', `${toponym.phrase} → ${hit.place.name} ${hit.place.country ?? ''}`);
    }
    for (const one of found) {
      if (taken.has(one)) continue;
      predicted++;
      note(
        one.role === 'actor' ? 'not in gold (actor)' : 'not in gold',
        `${one.text} (${text.slice(Math.max(0, one.start - 12), one.end + 12).replace(/\s+/g, ' ')})`,
      );
    }
  }
  const precision = right / predicted;
  const recall = right / gold;
  const limit = process.argv.includes('--all') ? 500 : 12;
  return {
    gold,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    foundRecall: overlapped / gold,
    resolved: right / overlapped,
    errors: [...errors].map(
      ([reason, examples]) => [reason, examples.length, examples.slice(0, limit)] as const,
    ),
  };
}
