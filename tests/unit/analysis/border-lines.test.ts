import { expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const read = (text: string) =>
  analyse({ text, published: '2026-05-07T12:00:00.000Z', language: 'en' }).mentions.map(
    ({ initiator, target, country }) => [initiator, target, country],
  );

it('fire along a line between two states falls on the other one’s land', () => {
  expect(
    read(
      'Two villagers were killed as Pakistani troops resorted to shelling along the Line of Control in Poonch district.',
    ),
  ).toEqual([['PAK', 'IND', 'IN']]);
});

it('what a state says of its own side of the line stays there', () => {
  const [mention] = read(
    'Shelling killed two villagers in Kotli near the Line of Control, Pakistan said on Thursday.',
  );
  expect(mention?.[2]).toBe('PK');
});
