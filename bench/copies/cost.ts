/** What folding a story asks of the table, by kind, from ConsumedCapacity as the emulator reports it. */
import { ANALYSIS_VERSION, analyse } from '../../shared/analysis/index.ts';
import { fingerprint } from '../../shared/copies/index.ts';
import { createCopyStore, createEventStore, createStoryStore } from '../../shared/index/index.ts';
import {
  addMillis,
  asFeedId,
  asStoryId,
  asTextHash,
  type Instant,
  MINUTE,
  sha256,
} from '../../shared/model/index.ts';
import { foldStory } from '../../shared/steps/fold.ts';
import { MemoryArchive } from '../../tests/memory/ports.ts';
import { openWireTable, TABLE } from '../../tests/wire/table.ts';
import { type Capacity, meterOf } from '../capacity.ts';

const AT = '2026-02-06T05:20:00.000Z' as Instant;
const TITLE = 'Drones and shells hit two towns by the river, governor says';
const LEAD =
  'Russian drones hit a grain silo in Izmail early on Friday and killed two people, the regional governor said. Hours before, Russian artillery shelled Nikopol and wounded four.';
const REST = Array.from(
  { length: 40 },
  (_, at) =>
    `Witness number ${at} told of smoke above pier ${at * 3} and of ${at + 5} cars on the road to the ferry.`,
).join(' ');

export interface FoldCost extends Capacity {
  readonly what: string;
}

/** A story on topic that is new, and a copy of it: in full, and as a summary. */
export async function countFolds(): Promise<readonly FoldCost[]> {
  const table = await openWireTable();
  try {
    const meter = meterOf(table.client, table.endpoint);
    const archive = new MemoryArchive();
    const ports = {
      archive,
      stories: createStoryStore(table.client, TABLE),
      copies: createCopyStore(table.client, TABLE),
      events: createEventStore(table.client, TABLE),
      count: () => {},
    };
    const fold = async (what: string, publisher: string, text: string, minute: number): Promise<FoldCost> => {
      const feedId = asFeedId(publisher);
      const storyId = asStoryId(sha256(`${publisher} ${what}`).slice(0, 26));
      const textHash = asTextHash(sha256(text));
      const story = {
        v: 1 as const,
        storyId,
        textHash,
        feedId,
        publisher,
        family: publisher,
        captureKey: `captures/2026/02/06/${publisher}/${AT}-${sha256(publisher)}.gz`,
        item: 0,
        fetchedAt: AT,
        title: TITLE,
        url: `https://www.${publisher}.example/world/2026/02/06/drones-and-shells-hit-two-towns`,
        text,
        published: addMillis(AT, (minute - 60) * MINUTE),
        categories: [],
        subjects: [],
        pubStatus: 'usable' as const,
      };
      const [pointer] = await archive.putTexts({ feedId, fetchedAt: AT }, [story]);
      if (pointer === undefined) throw new Error('The archive kept no text.');
      const result = {
        analysis: analyse({ title: TITLE, text, language: 'en', published: AT }),
        fingerprint: fingerprint({ title: TITLE, text }),
      };
      meter.reset();
      await foldStory(ports, {
        v: 1,
        storyId,
        textHash,
        pointer,
        fetchedAt: AT,
        analysisVersion: ANALYSIS_VERSION,
        result,
      });
      return { what, ...meter.read() };
    };
    return [
      await fold('new story, two mentions', 'first-wire', `${LEAD} ${REST}`, 0),
      await fold('copy in full', 'second-wire', `${LEAD} ${REST}`, 1),
      await fold('copy, summary', 'third-wire', LEAD, 2),
    ];
  } finally {
    await table.close();
  }
}

/** One line a story, then what its units and requests went to. */
export function printFolds(costs: readonly FoldCost[], print: (line?: string) => void): void {
  print('\nFolding a story, on-demand units of the table (ConsumedCapacity on the emulator)');
  print(`${''.padEnd(26)}writes   reads  requests`);
  const list = (parts: Readonly<Record<string, number>>): string =>
    Object.entries(parts)
      .sort(([, a], [, b]) => b - a)
      .map(([what, units]) => `${what} ${units}`)
      .join(', ');
  for (const { what, writes, reads, requests, writesBy, readsBy, requestsBy } of costs) {
    print(
      `${what.padEnd(26)}${String(writes).padStart(6)}${String(reads).padStart(8)}${String(requests).padStart(10)}`,
    );
    print(`  writes: ${list(writesBy)}`);
    print(`  reads: ${list(readsBy)}`);
    print(`  requests: ${list(requestsBy)}`);
  }
}
