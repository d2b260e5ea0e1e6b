/**
 * Quality of the place finder against gold toponyms, with the reasons of its errors; its speed. `npm run bench:places`.
 *
 * Scoring: a found toponym is right where its span overlaps a gold one (each counts once) and it is the same GeoNames
 * id or lies within 161 km (100 miles, the field's custom). The gold of both corpora marks adjectives too ("Russian" is
 * Russia), so the finder is run with `demonyms`. Recall is over gold toponyms that have coordinates; a found place on
 * a gold toponym without coordinates is left out of precision, since nobody can tell.
 */
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { findPlaces } from '../shared/analysis/places/index.ts';
import { type Corpus, distanceKm, readToponyms, scoreCorpus } from './places-corpus.ts';

const DATA = new URL('../../shared/data/', import.meta.url);
const percent = (value: number): string => value.toFixed(3);

function reportCorpus(name: string, corpus: Corpus): void {
  const result = scoreCorpus(corpus);
  console.log(
    `${name}: ${corpus.length} articles, ${result.gold} gold toponyms with coordinates; ` +
      `precision ${percent(result.precision)}, recall ${percent(result.recall)}, F1 ${percent(result.f1)}`,
  );
  console.log(
    `  found on a gold span ${percent(result.foundRecall)} of gold; of those resolved within 161 km ${percent(result.resolved)}`,
  );
  for (const [reason, count, examples] of result.errors)
    console.log(`  ${String(count).padStart(5)}  ${reason}: ${examples.join(', ')}`);
}

interface GoldLine {
  readonly text: string;
  readonly events: readonly { readonly place: string | null; readonly country: string | null }[];
}

/** How many places that the event gold names as written are found with that text, and in that country. */
function reportEventPlaces(): void {
  const url = new URL('gold/news-events.train.jsonl', DATA);
  if (!existsSync(url)) return;
  let places = 0;
  let spans = 0;
  let countries = 0;
  const misses: string[] = [];
  for (const line of readFileSync(url, 'utf8').trim().split('\n')) {
    const { text, events } = JSON.parse(line) as GoldLine;
    const found = findPlaces(text);
    for (const place of new Set(events.map((event) => event.place))) {
      if (place === null || !text.includes(place)) continue;
      places++;
      const same = found.filter((toponym) => toponym.text.toLowerCase() === place.toLowerCase());
      const country = events.find((event) => event.place === place)?.country ?? undefined;
      if (same.length > 0) spans++;
      if (same.some((toponym) => toponym.place.country === country)) countries++;
      else misses.push(`${place}/${country ?? '-'} ${same[0] ? `→ ${same[0].place.country ?? '-'}` : ''}`);
    }
  }
  console.log(
    `event gold (train), places as written: ${places}; span found ${percent(spans / places)}, with its country ${percent(countries / places)}`,
  );
  console.log(`  missed: ${misses.slice(0, process.argv.includes('--all') ? 400 : 25).join('; ')}`);
}

/** Machine geocodes of Russian and Ukrainian headlines: silver, its own errors included. */
function reportSilver(): void {
  for (const file of ['VIINA_2024_REBUILD.csv', 'VIINA_2025_REBUILD.csv']) {
    const url = new URL(`multilingual/${file}`, DATA);
    if (!existsSync(url)) continue;
    const result = { rows: 0, found: 0, near: 0 };
    const misses: string[] = [];
    for (const row of readCsv(readFileSync(url, 'utf8'))) {
      const lat = Number(row['latitude']);
      const lon = Number(row['longitude']);
      const text = row['representative_text'] ?? '';
      if (!row['geonameid'] || Number.isNaN(lat) || text === '') continue;
      result.rows++;
      const found = findPlaces(text, { countries: ['UA', 'RU'] });
      if (found.length > 0) result.found++;
      const near = found.some(
        (toponym) =>
          toponym.place.lat !== undefined &&
          distanceKm(toponym.place.lat, toponym.place.lon ?? 0, lat, lon) < 161,
      );
      if (near) result.near++;
      else
        misses.push(
          `[${row['asciiname']}] ${text.slice(0, 90)} → ${found.map((toponym) => `${toponym.text}=${toponym.place.name}`).join(', ')}`,
        );
    }
    console.log(
      `${file}: ${result.rows} headlines; some place found ${percent(result.found / result.rows)}, one within 161 km of the silver geocode ${percent(result.near / result.rows)}`,
    );
    for (const miss of misses.slice(0, process.argv.includes('--all') ? 60 : 5)) console.log(`  ${miss}`);
  }
}

/** Rows of a CSV file with quotes, by its header. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (quoted) {
      if (letter === '"' && text.charAt(i + 1) === '"') {
        field += letter;
        i++;
      } else if (letter === '"') quoted = false;
      else field += letter;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || letter === '\n') {
      row.push(field);
      field = '';
      if (letter === '\n') {
        rows.push(row);
        row = [];
      }
    } else field += letter;
  }
  const [header = [], ...body] = rows;
  return body.map((fields) => Object.fromEntries(header.map((name, i) => [name.trim(), fields[i] ?? ''])));
}

function reportSpeed(): void {
  const url = new URL('../seed/round-up.txt', DATA);
  if (!existsSync(url)) return;
  const text = readFileSync(url, 'utf8');
  for (let i = 0; i < 300; i++) findPlaces(text);
  const times = Array.from({ length: 200 }, () => {
    const from = performance.now();
    findPlaces(text);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const long = `${text}\n`.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);
  const from = performance.now();
  findPlaces(long);
  console.log(
    `speed: ${text.split(/\s+/).length} words in ${(times[100] ?? 0).toFixed(2)} ms (median, tokens included); 1 MB in ${(performance.now() - from).toFixed(0)} ms`,
  );
}

const before = process.memoryUsage().rss;
const start = performance.now();
findPlaces('Kyiv');
console.log(
  `first use: ${(performance.now() - start).toFixed(0)} ms, ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`,
);
for (const [name, file] of [
  ['TR-News', 'TR-News.xml'],
  ['LGL', 'lgl.xml'],
] as const) {
  const url = new URL(`places/${file}`, DATA);
  if (existsSync(url)) reportCorpus(name, readToponyms(readFileSync(url, 'utf8')));
  else console.log(`${name}: no ${file} beside the project, left out`);
}
reportEventPlaces();
reportSilver();
reportSpeed();
