import { createArchive } from '../../shared/archive/index.ts';
import { createFetcher, createParser, parseBudget } from '../../shared/fetching/index.ts';
import { createFeedStore, createForgotten, documentClient } from '../../shared/index/index.ts';
import { createQueues } from '../../shared/queues/index.ts';
import type { SqsHandler } from '../batch.ts';
import type { Clients, Config, Options, World } from '../config.ts';
import { createDeadLetters } from '../dead-letters.ts';
import { createHandler } from './handler.ts';

export interface FetchConfig extends Pick<Config, 'tableName' | 'bucketName'> {
  readonly queueUrls: Pick<Config['queueUrls'], 'story'>;
  readonly deadLetterUrls: Pick<Config['deadLetterUrls'], 'fetch'>;
}

export function connectFetch(
  config: FetchConfig,
  clients: Pick<Clients, 'dynamo' | 's3' | 'sqs'>,
  world: World,
  options: Pick<Options, 'allowLoopback' | 'userAgent' | 'memoryMb' | 'parse' | 'thread'> = {},
): SqsHandler {
  const { fetchFeed } = createFetcher(options);
  const dynamo = documentClient(clients.dynamo);
  const { memoryMb, thread } = options;
  const budget = memoryMb === undefined ? {} : { budgetMs: parseBudget(memoryMb) };
  const parse = options.parse ?? createParser({ first: thread, ...budget }).parse;
  return createHandler(
    {
      ...world,
      feeds: createFeedStore(dynamo, config.tableName),
      forgotten: createForgotten(dynamo, config.tableName),
      archive: createArchive(clients.s3, config.bucketName),
      queues: createQueues(clients.sqs, config.queueUrls),
      fetchFeed,
      parse,
      deadLetters: createDeadLetters(clients.sqs, config.deadLetterUrls.fetch),
    },
    world.clock,
  );
}
