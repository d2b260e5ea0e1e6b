import { describe, expect, it } from 'vitest';
import { creditOf } from '../../../shared/feeds/index.ts';

describe('the credit of a text', () => {
  it.each([
    ['MOSCOW, February 6. /TASS/. The sides met by the lake.', 'TASS'],
    ['<p>МОСКВА, 6 февраля. /ТАСС/. Стороны встретились у озера.</p>', 'ТАСС'],
    ['МОСКВА, 6 фев - РИА Новости. Стороны встретились у озера.', 'РИА Новости'],
    ['Київ. 6 лютого. УНІАН. Сторони зустрілися біля озера.', 'УНІАН'],
    ['Киев. 6 февраля. ИНТЕРФАКС-УКРАИНА. Стороны встретились у озера.', 'ИНТЕРФАКС-УКРАИНА'],
    ['<p>МОСКВА. 6 февраля 2026. ИНТЕРФАКС - Стороны встретились.</p>', 'ИНТЕРФАКС'],
  ])('is in the dateline of %s', (text, credit) => {
    expect(creditOf(undefined, text)).toBe(credit);
  });

  it.each([
    ['<p>They met by the lake.</p><p>Agencies via Xinhua</p>', 'Agencies via Xinhua'],
    ['<p>They met by the lake.</p>\n<p><em>AFP</em></p>', 'AFP'],
    ['They met by the lake.<br/>AFP', 'AFP'],
    ['They met by the lake.\nAFP.', 'AFP'],
    ['<p>(Reuters) - They met by the lake.</p>', 'Reuters'],
    ['<p>They met by the lake.</p><p>With inputs from AFP</p>', 'AFP'],
  ])('is the last paragraph of %s', (text, credit) => {
    expect(creditOf(undefined, text)).toBe(credit);
  });

  it.each([
    '<p>They met, the envoy told <b>AFP</b></p>',
    '<p>They met, the envoy told\nAFP</p>',
    '<p>They met by the lake.</p><p>Sunday</p>',
    'Kyiv, February 6. Reuters reporters met them.',
    'Gaza, 6 February. /Sources/. They met.',
    'AFP',
  ])('is not in %s', (text) => {
    expect(creditOf(undefined, text)).toBeUndefined();
  });

  it('is looked for in linear time', () => {
    expect(creditOf(undefined, '6. <p> A, 6 may. '.repeat(100_000))).toBeUndefined();
  });
});
