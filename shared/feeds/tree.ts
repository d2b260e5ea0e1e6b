import { decodeHTML } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { FIELD_LIMIT } from './plain.ts';

/** An element as it was found, however broken the document. Names are lower case. */
export interface XmlElement {
  /** Local name: `dc:creator` is `creator`. */
  readonly name: string;
  /** `dc` of `dc:creator`, as written; empty where there is none. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Whether its end tag arrived: false for what was cut off. */
  readonly whole: boolean;
}

interface OpenElement {
  /** Name with its prefix. */
  tag: string;
  name: string;
  prefix: string;
  attributes: ReadonlyMap<string, string>;
  children: (OpenElement | string)[];
  whole: boolean;
}

/** Most elements have none: half a million maps of nothing are 50 MB. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Deepest nesting that is kept (real feeds: at most 11); what lies deeper is taken as text of the element above. */
export const DEPTH_LIMIT = 64;
/** Attributes of one tag that are kept; a `media:content` with all of its own has 14, a root with namespaces 40. */
const ATTRIBUTE_LIMIT = 100;

/**
 * Reads markup as a tree, with htmlparser2's tokenizer and a stack of our own that has a floor and a ceiling.
 * Nothing is refused: end tags without a start are ignored, elements without an end are closed with their parent
 * (`whole` tells). Entities of a DTD are never expanded. Linear in the text's length.
 */
export function readTree(text: string): XmlElement {
  const root: OpenElement = open('');
  const stack: OpenElement[] = [root];
  let pending: OpenElement | undefined;
  let tagName = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  /** Elements below the depth limit that are open: their end tags must not close those above. */
  let buried = 0;
  const top = (): OpenElement => stack.at(-1) ?? root;
  const addText = (data: string): void => {
    if (data === '') return;
    const { children } = top();
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += data;
    else children.push(data);
  };
  const close = (name: string): void => {
    const depth = stack.length - 1;
    for (let index = depth; index > 0; index -= 1) {
      const element = stack[index];
      if (element?.tag !== name) continue;
      element.whole = true;
      stack.length = index;
      return;
    }
  };
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => addText(text.slice(start, end)),
    ontextentity: (codepoint) => addText(String.fromCodePoint(codepoint)),
    oncdata: (start, end, offset) => addText(text.slice(start, end - offset)),
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
    onopentagname: (start, end) => {
      tagName = text.slice(start, end);
      pending = open(tagName);
      if (attributes.size > 0) attributes = new Map();
    },
    onattribname: (start, end) => {
      attribute = text.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      value += text.slice(start, end);
    },
    onattribentity: (codepoint) => {
      value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (!pending || attributes.size >= ATTRIBUTE_LIMIT || attributes.has(attribute)) return;
      attributes.set(attribute, value);
      pending.attributes = attributes;
    },
    onopentagend: () => {
      if (!pending) return;
      if (stack.length > DEPTH_LIMIT) buried += 1;
      else {
        top().children.push(pending);
        stack.push(pending);
      }
      pending = undefined;
    },
    onselfclosingtag: () => {
      if (pending && stack.length <= DEPTH_LIMIT) {
        pending.whole = true;
        top().children.push(pending);
      }
      pending = undefined;
    },
    onclosetag: (start, end) => {
      if (buried > 0) buried -= 1;
      else close(text.slice(start, end).toLowerCase());
    },
  };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  return root;
}

function open(tag: string): OpenElement {
  const lower = tag.toLowerCase();
  const colon = lower.indexOf(':');
  return {
    tag: lower,
    name: colon < 0 ? lower : lower.slice(colon + 1),
    prefix: colon < 0 ? '' : lower.slice(0, colon),
    attributes: NO_ATTRIBUTES,
    children: [],
    whole: false,
  };
}

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
