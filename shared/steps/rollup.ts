import { addMillis, DAY, EVENT_TYPES, type Instant, MINUTE } from '../model/index.ts';
import type { Count, CountStore } from './ports.ts';

/** Nothing newer is read: a write may still be on its way into the change index. */
const SETTLING_MS = MINUTE;
/** How far back each run looks again: more than clocks of two functions differ, and recounting costs little. */
const OVERLAP_MS = 5 * MINUTE;
/** How far the first run of a table looks back. */
const FIRST_LOOK_MS = DAY;

export interface RollUpPorts {
  readonly counts: CountStore;
  readonly count: Count;
}

/** Recounts the days whose events changed and overwrites their rows. Returns how many days were recounted. */
export async function rollUp(ports: RollUpPorts, now: Instant): Promise<number> {
  const until = addMillis(now, -SETTLING_MS);
  const watermark = await ports.counts.readWatermark();
  const since = addMillis(watermark ?? until, -(watermark ? OVERLAP_MS : FIRST_LOOK_MS));
  const days = await ports.counts.changedDays(since, until);
  for (const day of days) if (await ports.counts.recount(day, EVENT_TYPES)) ports.count('recounted');
  await ports.counts.writeWatermark(until);
  return days.length;
}
