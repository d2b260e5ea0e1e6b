import { describe, expect, it } from 'vitest';
import { analyse, analyseForIndex } from '../../../shared/analysis/index.ts';

const story = (text: string) => ({ text, published: '2026-02-05T12:00:00.000Z' });
const sidesOf = (text: string): readonly (readonly (string | undefined)[])[] =>
  analyseForIndex(story(text)).mentions.map(({ initiator, target }) => [initiator, target]);

describe('a group in the index', () => {
  it.each([
    ['Houthi mortar shells fell on a camp in Marib on Thursday, killing a girl.', 'Houthis', 'YEM'],
    ['Ansar Allah fired a missile at Eilat on Thursday.', 'Houthis', 'ISR'],
    ['Йеменские хуситы в четверг выпустили ракету по израильскому Эйлату.', 'Houthis', 'ISR'],
    ['A US air strike near Jilib killed four al-Shabaab fighters on Thursday.', 'USA', 'Al-Shabaab'],
  ])('has one name: %s', (text, initiator, target) => {
    expect(sidesOf(text)).toEqual([[initiator, target]]);
  });

  it('has it among parties and speakers too', () => {
    const { mentions } = analyseForIndex(
      story('Yemen’s government and Ansar Allah held talks in Muscat on Thursday, Ansar Allah said.'),
    );
    expect(mentions.map(({ parties, claimedBy }) => [parties, claimedBy?.actor])).toEqual([
      [['Houthis', 'YEM'], 'Houthis'],
    ]);
  });

  it('is read as it is written by whoever asks for the reading alone', () => {
    const { mentions } = analyse(story('Ansar Allah fired a missile at Eilat on Thursday.'));
    expect(mentions.map(({ initiator }) => initiator)).toEqual(['Ansar Allah']);
  });
});
