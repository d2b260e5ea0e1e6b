import { type Token, tokenise } from '../../text/index.ts';
import { stemCyrillic } from './stems.ts';

/**
 * A piece of a name or a text: what names are compared by. Words parted by hyphens are pieces of their own, so that
 * "Ivano-Frankivsk" and "Ivano Frankivsk" are one name; marks and white space are none.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly token: Token;
  /** Folded: lower case, no accents, no apostrophes, Cyrillic without its case ending. */
  readonly folded: string;
  readonly hash: NameHash;
}

/** Two 32-bit hashes of a name: one finds the bucket, the other proves the name. */
export interface NameHash {
  readonly a: number;
  readonly b: number;
}

/** Letters that decomposition leaves alone, with what English copy writes for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a', ħ: 'h' },
  ...{ "'": '', '’': '', '‘': '', ʼ: '', ʻ: '', ʹ: '', ʺ: '', '`': '', '´': '', '.': '' },
};

const ASCII = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;

/** The form of one word that names are compared by. */
export function foldWord(lower: string): string {
  if (ASCII.test(lower)) return lower;
  const code = lower.charCodeAt(0);
  if (code >= 0x0400 && code <= 0x04ff) return stemCyrillic(lower.replace(/['’ʼ]/g, "'"));
  let out = '';
  for (const letter of lower.normalize('NFD').replace(MARKS, '')) out += PLAIN[letter] ?? letter;
  return out;
}

/** FNV-1a twice, from two starts. */
export function hashWord(word: string): NameHash {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return { a: a >>> 0, b: b >>> 0 };
}

/** The hash of a name from that of its first pieces and the next piece. */
export const joinHash = (name: NameHash, next: NameHash): NameHash => ({
  a: (Math.imul(name.a ^ next.a, 0x01000193) + 0x7f4a7c15) >>> 0,
  b: (Math.imul(name.b, 0xc2b2ae35) ^ (next.b + (name.b >>> 15))) >>> 0,
});

/** Splits tokens at hyphens and drops marks. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokens) {
    if (token.kind === 'punct') continue;
    for (const part of token.parts ?? [token]) {
      const folded = foldWord(part.lower);
      if (folded === '') continue;
      pieces.push({ start: part.start, end: part.end, token: part, folded, hash: hashWord(folded) });
    }
  }
  return pieces;
}

/** Words of one script's plain letters, parted by single spaces or hyphens: most names. */
const PLAIN_NAME = /^(?:[A-Za-z]+[ -])*[A-Za-z]+$|^(?:[\u0400-\u04ff]+[ -])*[\u0400-\u04ff]+$/;

/** The hash of a name as a gazetteer writes it; undefined where it has no letters or more pieces than a name may. */
export function hashName(name: string): NameHash | undefined {
  const trimmed = name.trim();
  // The same pieces as tokenising gives, without its cost: thousands of names are hashed at the first use.
  const pieces = PLAIN_NAME.test(trimmed)
    ? trimmed.toLowerCase().split(/[ -]/).map(foldWord)
    : piecesOf(tokenise(trimmed)).map((piece) => piece.folded);
  const [first, ...rest] = pieces;
  if (first === undefined || pieces.length > MAX_PIECES) return undefined;
  return rest.reduce((hash, piece) => joinHash(hash, hashWord(piece)), hashWord(first));
}

/** Longest name that is looked up, in pieces: "Autonomous Republic of Crimea" has four. */
export const MAX_PIECES = 6;

/** One number from a hash, for tables small enough that 52 bits can't collide. */
export const keyOf = (hash: NameHash): number => hash.a * 0x100000 + (hash.b >>> 12);

/** Articles that Arabic names carry or drop as the writer likes. */
const ARTICLES = new Set([
  'al',
  'el',
  'as',
  'ash',
  'an',
  'ar',
  'ad',
  'at',
  'az',
  'ed',
  'es',
  'et',
  'er',
  'the',
  'a',
]);

/** Spellings of one sound in names brought over from Arabic, Persian and Pashto. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/sh|ch/g, 's'],
  [/dj|zh/g, 'j'],
  [/[qc]/g, 'k'],
  [/[aeiouyw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Fewer consonants than this say nothing. */
const SHORTEST_SKELETON = 3;

/**
 * The hash of a name's consonants: Kfar Kila and Kafr Kilā, Bint Jbeil and Bint Jubayl, El Fasher and Al-Fashir are one.
 * Undefined where too little is left. Cyrillic has none.
 */
export function hashSkeleton(folded: readonly string[]): NameHash | undefined {
  const words = folded.length > 1 ? folded.filter((word) => !ARTICLES.has(word)) : folded;
  let skeleton = '';
  for (const word of words) {
    if (!ASCII.test(word)) return undefined;
    let bones = word.length > 2 && word.endsWith('h') ? word.slice(0, -1) : word;
    for (const [from, to] of SOUNDS) bones = bones.replace(from, to);
    skeleton += bones;
  }
  return skeleton.length < (words.length > 1 ? SHORTEST_SKELETON - 1 : SHORTEST_SKELETON)
    ? undefined
    : hashWord(`~${skeleton}`);
}
