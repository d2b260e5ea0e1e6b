import { describe, expect, it } from 'vitest';
import { createStoryStore } from '../../shared/index/index.ts';
import { addMillis, HOUR, type Instant, InvalidInput, MINUTE } from '../../shared/model/index.ts';
import { useReaderTable } from './reader-table.ts';
import { anEvent, aStory, at, day, NOON } from './samples.ts';
import { TABLE } from './table.ts';

const wire = useReaderTable();
const { events, stories } = wire;

describe('changes', () => {
  it('are given oldest first, once each in its newest version, and nothing before it has settled', async () => {
    const start = at('2025-06-01T10:30:00.000Z');
    wire.setNow(addMillis(start, 3 * HOUR));
    const story = aStory('changing', { changedAt: start, published: start });
    const event = anEvent('changing', { changedAt: addMillis(start, HOUR), date: day('2025-06-01') });
    const fresh = aStory('fresh', { changedAt: addMillis(wire.now(), -30_000), published: start });
    await stories().putStory(story, undefined);
    await stories().putStory(fresh, undefined);
    await events().putEvent(event, undefined);
    const seen: [string, number][] = [];
    const take = async (cursor?: string) => {
      const page = await wire.reader.changes({
        limit: 1,
        ...(cursor === undefined ? { since: start } : { cursor }),
      });
      for (const item of page.items)
        seen.push([item.kind === 'story' ? item.story.storyId : item.event.eventId, item.version]);
      return page;
    };

    let page = await take();
    expect(page.more).toBe(true);
    // Changed again before the reader came to it: it is given once, in its newest version, at its new place.
    await events().putEvent({ ...event, version: 2, changedAt: addMillis(start, 2 * HOUR) }, event);
    while (page.more) page = await take(page.cursor);

    expect(seen).toEqual([
      [story.storyId, 1],
      [event.eventId, 2],
    ]);
    expect((await take(page.cursor)).items).toEqual([]);
    wire.setNow(addMillis(wire.now(), MINUTE));
    await take(page.cursor);
    expect(seen.at(-1)).toEqual([fresh.storyId, 1]);
    wire.setNow(NOON);
  });

  it('tell whoever has read past its capture of a story that waited in a queue', async () => {
    const captured = at('2025-04-01T08:00:00.000Z');
    wire.setNow(addMillis(captured, 10 * MINUTE));
    const before = await wire.reader.changes({ since: captured });
    const written = addMillis(captured, 12 * MINUTE);
    const story = aStory('late', { changedAt: captured, published: captured });

    await createStoryStore(wire.client, TABLE, { clock: () => written }).putStory(story, undefined);
    wire.setNow(addMillis(captured, 20 * MINUTE));
    const after = await wire.reader.changes({ cursor: before.cursor });

    expect(after.items).toMatchObject([
      { kind: 'story', story: { storyId: story.storyId }, changedAt: captured },
    ]);
    wire.setNow(NOON);
  });

  it('tell of a change that an older capture made late, and of the tenth in one instant', async () => {
    const start = at('2025-03-01T10:00:00.000Z');
    wire.setNow(addMillis(start, HOUR));
    let event = anEvent('changed late', { changedAt: start, date: day('2025-03-01') });
    await events().putEvent(event, undefined);
    let cursor: string | undefined;
    const versions = async (): Promise<number[]> => {
      const page = await wire.reader.changes(cursor === undefined ? { since: start } : { cursor });
      cursor = page.cursor;
      return page.items.map(({ version }) => version);
    };
    const change = async (changedAt: Instant) => {
      const next = { ...event, version: event.version + 1, changedAt };
      await events().putEvent(next, event);
      event = next;
    };
    for (let n = 0; n < 8; n += 1) await change(start);
    // A full page ends at the ninth version; the tenth is after it.
    const page = await wire.reader.changes({ since: start, limit: 1 });
    expect(page.items.map(({ version }) => version)).toEqual([9]);
    const place = JSON.stringify([1, 'changes', '2025-03-01T10', `${start}#${event.eventId}#0009`]);
    cursor = Buffer.from(place).toString('base64url');
    await change(start);
    expect(await versions()).toEqual([10]);
    await change(addMillis(start, 2 * HOUR));
    await change(addMillis(start, -HOUR));
    wire.setNow(addMillis(start, 4 * HOUR));
    expect(await versions()).toEqual([12]);
    wire.setNow(NOON);
  });

  it('go on over weeks in which nothing happened', async () => {
    let page = await wire.reader.changes({ since: at('2025-05-22T00:00:00.000Z') });
    let asked = 1;
    for (; page.more && page.items.length === 0; asked += 1)
      page = await wire.reader.changes({ cursor: page.cursor });

    expect(page.items.length).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(1);
  });

  it('refuse a cursor that was never given out, and no start', async () => {
    const forged = (sort: unknown) =>
      Buffer.from(JSON.stringify([1, 'changes', '2026-02-06T05', sort])).toString('base64url');
    for (const cursor of [forged('2026-02-06'), forged(null), forged('2026-02-06T07:00:00.000Z'), 'x'])
      await expect(wire.reader.changes({ cursor })).rejects.toThrow(InvalidInput);
    await expect(wire.reader.changes({})).rejects.toThrow(/cursor or an instant/);
    const since = addMillis(wire.now(), MINUTE);
    await expect(wire.reader.changes({ since })).rejects.toThrow(/since is after now/);
  });
});
