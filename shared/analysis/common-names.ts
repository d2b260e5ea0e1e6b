import type { Analysis, Mention } from '../model/index.ts';
import { canonicalActor } from './actors.ts';
import { type AnalyseOptions, analyse } from './analyse.ts';

/**
 * Reads a story for the index: as `analyse`, with every group under its common name, whatever form and language the
 * text has it in, so that one question finds all that is told of an actor. What was written stands in the sentence.
 */
export function analyseForIndex(story: Parameters<typeof analyse>[0], options?: AnalyseOptions): Analysis {
  const analysis = analyse(story, options);
  return { ...analysis, mentions: analysis.mentions.map(commonNames) };
}

function commonNames(mention: Mention): Mention {
  const { initiator, target, parties, claimedBy } = mention;
  const actor = claimedBy?.actor;
  return {
    ...mention,
    ...(initiator === undefined ? {} : { initiator: canonicalActor(initiator) }),
    ...(target === undefined ? {} : { target: canonicalActor(target) }),
    ...(parties === undefined ? {} : { parties: [...new Set(parties.map(canonicalActor))].sort() }),
    ...(claimedBy === undefined || actor === undefined
      ? {}
      : { claimedBy: { ...claimedBy, actor: canonicalActor(actor) } }),
  };
}
