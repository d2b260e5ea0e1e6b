import { expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const tollsOf = (text: string): readonly (readonly [number | undefined, number | undefined])[] =>
  analyse({ text, published: '2026-02-06T12:00:00.000Z' }).mentions.map(({ killed, injured }) => [
    killed,
    injured,
  ]);

it.each([
  [
    'В Белгороде при атаке БПЛА погиб мирный житель\nПри атаке украинского беспилотника на автомобиль в Белгороде погиб мирный житель, ещё двое получили ранения, сообщил губернатор.',
    [[1, 2]],
  ],
  [
    'A Russian drone killed a man in Sumy on Friday. Another five people were injured in the strike, the mayor said.',
    [[1, 5]],
  ],
])('more people are of the same blow: %s', (text, tolls) => {
  expect(tollsOf(text)).toEqual(tolls);
});

it('one more blow is another', () => {
  expect(
    tollsOf(
      'Российская ракета попала в дом в Сумах, погиб один человек. Ещё один удар пришёлся на Шостку, ранены двое.',
    ),
  ).toHaveLength(2);
});
