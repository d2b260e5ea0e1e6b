/** One page of a list, in the form that is asked for; what is no row of it goes to stderr. */
import {
  csvHead,
  csvRow,
  EVENT_CSV,
  eventFeature,
  GEOJSON_HEAD,
  GEOJSON_TAIL,
  STORY_CSV,
} from '../shared/formats/index.ts';
import type { Page } from '../shared/index/index.ts';
import { type Event, InvalidInput, type Story } from '../shared/model/index.ts';
import { type Io, writeLine, writeText } from './io.ts';
import { layOutTable } from './table.ts';
import { EVENT_COLUMNS, STORY_COLUMNS } from './view.ts';

/** At most one; none is a table for people. */
export interface ListFormat {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly geojson?: boolean;
}

/** The range that the page was asked for, as a person gives it again. */
interface AskedRange {
  readonly from: string;
  readonly until: string;
}

/** @throws InvalidInput where two formats are asked for at once. */
export function checkFormat({ json, csv, geojson }: ListFormat): void {
  const asked = Object.entries({ json, csv, geojson }).flatMap(([name, on]) => (on ? [`--${name}`] : []));
  if (asked.length > 1)
    throw new InvalidInput(`${asked.join(' and ')} can't be had at once; choose one of them.`);
}

export async function writeEventPage(
  page: Page<Event>,
  format: ListFormat,
  range: AskedRange,
  io: Io,
): Promise<void> {
  const { items } = page;
  if (format.geojson) {
    const features = items.map((event) => `\n${JSON.stringify(eventFeature(event))}`);
    await writeLine(io.stdout, `${GEOJSON_HEAD}${features.join(',')}${GEOJSON_TAIL}`);
  } else if (format.csv) {
    await writeText(io.stdout, csvHead(EVENT_CSV) + items.map((event) => csvRow(EVENT_CSV, event)).join(''));
  } else if (format.json) await writeJson(items, io);
  else if (items.length > 0) await writeLines(layOutTable(items, EVENT_COLUMNS, io.columns), io);
  await writeRest(page, range, io, 'No event. Widen --since, or drop a term.');
}

export async function writeStoryPage(
  page: Page<Story>,
  format: ListFormat,
  range: AskedRange,
  io: Io,
): Promise<void> {
  const { items } = page;
  if (format.csv) {
    await writeText(io.stdout, csvHead(STORY_CSV) + items.map((story) => csvRow(STORY_CSV, story)).join(''));
  } else if (format.json) await writeJson(items, io);
  else if (items.length > 0) await writeLines(layOutTable(items, STORY_COLUMNS, io.columns), io);
  await writeRest(page, range, io, 'No story. Widen --since, or drop a term.');
}

const writeJson = (items: readonly (Event | Story)[], io: Io): Promise<void> =>
  writeLines(
    items.map((item) => JSON.stringify(item)),
    io,
  );

async function writeLines(lines: readonly string[], io: Io): Promise<void> {
  for (const line of lines) await writeLine(io.stdout, line);
}

async function writeRest(page: Page<unknown>, range: AskedRange, io: Io, nothing: string): Promise<void> {
  if (page.items.length === 0 && page.cursor === undefined) await writeLine(io.stderr, nothing);
  // The cursor goes with its range: a range that ends now is another one by the next call.
  if (page.cursor !== undefined)
    await writeLine(
      io.stderr,
      `There is more: --since ${range.from} --until ${range.until} --cursor ${page.cursor}`,
    );
}
