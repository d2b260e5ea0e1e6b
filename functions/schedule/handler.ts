import type { Instant } from '../../shared/model/index.ts';
import { type SchedulePorts, scheduleFeeds } from '../../shared/steps/schedule.ts';

export type ScheduleHandler = () => Promise<void>;

/** EventBridge Scheduler, every minute: sends the feeds that are due to fetch. */
export function createHandler(ports: SchedulePorts, clock: () => Instant): ScheduleHandler {
  return async () => {
    await scheduleFeeds(ports, clock());
  };
}
