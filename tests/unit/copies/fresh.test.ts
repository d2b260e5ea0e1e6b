import { describe, expect, it } from 'vitest';
import { readFresh, scoreFresh } from '../../../bench/fresh/score.ts';

/** Whoever changes a rule sees here what it does to stories that were not its reason. `npm run bench:fresh -- --list` names them. */
describe('stories written after the rules', () => {
  it.each(['march', 'april', 'may'] as const)(
    'of %s: copies and events',
    { timeout: 60_000 },
    async (name) => {
      const { copies, events } = await scoreFresh(readFresh(name));
      expect(copies.falseJoins).toEqual([]);
      expect(copies.recall).toBeGreaterThanOrEqual(0.98);
      expect(events.precision).toBeGreaterThanOrEqual(0.9);
      // Bounded by what was read in them: analysis gets better beside this.
      expect(events.recall).toBeGreaterThanOrEqual(0.8);
    },
  );
});
