import { setTimeout as sleep } from 'node:timers/promises';
import type { StoryId } from '../../shared/model/index.ts';
import { planReplay, type ReplayedCapture, type ReplayTerms } from '../../shared/steps/index.ts';
import { createBar } from '../bar.ts';
import { type Io, writeLine } from '../io.ts';
import { dropProgress, saveProgress, type Unfinished } from './progress-file.ts';
import { compareSnapshots, type Difference, takeSnapshot } from './snapshot.ts';
import type { ReplayTarget } from './target.ts';

export interface ReplayRequest {
  readonly terms: ReplayTerms;
  /** What a stopped replay left. */
  readonly unfinished?: Unfinished;
  /** Texts a second; absent: what the stopped replay had, else what the target bears. */
  readonly rate?: number;
  readonly signal: AbortSignal;
}

export interface ReplayResult {
  readonly texts: number;
  readonly captures: number;
  /** Absent where it was stopped. */
  readonly difference?: Difference;
}

/** A kill between two saves costs only the repetition of what changes nothing. */
const SAVE_EVERY_MS = 5_000;

/**
 * Sends a period's texts through again, capture after capture, and compares what the index says of their stories before
 * and after. A stop leaves its place in the target's progress file.
 */
export async function runReplay(target: ReplayTarget, request: ReplayRequest, io: Io): Promise<ReplayResult> {
  const { terms, unfinished, signal } = request;
  const plan = await planReplay(target, terms);
  // The plan is made anew in the same order: all up to the last one is done.
  const todo = plan.slice(plan.findIndex(({ key }) => key === unfinished?.last) + 1);
  const sum = (captures: readonly ReplayedCapture[]): number =>
    captures.reduce((all, { messages }) => all + messages.length, 0);
  const [total, done] = [sum(plan), sum(plan) - sum(todo)];
  const storyIds = idsOf(plan);
  const before = unfinished?.before ?? (await takeSnapshot(target.holdings, storyIds));
  let last = unfinished?.last;
  const said = request.rate ?? unfinished?.rate;
  const save = (): void =>
    saveProgress(target.progressPath, {
      terms,
      before,
      ...(said === undefined ? {} : { rate: said }),
      ...(last === undefined ? {} : { last }),
    });
  save();
  await writeLine(io.stderr, `${total} texts of ${plan.length} captures, ${storyIds.length} stories`);
  const bar = createBar(io.stderr, total, 'texts', io.columns);
  const [began, rate] = [performance.now(), said ?? target.rate];
  let [sent, captures, savedAt] = [0, 0, performance.now()];
  for (const { key, messages } of todo) {
    if (signal.aborted) break;
    await target.send(messages);
    last = key;
    sent += messages.length;
    captures += 1;
    bar.show(done + sent);
    if (performance.now() - savedAt > SAVE_EVERY_MS) {
      save();
      savedAt = performance.now();
    }
    const early = rate === undefined ? 0 : began + (sent / rate) * 1000 - performance.now();
    // A stop ends the wait; that is not an error.
    if (early > 0) await sleep(early, undefined, { signal }).catch(() => undefined);
  }
  bar.end();
  if (captures === todo.length)
    await target.settle(signal, (waiting) => bar.show(total, `${waiting} messages wait to be indexed`));
  bar.end();
  if (signal.aborted) {
    save();
    return { texts: sent, captures };
  }
  const after = await takeSnapshot(target.holdings, storyIds, before.events.keys());
  dropProgress(target.progressPath);
  return { texts: sent, captures, difference: compareSnapshots(before, after) };
}

const idsOf = (plan: readonly ReplayedCapture[]): StoryId[] => [
  ...new Set(plan.flatMap(({ messages }) => messages.map(({ storyId }) => storyId))),
];
