import { expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const kindsOf = (text: string): readonly string[] =>
  analyse({ text, published: '2026-02-06T12:00:00.000Z', language: 'en' }).mentions.map(
    ({ type, status }) => `${type} ${status}`,
  );

it.each([
  ['The rebels and the army settled on a swap of forty captives.', ['prisoner_exchange planned']],
  ['The prisoners taken in the rebellion are to be freed within a month.', ['prisoner_exchange planned']],
  [
    'Hamas has agreed to retreat from the northern districts of Gaza City under the truce.',
    ['other_deescalation planned'],
  ],
  [
    'The rebels of M23 announced that they will withdraw from Bukavu at the request of the mediators.',
    ['other_deescalation planned'],
  ],
  [
    'The government and the rebels opened peace talks in Nairobi, second round to follow in Doha in March.',
    ['talks_held happened', 'talks_announced planned'],
  ],
  [
    'The presidents of Sudan and Chad will attend an emergency summit on the fighting on Tuesday.',
    ['talks_announced planned'],
  ],
  ['The rebels exchanged forty captives with the army on Friday.', ['prisoner_exchange happened']],
])('is planned, or done: %s', (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

it.each([
  'The government would not release the prisoners of war, the rebels said.',
  'The rebels did not hand over their weapons under the peace deal.',
  'Israel has not withdrawn its troops from southern Lebanon.',
  'Norway will not recognise the annexation until peace negotiations are over.',
  'Mediators said they were stuck on the question of which posts the troops would pull back from.',
])('is no dealing: %s', (text) => {
  expect(kindsOf(text)).toEqual([]);
});

it('is a refusal where somebody does not want it', () => {
  expect(kindsOf('The rebels said that the army doesn’t want a truce.')).toEqual(['talks_refused happened']);
});

it('is a truce that goes on where somebody will honour it', () => {
  expect(kindsOf('The rebel leader said that his troops will honour the ceasefire in Darfur.')).toEqual([
    'ceasefire happened',
  ]);
});
