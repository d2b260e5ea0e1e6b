/** How polls come together in fetch's batches, played through: queue and window as deployed, feeds and hosts invented. */
import { QUEUES } from '../shared/topology.ts';

export interface Batches {
  /** Polls a call. */
  readonly size: number;
  /** Mean ms of a call: it lasts as long as its slowest poll. */
  readonly ms: number;
}

/**
 * Mean ms that one poll takes, half of it waiting for a publisher: exponentially distributed, so that of nine at once the
 * slowest takes nearly three times as long.
 */
const POLL_MS = 500;
/** Feeds that share a host, on average; the schedule lets them 5 s apart. */
const FEEDS_A_HOST = 1.5;
const SLOT_MS = 5_000;
/** Minutes played. */
const MINUTES = 500;

/** @param feeds of which each is polled once in `interval` minutes. */
export function playFetch(feeds: number, interval: number, random: () => number): Batches {
  const hosts = Math.ceil(feeds / FEEDS_A_HOST);
  let [calls, polls, ms] = [0, 0, 0];
  const take = (size: number): void => {
    calls += 1;
    polls += size;
    ms += Math.max(...Array.from({ length: size }, () => -Math.log(1 - random()) * POLL_MS));
  };
  for (let minute = 0; minute < MINUTES; minute += 1) {
    const slots = new Map<number, number>();
    const arrivals: number[] = [];
    for (let feed = 0; feed < feeds; feed += 1) {
      if (random() > 1 / interval) continue;
      const host = Math.floor(random() * hosts);
      const slot = slots.get(host) ?? 0;
      slots.set(host, slot + 1);
      arrivals.push(slot * SLOT_MS);
    }
    arrivals.sort((a, b) => a - b);
    // A batch is closed when it is full, or the window after its first message.
    let open: number[] = [];
    for (const at of arrivals) {
      const [first] = open;
      if (first !== undefined && at >= first + QUEUES.fetch.batchWindow * 1_000) {
        take(open.length);
        open = [];
      }
      open.push(at);
      if (open.length === QUEUES.fetch.batchSize) {
        take(open.length);
        open = [];
      }
    }
    if (open.length > 0) take(open.length);
  }
  return { size: polls / calls, ms: ms / calls };
}
