/** SQS counts roughly: so many looks must find a queue empty. */
const EMPTY_LOOKS = 3;

/** A queue of a pipeline: how many messages wait in it or are in work. */
export type DepthOf = () => Promise<number>;

/**
 * Waits until what was sent before the call has gone through all queues of a pipeline, given from the first to the last.
 * Each is waited for in turn, and its empty looks need not follow each other: on a busy wire something waits somewhere
 * at almost every look, and what comes after ours is not waited for.
 *
 * @param pause between two looks.
 * @param onWaiting is told of messages in the queues that are still waited for.
 */
export async function waitUntilThrough(
  queues: readonly DepthOf[],
  signal: AbortSignal,
  pause: () => Promise<unknown>,
  onWaiting: (messages: number) => void,
): Promise<void> {
  for (const first of queues.keys())
    for (let empty = 0; !signal.aborted; ) {
      const [depth = 0, ...behind] = await Promise.all(queues.slice(first).map((depthOf) => depthOf()));
      onWaiting(behind.reduce((sum, count) => sum + count, depth));
      if (depth === 0) empty += 1;
      if (empty === EMPTY_LOOKS) break;
      await pause();
    }
}
