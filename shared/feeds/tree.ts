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

/** A name as a tag gives it, lower case. */
interface Tag {
  /** Name with its prefix. */
  readonly tag: string;
  readonly name: string;
  readonly prefix: string;
}

type Node = Element | string;

class Element implements XmlElement {
  readonly tag: string;
  readonly name: string;
  readonly prefix: string;
  attributes = NO_ATTRIBUTES;
  whole = false;
  kept: Node[] = [];
  /** What is inside, where that is read only when it is asked for; it lies `depth` deep. */
  source: string | undefined;
  depth = 0;

  constructor({ tag, name, prefix }: Tag) {
    this.tag = tag;
    this.name = name;
    this.prefix = prefix;
  }

  get children(): readonly Node[] {
    return this.source === undefined ? this.kept : readWithin(this, this.source);
  }
}

/** Most elements have none: half a million maps of nothing are 50 MB. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CHILDREN: Node[] = [];

/** Deepest nesting that is kept (real feeds: at most 11); what lies deeper is taken as text of the element above. */
export const DEPTH_LIMIT = 64;
/** Attributes of one tag that are kept; a `media:content` with all of its own has 14, a root with namespaces 40. */
const ATTRIBUTE_LIMIT = 100;
/** Children up to which an array is copied to its size. */
const FEW = 16;
/** Pieces of a text that are put together at once; most texts are one. */
const PIECES = 1_024;
/** Names that are remembered, so that each is made lower case and taken apart once; a feed has under a hundred. */
const KNOWN_TAGS = 1_000;
/**
 * Elements whose markup is one field of an item. It isn't kept as a tree, but read when it is asked for: 14 MB of
 * paragraphs are 300 MB of elements.
 */
const FIELDS: ReadonlySet<string> = new Set([
  'content',
  'body.content',
  'description',
  'summary',
  'inlinexml',
]);

/**
 * Reads markup as a tree, with htmlparser2's tokenizer and a stack of our own that has a floor and a ceiling.
 * Nothing is refused: end tags without a start are ignored, elements without an end are closed with their parent
 * (`whole` tells). Entities of a DTD are never expanded. Linear in the text's length.
 */
export function readTree(text: string): XmlElement {
  const root = new Element(NO_TAG);
  fill(root, text, 1, FIELDS);
  return root;
}

/** What was read last: whoever asks for a field asks for it more than once. */
let lastRead: { readonly element: Element; readonly children: readonly Node[] } | undefined;

/** Fields within fields are read with them: no character is read more than twice, however they nest. */
function readWithin(element: Element, source: string): readonly Node[] {
  if (lastRead?.element === element) return lastRead.children;
  const inner = new Element(element);
  fill(inner, source, element.depth, NO_FIELDS);
  lastRead = { element, children: inner.kept };
  return inner.kept;
}

const NO_FIELDS: ReadonlySet<string> = new Set();
const NO_TAG: Tag = { tag: '', name: '', prefix: '' };

/** Reads a text into an element. @param depth how deep its children lie @param fields elements that are read later */
function fill(root: Element, text: string, depth: number, fields: ReadonlySet<string>): void {
  const stack: Element[] = [root];
  const tags = new Map<string, Tag>();
  let pending: Element | undefined;
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  /** Elements below the depth limit that are open: their end tags must not close those above. */
  let buried = 0;
  /** The field that is open and has markup in it, and which elements of that are open; where the last field begins. */
  let field: Element | undefined;
  let open: string[] = [];
  let fieldStart = 0;
  const top = (): Element => stack.at(-1) ?? root;
  /** Pieces of the text that is being read: a string that grew by each entity would take 30 bytes for every one. */
  const pieces: string[] = [];
  const addText = (data: string): void => {
    if (pieces.push(data) >= PIECES) endText();
  };
  const endText = (): void => {
    if (pieces.length === 0) return;
    const data = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
    pieces.length = 0;
    if (data === '') return;
    const { kept } = top();
    const last = kept.length - 1;
    const before = kept[last];
    if (typeof before !== 'string') kept.push(data);
    else if (before.length < FIELD_LIMIT) kept[last] = before + data;
  };
  const startField = (): void => {
    if (field || !fields.has(top().name)) return;
    field = top();
    field.depth = depthBelow();
    field.kept = NO_CHILDREN;
  };
  const endField = (end: number): void => {
    if (!field) return;
    // What isn't closed may hold the rest of the document.
    const most = field.whole ? Math.min(end, fieldStart + FIELD_LIMIT) : end;
    field.source = text.slice(fieldStart, most);
    field = undefined;
    open = [];
  };
  const close = (name: string, start: number): void => {
    const inner = open.lastIndexOf(name);
    if (inner >= 0) {
      open.length = inner;
      return;
    }
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const element = stack[index];
      if (element?.tag !== name) continue;
      element.whole = true;
      endField(start);
      while (stack.length > index) trim(stack.pop());
      return;
    }
  };
  const tagOf = (written: string): Tag => {
    const known = tags.get(written);
    if (known) return known;
    const tag = takeApart(written.toLowerCase());
    if (tags.size < KNOWN_TAGS) tags.set(written, tag);
    return tag;
  };
  const depthBelow = (): number => depth + stack.length - 1 + open.length;
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      if (!field) addText(text.slice(start, end));
    },
    ontextentity: (codepoint) => {
      if (!field) addText(String.fromCodePoint(codepoint));
    },
    oncdata: (start, end, offset) => {
      if (!field) addText(text.slice(start, end - offset));
    },
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
    onopentagname: (start, end) => {
      endText();
      pending = new Element(tagOf(text.slice(start, end)));
      if (attributes.size > 0) attributes = new Map();
    },
    onattribname: (start, end) => {
      attribute = field ? '' : text.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      if (!field) value += text.slice(start, end);
    },
    onattribentity: (codepoint) => {
      value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (!pending || field || attributes.size >= ATTRIBUTE_LIMIT || attributes.has(attribute)) return;
      attributes.set(attribute, value);
      pending.attributes = attributes;
    },
    onopentagend: (end) => {
      if (!pending) return;
      startField();
      if (depthBelow() > DEPTH_LIMIT) buried += 1;
      else if (field) open.push(pending.tag);
      else {
        top().kept.push(pending);
        stack.push(pending);
        if (fields.has(pending.name)) fieldStart = end + 1;
      }
      pending = undefined;
    },
    onselfclosingtag: () => {
      startField();
      if (pending && !field && depthBelow() <= DEPTH_LIMIT) {
        pending.whole = true;
        trim(pending);
        top().kept.push(pending);
      }
      pending = undefined;
    },
    onclosetag: (start, end) => {
      endText();
      if (buried > 0) buried -= 1;
      else close(tagOf(text.slice(start, end)).tag, text.lastIndexOf('<', start));
    },
  };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  endText();
  endField(text.length);
}

function takeApart(tag: string): Tag {
  const colon = tag.indexOf(':');
  return {
    tag,
    name: colon < 0 ? tag : tag.slice(colon + 1),
    prefix: colon < 0 ? '' : tag.slice(0, colon),
  };
}

/** Gives back what an array that was pushed to keeps for more: room for 17, where most elements have one child. */
function trim(element: Element | undefined): void {
  if (!element || element.kept.length > FEW) return;
  element.kept = element.kept.length === 0 ? NO_CHILDREN : element.kept.slice();
}
