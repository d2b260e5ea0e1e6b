import { FAMILIES, type Mention, TOPIC_OF, type TopicScore } from '../model/index.ts';
import type { Told } from './story.ts';

/**
 * How often a sentence is right that a cue found and of which the model says 0: measured on the training items by
 * cross-validation (7 of 10). The model's word moves the score between it and 1.
 */
const FLOOR = 0.7;
/** Reasons shown for a topic: enough for a person to check. */
const MAX_REASONS = 3;

/** The topics of a story: a family with a mention that is news, scored by its loudest sentence. */
export function topicsOf(mentions: readonly Mention[], sentences: readonly Told[]): TopicScore[] {
  return FAMILIES.flatMap((family) => {
    const live = mentions.some((mention) => mention.family === family && mention.status !== 'background');
    if (!live) return [];
    const signals = sentences
      .flatMap(({ signals }) => signals ?? [])
      .filter((signal) => signal.family === family);
    const loudest = signals.reduce((most, { score }) => Math.max(most, score), 0);
    const reasons = [...new Set(signals.map(({ reason }) => reason))].slice(0, MAX_REASONS);
    const score = Number((FLOOR + (1 - FLOOR) * loudest).toFixed(3));
    return [{ topic: TOPIC_OF[family], score, reasons }];
  });
}
