import { readMessage, storyMessage } from '../../shared/messages/index.ts';
import { type AnalysePorts, analyseStory } from '../../shared/steps/analyse.ts';
import { type BatchPorts, type SqsHandler, takeMessages } from '../batch.ts';

/** Story queue: says what each text is about. */
export function createHandler(ports: AnalysePorts & BatchPorts): SqsHandler {
  return (event) =>
    takeMessages(event, 'parallel', ports, (body) => analyseStory(ports, readMessage(storyMessage, body)));
}
