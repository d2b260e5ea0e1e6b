import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../shared/text/index.ts';

const cut = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('keeps a dateline with its sentence and makes each line a boundary', () => {
    expect(cut('Headline without a stop\nOSLO/BERN — The sides met. They parted.')).toEqual([
      'Headline without a stop',
      'OSLO/BERN — The sides met.',
      'They parted.',
    ]);
  });

  it.each([
    ['titles and initials', 'Lt. Gen. John P. Smith met Mr. Brown and Sen. A.B. Stone.'],
    ['months and numbers', 'It began on Sept. 3 at No. 5 with 3.5 million, or $1.2 bn, in St. Petersburg.'],
    ['acronyms', 'The U.S. Navy and U.N. envoys met at 5 p.m. Kyiv time.'],
    ['ellipses inside', 'He paused ... and went on.'],
    [
      'Russian abbreviations',
      'В г. Н-ске Харьковской обл. на ул. Ленина погибли 5 тыс. человек, сказал А. Б. Иванов.',
    ],
    ['Ukrainian abbreviations', 'У м. Київ на вул. Шевченка постраждали 2 тис. осіб.'],
    ['a question that goes on', '"Is it over?" he asked.'],
    ['addresses', 'See example.com and v2.0 for more.'],
  ])('does not end a sentence at %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('ends after a quotation that closes', () => {
    expect(cut('"We are done." He left. «Всё кончено». Он ушёл.')).toEqual([
      '"We are done."',
      'He left.',
      '«Всё кончено».',
      'Он ушёл.',
    ]);
  });

  it('ends after an acronym where the next word opens a sentence', () => {
    expect(cut('They flew to the U.S. The talks failed.')).toEqual([
      'They flew to the U.S.',
      'The talks failed.',
    ]);
  });

  it('ends where a careless feed lost the space', () => {
    expect(cut('Three were killed.The army denied it.')).toEqual([
      'Three were killed.',
      'The army denied it.',
    ]);
  });

  it('knows the stops of other scripts', () => {
    expect(cut('会谈结束。双方离开。')).toEqual(['会谈结束。', '双方离开。']);
  });

  it('gives spans without white space, in order, that cover every word', () => {
    const text = '  One two.  Three!\n\n Four? \u00a0Five…';
    const spans = splitSentences(text);
    let last = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      last = end;
    }
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe('One two.Three!Four?Five…');
  });

  it.each([
    ['stops', '.'],
    ['initials', 'A. '],
    ['quotes', '."'],
    ['one word', 'x'],
  ])('stays linear on 1 MB of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const from = process.cpuUsage().user;
    splitSentences(text);
    expect((process.cpuUsage().user - from) / 1000).toBeLessThan(4000);
  });
});
