import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../../shared/analysis/furniture.ts';
import { analyse } from '../../../shared/analysis/index.ts';

const NEWS = 'Three U.S. service members were killed in an Iranian missile strike, the military said.';
const left = (text: string): string => withoutFurniture(text).replace(/\s+/g, ' ').trim();

describe('what is no news', () => {
  it.each([
    `Breaking: ${NEWS}`,
    `UPDATE 2-${NEWS}`,
    `WATCH | ${NEWS}`,
    `Live updates: ${NEWS}`,
    `${NEWS} | BBC News`,
    `${NEWS} - The Times of Israel`,
    `${NEWS} – Al Jazeera English`,
    `${NEWS} (Reporting by Jane Roe in Berlin; Editing by John Doe)`,
    `${NEWS}\n\n(Additional reporting by Jane Roe in Baghdad and Joe Poe in Paris; writing by John Doe)`,
    `${NEWS}\nReporting by Jane Roe in Berlin; editing by John Doe`,
    `${NEWS} With inputs from agencies in Delhi`,
    `${NEWS}\n\nAssociated Press writers Jane Roe in Cairo and Joe S. Poe in Beirut, Lebanon, contributed to this report.`,
    `${NEWS} Jane Roe in Jerusalem contributed to this story.`,
  ])('is put out: %s', (text) => {
    expect(left(text)).toBe(NEWS);
    expect(withoutFurniture(text)).toHaveLength(text.length);
    const [mention, ...more] = analyse({ text, language: 'en', published: '2026-02-06' }).mentions;
    expect(more).toEqual([]);
    expect(mention).toMatchObject({ type: 'missile_strike', initiator: 'IRN', target: 'USA', killed: 3 });
    expect(mention).not.toHaveProperty('place');
    expect(mention?.evidence.text).toBe(text.slice(mention?.evidence.start, mention?.evidence.end));
  });

  it.each([
    'Russian strike kills three in Kharkiv - governor',
    'Truce will hold - Kremlin',
    'Live fire was heard in Kharkiv, residents said.',
    'Updated figures put the toll at 14.',
    'Both sides contributed to this failure, he said.',
    'The analysis: the truce holds.',
  ])('is not this: %s', (text) => {
    expect(withoutFurniture(text)).toBe(text);
  });

  it('takes no longer than the text is long', () => {
    const text = 'They contributed to this report'.repeat(30_000);
    const start = process.cpuUsage();
    expect(withoutFurniture(text)).toHaveLength(text.length);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3_000);
  });
});

it('a headline that its body begins with is told once', () => {
  const title = 'Israeli airstrikes kill eleven people in the towns of Aramoun and Saadiyat';
  const { mentions } = analyse({ title, text: `${title}, officials said.`, published: '2026-02-06' });
  expect(mentions.map(({ place, killed }) => [place, killed])).toEqual([
    ['Aramoun', 11],
    ['Saadiyat', undefined],
  ]);
  expect(mentions[0]?.evidence.start).toBeGreaterThan(title.length);
});
