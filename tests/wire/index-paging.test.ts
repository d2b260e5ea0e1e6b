import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader, createStoryStore } from '../../shared/index/index.ts';
import { addMillis, asFeedId, HOUR, type Story } from '../../shared/model/index.ts';
import { aStory, at, NOON } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
beforeAll(async () => {
  table = await openWireTable({ direct: true });
});
afterAll(() => table.close());

const START = at('2026-01-01T18:00:00.000Z');
const HOURS = 30;

/** What happens between two pages: a story comes, one is rewritten where it stands, one is taken out. */
const happening = fc.record({
  what: fc.constantFrom('come', 'rewritten', 'withdrawn'),
  hour: fc.integer({ min: 0, max: HOURS - 1 }),
  which: fc.nat(),
});

let run = 0;

describe('paging while writes go on', () => {
  it('gives every story that stays exactly once, and none twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: HOURS - 1 }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(happening, { maxLength: 8 }),
        fc.boolean(),
        async (hours, limit, happenings, byFeed) => {
          run += 1;
          const waiting = [...happenings];
          const feedId = asFeedId(`paging-${run}`);
          const topic = run % 2 ? 'strikes' : 'peace_talks';
          const publisher = `paging-${run}`;
          const store = createStoryStore(table.client, TABLE);
          const reader = createReader(table.client, TABLE, { now: () => NOON });
          const make = (name: string, hour: number): Story =>
            aStory(`${run} ${name}`, {
              feedId,
              publisher,
              topics: [{ topic, score: 1 }],
              published: addMillis(START, hour * HOUR),
            });
          const live = new Map<string, Story>();
          for (const [index, hour] of hours.entries()) {
            const story = make(`first ${index}`, hour);
            await store.putStory(story, undefined);
            live.set(story.storyId, story);
          }
          const staying = new Set(live.keys());

          const seen: string[] = [];
          let cursor: string | undefined;
          do {
            const range = { from: START, until: addMillis(START, HOURS * HOUR), limit };
            const terms = { ...range, ...(cursor === undefined ? {} : { cursor }) };
            const page = byFeed
              ? await reader.storiesOfFeeds([feedId], terms)
              : await reader.storiesOnTopic(topic, { ...terms, publisher });
            seen.push(...page.items.map(({ storyId }) => storyId));
            cursor = page.cursor;
            const next = waiting.shift();
            if (next === undefined) continue;
            const { what, hour, which } = next;
            const old = [...live.values()][which % live.size];
            if (what === 'come' || old === undefined) {
              const story = make(`new ${waiting.length} ${hour}`, hour);
              await store.putStory(story, undefined);
              live.set(story.storyId, story);
            } else {
              const version = old.version + 1;
              const gone = what === 'withdrawn';
              const story: Story = {
                ...old,
                version,
                ...(gone ? { pubStatus: 'canceled' as const } : { title: `${version}` }),
              };
              await store.putStory(story, old);
              if (gone) {
                live.delete(story.storyId);
                staying.delete(story.storyId);
              } else live.set(story.storyId, story);
            }
          } while (cursor !== undefined);

          expect(new Set(seen).size).toBe(seen.length);
          for (const storyId of staying) expect(seen).toContain(storyId);
        },
      ),
      { numRuns: 12, seed: 20260206 },
    );
  });
});
