import { decodeHTML } from 'entities';
import { FIELD_LIMIT } from './plain.ts';
import type { XmlElement } from './tree.ts';

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** Child elements of that local name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string, prefix?: string): XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (node): node is XmlElement =>
      isElement(node) && node.name === name && (prefix === undefined || node.prefix === prefix),
  );
}

/** First child element of that local name. */
export function childOf(
  element: XmlElement | undefined,
  name: string,
  prefix?: string,
): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement =>
      isElement(node) && node.name === name && (prefix === undefined || node.prefix === prefix),
  );
}

/** First descendant of that local name, in document order. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (node.name === name) return node;
    const found = findElement(node, name);
    if (found) return found;
  }
  return undefined;
}

/** All text below an element, as it stands. */
export function textBelow(element: XmlElement | undefined): string {
  if (!element) return '';
  let text = '';
  for (const node of element.children) text += isElement(node) ? textBelow(node) : node;
  return text;
}

/** Text below an element, trimmed; undefined where there is none. */
export function textIn(element: XmlElement | undefined): string | undefined {
  const text = textBelow(element).trim();
  return text === '' ? undefined : text;
}

/**
 * The elements that arrived whole, of those that stand in `outer` in order, and how many didn't: one at most, for only the
 * last can be cut off. Those above it are closed with the document, those before it by its start.
 */
export function arrived(
  elements: readonly XmlElement[],
  outer: XmlElement,
): { readonly whole: readonly XmlElement[]; readonly broken: 0 | 1 } {
  const last = elements.at(-1);
  return last && !last.whole && !outer.whole
    ? { whole: elements.slice(0, -1), broken: 1 }
    : { whole: elements, broken: 0 };
}

const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'wbr',
]);

/** What is inside an element, as HTML: texts escaped, prefixes dropped. */
export function innerHtml(element: XmlElement): string {
  let html = '';
  for (const node of element.children) {
    // More is cut off anyway, and 14 MB of paragraphs take a second to write.
    if (html.length > FIELD_LIMIT) break;
    if (!isElement(node)) {
      html += escapeHtml(node);
      continue;
    }
    html += `<${node.name}`;
    for (const [name, value] of node.attributes)
      if (!name.startsWith('xmlns')) html += ` ${name}="${escapeHtml(value).replace(/"/g, '&quot;')}"`;
    html += VOID.has(node.name) && node.children.length === 0 ? '/>' : `>${innerHtml(node)}</${node.name}>`;
  }
  return html;
}

/** `&`, `<` and `>` as entities; what already is a named entity that XML doesn't have stays one. */
export function escapeHtml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return decodeHTML(text) === text
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    : text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
