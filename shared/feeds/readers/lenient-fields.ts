import { childOf, innerHtml, isElement, textIn } from '../elements.ts';
import { isAlternate } from '../links.ts';
import type { RawText } from '../raw.ts';
import type { XmlElement } from '../tree.ts';
import { fromBase64, isEncoded } from './base64.ts';

/** What each of our fields is called in the formats, best first: `prefix:name`, or a name without a prefix. */
export const NAMES = {
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
  content: ['encoded', 'content', 'atom:content', 'fullitem', 'full-text', 'fulltext', 'body'],
} as const;

/** The child elements of one element, by local name: some items have 200,000, and each field asks for several names. */
export interface Named {
  /** The element's own prefix. */
  readonly prefix: string;
  /** In order; empty where there is none. */
  children(name: string): readonly XmlElement[];
}

const NONE: readonly XmlElement[] = [];

export function byName(element: XmlElement): Named {
  const named = new Map<string, XmlElement[]>();
  for (const node of element.children) {
    if (!isElement(node)) continue;
    const same = named.get(node.name);
    if (same) same.push(node);
    else named.set(node.name, [node]);
  }
  return { prefix: element.prefix, children: (name) => named.get(name) ?? NONE };
}

/** The first child with anything in it that bears one of the names; a name without a prefix has the element's own, or any that isn't another's. */
export function pick(element: Named, names: readonly string[]): XmlElement | undefined {
  let empty: XmlElement | undefined;
  for (const name of names) {
    const colon = name.indexOf(':');
    const same = element.children(name.slice(colon + 1));
    const own = colon < 0 ? element.prefix : name.slice(0, colon);
    const owned = same.filter(({ prefix }) => prefix === own);
    const meant = owned.length > 0 || colon >= 0 ? owned : same.filter(({ prefix }) => !FOREIGN.has(prefix));
    const found = meant.find(isFilled);
    if (found) return found;
    empty ??= meant[0];
  }
  return empty;
}

/** Some templates write an empty element before the one with the words. */
const isFilled = ({ children, attributes }: XmlElement): boolean =>
  children.some((node) => isElement(node) || node.trim() !== '') || attributes.has('src');

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

export function linkOf(element: Named): string | undefined {
  const links = element.children('link').filter(({ prefix }) => !FOREIGN.has(prefix));
  const alternates = links.filter(
    ({ attributes }) => attributes.has('href') && isAlternate(attributes.get('rel')),
  );
  const page =
    alternates.find(({ attributes }) => /html/i.test(attributes.get('type') ?? 'html')) ?? alternates[0];
  const written = links.map((link) => (link.attributes.has('href') ? undefined : textIn(link)));
  return written.find((link) => link !== undefined) ?? page?.attributes.get('href');
}

export function authorOf(element: Named): string | undefined {
  const authors = element.children('author').filter(({ prefix }) => prefix === '' || prefix === 'atom');
  const names = authors.flatMap((author) => {
    const name =
      textIn(childOf(author, 'name')) ??
      textIn(childOf(author, 'email')) ??
      (author.children.some(isElement) ? undefined : textIn(author));
    return name === undefined ? [] : [name];
  });
  return names.length > 0 ? names.join(', ') : textIn(pick(element, NAMES.author));
}

/** A text with what its attributes say of it; elements inside it are markup. */
export function typed(element: XmlElement | undefined): RawText | undefined {
  if (!element) return undefined;
  const type = element.attributes.get('type')?.toLowerCase();
  const mode = element.attributes.get('mode')?.toLowerCase();
  const base = element.attributes.get('xml:base');
  if (element.children.some(isElement)) return { value: innerHtml(unwrapped(element)), kind: 'html', base };
  const value = textIn(element);
  if (value === undefined) return undefined;
  if (mode === 'base64' || (type !== undefined && mode === undefined && isEncoded(type)))
    return decodedFrom(value, type, base);
  const isText = type === 'text' || type === 'text/plain';
  return { value, kind: isText ? 'text' : 'html', base };
}

function decodedFrom(value: string, type: string | undefined, base: string | undefined): RawText | undefined {
  const decoded = fromBase64(value, type);
  return decoded === undefined ? undefined : { value: decoded, kind: 'html', base };
}

/** XHTML comes in one `div` that is not part of the text. */
function unwrapped(element: XmlElement): XmlElement {
  const parts = element.children.filter((node) => isElement(node) || node.trim() !== '');
  const [only] = parts;
  return parts.length === 1 && only !== undefined && isElement(only) && only.name === 'div' ? only : element;
}
