import { describe, expect, it } from 'vitest';
import { creditOf } from '../../../shared/copies/index.ts';

describe('creditOf', () => {
  it.each([
    ['reuters', { text: 'LUND, Feb 5 (Reuters) - The two sides met by the lake.' }],
    ['ap', { text: 'VARDO (AP) — Shells fell on the harbour.' }],
    ['tass', { text: 'МОСКВА, 5 февраля. /ТАСС/. Стороны встретились у озера.' }],
    ['unian', { text: 'КИЇВ. УНІАН. Сторони зустрілися біля озера.' }],
    ['dpa', { text: 'Lund (dpa) - Die Delegationen trafen sich am See.' }],
    ['ria', { text: 'КИЕВ, 5 фев - РИА Новости. Стороны встретились у озера.' }],
    ['interfax', { text: 'МОСКВА. 5 февраля. INTERFAX.RU - Стороны встретились у озера.' }],
    ['interfax-ukraine', { text: 'Киев. 5 февраля. ИНТЕРФАКС-УКРАИНА - Стороны встретились у озера.' }],
    ['unian', { text: 'КИЇВ. 5 лютого. УНІАН. Сторони зустрілися біля озера.' }],
    ['tass', { text: 'ТАСС, 5 февраля. Стороны встретились у озера.' }],
    ['reuters', { text: 'Lund, Norway – Reuters – The two sides met by the lake.' }],
    ['ria', { text: 'Стороны встретились у озера. РИА Новости' }],
    ['afp', { text: 'The two sides met by the lake.\n© 2026 Agence France-Presse' }],
    ['ap', { text: 'The two sides met.\nCopyright 2026 The Associated Press. All rights reserved.' }],
    ['dpa', { text: 'Die Delegationen trafen sich am See.\ndpa/mz' }],
    ['reuters', { text: 'The two sides met by the lake. (Reuters/NAN)' }],
    ['xinhua', { text: 'The two sides met by the lake.\nAgencies via Xinhua' }],
    ['reuters', { text: 'The two sides met by the lake.\n— Reuters' }],
    ['ap', { text: 'The two sides met by the lake. (AP)' }],
    ['afp', { text: 'The two sides met by the lake.\nAFP/Reuters' }],
    ['pti', { text: 'The two sides met by the lake.\n(With inputs from PTI)' }],
    ['unian', { text: 'Сторони зустрілися біля озера.\nДжерело: УНІАН' }],
    ['interfax-ukraine', { text: 'Сторони зустрілися.', credit: 'Інтерфакс-Україна' }],
    ['ap', { text: 'The two sides met.', byline: 'By JANE ROE, Associated Press' }],
    ['reuters', { text: 'The two sides met.', title: 'No deal by the lake | Reuters' }],
    ['reuters', { text: 'The two sides met.\nReporting by Jane Roe in Lund; Editing by John Doe; Reuters' }],
  ])('reads %s', (slug, story) => {
    expect(creditOf(story)).toBe(slug);
  });

  it.each([
    ['a mere quotation', { text: 'We are close, the envoy told Reuters. Nothing was signed.' }],
    ['an agency as the subject', { text: 'Reuters said on Friday that it had moved its bureau to Lund.' }],
    ['an agency that is the subject of a clause', { text: 'Reuters, which has moved its bureau, met them.' }],
    ['the credit of a picture', { text: 'The two sides met by the lake.\nPhoto: Reuters' }],
    ['the credit of a picture, in line', { text: 'Сторони зустрілися біля озера. Фото: УНІАН' }],
    [
      'an owner who is no agency',
      { text: 'The two sides met.\n© 2026 The Daily Example. All rights reserved.' },
    ],
    ['no agency by name', { text: 'The two sides met by the lake.\nAgencies' }],
    ['a word that ends like one', { text: 'They drew a map.\nThe clasp' }],
    ['a bracket that is the story', { text: 'Officials of the alliance (an old one) met by the lake.' }],
    ['nothing', { text: '' }],
  ])('reads no credit in %s', (_, story) => {
    expect(creditOf(story)).toBeUndefined();
  });

  it('reads hostile endings in linear time', () => {
    expect(creditOf({ text: `${'.-—('.repeat(500_000)}` })).toBeUndefined();
  });
});
