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

  it('is what JavaScript reads where both read it: 2,000 days and times in the two forms that most feeds write', () => {
    for (let n = 0; n < 2_000; n += 1) {
      const date = new Date(Date.UTC(1995, 0, 1) + n * 7_777_777_000);
      const seconds = `${date.toISOString().slice(0, 19)}.000Z`;
      expect(parseFeedDate(date.toUTCString())).toBe(seconds);
      expect(parseFeedDate(date.toUTCString().replace('GMT', '+0000'))).toBe(seconds);
      expect(parseFeedDate(`${seconds.slice(0, 19)}Z`)).toBe(seconds);
    }
  });

  it.each([
    'Mon, 31 Feb 2026 05:12:00 GMT',
    '2026-02-31T05:12:00Z',
    '2026-02-06T05:60:00Z',
    '2026-13-06T05:12:00Z',
  ])('%s is no time that there was', (raw) => {
    expect(parseFeedDate(raw)).toBeUndefined();
  });

  it.each([
    ['Fri, 10 Jul 2026 15:00:00 ET', '2026-07-10T19:00:00.000Z'],
    ['Fri, 06 Feb 2026 15:00:00 ET', '2026-02-06T20:00:00.000Z'],
    ['Fri, 10 Jul 2026 15:00:00 PT', '2026-07-10T22:00:00.000Z'],
    ['Sun, 08 Mar 2026 08:00:00 CT', '2026-03-08T13:00:00.000Z'],
    ['Fri, 10 Jul 2026 15:00:00 EST', '2026-07-10T20:00:00.000Z'],
  ])('%s is the hour that the place has then', (raw, expected) => {
    expect(parseFeedDate(raw)).toBe(expected);
  });

  it('keeps milliseconds', () => {
    expect(parseFeedDate('2026-02-06T05:12:00.538Z')).toBe('2026-02-06T05:12:00.538Z');
  });
});
