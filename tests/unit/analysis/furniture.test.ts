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
    'Ukraine war | Russian missiles hit Odesa',
    'Херсон | Російський дрон убив двох людей',
    'Iran attacks three ships with missiles - Strait of Hormuz',
    'Strikes hit a base near Kursk - Security Service of Ukraine',
    'Reporting by the UN found that an Israeli air strike killed five people in Gaza on Friday.',
    'The army denied it. Reporting by local media said 12 people were killed in a drone strike on Nyala.',
    'Writing by candlelight, survivors told how a Russian missile hit Mariupol theatre.',
    'With files from the raid, the army blamed Hamas for the rocket attack.',
    'A drone strike killed Jane Roe, who contributed to this story, in Khartoum on Tuesday.',
    'Russian missiles hit Kyiv (reporting by local channels suggests ten dead)',
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

it.each([
  ['uk', 'Російські дрони вдарили по Одесі 🔥 двоє загинули.'],
  ['ru', 'Срочно: российские дроны ударили по Одессе, двое погибших.'],
  ['en', 'RUSSIAN DRONE STRIKE KILLS NINE SOLDIERS IN KHARKIV REGION'],
])('every span is of the text as written: %s', (language, text) => {
  const { mentions } = analyse({ text, language, published: '2026-02-06' }, { explain: true });
  const spans = mentions.flatMap(({ evidence, trace }) => [
    evidence,
    ...(trace ?? []).flatMap(({ span }) => span ?? []),
  ]);
  expect(spans.length).toBeGreaterThan(2);
  for (const span of spans) expect(span.text).toBe(text.slice(span.start, span.end));
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

it('what search engines glue to the headline is an outlet', () => {
  const head = 'Israel kills two in strike on car in south Lebanon';
  const { mentions } = analyse({
    title: `${head} - Jerusalem Courier`,
    text: `${head}  Jerusalem Courier`,
    language: 'en',
    published: '2026-02-06',
  });
  expect(mentions).toHaveLength(1);
  expect(mentions[0]).toMatchObject({ country: 'LB', place: 'south Lebanon', killed: 2 });
});

it('what Russian law has printed beside a name is no attack', () => {
  const text = 'Бойцы ушли.\n* Террористическая организация, запрещена в РФ.';
  expect(analyse({ text, language: 'ru', published: '2026-02-06' }).mentions).toEqual([]);
});
