import { asStoryId, type Instant, type Item, type StoryId, type TextHash } from '../model/index.ts';
import { canonicalUrl, guidIdentity, storyIdentity, textHashOf } from './identity.ts';
import { type ReaderName, readSeen, type SeenEntry, shorten, writeSeen } from './seen-set.ts';

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
  /** Who read the items. Default feedsmith. */
  readonly reader?: ReaderName;
  /** When the feed was last polled with success: what says that it was updated since is another text, whoever reads it. */
  readonly polledAt?: Instant;
}

export interface Recognition {
  /** New stories, and known ones whose normalised text changed. */
  readonly fresh: readonly FreshItem[];
  /** The seen set to keep; the same string where nothing changed. */
  readonly seen: string;
  readonly dropped: Record<string, number>;
}

/**
 * Tells which items of a poll are new, and gives each its story's id. An item that is known by any of its marks keeps the
 * id that it was given first. Marks that several items of one poll share tell nobody apart and are not used.
 * Items under embargo are left for a later poll; those with neither title nor text are dropped and counted.
 */
export function recogniseItems(input: RecogniseInput): Recognition {
  const seen = readSeen(input.seen);
  const { reader = 'feedsmith' } = input;
  const byAlias = new Map<string, SeenEntry>();
  for (const entry of seen.entries) for (const alias of entry.aliases) byAlias.set(alias, entry);
  const dropped: Record<string, number> = {};
  const drop = (reason: string): void => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  const items = latestRevisions(input.items);
  for (let older = items.length; older < input.items.length; older += 1) drop('superseded');
  const usable = sharedMarks(items);
  const current = new Set<SeenEntry>();
  const added: SeenEntry[] = [];
  const fresh: FreshItem[] = [];
  const dates = new Map<SeenEntry, string>();
  for (const sighted of items) {
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
    const known =
      marks.map((mark) => byAlias.get(mark)).find((entry) => entry !== undefined) ??
      byAlias.get(markBeforeAddress(input.publisher, item) ?? '');
    const textHash = textHashOf(sighted.title, sighted.text, item.pubStatus);
    if (known?.revision !== undefined && item.revision !== undefined && item.revision < known.revision) {
      // What was revised or killed comes no more as it was.
      current.add(known);
      drop('superseded');
      continue;
    }
    const entry: SeenEntry = known ?? { storyId: identity.storyId, texts: new Map(), aliases: new Set() };
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
    if (item.revision !== undefined) entry.revision = item.revision;
    if (!known) added.push(entry);
    for (const mark of marks) addAlias(byAlias, entry, mark);
    const text = shorten(textHash);
    const before = entry.texts.get(reader);
    if (before === text) continue;
    if (known && before === undefined && isReread(entry, item, text, input.polledAt)) {
      if (![...entry.texts.values()].includes(text)) drop('reread');
      entry.texts.set(reader, text);
      continue;
    }
    entry.texts.clear();
    entry.texts.set(reader, text);
    fresh.push({ ...sighted, storyId: asStoryId(entry.storyId), textHash });
  }
  const entries = [...added, ...seen.entries];
  return {
    fresh,
    seen: writeSeen(entries, current, dates, seen.takenUntil, (dropped['beyond_seen'] ?? 0) > 0),
    dropped,
  };
}

/**
 * Of items that are revisions of one (`guid` and `revision`, which only formats of the news industry give) the last, and a
 * kill before what has the same number: lists of them are in any order.
 */
function latestRevisions(items: readonly SightedItem[]): readonly SightedItem[] {
  const latest = new Map<string, SightedItem>();
  for (const sighted of items) {
    const { guid, revision } = sighted.item;
    if (guid === undefined || revision === undefined) continue;
    const known = latest.get(guid);
    if (known === undefined || isLater(sighted.item, known.item)) latest.set(guid, sighted);
  }
  if (latest.size === 0) return items;
  return items.filter((sighted) => {
    const { guid, revision } = sighted.item;
    return guid === undefined || revision === undefined || latest.get(guid) === sighted;
  });
}

const isLater = (item: Item, known: Item): boolean => {
  const [one, other] = [item.revision ?? 0, known.revision ?? 0];
  return one > other || (one === other && item.pubStatus === 'canceled' && known.pubStatus !== 'canceled');
};

/**
 * Whether a text is another than before only because another reader read it. Which reader gets to read a document can
 * depend on a broken neighbour, or on how busy the machine was: that is no news.
 */
function isReread(entry: SeenEntry, item: Item, text: string, polledAt: Instant | undefined): boolean {
  if ([...entry.texts.values()].includes(text)) return true;
  const isUpdated = item.updated !== undefined && polledAt !== undefined && item.updated > polledAt;
  return !isUpdated && item.pubStatus === 'usable';
}

function addAlias(byAlias: Map<string, SeenEntry>, entry: SeenEntry, mark: string): void {
  if (byAlias.has(mark)) return;
  byAlias.set(mark, entry);
  entry.aliases.add(mark);
}

/** What an item was known by whose guid has since been taken for its address too, which it doesn't give otherwise. */
const markBeforeAddress = (publisher: string, { guid, url }: Item): string | undefined =>
  guid === undefined || guid !== url ? undefined : shorten(guidIdentity(publisher, guid));

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
