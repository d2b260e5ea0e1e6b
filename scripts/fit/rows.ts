import { readdirSync, readFileSync } from 'node:fs';
import { findCues } from '../../shared/analysis/cues.ts';
import { featuresOf } from '../../shared/analysis/features.ts';
import { type Reading, readSentence } from '../../shared/analysis/reading.ts';
import { EVENT_TYPES, type Family, familyOf, STATUSES } from '../../shared/model/index.ts';
import { datelineEnd, splitSentences } from '../../shared/text/index.ts';

/** One sentence with the events it reports. */
export interface Row {
  /** Rows of one group are never on both sides of a fold. */
  readonly group: number;
  readonly features: readonly number[];
  readonly events: readonly RowEvent[];
}
export interface RowEvent {
  readonly family: Family;
  readonly type: string;
  readonly status: string;
}

export interface GoldEvent extends RowEvent {
  readonly place: string | null;
  readonly killed: number | null;
}
export interface GoldItem {
  readonly id: string;
  readonly language?: string;
  readonly title?: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

const DATA = new URL('../../../shared/data/', import.meta.url);
const GOLD = new URL('gold/', DATA);
const CODED = new URL('../../bench/coded/', import.meta.url);
const TRAINING = new URL('../training/', import.meta.url);

export const readGold = (name: string): GoldItem[] => readItems(new URL(name, GOLD));

/** Our own English coded texts whose mistakes were read; those that nobody has read are for measuring alone. */
export const readCoded = (): GoldItem[] =>
  ['short', 'long'].flatMap((length) => readItems(new URL(`en-${length}.read.jsonl`, CODED)));

/** Editors' categories under which nobody fights or negotiates … */
const QUIET: ReadonlySet<string> = new Set([
  'Arts and culture',
  'Business and economy',
  'Disasters and accidents',
  'Health and environment',
  'Science and technology',
  'Sports',
]);
/** … but in these stories. */
const LOUD: ReadonlySet<string> = new Set([
  'wce-2025-10-09-00452',
  'wce-2025-11-14-00976',
  'wce-2025-11-28-01202',
  'wce-2026-02-12-02233',
  'wce-2026-03-02-02498',
  'wce-2026-03-07-02620',
  'wce-2026-03-23-02967',
  'wce-2026-05-30-03180',
]);

/**
 * The general run of the news, which reports no event: what a feed brings most of, and coded texts little.
 * @param coded ids that the gold has already, to fit on or to measure by
 */
export const readQuiet = (coded: ReadonlySet<string>): GoldItem[] =>
  readLines<{ readonly id: string; readonly category: string; readonly text: string }>(
    new URL('stories/current-events.jsonl', DATA),
  ).flatMap(({ id, category, text }) =>
    QUIET.has(category) && !LOUD.has(id) && !coded.has(id) ? [{ id, text, events: [] }] : [],
  );

const readItems = (file: URL): GoldItem[] => readLines<GoldItem>(file);

const readLines = <Line>(file: URL): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const FAMILY_CLASSES: Readonly<Record<Family, readonly string[]>> = {
  strike: ['strike.', 'weapon.', 'intercept', 'attack', 'hit', 'launch'],
  talks: ['peace.'],
  violence: ['violence.', 'attack', 'kill'],
};

/** How well a sentence would carry an event. */
function affinity(reading: Reading, event: GoldEvent): number {
  const slice = reading.text.slice(reading.sentence.start, reading.sentence.end);
  let score = 0;
  if (event.place !== null && slice.includes(event.place)) score += 4;
  if (event.killed !== null && reading.numbers.some((mark) => mark.value === event.killed)) score += 3;
  const wanted = FAMILY_CLASSES[event.family];
  const hits = reading.hits.filter((hit) =>
    hit.classes.some((name) => wanted.some((prefix) => name.startsWith(prefix))),
  );
  return score + Math.min(3, hits.length);
}

const readingsOf = (text: string, language: string): Reading[] =>
  splitSentences(text).map(({ start, end }) =>
    readSentence(text, { start: datelineEnd(text, start, end), end }, language, []),
  );

/** Unsigned, as they are sorted and stored. */
const featureHashes = (reading: Reading, language: string): number[] =>
  [...new Set(featuresOf(reading, findCues(reading, language)))].map((hash) => hash >>> 0);

/** The sentences of coded items; each event is given to the sentence that carries it best. */
export function goldRows(items: readonly GoldItem[], from = 0): Row[] {
  return items.flatMap(({ title, text: body, language = 'en', events }, at) => {
    const group = from + at;
    const text = title === undefined ? body : `${title}\n${body}`;
    const readings = readingsOf(text, language);
    const held = readings.map(() => [] as GoldEvent[]);
    for (const event of events) {
      let best = 0;
      for (const [at, reading] of readings.entries())
        if (affinity(reading, event) > affinity(readings[best] ?? reading, event)) best = at;
      held[best]?.push(event);
    }
    // A headline, and sentences further on, tell again what another sentence is taken to carry: they teach nothing.
    const retold = title !== undefined || readings.length > FEW;
    return readings.flatMap((reading, at): Row[] => {
      const own = held[at] ?? [];
      if (retold && own.length === 0 && events.some((event) => tells(reading, event))) return [];
      return [{ group, features: featureHashes(reading, language), events: own }];
    });
  });
}

/** Sentences of an item that tells everything once. */
const FEW = 4;
const tells = (reading: Reading, { family }: GoldEvent): boolean =>
  reading.hits.some(({ classes }) =>
    classes.some((name) => FAMILY_CLASSES[family].some((prefix) => name.startsWith(prefix))),
  );

const STATUS: ReadonlySet<string> = new Set(STATUSES);

/** "drone_strike,talks_held:planned" or "-". */
function readLabels(labels: string, where: string): RowEvent[] {
  if (labels === '-') return [];
  return labels.split(',').map((label) => {
    const [name = '', status = 'happened'] = label.split(':');
    const type = EVENT_TYPES.find((one) => one === name);
    if (type === undefined || !STATUS.has(status)) throw new Error(`${where}: unknown label "${label}"`);
    return { family: familyOf(type), type, status };
  });
}

/** The labelled sentences of `scripts/training/<language>*.tsv`; `from` is the first group's number. */
export function trainingRows(language: string, from: number): Row[] {
  const files = readdirSync(TRAINING)
    .filter((name) => name.startsWith(language) && name.endsWith('.tsv'))
    .sort();
  let group = from;
  return files.flatMap((name) =>
    readFileSync(new URL(name, TRAINING), 'utf8')
      .split('\n')
      .flatMap((line, at): Row[] => {
        const [labels, text] = line.split('\t');
        if (labels === undefined || labels.startsWith('#') || text === undefined) return [];
        const events = readLabels(labels, `${name}, line ${at + 1}`);
        const [first, ...rest] = readingsOf(text, language);
        if (first === undefined) return [];
        // A line is one sentence; what falls apart has its label in the longest piece.
        const longest = [first, ...rest].reduce((a, b) =>
          b.sentence.end - b.sentence.start > a.sentence.end - a.sentence.start ? b : a,
        );
        group += 1;
        return [{ group, features: featureHashes(longest, language), events }];
      }),
  );
}
