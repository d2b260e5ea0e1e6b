/** Dates in all their forms, and the samples of the news industry's own formats. */
import { parseFeed, parseFeedDate, UnreadableFeed } from '../../shared/feeds/index.ts';
import { newsMlSamples, ninjsSamples, readData } from '../../tests/unit/feeds/corpus.ts';
import { LEGAL, UNREADABLE } from '../../tests/unit/feeds/date-forms.ts';
import { type Gate, print } from './table.ts';

/** What rss-parser and most others do: JavaScript's own reading. */
function readWithDate(raw: string): string | undefined {
  const ms = Date.parse(raw);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** Dates that are read, beside what JavaScript reads itself. */
export function datesTable(): Gate {
  const readers = { ceasewire: parseFeedDate, 'Date of V8': readWithDate };
  print(
    [
      `dates: ${LEGAL.length} legal forms, ${UNREADABLE.length} that are none`,
      'right',
      'absent',
      'wrong',
      'made up',
    ],
    Object.entries(readers).map(([name, read]) => {
      const got = LEGAL.map(([raw, expected]) => ({ found: read(raw)?.slice(0, 19), expected }));
      const right = got.filter(({ found, expected }) => found === expected).length;
      const absent = got.filter(({ found }) => found === undefined).length;
      const made = UNREADABLE.filter((raw) => read(raw) !== undefined).length;
      return [name, ...[right, absent, got.length - right - absent, made].map(String)];
    }),
  );
  const wrong = LEGAL.filter(([raw, expected]) => parseFeedDate(raw)?.slice(0, 19) !== expected).length;
  const made = UNREADABLE.filter((raw) => parseFeedDate(raw) !== undefined).length;
  return {
    name: 'forms of dates',
    atLeast: 'all right, 0 wrong',
    reached: `${LEGAL.length - wrong}/${LEGAL.length} right, ${made} made up`,
    met: wrong + made === 0,
  };
}

/** How many of a kind of sample end as they should; nobody else on npm reads these. */
export function wireTable(): readonly Gate[] {
  const reads = (file: string): boolean => {
    try {
      return parseFeed(readData(file)).items.length > 0;
    } catch (error) {
      if (error instanceof UnreadableFeed) return false;
      throw error;
    }
  };
  const ninjs = ninjsSamples();
  const newsMl = newsMlSamples();
  const count = (files: readonly string[], isRight: (file: string) => boolean): string =>
    `${files.filter(isRight).length}/${files.length}`;
  const rows = [
    ['ninjs 1.0-3.x', count(ninjs.valid, reads), count(ninjs.invalid, (file) => !reads(file))],
    ['NewsML-G2', count(newsMl.whole, reads), count(newsMl.pieces, (file) => !reads(file))],
  ] as const;
  print(['samples of IPTC', 'valid, read', 'invalid, refused'], rows);
  /** Four samples of ninjs 1.0 and 1.1 are invalid there, valid in a later version, and don't say which they are of. */
  const isAll = (share: string, but = 0): boolean => {
    const [reached = 0, of = 0] = share.split('/').map(Number);
    return reached >= of - but;
  };
  return rows.flatMap(([name, valid, invalid], row) => [
    { name: `${name}: valid samples read`, atLeast: 'all', reached: valid, met: isAll(valid) },
    {
      name: `${name}: invalid samples refused`,
      atLeast: row === 0 ? 'all but 4 valid later' : 'all',
      reached: invalid,
      met: isAll(invalid, row === 0 ? 4 : 0),
    },
  ]);
}
