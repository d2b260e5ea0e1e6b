/** The worker's side of `createParser`: reads one document after another, and answers with the feed or the refusal. */
import { parentPort } from 'node:worker_threads';
import { parseFeed, UnreadableFeed } from '../feeds/index.ts';
import type { LastReader, ParseAnswer, ParseTask } from './parser.ts';

const port = parentPort;
port?.on('message', (task: ParseTask) => {
  port.postMessage(answer(task));
});
port?.postMessage({ ready: true });

function answer(task: ParseTask): ParseAnswer {
  const last: LastReader = { id: task.id, last: true };
  const onLastReader = (): void => port?.postMessage(last);
  try {
    return { id: task.id, feed: parseFeed(task.bytes, task.hints, { readers: task.readers, onLastReader }) };
  } catch (error) {
    const facts = error instanceof UnreadableFeed ? { ...error.facts } : { reason: 'broken' };
    return {
      id: task.id,
      refusal: { message: error instanceof Error ? error.message : String(error), facts },
    };
  }
}
