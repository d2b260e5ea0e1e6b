import { fetchMessage, readMessage } from '../../shared/messages/index.ts';
import type { Instant } from '../../shared/model/index.ts';
import { type FetchPorts, fetchFeedStep } from '../../shared/steps/fetch.ts';
import { type BatchPorts, type SqsHandler, takeMessages } from '../batch.ts';

/** Fetch queue: polls the batch's feeds, all at once. */
export function createHandler(ports: FetchPorts & BatchPorts, clock: () => Instant): SqsHandler {
  return (event) =>
    takeMessages(event, 'parallel', ports, (body) =>
      fetchFeedStep(ports, readMessage(fetchMessage, body), clock()),
    );
}
