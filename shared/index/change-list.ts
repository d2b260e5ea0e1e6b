/** All that changed since a cursor, oldest first. */
import { addMillis, HOUR, hourOf, hoursIn, type Instant, InvalidInput } from '../model/index.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { toEvent } from './event-rows.ts';
import { EVENT } from './keys.ts';
import type { Changed, ChangePage, ChangeTerms } from './questions.ts';
import { toStory } from './story-rows.ts';
import type { Row, Table } from './table.ts';
import { checkRange, limitOf } from './terms.ts';
import { walk } from './walk.ts';

/** A cursor of changes fits every question for changes: it is a place in time. */
const QUESTION = 'changes';

/** A page never reaches so far (`walk` stops sooner): hours beyond are not even named. */
const HOURS_AHEAD = 500;
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/**
 * @param settled nothing at or after it is given out.
 * @throws InvalidInput for a cursor that isn't one, or neither cursor nor start.
 */
export async function readChanges(
  table: Table,
  terms: ChangeTerms,
  settled: Instant,
  isLive: (row: Row) => boolean,
): Promise<ChangePage> {
  const limit = limitOf(terms.limit);
  const asked = terms.cursor === undefined ? undefined : readCursor(QUESTION, terms.cursor);
  const since = asked === undefined ? terms.since : sinceOf(asked.sort);
  if (since === undefined)
    throw new InvalidInput('Changes are asked for from a cursor or an instant on; give one.', {});
  if (since >= settled) {
    const place = asked ?? { bucket: hourOf(since), sort: since };
    return { items: [], cursor: writeCursor(QUESTION, place), more: false };
  }
  checkRange(since, settled);
  const { items, next } = await walk<Changed>(
    table,
    {
      buckets: hoursIn(since, earlier(settled, addMillis(since, HOURS_AHEAD * HOUR))).map((hour) => ({
        name: hour,
        partitions: [hour],
      })),
      index: 'changeHour',
      from: asked?.sort ?? since,
      to: settled,
      newestFirst: false,
      limit,
      resolve: (rows) => resolveChanges(table, rows, isLive),
    },
    asked,
  );
  const place = next ?? { bucket: hourOf(settled), sort: settled };
  // A place at the start of an hour has no row yet: the hour itself is the place.
  const sort = place.sort ?? `${place.bucket}:00:00.000Z`;
  return { items, cursor: writeCursor(QUESTION, { bucket: place.bucket, sort }), more: next !== undefined };
}

/** The instant that a place in the change index begins with. @throws InvalidInput where it doesn't. */
function sinceOf(sort: string | undefined): Instant {
  const at = (sort ?? '').slice(0, 24);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) || Number.isNaN(Date.parse(at)))
    throw new InvalidInput('The cursor is not one that was given out; start again without it.', { sort });
  return at as Instant;
}

/** What has changed again since stands later in the index, and is given out there. */
async function resolveChanges(
  table: Table,
  rows: readonly Row[],
  isLive: (row: Row) => boolean,
): Promise<(Changed | undefined)[]> {
  const keys = rows.map((row) => ({ pk: String(row['pk']), sk: String(row['sk']) }));
  const heads = new Map((await table.getAll(keys)).map((row) => [row['pk'], row]));
  return rows.map((entry) => {
    const row = heads.get(entry['pk']);
    if (row === undefined || row['changeSort'] !== entry['changeSort'] || !isLive(row)) return undefined;
    if (String(row['pk']).startsWith(EVENT)) {
      const event = toEvent(row);
      return { kind: 'event', event, version: event.version, changedAt: event.changedAt };
    }
    const story = toStory(row);
    return { kind: 'story', story, version: story.version, changedAt: story.changedAt };
  });
}
