/** Dates in all their forms, and the samples of the news industry's own formats. */
import { parseFeed, parseFeedDate, UnreadableFeed } from '../../shared/feeds/index.ts';
import { newsMlSamples, ninjsSamples, readData } from '../../tests/unit/feeds/corpus.ts';
import { LEGAL, UNREADABLE } from '../../tests/unit/feeds/date-forms.ts';
import { print } from './table.ts';

/** What rss-parser and most others do: JavaScript's own reading. */
function readWithDate(raw: string): string | undefined {
  const ms = Date.parse(raw);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

export function datesTable(): void {
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
}

/** How many of a kind of sample end as they should; nobody else on npm reads these. */
export function wireTable(): void {
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
  const share = (files: readonly string[], isRight: (file: string) => boolean): string =>
    `${files.filter(isRight).length}/${files.length}`;
  print(
    ['samples of IPTC', 'valid, read', 'invalid, refused'],
    [
      ['ninjs 1.0-3.x', share(ninjs.valid, reads), share(ninjs.invalid, (file) => !reads(file))],
      ['NewsML-G2', share(newsMl.whole, reads), share(newsMl.pieces, (file) => !reads(file))],
    ],
  );
}
