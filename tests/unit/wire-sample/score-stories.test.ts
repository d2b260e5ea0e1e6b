import { describe, expect, it } from 'vitest';
import { scoreCopies, scoreTopics } from '../../../bench/wire-events/score-stories.ts';
import type { StoryTruth, WireTruth } from '../../../local/wire/index.ts';

const story = (id: string, copyOf?: string): StoryTruth => ({
  id,
  publisher: 'p',
  topics: ['strikes'],
  events: [],
  background: [],
  ...(copyOf === undefined ? {} : { copyOf }),
});
const truth: WireTruth = {
  events: [],
  stories: [story('a'), story('b', 'a'), story('c'), { ...story('d'), topics: [] }],
};

describe('scoring stories against the truth of the wire', () => {
  it('tells copies joined rightly, joined wrongly and left apart', () => {
    const right = scoreCopies(
      truth,
      new Map([
        ['a', '1'],
        ['b', '1'],
        ['c', '2'],
        ['d', '2'],
      ]),
    );
    expect(right.score).toEqual({ precision: 1, recall: 1, together: 1, belonging: 1 });
    const wrong = scoreCopies(
      truth,
      new Map([
        ['a', '1'],
        ['b', '2'],
        ['c', '1'],
      ]),
    );
    expect(wrong.falseJoins).toEqual(['a | c']);
    expect(wrong.falseSplits).toEqual(['a | b']);
  });

  it('tells topics given wrongly and missed', () => {
    const given = new Map([
      ['a', ['strikes' as const]],
      ['d', ['strikes' as const]],
    ]);
    const strikes = scoreTopics(truth, given).find(({ topic }) => topic === 'strikes');
    expect(strikes).toMatchObject({ precision: 1 / 2, recall: 1 / 3, wrongly: ['d'], missed: ['b', 'c'] });
  });
});
