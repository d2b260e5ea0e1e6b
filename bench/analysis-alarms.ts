/**
 * How often the general run of the news is taken for talks or strikes: documents about neither war nor peace in which the
 * analysis finds a mention of the two. Nothing is fitted on these; LGL's and TR-News's licence allows measuring alone.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../shared/analysis/index.ts';
import { readToponyms } from './places-corpus.ts';

interface Document {
  readonly id: string;
  readonly text: string;
}

/** Documents that do tell of talks or strikes, of those in which any was ever found; read and judged one by one. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  LGL: '21 22 24 25 212 259 319 478 533 561 563 564'.split(' '),
  'TR-News': '0 7 22 27 38 39 50 86'.split(' '),
  // Gaza and Sudan; pirates off Somalia, and the navies that fired at them.
  'ECB+': ['41', '12'],
  'Current events': `wce-2025-09-30-00283 wce-2025-12-13-01417 wce-2026-02-09-02170 wce-2026-03-21-02943
    wce-2026-05-28-03131 wce-2026-05-30-03163`.split(/\s+/),
};

const lines = (file: URL): Readonly<Record<string, unknown>>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const toponymDocuments = (file: URL): Document[] =>
  readToponyms(readFileSync(file, 'utf8')).map(({ text }, at) => ({ id: String(at), text }));

/** Its words are parted from their signs by blanks, as parsers of the time liked it. */
const joined = (sentence: string): string =>
  sentence.replace(/``|''/g, '"').replace(/ (?=[,.;:?!)]|'s\b)/g, '');

function readEcb(file: URL): Document[] {
  return lines(file).map(({ doc, sentences }) => ({
    id: String(doc).split('_')[0] ?? '',
    text: (sentences as string[]).map(joined).join('\n'),
  }));
}

/** Crime and home politics; `npm run fit` learns from the other quiet categories. */
function readCurrent(file: URL, coded: ReadonlySet<string>): Document[] {
  return lines(file).flatMap(({ id, category, text }) =>
    /^(?:law|politics)/i.test(String(category)) && !coded.has(String(id))
      ? [{ id: String(id), text: String(text) }]
      : [],
  );
}

export interface Alarms {
  readonly corpus: string;
  readonly documents: number;
  /** Documents that tell of neither talks nor strikes, and are said to. */
  readonly false: number;
}

const CORPORA: Readonly<Record<string, (data: URL) => readonly Document[]>> = {
  LGL: (data) => toponymDocuments(new URL('places/lgl.xml', data)),
  'TR-News': (data) => toponymDocuments(new URL('places/TR-News.xml', data)),
  'ECB+': (data) => readEcb(new URL('stories/ecbplus.jsonl', data)),
  'Current events': (data) => readCurrent(new URL('stories/current-events.jsonl', data), idsOfGold(data)),
};

const idsOfGold = (data: URL): ReadonlySet<string> =>
  new Set(
    ['train', 'dev'].flatMap((part) =>
      lines(new URL(`gold/news-events.${part}.jsonl`, data)).map(({ id }) => String(id)),
    ),
  );

/**
 * @param data the folder of measuring material
 * @param only corpora to count in; all without it
 */
export function countAlarms(data: URL, only: readonly string[] = Object.keys(CORPORA)): Alarms[] {
  return only.map((corpus) => {
    const quiet = (CORPORA[corpus]?.(data) ?? []).filter(({ id }) => TELLING[corpus]?.includes(id) !== true);
    const alarmed = quiet.filter(({ text }) =>
      analyse({ text, language: 'en', published: '2026-02-06' }).mentions.some(
        ({ family }) => family !== 'violence',
      ),
    );
    return { corpus, documents: quiet.length, false: alarmed.length };
  });
}
