import { createBus } from '../../shared/bus/index.ts';
import { changesOf } from '../../shared/index/index.ts';
import type { Clients, Config, World } from '../config.ts';
import { createDeadLetters } from '../dead-letters.ts';
import { type AnnounceHandler, createHandler } from './handler.ts';

export function connectAnnounce(
  config: Pick<Config, 'busName'> & {
    readonly deadLetterUrls: Pick<Config['deadLetterUrls'], 'announce'>;
  },
  clients: Pick<Clients, 'events' | 'sqs'>,
  world: Pick<World, 'clock' | 'count'> & { readonly onFreshness?: (ms: number) => void },
): AnnounceHandler {
  return createHandler(
    {
      ...world,
      bus: createBus(clients.events, config.busName),
      changesOf,
      deadLetters: createDeadLetters(clients.sqs, config.deadLetterUrls.announce),
    },
    world.clock,
  );
}
