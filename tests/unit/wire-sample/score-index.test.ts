import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../bench/wire-events/score.ts';
import { scoreIndex } from '../../../bench/wire-events/score-index.ts';
import type { WireTruth } from '../../../local/wire/index.ts';
import type { Day, Mention } from '../../../shared/model/index.ts';

const PLACES = { sumy: 'Sumy', odesa: 'Odesa' };
const truth: WireTruth = {
  events: Object.entries(PLACES).map(([key, place]) => ({
    key,
    type: 'drone_strike',
    status: 'happened',
    date: '2026-02-05' as Day,
    country: 'UA',
    place,
  })),
  stories: ['a', 'b'].map((id) => ({
    id,
    publisher: 'p',
    topics: ['strikes'],
    events: ['sumy', 'odesa'],
    background: [],
  })),
};
const read = (story: string, place: string, eventId: string, rest: Partial<Mention> = {}): Assignment => ({
  story,
  eventId,
  mention: {
    family: 'strike',
    type: 'drone_strike',
    status: 'happened',
    country: 'UA',
    place,
    codes: {},
    evidence: { start: 0, end: 1, text: 'x' },
    ...rest,
  },
});

describe('what a list of events shows', () => {
  it('is right where each happening stands there once', () => {
    const score = scoreIndex(truth, [
      read('a', 'Sumy', '1'),
      read('b', 'Sumy', '1'),
      read('b', 'Odesa', '2'),
    ]);
    expect(score).toMatchObject({ listed: 2, found: 2, precision: 1, recall: 1, surplus: [] });
  });

  it('is too much where a story tells of one as of two', () => {
    const score = scoreIndex(truth, [read('a', 'Sumy', '1'), read('b', 'Sumy', '1'), read('b', 'Sumy', '2')]);
    expect(score).toMatchObject({ listed: 2, found: 1, precision: 0.5, recall: 0.5 });
    expect(score.surplus.map(({ key, rests }) => [key, rests.length])).toEqual([['sumy', 1]]);
  });

  it('is too much where nothing happened, and says nothing of looks back', () => {
    const score = scoreIndex(truth, [
      read('a', 'Paris', '1', { family: 'violence', type: 'violence' }),
      read('b', 'Paris', '2', { family: 'violence', type: 'violence', status: 'background' }),
    ]);
    expect(score).toMatchObject({ listed: 1, found: 0, precision: 0, recall: 0 });
    expect(score.surplus.map(({ key }) => key)).toEqual([undefined]);
  });
});
