import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datelineEnd,
  normalise,
  splitSentences,
  tokenise,
  tokensWithin,
} from '../../../shared/text/index.ts';

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('keeps hyphens and apostrophes inside words, and cuts the marks off', () => {
    expect(texts("Al-Shabaab didn’t strike; п'ять осіб.")).toEqual([
      'Al-Shabaab',
      'didn’t',
      'strike',
      ';',
      "п'ять",
      'осіб',
      '.',
    ]);
  });

  it('flags a possessive and leaves its s out of the span', () => {
    const text = "Ukraine’s ally, the rebels’ base, U.S.'s aid";
    const flagged = tokenise(text).filter((token) => token.possessive);
    expect(flagged.map((token) => token.text)).toEqual(['Ukraine', 'rebels', 'U.S.']);
    for (const token of flagged) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('reads numbers whole and ranges as two', () => {
    expect(tokenise('1,500 or 3.5 or 10-15').map((token) => [token.text, token.kind])).toEqual([
      ['1,500', 'number'],
      ['or', 'word'],
      ['3.5', 'number'],
      ['or', 'word'],
      ['10', 'number'],
      ['-', 'punct'],
      ['15', 'number'],
    ]);
  });

  it('gives the pieces of a hyphenated word with their own spans', () => {
    const text = 'the Russia-Ukraine war, a 49-year-old';
    const parts = tokenise(text).flatMap((token) => token.parts ?? []);
    expect(parts.map((part) => part.text)).toEqual(['Russia', 'Ukraine', '49', 'year', 'old']);
    for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
  });

  it('tells how a word is written', () => {
    expect(tokenise('army Army ARMY iPhone U.S. Кремль').map((token) => token.shape)).toEqual([
      'lower',
      'capital',
      'upper',
      'mixed',
      'upper',
      'capital',
    ]);
  });

  it('lower-cases with one kind of apostrophe and hyphen', () => {
    expect(tokenise('Don’t Non‑Aligned').map((token) => token.lower)).toEqual(["don't", 'non-aligned']);
  });

  it('reads only the range asked for', () => {
    expect(tokenise('one two three', 4, 7).map((token) => token.text)).toEqual(['two']);
  });

  it('cuts a word of 1 MB into pieces, in linear time', () => {
    const tokens = tokenise('я'.repeat(1_000_000));
    expect(tokens.every((token) => token.text.length <= 256)).toBe(true);
    expect(tokens.reduce((sum, token) => sum + token.text.length, 0)).toBe(1_000_000);
  });
});

describe('tokensWithin', () => {
  it('gives the tokens that the stretch alone would be cut into', () => {
    const all = tokenise('UPDATE 2-Russia strikes');
    expect(all.map(({ text }) => text)).toContain('2-Russia');
    const own = tokensWithin('UPDATE 2-Russia strikes', all, 9, 23);
    expect(own.map(({ text }) => text)).toEqual(['Russia', 'strikes']);
  });

  it('does so for each sentence of any text', () => {
    const piece = fc.constantFrom(
      ...[
        'U.S.',
        "'s",
        '’',
        'rebels',
        'Ukraine',
        'Київ',
        "п'ять",
        '-',
        '--',
        '...',
        '. ',
        '.',
        ' ',
        '\n',
        '3.5',
      ],
      ...['UPDATE 2-', 'KYIV (Reuters) - ', 'J. K. ', '“', '”', '…', '😀', '1,500', 'killed', 'The', '。'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const all = tokenise(text);
        for (const { start, end } of splitSentences(text)) {
          const from = datelineEnd(text, start, end);
          expect(tokensWithin(text, all, from, end)).toEqual(tokenise(text, from, end));
        }
      }),
    );
  });
});

describe('normalise', () => {
  it('unifies quotes, dashes and spaces', () => {
    expect(normalise('“a” — ‘b’\u00a0№ ﬁ')).toBe('"a" - \'b\' No fi');
  });
});
