import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Meter, meterOf } from '../../bench/capacity.ts';
import { fingerprint } from '../../shared/copies/index.ts';
import { createFoldStores } from '../../shared/index/index.ts';
import type { Mention } from '../../shared/model/index.ts';
import { foldStory } from '../../shared/steps/fold.ts';
import { MemoryArchive } from '../memory/ports.ts';
import { aMention, aStory, at, day } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
let meter: Meter;

beforeAll(async () => {
  table = await openWireTable();
  meter = meterOf(table.client, table.endpoint);
});
afterAll(() => table.close());

async function costOf(name: string, work: () => Promise<unknown>) {
  meter.reset();
  await work();
  const cost = meter.read();
  const parts = Object.entries(cost.writesBy).map(([what, units]) => `${what} ${units}`);
  console.info(
    `${name}: ${cost.writes} writes, ${cost.reads} reads, ${cost.requests} requests (${parts.join(', ')})`,
  );
  return cost;
}

describe('what folding a story costs in all', () => {
  const TEXT = Array.from(
    { length: 60 },
    (_, n) => `Sentence ${n} of the dispatch tells of drone ${n * 7} over pier ${n * 3}.`,
  ).join(' ');

  async function fold(publisher: string, text: string, mentions: readonly Mention[]): Promise<void> {
    const archive = new MemoryArchive();
    const fetchedAt = at('2026-02-06T05:20:00.000Z');
    const sample = aStory(`fold ${publisher}`);
    const [pointer] = await archive.putTexts({ feedId: sample.feedId, fetchedAt }, [
      {
        v: 1,
        storyId: sample.storyId,
        textHash: sample.textHash,
        feedId: sample.feedId,
        publisher,
        family: publisher,
        captureKey: `captures/2026/02/06/${sample.feedId}/${fetchedAt}-${'b'.repeat(64)}.gz`,
        item: 3,
        fetchedAt,
        title: 'Drones hit grain silos and a power station near the river port, governor says',
        url: `https://www.${publisher}.example/world/2026/02/06/drones-hit-grain-silos-river-port`,
        text,
        published: sample.published,
        categories: [],
        subjects: [],
        pubStatus: 'usable',
      },
    ]);
    if (!pointer) throw new Error('no pointer');
    const outcome = await foldStory(
      {
        archive,
        ...createFoldStores(table.client, TABLE),
        count: () => {},
      },
      {
        v: 1,
        storyId: sample.storyId,
        textHash: sample.textHash,
        pointer,
        fetchedAt,
        analysisVersion: '2026-11-1',
        result: {
          analysis: { language: 'en', topics: sample.topics, mentions },
          fingerprint: fingerprint({ title: 'Drones hit', text }),
        },
      },
    );
    expect(outcome).toBe('indexed');
  }
  /** As analysis gives them: the trace is for those who ask it. */
  const told = (over: Partial<Mention>): Mention => {
    const { trace: _, ...mention } = aMention(over);
    return mention;
  };
  const mentions = [
    told({ date: day('2026-02-05') }),
    told({
      type: 'missile_strike',
      date: day('2026-02-05'),
      place: 'Kherson',
      resolved: {
        name: 'Kherson',
        geonameId: 706448,
        lat: 46.6,
        lon: 32.6,
        precision: 'city',
        country: 'UA',
        region: 'UA-65',
      },
    }),
  ];

  it('new, with two mentions that open two events: at most 43, in 30 requests', async () => {
    const { writes, requests } = await costOf('fold, new story', () => fold('first-wire', TEXT, mentions));

    expect(writes).toBeLessThanOrEqual(43);
    expect(requests).toBeLessThanOrEqual(30);
  });

  it('a copy with an excerpt in full: at most 8, in 15 requests', async () => {
    const { writes, requests } = await costOf('fold, copy', () => fold('second-wire', TEXT, mentions));

    expect(writes).toBeLessThanOrEqual(8);
    expect(requests).toBeLessThanOrEqual(15);
  });
});
