import { tokenise } from '../../text/index.ts';
import { beginningOf } from '../beginnings.ts';
import { foldWord, piecesOf } from './keys.ts';

const LATIN = /^[A-Za-z]{2}/;
const CYRILLIC = /^[\u0400-\u04ff]+(?=$|[ -])/;

function shelfOf(name: string): number {
  if (LATIN.test(name)) return beginningOf(name.slice(0, 2).toLowerCase());
  const [word] = CYRILLIC.exec(name) ?? [];
  return beginningOf(
    word === undefined ? (piecesOf(tokenise(name))[0]?.folded ?? '') : foldWord(word.toLowerCase()),
  );
}

/**
 * Names put aside by how they begin, in their order, until a text has a word that begins so: it has a few dozen of
 * those, and to hash the names of all tables took the first text longer than to read it.
 */
export class Shelves<Item> {
  readonly #shelves = new Map<number, (readonly [name: string, item: Item])[]>();

  add(name: string, item: Item): void {
    const trimmed = name.trim();
    const shelf = shelfOf(trimmed);
    const known = this.#shelves.get(shelf);
    if (known === undefined) this.#shelves.set(shelf, [[trimmed, item]]);
    else known.push([trimmed, item]);
  }

  /** What lies there, once. */
  take(beginning: number): readonly (readonly [name: string, item: Item])[] {
    const found = this.#shelves.get(beginning);
    if (found === undefined) return NONE;
    this.#shelves.delete(beginning);
    return found;
  }
}

const NONE: readonly never[] = [];

/** The rows of a readable table, by their fields. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((field) => field.trim()));
