import { describe, expect, it } from 'vitest';
import { isNothing } from '../../../bench/index-found.ts';
import { rowsOf } from '../../../bench/index-rows.ts';
import type { Instant } from '../../../shared/model/index.ts';

describe('what bench:index fills the table with', () => {
  it('has every list that the questions read', async () => {
    const lists = new Set<string>();
    const { rows } = rowsOf({ stories: 4, days: 1, start: '2026-02-01T00:00:00.000Z' as Instant });
    for await (const row of rows) lists.add(String(row['pk']).split('#', 1)[0] ?? '');
    expect([...lists]).toEqual(expect.arrayContaining(['STORY', 'EVENT', 'TOPIC', 'TYPE', 'PLACE', 'ACTOR']));
  });

  it.each([undefined, { items: [] }, { group: {}, copies: [] }, { event: {}, contributions: [] }])(
    'is not enough where the answer is %j',
    (answer) => expect(isNothing(answer)).toBe(true),
  );

  it('is enough where there is an item', () => {
    expect(isNothing({ items: [{}] })).toBe(false);
    expect(isNothing({ story: {}, revisions: [{}] })).toBe(false);
  });
});
