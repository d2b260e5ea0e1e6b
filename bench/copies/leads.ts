/** Other desks' short words for one happening: the openings of ECB+ stories whose whole texts share little. */
import { compareTexts, fingerprint } from '../../shared/copies/index.ts';
import { runsOf, type Source } from './sources.ts';

/** Runs of five words that two whole texts share and are still no copies, as a share of the shorter one's. */
const UNSHARED = 0.05;

export interface LeadScore {
  readonly words: number;
  readonly pairs: number;
  readonly joined: number;
}

/** @param lengths in words. Pairs are of one happening (ECB+'s subtopic), so that names, places and tolls agree. */
export function scoreLeads(
  stories: readonly (Source & { readonly subtopic: string })[],
  lengths: readonly number[],
): LeadScore[] {
  const runs = stories.map(runsOf);
  const pairs: (readonly [number, number])[] = [];
  for (const [i, a] of stories.entries())
    for (let j = i + 1; j < stories.length; j += 1) {
      const b = stories[j];
      const [runsA, runsB] = [runs[i], runs[j]];
      if (b === undefined || runsA === undefined || runsB === undefined) continue;
      if (a.topic !== b.topic || a.subtopic !== b.subtopic) continue;
      const shared = [...runsA].filter((run) => runsB.has(run)).length;
      if (shared <= UNSHARED * Math.min(runsA.size, runsB.size)) pairs.push([i, j]);
    }
  return lengths.map((words) => {
    const prints = stories.map(({ title, sentences }) =>
      fingerprint({ title, text: sentences.join(' ').split(/\s+/).slice(0, words).join(' ') }),
    );
    const joined = pairs.filter(([i, j]) => {
      const [a, b] = [prints[i], prints[j]];
      return a !== undefined && b !== undefined && typeof compareTexts(a, b) !== 'string';
    }).length;
    return { words, pairs: pairs.length, joined };
  });
}
