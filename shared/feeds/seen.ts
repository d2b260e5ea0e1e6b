import { asStoryId, type Instant, type Item, type StoryId, type TextHash } from '../model/index.ts';
import { canonicalUrl, storyIdentity, textHashOf } from './identity.ts';

/** An item with the text that was read out of it, before it is known whether anyone has seen it. */
export interface SightedItem {
  readonly item: Item;
  /** Its place in the capture, from 0. */
  readonly index: number;
  readonly title?: string;
  readonly text: string;
}

export interface FreshItem extends SightedItem {
  readonly storyId: StoryId;
  readonly textHash: TextHash;
}

export interface RecogniseInput {
  /** The feed's seen set as this function gave it last; absent at the first poll. */
  readonly seen?: string;
  readonly publisher: string;
  readonly fetchedAt: Instant;
  readonly items: readonly SightedItem[];
}

export interface Recognition {
  /** New stories, and known ones whose normalised text changed. */
  readonly fresh: readonly FreshItem[];
  /** The seen set to keep; the same string where nothing changed. */
  readonly seen: string;
  readonly dropped: Record<string, number>;
}

/** Characters of a seen set, at most: read and written with every changed poll, so that it stays within 20 units. */
export const SEEN_LIMIT = 20_000;
/** Characters of a short hash: 40 bits, one false match in a billion among 500 stories. */
const SHORT = 8;
const VERSION = 's1';

interface Entry {
  readonly storyId: string;
  /** Short text hash of the last text sent. */
  text: string;
  /** Short forms of the ids that also mean this story. */
  readonly aliases: Set<string>;
}

/**
 * Tells which items of a poll are new, and gives each its story's id. An item that is known by any of its marks keeps the
 * id that it was given first. Marks that several items of one poll share tell nobody apart and are not used.
 * Items under embargo are left for a later poll; those with neither title nor text are dropped and counted.
 */
export function recogniseItems(input: RecogniseInput): Recognition {
  const seen = readSeen(input.seen);
  const byAlias = new Map<string, Entry>();
  for (const entry of seen.entries) for (const alias of entry.aliases) byAlias.set(alias, entry);
  const usable = sharedMarks(input.items);
  const dropped: Record<string, number> = {};
  const drop = (reason: string): void => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  const current = new Set<Entry>();
  const added: Entry[] = [];
  const fresh: FreshItem[] = [];
  const dates = new Map<Entry, string>();
  for (const sighted of input.items) {
    const { item } = sighted;
    if (item.embargoedUntil !== undefined && item.embargoedUntil > input.fetchedAt) {
      drop('embargoed');
      continue;
    }
    if ((sighted.title ?? '') === '' && sighted.text === '' && item.pubStatus === 'usable') {
      drop('no_content');
      continue;
    }
    const identity = storyIdentity(input.publisher, item, input.fetchedAt, usable(item));
    const marks = identity.aliases.map(shorten);
    const known = marks.map((mark) => byAlias.get(mark)).find((entry) => entry !== undefined);
    const textHash = textHashOf(sighted.title, sighted.text, item.pubStatus);
    const entry = known ?? { storyId: identity.storyId, text: '', aliases: new Set<string>() };
    if (known && current.has(known)) {
      // The same story twice in one poll: the first, which feeds put the newest, stands.
      drop('repeated');
      for (const mark of marks) addAlias(byAlias, entry, mark);
      continue;
    }
    const date = item.published ?? item.updated;
    const newest =
      item.updated !== undefined && (date === undefined || item.updated > date) ? item.updated : date;
    const isBeyond = newest !== undefined && seen.takenUntil !== undefined && newest <= seen.takenUntil;
    // A kill is heard however old what it kills.
    if (!known && isBeyond && item.pubStatus === 'usable') {
      drop('beyond_seen');
      continue;
    }
    current.add(entry);
    if (date !== undefined) dates.set(entry, date);
    if (!known) added.push(entry);
    for (const mark of marks) addAlias(byAlias, entry, mark);
    if (entry.text === shorten(textHash)) continue;
    entry.text = shorten(textHash);
    fresh.push({ ...sighted, storyId: asStoryId(entry.storyId), textHash });
  }
  const entries = [...added, ...seen.entries];
  return { fresh, seen: writeSeen(entries, current, dates, seen.takenUntil), dropped };
}

const shorten = (id: string): string => id.slice(0, SHORT);

function addAlias(byAlias: Map<string, Entry>, entry: Entry, mark: string): void {
  if (byAlias.has(mark)) return;
  byAlias.set(mark, entry);
  entry.aliases.add(mark);
}

/** Which marks tell an item apart from the others of its poll. */
function sharedMarks(items: readonly SightedItem[]): (item: Item) => { url: boolean; guid: boolean } {
  const urls = new Map<string, Set<string>>();
  const guids = new Map<string, Set<string>>();
  for (const { item, title } of items) {
    const url = canonicalUrl(item.url);
    // One address, several guids and titles: a live page, or a feed whose items all point home.
    if (url !== undefined) put(urls, url, `${item.guid ?? ''}\0${title ?? ''}`);
    // One guid, several addresses or, without any, titles: a counter that starts anew, or a constant.
    if (item.guid !== undefined) put(guids, item.guid, url ?? `\0${title ?? ''}`);
  }
  return (item) => {
    const url = canonicalUrl(item.url);
    const sharers = url === undefined ? undefined : urls.get(url);
    return {
      url: sharers === undefined || sharers.size < 2 || !differ(sharers),
      guid: item.guid === undefined || (guids.get(item.guid)?.size ?? 0) < 2,
    };
  };
}

/** Whether both guid and title differ among the items that share an address; a re-headlined item is still itself. */
function differ(sharers: ReadonlySet<string>): boolean {
  const pairs = [...sharers].map((sharer) => sharer.split('\0'));
  return new Set(pairs.map(([guid]) => guid)).size > 1 && new Set(pairs.map(([, title]) => title)).size > 1;
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

interface SeenSet {
  readonly entries: Entry[];
  /** Items dated up to then that the set doesn't list were taken before it overflowed. */
  readonly takenUntil?: string;
}

/** One line a story, newest first: story id, short text hash, short ids that aren't the start of the story id. */
function readSeen(seen: string | undefined): SeenSet {
  const [version, takenUntil, ...lines] = (seen ?? '').split('\n');
  // A set of another make is as good as none: the texts are sent again, which changes nothing downstream.
  if (version !== VERSION) return { entries: [] };
  const entries = lines.flatMap((line) => {
    const [storyId, text, ...aliases] = line.split(' ');
    if (storyId === undefined || text === undefined) return [];
    return [{ storyId, text, aliases: new Set([shorten(storyId), ...aliases]) }];
  });
  return { entries, ...(takenUntil ? { takenUntil } : {}) };
}

function writeSeen(
  entries: readonly Entry[],
  current: ReadonlySet<Entry>,
  dates: ReadonlyMap<Entry, string>,
  takenUntil: string | undefined,
): string {
  const kept = new Set<Entry>();
  let size = VERSION.length + 26;
  const keep = (entry: Entry): boolean => {
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
  let until = newest.length === 0 ? takenUntil : undefined;
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

function lineOf(entry: Entry): string {
  const own = shorten(entry.storyId);
  const others = [...entry.aliases].filter((alias) => alias !== own);
  return [entry.storyId, entry.text, ...others].join(' ');
}
