import type { Token } from '../text/index.ts';
import { beginningOf, beginningsOf } from './beginnings.ts';

/** A phrase of the lexicon found in a sentence. `from` and `until` count tokens, half open. */
export interface Hit {
  readonly from: number;
  readonly until: number;
  readonly classes: readonly string[];
  /** The phrase in lower case, as the sentence has it. */
  readonly phrase: string;
}

/** Tables are made when something is put into them: nine nodes of ten are the ends of phrases and have none. */
interface Node {
  words: Map<string, Node> | undefined;
  /** By their first letters, as many as the shortest may have: the stems, the longest first. */
  stems: Map<string, { readonly stem: string; readonly node: Node }[]> | undefined;
  classes: readonly string[];
  /**
   * What phrases go on with from here, read when a text comes this far: it begins few of those there are, and the
   * first would wait for all of them.
   */
  unread: { readonly rest: string; readonly classes: readonly string[] }[] | undefined;
}

const node = (): Node => ({ words: undefined, stems: undefined, classes: NOTHING, unread: undefined });

/** Shortest stem before `*`, so that no entry swallows half a dictionary. */
const MIN_STEM = 3;

/**
 * A lexicon in the text format of `data/lexicon.*.ts`, ready for look-up. Matching is one walk over the tokens;
 * its time grows with their number and with the longest phrase, not with the lexicon.
 */
export class Lexicon {
  private readonly root = node();
  private readonly lists = new Map<string, readonly string[]>();
  /** Phrases by how they begin, filed when a text has a word that begins so: it has few of them. */
  private readonly unfiled = new Map<string, (readonly [phrase: string, classes: readonly string[]])[]>();

  constructor(...sources: readonly string[]) {
    for (const source of sources) this.read(source);
  }

  private read(source: string): void {
    let section = '';
    for (const raw of source.split('\n')) {
      const line = raw.startsWith('##') ? raw : (raw.split('#')[0] ?? '');
      const text = line.trim();
      if (text === '') continue;
      if (text.startsWith('##')) section = (text.slice(2).split('#')[0] ?? '').trim();
      else this.add(text.toLowerCase(), section);
    }
  }

  /** The classes in the order of their sections. */
  classes(): readonly string[] {
    return [...this.lists.keys()];
  }

  /** Adds a phrase ("air strike/strikes") to a class. */
  add(written: string, className: string): void {
    const phrase = withoutYo(written);
    // Nearly every phrase is of one class: those share one list.
    let alone = this.lists.get(className);
    if (alone === undefined) {
      alone = [className];
      this.lists.set(className, alone);
    }
    for (const beginning of beginningsOf(phrase)) {
      const known = this.unfiled.get(beginning);
      if (known === undefined) this.unfiled.set(beginning, [[phrase, alone]]);
      else known.push([phrase, alone]);
    }
  }

  /** Files what may begin with the word. */
  private fileFor(word: string): void {
    const beginning = beginningOf(word);
    const phrases = this.unfiled.get(beginning);
    if (phrases === undefined) return;
    this.unfiled.delete(beginning);
    for (const [phrase, classes] of phrases) file(this.root, phrase, classes, beginning);
  }

  /** The longest phrases from left to right, none overlapping. */
  match(tokens: readonly Token[], keyOf: (token: Token) => string = (token) => token.lower): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < tokens.length; ) {
      const [until, classes] = this.longest(tokens, from, keyOf);
      if (until > from) {
        const phrase = tokens
          .slice(from, until)
          .map((token) => token.lower)
          .join(' ');
        hits.push({ from, until, classes, phrase });
        from = until;
      } else from += 1;
    }
    return hits;
  }

  /** Every phrase that begins at a token, the shortest first; a stem counts beside the longer ones that go on from it. */
  at(
    tokens: readonly Token[],
    from: number,
  ): readonly { readonly until: number; readonly classes: readonly string[] }[] {
    if (!this.begins(withoutYo(tokens[from]?.lower ?? ''))) return NOTHING;
    const found: { until: number; classes: readonly string[] }[] = [];
    let nodes: readonly Node[] = [this.root];
    for (let at = from; at < tokens.length && nodes.length > 0; at += 1) {
      const word = withoutYo(tokens[at]?.lower ?? '');
      nodes = nodes.flatMap((node) => everyNext(node, word));
      const classes = classesOf(nodes);
      if (classes.length > 0) found.push({ until: at + 1, classes });
    }
    return found;
  }

  /** Whether any phrase begins with the word: most words end here. */
  private begins(word: string): boolean {
    this.fileFor(word);
    // The root's own phrases are filed by their first words then.
    return this.root.words?.has(word) === true || stemOf(this.root, word) !== undefined;
  }

  private longest(
    tokens: readonly Token[],
    from: number,
    keyOf: (token: Token) => string,
  ): readonly [number, readonly string[]] {
    let best: readonly [number, readonly string[]] = [from, []];
    let nodes: readonly Node[] = [this.root];
    for (let at = from; at < tokens.length && nodes.length > 0; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = withoutYo(keyOf(token));
      if (at === from) this.fileFor(word);
      nodes = advance(nodes, word);
      const classes = classesOf(nodes);
      if (classes.length > 0) best = [at + 1, classes];
    }
    return best;
  }
}

/** "Поражён" is written with е as often. */
const withoutYo = (word: string): string => (word.includes('ё') ? word.replaceAll('ё', 'е') : word);

const SPACE = /\s+/;

/**
 * Files a phrase under the forms of its first word; what follows it is read when a text comes there.
 * @param beginning of the forms that are meant
 */
function file(at: Node, phrase: string, classes: readonly string[], beginning = ''): void {
  const space = phrase.search(SPACE);
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? '' : phrase.slice(space).trimStart();
  if (!first.includes('/')) fileUnder(step(at, first), rest, classes);
  else
    for (const form of first.split('/'))
      if (form !== '' && form.startsWith(beginning)) fileUnder(step(at, form), rest, classes);
}

function fileUnder(at: Node, rest: string, classes: readonly string[]): void {
  const [name = ''] = classes;
  if (rest !== '') {
    at.unread ??= [];
    at.unread.push({ rest, classes });
  } else if (at.classes.length === 0) at.classes = classes;
  else if (!at.classes.includes(name)) at.classes = [...at.classes, name];
}

/** The place with all phrases that go on from it. */
function opened(at: Node): Node {
  const { unread } = at;
  if (unread === undefined) return at;
  at.unread = undefined;
  for (const { rest, classes } of unread) file(at, rest, classes);
  return at;
}

function step(at: Node, form: string): Node {
  if (form.endsWith('*')) return stepByStem(at, form.slice(0, -1));
  const known = at.words?.get(form);
  if (known !== undefined) return known;
  const made = node();
  at.words = (at.words ?? new Map<string, Node>()).set(form, made);
  return made;
}

function stepByStem(at: Node, stem: string): Node {
  at.stems ??= new Map();
  const first = stem.slice(0, MIN_STEM);
  const alike = at.stems.get(first) ?? [];
  const known = alike.find((other) => other.stem === stem);
  if (known !== undefined) return known.node;
  const made = { stem, node: node() };
  at.stems.set(
    first,
    [...alike, made].sort((a, b) => b.stem.length - a.stem.length),
  );
  return made.node;
}

const NOWHERE: readonly Node[] = [];
const NOTHING: readonly never[] = [];

/** Where a word leads: its own entry and the longest stem that it begins with. */
function next(from: Node, word: string): readonly Node[] {
  const at = opened(from);
  const exact = at.words?.get(word);
  const stem = stemOf(at, word);
  if (exact === undefined) return stem === undefined ? NOWHERE : [stem];
  return stem === undefined ? [exact] : [exact, stem];
}

/** Wherever a word leads: its own entry and every stem that it begins with. */
function everyNext(from: Node, word: string): readonly Node[] {
  const { words, stems } = opened(from);
  const found: Node[] = [];
  const exact = words?.get(word);
  if (exact !== undefined) found.push(exact);
  if (stems === undefined || word.length < MIN_STEM) return found;
  for (const { stem, node } of stems.get(word.slice(0, MIN_STEM)) ?? [])
    if (word.startsWith(stem)) found.push(node);
  return found;
}

function stemOf({ stems }: Node, word: string): Node | undefined {
  if (stems === undefined || word.length < MIN_STEM) return undefined;
  return stems.get(word.slice(0, MIN_STEM))?.find(({ stem }) => word.startsWith(stem))?.node;
}

/** Where a word leads from any of several places. */
function advance(nodes: readonly Node[], word: string): readonly Node[] {
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) return next(only, word);
  return nodes.flatMap((node) => next(node, word));
}

const classesOf = (nodes: readonly Node[]): readonly string[] => {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only.classes : nodes.flatMap((node) => node.classes);
};
