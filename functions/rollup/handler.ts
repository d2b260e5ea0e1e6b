import type { Instant } from '../../shared/model/index.ts';
import { type RollUpPorts, rollUp } from '../../shared/steps/rollup.ts';

export type RollUpHandler = () => Promise<void>;

/** EventBridge Scheduler, every five minutes: recounts the days that changed. */
export function createHandler(ports: RollUpPorts, clock: () => Instant): RollUpHandler {
  return async () => {
    await rollUp(ports, clock());
  };
}
