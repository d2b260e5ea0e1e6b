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
  stems: Map<string, readonly Stem[]> | undefined;
  classes: readonly string[];
  /**
   * What phrases go on with from here, read when a text comes this far: it begins few of those there are, and the
   * first would wait for all of them.
   */
  unread: { readonly rest: string; readonly classes: readonly string[] }[] | undefined;
}

interface Stem {
  readonly stem: string;
  readonly node: Node;
}

const node = (): Node => ({ words: undefined, stems: undefined, classes: NOTHING, unread: undefined });

/** Shortest stem before `*`, so that no entry swallows half a dictionary. */
const MIN_STEM = 3;

/**
 * A lexicon in the text format of `data/lexicon.*.ts`, ready for look-up. Matching is one walk over the tokens;
 * its time grows with their number and with the longest phrase, not with the lexicon.
 */
export class Lexicon {
  private readonly lists = new Map<string, readonly string[]>();
  /** By how phrases begin, where they do: most are read when a text has a word that begins so, and it has few of them. */
  private readonly beginnings = new Map<number, readonly [Node]>();

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
      const [at] = this.beginnings.get(beginning) ?? [node()];
      this.beginnings.set(beginning, [at]);
      at.unread ??= [];
      at.unread.push({ rest: phrase, classes: alone });
    }
  }

  /** The longest phrases from left to right, none overlapping. */
  match(tokens: readonly Token[], keyOf: (token: Token) => string = (token) => token.lower): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < tokens.length; ) {
      const hit = this.longest(tokens, from, keyOf);
      if (hit !== undefined) hits.push(hit);
      from = hit?.until ?? from + 1;
    }
    return hits;
  }

  /** Every phrase that begins at a token, the shortest first; a stem counts beside the longer ones that go on from it. */
  at(
    tokens: readonly Token[],
    from: number,
  ): readonly { readonly until: number; readonly classes: readonly string[] }[] {
    let found: { until: number; classes: readonly string[] }[] | undefined;
    let nodes: readonly Node[] = NOWHERE;
    for (let at = from; at < tokens.length; at += 1) {
      const word = withoutYo(tokens[at]?.lower ?? '');
      nodes = advance(at === from ? this.start(word) : nodes, word, everyNext);
      // Most words end here, and no array is made for them.
      if (nodes.length === 0) break;
      const classes = classesOf(nodes);
      if (classes.length === 0) continue;
      found ??= [];
      found.push({ until: at + 1, classes });
    }
    return found ?? NOTHING;
  }

  /** Where the phrases are that begin as the word does. */
  private start(word: string): readonly Node[] {
    const beginning = beginningOf(word);
    const found = this.beginnings.get(beginning);
    if (found === undefined) return NOWHERE;
    opened(found[0], beginning);
    return found;
  }

  private longest(tokens: readonly Token[], from: number, keyOf: (token: Token) => string): Hit | undefined {
    let until = from;
    let classes: readonly string[] = NOTHING;
    let nodes: readonly Node[] = NOWHERE;
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = withoutYo(keyOf(token));
      nodes = advance(at === from ? this.start(word) : nodes, word, next);
      if (nodes.length === 0) break;
      const told = classesOf(nodes);
      if (told.length === 0) continue;
      until = at + 1;
      classes = told;
    }
    if (until === from) return undefined;
    const words = tokens.slice(from, until).map((token) => token.lower);
    return { from, until, classes, phrase: words.join(' ') };
  }
}

/** "Поражён" is written with е as often. */
const withoutYo = (word: string): string => (word.includes('ё') ? word.replaceAll('ё', 'е') : word);

const SPACE = /\s+/;

/**
 * Files a phrase under the forms of its first word; what follows it is read when a text comes there.
 * @param beginning of the forms that are meant, where not all are
 */
function file(at: Node, phrase: string, classes: readonly string[], beginning?: number): void {
  const space = phrase.search(SPACE);
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? '' : phrase.slice(space).trimStart();
  if (!first.includes('/')) fileUnder(step(at, first), rest, classes);
  else
    for (const form of first.split('/'))
      if (form !== '' && (beginning === undefined || beginningOf(form) === beginning))
        fileUnder(step(at, form), rest, classes);
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
function opened(at: Node, beginning?: number): Node {
  const { unread } = at;
  if (unread === undefined) return at;
  at.unread = undefined;
  for (const { rest, classes } of unread) file(at, rest, classes, beginning);
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
  const at = opened(from);
  const exact = at.words?.get(word);
  const alike = stemsLike(at, word);
  if (alike === undefined) return exact === undefined ? NOWHERE : [exact];
  const found: Node[] = exact === undefined ? [] : [exact];
  for (const { stem, node } of alike) if (word.startsWith(stem)) found.push(node);
  return found;
}

/** The stems that begin as the word does. */
const stemsLike = ({ stems }: Node, word: string): readonly Stem[] | undefined =>
  stems === undefined || word.length < MIN_STEM ? undefined : stems.get(word.slice(0, MIN_STEM));

const stemOf = (at: Node, word: string): Node | undefined =>
  stemsLike(at, word)?.find(({ stem }) => word.startsWith(stem))?.node;

/** Where a word leads from any of several places. */
function advance(
  nodes: readonly Node[],
  word: string,
  follow: (from: Node, word: string) => readonly Node[],
): readonly Node[] {
  const [only] = nodes;
  if (only === undefined) return NOWHERE;
  return nodes.length === 1 ? follow(only, word) : nodes.flatMap((node) => follow(node, word));
}

const classesOf = (nodes: readonly Node[]): readonly string[] => {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only.classes : nodes.flatMap((node) => node.classes);
};
