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
