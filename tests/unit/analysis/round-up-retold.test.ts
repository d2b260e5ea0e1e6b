import { expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const kindsOf = (text: string): readonly string[] =>
  analyse({ text, published: '2026-02-06T12:00:00.000Z', language: 'en' }).mentions.map(
    ({ type, status }) => `${type} ${status}`,
  );

it.each([
  'Kyiv expects the next round of peace talks with Russian and US delegations to be held soon, most likely in Geneva.',
  'Moscow is expecting another round of peace talks with Ukraine next week, a spokesman said on Friday.',
])('a round that is only expected was not held: %s', (text) => {
  expect(kindsOf(text)).toEqual(['talks_announced planned']);
});

it('a round that was held before another is expected is told too', () => {
  expect(
    kindsOf(
      'Russian and Ukrainian negotiators held a round of peace talks in Geneva on Friday and expect the next meeting in March.',
    ),
  ).toContain('talks_held happened');
});

it.each([
  'Zelensky said in his evening address that he expected the next talks with the American and Russian delegations before long.',
])('talks that are expected with the other side’s people are announced: %s', (text) => {
  expect(kindsOf(text)).toEqual(['talks_announced planned']);
});

it('years that a clause tells of a noun date nothing else', () => {
  expect(
    kindsOf(
      'The United States and Russia agreed on Thursday to bring back a high-level dialogue between their militaries, which had lapsed more than four years ago.',
    ),
  ).toEqual(['other_deescalation happened']);
});

it('what each side is said to have handed back is of the exchange before', () => {
  const { mentions } = analyse({
    text: 'Russia and Ukraine carried out a prisoner exchange on Thursday, their first in five months. Each side handed back 157 people.',
    published: '2026-02-06T12:00:00.000Z',
    language: 'en',
  });
  expect(mentions.map(({ type, exchanged }) => [type, exchanged])).toEqual([['prisoner_exchange', 314]]);
});

it('an advance that captives were taken in is looked back on', () => {
  expect(
    kindsOf(
      'Three Russian citizens came home who had been seized when Ukrainian troops crossed into the Kursk region.',
    ),
  ).toEqual(['violence background']);
});

it('a heading between paragraphs tells of no event', () => {
  const before = 'Negotiators from Russia and Ukraine met in Geneva on Thursday.';
  const after = 'Nobody in Moscow spoke of it.';
  expect(kindsOf(`${before}\nThe fighting goes on\n${after}`)).toEqual(['talks_held happened']);
});
