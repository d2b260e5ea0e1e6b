import type { FeedFormat } from '../../model/index.ts';
import { arrived, childOf, findElement, isElement, textIn } from '../elements.ts';
import { asAddress, resolveBase } from '../links.ts';
import { lazily, type RawFeed, type RawItem } from '../raw.ts';
import { readTree, type XmlElement } from '../tree.ts';
import { authorOf, byName, linkOf, NAMES, pick, typed } from './lenient-fields.ts';

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
    findRoot(tree) ??
    (tree.children.some(isAtomEntry) ? tree : undefined);
  if (!root) return undefined;
  const format = root === tree ? 'atom' : (FORMATS[root.name] ?? 'rss');
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
  const { whole, broken } = arrived(
    entries.map(({ element }) => element),
    root,
  );
  const kept = entries.slice(0, whole.length);
  return {
    format,
    raw: {
      ...rawFeed(channel, base, language),
      items: lazily(kept, (entry) => rawItem(entry.element, entry.base, entry.language)),
      dropped: broken > 0 ? { broken } : {},
    },
  };
}

const FORMATS: Readonly<Record<string, FeedFormat>> = {
  rss: 'rss',
  channel: 'rss',
  rdf: 'rdf',
  feed: 'atom',
};

/** Atom has documents of one entry; other languages have entries too. */
const isAtomEntry = (node: XmlElement | string): boolean =>
  isElement(node) &&
  node.name === 'entry' &&
  ATOM.test(node.attributes.get(node.prefix === '' ? 'xmlns' : `xmlns:${node.prefix}`) ?? '');
const ATOM = /^http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)$/;

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
      // An element with nothing in it is no item.
      if (node.children.length === 0 && node.attributes.size === 0 && node.whole) continue;
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
  const named = byName(channel);
  return {
    id: textIn(pick(named, ['id', 'atom:id'])) ?? channel.attributes.get('rdf:about'),
    title: typed(pick(named, NAMES.title)),
    link: linkOf(named) ?? channel.attributes.get('href'),
    base,
    language: language ?? textIn(pick(named, NAMES.language)),
    author: authorOf(named),
    description: typed(
      pick(named, [
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
      textIn(pick(named, ['lastbuilddate', 'updated', 'modified', 'pubdate', 'dc:date'])) ??
      channel.attributes.get('lastmod'),
    ttl: number(textIn(named.children('ttl')[0])),
    period: textIn(named.children('updateperiod')[0]),
    frequency: number(textIn(named.children('updatefrequency')[0])),
  };
}

function rawItem(item: XmlElement, base: string | undefined, language: string | undefined): RawItem {
  const named = byName(item);
  const guid = pick(named, NAMES.guid);
  const id = textIn(guid) ?? item.attributes.get('rdf:about');
  const isPermalink =
    guid?.name === 'id' ||
    (guid?.name === 'guid' && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false');
  const title = pick(named, NAMES.title);
  const content = pick(named, NAMES.content);
  const summary = pick(named, NAMES.summary);
  return {
    guid: id,
    link:
      linkOf(named) ??
      item.attributes.get('href') ??
      content?.attributes.get('src') ??
      item.attributes.get('rdf:about') ??
      (isPermalink ? asAddress(id) : undefined),
    base,
    title: typed(title),
    published: textIn(pick(named, NAMES.published)),
    publishedElse: textIn(pick(named, ['dc:date'])),
    updated: textIn(pick(named, NAMES.updated)) ?? item.attributes.get('lastmod'),
    language: language ?? textIn(pick(named, NAMES.language)) ?? languageAt(content) ?? languageAt(summary),
    titleLanguage: languageAt(title),
    author: authorOf(named),
    credit: textIn(pick(named, NAMES.credit)),
    summary: typed(summary),
    content: typed(content),
    categories: [
      ...named
        .children('category')
        .map(
          (category) =>
            textIn(category) ?? category.attributes.get('label') ?? category.attributes.get('term'),
        ),
      ...named
        .children('subject')
        .filter(({ prefix }) => prefix === 'dc')
        .map(textIn),
    ],
  };
}

function number(text: string | undefined): number | undefined {
  const found = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(found) ? found : undefined;
}
