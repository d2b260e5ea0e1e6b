/** All handlers at once, for a run in one process. Each Lambda connects its own alone, so that its bundle holds no other's code. */
import { connectAnalyse } from './analyse/connect.ts';
import { connectAnnounce } from './announce/connect.ts';
import type { AnnounceHandler } from './announce/handler.ts';
import type { SqsHandler } from './batch.ts';
import type { Clients, Config, Options, World } from './config.ts';
import { connectFetch } from './fetch/connect.ts';
import { connectFold } from './fold/connect.ts';
import { connectRollup } from './rollup/connect.ts';
import type { RollUpHandler } from './rollup/handler.ts';
import { connectSchedule } from './schedule/connect.ts';
import type { ScheduleHandler } from './schedule/handler.ts';

export type { DeadLetterName } from './config.ts';
export type { AnnounceHandler, Clients, Config, Options, RollUpHandler, ScheduleHandler, SqsHandler, World };

export interface Handlers {
  readonly schedule: ScheduleHandler;
  readonly fetch: SqsHandler;
  readonly analyse: SqsHandler;
  readonly fold: SqsHandler;
  readonly announce: AnnounceHandler;
  readonly rollup: RollUpHandler;
}

export function connect(config: Config, clients: Clients, world: World, options: Options = {}): Handlers {
  return {
    schedule: connectSchedule(config, clients, world, options),
    fetch: connectFetch(config, clients, world, options),
    analyse: connectAnalyse(config, clients, world, options),
    fold: connectFold(config, clients, world),
    announce: connectAnnounce(config, clients, world),
    rollup: connectRollup(config, clients, world),
  };
}
