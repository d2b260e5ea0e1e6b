import { describe, expect, it } from 'vitest';
import { parseFeedDate } from '../../../shared/feeds/index.ts';
import { LEGAL, UNREADABLE } from './date-forms.ts';

describe('dates of feeds', () => {
  it.each(LEGAL)('%s is read in UTC', (raw, expected) => {
    expect(parseFeedDate(raw)?.slice(0, 19)).toBe(expected);
  });

  it.each(UNREADABLE)('%s is absent, never guessed', (raw) => {
    expect(parseFeedDate(raw)).toBeUndefined();
  });

  it('keeps milliseconds', () => {
    expect(parseFeedDate('2026-02-06T05:12:00.538Z')).toBe('2026-02-06T05:12:00.538Z');
  });
});
