import { ANALYSIS_VERSION, analyseForIndex } from '../analysis/index.ts';
import { fingerprint } from '../copies/index.ts';
import { type FoldMessage, MESSAGE_LIMIT, type StoryMessage } from '../messages/index.ts';
import { type Analysis, DAY, millis, type StoryText } from '../model/index.ts';
import { KEPT_DAYS } from '../topology.ts';
import type { ArchiveStore, Count, Queues, StoryStore } from './ports.ts';
import { draftStory } from './story-row.ts';

/** The rules that read a text, and the name of their version. */
export interface Analyser {
  readonly version: string;
  readonly analyse: (text: StoryText) => Analysis;
}

const ANALYSER: Analyser = { version: ANALYSIS_VERSION, analyse: analyseForIndex };

export interface AnalysePorts {
  /** Absent: the rules of this version. */
  readonly analyser?: Analyser;
  readonly archive: Pick<ArchiveStore, 'readText' | 'putAnalysis'>;
  readonly stories: Pick<StoryStore, 'putOffTopic'>;
  readonly queues: Pick<Queues, 'sendFold'>;
  readonly count: Count;
}

/** Characters of a text that are read: forty pages. What news says stands there; a megabyte is a mistake or an attack. */
const TEXT_READ = 100_000;
/** Mentions of a story that are kept, in the order of the text: each is several reads and writes of a serial step. */
const MENTIONS_KEPT = 100;

export type AnalyseOutcome = 'off_topic' | 'on_topic';

/**
 * Reads a text and says what it is about. On topic: hands it to fold. Off topic: one small row that expires,
 * unless the story was on topic before; then fold takes it out of the index.
 */
export async function analyseStory(ports: AnalysePorts, message: StoryMessage): Promise<AnalyseOutcome> {
  const text = await ports.archive.readText(message.pointer);
  const { version, analyse } = ports.analyser ?? ANALYSER;
  const analysis = readText(text, analyse, ports.count);
  if (analysis.topics.length === 0) {
    const expiresAt = Math.floor((millis(text.fetchedAt) + KEPT_DAYS.offTopic * DAY) / 1000);
    const row = { ...draftStory(text, message.pointer, analysis, version), expiresAt };
    if (await ports.stories.putOffTopic(row)) {
      ports.count('off_topic');
      return 'off_topic';
    }
  }
  for (const { topic } of analysis.topics) ports.count(`topic.${topic}`);
  const result = { analysis, fingerprint: fingerprint(text) };
  const whole: FoldMessage = { ...message, analysisVersion: version, result };
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

function readText(text: StoryText, analyse: Analyser['analyse'], count: Count): Analysis {
  const isLong = text.text.length > TEXT_READ;
  if (isLong) count('dropped.text_beyond_limit');
  const analysis = analyse(isLong ? { ...text, text: text.text.slice(0, TEXT_READ) } : text);
  const over = analysis.mentions.length - MENTIONS_KEPT;
  if (over <= 0) return analysis;
  count('dropped.mentions_beyond_limit', over);
  return { ...analysis, mentions: analysis.mentions.slice(0, MENTIONS_KEPT) };
}
