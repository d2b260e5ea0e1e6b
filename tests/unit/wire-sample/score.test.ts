import { describe, expect, it } from 'vitest';
import { scoreEvents } from '../../../bench/wire-events/score.ts';
import type { StoryTruth, WireEvent, WireTruth } from '../../../local/wire/index.ts';
import type { Day, Mention } from '../../../shared/model/index.ts';

const strike = (key: string, place: string, killed: number): WireEvent => ({
  key,
  type: 'drone_strike',
  status: 'happened',
  date: '2026-02-05' as Day,
  country: 'UA',
  place,
  killed,
});
const story = (id: string, events: readonly string[], copyOf?: string): StoryTruth => ({
  id,
  publisher: 'p',
  topics: ['strikes'],
  events,
  background: [],
  ...(copyOf === undefined ? {} : { copyOf }),
});
const mention = (place: string, killed?: number): Mention => ({
  family: 'strike',
  type: 'drone_strike',
  status: 'happened',
  country: 'UA',
  place,
  ...(killed === undefined ? {} : { killed }),
  codes: {},
  evidence: { start: 0, end: 1, text: 'x' },
});
const read = (id: string, place: string, eventId: string) => ({
  story: id,
  mention: mention(place),
  eventId,
});

const truth: WireTruth = {
  events: [strike('sumy', 'Sumy', 1), strike('odesa', 'Odesa', 2)],
  stories: [story('a', ['sumy']), story('b', ['sumy', 'odesa']), story('c', ['odesa'])],
};

describe('scoring events against the truth of the wire', () => {
  it('gives full marks for the truth itself', () => {
    const score = scoreEvents(truth, [
      read('a', 'Sumy', '1'),
      read('b', 'Sumy', '1'),
      read('b', 'Odesa', '2'),
      read('c', 'Odesa', '2'),
    ]);
    expect(score.endToEnd).toEqual({ precision: 1, recall: 1, together: 2, belonging: 2 });
    expect(score.reports).toBe(4);
    expect(score.read).toBe(4);
  });

  it('takes precision for what is joined wrongly and recall for what is left apart', () => {
    const merged = scoreEvents(truth, [
      read('a', 'Sumy', '1'),
      read('b', 'Sumy', '1'),
      read('b', 'Odesa', '1'),
      read('c', 'Odesa', '1'),
    ]);
    expect(merged.endToEnd).toMatchObject({ precision: 2 / 5, recall: 1 });
    const apart = scoreEvents(truth, [read('a', 'Sumy', '1'), read('b', 'Sumy', '2')]);
    expect(apart.endToEnd).toMatchObject({ precision: 1, recall: 0 });
    expect(apart.falseSplits).toEqual(['a: sumy | b: sumy']);
  });

  it('charges what was not read to the whole way, not to joining', () => {
    const score = scoreEvents(truth, [read('a', 'Sumy', '1'), read('b', 'Sumy', '1')]);
    expect(score.endToEnd.recall).toBe(1 / 2);
    expect(score.joining.recall).toBe(1);
    expect(score.missed).toEqual([
      { story: 'b', key: 'odesa' },
      { story: 'c', key: 'odesa' },
    ]);
  });

  it('charges what was invented to the whole way, not to joining', () => {
    const talks: Mention = { ...mention('Sumy'), family: 'talks', type: 'talks_held' };
    const score = scoreEvents(truth, [
      read('a', 'Sumy', '1'),
      read('b', 'Sumy', '1'),
      { story: 'c', mention: talks, eventId: '1' },
    ]);
    expect(score.invented).toHaveLength(1);
    expect(score.endToEnd.precision).toBe(1 / 3);
    expect(score.joining.precision).toBe(1);
  });

  it('counts pairs of copies apart from pairs in words of their own', () => {
    const copied = { ...truth, stories: [story('a', ['sumy']), story('b', ['sumy'], 'a')] };
    const score = scoreEvents(copied, [read('a', 'Sumy', '1'), read('b', 'Sumy', '1')]);
    expect(score.joining.belonging).toBe(1);
    expect(score.ownWords.belonging).toBe(0);
  });

  it('leaves two events unscored that may be one', () => {
    const either = {
      ...truth,
      events: [{ ...strike('sumy', 'Sumy', 1), mayBe: 'odesa' }, strike('odesa', 'Odesa', 2)],
    };
    const score = scoreEvents(either, [read('a', 'Sumy', '1'), read('c', 'Odesa', '1')]);
    expect(score.endToEnd).toMatchObject({ precision: 1, together: 0 });
  });
});
