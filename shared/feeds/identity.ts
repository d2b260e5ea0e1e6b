import {
  asStoryId,
  asTextHash,
  dayOf,
  hashId,
  type Instant,
  type Item,
  type PubStatus,
  type StoryId,
  type TextHash,
} from '../model/index.ts';

/** Query parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|ga_\w+|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|_openstat|oly_anon_id|oly_enc_id|wt\.?_?mc(?:_\w+)?|cmpid|cmp|ncid|ocid|smid|partner|rss|src|feed|source|xtor|ito|traffic_source|ns_\w+|spm|ref|ref_src|__twitter_impression|guccounter|taid)$/i;
/** Of these only the values that name the feed itself are tracking: `?source=rss`, not `?source=12`. */
const AMBIGUOUS = /^(?:rss|src|feed|source|ref|partner|cmp)$/i;
const NAMES_FEED =
  /^(?:|1|rss\w*|rss[-_.]\w+|feed\w*|\w+[-_.]?rss|atom|xml|twitter|facebook|telegram|news|home\w*|yahoo|google\w*)$/i;

/**
 * The form of a URL that its story is known by: https, lower-case host without `www.`, no port, fragment, tracking
 * parameters or trailing slash; other parameters sorted. Undefined for what is no http(s) URL, or is a site's home page,
 * which many items may carry and none is known by.
 */
export function canonicalUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  const host = parsed.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = parsed.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(/\/amp$/, '');
  const kept = [...parsed.searchParams].filter(([name, value]) => !isTracking(name, value));
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  if (path === '' && kept.length === 0 && !/^#!?\//.test(parsed.hash)) return undefined;
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  // A route behind the hash (`#!/story/1`) is part of the address; an anchor isn't.
  const route = /^#!?\//.test(parsed.hash) ? parsed.hash : '';
  return `https://${host}${path}${query}${route}`;
}

const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) && (!AMBIGUOUS.test(name) || NAMES_FEED.test(value));

export interface Identity {
  readonly storyId: StoryId;
  /** Ids that the same item would have by its other marks; the first is `storyId` itself. */
  readonly aliases: readonly string[];
}

/** Which of an item's marks tell it from its neighbours in the same feed. */
export interface Marks {
  readonly url: boolean;
  readonly guid: boolean;
}

/** Who an item is that has nothing but its guid to be known by. */
export const guidIdentity = (publisher: string, guid: string): string => hashId(publisher, 'guid', guid);

/**
 * Who an item is within its publisher: by canonical URL if it has one, else by guid, else by title and day. The same
 * item in two feeds of one publisher is one story. Once given, an id is kept by the feed's seen set, never derived anew.
 *
 * @param marks `false` for a mark that several items of the feed share, which then tells nobody
 */
export function storyIdentity(
  publisher: string,
  item: Pick<Item, 'url' | 'guid' | 'title' | 'published' | 'updated' | 'summary' | 'content'>,
  fetchedAt: Instant,
  marks: Marks = { url: true, guid: true },
): Identity {
  const url = marks.url ? canonicalUrl(item.url) : undefined;
  const guid = marks.guid ? item.guid : undefined;
  const ids: string[] = [];
  if (url !== undefined) ids.push(hashId(publisher, 'url', url));
  // A guid that is the address, or another spelling of it, tells no more.
  if (guid !== undefined && (url === undefined || canonicalUrl(guid) !== url))
    ids.push(guidIdentity(publisher, guid));
  if (ids.length === 0) {
    const words = normaliseWords(item.title ?? item.summary ?? item.content ?? '');
    const mark = item.guid ?? item.url ?? '';
    const day = dayOf(item.published ?? item.updated ?? fetchedAt);
    ids.push(hashId(publisher, 'title', words, mark, day));
    // Found again on a later day where the item has no date of its own.
    if (item.published === undefined && item.updated === undefined)
      ids.push(hashId(publisher, 'undated', words, mark));
  }
  return { storyId: asStoryId(ids[0] ?? ''), aliases: ids };
}

/**
 * The identity of a text's words: case, typography and spacing don't matter, so that a re-typeset text is not a
 * revision. A text that was withheld or killed is another than the same words in use.
 */
export function textHashOf(
  title: string | undefined,
  text: string,
  pubStatus: PubStatus = 'usable',
): TextHash {
  const words = [normaliseWords(title ?? ''), normaliseWords(text)];
  return asTextHash(hashId('text', ...words, ...(pubStatus === 'usable' ? [] : [pubStatus])));
}

function normaliseWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0000\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
