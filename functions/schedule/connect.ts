import { createFeedStore, documentClient } from '../../shared/index/index.ts';
import { createQueues } from '../../shared/queues/index.ts';
import type { Clients, Config, Options, World } from '../config.ts';
import { createHandler, type ScheduleHandler } from './handler.ts';

export function connectSchedule(
  config: Pick<Config, 'tableName'> & { readonly queueUrls: Pick<Config['queueUrls'], 'fetch'> },
  clients: Pick<Clients, 'dynamo' | 'sqs'>,
  world: Pick<World, 'clock' | 'count'>,
  options: Pick<Options, 'registry'> = {},
): ScheduleHandler {
  return createHandler(
    {
      feeds: createFeedStore(documentClient(clients.dynamo), config.tableName),
      queues: createQueues(clients.sqs, config.queueUrls),
      count: world.count,
      ...(options.registry ? { registry: options.registry } : {}),
    },
    world.clock,
  );
}
