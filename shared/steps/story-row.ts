import type { Analysis, Story, StoryText, TextPointer } from '../model/index.ts';

/** A row shows so much of a text and no more (DESIGN: the table). */
const EXCERPT_LENGTH = 300;

/** The first words of a text, cut at a word, at most 300 UTF-16 code units, no surrogate pair halved. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT_LENGTH * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  const room = line.slice(0, EXCERPT_LENGTH - 1);
  const lastSpace = room.lastIndexOf(' ');
  const cut =
    lastSpace > EXCERPT_LENGTH / 2 ? room.slice(0, lastSpace) : room.replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

/** What a story's row says of a text before anything is decided on it: no group, no indexed revision. */
export function draftStory(
  text: StoryText,
  pointer: TextPointer,
  analysis: Analysis,
  analysisVersion: string,
): Story {
  const language = analysis.language === 'und' ? text.language : analysis.language;
  return {
    storyId: text.storyId,
    publisher: text.publisher,
    family: text.family,
    feedId: text.feedId,
    ...(text.title === undefined ? {} : { title: text.title }),
    ...(text.url === undefined ? {} : { url: text.url }),
    ...(language === undefined ? {} : { language }),
    published: text.published,
    fetchedAt: text.fetchedAt,
    excerpt: excerptOf(text.text),
    topics: analysis.topics,
    pubStatus: text.pubStatus,
    text: pointer,
    textHash: text.textHash,
    revisions: 1,
    analysisVersion,
    version: 1,
    changedAt: text.fetchedAt,
  };
}
