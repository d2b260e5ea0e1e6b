import type { FeedFormat, Instant, Item, ParsedFeed, PubStatus } from '../model/index.ts';
import { bylineOf } from './byline.ts';
import { creditOf } from './credit.ts';
import { parseFeedDate } from './dates/index.ts';
import { usualInstant } from './dates/usual.ts';
import { resolveBase, resolveLink, resolveMarkup } from './links.ts';
import { cleanField, lineOf, nameOf, plainTitle } from './plain.ts';
import { ITEM_LIMIT } from './survey.ts';

/** A text with what its format says of it: `text` is shown as it is, `html` is markup. */
export interface RawText {
  readonly value: string;
  readonly kind: 'text' | 'html';
  /** `xml:base` of the text's own element, within the item's. */
  readonly base?: string | undefined;
}

/** An entry as a reader found it: strings of the document, not yet cleaned, resolved or dated. */
export interface RawItem {
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  /** `xml:base` in force, already resolved within the elements around. */
  readonly base?: string | undefined;
  readonly title?: RawText | undefined;
  readonly published?: string | undefined;
  /** What else the document says of it, where that can't be read. */
  readonly publishedElse?: string | undefined;
  readonly updated?: string | undefined;
  readonly language?: string | undefined;
  /** Of the title alone: it counts where nothing is said of anything around it. */
  readonly titleLanguage?: string | undefined;
  readonly author?: string | undefined;
  readonly credit?: string | undefined;
  readonly summary?: RawText | undefined;
  readonly content?: RawText | undefined;
  readonly categories?: readonly (string | undefined)[] | undefined;
  readonly subjects?: readonly (string | undefined)[] | undefined;
  readonly pubStatus?: PubStatus | undefined;
  readonly revision?: number | undefined;
  readonly embargoedUntil?: string | undefined;
}

export interface RawFeed {
  readonly id?: string | undefined;
  readonly title?: RawText | undefined;
  readonly link?: string | undefined;
  readonly base?: string | undefined;
  readonly language?: string | undefined;
  readonly author?: string | undefined;
  readonly description?: RawText | undefined;
  readonly updated?: string | undefined;
  /** RSS `ttl`, minutes. */
  readonly ttl?: number | undefined;
  readonly period?: string | undefined;
  readonly frequency?: number | undefined;
  /** Made one at a time: of a large feed, keeping both shapes of all items costs more than making them. */
  readonly items: Iterable<RawItem>;
  readonly dropped?: Readonly<Record<string, number>>;
}

/** Categories of one entry that are kept, and of each the characters. */
const CATEGORY_LIMIT = 100;
const NAME_LIMIT = 300;

/** The values of a list, each made when it is asked for. */
export function* lazily<From, To>(values: Iterable<From>, make: (value: From) => To): Generator<To> {
  for (const value of values) yield make(value);
}

/** Makes the one shape that all formats are read into. @param url where the document came from, for relative links. */
export function normaliseFeed(
  raw: RawFeed,
  format: FeedFormat,
  reader: ParsedFeed['reader'],
  url: string | undefined,
): ParsedFeed {
  const base = resolveBase(raw.base, url) ?? resolveLink(raw.link);
  const items: Item[] = [];
  const dropped: Record<string, number> = { ...raw.dropped };
  const language = languageOf(raw.language);
  let seen = 0;
  for (const entry of raw.items) {
    seen += 1;
    if (seen > ITEM_LIMIT) {
      dropped['too_many'] = (dropped['too_many'] ?? 0) + 1;
      continue;
    }
    const item = normaliseItem(entry, base, language);
    if (isEmpty(item, entry)) {
      dropped['no_content'] = (dropped['no_content'] ?? 0) + 1;
      continue;
    }
    items.push(item);
  }
  const intervalMs = intervalOf(raw);
  const updated = parseFeedDate(raw.updated);
  return {
    format,
    reader,
    ...given('id', idOf(raw.id, base)),
    ...given('title', plainTitle(raw.title?.value, raw.title?.kind !== 'text')),
    ...given('url', resolveLink(raw.link, base)),
    ...given('language', language),
    ...given('author', bylineOf(raw.author)?.slice(0, NAME_LIMIT)),
    ...given('description', bodyOf(raw.description, base)),
    ...given('updated', updated),
    ...given('intervalMs', intervalMs),
    items,
    dropped,
  };
}

/** Until the publisher says more: an embargo is given, and its end can't be read. */
const FOREVER = '9999-12-31T23:59:59.999Z' as Instant;

/** When an embargo ends. A kill is heard though the date of its embargo is unreadable. */
function embargoOf({ embargoedUntil, pubStatus }: RawItem): Instant | undefined {
  if (lineOf(embargoedUntil) === undefined) return undefined;
  return parseFeedDate(embargoedUntil) ?? (pubStatus === 'canceled' ? undefined : FOREVER);
}

/** An element without a word, an address or an id: nothing that anyone could miss. */
const isEmpty = (item: Item, raw: RawItem): boolean =>
  item.title === undefined &&
  item.summary === undefined &&
  item.content === undefined &&
  item.guid === undefined &&
  item.url === undefined &&
  item.publishedRaw === undefined &&
  item.updatedRaw === undefined &&
  item.author === undefined &&
  raw.language === undefined;

function normaliseItem(raw: RawItem, feedBase: string | undefined, feedLanguage: string | undefined): Item {
  const base = raw.base ?? feedBase;
  const title = plainTitle(raw.title?.value, raw.title?.kind !== 'text');
  const summary = bodyOf(raw.summary, base);
  const content = bodyOf(raw.content, base);
  const author = bylineOf(raw.author);
  const credit = lineOf(raw.credit) ?? creditOf(author, content ?? summary, content && summary);
  const url = resolveLink(raw.link, base);
  // Most feeds give the address as the guid: it is clean already.
  const guid = url !== undefined && raw.guid === url ? url : idOf(raw.guid, base);
  const { pubStatus = 'usable' } = raw;
  // One object, filled in place: of a feed of 15,000 items, making them is half the work.
  const item: Writable<Item> = {
    categories: distinct(raw.categories),
    subjects: distinct(raw.subjects),
    pubStatus,
  };
  // Named one by one: a loop or a helper that takes the name is three times slower here.
  const usual = raw.published === undefined ? undefined : usualInstant(raw.published);
  const published = usual ?? parseFeedDate(raw.published) ?? parseFeedDate(raw.publishedElse);
  const updated = raw.updated === raw.published ? published : parseFeedDate(raw.updated);
  const publishedRaw = usual === undefined ? lineOf(raw.published) : raw.published;
  const updatedRaw = lineOf(raw.updated);
  const language = languageOf(raw.language) ?? feedLanguage ?? languageOf(raw.titleLanguage);
  const embargoedUntil = embargoOf(raw);
  if (guid !== undefined) item.guid = guid.slice(0, GUID_LIMIT);
  if (url !== undefined) item.url = url;
  if (title !== undefined) item.title = title;
  if (published !== undefined) item.published = published;
  if (publishedRaw !== undefined) item.publishedRaw = publishedRaw.slice(0, NAME_LIMIT);
  if (updated !== undefined) item.updated = updated;
  if (updatedRaw !== undefined) item.updatedRaw = updatedRaw.slice(0, NAME_LIMIT);
  if (language !== undefined) item.language = language;
  if (author !== undefined) item.author = author.slice(0, NAME_LIMIT);
  if (credit !== undefined) item.credit = credit.slice(0, NAME_LIMIT);
  if (summary !== undefined) item.summary = summary;
  if (content !== undefined) item.content = content;
  if (raw.revision !== undefined) item.revision = raw.revision;
  if (embargoedUntil !== undefined) item.embargoedUntil = embargoedUntil;
  return item;
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** An id as written; a path alone, which many feeds have, is made whole, since it tells only within its host. */
function idOf(id: string | undefined, base: string | undefined): string | undefined {
  const line = lineOf(id);
  return line?.startsWith('/') ? (resolveLink(line, base) ?? line) : line;
}

/** Longest guid that is kept: longer ones are URLs with a session in them. */
const GUID_LIMIT = 4_096;

/** A key with its value, or nothing where there is no value: absent stays absent. */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

/** Text that would be taken for markup is escaped: whoever reads a body may take it as HTML. */
function bodyOf(text: RawText | undefined, base: string | undefined): string | undefined {
  const value = cleanField(text?.value);
  if (value === undefined || !/<[a-z!/]/i.test(value)) return value;
  if (text?.kind === 'html') return resolveMarkup(value, resolveBase(text.base, base));
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A BCP 47 tag as written, `en_GB` mended; undefined for what is none. */
export function languageOf(raw: string | undefined): string | undefined {
  const tag = lineOf(raw)?.replace(/_/g, '-');
  return tag !== undefined && /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : undefined;
}

const NONE: readonly string[] = [];

function distinct(names: readonly (string | undefined)[] | undefined): readonly string[] {
  if (names === undefined || names.length === 0) return NONE;
  const found = new Set<string>();
  for (const name of names ?? []) {
    const line = nameOf(name)?.slice(0, NAME_LIMIT);
    if (line !== undefined) found.add(line);
    if (found.size >= CATEGORY_LIMIT) break;
  }
  return [...found];
}

const MINUTE_MS = 60_000;
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60 * MINUTE_MS,
  daily: 24 * 60 * MINUTE_MS,
  weekly: 7 * 24 * 60 * MINUTE_MS,
  monthly: 30 * 24 * 60 * MINUTE_MS,
  yearly: 365 * 24 * 60 * MINUTE_MS,
};

/** The feed's own wish between two polls: `ttl` in minutes, or `sy:updatePeriod` over `sy:updateFrequency`. */
function intervalOf(raw: RawFeed): number | undefined {
  if (raw.ttl !== undefined && raw.ttl > 0 && raw.ttl < 1e6) return Math.round(raw.ttl * MINUTE_MS);
  const period = PERIODS[raw.period?.trim().toLowerCase() ?? ''];
  if (period === undefined) return undefined;
  const frequency = raw.frequency !== undefined && raw.frequency >= 1 ? raw.frequency : 1;
  return Math.round(period / frequency);
}
