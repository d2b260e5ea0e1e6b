import { type AddressRules, isBlockedHost } from '../fetching/index.ts';
import { nearestOf } from '../index/words.ts';
import { asFeedId, type FeedDeclaration, hashId } from '../model/index.ts';
import type { Outline } from './outlines.ts';

/** Lower-case letters, digits and single hyphens, 60 at most: it stands in keys, paths and command lines. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+){0,30}$/;
const MAX_SLUG = 60;
/** A feed's id stands in S3 keys beside a time and a hash, which together may have 1,024 bytes. */
const MAX_FEED_ID = 100;
/** As long as browsers and servers let a URL be. */
const MAX_URL = 2048;
const MAX_TITLE = 300;
/** Primary subtag, script, region: what feeds declare. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
/** Codes that look like countries and name none: unions, test and private ranges. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Attributes that mark an outline as a feed's even where its `xmlUrl` was forgotten. */
const OF_A_FEED = ['feedId', 'publisher', 'family'];
/** What is read of an outline. */
const READ = ['xmlUrl', ...OF_A_FEED, 'language', 'country', 'type', 'title', 'text'];
/** What OPML has besides, which must not be taken for a slip. */
const OF_OPML = [
  'htmlUrl',
  'url',
  'description',
  'version',
  'created',
  'category',
  'isComment',
  'isBreakpoint',
];
/** Attributes looked at for slips: no outline has so many but a hostile one. */
const MAX_ATTRIBUTES = 50;

export interface Declared {
  readonly feed?: FeedDeclaration;
  /** One sentence each, naming the outline. */
  readonly problems: readonly string[];
}

/**
 * Reads one outline; undefined for a folder or a link, which declare no feed.
 * @param guard that fetching will hold; absent: any address is taken.
 */
export function readDeclaration(outline: Outline, guard?: AddressRules): Declared | undefined {
  const value = (name: string): string | undefined => clean(outline.attributes.get(name)) || undefined;
  const address = value('xmlUrl');
  const type = value('type')?.toLowerCase();
  const label = nameOutline(value('title') ?? value('text'), outline.line);
  const problems: string[] = [];
  const complain = (what: string): void => void problems.push(`${label} ${what}`);
  const slip = slipIn(outline.attributes);
  if (slip !== undefined) complain(slip);
  if (address === undefined) {
    const meantAsFeed =
      type === 'rss' ||
      type === 'atom' ||
      ['xmlUrl', ...OF_A_FEED].some((name) => outline.attributes.has(name));
    if (meantAsFeed && slip === undefined) complain('has no xmlUrl; give the address of its feed.');
    return problems.length > 0 ? { problems } : undefined;
  }
  // An empty one is a line that was not finished; the host in its place would count as another publisher.
  for (const name of OF_A_FEED)
    if (outline.attributes.has(name) && value(name) === undefined)
      complain(`has an empty ${name}; fill it in, or leave it out.`);
  const url = readUrl(address, complain);
  if (url !== undefined && guard !== undefined && isBlockedHost(url, guard))
    complain(
      `has the xmlUrl "${address.slice(0, 120)}", which is not on the public internet and is never fetched.`,
    );
  const slug = (name: string, limit: number): string | undefined => {
    const text = value(name);
    if (text === undefined || (text.length <= limit && SLUG.test(text))) return text;
    complain(
      `has the ${name} "${text.slice(0, 80)}"; use lower-case letters, digits and single hyphens, ${limit} at most.`,
    );
    return undefined;
  };
  const publisher = slug('publisher', MAX_SLUG) ?? (url ? publisherOf(url) : undefined);
  const family = slug('family', MAX_SLUG) ?? publisher;
  const feedId = slug('feedId', MAX_FEED_ID);
  const language = value('language');
  if (language !== undefined && !LANGUAGE.test(language))
    complain(`has the language "${language.slice(0, 40)}"; use BCP 47, like "en", "uk" or "pt-BR".`);
  const country = value('country');
  if (country !== undefined && !isCountry(country))
    complain(`has the country "${country.slice(0, 40)}"; use ISO 3166-1 alpha-2, like "GB" or "UA".`);

  if (problems.length > 0 || !url || !publisher || !family) return { problems };
  return {
    problems,
    feed: {
      feedId: asFeedId(feedId ?? `${publisher}-${hashId(sameUrl(url.href)).slice(0, 8)}`),
      url: url.href,
      title: (value('title') ?? value('text') ?? url.host).slice(0, MAX_TITLE),
      publisher,
      family,
      ...(language === undefined ? {} : { language }),
      ...(country === undefined ? {} : { country }),
    },
  };
}

/** What is wrong with the first attribute whose name is nearly one of those that are read. */
function slipIn(attributes: Outline['attributes']): string | undefined {
  for (const name of [...attributes.keys()].slice(0, MAX_ATTRIBUTES)) {
    if (READ.includes(name) || OF_OPML.includes(name)) continue;
    const nearest = nearestOf(name, READ);
    if (nearest !== undefined) return `has the attribute ${name.slice(0, 40)}; did you mean ${nearest}?`;
  }
  return undefined;
}

/** How messages call an outline: its title and where it stands. */
export const nameOutline = (title: string | undefined, line: number): string =>
  title === undefined ? `The outline on line ${line}` : `"${title.slice(0, 80)}" (line ${line})`;

/** The same for two spellings of one address: scheme, default port and fragment left aside. */
export function sameUrl(href: string): string {
  const url = new URL(href);
  return `//${url.host}${url.pathname}${url.search}`;
}

function readUrl(address: string, complain: (what: string) => void): URL | undefined {
  const shown = address.slice(0, 120);
  if (address.length > MAX_URL) {
    complain(`has an xmlUrl of ${address.length} characters; ${MAX_URL} is the most that is fetched.`);
    return undefined;
  }
  if (!URL.canParse(address)) {
    complain(`has the xmlUrl "${shown}", which is not an absolute URL.`);
    return undefined;
  }
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    complain(`has the xmlUrl "${shown}"; only http and https are fetched.`);
    return undefined;
  }
  if (url.username !== '' || url.password !== '') {
    // Not shown: whoever reads the message need not learn it.
    complain('has a user name or password in its xmlUrl, which would be kept in the open; remove it.');
    return undefined;
  }
  url.hash = '';
  return url;
}

/** A slug for a feed that says nothing of its publisher, as other programs' exports don't: its host. */
function publisherOf(url: URL): string {
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  const slug = host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug.slice(0, MAX_SLUG).replace(/-$/, '') || 'unnamed';
}

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  // A code that stands for another (UK for GB, SU for RU) is a country under its own name only.
  if (new Intl.Locale(`und-${code}`).region !== code) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

function clean(text: string | undefined): string {
  // Control characters would reach terminals and keys.
  return (text ?? '').replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, ' ').trim();
}
