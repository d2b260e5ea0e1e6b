import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../shared/model/index.ts';
import { countedMentions } from '../../../shared/steps/index.ts';
import { aMention } from '../../wire/samples.ts';

const scored = (...topics: readonly Topic[]) => topics.map((topic) => ({ topic, score: 1 }));
const mentions = [aMention(), aMention({ family: 'talks', type: 'talks_held' })];
const counted = (said: readonly Topic[], read: readonly Topic[]) =>
  countedMentions(mentions, { topics: scored(...said), machine: { topics: scored(...read) } }).map(
    ({ status }) => status !== 'background',
  );

describe('what of a reading counts', () => {
  it('is all of it where nobody took the story off a topic', () => {
    expect(countedMentions(mentions, undefined)).toBe(mentions);
    expect(countedMentions(mentions, { topics: [] })).toBe(mentions);
    expect(counted(['strikes', 'peace_talks'], ['peace_talks'])).toEqual([true, true]);
  });

  it('is nothing off all topics, and the rest off one of two', () => {
    expect(counted([], ['strikes', 'peace_talks'])).toEqual([false, false]);
    expect(counted(['peace_talks'], ['strikes', 'peace_talks'])).toEqual([false, true]);
    expect(counted(['peace_talks'], ['strikes'])).toEqual([false, true]);
  });
});
