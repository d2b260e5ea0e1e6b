import { createArchive } from '../../shared/archive/index.ts';
import { createFoldStores, documentClient } from '../../shared/index/index.ts';
import type { SqsHandler } from '../batch.ts';
import type { Clients, Config, World } from '../config.ts';
import { createDeadLetters } from '../dead-letters.ts';
import { createHandler } from './handler.ts';

export interface FoldConfig extends Pick<Config, 'tableName' | 'bucketName'> {
  readonly deadLetterUrls: Pick<Config['deadLetterUrls'], 'fold'>;
}

export function connectFold(
  config: FoldConfig,
  clients: Pick<Clients, 'dynamo' | 's3' | 'sqs'>,
  world: Pick<World, 'clock' | 'count' | 'onFailure'>,
): SqsHandler {
  const dynamo = documentClient(clients.dynamo);
  const archive = createArchive(clients.s3, config.bucketName);
  return createHandler({
    ...world,
    foldPorts: (silent) => ({
      archive,
      count: world.count,
      ...createFoldStores(dynamo, config.tableName, { silent, clock: world.clock }),
    }),
    deadLetters: createDeadLetters(clients.sqs, config.deadLetterUrls.fold),
  });
}
