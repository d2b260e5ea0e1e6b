import { createCountStore, documentClient } from '../../shared/index/index.ts';
import type { Clients, Config, World } from '../config.ts';
import { createHandler, type RollUpHandler } from './handler.ts';

export function connectRollup(
  config: Pick<Config, 'tableName'>,
  clients: Pick<Clients, 'dynamo'>,
  world: Pick<World, 'clock' | 'count'>,
): RollUpHandler {
  const counts = createCountStore(documentClient(clients.dynamo), config.tableName);
  return createHandler({ counts, count: world.count }, world.clock);
}
