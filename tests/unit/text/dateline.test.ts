import { describe, expect, it } from 'vitest';
import { datelineEnd } from '../../../shared/text/index.ts';

const wordsOf = (text: string): string => text.slice(datelineEnd(text, 0, text.length));

describe('a dateline', () => {
  it.each([
    'KYIV, Feb 6 (Reuters) - ',
    'KHARKIV, Ukraine, Feb 5 (Reuters) - ',
    'MOSCOW/KYIV — ',
    'GAZA: ',
    'DEIR AL-BALAH, Gaza Strip (AP) — ',
    'ABU DHABI, United Arab Emirates, February 6, 2026 (Reuters) — ',
    'Port Sudan, 6 Feb. (AFP) – ',
    'KHARTOUM, March 3 (Xinhua) -- ',
    'UPDATE 2-',
    'BREAKING: ',
    'МОСКВА, 6 февраля. /ТАСС/. ',
    'КИЇВ, 6 лютого (Укрінформ) – ',
  ])('is no part of what a sentence says: %s', (dateline) => {
    expect(wordsOf(`${dateline}Shells hit a bakery in the town.`)).toBe('Shells hit a bakery in the town.');
  });

  it.each([
    'Russian drones hit Odesa: three dead',
    'Kyiv says drones – and a missile – hit the port',
    'Zelensky: no talks without guarantees',
    'Israel strikes Lebanon (again) - army',
    'USA - Iran talks resume in Oman',
    'RSF - a paramilitary force - shelled the camp',
    '12 killed in Goma: army',
  ])('is not seen in words that say something: %s', (text) => {
    expect(wordsOf(text)).toBe(text);
  });
});
