import type { FeedFormat } from '../../model/index.ts';
import { resolveBase } from '../links.ts';
import type { RawFeed, RawItem, RawText } from '../raw.ts';
import {
  childOf,
  childrenOf,
  findElement,
  innerHtml,
  isElement,
  readTree,
  textIn,
  type XmlElement,
} from '../tree.ts';
import { fromBase64, isEncoded } from './base64.ts';

/** What each of our fields is called in the formats, best first: `prefix:name`, or a name without a prefix. */
const NAMES = {
  guid: ['guid', 'id', 'atom:id', 'dc:identifier'],
  title: ['title', 'atom:title', 'dc:title', 'media:title'],
  published: [
    'pubdate',
    'published',
    'issued',
    'dcterms:issued',
    'dc:date',
    'created',
    'dcterms:created',
    'date',
  ],
  updated: ['updated', 'atom:updated', 'modified', 'dcterms:modified', 'dc:date'],
  language: ['language', 'dc:language'],
  author: ['author', 'dc:creator', 'dc:author', 'itunes:author', 'managingeditor', 'creator'],
  credit: ['dc:source'],
  summary: [
    'description',
    'summary',
    'atom:summary',
    'abstract',
    'dc:description',
    'itunes:summary',
    'media:description',
  ],
  content: ['encoded', 'content', 'atom:content', 'fullitem', 'body'],
} as const;

/**
 * Reads what is left of a feed that other readers refuse: broken markup, undeclared prefixes, items outside their
 * channel, a document that was cut off. Items that arrived whole are given; one that was cut off is counted as broken.
 */
export function readLeniently(
  text: string,
  url: string | undefined,
): { readonly raw: RawFeed; readonly format: FeedFormat } | undefined {
  const tree = readTree(text);
  const root =
    tree.children.find((node): node is XmlElement => isElement(node) && FORMATS[node.name] !== undefined) ??
    findRoot(tree);
  if (!root) return undefined;
  const format = FORMATS[root.name] ?? 'rss';
  const rootBase = baseOf(root, url);
  const channel = childOf(root, 'channel') ?? root;
  const base = baseOf(channel, rootBase);
  const language = languageAt(channel) ?? languageAt(root);
  const entries: {
    readonly element: XmlElement;
    readonly base: string | undefined;
    readonly language: string | undefined;
  }[] = [];
  collect(root, { base: rootBase, language }, entries);
  const last = entries.at(-1)?.element;
  // Only the last can be cut off: elements above it are closed with the document, those before it by its start.
  const cut = last && !last.whole && !root.whole ? last : undefined;
  const kept = entries.filter(({ element }) => element !== cut);
  return {
    format,
    raw: {
      ...rawFeed(channel, base, language),
      items: kept.map((entry) => rawItem(entry.element, entry.base, entry.language)),
      dropped: cut ? { broken: 1 } : {},
    },
  };
}

const FORMATS: Readonly<Record<string, FeedFormat>> = {
  rss: 'rss',
  channel: 'rss',
  rdf: 'rdf',
  feed: 'atom',
};

/** A feed inside something else: an error page's leavings, two documents run together. */
function findRoot(tree: XmlElement): XmlElement | undefined {
  for (const name of Object.keys(FORMATS)) {
    const found = findElement(tree, name);
    if (found) return found;
  }
  return undefined;
}

interface Around {
  readonly base: string | undefined;
  readonly language: string | undefined;
}

/** Items wherever they are, but not inside other items: an item that isn't closed swallows the next, so look there too. */
function collect(
  element: XmlElement,
  around: Around,
  found: (Around & { readonly element: XmlElement })[],
): void {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    const here = { base: baseOf(node, around.base), language: languageAt(node) ?? around.language };
    if (node.name === 'item' || node.name === 'entry') {
      found.push({ element: node, ...here });
      if (!node.whole) collect(node, here, found);
    } else if (node.name === 'channel' || node.name === 'items' || node.name === 'feed' || !node.whole)
      collect(node, here, found);
  }
}

const baseOf = (element: XmlElement, outer: string | undefined): string | undefined =>
  resolveBase(element.attributes.get('xml:base'), outer);

/** `xml:lang`, empty where it says that there is none. */
const languageAt = (element: XmlElement | undefined): string | undefined =>
  element?.attributes.get('xml:lang');

function rawFeed(
  channel: XmlElement,
  base: string | undefined,
  language: string | undefined,
): Omit<RawFeed, 'items'> {
  return {
    id: textIn(pick(channel, ['id', 'atom:id'])) ?? channel.attributes.get('rdf:about'),
    title: typed(pick(channel, NAMES.title)),
    link: linkOf(channel) ?? channel.attributes.get('href'),
    base,
    language: language ?? textIn(pick(channel, NAMES.language)),
    author: authorOf(channel),
    description: typed(
      pick(channel, [
        'description',
        'subtitle',
        'tagline',
        'dc:description',
        'abstract',
        'info',
        'browserfriendly',
        'itunes:summary',
        'itunes:subtitle',
      ]),
    ),
    updated:
      textIn(pick(channel, ['lastbuilddate', 'updated', 'modified', 'pubdate', 'dc:date'])) ??
      channel.attributes.get('lastmod'),
    ttl: number(textIn(childOf(channel, 'ttl'))),
    period: textIn(childOf(channel, 'updateperiod')),
    frequency: number(textIn(childOf(channel, 'updatefrequency'))),
  };
}

function rawItem(item: XmlElement, base: string | undefined, language: string | undefined): RawItem {
  const guid = pick(item, NAMES.guid);
  const id = textIn(guid) ?? item.attributes.get('rdf:about');
  const isPermalink = guid?.name === 'guid' && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false';
  const content = pick(item, NAMES.content);
  const summary = pick(item, NAMES.summary);
  return {
    guid: id,
    link:
      linkOf(item) ??
      item.attributes.get('href') ??
      content?.attributes.get('src') ??
      item.attributes.get('rdf:about') ??
      (isPermalink && id !== undefined && /^https?:\/\//i.test(id) ? id : undefined),
    base,
    title: typed(pick(item, NAMES.title)),
    published: textIn(pick(item, NAMES.published)),
    updated: textIn(pick(item, NAMES.updated)) ?? item.attributes.get('lastmod'),
    language: language ?? textIn(pick(item, NAMES.language)) ?? languageAt(content) ?? languageAt(summary),
    author: authorOf(item),
    credit: textIn(pick(item, NAMES.credit)),
    summary: typed(summary),
    content: typed(content),
    categories: [
      ...childrenOf(item, 'category').map(
        (category) => textIn(category) ?? category.attributes.get('label') ?? category.attributes.get('term'),
      ),
      ...childrenOf(item, 'subject', 'dc').map(textIn),
    ],
  };
}

/** The first child that bears one of the names; a name without a prefix may have any that isn't another's. */
function pick(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  let empty: XmlElement | undefined;
  for (const name of names) {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    const found = childrenOf(element, local).find((child) =>
      colon < 0 ? !FOREIGN.has(child.prefix) : child.prefix === name.slice(0, colon),
    );
    if (found && (found.children.length > 0 || found.attributes.has('src'))) return found;
    empty ??= found;
  }
  return empty;
}

/** Prefixes whose `title` or `description` is of something else: a picture, a film, a mail list. */
const FOREIGN = new Set([
  'media',
  'itunes',
  'dc',
  'dcterms',
  'geo',
  'georss',
  'svg',
  'slash',
  'wfw',
  'thr',
  'googleplay',
  'podcast',
  'source',
  'image',
  'textinput',
]);

function linkOf(element: XmlElement): string | undefined {
  const links = childrenOf(element, 'link').filter(({ prefix }) => !FOREIGN.has(prefix));
  const alternates = links.filter((link) => {
    const rel = link.attributes.get('rel');
    return link.attributes.has('href') && (rel === undefined || rel === 'alternate');
  });
  const page =
    alternates.find(({ attributes }) => /html/i.test(attributes.get('type') ?? 'html')) ?? alternates[0];
  const written = links.map((link) => (link.attributes.has('href') ? undefined : textIn(link)));
  return written.find((link) => link !== undefined) ?? page?.attributes.get('href');
}

function authorOf(element: XmlElement): string | undefined {
  const authors = childrenOf(element, 'author').filter(({ prefix }) => prefix === '' || prefix === 'atom');
  const names = authors.flatMap((author) => {
    const name =
      textIn(childOf(author, 'name')) ??
      textIn(childOf(author, 'email')) ??
      (author.children.some(isElement) ? undefined : textIn(author));
    return name === undefined ? [] : [name];
  });
  if (names.length > 0) return names.map(nameOfAddress).join(', ');
  const other = textIn(pick(element, NAMES.author));
  return other === undefined ? undefined : nameOfAddress(other);
}

/** `me@example.com (A. Person)` is A. Person. */
export function nameOfAddress(author: string): string {
  if (author.length > 300 || !author.includes('@')) return author;
  const inBrackets = /^[^\s()]+@[^\s()]+ ?\(([^()]+)\)$/.exec(author)?.[1];
  const before = /^([^<>@]+)<[^<>\s]+@[^<>\s]+>$/.exec(author)?.[1];
  return (inBrackets ?? before ?? author).trim();
}

/** A text with what its attributes say of it; elements inside it are markup. */
function typed(element: XmlElement | undefined): RawText | undefined {
  if (!element) return undefined;
  const type = element.attributes.get('type')?.toLowerCase();
  const mode = element.attributes.get('mode')?.toLowerCase();
  if (element.children.some(isElement)) return { value: innerHtml(unwrapped(element)), kind: 'html' };
  const value = textIn(element);
  if (value === undefined) return undefined;
  if (mode === 'base64' || (type !== undefined && mode === undefined && isEncoded(type)))
    return { value: fromBase64(value), kind: 'html' };
  const isText = type === 'text' || type === 'text/plain';
  return { value, kind: isText ? 'text' : 'html' };
}

/** XHTML comes in one `div` that is not part of the text. */
function unwrapped(element: XmlElement): XmlElement {
  const parts = element.children.filter((node) => isElement(node) || node.trim() !== '');
  const [only] = parts;
  return parts.length === 1 && only !== undefined && isElement(only) && only.name === 'div' ? only : element;
}

function number(text: string | undefined): number | undefined {
  const found = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(found) ? found : undefined;
}
