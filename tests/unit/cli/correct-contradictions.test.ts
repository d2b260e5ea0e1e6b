import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../cli/correct/place.ts';
import { mentionSets } from '../../../cli/correct/slots.ts';
import { analyse } from '../../../shared/analysis/index.ts';
import type { Mention } from '../../../shared/model/index.ts';

const [strike, talks] = [
  'A Russian missile hit a depot in Kharkiv on Friday, killing two people.',
  'Envoys of Russia and Ukraine held peace talks in Istanbul on Friday.',
].map((text) => analyse({ text, published: '2026-02-07', language: 'en' }).mentions[0]) as [Mention, Mention];

describe('a correction that contradicts itself is refused', () => {
  it('where the region lies in another country', () => {
    expect(() => readPlace({ country: 'RU', region: 'UA-63' }, {})).toThrow(/lies in UA, not in RU/);
    expect(readPlace({ country: 'UA', region: 'UA-63' }, {})).toMatchObject({ country: 'UA' });
  });

  it('where the type has no such slot', () => {
    expect(() => mentionSets(new Map([['parties', 'RUS,UKR']]), strike)).toThrow(/has no parties/);
    expect(() => mentionSets(new Map([['initiator', 'RUS']]), talks)).toThrow(/has no initiator/);
    expect(mentionSets(new Map([['parties', 'RUS,UKR']]), talks).get('parties')).toEqual({
      parties: ['RUS', 'UKR'],
    });
  });
});

it('what is explained says how each slot was filled, the date too', () => {
  const { mentions } = analyse(
    {
      text: 'A Russian missile struck Kharkiv on Friday, killing two people.',
      published: '2026-02-07',
      language: 'en',
    },
    { explain: true },
  );
  const rules = new Map(mentions[0]?.trace?.map(({ slot, rule }) => [slot, rule]));
  expect(rules.get('date')).toBeTruthy();
  expect([...rules.values()]).not.toContain('');
});
