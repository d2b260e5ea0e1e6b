import { ANALYSIS_VERSION, analyse } from '../analysis/index.ts';
import { fingerprint } from '../copies/index.ts';
import { type FoldMessage, MESSAGE_LIMIT, type StoryMessage } from '../messages/index.ts';
import { DAY, millis } from '../model/index.ts';
import { KEPT_DAYS } from '../topology.ts';
import type { ArchiveStore, Count, Queues, StoryStore } from './ports.ts';
import { draftStory } from './story-row.ts';

export interface AnalysePorts {
  readonly archive: Pick<ArchiveStore, 'readText' | 'putAnalysis'>;
  readonly stories: Pick<StoryStore, 'putOffTopic'>;
  readonly queues: Pick<Queues, 'sendFold'>;
  readonly count: Count;
}

export type AnalyseOutcome = 'off_topic' | 'on_topic';

/**
 * Reads a text and says what it is about. On topic: hands it to fold. Off topic: one small row that expires,
 * unless the story was on topic before; then fold takes it out of the index.
 */
export async function analyseStory(ports: AnalysePorts, message: StoryMessage): Promise<AnalyseOutcome> {
  const text = await ports.archive.readText(message.pointer);
  const analysis = analyse(text);
  if (analysis.topics.length === 0) {
    const expiresAt = Math.floor((millis(text.fetchedAt) + KEPT_DAYS.offTopic * DAY) / 1000);
    const row = { ...draftStory(text, message.pointer, analysis, ANALYSIS_VERSION), expiresAt };
    if (await ports.stories.putOffTopic(row)) {
      ports.count('off_topic');
      return 'off_topic';
    }
  }
  for (const { topic } of analysis.topics) ports.count(`topic.${topic}`);
  const result = { analysis, fingerprint: fingerprint(text) };
  const whole: FoldMessage = { ...message, analysisVersion: ANALYSIS_VERSION, result };
  const fits = Buffer.byteLength(JSON.stringify(whole)) <= MESSAGE_LIMIT;
  const sent = fits
    ? whole
    : {
        ...whole,
        result: { archived: await ports.archive.putAnalysis(text.storyId, text.textHash, result) },
      };
  await ports.queues.sendFold([sent]);
  return 'on_topic';
}
