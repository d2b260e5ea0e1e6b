/** Quotes, dashes and spaces that mean the same, by the character that stands for them here. */
const UNIFIED = new Map<number, string>();
for (const [to, codes] of [
  ["'", [0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x02bc, 0x02b9, 0x0060, 0x00b4, 0xff07]],
  ['"', [0x201c, 0x201d, 0x201e, 0x201f, 0x00ab, 0x00bb, 0x2033, 0xff02]],
  ['-', [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xff0d]],
  [' ', [0x00a0, 0x2007, 0x202f]],
] as const)
  for (const code of codes) UNIFIED.set(code, to);

/**
 * NFKC, with curly quotes, dashes and hard spaces as their ASCII selves: for comparing texts, never for showing them
 * (spans of the original don't hold in it).
 */
export function normalise(text: string): string {
  const composed = text.normalize('NFKC');
  let out = '';
  let from = 0;
  for (let i = 0; i < composed.length; i++) {
    const to = UNIFIED.get(composed.charCodeAt(i));
    if (to === undefined) continue;
    out += composed.slice(from, i) + to;
    from = i + 1;
  }
  return from === 0 ? composed : out + composed.slice(from);
}

/** Lower case with apostrophes as `'` and hyphens as `-`: how words are looked up. Never longer than ASCII folding makes it. */
export function lowerWord(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    // Of ASCII only the grave accent has another self; a look-up a letter would be the dearest part of reading a text.
    if ((code > 127 || code === 0x60) && UNIFIED.has(code)) return normalise(lower);
  }
  return lower;
}

/** Drops control characters, bidirectional marks, zero-width spaces, soft hyphens and half surrogate pairs. */
export const stripControls = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff]/g,
      '',
    )
    .replace(/\p{Cs}/gu, '');

/** Runs of white space to one space, or one `\n` where the run holds a line end; none at either end. */
export function collapse(text: string): string {
  const out: string[] = [];
  let from = -1;
  let gap = '';
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const space = isSpace(code);
    if (space) {
      if (from !== -1) {
        out.push(text.slice(from, i));
        from = -1;
      }
      if (isLineEnd(code)) gap = '\n';
      else if (gap === '') gap = ' ';
    } else if (from === -1) {
      if (out.length > 0) out.push(gap);
      gap = '';
      from = i;
    }
  }
  return out.join('');
}

export const isLineEnd = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;

export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x85 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const LETTER = /[\p{L}\p{M}]/u;
/** Dashes, curly quotes and the like, which texts are full of. */
const isGeneralMark = (code: number): boolean => code >= 0x2000 && code <= 0x206f;
/** Letters and marks of any script (ASCII by arithmetic, since it is nearly all there is). Half pairs count: rare scripts. */
export const isWordCode = (code: number): boolean =>
  code < 128
    ? (code | 32) >= 97 && (code | 32) <= 122
    : (code >= 0x0400 && code <= 0x0481) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      (!isGeneralMark(code) && LETTER.test(String.fromCharCode(code)));
