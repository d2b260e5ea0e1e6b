import { createArchive } from '../../shared/archive/index.ts';
import { createStoryStore, documentClient } from '../../shared/index/index.ts';
import { createQueues } from '../../shared/queues/index.ts';
import type { SqsHandler } from '../batch.ts';
import type { Clients, Config, Options, World } from '../config.ts';
import { createDeadLetters } from '../dead-letters.ts';
import { createHandler } from './handler.ts';

export interface AnalyseConfig extends Pick<Config, 'tableName' | 'bucketName'> {
  readonly queueUrls: Pick<Config['queueUrls'], 'fold'>;
  readonly deadLetterUrls: Pick<Config['deadLetterUrls'], 'story'>;
}

export function connectAnalyse(
  config: AnalyseConfig,
  clients: Pick<Clients, 'dynamo' | 's3' | 'sqs'>,
  world: Pick<World, 'count' | 'onFailure'>,
  options: Pick<Options, 'analyser'> = {},
): SqsHandler {
  return createHandler({
    ...world,
    ...(options.analyser === undefined ? {} : { analyser: options.analyser }),
    archive: createArchive(clients.s3, config.bucketName),
    stories: createStoryStore(documentClient(clients.dynamo), config.tableName),
    queues: createQueues(clients.sqs, config.queueUrls),
    deadLetters: createDeadLetters(clients.sqs, config.deadLetterUrls.story),
  });
}
