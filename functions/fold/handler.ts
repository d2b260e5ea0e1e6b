import { type FoldMessage, foldMessage, readMessage } from '../../shared/messages/index.ts';
import { foldStory } from '../../shared/steps/fold.ts';
import type { FoldPorts } from '../../shared/steps/ports.ts';
import { type BatchPorts, type SqsHandler, takeMessages } from '../batch.ts';

export interface FoldHandlerPorts extends BatchPorts {
  /** For one message: whether the bus is to hear of it, or it is a replay's. */
  readonly foldPorts: (silent: boolean) => FoldPorts;
}

/** Fold queue, one message group: puts one story after another into copy groups and events. */
export function createHandler(ports: FoldHandlerPorts): SqsHandler {
  const fold = (message: FoldMessage) => foldStory(ports.foldPorts(message.silent === true), message);
  return (event) => takeMessages(event, 'fifo', ports, (body) => fold(readMessage(foldMessage, body)));
}
