import { Worker } from 'node:worker_threads';

/** Heap of a parser's thread, in MB: a 15 MB document as a tree takes under 200. */
export const HEAP_MB = 192;
/** Room for what lives as long as one document: half the time of a 5 MB feed is else spent tidying up. */
const YOUNG_MB = 64;

/** A thread that will say when it is up; nothing need be listening before the next turn of the loop. */
export function spawnReader(file: string | URL, heapMb: number = HEAP_MB): Worker {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    execArgv: [],
  });
  worker.unref();
  return worker;
}
