import type { ParsedFeed } from '../model/index.ts';

/** Characters of a seen set, at most: read and written with every changed poll, so that it stays within 20 units. */
export const SEEN_LIMIT = 20_000;
/** Characters of a short hash: 40 bits, one false match in a billion among 500 stories. */
const SHORT = 8;
const VERSION = 's1';
/** Before a revision's number; no id begins so. */
const REVISION = '#';

export type ReaderName = ParsedFeed['reader'];

/** What a feed remembers of one story. */
export interface SeenEntry {
  readonly storyId: string;
  /** Short hash of the story's text, as each reader that has read it since its last revision gave it. */
  readonly texts: Map<ReaderName, string>;
  /** Short forms of the ids that also mean this story. */
  readonly aliases: Set<string>;
  /** The revision that was read last, where the format numbers them. */
  revision?: number;
}

/** Short form of an id or a hash. */
export const shorten = (id: string): string => id.slice(0, SHORT);

export interface SeenSet {
  readonly entries: SeenEntry[];
  /** Items dated up to then that the set doesn't list were taken before it overflowed. */
  readonly takenUntil?: string;
}

/**
 * One line a story, newest first: story id, short text hashes by reader, short ids that aren't the start of the story
 * id, `#` and the revision. Undefined or of another make: empty.
 */
export function readSeen(seen: string | undefined): SeenSet {
  const [version, takenUntil, ...lines] = (seen ?? '').split('\n');
  // A set of another make is as good as none: the texts are sent again, which changes nothing downstream.
  if (version !== VERSION) return { entries: [] };
  const entries = lines.flatMap((line): SeenEntry[] => {
    const [storyId, text, ...rest] = line.split(' ');
    if (storyId === undefined || text === undefined) return [];
    const aliases = rest.filter((mark) => !mark.startsWith(REVISION));
    const revision = rest.find((mark) => mark.startsWith(REVISION))?.slice(REVISION.length);
    return [
      {
        storyId,
        texts: readTexts(text),
        aliases: new Set([shorten(storyId), ...aliases]),
        ...(revision === undefined ? {} : { revision: Number(revision) }),
      },
    ];
  });
  return { entries, ...(takenUntil ? { takenUntil } : {}) };
}

/** @param overflows whether the feed has items besides that only `takenUntil` knows */
export function writeSeen(
  entries: readonly SeenEntry[],
  current: ReadonlySet<SeenEntry>,
  dates: ReadonlyMap<SeenEntry, string>,
  takenUntil: string | undefined,
  overflows: boolean,
): string {
  const kept = new Set<SeenEntry>();
  let size = VERSION.length + 26;
  const keep = (entry: SeenEntry): boolean => {
    const length = lineOf(entry).length + 1;
    if (size + length > SEEN_LIMIT) return false;
    size += length;
    kept.add(entry);
    return true;
  };
  const here = entries.filter((entry) => current.has(entry));
  // Only where the feed itself is longer than the set: its newest are listed, the rest known by their date.
  const newest = [...here].sort((a, b) => {
    const [x, y] = [dates.get(a) ?? '9', dates.get(b) ?? '9'];
    return x < y ? 1 : x > y ? -1 : 0;
  });
  // A feed that fits again is known by its entries alone.
  let until = newest.length === 0 || overflows ? takenUntil : undefined;
  for (const entry of newest) {
    if (keep(entry)) continue;
    until ??= takenUntil;
    const date = dates.get(entry);
    if (date !== undefined && (until === undefined || date > until)) until = date;
  }
  for (const entry of entries) if (!current.has(entry) && !keep(entry)) break;
  const lines = entries.filter((entry) => kept.has(entry)).map(lineOf);
  return [VERSION, until ?? '', ...lines].join('\n');
}

function lineOf(entry: SeenEntry): string {
  const own = shorten(entry.storyId);
  const others = [...entry.aliases].filter((alias) => alias !== own);
  const revision = entry.revision === undefined ? [] : [`${REVISION}${entry.revision}`];
  return [entry.storyId, writeTexts(entry.texts), ...others, ...revision].join(' ');
}

/** How a reader is told in the set; the usual one isn't named. */
const SIGNS: Readonly<Record<ReaderName, string>> = {
  feedsmith: '',
  'rss-parser': 'r:',
  lenient: 'l:',
  wire: 'w:',
};
const READERS: readonly ReaderName[] = ['rss-parser', 'lenient', 'wire'];

function readTexts(written: string): Map<ReaderName, string> {
  return new Map(
    written.split(',').map((part) => {
      const reader = READERS.find((name) => part.startsWith(SIGNS[name])) ?? 'feedsmith';
      return [reader, part.slice(SIGNS[reader].length)] as const;
    }),
  );
}

const writeTexts = (texts: ReadonlyMap<ReaderName, string>): string =>
  [...texts].map(([reader, text]) => `${SIGNS[reader]}${text}`).join(',');
