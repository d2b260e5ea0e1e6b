/** Documents that mean harm, each in a process of its own; and real ones, wounded. */
import { parseFeed, UnreadableFeed } from '../../shared/feeds/index.ts';
import { measureAlone } from '../../tests/unit/feeds/alone.ts';
import { realDocuments } from '../../tests/unit/feeds/corpus.ts';
import { hostileDocuments } from '../../tests/unit/feeds/hostile.ts';
import { mutate, numbers } from '../../tests/unit/feeds/mutations.ts';
import { type Gate, print } from './table.ts';

/** How each document ends. @param listed name all of them, not only those that took over a second */
export async function hostileTable(listed: boolean): Promise<Gate> {
  const documents = hostileDocuments();
  const counts = { read: 0, named: 0, other: 0 };
  let slowest = 0;
  let largest = 0;
  const rows: string[][] = [];
  for (const { name, make } of documents) {
    const { ms, mb, items, reader, refusal, crash } = await measureAlone(make());
    slowest = Math.max(slowest, ms);
    largest = Math.max(largest, mb);
    counts[crash !== undefined ? 'other' : refusal !== undefined ? 'named' : 'read'] += 1;
    if (listed || ms > 1_000 || crash !== undefined)
      rows.push([
        name,
        `${ms.toFixed(0)} ms`,
        `${mb.toFixed(0)} MB`,
        crash ?? refusal ?? `${items} items by ${reader}`,
      ]);
  }
  print(
    ['documents that mean harm', 'with items', 'named error', 'other', 'slowest', 'memory at most'],
    [
      [
        String(documents.length),
        String(counts.read),
        String(counts.named),
        String(counts.other),
        `${slowest.toFixed(0)} ms`,
        `${largest.toFixed(0)} MB`,
      ],
    ],
  );
  const met = counts.other === 0 && slowest < 2_500 && largest < 400;
  const reached = `${counts.read + counts.named}/${documents.length}, ${slowest.toFixed(0)} ms, ${largest.toFixed(0)} MB`;
  if (rows.length > 0) print([listed ? 'each alone' : 'over a second', 'took', 'held', 'ended'], rows);
  return { name: 'documents that mean harm', atLeast: 'all, 2500 ms, 400 MB', reached, met };
}

/** 10,000 wounded real feeds: each read, or refused by name. */
export function fuzzTable(): Gate {
  const sources = realDocuments(20_000);
  const next = numbers(20260206);
  const counts = { read: 0, refused: 0, unawares: 0, other: 0 };
  for (let run = 0; run < 10_000; run += 1) {
    try {
      parseFeed(mutate(sources[run % sources.length] ?? new Uint8Array(), next));
      counts.read += 1;
    } catch (error) {
      if (!(error instanceof UnreadableFeed)) counts.other += 1;
      else if (error.message.includes('can’t be read (')) counts.unawares += 1;
      else counts.refused += 1;
    }
  }
  print(
    ['wounded real feeds', 'read', 'refused by name', 'a reader failed', 'other errors'],
    [['10,000', String(counts.read), String(counts.refused), String(counts.unawares), String(counts.other)]],
  );
  return {
    name: '10,000 wounded real feeds: read or refused by name',
    atLeast: '10000',
    reached: String(counts.read + counts.refused),
    met: counts.unawares + counts.other === 0,
  };
}
