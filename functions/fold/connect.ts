import { createArchive } from '../../shared/archive/index.ts';
import {
  createCopyStore,
  createEventStore,
  createStoryStore,
  documentClient,
} from '../../shared/index/index.ts';
import type { FoldPorts } from '../../shared/steps/ports.ts';
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
  const copies = createCopyStore(dynamo, config.tableName);
  const portsFor = (silent: boolean): FoldPorts => ({
    archive,
    copies,
    count: world.count,
    stories: createStoryStore(dynamo, config.tableName, { silent, clock: world.clock }),
    events: createEventStore(dynamo, config.tableName, { silent, clock: world.clock }),
  });
  const loud = portsFor(false);
  const silent = portsFor(true);
  return createHandler({
    ...world,
    foldPorts: (isSilent) => (isSilent ? silent : loud),
    deadLetters: createDeadLetters(clients.sqs, config.deadLetterUrls.fold),
  });
}
