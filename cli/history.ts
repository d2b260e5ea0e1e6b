/** What a story's earlier texts reported: values that an update, a correction or a kill has taken back stay readable. */
import type { StoryDetail } from '../shared/index/index.ts';
import { mentionLine } from './mention-line.ts';
import { minuteOf } from './view.ts';

type Revision = StoryDetail['revisions'][number];

/** A line a revision, the oldest first, and under each what it reported; the indexed one's mentions stand below. */
export function historyLines({ story, revisions }: Pick<StoryDetail, 'story' | 'revisions'>): string[] {
  const lines = [`revisions (${revisions.length})`];
  for (const [at, revision] of revisions.entries()) {
    const isIndexed = revision.textHash === story.indexedRevision;
    const status = revision.pubStatus === 'usable' ? '' : `${revision.pubStatus} `;
    lines.push(
      `  ${minuteOf(revision.fetchedAt)}  ${isIndexed ? 'indexed ' : ''}${status}${revision.title ?? ''}`,
      ...reported(revision, revisions[at - 1], isIndexed).map((line) => `      ${line}`),
    );
  }
  return lines;
}

function reported(revision: Revision, before: Revision | undefined, isIndexed: boolean): readonly string[] {
  if (revision.pubStatus === 'canceled') return ['killed: what it reported is withdrawn'];
  const said = revision.analysis.mentions.map(mentionLine);
  if (before !== undefined && before.pubStatus === revision.pubStatus) {
    const earlier = before.analysis.mentions.map(mentionLine);
    if (said.length === earlier.length && said.every((line, at) => line === earlier[at]))
      return [said.length === 0 ? 'reported nothing either' : 'reported the same'];
  }
  if (isIndexed) return [];
  return said.length === 0 ? ['reported nothing'] : said.map((line) => `reported ${line}`);
}
