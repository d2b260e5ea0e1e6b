import { expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const kindsOf = (text: string): readonly string[] =>
  analyse({ text, published: '2026-02-06T12:00:00.000Z' }).mentions.map(
    ({ type, status }) => `${type} ${status}`,
  );

it.each([
  // What one side wants back.
  ['Israel wants the return of the remains of two more hostages in the first days of any extension.', []],
  // A truce that stands as it did.
  ['The truce has largely held since it was renewed in March, both sides say.', []],
  // Since when, and no news.
  ['The district has seen a rise in attacks since the militants ended a ceasefire.', []],
  // What talks are on.
  ['Israel and Hamas begin talks in Cairo on extending Gaza truce', ['talks_held happened']],
  [
    'Hezbollah says that it has started negotiating with Israel on a prisoner exchange.',
    ['talks_held happened'],
  ],
  // What is yet to be discussed.
  [
    'The two sides are to discuss how a ceasefire signed last year can be monitored.',
    ['talks_announced planned'],
  ],
  // An agenda, a position.
  ['The agenda: who polices the town, and when Israeli troops withdraw further.', []],
  ['Moscow wants Ukrainian troops out of the region before any truce.', []],
  // What was spoken of, in Russian and Ukrainian, and a silence that is no truce.
  ['Стороны обсудили работу гуманитарных коридоров и обмен пленными.', ['talks_held happened']],
  ['Рятувальники оголосили хвилину тиші під завалами.', []],
])('%s', (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

it.each([
  'TPLF denies its fighters attacked Afar',
  'Israel says it did not strike Tehran',
  'Pakistan denies carrying out air strikes in Khost',
])('what is only denied is nothing: %s', (text) => {
  expect(analyse({ text, language: 'en', published: '2026-02-06' }).mentions).toEqual([]);
});

it('who denies responsibility leaves the blow as it is', () => {
  const text = 'Russia denied responsibility for the strike on a market in Kostiantynivka that killed 16.';
  expect(analyse({ text, language: 'en', published: '2026-02-06' }).mentions[0]).toMatchObject({
    killed: 16,
  });
});
