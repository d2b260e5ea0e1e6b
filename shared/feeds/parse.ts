import type { FeedFormat, ParsedFeed } from '../model/index.ts';
import { decodeBody } from './charset.ts';
import { refusePage } from './page.ts';
import { FIELD_LIMIT, withoutControls } from './plain.ts';
import { normaliseFeed, type RawFeed } from './raw.ts';
import { readWithFeedsmith, type XmlFormat } from './readers/feedsmith/index.ts';
import { readLeniently } from './readers/lenient.ts';
import { RSS_PARSER_FIELD_LIMIT, readWithRssParser } from './readers/rss-parser.ts';
import { ITEM_LIMIT, type Survey, surveyXml } from './survey.ts';
import { DEPTH_LIMIT } from './tree.ts';
import { UnreadableFeed } from './unreadable.ts';
import { readWire } from './wire/index.ts';
import { readJson } from './wire/json.ts';

export interface ParseHints {
  readonly contentType?: string;
  /** Where the document came from, for relative links. */
  readonly url?: string;
}

export interface ParseOptions {
  /** `lenient`: only the last resort, whose time is linear in the document's length. */
  readonly readers?: 'all' | 'lenient';
  /** Called before the last reader that there is for the document: whoever waits needn't ask for another. */
  readonly onLastReader?: () => void;
}

/** Attributes of one tag past which no library is let near it: a root with every namespace there is has 40. */
const ATTRIBUTE_CEILING = 500;
/**
 * Tags of one document past which the libraries aren't asked: they would take near a second on a whole core, and on a
 * busy one the clock would decide who reads it. A feed of 15,000 plain items has 90,000.
 */
const TAG_CEILING = 200_000;

/**
 * Reads a feed or wire document, whatever its extension or header says it is.
 *
 * Formats of the news industry and JSON have their own readers. RSS, RDF and Atom go to feedsmith, then to rss-parser,
 * then to the lenient reader; the first that finds every item that is there is believed, else the one that finds most.
 *
 * @throws UnreadableFeed with `facts.reason` and a message that says what to do
 */
export function parseFeed(bytes: Uint8Array, hints: ParseHints = {}, options: ParseOptions = {}): ParsedFeed {
  try {
    return readDocument(bytes, hints, options);
  } catch (cause) {
    if (cause instanceof UnreadableFeed) throw cause;
    // What no reader foresaw is the document's fault first: it must not cost its neighbours.
    throw new UnreadableFeed(
      'broken',
      `The document can’t be read (${String(cause).slice(0, 200)}); check it in a browser.`,
      {},
      cause,
    );
  }
}

function readDocument(bytes: Uint8Array, hints: ParseHints, options: ParseOptions): ParsedFeed {
  const text = withoutControls(decodeBody(bytes, hints.contentType).text);
  const start = text.trimStart();
  if (start === '')
    throw new UnreadableFeed('empty', 'The body is empty; it is fetched again at the next poll.');
  if (start.startsWith('{') || start.startsWith('[')) {
    options.onLastReader?.();
    return readJson(start, hints.url);
  }
  const survey = surveyXml(text);
  if (FORMATS[survey.root ?? ''] === undefined) {
    // A DOCTYPE proves nothing: feeds have been seen under XHTML's.
    refusePage(start);
    options.onLastReader?.();
  }
  const kept = survey.beyond === undefined ? text : text.slice(0, survey.beyond);
  const feed = readWire(kept, survey, hints.url) ?? withEmpty(readXml(kept, survey, hints, options), survey);
  if (survey.beyond === undefined) return feed;
  return { ...feed, dropped: { ...feed.dropped, too_many: survey.items - ITEM_LIMIT } };
}

/** Counts the items in which there is nothing, as those of JSON are; rss-parser gives them. */
function withEmpty(feed: ParsedFeed, { empty }: Survey): ParsedFeed {
  if (empty === 0 || feed.reader === 'rss-parser') return feed;
  const { no_content = 0 } = feed.dropped;
  return { ...feed, dropped: { ...feed.dropped, no_content: no_content + empty } };
}

const FORMATS: Readonly<Record<string, XmlFormat>> = {
  rss: 'rss',
  rdf: 'rdf',
  feed: 'atom',
  channel: 'rss',
};

/** Whether a document can be left to libraries: a function of its bytes alone. */
function isTame(text: string, survey: Survey, { readers = 'all' }: ParseOptions): boolean {
  return (
    readers === 'all' &&
    survey.closed &&
    survey.beyond === undefined &&
    survey.tags <= TAG_CEILING &&
    survey.depth <= DEPTH_LIMIT &&
    survey.attributes <= ATTRIBUTE_CEILING &&
    // The libraries would take apart all of it, and most is cut off.
    survey.longest <= FIELD_LIMIT &&
    !(text.includes('base64') && ENCODED.test(text)) &&
    !(survey.longest > PERSON_LIMIT && LONG_PERSON.test(text))
  );
}

function readXml(text: string, survey: Survey, { url }: ParseHints, options: ParseOptions): ParsedFeed {
  const format = FORMATS[survey.root ?? ''];
  let best =
    format && isTame(text, survey, options)
      ? fromLibraries(withoutDoctypes(text, survey), survey, format, url)
      : undefined;
  const complete = best !== undefined && found(best) >= Math.min(survey.items, ITEM_LIMIT);
  if (best && complete && !survey.overlooked && !isOverlaid(best, text)) return best;
  options.onLastReader?.();
  const lenient = readLeniently(text, url);
  if (lenient) {
    const last = normaliseFeed(lenient.raw, lenient.format, 'lenient', url);
    if (best && complete) return completed(best, last);
    const isMore = !best || last.items.length > best.items.length;
    if (!best || isMore || (last.items.length === best.items.length && found(last) > found(best)))
      best = last;
  }
  if (best) return best;
  // Comments and declarations alone say nothing, and nothing wrong: a feed in which nothing stands yet.
  if (survey.root === undefined && /^\s*<[!?]/.test(text))
    return { format: 'rss', reader: 'lenient', items: [], dropped: {} };
  throw refusal(survey);
}

/** feedsmith, and rss-parser where that finds more. */
function fromLibraries(
  document: string,
  survey: Survey,
  format: XmlFormat,
  url: string | undefined,
): ParsedFeed | undefined {
  const first = attempt(() => readWithFeedsmith(document, format, url), format, 'feedsmith', url);
  if (first && found(first) >= Math.min(survey.items, ITEM_LIMIT)) return first;
  // Of RSS 1.0 it gives neither language nor subjects; the lenient reader does.
  if (format === 'rdf' || survey.longest > RSS_PARSER_FIELD_LIMIT) return first;
  const second = attempt(() => readWithRssParser(document, format), format, 'rss-parser', url);
  return second && (!first || second.items.length > first.items.length) ? second : first;
}

/** Whether an item lacks what an empty element hides: libraries take the first of several, and the words are in the second. */
const isOverlaid = ({ items }: ParsedFeed, text: string): boolean =>
  items.some(
    ({ title, summary, content, published }) =>
      title === undefined || (summary ?? content) === undefined || published === undefined,
  ) && EMPTY_BEFORE_FULL.test(text);
const EMPTY_BEFORE_FULL =
  /<(title|description|pubDate|guid|summary|content|content:encoded)\s*(?:\/>|>\s*<\/\1\s*>)(?:(?!<\/(?:item|entry)\b)[\s\S]){0,2000}?<\1[\s>]/;

/** Atom 0.3 may encode any text, and says so where neither library looks. */
const ENCODED = /\smode\s*=\s*["']base64["']/i;
/** Characters of a person past which feedsmith takes names apart for seconds: 20 KB of brackets cost 1.5 s. */
const PERSON_LIMIT = 2_000;
const LONG_PERSON = /<(?:author|managingEditor|webMaster)[^<>]{0,200}>(?:<!\[CDATA\[)?[^<]{2000}/i;

/** What the first reader left absent, from the lenient one, which looks at more; where both found the same items; else whichever found more. */
function completed(feed: ParsedFeed, other: ParsedFeed): ParsedFeed {
  if (feed.items.length !== other.items.length) return other.items.length > feed.items.length ? other : feed;
  return {
    ...other,
    ...feed,
    items: feed.items.map((item, index) => ({ ...other.items[index], ...item })),
  };
}

/** Items that a reader saw, kept or not. */
function found(feed: ParsedFeed): number {
  let count = feed.items.length;
  for (const dropped of Object.values(feed.dropped)) count += dropped;
  return count;
}

/** A reader that refuses is no error: the next one is asked. */
function attempt(
  read: () => RawFeed,
  format: FeedFormat,
  reader: ParsedFeed['reader'],
  url: string | undefined,
): ParsedFeed | undefined {
  let raw: RawFeed;
  try {
    raw = read();
  } catch {
    return undefined;
  }
  return normaliseFeed(raw, format, reader, url);
}

/** Declarations out: none of their entities is ever expanded, and some readers choke on them. */
function withoutDoctypes(text: string, survey: Survey): string {
  let out = '';
  let from = 0;
  for (const [start, end] of survey.doctypes) {
    out += text.slice(from, start);
    from = end + 1;
  }
  return out + text.slice(from);
}

function refusal(survey: Survey): UnreadableFeed {
  if (survey.root === undefined)
    return new UnreadableFeed(
      'not_a_feed',
      'The body is neither XML nor JSON; check the address in a browser.',
    );
  return new UnreadableFeed(
    'not_a_feed',
    `The document is <${survey.root.slice(0, 40)}>, which is no feed or wire format that can be read; declare the address of a feed.`,
    { root: survey.root.slice(0, 40) },
  );
}
