import type { GroupDetail, StoryDetail } from '../shared/index/index.ts';
import type { Mention, Story } from '../shared/model/index.ts';
import { countedMentions } from '../shared/steps/index.ts';
import { correctionLines } from './corrections-view.ts';
import { quote } from './event-page.ts';
import { historyLines } from './history.ts';
import { safe } from './io.ts';
import { mentionLine } from './mention-line.ts';
import { minuteOf } from './view.ts';

/** A story on one page: its topics, whose text it is, its revisions, and each mention with its sentence. */
export function layOutStory(
  { story, revisions, contributesTo }: StoryDetail,
  group: GroupDetail | undefined,
): string[] {
  if (story.forgotten !== undefined) return layOutForgotten(story);
  const current = revisions.find(({ textHash }) => textHash === story.indexedRevision) ?? revisions.at(-1);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['story', story.storyId],
    [
      'publisher',
      story.publisher === story.family ? story.publisher : `${story.publisher} (${story.family})`,
    ],
    ['published', `${minuteOf(story.published)} UTC, fetched ${minuteOf(story.fetchedAt)}`],
    ['language', story.language],
    ['url', story.url],
    ['topics', story.topics.map(({ topic, score }) => `${topic} ${score.toFixed(2)}`).join(', ') || 'none'],
    ['credit', story.credit],
    ['status', story.pubStatus === 'usable' ? undefined : story.pubStatus],
    ['text', `${story.text.key} line ${story.text.line + 1}`],
    ['capture', current?.captureKey],
  ];
  const lines = [
    story.title ?? '(no title)',
    ...rows.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name.padEnd(10)}${value}`),
  ];
  lines.push('', `  ${story.excerpt}`);
  if (story.corrections !== undefined) lines.push('', 'corrected', ...correctionLines(story));
  if (revisions.length > 1) lines.push('', ...historyLines({ story, revisions }));
  const others = (group?.copies ?? []).filter((copy) => copy.story.storyId !== story.storyId);
  if (current !== undefined && story.pubStatus !== 'canceled' && current.analysis.mentions.length > 0) {
    lines.push('', `mentions (${current.analysis.mentions.length})`);
    for (const [index, mention] of current.analysis.mentions.entries()) {
      const event = contributesTo.find((each) => each.index === index)?.eventId;
      lines.push(
        `  ${index + 1}. ${mentionLine(mention)}${eventNote(story, event, mention, others.length > 0)}`,
        `    ${quote(mention.evidence)}`,
        ...mentionCorrections(story, index + 1),
      );
    }
  }
  if (others.length > 0) {
    lines.push('', `the same text (${group?.copies.length} stories, origin ${group?.group.origin})`);
    for (const { member, story: other } of others)
      lines.push(
        `  ${minuteOf(other.published)}  ${other.publisher} (${member.rule}, ${member.score.toFixed(2)}): ${other.title ?? '(no title)'}`,
      );
  }
  return lines.map(safe);
}

/** Which event the mention counts towards; of a copy, why it has none of its own. */
function eventNote(story: Story, event: string | undefined, mention: Mention, isShared: boolean): string {
  const { status } = mention;
  if (event !== undefined) return `  → event ${event}`;
  const [counted] = countedMentions([mention], story);
  if (counted?.status !== status) return '  (taken off its topic, and counted nowhere)';
  return isShared && status !== 'background' ? '  (counted once for all with the same text, below)' : '';
}

/** What is left of a story that was taken down. */
function layOutForgotten({ storyId, publisher, published, forgotten }: Story): string[] {
  return [
    `(taken down ${forgotten?.at.slice(0, 10)}${forgotten?.why === undefined ? '' : `: ${forgotten.why}`})`,
    `  story     ${storyId}`,
    `  publisher ${publisher}`,
    `  published ${minuteOf(published)} UTC`,
  ].map(safe);
}

/** The mention is shown as it was read; beneath it what a person says instead. */
const mentionCorrections = ({ corrections = [] }: Story, number: number): string[] =>
  corrections
    .filter(({ slot }) => slot.startsWith(`${number}.`))
    .map(
      ({ slot, value, by, why }) =>
        `    corrected ${slot.slice(slot.indexOf('.') + 1)}: ${value === '' ? '(nothing)' : value}, says ${by}: ${why}`,
    );
