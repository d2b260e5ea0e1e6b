import { SMALL_PARTS } from '../data/places/words.ts';
import { hashWord, joinHash, keyOf, MAX_PIECES, type NameHash, type Piece } from './keys.ts';
import type { Names, Sense } from './senses.ts';
import { ownerOf, restemmed, unsoftened, withoutVowel, withVowel } from './stems.ts';

/** A run of pieces whose name the tables know: `[from, to)` among the pieces. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
}

/** How two neighbouring pieces stand to each other in the text. */
export type Gap = 'joined' | 'comma' | 'slash' | 'stop' | 'line' | 'other';

/** A text cut into pieces, with what stands between them. */
export class PieceText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly #gaps: Gap[];
  readonly #senses = new Map<number, readonly Sense[]>();
  readonly #loose = new Map<string, readonly Sense[]>();

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
    this.#gaps = pieces.map((piece, i) => gapOf(text, piece, pieces[i + 1]));
  }

  /** Senses of a name, looked up once a text: a text repeats its names. @param first its first piece */
  senses(names: Names, hash: NameHash, first: string): readonly Sense[] {
    const key = keyOf(hash);
    let senses = this.#senses.get(key);
    if (senses === undefined) {
      senses = names.lookUp(hash, first);
      this.#senses.set(key, senses);
    }
    return senses;
  }

  /** Senses of what is spelled like the pieces `[from, to)`, looked up once a text as well. */
  looseSenses(names: Names, from: number, to: number): readonly Sense[] {
    const name = this.name(from, to);
    let senses = this.#loose.get(name);
    if (senses === undefined) {
      senses = names.lookUpLoose(name.split(' '));
      this.#loose.set(name, senses);
    }
    return senses;
  }

  /** Between piece `i` and the next; `line` at the ends of the text. */
  gap(i: number): Gap {
    return this.#gaps[i] ?? 'line';
  }

  folded(i: number): string {
    return this.pieces[i]?.folded ?? '';
  }

  /** The pieces `[from, to)`, folded. */
  name(from: number, to: number): string {
    let name = this.folded(from);
    for (let i = from + 1; i < to; i++) name += ` ${this.folded(i)}`;
    return name;
  }

  /** Written with a capital, or in capitals. */
  isCapital(i: number): boolean {
    const shape = this.pieces[i]?.token.shape;
    return shape === 'capital' || shape === 'upper' || shape === 'mixed';
  }

  /** First of a line or after a stop. */
  opensSentence(i: number): boolean {
    if (i === 0) return true;
    const gap = this.gap(i - 1);
    return gap === 'line' || gap === 'stop';
  }
}

/** Abbreviations inside names whose stop parts nothing: St. Petersburg, Ft. Worth. */
const STOPPED = new Set(['st', 'ft', 'mt', 'sta', 'ste', 'pt', 'w', 'n', 's', 'e']);

function gapOf(text: string, piece: Piece, next: Piece | undefined): Gap {
  if (next === undefined) return 'line';
  const length = next.start - piece.end;
  if (length === 1) {
    const mark = text.charAt(piece.end);
    if (mark === '\n') return 'line';
    if (mark === '/') return 'slash';
    // "W.Va.", "N.Dakota".
    if (mark === '.') return piece.end - piece.start === 1 ? 'joined' : 'stop';
    return mark === ' ' || mark === '-' || mark === '\u00a0' || mark === '\u2010' || mark === '\u2011'
      ? 'joined'
      : 'other';
  }
  // "U.S. forces": the acronym holds its own stop.
  const between = text.slice(piece.end, Math.min(next.start, piece.end + 12));
  if (between.includes('\n')) return 'line';
  if (between === ', ') return 'comma';
  if (between === ' / ') return 'slash';
  if (between === '. ' && STOPPED.has(piece.folded)) return 'joined';
  // After "Ky." and "No." a stop may be no stop: callers look at the alias table.
  return /[.!?…]/.test(between) ? 'stop' : 'other';
}

/** Other stems under which a Russian or Ukrainian name may stand. */
const FORMS = [unsoftened, restemmed, withVowel, withoutVowel] as const;

/** "Шебекинском округе", "Грайворонском районе": called after its town. */
const ofDistrict = (view: PieceText, from: number, to: number): boolean =>
  to === from + 1 && DISTRICT.test(view.pieces[to]?.folded ?? '');
const DISTRICT = /^(?:район|округ|громад|напрям|направл)/;

/** "Al-Shaddadah" is no Ål: an article and a hyphen begin a longer name. */
const isArticle = ({ text, pieces }: PieceText, from: number, to: number): boolean =>
  to === from + 1 &&
  ARTICLE.test(pieces[from]?.folded ?? '') &&
  text.charAt(pieces[from]?.end ?? text.length) === '-';
const ARTICLE = /^(?:a[lnrstdz]|ash|ach|el|er|es|ad|ez)$/;

/** Every name that starts at piece `from`, the longest first. */
export function matchesAt(view: PieceText, names: Names, from: number): Match[] {
  const first = view.pieces[from];
  if (first === undefined) return [];
  const matches: Match[] = [];
  let hash: NameHash | undefined;
  for (let to = from + 1; ; to++) {
    const piece = view.pieces[to - 1] ?? first;
    const stem = hash;
    hash = stem ? joinHash(stem, piece.hash) : piece.hash;
    if (endsName(view, from, to - 1)) {
      let senses = view.senses(names, hash, first.folded);
      if (senses[0]?.stopped && !isAbbreviated(view, from, to))
        senses = senses.filter((sense) => !sense.stopped);
      // "в Авдіївці" is of Авдіївка, "в Рафахе" of Рафах.
      const forms = ofDistrict(view, from, to) ? [...FORMS, ownerOf] : FORMS;
      for (const other of forms) {
        const again = senses.length === 0 ? other(piece.folded) : undefined;
        if (again !== undefined)
          senses = stem
            ? view.senses(names, joinHash(stem, hashWord(again)), first.folded)
            : view.senses(names, hashWord(again), again);
      }
      if (senses.length > 0 && !isArticle(view, from, to)) matches.push({ from, to, senses });
    }
    const next = view.pieces[to];
    if (next === undefined || to - from >= MAX_PIECES || view.gap(to - 1) !== 'joined') break;
    if (view.pieces[to - 1]?.token.possessive) break;
    const small = next.token.shape === 'lower';
    if (small && !SMALL_PARTS.has(next.folded) && !names.continues(next.folded)) break;
  }
  return matches.reverse();
}

/** Longest name that is looked up by its consonants, in pieces. */
const LOOSE_PIECES = 4;

/**
 * Adds names that only their spelling parts from the gazetteer's, in the countries that the text is known to speak of.
 * Such a name takes the place of towns' names inside it: "Bint Jbeil" of "Jbeil".
 */
export function addLoose(
  view: PieceText,
  names: Names,
  matches: readonly Match[],
  isLikely: (country: string) => boolean,
): Match[] {
  const out: Match[] = [];
  let k = 0;
  for (let i = 0; i < view.pieces.length; ) {
    while (k < matches.length && (matches[k]?.to ?? 0) <= i) k++;
    const exact = matches[k]?.from === i ? matches[k] : undefined;
    const loose = exact ? undefined : longestLoose(view, names, i, matches, k, isLikely);
    const match = exact ?? loose;
    if (match) out.push(match);
    i = match?.to ?? i + 1;
  }
  return out;
}

function longestLoose(
  view: PieceText,
  names: Names,
  from: number,
  matches: readonly Match[],
  k: number,
  isLikely: (country: string) => boolean,
): Match | undefined {
  const first = view.pieces[from]?.token.shape;
  if (!view.isCapital(from) || first === 'upper' || view.opensSentence(from)) return undefined;
  let best: Match | undefined;
  for (let to = from + 1; to <= from + LOOSE_PIECES && to <= view.pieces.length; to++) {
    if (to - from > 1 && (view.gap(to - 2) !== 'joined' || view.pieces[to - 2]?.token.possessive)) break;
    const inside = matches[k];
    // What a country, an area or a region is called is no part of a town's name.
    if (inside && inside.from < to && inside.senses[0]?.kind !== 'town') break;
    if (!view.isCapital(to - 1)) continue;
    const senses = view.looseSenses(names, from, to).filter((sense) => isLikely(sense.country));
    if (senses.length > 0) best = { from, to, senses };
  }
  return best;
}

/** A name ends in a word with a capital, but for Cyrillic ones: "Курская область". */
const endsName = (view: PieceText, from: number, last: number): boolean =>
  last === from ||
  view.isCapital(last) ||
  view.pieces[last]?.token.shape === 'none' ||
  (view.folded(last).charCodeAt(0) >= 0x0400 && view.folded(last).length > 2) ||
  // "Zaporizhzhia nuclear power plant", "Rafah crossing": the table's own spelling has small letters, too.
  last - from >= 1;

/** "Lexington, Ky.": a stop after, a comma before. */
const isAbbreviated = (view: PieceText, from: number, to: number): boolean =>
  from > 0 && view.gap(from - 1) === 'comma' && view.text.charAt(view.pieces[to - 1]?.end ?? 0) === '.';
