import { describe, expect, it } from 'vitest';
import { checkWord, nearestOf, refusalOf } from '../../../shared/index/index.ts';
import { EVENT_TYPES, InvalidInput, STATUSES, TOPICS } from '../../../shared/model/index.ts';

describe('a word of a fixed list', () => {
  it.each([
    ['misile_strike', EVENT_TYPES, 'missile_strike'],
    ['misile', EVENT_TYPES, 'missile_strike'],
    ['dron', EVENT_TYPES, 'drone_strike'],
    ['HAPPEND', STATUSES, 'happened'],
    ['strike', TOPICS, 'strikes'],
    ['tpye', ['type', 'role', 'since'], 'type'],
  ])('is taken for the nearest: %s', (typed, known, meant) => {
    expect(nearestOf(typed, known)).toBe(meant);
  });

  it.each(['foo', 'war', 'attacker', ''])('is not guessed where nothing is near: %j', (typed) => {
    expect(nearestOf(typed, ['initiator', 'target', 'party', 'type', 'strikes'])).toBeUndefined();
  });

  it('is refused with what there is, unless that would fill the screen', () => {
    expect(() => checkWord('topic', 'war', TOPICS)).toThrow(InvalidInput);
    expect(refusalOf('topic', 'war', TOPICS)).toBe(
      'There is no topic war; there are peace_talks, strikes, armed_violence.',
    );
    const many = Array.from({ length: 300 }, (_, index) => `name${index}`);
    expect(refusalOf('actor', 'nobody at all', many)).toBe('There is no actor nobody at all.');
  });
});
